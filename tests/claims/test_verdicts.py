"""Deeds within reports that a verdict calls untrue, in whatever words it stands."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "There is no truth to the reports that Rabak fell, the army said.",
        "There is no truth in the news that Rabak fell.",
        "A military source said there is no truth to the news published on rebel pages about the fall of Rabak.",
        "There is no truth to rumours spread by the enemy about the fall of Rabak, the army said.",
        "The ministry rejects reports circulated in some media about the fall of Rabak.",
        "The rebels said that the claim that the army took Rabak is false.",
        "The claim of a recapture of Rabak is pure propaganda.",
    ],
)
def test_what_is_told_untrue_did_not_happen(text: str) -> None:
    claims = [claim for claim in read(text) if claim.kind == "capture"]
    assert {claim.polarity for claim in claims} == {"denied"}


def test_what_does_not_bear_a_claim_out_denies_it_and_who_made_it_still_says_so() -> None:
    """The available footage does not support the army's claim that Rabak has been taken."""
    claims = read("The available footage does not support the army's claim that Rabak has been taken.")
    told = {(claim.polarity, *(voice.text for voice in claim.attribution)) for claim in claims}
    assert told == {("denied",), ("asserted", "the army")}
    (verdict,) = (claim for claim in claims if claim.polarity == "denied")
    assert verdict.text.startswith("does not support")


def test_who_could_not_confirm_a_claim_denies_nothing() -> None:
    """Officials could not confirm the army's claim that Rabak has been taken."""
    claims = read("Officials could not confirm the army's claim that Rabak has been taken.")
    assert "denied" not in {claim.polarity for claim in claims}


def test_what_was_not_even_tried_was_not_done() -> None:
    """No aircraft took off on Monday, let alone was downed, the ministry said."""
    (claim,) = read("No aircraft took off on Monday, let alone was downed, the ministry said.")
    assert claim.polarity == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "There is no truth to the claims that spread after the army shelled Rabak on Monday.",
        "Families in Rabak reported much less shelling on Monday.",
    ],
)
def test_deeds_beside_an_untruth_and_fewer_of_them_are_not_denied(text: str) -> None:
    claims = read(text)
    assert claims
    assert "denied" not in {claim.polarity for claim in claims if claim.kind == "shelling_artillery_missile"}
