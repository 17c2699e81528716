"""Passives that leave out their helper: who suffered is no doer."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def told(text: str, kind: str) -> Claim:
    """The one claim of a kind in a report."""
    found = [claim for claim in read(text) if claim.kind == kind]
    assert len(found) == 1, [claim.kind for claim in found]
    return found[0]


@pytest.mark.parametrize(
    ("verb", "kind"),
    [("arrested", "arrest_or_detention"), ("detained", "arrest_or_detention"), ("abducted", "abduction")],
)
def test_second_passive_shares_the_helper(verb: str, kind: str) -> None:
    """Two soldiers were killed and seven people arrested when police stormed a house in Kosti."""
    claim = told(f"Two soldiers were killed and seven people {verb} when police stormed a house in Kosti.", kind)
    assert claim.agent is None
    assert claim.patient is not None
    assert claim.patient.text == "seven people"
    assert claim.place is not None
    assert claim.place.text == "Kosti"


def test_what_was_destroyed_beside_the_dead_bears_no_deaths() -> None:
    """One soldier was killed and a vehicle destroyed when a mine exploded near Kosti."""
    text = "One soldier was killed and a vehicle destroyed when a mine exploded near Kosti."
    assert [one.low for one in told(text, "explosion").quantities] == [1]
    assert not told(text, "property_destruction").quantities


def test_houses_burned_are_not_wounded() -> None:
    """Three civilians were killed, five wounded and two houses burned in Kosti."""
    text = "Three civilians were killed, five wounded and two houses burned in Kosti."
    counts = {(one.of, one.low) for one in told(text, "massacre_or_killing").quantities}
    assert counts == {("killed", 3), ("injured", 5)}
    assert not told(text, "property_destruction").quantities


@pytest.mark.parametrize("who", ["fighters", "police officers", "soldiers"])
def test_who_was_killed_without_a_helper_is_no_attacker(who: str) -> None:
    """Two police officers killed in an attack in Kosti on Friday."""
    claim = told(f"Two {who} killed in an attack in Kosti on Friday.", "armed_attack")
    assert claim.agent is None
    assert [(one.of, one.low) for one in claim.quantities] == [("killed", 2)]


def test_a_doer_with_an_object_stays_one() -> None:
    """The town was shelled and rebels captured two soldiers. Soldiers killed and wounded civilians in Kosti."""
    caught = told("The town was shelled and rebels captured two soldiers.", "arrest_or_detention")
    assert caught.agent is not None
    assert caught.agent.text == "rebels"
    killed = told("Soldiers killed and wounded civilians in Kosti.", "massacre_or_killing")
    assert killed.agent is not None
    assert killed.agent.text == "Soldiers"


@pytest.mark.parametrize("who", ["Kyiv", "the UN", "the ministry"])
def test_who_calls_it_a_massacre_is_no_murderer(who: str) -> None:
    """Fifty people were killed in Kosti in what the UN called a massacre."""
    claim = told(f"Fifty people were killed in Kosti in what {who} called a massacre.", "massacre_or_killing")
    assert claim.agent is None
    assert [one.low for one in claim.quantities] == [50]


def test_who_called_in_a_strike_stays_its_doer() -> None:
    """The Malian army called in air strikes on Kosti."""
    claim = told("The Malian army called in air strikes on Kosti.", "air_strike")
    assert claim.agent is not None
