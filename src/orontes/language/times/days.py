"""A time expression -> the days that it means, seen from the reference day and from the time told before it.

The problem: "Friday", "the 12th", "two days later" and "over the past week" mean days only from somewhere: the day of
publication or the time told before.
What we chose: each form has one function from an expression and its reference to an interval of days, open where the
words leave it open; the basis tells which of both it counts from. docs/days.md tells the choices.
Rejected: one day for each expression, which would say more than the words.
"""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from orontes.base import Days
from orontes.language.times.expression import TimeExpression
from orontes.language.times.stretches import calendar_stretch, part_of_month, part_of_year, shifted
from orontes.language.times.words import WORDS
from orontes.language.times.years import is_day, resolve_year

UNKNOWN = Days()
SATURDAY = 5
UNIT_DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14, "month": 30, "year": 365, "decade": 3652}
# Parts of a decade in years.
DECADE_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "first_half": (0, 4), "second_half": (5, 9)}
DECADE_PARTS |= {"start": (0, 1), "end": (8, 9)}


def resolve_time(expression: TimeExpression, *, reference: date | None) -> Days:
    """The days that an expression means, seen from the reference day (the day of publication).

    Bounds are None where words, reference and narrative together do not settle them; then the basis is `none`.
    """
    try:
        return RESOLVERS[expression.form](expression, reference)
    except (OverflowError, ValueError):
        return UNKNOWN


def base_days(expression: TimeExpression, reference: date | None) -> Days:
    """The days of what an expression counts from."""
    if expression.base is None:
        return UNKNOWN
    return resolve_time(expression.base, reference=reference)


def resolve_absolute(expression: TimeExpression, reference: date | None) -> Days:
    """A calendar date; a missing year or month comes from the narrative or the reference."""
    base = base_days(expression, reference)
    if expression.month is None and expression.day is not None:
        expression = with_month(expression, base, reference)
    year = expression.year if expression.year is not None else resolve_year(expression, base, reference)
    if year is None or (expression.month is None and expression.day is not None):
        return UNKNOWN
    if expression.month is None:
        return part_of_year(year, expression.part)
    if expression.day is None or not is_day(year, expression.month, expression.day):
        return part_of_month(year, expression.month, expression.part)
    return Days.on(date(year, expression.month, expression.day))


def with_month(expression: TimeExpression, base: Days, reference: date | None) -> TimeExpression:
    """A bare day of the month ("the 12th") with the month of the narrative or the reference."""
    told = base.latest or reference
    if told is not None and base.latest is None and expression.day is not None and expression.day > told.day:
        told = told.replace(day=1) - timedelta(days=1)  # "on the 29th", in a report of the 14th
    return replace(expression, month=told.month, year=told.year) if told else expression


def resolve_weekday(expression: TimeExpression, reference: date | None) -> Days:
    """A day of the week: the last one not after the reference, or the first one after the time told."""
    base = base_days(expression, reference)
    narrative = expression.anchor == "narrative"
    told = base.latest if narrative else reference
    if told is None or expression.weekday is None:
        return UNKNOWN
    back = (told.weekday() - expression.weekday) % 7
    ahead = (expression.weekday - told.weekday()) % 7
    if expression.direction > 0 or (narrative and expression.direction == 0):
        day = told + timedelta(days=ahead or (7 if expression.direction else 0))
    else:
        day = told - timedelta(days=back or (7 if expression.direction else 0))
    days = Days.on(day, "weekday")
    return replace(days, earliest=day - timedelta(days=1)) if expression.part == "night" else days


def resolve_offset(expression: TimeExpression, reference: date | None) -> Days:
    """So many units before or after the reference or the time told."""
    told, basis = told_days(expression, reference)
    if told.earliest is None and told.latest is None:
        return UNKNOWN
    low, high = expression.low or 0, expression.high if expression.high is not None else expression.low or 0
    if expression.direction < 0:
        low, high = -high, -low
    days = in_calendar(told, expression, low, high)
    return replace(days, basis=basis)


def told_days(expression: TimeExpression, reference: date | None) -> tuple[Days, str]:
    """What an expression counts from, with the basis that this gives it."""
    if expression.anchor == "narrative":
        return base_days(expression, reference), "narrative"
    if expression.anchor == "event":
        return UNKNOWN, "none"
    return (Days.on(reference) if reference else UNKNOWN), "relative"


