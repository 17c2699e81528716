"""What the calendar says against a time expression: a weekday that does not fit its date, a day that no month has."""

from calendar import day_name, month_name
from datetime import date

from orontes.language.times.days import base_days
from orontes.language.times.expression import TimeExpression
from orontes.language.times.years import is_day, resolve_year

_NEAR = 400


def slip_of(expression: TimeExpression, reference: date | None) -> str | None:
    """The contradiction within an expression in words; None where the calendar agrees or cannot tell.

    A date without a year is held against the years that the reference or the narrative gives it, right before it.
    """
    if expression.form == "range":
        return next((slip for end in expression.inner() if (slip := slip_of(end, reference))), None)
    if expression.form == "offset" and expression.weekday is not None:
        return slip_of_today(expression.weekday, reference)
    if expression.form != "absolute" or expression.day is None or expression.month is None:
        return None
    base = expression.base
    if expression.year is None and reference is None and (base is None or expression.start - base.end > _NEAR):
        return None
    year = expression.year or resolve_year(expression, base_days(expression, reference), reference)
    return None if year is None else slip_in_year(expression, year, expression.month, expression.day)


def slip_of_today(weekday: int, reference: date | None) -> str | None:
    """The contradiction of "today, Sunday" in a report of a Monday."""
    if reference is None or reference.weekday() == weekday:
        return None
    return f"{spoken(reference)} was a {day_name[reference.weekday()]}, not a {day_name[weekday]}"


def slip_in_year(expression: TimeExpression, year: int, month: int, day: int) -> str | None:
    """What the calendar of one year says against a date."""
    if not is_day(year, month, day):
        return f"there is no {day} {month_name[month]} {year}"
    told = date(year, month, day)
    if expression.weekday is None or told.weekday() == expression.weekday:
        return None
    return f"{spoken(told)} was a {day_name[told.weekday()]}, not a {day_name[expression.weekday]}"


def spoken(day: date) -> str:
    """A day as it is said: 8 December 2024."""
    return f"{day.day} {month_name[day.month]} {day.year}"
