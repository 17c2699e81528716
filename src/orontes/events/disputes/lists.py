"""Lists that a report counts wrongly: a town called the third taken, in a sentence that names three others besides it.

Only what one sentence says is set against itself; what other reports name may have come later. Names count where they
are places of the record.
"""

import re
from collections.abc import Iterator

from orontes.base import shared_words
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import SETTLEMENTS, WIDE, name_key

_ORDER = {word: number for number, word in enumerate(shared_words("ordinals")[:10], 1) if number > 1}
_ORDINAL = re.compile(
    rf"\b({'|'.join(_ORDER)})\s+(?:[\w-]+\s+){{0,3}}?"
    rf"{either('ranked')}\b(?:\s+[\w’'-]+){{0,3}}?\s+{either('ranked_by')}",
    re.I,
)
_LIST = re.compile(
    r"\b(?:includ\w+|after|following|besides|such as|along with|alongside|joining)\s+"
    r"((?:(?:,\s*)?(?:and\s+)?(?:the\s+)?(?:[Aa]l-)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*(?:\s*,)?\s*)+)"
)
_NAME = re.compile(r"(?:[Aa]l-)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*")


def find_list_slips(case: Case) -> Iterator[Dispute]:
    """Places called the third taken where the sentence names three others."""
    known = {name_key(place.name): place.id for place in case.ground.places.values() if _is_held(case, place.id)}
    homes = {view.claim.id: event.id for event, group in case.groups for view in group}
    seen: set[tuple[str, int]] = set()
    for view in case.views:
        if view.claim.kind != "capture" or not view.asserted:
            continue
        start, end = case.sentence(view)
        said = _ORDINAL.search(case.reports[view.claim.report].text, start, end)
        if said is None or (view.claim.report, said.start()) in seen:
            continue
        others = _others_named(case, view, said.end(), end, known)
        if len(others) >= _ORDER[said[1].casefold()]:
            seen.add((view.claim.report, said.start()))
            yield _slip(case, view, said[1].casefold(), others, homes)


def _is_held(case: Case, place: str) -> bool:
    """Whether a place is one that can be taken: a settlement or a region."""
    return case.ground.kind(place) in SETTLEMENTS | (WIDE - {"country"}) | {"unknown"}


def _others_named(case: Case, view: ClaimView, start: int, end: int, known: dict[str, str]) -> list[str]:
    """Names of other places in the lists of the sentence behind the words."""
    text = case.reports[view.claim.report].text
    own = name_key(case.ground.name(view.place)) if view.place else ""
    names = [name for found in _LIST.finditer(text, start, end) for name in _NAME.findall(found[1])]
    return sorted({name for name in names if name_key(name) in known and name_key(name) != own})


def _slip(case: Case, view: ClaimView, word: str, others: list[str], homes: dict[str, str]) -> Dispute:
    """The slip: the claim with the number, against what else the sentence claims (or itself)."""
    start, end = case.sentence(view)
    beside = [
        other
        for other in case.in_report(view.claim.report)
        if start <= other.claim.trigger_start < end and other is not view and other.place != view.place
    ]
    names = ", ".join(others)
    values = [(word, [view]), (f"besides {names}", beside or [view])]
    note = f"Called the {word} taken, while the same sentence names {names} besides it."
    event = homes.get(view.claim.id)
    return make_dispute(("event", event) if event else ("report", view.claim.report), "number", values, "slip", note)
