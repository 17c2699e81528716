"""Time expressions: found in words, joined, and led to days."""

from orontes.language.times.days import resolve_time
from orontes.language.times.expression import TimeExpression
from orontes.language.times.finder import find_times
from orontes.language.times.linking import link_times, tells_story
from orontes.language.times.listing import list_days
from orontes.language.times.slips import slip_of
from orontes.language.times.words import any_of, in_calendar

__all__ = [
    "TimeExpression",
    "any_of",
    "find_times",
    "in_calendar",
    "link_times",
    "list_days",
    "resolve_time",
    "slip_of",
    "tells_story",
]
