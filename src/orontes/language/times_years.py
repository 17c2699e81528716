"""Which year a date without one means, and what the calendar says against a date.

Cases: "Sunday, December 8" fits 2024, 2019 and 2013; "On 12 May" in a war history goes on from "On 6 May 1954"; "December 8" in
the news of January is that of last month. What we chose: the reference or the narrative gives a year, and a weekday may move it
by one; a weekday that fits only years further off is a slip and is reported, since writers mistake a weekday far more often than
they leave out a distant year. Rejected: to search all years for the weekday, which reads slips as events of another decade.
"""

from calendar import day_name, month_name, monthrange
from datetime import date, timedelta

from orontes.base import Days
from orontes.language.times import TimeExpression

AHEAD = timedelta(days=31)


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
        year = year_in_story(expression, told)
    elif reference is not None:
        year = year_in_news(expression, reference)
    else:
        return None
    return with_weekday(expression, year)


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


def year_in_story(expression: TimeExpression, told: date) -> int:
    """The year in which a told story goes on: that of the time told, or the next where the month lies far behind it."""
    month = expression.month or 1
    if expression.direction:
        past = month <= told.month if expression.direction > 0 else month >= told.month
        return told.year + (expression.direction if past else 0)
    return told.year + (1 if told.month - month >= 8 else 0)


def with_weekday(expression: TimeExpression, year: int) -> int:
    """The year, or the one beside it in which the weekday fits."""
    if expression.weekday is None or expression.day is None or expression.month is None:
        return year
    for near in (year, year - 1, year + 1):
        if is_day(near, expression.month, expression.day):
            if date(near, expression.month, expression.day).weekday() == expression.weekday:
                return near
    return year


def slip_against(expression: TimeExpression, year: int | None) -> str | None:
    """What the calendar says against a date in this year; None where it agrees or cannot tell."""
    if expression.month is None or expression.day is None or year is None:
        return None
    written = f"{expression.day} {month_name[expression.month]} {year}"
    if not is_day(year, expression.month, expression.day):
        return f"there is no {written}"
    told = date(year, expression.month, expression.day).weekday()
    if expression.weekday is None or told == expression.weekday:
        return None
    return f"{written} was a {day_name[told]}, not a {day_name[expression.weekday]}"
