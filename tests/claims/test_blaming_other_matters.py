"""Accusations of another matter or another time, which lay no deed told before to anybody."""

import pytest
from reading_exam import read


def doers(text: str, kind: str) -> list[str | None]:
    return [claim.agent.text if claim.agent else None for claim in read(text) if claim.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The chemical attack on Bara came days after the Harl administration accused President Odan's government "
            "of producing chemical weapons.",
            "chemical_attack",
        ),
        (
            "A rocket killed five people in Bara on Monday. The opposition accuses the government.",
            "shelling_artillery_missile",
        ),
    ],
)
def test_accused_of_other_things(text: str, kind: str) -> None:
    """A rocket killed five people in Bara on Monday. The opposition accuses the government."""
    assert doers(text, kind) == [None]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("A rocket killed five people in Bara on Monday. Residents accuse the army.", "the army"),
        (
            "A rocket killed five people in Bara on Monday. Residents accuse the government of the attack.",
            "the government",
        ),
    ],
)
def test_accused_of_the_deed(text: str, doer: str) -> None:
    """A rocket killed five people in Bara on Monday. Residents accuse the army."""
    assert doer in doers(text, "shelling_artillery_missile")
