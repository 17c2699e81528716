"""Who tells of a deed at the end of its sentence neither did nor suffered it, and is no place of it."""

import pytest
from reading_exam import read

TOLD = [
    ("A missile tore through a market in Kherson, leaving 14 people dead, Mayor Roman Petrov said.", "14 people", 14),
    ("A blast tore through a hotel in Kherson, killing three, Mayor Roman Petrov said.", None, 3),
    ("A shell hit a convoy in Goma, killing three, Governor Paul Kasongo said on Monday.", "a convoy in Goma", 3),
    ("Rockets struck a convoy in Goma, leaving nine people dead, said an army spokesman.", "a convoy in Goma", 9),
]


@pytest.mark.parametrize(("text", "patient", "killed"), TOLD)
def test_speaker_is_neither_doer_nor_victim(text: str, patient: str | None, killed: int) -> None:
    (claim,) = read(text)
    assert claim.agent is None
    assert (claim.patient.text if claim.patient else None, claim.quantities[0].low) == (patient, killed)
    assert [voice.text for voice in claim.attribution]


def test_missile_that_tore_through_a_market_is_the_means() -> None:
    """A missile tore through a market in Kherson, leaving 14 people dead, Mayor Roman Petrov said."""
    (claim,) = read("A missile tore through a market in Kherson, leaving 14 people dead, Mayor Roman Petrov said.")
    assert claim.means is not None
    assert claim.means.text == "missile"
    assert claim.place is not None
    assert claim.place.text == "a market in Kherson"


def test_name_of_the_speaker_is_no_place() -> None:
    """Gunmen killed nine villagers near Goma, Governor Paul Kasongo said."""
    (claim,) = read("Gunmen killed nine villagers near Goma, Governor Paul Kasongo said.")
    assert claim.place is not None
    assert (claim.place.text, claim.agent and claim.agent.text) == ("Goma", "Gunmen")


def test_speaker_of_what_comes_next_may_be_the_doer() -> None:
    """After killing nine people in Goma, the army said it had withdrawn."""
    killing, _ = read("After killing nine people in Goma, the army said it had withdrawn.")
    assert killing.agent is not None
    assert killing.agent.text == "the army"


def test_we_of_a_quote_are_who_is_quoted() -> None:
    """“We killed nine of them in Goma,” the army said."""
    (claim,) = read("“We killed nine of them in Goma,” the army said.")
    assert claim.agent is not None
    assert claim.agent.text == "We"


@pytest.mark.parametrize(
    "text",
    [
        "The army said its troops had fired warning shots.",
        "Soldiers fired warning shots into the air in Goma.",
        "Soldiers fired a warning shot at a car near Goma.",
    ],
)
def test_warning_shots_attack_nobody(text: str) -> None:
    assert {claim.kind for claim in read(text)} <= {"statement_or_appeal"}
