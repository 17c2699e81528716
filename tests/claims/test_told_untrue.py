"""Denials that name the deed by its kind, and rumours that somebody spread."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Rumours spread by hostile media that the town of Goma had been lost are totally untrue.",
        "Reports circulating online that Goma had fallen to the rebels are false.",
    ],
)
def test_rumours_that_somebody_spread_are_denied(text: str) -> None:
    """Rumours spread by hostile media that the town of Goma had been lost are totally untrue."""
    assert {(claim.kind, claim.polarity) for claim in read(text)} == {("capture", "denied")}


def test_who_denies_the_killings_denies_those_told_before() -> None:
    """Soldiers executed eleven people in Goma, witnesses said. The army has denied the executions."""
    told, denied = read("Soldiers executed eleven people in Goma, witnesses said. The army has denied the executions.")
    assert (told.polarity, denied.polarity) == ("asserted", "denied")
    assert [voice.text for voice in denied.attribution] == ["The army"]
    assert denied.place == told.place


@pytest.mark.parametrize(
    "text",
    [
        "Police killed two men in Goma. The court denied the killing was lawful.",
        "Rebels shelled Goma on Monday. The ministry denied the request.",
    ],
)
def test_who_denies_another_thing_denies_no_deed(text: str) -> None:
    """Rebels shelled Goma on Monday. The ministry denied the request."""
    assert {claim.polarity for claim in read(text)} == {"asserted"}


def test_a_spokesman_of_rebels_who_are_still_there_speaks_for_them() -> None:
    """ "We are still in Goma," a spokesman for the rebels said on Saturday."""
    [claim] = read('"We are still in Goma," a spokesman for the rebels said on Saturday.')
    assert claim.kind == "control_state"


def test_a_speakers_office_is_no_place_that_is_held() -> None:
    """Our men are in control of Goma, the State Council's information team said."""
    [claim] = read("Our men are in control of Goma, the State Council's information team said.")
    assert claim.place is not None
    assert claim.place.text == "Goma"


@pytest.mark.parametrize(
    "text",
    [
        "In Goma, which the armed groups took on 14 January, two residents were killed by stray bullets.",
        "The army shelled Goma, which the rebels took on 14 January.",
    ],
)
def test_what_was_taken_in_a_relative_clause_is_the_town_before_it(text: str) -> None:
    """The army shelled Goma, which the rebels took on 14 January."""
    [claim] = [claim for claim in read(text) if claim.kind == "capture"]
    assert claim.place is not None
    assert "Goma" in {claim.place.name, claim.place.text}


def test_the_town_is_the_one_that_was_fought_for() -> None:
    """The Battle of Goma began on 14 January, when the rebels captured the town."""
    [claim] = [
        claim
        for claim in read("The Battle of Goma began on 14 January, when the rebels captured the town.")
        if claim.kind == "capture"
    ]
    assert claim.place is not None
    assert claim.place.name == "Goma"


def test_who_was_chased_from_a_town_lost_it() -> None:
    """The enemy was chased from the town of Goma on Friday."""
    [claim] = read("The enemy was chased from the town of Goma on Friday.")
    assert claim.kind == "capture"
