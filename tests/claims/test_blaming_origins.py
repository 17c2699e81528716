"""Who fired by where it came from."""

import pytest
from reading_exam import read

HIT = "Rockets hit Kosti on Monday. "


@pytest.mark.parametrize(
    ("words", "agent"),
    [
        ("A volunteer said the rockets had come from the army's hilltop positions.", "the army"),
        ("Fragments of rockets came from RSF lines.", "RSF"),
        ("The fire came from positions of the militia and its allies, the spokesman said.", "the militia"),
    ],
)
def test_the_strike_is_laid_to_whose_ground_it_came_from(words: str, agent: str) -> None:
    laid = next(claim for claim in read(HIT + words) if claim.agent is not None)
    assert laid.agent is not None
    assert laid.place is not None
    assert (laid.kind, laid.agent.text, laid.place.text) == ("shelling_artillery_missile", agent, "Kosti")


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("A volunteer said the rockets had come from the direction of the army's trenches.", "the army's trenches"),
        ("Residents said the rockets came from the side of the army.", "the side of the army"),
        ("The rockets came from RSF lines, he said, but nobody could establish who fired them.", "RSF lines"),
    ],
)
def test_a_direction_tells_where_fire_came_from_and_nobody_who_fired(words: str, origin: str) -> None:
    hits = [claim for claim in read(HIT + words) if claim.kind == "shelling_artillery_missile"]
    assert [claim.agent for claim in hits] == [None, None]
    assert hits[1].origin is not None
    assert hits[1].origin.text == origin


@pytest.mark.parametrize("words", ["The rockets came from the north.", "Help came from army positions."])
def test_from_nobody_and_no_fire(words: str) -> None:
    assert not [claim for claim in read(HIT + words) if claim.agent is not None]


@pytest.mark.parametrize(
    "words",
    [
        "The army denied that the rockets came from its positions.",
        "An envoy said the rockets did not come from the army's positions.",
        "Experts want to know whether the rockets came from the army's positions.",
        "If the rockets came from the army's positions, the truce is over.",
    ],
)
def test_fire_that_is_not_told_to_have_come_from_there_is_laid_to_nobody(words: str) -> None:
    assert not [claim for claim in read(HIT + words) if claim.kind == "shelling_artillery_missile" and claim.agent]
