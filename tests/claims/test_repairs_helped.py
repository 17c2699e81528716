"""Verbs behind "did not", prepositions before a possessor, and numbers in words before "of"."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    ["The army did not fire rockets at Goma.", "The Home Guard did not fire rockets at Goma, its leader said."],
)
def test_what_was_not_fired_is_denied(text: str) -> None:
    """The army did not fire rockets at Goma."""
    (claim,) = read(text)
    assert (claim.kind, claim.polarity) == ("shelling_artillery_missile", "denied")
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_a_town_in_somebodys_soldiers_hands_is_held() -> None:
    """Goma was in his soldiers' hands."""
    (claim,) = read("Goma was in his soldiers' hands.")
    assert claim.kind == "control_state"
    assert claim.agent is not None
    assert claim.agent.text == "his soldiers"


@pytest.mark.parametrize(
    "text", ["Twelve of his men were killed in Goma.", "The captain said that twelve of his men were killed in Goma."]
)
def test_numbers_in_words_count_whom_they_stand_before(text: str) -> None:
    """Twelve of his men were killed in Goma."""
    assert [one.low for claim in read(text) for one in claim.quantities if one.of == "killed"] == [12]


def test_captive_soldiers_are_beaten_as_others_are() -> None:
    """The guards beat the captured soldiers in Goma."""
    (claim,) = read("The guards beat the captured soldiers in Goma.")
    assert claim.kind == "armed_attack"


@pytest.mark.parametrize(
    "text",
    ["Inmates broke out of a prison in Goma on Monday.", "Some 500 detainees got out of a prison in Goma on Monday."],
)
def test_who_breaks_out_of_prison_flees(text: str) -> None:
    """Inmates broke out of a prison in Goma on Monday."""
    (claim,) = read(text)
    assert claim.kind == "displacement_or_flight"


def test_who_is_blamed_by_nobody_named_is_the_doer() -> None:
    """Gunmen killed nine farmers in Bara. The Home Guard were blamed."""
    claims = read("Bodies of nine farmers were found in Bara on Monday. The Home Guard were blamed.")
    assert [claim.agent and claim.agent.text for claim in claims] == [None, "The Home Guard"]
