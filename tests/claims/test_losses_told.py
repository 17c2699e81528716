"""The dead told as losses, and the toll that the wounded bring."""

import pytest
from reading_exam import read

ATTACK = "Rebels attacked the camp in Kosti on Monday. "


@pytest.mark.parametrize(
    ("words", "killed"),
    [
        ("Two sources put the army's losses at around 100.", 100),
        ("The ministry spoke of the loss of 17 combatants.", 17),
        ("Four of the wounded have died since, bringing the toll to 44.", 44),
    ],
)
def test_losses_are_counted(words: str, killed: int) -> None:
    *_, claim = read(ATTACK + words)
    assert [(count.of, count.low, count.scope) for count in claim.quantities] == [("killed", killed, "event")]


def test_losses_of_jobs_are_not() -> None:
    """Two sources put the loss of jobs at 100."""
    claims = read(f"{ATTACK}The ministry spoke of the loss of 17 jobs.")
    assert not any(claim.quantities for claim in claims)


@pytest.mark.parametrize("figure", ["40 million dollars", "$40 million", "300 houses"])
def test_losses_of_money_and_houses_killed_nobody(figure: str) -> None:
    claims = read(f"Officials put the losses at {figure} after the bombing of Kosti on Monday.")
    assert claims
    assert not any(claim.quantities for claim in claims)


def test_what_an_attack_killed_is_in_its_words() -> None:
    """A drone attack on a market in Kosti reportedly killed at least 40 civilians."""
    (claim,) = read("A drone attack on a market in Kosti reportedly killed at least 40 civilians.")
    assert claim.text.endswith("killed at least 40 civilians")
