"""Entries of which there are only rumours, which contest no town."""

from datetime import date

import pytest

from orontes.record import build
from orontes.reports import Report


def states(text: str) -> list[str]:
    reports = [
        Report(id="a", text="Ukrainian forces hold Lyman.", outlet="One", published=date(2024, 3, 10)),
        Report(id="b", text=text, outlet="Two", published=date(2024, 3, 12)),
    ]
    return [span.state for span in build(reports).control]


@pytest.mark.parametrize(
    "text",
    [
        "Unconfirmed: Russian commandos entered Lyman on Monday.",
        "There were unconfirmed reports that Russian troops had entered Lyman on Monday.",
    ],
)
def test_unconfirmed_entries_contest_nothing(text: str) -> None:
    """There were unconfirmed reports that Russian troops had entered Lyman on Monday."""
    assert states(text) == ["held"]


def test_told_entries_contest_a_town() -> None:
    """Russian troops entered Lyman on Monday, residents said."""
    assert "contested" in states("Russian troops entered Lyman on Monday, residents said.")
