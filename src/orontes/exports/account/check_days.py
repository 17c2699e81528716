"""Whether the days that a sentence tells are those of its claims."""

import re
from collections.abc import Iterable
from datetime import date

from orontes.base import shared_words
from orontes.claims import Claim
from orontes.exports.account.dates import MONTHS

_MONTHS = "|".join(MONTHS)
_DAY = re.compile(rf"\b(\d{{1,2}})(?: (?:to|and) (\d{{1,2}}))? ({_MONTHS})(?: (\d{{4}}))?\b")
_MONTH_YEAR = re.compile(rf"\b({_MONTHS}) (\d{{4}})\b")
_YEAR = re.compile(r"\b(?:in|between|and|–|to) ((?:1[5-9]|20|21)\d\d)\b", re.I)


def drop_weekdays(text: str, claims: Iterable[Claim]) -> str:
    """The text without the weekdays of the claims' days, by the calendar."""
    names = shared_words("weekdays")
    bounds = {day for claim in claims for day in (claim.when.days.earliest, claim.when.days.latest) if day is not None}
    for name in {names[day.weekday()] for day in bounds}:
        text = re.sub(rf"\b{name.capitalize()}\b", " ", text)
    return text


def check_days(text: str, claims: Iterable[Claim]) -> tuple[str, list[tuple[str, str]]]:
    """The text without its days, and those days that bound no claim's days."""
    bounds = {day for claim in claims for day in (claim.when.days.earliest, claim.when.days.latest) if day is not None}
    wrong: list[tuple[str, str]] = []
    months = {name: number for number, name in enumerate(MONTHS, 1)}
    for found in _DAY.finditer(text):
        for day in filter(None, (found[1], found[2])):
            if not any(_fits(bound, int(day), months[found[3]], found[4]) for bound in bounds):
                wrong.append((found[0], "is a day that bounds the days of none of its claims"))
    rest = _DAY.sub(" ", text)
    for found in _MONTH_YEAR.finditer(rest):
        if not any((bound.month, bound.year) == (months[found[1]], int(found[2])) for bound in bounds):
            wrong.append((found[0], "is a month of none of its claims"))
    rest = _MONTH_YEAR.sub(" ", rest)
    for found in _YEAR.finditer(rest):
        if not any(bound.year == int(found[1]) for bound in bounds):
            wrong.append((found[0], "is a year of none of its claims"))
    return _YEAR.sub(" ", rest), wrong


def _fits(bound: date, day: int, month: int, year: str | None) -> bool:
    return (bound.day, bound.month) == (day, month) and (year is None or bound.year == int(year))
