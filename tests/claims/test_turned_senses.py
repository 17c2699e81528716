"""Verbs of taking, holding, moving, falling and letting go where no ground, captive or dead is meant."""

import pytest
from reading_exam import read


def kinds(text: str) -> set[str]:
    return {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "France took Bronze in Paris.",
        "Kenya took Silver in Doha on Sunday.",
        "Spain took Torral from Valencia.",
        "Israel took Hamas by surprise in Gaza.",
        "Turkey took Syria on in court.",
        "England took Wales apart in Cardiff.",
        "The army holds Exercise Bright Falcon every year.",
        "THE ARMY HELD A DIALOGUE WITH REBELS IN BARA.",
        "Rebel troops hold Salaries back.",
        "The army holds General Burhan in high regard.",
        "Barcelona fought their way into the final.",
        "The storm Odalys made its way across upper Thailand.",
        "The minister took them seriously.",
    ],
)
def test_no_ground_is_taken_or_held(text: str) -> None:
    """England took Wales apart in Cardiff."""
    assert not kinds(text) & {"capture", "control_state", "arrest_or_detention", "advance", "abduction"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels took Bara from the army on Monday.", "capture"),
        ("The army took Bara by storm on Monday.", "capture"),
        ("The army took Bara back on Monday.", "capture"),
        ("The army holds Bara.", "control_state"),
        ("Hezbollah fought its way into Qusayr.", "advance"),
        ("The kidnappers let three workers go on Monday.", "release_of_detainees"),
        ("Gunmen seized two nurses in Bara but let them go on Monday.", "release_of_detainees"),
        ("Dozens went free after a deal in Bara.", "release_of_detainees"),
    ],
)
def test_ground_and_captives_still_are(text: str, kind: str) -> None:
    """The army took Bara by storm on Monday."""
    assert kind in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The carmaker let 200 workers go.",
        "Children go free at the museum in Khartoum.",
        "He let them go to school.",
        "The army let the children leave the school.",
        "The police let women go to the market.",
        "The guards opened the gates of the prison at nine in Bara for visitors.",
    ],
)
def test_the_free_are_not_released(text: str) -> None:
    """The carmaker let 200 workers go."""
    assert "release_of_detainees" not in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Three soldiers fell in love in Bara.",
        "Two soldiers fell in a river.",
        "Ten fighters fell on hard times.",
        "Two pilots fell at the finish line.",
        "Six soldiers fell during the parade.",
        "Four soldiers fell near Bara and broke their legs.",
    ],
)
def test_who_fell_otherwise_is_not_dead(text: str) -> None:
    """Six soldiers fell during the parade."""
    assert not [one for claim in read(text) for one in claim.quantities if one.of == "killed"]


@pytest.mark.parametrize(
    "text",
    [
        "Four soldiers fell in battle near Bara.",
        "Six soldiers fell at the front on Monday.",
        "Ten fighters fell in Bara.",
    ],
)
def test_who_fell_in_battle_is(text: str) -> None:
    """Six soldiers fell at the front on Monday."""
    assert [one.of for claim in read(text) for one in claim.quantities] == ["killed"]
