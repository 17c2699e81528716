"""A match of a counted expression ("two days later", "over the past week") -> its calendar form."""

import re
from typing import Any

from orontes.language.times.words import WORDS

Fields = dict[str, Any]


def counted(count: str, unit: str, way: str, anchor: str) -> Fields:
    """So many units before or after."""
    low, high = WORDS.count_of(count)
    return {"form": "offset", "low": low, "high": high, **in_units(unit), "direction": direction(way), "anchor": anchor}


def in_units(word: str) -> Fields:
    """The unit that a word names."""
    return {"unit": WORDS.units[word.lower()]}


def direction(way: str) -> int:
    """Before (-1), after (1) or at the time (0)."""
    bare = " ".join(way.lower().split()).removeprefix("the ").removeprefix("very ")
    return -1 if bare.startswith(WORDS.before_ways) else 1 if bare.startswith(WORDS.after_ways) else 0


def read_last(match: re.Match[str]) -> Fields:
    """Last week, this month, next Friday, last May, last summer."""
    return placed(match["last_what"], direction(match["last_way"]), "reference")


def read_same(match: re.Match[str]) -> Fields:
    """That year, the following day, the same month, the following Sunday; a plural is a stretch."""
    way = direction(re.sub(r"^(?:that|this)\s+", "", match["same_way"], flags=re.I))
    if match["same_many"] and match["same_what"].lower() in WORDS.units:
        return {
            "form": "span",
            "low": 2,
            "high": 9,
            **in_units(match["same_what"]),
            "direction": way or 1,
            "anchor": "narrative",
        }
    return placed(match["same_what"], way, "narrative")


def placed(what: str, way: int, anchor: str) -> Fields:
    """A unit, season, weekday or month counted from the reference or the narrative."""
    word = what.lower()
    if word in WORDS.units:
        return {
            "form": "offset",
            "low": abs(way),
            "high": abs(way),
            **in_units(word),
            "direction": way,
            "anchor": anchor,
        }
    if word == "weekend":
        return {
            "form": "offset",
            "low": abs(way),
            "high": abs(way),
            "unit": "weekend",
            "direction": way,
            "anchor": anchor,
        }
    if word in WORDS.seasons:
        return {"form": "season", "season": word, "direction": way, "anchor": anchor, "low": 0}
    bare = word.rstrip(".").capitalize()
    if bare in WORDS.weekdays or bare in WORDS.short_weekdays:
        return {"form": "weekday", "weekday": WORDS.weekday_of(word), "direction": way, "anchor": anchor}
    return {"form": "absolute", "month": WORDS.month_of(word), "direction": way, "anchor": anchor}


def read_past(match: re.Match[str]) -> Fields | None:
    """Over the past week, in recent days, the last three months, the following days."""
    way = match["past_way"].lower()
    if match["past"] is None and not match["past_many"] and way != "past":
        return None
    low, high = WORDS.count_of(match["past"]) if match["past"] else (1, 1) if not match["past_many"] else (2, 9)
    anchor = "narrative" if way in {"following", "previous", "preceding", "next"} else "reference"
    return {
        "form": "span",
        "low": low,
        "high": high,
        **in_units(match["past_unit"]),
        "direction": direction(way),
        "anchor": anchor,
    }


def read_within(match: re.Match[str]) -> Fields:
    """Within 24 hours: a stretch that touches the time told."""
    low, high = WORDS.count_of(match["within"])
    return {
        "form": "span",
        "low": low,
        "high": high,
        **in_units(match["within_unit"]),
        "direction": -1,
        "anchor": "narrative",
    }


def read_length(match: re.Match[str], group: str) -> Fields:
    """An 11-day offensive, for two days: a length and no time."""
    low, high = WORDS.count_of(match[group])
    return {"form": "duration", "low": low, "high": high, **in_units(match[f"{group}_unit"])}