def in_calendar(told: Days, expression: TimeExpression, low: int, high: int) -> Days:
    """The time told moved by `low` to `high` units; months and years are those of the calendar."""
    first, last = told.earliest or told.latest, told.latest or told.earliest
    if first is None or last is None:
        return UNKNOWN
    unit = expression.unit
    if unit in {"month", "year", "decade", "century"}:
        if expression.direction == 0:
            last = first if (last - first).days > UNIT_DAYS.get(unit or "", 36525) else last
        return calendar_stretch(shifted(first, unit, low), shifted(last, unit, high), unit, expression.part)
    if unit == "hour":
        return Days(earliest=min(first, first + timedelta(days=low)), latest=max(last, last + timedelta(days=high)))
    step = UNIT_DAYS[unit or "day"]
    if expression.direction > 0:
        first = last if (last - first).days <= 2 else first
    if unit in {"week", "weekend"} and (
        expression.direction == 0 or (expression.anchor == "reference" and low == high and abs(low) == 1)
    ):
        if unit == "weekend" and first.weekday() >= SATURDAY and low < 0 and "last" not in expression.text.lower():
            low = 0  # what a report of Sunday tells of "the weekend" is of this one
        monday = first - timedelta(days=first.weekday()) + timedelta(days=7 * low)
        return Days(earliest=monday + timedelta(days=5 if unit == "weekend" else 0), latest=monday + timedelta(days=6))
    days = Days(earliest=first + timedelta(days=low * step), latest=last + timedelta(days=high * step))
    if expression.part == "night" and days.latest is not None:
        return replace(days, latest=days.latest + timedelta(days=1))
    return days


def resolve_span(expression: TimeExpression, reference: date | None) -> Days:
    """A stretch that ends or begins at the time told: "over the past week", "the following days"."""
    told, basis = told_days(expression, reference)
    if not told.known and expression.unit in {"hour", "day"} and expression.text.lower().startswith("within"):
        told = Days.on(reference) if reference else UNKNOWN
    first, last = told.earliest, told.latest
    if first is None or last is None:
        return UNKNOWN
    hours = expression.unit == "hour"
    length = (
        max(1, -(-(expression.high or 1) // 24))
        if hours
        else (expression.high or 1) * UNIT_DAYS[expression.unit or "day"]
    )
    if expression.direction < 0:
        return Days(earliest=first - timedelta(days=length), latest=last, basis=basis)
    return Days(earliest=last + timedelta(days=1), latest=last + timedelta(days=length), basis=basis)


def resolve_range(expression: TimeExpression, reference: date | None) -> Days:
    """From the first day of one end to the last of the other; "since" runs to the reference, "until" has no start."""
    first = resolve_time(expression.first, reference=reference) if expression.first else None
    last = resolve_time(expression.last, reference=reference) if expression.last else None
    earliest = first.earliest if first else None
    latest = last.latest if last else reference if earliest and reference and reference >= earliest else None
    basis = (first or last or UNKNOWN).basis
    both = expression.first, expression.last
    if earliest and latest and earliest > latest and all(end is not None and end.form == "weekday" for end in both):
        earliest -= timedelta(days=7)
    if earliest and latest and earliest > latest:
        earliest, latest = (last or UNKNOWN).earliest, (last or UNKNOWN).latest
    return Days(earliest=earliest, latest=latest, basis=basis if earliest or latest else "none")


def resolve_either(expression: TimeExpression, reference: date | None) -> Days:
    """Day-first or month-first, whichever is nearer before the reference; unknown without one."""
    readings = [resolve_time(end, reference=reference) for end in (expression.first, expression.last) if end]
    if reference is None:
        return UNKNOWN
    known = [(days.earliest, days) for days in readings if days.earliest is not None]
    return min(known, key=lambda pair: (pair[0] > reference, abs((pair[0] - reference).days)), default=(None, UNKNOWN))[
        1
    ]


def resolve_season(expression: TimeExpression, reference: date | None) -> Days:
    """A season of a year; winter runs into the next."""
    low, high = WORDS.seasons[expression.season or "summer"]
    year = expression.year
    if year is None:
        told = base_days(expression, reference)
        at = told.latest if told.latest and (expression.anchor == "narrative" or reference is None) else reference
        if at is None:
            return UNKNOWN
        year = season_year(expression, at, low, high)
    end = year + 1 if high < low else year
    return Days(earliest=date(year, low, 1), latest=date(end, high, monthrange(end, high)[1]), basis="explicit")


def season_year(expression: TimeExpression, told: date, low: int, high: int) -> int:
    """The year in which a season without one began."""
    year = told.year - 1 if high < low and told.month <= high + 4 else told.year
    if expression.direction < 0 and (told.year, told.month) <= (year, low + 2):
        return year - 1
    if expression.direction > 0 and told >= date(year, low, 1):
        return year + 1
    return year


def resolve_decade(expression: TimeExpression, _reference: date | None) -> Days:
    """The 1980s, or the part of them that is meant."""
    low, high = DECADE_PARTS.get(expression.part or "", (0, 9))
    year = expression.year or 0
    return Days(earliest=date(year + low, 1, 1), latest=date(year + high, 12, 31), basis="explicit")


def resolve_century(expression: TimeExpression, _reference: date | None) -> Days:
    """The 19th century."""
    year = ((expression.year or 1) - 1) * 100
    return Days(earliest=date(year + 1, 1, 1), latest=date(year + 100, 12, 31), basis="explicit")


RESOLVERS: dict[str, Callable[[TimeExpression, date | None], Days]] = {
    "absolute": resolve_absolute,
    "weekday": resolve_weekday,
    "offset": resolve_offset,
    "span": resolve_span,
    "range": resolve_range,
    "either": resolve_either,
    "season": resolve_season,
    "decade": resolve_decade,
    "century": resolve_century,
    "duration": lambda _expression, _reference: UNKNOWN,
}
