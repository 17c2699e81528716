"""The reference day of a report that came without one."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from orontes.language import TimeExpression, resolve_time, tells_story

Told = tuple[TimeExpression, ...]
SURE = timedelta(days=200)
"""How far from the nearest other report a date may lie whose weekday fits."""
BARE = timedelta(days=31)
"""How far a date without a weekday may lie."""
AHEAD = timedelta(days=31)


def infer_reference(told: Told, known: Sequence[date]) -> date | None:
    """The latest day told that can be pinned; None where nothing pins one. `known` are days of the other reports."""
    ends = [one for expression in told for one in (*expression.inner(), expression) if one.form == "absolute"]
    called_today = sorted(day for one in ends if one.anchor == "publication" and (day := full_day(one)))
    if called_today:
        return called_today[-1]
    if pinned := sorted(day for one in ends if (day := pin_year(one, known))):
        return pinned[-1]
    if tells_story(told):
        return None
    full = [day for one in ends if (day := full_day(one))]
    limit = max(known) + AHEAD if known else date.max
    return max((day for day in full if day <= limit), default=None)


def full_day(expression: TimeExpression) -> date | None:
    """The day of a date that gives its year; None for a wider or incomplete one."""
    if expression.year is None or expression.day is None:
        return None
    days = resolve_time(expression, reference=None)
    return days.earliest if days.width == 0 else None


def pin_year(expression: TimeExpression, known: Sequence[date]) -> date | None:
    """A date without a year on the one day that fits the calendar near the other reports; None without one."""
    if not known or expression.year is not None or expression.day is None or expression.month is None:
        return None
    if expression.anchor == "narrative":
        return None
    reach = SURE if expression.weekday is not None else BARE
    years = sorted({day.year + shift for day in known for shift in (-1, 0, 1)})
    fitting = {
        day
        for day in days_in(years, expression.month, expression.day)
        if expression.weekday in {None, day.weekday()} and min(abs(day - other) for other in known) <= reach
    }
    return fitting.pop() if len(fitting) == 1 else None


def days_in(years: Iterable[int], month: int, day: int) -> Iterable[date]:
    """That day of every year that has it."""
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue
