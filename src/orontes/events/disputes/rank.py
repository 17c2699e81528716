"""A size told two ways: the second and the third largest city of a country.

Sizes are compared within one country, or one region that is named, and of one sort of place: "the largest city in the
north" is no rival of "the country's second-largest", nor "the largest city of the Amar region".
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from orontes.base import shared_words
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
_BEFORE = 40


def find_rank_disputes(case: Case) -> Iterator[Dispute]:
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
