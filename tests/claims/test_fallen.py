"""Fighters who fell, and others of whom that says nothing."""

import pytest
from reading_exam import read


def dead(text: str) -> list[int | None]:
    return [one.low for claim in read(text) for one in claim.quantities if one.of == "killed"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("On Sunday six soldiers fell in the fighting near Lyman.", 6),
        ("Our men repelled the attack; four soldiers fell.", 4),
        ("Seven fighters have fallen in the battle for Bara, the movement said.", 7),
        ("Two policemen fell during the attack on the station.", 2),
    ],
)
def test_fighters_who_fell_were_killed(text: str, number: int) -> None:
    """On Sunday six soldiers fell in the fighting near Lyman."""
    assert dead(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers fell ill in Lyman.",
        "Three soldiers fell into enemy hands.",
        "Four soldiers fell behind on the march.",
        "Six soldiers fell from a truck near Bara.",
        "Two towns fell in May.",
    ],
)
def test_others_who_fall_are_not_told_killed(text: str) -> None:
    """Three soldiers fell into enemy hands."""
    assert dead(text) == []
