"""Deeds told as many of a year, and numbers in a row: "drone attacks in 2023", "the third raid in May".

News ends with what had gone before: a line on all attacks of a year is of no one day and must not become part of the
deed that the report is about. A number in a row is one deed, but a month or year that is not yet over is the row's: the
deed is of the days before the report.
Rejected: sentences such as "have stepped up their shelling in recent days"; told apart from the deed of the day, those
of several reports join each other.
"""

import re
from datetime import date

from orontes.base import OWN_BASES
from orontes.claims import Claim
from orontes.events.rules import fusion_rules

_NTH = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|latest"
    r"|last|only|deadliest|bloodiest|worst|biggest|largest|heaviest)(?: [\w’'-]+){0,4} $",
    re.IGNORECASE,
)
_BEFORE = 60
_PHRASE = re.compile(r"[^.,;:!?\n|]{0,40}")
_MONTH, _YEAR = 27, 364  # days


def tells_series(claim: Claim, text: str) -> bool:
    """Whether a claim tells of the attacks of a year: "drone strikes in 2023"."""
    many = text[claim.trigger_end - 1 : claim.trigger_end] == "s" and _spans(claim, _YEAR)
    return many and fusion_rules().family.get(claim.kind) == "violence" and _is_behind(claim, text)


def dates_row(claim: Claim, text: str, published: date | None) -> bool:
    """Whether a claim's month or year, not yet over, is that of a row in which its deed has a number."""
    last = claim.when.days.latest
    running = published is not None and last is not None and last >= published
    if not (running and _spans(claim, _MONTH) and _is_behind(claim, text)):
        return False
    return _NTH.search(text[max(0, claim.trigger_start - _BEFORE) : claim.trigger_start]) is not None


def _spans(claim: Claim, least: int) -> bool:
    """Whether the days that a report tells for a claim are at least so many."""
    return claim.when.days.basis in OWN_BASES and (claim.when.days.width or 0) >= least


def _is_behind(claim: Claim, text: str) -> bool:
    """Whether a claim's time stands behind its trigger, in one phrase with it."""
    start = claim.when.start
    found = _PHRASE.match(text, claim.trigger_end)
    return start is not None and found is not None and claim.trigger_end < start <= found.end()
