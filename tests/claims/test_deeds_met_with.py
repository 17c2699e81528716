"""Deeds told by what they were done to, done by, or aimed at, in words far from the deed's own."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The town of Goma was subjected to intense artillery shelling this morning.", "Goma"),
        ("Goma has been exposed to bombardment by rebels since dawn.", "Goma"),
    ],
)
def test_what_is_subjected_to_shelling_was_shelled(text: str, place: str) -> None:
    """The town of Goma was subjected to intense artillery shelling this morning."""
    (claim,) = [claim for claim in read(text) if claim.kind == "shelling_artillery_missile"]
    assert claim.place is not None
    assert place in claim.place.text
    assert claim.agent is None or claim.agent.text == "rebels"


@pytest.mark.parametrize(
    "text",
    [
        "Monitors recorded the death of a farmer in rocket attacks by rebel forces on Merein village.",
        "Two students died in a rocket attack carried out by rebel forces on Merein village.",
    ],
)
def test_an_attack_in_which_somebody_died_has_its_doer_and_target(text: str) -> None:
    """Two students died in a rocket attack carried out by rebel forces on Merein village."""
    (claim,) = read(text)
    assert claim.agent is not None
    assert claim.agent.text == "rebel forces"
    assert claim.place is not None
    assert "Merein" in claim.place.text
    assert [quantity.of for quantity in claim.quantities] == ["killed"]


def test_a_missile_followed_by_shelling_is_two_deeds() -> None:
    """Rebels fired a rocket at Bara, immediately followed by shelling of Merein village."""
    claims = read("Rebels fired a rocket at Bara, immediately followed by shelling of Merein village.")
    assert [claim.place.text for claim in claims if claim.place] == ["Bara", "Merein village"]


def test_a_name_that_looks_like_a_verb_hides_no_deed() -> None:
    """Salma Ghazi al Noor, a girl, was killed by a landmine in Merein village."""
    (claim,) = read("Salma Ghazi al Noor, a girl, was killed by a landmine in Merein village.")
    assert claim.patient is not None
    assert claim.patient.text == "Salma Ghazi al Noor"
    assert [quantity.low for quantity in claim.quantities] == [1]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The attack, which took place in Goma, killed two soldiers.", "Goma"),
        ("The strike hit a crowd huddled against the wall of a mill near the town of Bara.", "Bara"),
        ("The army bombed, late on Monday, a market in Goma.", "Goma"),
        ("Eight men were killed near Damascus international airport.", "Damascus international airport"),
    ],
)
def test_the_place_of_a_deed_stands_in_other_clauses_and_behind_inserted_times(text: str, place: str) -> None:
    """The attack, which took place in Goma, killed two soldiers."""
    (claim,) = read(text)
    assert claim.place is not None
    assert place in claim.place.text


def test_who_sent_what_something_came_under_is_the_doer() -> None:
    """The base came under intense drone attack from gunmen on Monday."""
    (claim,) = read("The base came under intense drone attack from gunmen on Monday.")
    assert claim.kind == "drone_strike"
    assert claim.agent is not None
    assert claim.agent.text == "gunmen"
