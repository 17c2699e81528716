"""Days written out: "6 December", "between 5 and 8 December", "in the evening"."""

import re
from collections.abc import Iterable
from datetime import date

from orontes.base import OWN_BASES, Days, shared_words
from orontes.claims import Claim
from orontes.exports.account.words import table

MONTHS = tuple(month.capitalize() for month in shared_words("months"))
_NEAR_BEFORE, _NEAR_AFTER = 140, 80


def write_day(day: date, *, year: bool) -> str:
    """A day: "6 December" or "6 December 2024"."""
    month = MONTHS[day.month - 1]
    return f"{day.day} {month} {day.year}" if year else f"{day.day} {month}"


def write_days(days: Days) -> str:
    """An interval as a heading: "6 December 2024", "5–8 December 2024", "May 2014", "2012–2014"."""
    first, last = days.earliest, days.latest
    if first is None or last is None:
        return ""
    if first == last:
        return write_day(first, year=True)
    if is_year_span(days):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if is_month(days):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{write_day(last, year=True)}"
    return f"{write_day(first, year=first.year != last.year)} – {write_day(last, year=True)}"


def is_year_span(days: Days) -> bool:
    """Whether an interval is one or more whole years."""
    first, last = days.earliest, days.latest
    return bool(first and last and (first.month, first.day) == (1, 1) and (last.month, last.day) == (12, 31))


def is_month(days: Days) -> bool:
    """Whether an interval is one whole month."""
    first, last = days.earliest, days.latest
    if first is None or last is None or first.day != 1 or (first.year, first.month) != (last.year, last.month):
        return False
    following = date(last.year + last.month // 12, last.month % 12 + 1, 1)
    return (following - last).days == 1


def part_of_day(claims: Iterable[Claim]) -> tuple[str, int, tuple[str, ...]]:
    """The time of day that claims tell in time words of their own, its place in the day, and the claims.

    Else nothing.
    """
    for claim in claims:
        if not tells_own_time(claim):
            continue
        words = (claim.when.text or "").lower()
        if (claim.when.days.width or 0) == 1 and "night" in words:
            return _overnight(claim)
        for row in table("parts_of_day"):
            if any(re.search(rf"\b{word}\b", words) for word in row["words"]):
                return str(row["say"]), int(row["order"]), (claim.id,)
    return "", 0, ()


def _overnight(claim: Claim) -> tuple[str, int, tuple[str, ...]]:
    """What is told for the night between two days stands at the start of the second."""
    row = table("parts_of_day")[0]
    return str(row["say"]), int(row["order"]), (claim.id,)


def tells_own_time(claim: Claim) -> bool:
    """Whether the claim's time words stand beside it, and are not carried from a sentence before."""
    when = claim.when
    if when.start is None or when.days.basis not in OWN_BASES:
        return False
    return claim.start - _NEAR_BEFORE <= when.start <= claim.end + _NEAR_AFTER


def front_time(days: Days, *, year: bool) -> dict[str, str]:
    """What fills the frames of `time` for an interval, with the frame's name under `frame`."""
    first, last = days.earliest, days.latest
    if first is None or last is None:
        return {}
    if first == last:
        return {"frame": "opening", "day": write_day(first, year=year)}
    if is_year_span(days):
        if first.year == last.year:
            return {"frame": "year", "year": str(first.year)}
        return {"frame": "years", "first": str(first.year), "last": str(last.year)}
    if is_month(days):
        return {"frame": "month", "month": f"{MONTHS[first.month - 1]} {first.year}"}
    same = (first.year, first.month) == (last.year, last.month)
    opening = str(first.day) if same else write_day(first, year=year and first.year != last.year)
    frame = "night" if (last - first).days == 1 else "between"
    return {"frame": frame, "first": opening, "last": write_day(last, year=year)}
