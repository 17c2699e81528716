"""Deeds of exercises and stories, which happened to nobody."""

import pytest
from reading_exam import read

DRILLS = [
    "Paratroopers captured a mock airfield in Latvia on Tuesday.",
    "The navy fired two missiles during an exercise in the Black Sea.",
    "Gunners shelled an islet as part of the war games.",
    "Tank crews destroyed dummy targets with live shells.",
]


@pytest.mark.parametrize("text", DRILLS)
def test_deed_of_an_exercise_only_could_be(text: str) -> None:
    assert {claim.modality for claim in read(text)} == {"possible"}


def test_report_of_an_exercise_tells_its_deeds_as_such() -> None:
    """Marines opened the drill on Monday. Jets bombed a ridge and troops stormed a beach."""
    text = (
        "Marines opened the drill on Monday. The exercise is the largest since 2019. Jets bombed a ridge near Vardo "
        "and troops stormed a beach. More drills are planned for May."
    )
    deeds = [claim for claim in read(text) if claim.kind in {"air_strike", "armed_attack", "advance"}]
    assert deeds
    assert {claim.modality for claim in deeds} == {"possible"}


def test_who_dies_in_an_exercise_is_dead() -> None:
    """A shell killed two soldiers during an exercise near Kosti."""
    claims = read("A shell killed two soldiers during an exercise near Kosti.")
    assert [claim.modality for claim in claims] == ["actual"]


def test_strike_on_soldiers_in_training_is_real() -> None:
    """A missile hit recruits in training near Larim."""
    assert [claim.modality for claim in read("A missile hit recruits in training near Larim.")] == ["actual"]


@pytest.mark.parametrize(
    "text", ["The protagonist is shot by rebels.", "The thriller opens with an air strike on Larim."]
)
def test_story_makes_no_claim(text: str) -> None:
    assert read(text) == ()
