"""Words that call untrue what was told before, and what they make of it."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def denied(text: str) -> list[Claim]:
    return [claim for claim in read(text) if claim.polarity == "denied"]


TOLD = "The army said on Monday that its troops had captured Rabak."


@pytest.mark.parametrize(
    "words",
    [
        "The rebels called it a lie.",
        "The rebels described the statement as fabricated.",
        "The rebels said this was not true.",
        "The rebels said the announcement was false.",
    ],
)
def test_what_is_called_untrue_is_denied_by_who_calls_it_so(words: str) -> None:
    (claim,) = denied(f"{TOLD} {words}")
    assert (claim.kind, claim.place.text if claim.place else None) == ("capture", "Rabak")
    assert [voice.text for voice in claim.attribution] == ["The rebels"]


def test_the_claim_points_further_back_than_the_sentence_before() -> None:
    """…, the second town to change hands since June and a blow to the rebels… A spokesman said the claim was false."""
    between = (
        "It is the second town to change hands since June and a blow to the rebels, who have relied on it for supplies "
        "and for the recruits that they brought over the hills in the months before, when the road to the north was "
        "still open to lorries and the market drew traders from three provinces and from beyond the border. "
        "The report could not be verified. Two residents who were called would not speak of it. "
    )
    (claim,) = denied(f"{TOLD} {between}The rebels' spokesman told state television that the claim was false.")
    assert (claim.kind, claim.place.text if claim.place else None) == ("capture", "Rabak")


@pytest.mark.parametrize("words", ["The rebels called it a victory.", "The rebels said this was true."])
def test_other_names_for_it_deny_nothing(words: str) -> None:
    assert not denied(f"{TOLD} {words}")
