"""Months, years, decades and centuries as days, whole or the part of them that is meant."""

from calendar import monthrange
from datetime import date

from orontes.base import Days

# Parts of a period as shares of its length, and of a month in days.
MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "first_half": (1, 15), "second_half": (16, 31)}
MONTH_PARTS |= {"start": (1, 8), "end": (24, 31)}
MONTH_PARTS |= {"first_third": (1, 7), "second_week": (8, 14), "third_week": (15, 21), "last_third": (22, 31)}
YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "first_half": (1, 6), "second_half": (7, 12)}
YEAR_PARTS |= {"start": (1, 2), "end": (11, 12)}


def part_of_month(year: int, month: int, part: str | None) -> Days:
    """A month, or the part of it that is meant."""
    length = monthrange(year, month)[1]
    low, high = MONTH_PARTS.get(part or "", (1, 31))
    return Days(earliest=date(year, month, low), latest=date(year, month, min(high, length)), basis="explicit")


def part_of_year(year: int, part: str | None) -> Days:
    """A year, or the part of it that is meant."""
    low, high = YEAR_PARTS.get(part or "", (1, 12))
    return Days(earliest=date(year, low, 1), latest=date(year, high, monthrange(year, high)[1]), basis="explicit")


def shifted(day: date, unit: str | None, count: int) -> date:
    """A day moved by calendar months, years, decades or centuries, on the first of its month."""
    months = count * {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit or "month"]
    total = day.year * 12 + day.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def calendar_stretch(first: date, last: date, unit: str | None, part: str | None) -> Days:
    """The calendar units that hold two days, from the first of one to the last of the other, or the part meant."""
    if unit == "month":
        one, two = part_of_month(first.year, first.month, part), part_of_month(last.year, last.month, part)
    elif unit == "year":
        one, two = part_of_year(first.year, part), part_of_year(last.year, part)
    else:
        size = 10 if unit == "decade" else 100
        start, end = first.year // size * size, last.year // size * size + size - 1
        one, two = part_of_year(start, None), part_of_year(end, None)
    return Days(earliest=one.earliest, latest=two.latest)
