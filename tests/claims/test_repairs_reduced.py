"""A vehicle that carries somebody is what was hit, not who tells of it."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("The mayor said that a van carrying nurses out of Goma had been hit by a drone on Monday.", "a van"),
        ("The mayor said that a bus carrying miners from Goma had been struck by a missile on Monday.", "a bus"),
        ("The governor said a convoy taking food to Goma had been shelled by rebels on Monday.", "a convoy"),
    ],
)
def test_the_speaker_is_not_the_victim(text: str, hit: str) -> None:
    (attack,) = [claim for claim in read(text) if claim.kind != "evacuation_or_transfer"]
    assert attack.patient is not None
    assert attack.patient.text == hit
    assert len(attack.attribution) == 1
