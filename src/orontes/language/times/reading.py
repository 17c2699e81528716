"""A match of the time pattern -> its calendar form."""

import re
from collections.abc import Callable

from orontes.language.times.counting import (
    Fields,
    counted,
    placed,
    read_last,
    read_length,
    read_past,
    read_same,
    read_within,
)
from orontes.language.times.expression import TimeExpression
from orontes.language.times.fallback import read_unknown_date
from orontes.language.times.words import WORDS

CENTURIES = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}


def read_match(match: re.Match[str]) -> TimeExpression | None:
    """The expression that a match of `CORE` gives; None where its numbers are no date."""
    for group, reader in READERS.items():
        if match[group] is not None:
            fields = reader(match)
            if fields is None:
                return None
            return TimeExpression(text=match[0], start=match.start(), end=match.end(), **fields)
    return None


def read_iso(match: re.Match[str]) -> Fields | None:
    """2024-12-08."""
    year, month, day = map(int, match["iso"].split("-"))
    return absolute(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def read_numeric(match: re.Match[str]) -> Fields | None:
    """08/12/2024: day-first where only that can be, else both readings."""
    one, two, year = map(int, re.split(r"[/.]", match["numeric"]))
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    dotted = "." in match["numeric"]
    if not (1 <= min(one, two) <= 12 and max(one, two) <= 31 and one and two):
        return None
    if two > 12:
        return absolute(year, one, two)
    if one > 12 or one == two or dotted:
        return absolute(year, two, one)
    at: Fields = {"text": match[0], "start": match.start(), "end": match.end()}
    return {
        "form": "either",
        "first": TimeExpression(**at, **absolute(year, two, one)),
        "last": TimeExpression(**at, **absolute(year, one, two)),
    }


def read_other(match: re.Match[str]) -> Fields | None:
    """A date in a shape of its own: 2024/12/08, 8/Dec/2024."""
    day = read_unknown_date(match["other"])
    return absolute(day.year, day.month, day.day) if day else None


def absolute(year: int | None, month: int | None, day: int | None = None) -> Fields:
    """The fields of a calendar date."""
    return {"form": "absolute", "year": year, "month": month, "day": day}


def read_day(match: re.Match[str], kind: str) -> Fields | None:
    """8 December 2024, December 6-8."""
    day, month, year = int(match[f"{kind}_day"]), WORDS.month_of(match[f"{kind}_month"]), number(match[f"{kind}_year"])
    until = number(match[f"{kind}_to"])
    if not 1 <= day <= 31 or (until is not None and not day < until <= 31):
        return None
    if until is None:
        return absolute(year, month, day)
    ends = [
        TimeExpression(text=match[0][a:b], start=match.start() + a, end=match.start() + b, **absolute(year, month, on))
        for on, (a, b) in zip((day, until), day_places(match, kind), strict=True)
    ]
    return {"form": "range", "first": ends[0], "last": ends[1]}


def day_places(match: re.Match[str], kind: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the two days of "6-8 December" stand in the match, each with the month where it touches it."""
    split = match.end(f"{kind}_day") if kind == "m" else match.start(f"{kind}_to")
    first_end = split if kind == "m" else match.end(f"{kind}_day")
    return (0, first_end - match.start()), (match.start(f"{kind}_to") - match.start(), len(match[0]))


def read_years(match: re.Match[str]) -> Fields | None:
    """1916, 1914-18, 2012-2014."""
    year, until = int(match["years"]), match["years_to"]
    if until is None:
        return absolute(year, None)
    last = int(until) if len(until) == 4 else year // 100 * 100 + int(until)
    if not year < last <= 2100:
        return None
    at, split = match.start(), match.start("years_to")
    first = TimeExpression(text=match["years"], start=at, end=at + 4, **absolute(year, None))
    second = TimeExpression(text=until, start=split, end=match.end("years_to"), **absolute(last, None))
    return {"form": "range", "first": first, "last": second}


def read_season(match: re.Match[str]) -> Fields:
    """The summer of 1942; the winter of 1942-43 begins in the first year."""
    return {"form": "season", "season": match["season"].lower(), "year": number(match["season_year"])}


def read_holiday(match: re.Match[str]) -> Fields:
    """Christmas 1963."""
    month, day = WORDS.holidays[" ".join(match["holiday"].split())]
    return absolute(number(match["holiday_year"]), month, day)


def read_listed(table: dict[str, dict[str, int | str]], words: str, anchor: str) -> Fields:
    """An expression that the word list gives whole."""
    row = dict(table[" ".join(words.lower().split())])
    row.setdefault("high", row["low"])
    return {"form": "offset", "anchor": anchor, **row}


def read_century(match: re.Match[str]) -> Fields:
    """The 19th century."""
    word = match["century"].lower()
    return {"form": "century", "year": CENTURIES.get(word) or int(re.sub(r"\D", "", word))}


def number(digits: str | None) -> int | None:
    """A number, None kept."""
    return int(digits) if digits else None


READERS: dict[str, Callable[[re.Match[str]], Fields | None]] = {
    "iso": read_iso,
    "numeric": read_numeric,
    "d_day": lambda match: read_day(match, "d"),
    "m_day": lambda match: read_day(match, "m"),
    "other": read_other,
    "y_month": lambda match: absolute(int(match["y_year"]), WORDS.month_of(match["y_month"])),
    "month": lambda match: absolute(None, WORDS.month_of(match["month"])),
    "nth": lambda match: absolute(None, None, int(match["nth"])),
    "decade": lambda match: {"form": "decade", "year": int(match["decade"])},
    "century": read_century,
    "years": read_years,
    "weekday": lambda match: {"form": "weekday", "weekday": WORDS.weekday_of(match["weekday"])},
    "holiday": read_holiday,
    "reference": lambda match: read_listed(WORDS.reference, match["reference"], "reference"),
    "narrative": lambda match: read_listed(WORDS.narrative, match["narrative"], "narrative"),
    "ago": lambda match: counted(match["ago"], match["ago_unit"], "before", "reference"),
    "gap": lambda match: counted(match["gap"], match["gap_unit"], match["gap_way"], "narrative"),
    "last_way": read_last,
    "same_way": read_same,
    "past_way": read_past,
    "within": read_within,
    "length": lambda match: read_length(match, "length"),
    "lasting": lambda match: read_length(match, "lasting"),
    "whole": lambda match: placed(match["whole"], 0, "narrative"),
    "season": read_season,
}
