"""Things told at arm's length: "what it said was a depot" is a depot that was hit, where the words behind say."""

import pytest
from reading_exam import read

CALLED = [
    ("Russia hit what it said was an ammunition depot in Odesa.", "an ammunition depot in Odesa", "Odesa"),
    ("Israel struck what it called militant positions in Rafah.", "militant positions in Rafah", "Rafah"),
    ("Turkey shelled what officials called terrorist hideouts near Kobani.", "terrorist hideouts", "Kobani"),
    (
        "Police detained what state media described as five foreign fighters in Minsk.",
        "five foreign fighters in Minsk",
        "Minsk",
    ),
    ("Jets hit what appeared to be a convoy near Tyre.", "a convoy near Tyre", "Tyre"),
]


@pytest.mark.parametrize(("text", "patient", "place"), CALLED)
def test_what_is_named_is_what_was_struck(text: str, patient: str, place: str) -> None:
    (claim,) = read(text)
    assert claim.patient is not None
    assert claim.place is not None
    assert (claim.patient.text, claim.place.text) == (patient, place)


def test_troops_by_another_name_were_sent_to_a_town() -> None:
    """Wagner sent dozens of what it called "security forces" to Bamako."""
    (claim,) = read("Wagner sent dozens of what it called “security forces” to Bamako.")
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.agent.text, claim.place.text) == ("Wagner", "Bamako")


def test_the_dead_are_counted_by_the_words_of_the_killer() -> None:
    """The raid killed what the army called two senior commanders."""
    (claim,) = read("The raid killed what the army called two senior commanders.")
    assert [(one.of, one.low) for one in claim.quantities] == [("killed", 2)]


@pytest.mark.parametrize("name", ["Operation Storm", "Operation Iron Wall", "Operation Olive Branch"])
def test_an_operation_by_its_name_is_launched(name: str) -> None:
    """The army launched Operation Storm in Jenin on Tuesday."""
    (claim,) = read(f"The army launched {name} in Jenin on Tuesday.")
    assert claim.kind == "offensive_launch"
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.agent.text, claim.place.text) == ("The army", "Jenin")


def test_a_deed_named_by_somebody_keeps_its_voice() -> None:
    """The army was accused of what Amnesty said was a massacre of civilians in Homs."""
    found = read("The army was accused of what Amnesty said was a massacre of civilians in Homs.")
    assert not [claim for claim in found if claim.kind == "massacre_or_killing" and not claim.attribution]


def test_who_is_called_something_is_not_who_calls() -> None:
    """Police searched what the men they called heroes attacked."""
    assert not [claim for claim in read("Police searched what the men they called heroes attacked.") if claim.agent]
