"""What is done to sieges: those that end, and those that stand."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def siege(text: str) -> Claim:
    (claim,) = (claim for claim in read(text) if claim.kind == "siege")
    return claim


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Rebels lifted their siege of Malakal on Sunday, the mayor said.", "lifted"),
        ("Rebels ended the blockade of Malakal on Sunday.", "lifted"),
        ("The siege of Malakal was lifted on Sunday, residents said.", "lifted"),
        ("The siege of Malakal is over, residents said.", "lifted"),
        ("The army broke the siege of Malakal on Sunday.", "broken"),
        ("The siege of Kosti has dragged on for over a year.", None),
        ("The siege of Kosti is far from over, residents said.", None),
        ("The blockade of Kosti has raised the price of bread.", None),
        ("The army broke its promises and tightened the siege of Kosti.", None),
    ],
)
def test_the_verb_over_a_siege_tells_whether_it_ended(text: str, manner: str | None) -> None:
    told = siege(text)
    assert (told.manner, told.polarity, told.modality) == (manner, "asserted", "actual")


@pytest.mark.parametrize(
    "text",
    ["The army failed to break the siege of Malakal.", "The army has not lifted the siege of Malakal."],
)
def test_a_siege_that_somebody_did_not_end_stands(text: str) -> None:
    told = siege(text)
    assert (told.manner, told.polarity, told.modality, told.agent) == (None, "asserted", "actual", None)


def test_why_a_town_is_besieged_is_no_part_of_its_name() -> None:
    """Fighters imposed a blockade on Farabougou over the arrest of a preacher, elders said."""
    told = siege("Fighters imposed a blockade on Farabougou over the arrest of a preacher, elders said.")
    assert told.place is not None
    assert told.place.text == "Farabougou"
