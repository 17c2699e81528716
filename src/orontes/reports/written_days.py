"""Full dates as pages write them: a day, a month and a year."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from orontes.base import shared_words


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDay:
    """A full date with the days it may mean: two for `08-12-2024`, the day-first one before the other; else one."""

    start: int
    end: int
    days: tuple[date, ...]


@cache
def _pattern() -> re.Pattern[str]:
    """The shapes in which full dates are written."""
    months = "|".join(
        f"{name}|{name[:3]}\\.?" if name != "september" else "september|sept?\\.?" for name in shared_words("months")
    )
    return re.compile(
        rf"(?<![\w/-])(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?"
        rf"(?P<m1>{months})(?![a-z])[,،]?[\s-](?P<y1>\d{{4}})"
        rf"|(?P<m2>{months})(?![a-z])\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,\s?|\s)(?P<y2>\d{{4}})"
        r"|(?P<y3>\d{4})[-/.](?P<m3>\d{1,2})[-/.](?P<d3>\d{1,2})"
        r"|(?P<a4>\d{1,2})(?P<s4>[-/.])(?P<b4>\d{1,2})(?P=s4)(?P<y4>\d{4}))(?![\d/-])",
        re.IGNORECASE,
    )


def find_written_days(text: str) -> tuple[WrittenDay, ...]:
    """All full dates in order; what is no day of the calendar is left out."""
    found = (WrittenDay(start=hit.start(), end=hit.end(), days=_read(hit)) for hit in _pattern().finditer(text))
    return tuple(one for one in found if one.days)


@cache
def _ranges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before the last day of a range, and behind its first."""
    month = rf"(?:{'|'.join(rf'{name}|{name[:3]}' for name in shared_words('months'))})"
    joined = r"\s*(?:[-–—]|\bto\b|\buntil\b)\s*"
    before = rf"(?<![\w:.])(?:\d{{1,2}}\s{month}|{month}\s\d{{1,2}}|\d{{4}}-\d\d-\d\d)(?:,?\s\d{{4}})?{joined}$"
    short = r"(?<![\w:.])\d{1,2}(?:[-–—]|\sto\s)$"
    behind = rf"{joined}(?:\d{{1,2}}\s{month}|{month}\s\d{{1,2}}|\d{{4}}-\d\d-\d\d)\b"
    return re.compile(f"{before}|{short}", re.IGNORECASE), re.compile(behind, re.IGNORECASE)


def is_of_range(text: str, day: WrittenDay) -> bool:
    """Whether a day is one end of a range ("24 March - 5 April 2021"), which tells how long something took."""
    before, behind = _ranges()
    return bool(before.search(text[max(day.start - 40, 0) : day.start]) or behind.match(text, day.end))


def is_in_table(text: str, day: WrittenDay) -> bool:
    """Whether a day stands in a row of a table, as in an infobox: "| Date | 24 March 2021 |"."""
    return text[text.rfind("\n", 0, day.start) + 1 : day.start].lstrip().startswith("|")


def _read(hit: re.Match[str]) -> tuple[date, ...]:
    part = hit.groupdict()
    if part["y4"]:
        first, second, year = int(part["a4"]), int(part["b4"]), int(part["y4"])
        return tuple(dict.fromkeys([*make_day(year, second, first), *make_day(year, first, second)]))
    for number in "12":
        if part[f"y{number}"]:
            return make_day(int(part[f"y{number}"]), month_number(part[f"m{number}"]), int(part[f"d{number}"]))
    return make_day(int(part["y3"]), int(part["m3"]), int(part["d3"]))


def month_number(name: str) -> int:
    """The number of a month from its English name or its first three letters."""
    return next(number for number, full in enumerate(shared_words("months"), 1) if full[:3] == name[:3].casefold())


def make_day(year: int, month: int, day: int) -> tuple[date, ...]:
    """The day, or nothing where the calendar has no such day or it lies before 1900."""
    try:
        return (date(year, month, day),) if year >= 1900 else ()
    except ValueError:
        return ()
