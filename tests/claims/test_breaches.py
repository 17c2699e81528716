"""Agreements that are broken or ended, which are none."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "The rebels ended the truce on Friday.",
        "The militia broke the ceasefire in Kosti.",
        "The government suspended the truce with the front on Friday.",
        "The truce in Rabak was broken on Friday by the rebels.",
        "The ceasefire in Kosti expired on Friday.",
        "The movement called off the truce with the army on Friday.",
        "The truce collapsed after four hours.",
        "The faction withdrew from the peace agreement on Friday.",
    ],
)
def test_a_broken_truce_is_no_agreement(text: str) -> None:
    kinds = {claim.kind for claim in read(text)}
    assert not kinds & {"agreement_or_talks", "withdrawal"}
    assert "other" in kinds


@pytest.mark.parametrize(
    "text",
    ["The two sides signed a truce in Doha on Friday.", "The ceasefire was extended by a week."],
)
def test_a_truce_that_is_made_or_holds_is_one(text: str) -> None:
    assert [claim.kind for claim in read(text)] == ["agreement_or_talks"]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels withdrew from Rabak on an agreement reached in Doha on Friday.",
        "Fighters of the alliance withdrew from the alliance base in Kosti on Friday.",
    ],
)
def test_who_leaves_a_town_under_a_deal_leaves_the_town(text: str) -> None:
    (left,) = (claim for claim in read(text) if claim.kind == "withdrawal")
    assert left.place is not None
