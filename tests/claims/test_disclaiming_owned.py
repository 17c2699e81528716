"""Whose part in a deed another denies, and parts in deeds that are no attacks."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def denied(text: str) -> list[Claim]:
    return [claim for claim in read(text) if claim.polarity == "denied"]


@pytest.mark.parametrize(
    ("text", "cleared"),
    [
        ("Kigali denied Rwandan involvement in the shelling of Goma.", "Rwandan"),
        ("The minister denied the army's involvement in the attack on Goma.", "the army"),
        ("Rwanda denied involvement in the capture of Goma.", "Rwanda"),
        ("Rwanda denied any direct role in the attack on Goma.", "Rwanda"),
    ],
)
def test_who_had_no_part_in_it(text: str, cleared: str) -> None:
    """Kigali denied Rwandan involvement in the shelling of Goma."""
    (claim,) = denied(text)
    assert claim.agent is not None
    assert cleared in {claim.agent.text, claim.agent.name}


def test_who_took_part_is_a_doer() -> None:
    """Rwandan troops took part in the capture of Goma."""
    (claim,) = read("Rwandan troops took part in the capture of Goma.")
    assert claim.kind == "capture"
    assert claim.agent is not None
    assert claim.agent.text == "Rwandan troops"


def test_the_same_commander_is_who_spoke_before() -> None:
    """A militia commander said his men control Bara. The same commander said they would storm Kosti."""
    claims = read("A militia commander said that his men control Bara. The same commander said they would storm Kosti.")
    assert {claim.attribution[0].name or claim.attribution[0].text for claim in claims} == {"A militia commander"}


def test_men_control_a_town() -> None:
    """His men control Orvel, the commander said."""
    (claim,) = read("His men control Orvel, the commander said.")
    assert claim.kind == "control_state"
    assert claim.place is not None
    assert claim.place.text == "Orvel"


def test_refugees_who_are_taken_in_fled() -> None:
    """Chad has taken in 30,000 refugees."""
    (claim,) = read("Chad has taken in 30,000 refugees.")
    assert claim.kind == "displacement_or_flight"


def test_what_is_denied_in_a_relative_clause_is_denied() -> None:
    """Goma was shelled by the army, which denied shelling the town."""
    (claim,) = denied("The army, which denied bombing the market, said nothing.")
    assert claim.kind == "air_strike"
