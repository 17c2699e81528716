"""Places that a claim only points at: "who rules there changed often", after a sentence that names them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from orontes.claims import Claim
from orontes.control.words import either
from orontes.entities import Place
from orontes.events import SETTLEMENTS, Ground
from orontes.reports import Report

_POINTING = re.compile(
    r"\b(?:these|those|both|all|the (?:two|three|four|five)) (?:\w+ )?"
    rf"{either('pointed_at')}\b",
    re.I,
)
_THE_ONE = re.compile(
    r"(?:the|that|this) (?:[\w-]+ ){0,2}(?:city|town|village|settlement|municipality|(?:regional|provincial) capital)"
    r"|it|most of it|all of it",
    re.I,
)
_COMING = re.compile(
    rf"\b{either('coming')}(?: [\w-]+){{0,3}} from (?:the (?:town|city|village) of )?$",
    re.I,
)
_BEFORE = 80
_NEAR = 400
_END = re.compile(r"[.!?][\"”’)]*\s")
_LISTED = 30
_LONGEST = 600
Named = tuple[int, int, str]
"""Where a report names a place: start, end, and the place's id."""


def list_named(places: Iterable[Place]) -> dict[str, list[Named]]:
    """By report, where it names which place, in order."""
    found: dict[str, list[Named]] = {}
    for place in places:
        for use in place.mentions:
            found.setdefault(use.report, []).append((use.start, use.end, place.id))
    return {report: sorted(named) for report, named in found.items()}


def find_pointed(claim: Claim, report: Report, named: Mapping[str, Sequence[Named]]) -> list[str]:
    """The places listed last in the sentence before the claim's own, where the claim's own points back at some."""
    text, low = report.text, max(0, claim.trigger_start - _LONGEST)
    ends = [match.end() for match in _END.finditer(text, low, claim.trigger_start)]
    begun = ends[-1] if ends else low
    if not _POINTING.search(text, begun, claim.trigger_end + _LISTED):
        return []
    before = ends[-2] if len(ends) > 1 else max(0, begun - _LONGEST)
    spots = named.get(report.id, ())
    inside = spots[bisect_left(spots, (before, 0, "")) : bisect_right(spots, (begun, 0, ""))]
    found: list[str] = []
    after = None
    for start, end, place in reversed(inside):
        if after is not None and after - end > _LISTED:
            break
        found.append(place)
        after = start
    return sorted(set(found))


def find_meant(claim: Claim, report: Report, named: Mapping[str, Sequence[Named]], ground: Ground) -> str | None:
    """The town that "the town" means: the only one named before it in its sentence, else in the sentence before.

    Where somebody came from is it only where no other is named.
    """
    slot = claim.place
    if slot is None or slot.place is not None or not _THE_ONE.fullmatch(slot.text):
        return None
    text, low = report.text, max(0, slot.start - _NEAR, report.text.rfind("\n\n", 0, slot.start))
    ends = [match.end() for match in _END.finditer(text, low, slot.start)]
    spots = named.get(report.id, ())
    last, origins = slot.start, set[str]()
    for begun in [*reversed(ends[-2:]), low][:2]:
        inside = spots[bisect_left(spots, (begun, 0, "")) : bisect_left(spots, (last, 0, ""))]
        towns = {place for _, _, place in inside if ground.kind(place) in SETTLEMENTS | {"unknown"}}
        came = {place for start, _, place in inside if _COMING.search(text, max(0, start - _BEFORE), start)}
        origins |= towns & came
        towns -= came
        if towns:
            return next(iter(towns)) if len(towns) == 1 else None
        last = begun
    return next(iter(origins)) if len(origins) == 1 else None
