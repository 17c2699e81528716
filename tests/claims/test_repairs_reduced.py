"""A vehicle that carries somebody is what was hit, not who tells of it."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("The mayor said that a van carrying nurses out of Goma had been hit by a drone on Monday.", "a van"),
        ("The mayor said that a bus carrying miners from Goma had been struck by a missile on Monday.", "a bus"),
        ("The governor said a convoy taking food to Goma had been shelled by rebels on Monday.", "a convoy"),
    ],
)
def test_the_speaker_is_not_the_victim(text: str, hit: str) -> None:
    (attack,) = read(text)
    assert attack.patient is not None
    assert attack.patient.text == hit
    assert len(attack.attribution) == 1


def test_a_bus_on_its_way_out_of_a_town_was_hit_there() -> None:
    """A bus carrying nurses out of Goma was hit by a drone on Tuesday."""
    (attack,) = read("A bus carrying nurses out of Goma was hit by a drone on Tuesday.")
    assert attack.place is not None
    assert attack.place.text == "Goma"


def test_a_bus_that_nobody_hit_carries_people_out() -> None:
    """The army said that a bus had carried families out of Goma on Tuesday."""
    (moved,) = read("The army said that a bus had carried families out of Goma on Tuesday.")
    assert moved.kind == "evacuation_or_transfer"
