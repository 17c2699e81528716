"""Time expressions in Arabic: "أمس", "الثلاثاء", "10 من آب 2021", "5 تموز/يوليو"."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import ARABIC, read_yaml, spell_alike
from orontes.language.arabic.words import normalize
from orontes.language.times.expression import TimeExpression

_YEAR = r"(?P<year>(?:19|20)\d\d)"


@cache
def _rules() -> dict[str, Any]:
    raw = read_yaml(Path(__file__).with_name("times.yaml"))
    months = {name: number for number, names in raw["months"].items() for name in names.split("|")}
    offsets = {words: (back, part) for back, part, many in raw["offsets"] for words in many.split("|")}
    weekdays = {name: number for number, name in raw["weekdays"].items()} | {"الاتنين": 0}
    month, no_letter = _either(months), r"(?![\u0621-\u064a])"
    return {
        "months": months,
        "offsets": offsets,
        "weekdays": weekdays,
        "dated": re.compile(
            rf"(?<!\d)(?:(?P<day>\d{{1,2}})\s*(?:من\s+)?(?:شهر\s+)?)(?P<month>{month}){no_letter}"
            rf"(?:\s*[/\\(]\s*(?:{month})\)?{no_letter})?(?:\s*(?:من\s+)?(?:عام\s+)?{_YEAR}(?!\d))?"
        ),
        "monthly": re.compile(
            rf"(?<![\u0621-\u064a])(?P<month>{month}){no_letter}(?:\s*[/\\(]\s*(?:{month})\)?)?\s+(?:من\s+)?(?:عام\s+)?"
            rf"{_YEAR}(?!\d)"
        ),
        "yearly": re.compile(rf"(?<![\u0621-\u064a])(?:في |ب)?(?:ال)?(?:عام|سنه) {_YEAR}(?!\d)"),
        "told": re.compile(rf"(?<![\u0621-\u064a])[وف]?(?P<told>{_either(offsets)}){no_letter}"),
        "weekday": re.compile(
            rf"(?<!سوق )(?<!حي )(?<!جامع )(?<!مسجد )(?<!صلاه )(?<!خطبه )(?<![\u0621-\u064a])"
            rf"(?P<weekday>{_either(weekdays)}){no_letter}"
        ),
    }


def _either(words: dict[str, Any]) -> str:
    """Any of some words, the longest first, gaps of any width."""
    return "|".join(re.sub(r" ", r"\\s+", word) for word in sorted(words, key=lambda one: (-len(one), one)))


def find_arabic_times(text: str) -> tuple[TimeExpression, ...]:
    """The time expressions of a text in order; what is written inside another is no expression of its own."""
    if ARABIC.search(text) is None:
        return ()
    plain = spell_alike(text)
    found: list[TimeExpression] = []
    taken = bytearray(len(plain))
    for name in ("dated", "monthly", "yearly", "told", "weekday"):
        for match in _rules()[name].finditer(plain):
            if not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                found.append(_expression(name, match, text))
    return tuple(sorted(found, key=lambda one: one.start))


def _expression(name: str, match: "re.Match[str]", text: str) -> TimeExpression:
    """The calendar form of words as they were found."""
    rules = _rules()
    start, end = match.span(name) if name in {"told", "weekday"} else match.span()
    made = TimeExpression(text=text[start:end], start=start, end=end, form="absolute")
    if name == "told":
        back, part = rules["offsets"][_spaced(match["told"])]
        made = replace(made, form="offset", low=back, high=back, unit="day", direction=-1 if back else 0)
        return replace(made, part=part or None)
    if name == "weekday":
        return replace(made, form="weekday", weekday=rules["weekdays"][match["weekday"]])
    year = match["year"]
    if name == "yearly":
        return replace(made, year=int(year))
    day = int(match["day"]) if name == "dated" else None
    month = rules["months"][_spaced(match["month"])]
    return replace(made, year=int(year) if year else None, month=month, day=day)


def _spaced(words: str) -> str:
    """Words with single gaps, in the spelling of the lists."""
    return " ".join(normalize(word) for word in words.split())
