"""The days of a deed in an Arabic report: its sentence's own words, the day told before, or the day of the report.

News and posts in Arabic tell the day's deeds in the past, and name a day where it is another. So a deed without words
of time has the day of the words before it in the report, and where there are none, that of publication.
"""

from collections.abc import Sequence
from datetime import date

from orontes.base import Days
from orontes.claims.claim import When
from orontes.language import TimeExpression, resolve_time

_RECENT = 60
_FULLEST = ("absolute", "weekday", "offset")


class ArabicTiming:
    """The time words of one report, and the last that it has told."""

    def __init__(self, expressions: Sequence[TimeExpression], published: date | None) -> None:
        self._expressions = expressions
        self._published = published
        self._told: TimeExpression | None = None

    def read(self, start: int, end: int, trigger: int) -> When:
        """The days of a deed whose trigger stands at an offset, in a sentence from start to end."""
        inside = [one for one in self._expressions if start <= one.start < end]
        if inside:
            own = min(inside, key=lambda one: (_rank(one), abs(one.start - trigger), one.start))
            return When(days=self._days(own), text=own.text, start=own.start, end=own.end, expression=own)
        if self._told is not None:
            days = self._days(self._told)
            carried = Days(earliest=days.earliest, latest=days.latest, basis="context")
            told = self._told
            return When(days=carried, text=told.text, start=told.start, end=told.end, expression=told)
        days = Days.on(self._published, "publication") if self._published is not None else Days(basis="publication")
        return When(days=days)

    def advance(self, start: int, end: int, *, deeds: bool) -> None:
        """Takes in the time words of a sentence that has been read; of old days only where it told deeds."""
        full = (one for one in self._expressions if start <= one.start < end and one.form in _FULLEST)
        dated = (one for one in full if one.form != "absolute" or one.month)
        inside = [one for one in dated if deeds or self._is_recent(one)]
        if inside:
            self._told = min(inside, key=lambda one: (_rank(one), one.start))

    def _is_recent(self, one: TimeExpression) -> bool:
        """Whether a day is of the weeks before publication, or nobody knows."""
        latest = self._days(one).latest
        return latest is None or self._published is None or (self._published - latest).days <= _RECENT

    def _days(self, one: TimeExpression) -> Days:
        return resolve_time(one, reference=self._published)


def _rank(one: TimeExpression) -> int:
    """Full dates before the words that only point to a day."""
    return 0 if one.day is not None else 1 if one.form in {"weekday", "offset"} else 2
