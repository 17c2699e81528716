"""The page's Summary: parties, results and harm as an editor would put them, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from orontes import Report, build
from orontes.exports import write_record

if TYPE_CHECKING:
    from playwright.sync_api import Browser

REPORTS = (
    (
        "Gash Post",
        6,
        "Tigre Column fighters captured the town of Kassala on Monday after two days of fighting with the Beja Column. "
        "The Beja Column still holds Gedaref. Thousands of residents fled Kassala on Monday. "
        "Shelling by the Beja Column killed one woman in Kassala on Monday. "
        "In 2012 rebels captured Kadugli.",
    ),
    (
        "Radio Gash",
        7,
        "An air strike on the market of Gedaref killed 17 civilians on Tuesday, the Gash Rights Monitor said. "
        "A doctor said that 23 people had died in the air strike on the market of Gedaref on Tuesday.",
    ),
)


@pytest.fixture(scope="module")
def box(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The words of the box of a war whose parties are on no side that the reports name."""
    folder: Path = tmp_path_factory.mktemp("record") / "out"
    record = build(
        [
            Report(text=text, id=f"r{number}", outlet=outlet, published=date(2031, 5, day), language="en")
            for number, (outlet, day, text) in enumerate(REPORTS)
        ]
    )
    write_record(folder, record)
    page = browser.new_context(offline=True).new_page()
    page.goto((folder / "index.html").as_uri())
    yield page.inner_text(".box")
    page.context.close()


def test_parties_of_no_side_stand_for_themselves(box: str) -> None:
    """Neither column is called government or rebels: both are shown, and not hidden among actors of no side."""
    sides = box.partition("SIDES")[2].partition("HARM")[0]
    assert "Tigre Column\n" in sides
    assert "Beja Column\n" in sides


def test_what_was_taken_years_ago_is_no_result_of_today(box: str) -> None:
    """Kadugli fell to rebels in 2012: nobody says who has it now."""
    assert "Told of earlier years, nothing since" in box
    old = box.partition("Told of earlier years, nothing since")[2]
    assert old.strip().startswith("Kadugli")


def test_a_vague_number_is_told_in_its_words(box: str) -> None:
    """Thousands fled: no report counted 2,000."""
    harm = box.partition("HARM")[2]
    assert "thousands" in harm
    assert "2,000" not in harm


def test_the_figures_of_one_strike_show_how_far_they_lie_apart(box: str) -> None:
    """17 by the monitor, 23 by a doctor."""
    assert "(accounts from 17 to 23)" in box


def test_one_woman_is_no_women(box: str) -> None:
    """One woman was killed."""
    assert "1 women" not in box
