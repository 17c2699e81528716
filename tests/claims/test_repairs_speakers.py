"""Two who speak behind the last comma of a sentence."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        (
            "Rebels took Goma on Monday, a local official and three residents said.",
            "a local official and three residents",
        ),
        ("Rebels stormed Goma and killed 30 soldiers, a nurse and two herders said.", "a nurse and two herders"),
    ],
)
def test_two_speakers_are_no_victims(text: str, voice: str) -> None:
    """Rebels stormed Goma and killed 30 soldiers, a nurse and two herders said."""
    claims = read(text)
    assert {claim.attribution[0].text for claim in claims} == {voice}
    assert [one.low for claim in claims for one in claim.quantities] in ([], [30])


def test_victims_before_the_last_comma_stay_victims() -> None:
    """Rebels killed two soldiers, a nurse and three children, doctors said."""
    (claim,) = read("Rebels killed two soldiers, a nurse and three children, doctors said.")
    assert [one.low for one in claim.quantities] == [2, 1, 3]
