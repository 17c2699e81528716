"""ACLED's notes: the row's day and the sentence that tells its deed, as its report has it."""

import re
from datetime import date

from orontes.base import drop_notes, shared_words
from orontes.claims import Claim
from orontes.exports.acled.days import choose_day
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.sentences import find_sentence
from orontes.exports.known import Known

_LONGEST = 400
_ENDED = re.compile(r"[.!?…][”\"’')\]]*\s+\Z")
_TOWN = re.compile(r"^[A-Z][A-Z .,'-]+(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^)]{2,30}\))? [—–-] ")
_HEADS = frozenset({"headline", "caption", "infobox", "related"})


def telling_claim(chief: Coded, known: Known) -> Claim:
    """The claim that tells the deed best: of the event's own kind, in a report's text, with its doer, place and number.

    What tells that somebody was hit tells no killing; a headline tells less than the text below it.
    """
    own = [claim for claim in chief.claims if claim.kind == chief.event.kind] or list(chief.claims)

    def weigh(place: int) -> tuple[int, int]:
        claim = own[place]
        told = (claim.agent is not None) + (claim.place is not None) + bool(claim.quantities)
        return told - 2 * _is_head(claim, known), -place

    return own[max(range(len(own)), key=weigh)]


def _is_head(claim: Claim, known: Known) -> bool:
    """Whether a claim stands in a headline, a caption or a box."""
    report = known.reports.get(claim.report)
    regions = report.regions if report is not None else ()
    return any(region.start <= claim.start < region.end and region.kind in _HEADS for region in regions)


def write_notes(chief: Coded, claim: Claim, known: Known) -> str:
    """The day, the sentence with its outlet and, of disputes, how many: "On 3 May 2031: “…” (Delta Post)."."""
    found = choose_day(chief, known)
    day = f"{'On' if found.precision == 1 else 'Around'} {_write_day(found.day)}: " if found is not None else ""
    disputes = sum(name in known.shown for name in chief.event.disputes)
    told = f" {disputes} dispute{'s' if disputes > 1 else ''}." if disputes else ""
    return f"{day}“{_sentence(claim, known)}” ({known.outlet(claim)}).{told}"


def _write_day(day: date) -> str:
    return f"{day.day} {shared_words('months')[day.month - 1].title()} {day.year}"


def _sentence(claim: Claim, known: Known) -> str:
    """The sentence of a claim in one line, without the town at a report's head, cut at a word where it is long."""
    report = known.reports.get(claim.report)
    if report is None:
        return claim.text
    span = find_sentence(claim, report)
    start = claim.start if _ENDED.search(report.text, 0, claim.start) else span.start
    text = _TOWN.sub("", " ".join(drop_notes(report.text[start : span.end]).split())).rstrip(". ")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0]} …"
