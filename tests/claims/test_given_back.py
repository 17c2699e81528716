"""What was struck does not speak, whom medics take in is not arrested, and a claim that says itself what it is of."""

import pytest
from reading_exam import read


def test_the_counted_dead_are_no_voice() -> None:
    (claim,) = read("The drone strike killed at least nine people, a doctor at the Masisi referral hospital said.")
    assert [(one.of, one.low) for one in claim.quantities] == [("killed", 9)]
    assert claim.attribution[0].text.startswith("a doctor")


@pytest.mark.parametrize(
    ("text", "arrested"),
    [
        ("A nurse said 15 wounded people had been brought in.", False),
        ("Police said ten people had been brought in for questioning.", True),
    ],
)
def test_the_wounded_who_are_brought_in_are_not_arrested(text: str, arrested: bool) -> None:
    assert any(claim.kind == "arrest_or_detention" for claim in read(text)) is arrested


def test_a_claim_that_tells_its_own_content_denies_no_other() -> None:
    claims = read("Rami Odal said 40 soldiers had surrendered in Goma. The claim that Sake has been lost is false.")
    assert [claim.kind for claim in claims if claim.polarity == "denied"] == ["capture"]


def test_a_label_that_the_town_goes_back_to_does_not_speak() -> None:
    (claim,) = read("Kamanola: M23 entered the town at noon.")
    assert claim.attribution == ()
