"""Deeds told as many of a year, of a whole land, or as a number in a row: "drone attacks in 2023", "the third raid".

News ends with what had gone before: a line on all attacks of a year is of no one day and must not become part of the
deed that the report is about. What a day's attacks killed "across the Strip" is a sum too, and no other number for the
one in a town. A number in a row is one deed, but a month or year that is not yet over is the row's: the deed is of the
days before the report.
Rejected: sentences such as "have stepped up their shelling in recent days"; told apart from the deed of the day, those
of several reports join each other.
"""

import re
from datetime import date

from orontes.base import HARM, MEANS_UNTOLD, OWN_BASES
from orontes.claims import Claim
from orontes.events.rules import fusion_rules
from orontes.events.words import either

_NTH = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th)|latest"
    r"|last|only|deadliest|bloodiest|worst|biggest|largest|heaviest)(?: [\w’'-]+){0,4} $",
    re.IGNORECASE,
)
_BEFORE = 60
_AFTER = 120
_BEHIND = re.compile(r"[.;:!?\n]")
_SEVERAL_ACTS = re.compile(
    rf"\bin (?:[\w-]+ ){{0,2}}{either('told_apart')} (?:[\w-]+ )?{either('acts_of_violence')}\b", re.I
)
_OVER_LAND = re.compile(rf"\b{either('over_a_land')}(?: the)?(?: (?:whole|entire|wider))?(?: of)?(?: the)? ?$", re.I)
_PHRASE = re.compile(r"[^.,;:!?\n|]{0,40}")
_MONTH, _YEAR = 27, 364  # days


def tells_series(claim: Claim, text: str) -> bool:
    """Whether a claim tells of the attacks of a year: "drone strikes in 2023"."""
    many = text[claim.trigger_end - 1 : claim.trigger_end] == "s" and _spans(claim, _YEAR)
    return many and fusion_rules().family.get(claim.kind) == "violence" and _is_behind(claim, text)


def tells_land(claim: Claim, text: str) -> bool:
    """Whether a claim sums up the harmed of a land: "41 were killed across the Strip".

    So does one that counts the dead of several acts: "three were killed in separate incidents".
    """
    place = claim.place
    if not any(one.of in HARM for one in claim.quantities):
        return False
    if claim.kind in MEANS_UNTOLD and _SEVERAL_ACTS.search(_BEHIND.split(text[claim.trigger_end :][:_AFTER], 1)[0]):
        return True
    if place is None:
        return False
    many = text[claim.trigger_end - 1 : claim.trigger_end] == "s"
    summed = many or claim.kind in MEANS_UNTOLD
    return summed and _OVER_LAND.search(text, max(0, place.start - _BEFORE), place.start) is not None


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
