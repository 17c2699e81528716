"""Time expressions: words that say when, in their calendar form."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """Words that say when, with their calendar form, so that they can be read again when the reference day is known.

    form: what the words say, one of
        absolute   year, month, day as far as given (a missing year is settled from the reference and the weekday)
        weekday    a day of the week near the reference ("on Friday", "last Friday", "late on Saturday")
        offset     `low` to `high` units from the reference or from `base` ("yesterday", "two days later", "that day")
        span       a stretch of up to `high` units that ends or begins there ("over the past week")
        range      from `first` to `last`, both expressions ("between 2012 and 2014", "7/8 December"); one of the two
                   is None where the words leave that end open ("since March", "until 2018")
        either     numbers that may be day-first (`first`) or month-first (`last`): "08/12/2024"
        season, decade, century   wider words that still bound the days
        duration   a length and no time ("an 11-day offensive"); means no days by itself
    part: which part of the period is meant (early, start, mid, late, end, first_half, second_half, first_third,
        second_week, third_week, last_third, later, earlier), or `night` (of two days), or `now`.
    anchor: what an expression counts from: `reference` (day of publication), `narrative` (the time told before it),
        `event` (something that the next words tell, whose day is not known); `publication` for a date called today.
    base: the narrative expression that it counts from, once `link_times` has found it.
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
    unit: str | None = None
    part: str | None = None
    season: str | None = None
    anchor: str = "reference"
    direction: int = 0
    first: Optional["TimeExpression"] = None
    last: Optional["TimeExpression"] = None
    base: Optional["TimeExpression"] = None

    def inner(self) -> Iterator["TimeExpression"]:
        """The ends of a range, which are expressions of their own."""
        for end in (self.first, self.last):
            if end is not None and self.form == "range":
                yield end
