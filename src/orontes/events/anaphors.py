"""Acts of violence whose place is told by a word for the place just named: "entered Arva after clashes on its edge".

Such words name no place of their own, so that the act would be free to join any other. The one place named before
them in their sentence is meant; where that names two, or none, the act stays as it is.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from orontes.events.ground import Ground
from orontes.events.view import ClaimView
from orontes.knowledge import SETTLEMENTS

_PLACES = r"(?:city|town|village|district|suburb|quarter|settlement|camp)"
_MEANT = re.compile(
    rf"(?:its|there)\b|the (?:same |whole )?{_PLACES}(?:[’']s\b|$)"
    rf"|(?:the )?[\w -]+ of (?:it|(?:the|that|this) {_PLACES})$",
    re.I,
)


def place_anaphors(views: Sequence[ClaimView], ground: Ground) -> tuple[ClaimView, ...]:
    """The claims with the place that their own words for it mean."""
    beside: dict[tuple[str, int], list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.place and ground.kind(view.place) in SETTLEMENTS | {"unknown"}:
            beside[view.claim.report, view.sentence].append(view)
    return tuple(_place(view, beside[view.claim.report, view.sentence]) if _is_meant(view) else view for view in views)


def _is_meant(view: ClaimView) -> bool:
    """Whether an act of violence names its place only by words for another."""
    slot = view.claim.place
    return view.family == "violence" and view.place is None and slot is not None and bool(_MEANT.match(slot.text))


def _place(view: ClaimView, beside: Sequence[ClaimView]) -> ClaimView:
    """One claim, put in the only place named before its words in its sentence."""
    slot = view.claim.place
    start = slot.start if slot is not None and slot.start is not None else view.claim.trigger_start
    named = {other.place for other in beside if other.claim.place and (other.claim.place.start or 0) < start}
    return replace(view, place=named.pop()) if len(named) == 1 else view
