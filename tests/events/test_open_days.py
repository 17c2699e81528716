"""Days of reports that came without one: "on Friday", "12 July", held against those of other reports."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.base import Days
from orontes.events.view_open import OpenDay, compare_open_days

_FRIDAY, _JULY = OpenDay(weekday=4), OpenDay(weekday=None, month=7, day=12)


@pytest.mark.parametrize(
    ("told", "day", "found"),
    [
        (_FRIDAY, date(2024, 5, 10), "weekday"),
        (_FRIDAY, date(2024, 5, 11), None),  # a night has two days
        (_FRIDAY, date(2024, 5, 14), "other"),
        (_JULY, date(2031, 7, 12), "date"),
        (_JULY, date(2031, 8, 2), "other"),
        (OpenDay(weekday=None, month=12, day=31), date(2024, 1, 1), None),
    ],
)
def test_an_open_day_is_held_against_a_told_one(told: OpenDay, day: date, found: str | None) -> None:
    """Gunmen killed two farmers on Friday. Another report dates it."""
    assert compare_open_days(told, None, Days(), Days.on(day, "explicit")) == found
    assert compare_open_days(None, told, Days.on(day, "explicit"), Days()) == found


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        (_FRIDAY, _FRIDAY, "weekday"),
        (_FRIDAY, OpenDay(weekday=1), "other"),
        (_JULY, _JULY, "date"),
        (_JULY, _FRIDAY, None),  # no year tells on which weekday 12 July falls
    ],
)
def test_two_open_days_are_held_against_each_other(one: OpenDay, two: OpenDay, found: str | None) -> None:
    """Both pages were saved without the day of their publication."""
    assert compare_open_days(one, two, Days(), Days()) == found
    assert compare_open_days(two, one, Days(), Days()) == found


def _strikes(first: str, second: str) -> int:
    """How many air strikes two reports tell, the second of which came without a day."""
    record = build(
        [
            Report(id="a", text=first, outlet="Courier", published=date(2023, 7, 14), language="en"),
            Report(id="b", text=second, outlet="Herald", language="en"),
        ]
    )
    return len([event for event in record.events if event.kind == "air_strike"])


def test_a_date_without_year_joins_the_strike_of_that_day() -> None:
    """An undated page tells of a strike on Makariv on July 12; a dated one of 14 July tells it too."""
    first = "Russian aircraft bombed the town of Makariv on July 12, damaging a school, officials said."
    assert _strikes(first, "An air strike hit a school in Makariv on July 12.") == 1


def test_another_date_without_year_is_another_strike() -> None:
    """An undated page tells of a strike on Makariv on 3 March."""
    first = "Russian aircraft bombed the town of Makariv on July 12, damaging a school, officials said."
    assert _strikes(first, "An air strike hit a school in Makariv on March 3.") == 2
