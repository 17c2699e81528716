"""The sentence in which a claim stands, by which events are known to be told in one breath."""

import re
from collections.abc import Iterable

from orontes.base import Span
from orontes.claims import Claim
from orontes.reports import Report

Told = tuple[str, int, int]
"""A report with the start and the end of one of its sentences."""

_END = re.compile(r"[.!?…][”\"’')\]]*\s+(?=[^a-z])|\n+")
_LONGEST = 1500
_GAP = 6
"""Most characters between a sentence's last letter and the next sentence's first."""


def find_sentence(claim: Claim, report: Report) -> Span:
    """The sentence of a claim, or the paragraph's part around it."""
    first = max(0, claim.start - _LONGEST)
    start = max((found.end() for found in _END.finditer(report.text, first, claim.start)), default=first)
    last = min(len(report.text), claim.end + _LONGEST)
    after = _END.search(report.text, claim.end, last)
    return Span(start=start, end=after.start() if after else last)


def adjoin(one: Iterable[Told], other: Iterable[Told]) -> bool:
    """Whether a sentence of the one is a sentence of the other or stands right beside it."""
    other = tuple(other)
    return any(_next(first, second) or _next(second, first) for first in one for second in other)


def _next(first: Told, second: Told) -> bool:
    """Whether the second is the first itself or the sentence behind it."""
    return first[0] == second[0] and (first[1] == second[1] or 0 <= second[1] - first[2] <= _GAP)
