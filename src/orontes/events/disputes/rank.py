"""A rank or a size told two ways: the second and the third largest city of a country, a colonel and a general.

Sizes are compared within one country, or one region that is named, and of one sort of place: "the largest city in the
north" is no rival of "the country's second-largest", nor "the largest city of the Amar region". An officer may rise, so
his ranks are compared in reports of one season, and "general" stands for all generals.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from orontes.base import shared_words
from orontes.claims import ActorMention, Voice
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.rules import dispute_words
from orontes.events.view import ClaimView
from orontes.knowledge import SETTLEMENTS, country_of_name

_ORDINALS = ("", "largest", *(f"{rank} largest" for rank in shared_words("ordinals")[1:6]))
_SCOPE = re.compile(r"\b(?:in|of|within)\s+(?:the\s+)?([a-z]+\b|(?:[A-Z][\w’'-]+\s*)+)")
_REGION = re.compile(
    r"\s*(?:region|province|governorate|state|county|oblast|district|department|zone|prefecture|division)\b"
)
_COUNTRY_WORDS = {"country", "nation", "state"}
_SEASON = timedelta(days=90)
_BEFORE = 40


def find_rank_disputes(case: Case) -> Iterator[Dispute]:
    """Sizes of places and ranks of officers that exclude each other."""
    yield from _sizes(case)
    yield from _officers(case)


def _sizes(case: Case) -> Iterator[Dispute]:
    """Places told as the second and as the third largest of their country."""
    told: dict[tuple[str, str], dict[int, list[ClaimView]]] = defaultdict(lambda: defaultdict(list))
    for view in case.views:
        rank = next((one.low for one in view.claim.quantities if one.of == "rank"), None)
        if rank is None or view.claim.kind != "other" or view.place is None or view.claim.polarity != "asserted":
            continue
        settled = case.ground.kind(view.place) in SETTLEMENTS | {"unknown"}
        scope = _compared_within(case, view) if settled and 0 < rank < len(_ORDINALS) else None
        if scope is not None:
            told[view.place, scope][rank].append(view)
    for (place, scope), ranks in sorted(told.items()):
        if len(ranks) > 1:
            values = [(_ORDINALS[rank], views) for rank, views in sorted(ranks.items())]
            shown = " and as the ".join(value for value, _ in values)
            note = f"{case.ground.name(place)} is called the {shown} of {scope or 'its country'}."
            yield make_dispute(("place", place), "number", values, "conflict", note)


def _compared_within(case: Case, view: ClaimView) -> str | None:
    """The region within which words compare cities by size, "" for the whole country; None where neither is told."""
    text = case.reports[view.claim.report].text
    claim = view.claim
    words = text[claim.start : claim.end]
    listed = dispute_words()
    if not any(word in words.casefold() for word in listed.largest):
        return None
    head = re.search(r"est(?:\s+[A-Z]\w+)?\s+([a-z]+)", words)
    if head is not None and head[1] not in {*listed.compared, "in", "of", "within"}:
        return None
    behind = text[claim.trigger_end : claim.end + _BEFORE].split(",")[0].split(".")[0]
    scope = _SCOPE.search(behind)
    name = scope[1].strip() if scope else ""
    if not name or name in _COUNTRY_WORDS or country_of_name(name) is not None:
        return ""
    return name if name[0].isupper() and scope and _REGION.match(behind, scope.end(1)) else None


def _officers(case: Case) -> Iterator[Dispute]:
    """Officers who are told with two ranks in one season."""
    told: dict[str, dict[int, list[tuple[str, ClaimView]]]] = defaultdict(lambda: defaultdict(list))
    for view in case.views:
        for slot in (view.claim.agent, view.claim.patient, *view.claim.attribution):
            rank = _rank_of(case, view, slot) if slot is not None and slot.actor else None
            if rank and slot and slot.actor:
                told[slot.actor][dispute_words().officers[rank]].append((rank, view))
    for actor in sorted(told):
        ranks = told[actor]
        if len(ranks) > 1 and _one_season([view for rows in ranks.values() for _, view in rows]):
            values = [(rows[0][0], [view for _, view in rows]) for _, rows in sorted(ranks.items())]
            note = f"One officer is called {' and '.join(value for value, _ in values)}."
            yield make_dispute(("actor", actor), "actor", values, "conflict", note)


def _rank_of(case: Case, view: ClaimView, slot: ActorMention | Voice) -> str | None:
    """The officer's rank that stands right before a name, in its slot or before it."""
    text = case.reports[view.claim.report].text
    first = max(0, slot.start - _BEFORE)
    found = None
    for match in _rank_pattern().finditer(text, first, slot.end):
        if match.end() >= slot.start - 1:
            found = " ".join(match[1].casefold().replace(".", "").split())
    return found


@cache
def _rank_pattern() -> re.Pattern[str]:
    """Finds the words for ranks, longest first, with a name behind."""
    ranks = sorted(dispute_words().officers, key=lambda word: (-len(word), word))
    spelt = "|".join(re.escape(rank).replace(r"\ ", r"\.?\s+") for rank in ranks)
    return re.compile(rf"(?<![\w-])({spelt})\.?(?=\s+(?-i:[A-Z]))", re.I)


def _one_season(views: list[ClaimView]) -> bool:
    """Whether all reports are of one season, as far as their days are known."""
    days: list[date] = [view.published for view in views if view.published]
    return not days or max(days) - min(days) <= _SEASON
