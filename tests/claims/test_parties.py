"""Who acts and who suffers: people, forces and names, never a number, a degree or a town that bears a given name."""

import pytest

from orontes.claims import Claim
from orontes.record import build
from orontes.reports import Report


def told(text: str) -> tuple[Claim, ...]:
    return build([Report(id="paper", text=text)]).claims


def rows(text: str) -> list[dict[str, object]]:
    return build([Report(id="paper", text=text)]).to_rows("acled")


TAKEN = (
    ("The Taliban captured Musa Qala on Friday.", "capture", "Musa Qala"),
    ("Musa Qala was recaptured by the army on Friday.", "capture", "Musa Qala"),
    ("Rebels seized Mina on Sunday.", "capture", "Mina"),
    ("Mina fell to the rebels.", "capture", "Mina"),
    ("An air strike hit Musa Qala, killing three people.", "air_strike", "Musa Qala"),
    ("The army bombed Kofi on Tuesday.", "air_strike", "Kofi"),
    ("Fighting raged in Musa Qala on Friday.", "clash", "Musa Qala"),
)


@pytest.mark.parametrize(("text", "kind", "place"), TAKEN)
def test_towns_with_given_names_are_places(text: str, kind: str, place: str) -> None:
    (claim,) = told(text)
    assert claim.place is not None
    assert (claim.kind, claim.place.text) == (kind, place)


@pytest.mark.parametrize(
    "text",
    [
        "Police captured Omar Khalil on Friday.",
        "Troops captured Musa Ibrahim, 34, on Friday.",
        "Police seized Adam Hassan, who led the cell.",
    ],
)
def test_persons_are_still_arrested(text: str) -> None:
    assert [claim.kind for claim in told(text)] == ["arrest_or_detention"]


@pytest.mark.parametrize(
    ("text", "patient"),
    [
        ("The blast killed at least 5 people.", "at least 5 people"),
        ("The blast killed 5 in Homs.", None),
        ("Shelling killed more than 20 in Homs on Monday.", None),
        ("No one was killed in the strike.", None),
        ("Most were killed by snipers.", None),
        ("The group carried out at least 61 attacks in May.", None),
        ("None of the soldiers were killed.", "the soldiers"),
        ("Two of the rebels were killed in Kabul.", "Two of the rebels"),
    ],
)
def test_numbers_degrees_and_denials_suffer_nothing(text: str, patient: str | None) -> None:
    (claim,) = told(text)
    assert (claim.patient.text if claim.patient else None) == patient


@pytest.mark.parametrize(
    "text", ["Air defence systems shot down three drones over Kyiv.", "Bread queues were shelled in Aleppo."]
)
def test_first_word_of_a_sentence_is_no_name_by_its_capital(text: str) -> None:
    actors = {actor.name for actor in build([Report(id="paper", text=text)]).actors}
    assert not actors & {"Air", "Bread"}


@pytest.mark.parametrize("text", ["Rebels attacked Homs.", "Israel struck Damascus on Sunday."])
def test_an_attacked_town_is_no_actor_and_no_clash(text: str) -> None:
    (row,) = rows(text)
    assert (row["actor2"], row["sub_event_type"]) == (None, "Attack")


def test_a_land_that_is_attacked_is_an_actor() -> None:
    """Syria attacked Israel."""
    (row,) = rows("Syria attacked Israel.")
    assert (row["actor1"], row["actor2"], row["sub_event_type"]) == ("Syria", "Israel", "Armed clash")


SERVED = (
    "Forces loyal to Chad's internationally recognised government captured Kosti on Friday.",
    "The towns of Kosti and Rabak fell to fighters loyal to Chad's internationally recognised government on Friday.",
    "Forces loyal to Chad's internationally recognised government, backed by jets, captured Kosti on Friday.",
)


@pytest.mark.parametrize("text", SERVED)
def test_whom_forces_serve_is_named_whole(text: str) -> None:
    agents = {claim.agent.text.lower() for claim in told(text) if claim.kind == "capture" and claim.agent is not None}
    assert len(agents) == 1
    assert agents.pop().endswith(" loyal to chad's internationally recognised government")
