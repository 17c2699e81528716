"""Which year a date without one means, and what the calendar says against a date.

Cases: "Sunday, December 8" fits 2024, 2019 and 2013; "On 12 May" in a war history goes on from "On 6 May 1954";
"December 8" in the news of January is that of last month. What we chose: the reference or the narrative gives a year,
and a weekday may move it by one; a weekday that fits only years further off is a slip and is reported, since writers
mistake a weekday far more often than they leave out a distant year. Rejected: to search all years for the weekday,
which reads slips as events of another decade.
"""

from calendar import monthrange
from datetime import date, timedelta

from orontes.base import Days
from orontes.language.times.expression import TimeExpression

AHEAD = timedelta(days=31)
WITHIN = timedelta(days=10)
WIDE = 100
BACK = 8


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1 <= day <= monthrange(year, month)[1]


def resolve_year(expression: TimeExpression, base: Days, reference: date | None) -> int | None:
    """The year of a date that gives none; None where nothing settles it."""
    if expression.month is None:
        return None
    told = base.latest or base.earliest
    narrative = told is not None and (expression.anchor == "narrative" or reference is None)
    if narrative and told is not None:
        if expression.base is not None and expression.base.unit == "year":
            return told.year
        year = year_in_story(expression, base)
    elif reference is not None:
        year = year_in_news(expression, reference)
    else:
        return None
    near = reference is not None and told is not None and abs(told - reference) <= AHEAD
    return with_weekday(expression, year, reference if near or not narrative else None)


def year_in_news(expression: TimeExpression, reference: date) -> int:
    """The year of the last such date not after the reference, give or take a month ahead."""
    month, day = expression.month or 1, expression.day or 1
    if expression.direction > 0:
        return reference.year + ((reference.month, 31) >= (month, day))
    limit = reference + AHEAD if expression.direction == 0 else reference.replace(day=1) - timedelta(days=1)
    return reference.year + next(
        shift
        for shift in (1, 0, -1)
        if (reference.year + shift, month, day) <= (limit.year, limit.month, limit.day) or shift < 0
    )


def year_in_story(expression: TimeExpression, told: Days) -> int:
    """The year in which a told story goes on: that of the time told, or the next where the month lies far behind it."""
    last = told.latest or told.earliest or date.min
    month = expression.month or 1
    if expression.direction:
        past = month <= last.month if expression.direction > 0 else month >= last.month
        return last.year + (expression.direction if past else 0)
    if (told.width or 0) > WIDE:
        return last.year
    return last.year + (1 if last.month - month >= BACK else 0)


def with_weekday(expression: TimeExpression, year: int, reference: date | None) -> int:
    """The year, or the one near it that has such a day and in which the weekday fits.

    A date within days of the reference keeps its year whatever its weekday: a slip would fit the year beside it.
    """
    if expression.day is None or expression.month is None:
        return year
    for near in years_beside(expression, year, reference):
        if is_day(near, expression.month, expression.day):
            day = date(near, expression.month, expression.day)
            if expression.weekday in {None, day.weekday()}:
                return near
            if reference is not None and abs(day - reference) <= WITHIN:
                return near
    return year


def years_beside(expression: TimeExpression, year: int, reference: date | None) -> tuple[int, ...]:
    """The years to try for a date, nearest first: none ahead of the news; for a leap day, two each way."""
    if expression.weekday is None:
        return (year, year - 1, year + 1, year - 2, year + 2)
    return (year, year - 1) if reference is not None else (year, year - 1, year + 1)
