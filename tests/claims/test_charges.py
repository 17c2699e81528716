"""Deeds with which somebody is only charged, and those of which he was found guilty."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "A man was charged with murdering a soldier in Kosti.",
        "The court remanded a 29-year-old man accused of killing his neighbour in Kosti.",
        "The teenager indicted in the killing of a teacher in Kosti appeared in court on Monday.",
    ],
)
def test_what_somebody_is_charged_with_only_could_be(text: str) -> None:
    """A man was charged with murdering a soldier in Kosti."""
    killing = next(one for one in read(text) if one.kind == "massacre_or_killing")
    assert (killing.modality, killing.hedge is not None) == ("possible", True)


def test_a_charge_has_no_day_of_the_murder() -> None:
    """On Monday a man was charged with murdering a soldier in Kosti."""
    killing = next(one for one in read("On Monday a man was charged with murdering a soldier in Kosti."))
    assert (killing.period, killing.when.days.known) == ("background", False)


def test_who_was_found_guilty_did_it() -> None:
    """A guard was found guilty of murdering a teacher in Kosti in 2015."""
    killing = next(one for one in read("A guard was found guilty of murdering a teacher in Kosti in 2015."))
    assert killing.agent is not None
    assert (killing.agent.text, killing.modality) == ("A guard", "actual")


def test_the_accused_army_is_the_doer() -> None:
    """Residents accuse the army of having killed 22 villagers."""
    killing = next(one for one in read("Residents accuse the army of having killed 22 villagers.") if one.quantities)
    assert killing.agent is not None
    assert (killing.agent.text, [one.text for one in killing.attribution]) == ("the army", ["Residents"])
