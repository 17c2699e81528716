"""Days that a report without a day of its own leaves open: "on Friday", "July 12", of no year that anything tells.

The problem: pages are saved without the day on which they were published, so that "a drone hit the village on Friday"
has no day at all and is compared by its place and names alone. What we chose: the weekday, or month and day, is kept
beside the claim and held against the days that other reports tell: a Friday is no Tuesday, and 12 July is a day in
365. Rejected: to take the other report's day for the claim's own before both are one event (one guess would carry the
next).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from orontes.base import Days
from orontes.claims import Claim

_WEEK = 7
_LEAP = 2024  # a year that has every day
_SHORT = 1  # days between first and last of "that night"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDay:
    """A weekday (Monday is 0), or a month and day with or without it, of a year that nothing tells."""

    weekday: int | None
    month: int | None = None
    day: int | None = None


def find_open_day(claim: Claim) -> OpenDay | None:
    """The weekday or date of a claim whose days are unknown; None where it tells neither."""
    told = claim.when.expression
    if told is None or claim.when.days.known or told.year is not None or told.anchor in {"narrative", "event"}:
        return None
    if told.month is not None and told.day is not None:
        return OpenDay(weekday=told.weekday, month=told.month, day=told.day)
    return OpenDay(weekday=told.weekday) if told.weekday is not None else None


def choose_open_day(found: Sequence[OpenDay | None]) -> OpenDay | None:
    """Of those that the claims of one act tell the first date, else the first weekday."""
    told = [one for one in found if one is not None]
    return next((one for one in told if one.month is not None), told[0] if told else None)


def compare_open_days(one: OpenDay | None, two: OpenDay | None, mine: Days, theirs: Days) -> str | None:
    """How the days of two acts agree of which one or both are open: date, weekday, or other; None where none tells.

    A day more or less agrees in nothing and excludes nothing, for a night has two days and reports misdate.
    """
    if one is not None and two is not None:
        return _compare_two(one, two)
    told, days = (one, theirs) if one is not None else (two, mine)
    if told is None or days.earliest is None or days.width is None or days.width > _SHORT:
        return None
    return _judge(min(_gap(told, days.earliest + timedelta(days=step)) for step in range(days.width + 1)), told)


def _compare_two(one: OpenDay, two: OpenDay) -> str | None:
    """How two open days agree."""
    for told, other in ((one, two), (two, one)):
        if other.month is not None and other.day is not None and (told.month is not None or other.weekday is None):
            return _judge(_gap(told, date(_LEAP, other.month, other.day)), told) if told.month is not None else None
    if one.weekday is None or two.weekday is None:
        return None
    return _judge(_around(one.weekday - two.weekday, _WEEK), OpenDay(weekday=one.weekday))


def _gap(told: OpenDay, day: date) -> int:
    """Days from an open day to the nearest that it may be."""
    if told.month is not None and told.day is not None:
        near = date(_LEAP, told.month, told.day).timetuple().tm_yday - day.replace(year=_LEAP).timetuple().tm_yday
        return _around(near, 366)
    return _around((told.weekday or 0) - day.weekday(), _WEEK)


def _around(gap: int, round_: int) -> int:
    """The shorter way round."""
    return min(gap % round_, -gap % round_)


def _judge(gap: int, told: OpenDay) -> str | None:
    """What a gap of days between an open day and another says."""
    if gap == 1:
        return None
    if gap > 1:
        return "other"
    return "weekday" if told.month is None else "date"
