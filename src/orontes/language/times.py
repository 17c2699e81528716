"""Time expressions: words that say when. (Record first; the finder stands in the modules beside it.)"""

from dataclasses import dataclass
from datetime import date
from typing import Optional

from orontes.base import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """Words that say when, with their calendar form, so that they can be read again when the reference day is known.

    form: what the words say, one of
        absolute   year, month, day as far as given (a missing year is settled from the reference and the weekday)
        weekday    a day of the week near the reference ("on Friday", "last Friday", "late on Saturday")
        offset     so many units from the reference or from `base` ("yesterday", "two days later", "that day")
        range      from `first` to `last`, both expressions ("between 2012 and 2014", "7/8 December")
        season, decade, century, vague   wider words that still bound the days
    anchor: what an offset counts from: `reference` (day of publication) or `narrative` (the time told before it).
    base: the narrative expression that it counts from, once the reader has found it.
    """

    text: str
    start: int
    end: int
    form: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    low: int | None = None
    high: int | None = None
    anchor: str = "reference"
    direction: int = 0
    first: Optional["TimeExpression"] = None
    last: Optional["TimeExpression"] = None
    base: Optional["TimeExpression"] = None


def resolve_time(expression: TimeExpression, *, reference: date | None) -> Days:
    """The days that an expression means, seen from the reference day (the day of publication)."""
    raise NotImplementedError
