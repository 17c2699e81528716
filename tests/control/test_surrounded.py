"""What lies around a town that is held, and who surrounds it."""

from datetime import date

import pytest

from orontes import Report, build


def states(text: str) -> set[str]:
    """The states of control that one report tells."""
    return {span.state for span in build([Report(text=text, language="en", published=date(2031, 5, 8))]).control}


@pytest.mark.parametrize(
    "text",
    [
        "The army controls Dessie and the surrounding villages.",
        "The army controls Dessie and several villages.",
        "Dessie and its surroundings are in the hands of the army.",
        "The town of Mueda, surrounded by hills, is held by the army.",
        "Mueda, surrounded on three sides by dense forest, is held by the army.",
        "The army controls Dessie and the hills surrounding the town.",
    ],
)
def test_what_lies_around_a_town_is_no_siege(text: str) -> None:
    assert states(text) == {"held"}


@pytest.mark.parametrize(
    "text",
    [
        "The army controls Mueda, which is surrounded by rebels.",
        "Dessie is surrounded on three sides by rebels.",
        "Dessie is surrounded but still in the hands of the army.",
        "Rebels have surrounded Dessie, which is held by the army.",
        "Rebels surrounded Dessie.",
    ],
)
def test_a_town_that_a_force_surrounds_is_cut_off(text: str) -> None:
    assert "cut_off" in states(text)
