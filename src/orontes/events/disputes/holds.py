"""What is told as held, or as kept against an assault, and which captures are told, place by place."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.base import Days
from orontes.events.disputes.case import Case
from orontes.events.view import ClaimView
from orontes.events.words import either

_CLOSE = 30
_ASSAULTS = {"clash", "armed_attack", "advance", "offensive_launch"}
_REPELLED = re.compile(rf"\b{either('beaten_back')}\b", re.I)
_POSITIONS = re.compile(
    r"(?:the |its |their |our )?(?:positions|posts|lines|ground|defences) (?:in|inside|within) ", re.I
)
Taken = tuple[Days, Sequence[ClaimView]]


@dataclass(frozen=True, slots=True)
class Holds:
    """What is told as held, and the captures with their days and takers, both by place."""

    held: Mapping[str, Sequence[ClaimView]]
    taken: Mapping[str, Sequence[Taken]]


def told_holds(case: Case) -> Holds:
    """What voices and partisan reports say is held or was not taken, and which captures are told."""
    held: dict[str, list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.place and (view.voice or case.source(view).relation == "party") and _tells_hold(case, view):
            held[view.place].append(view)
            if (around := _place_around(case, view)) is not None and around != view.place:
                held[around].append(view)
    taken: dict[str, list[Taken]] = defaultdict(list)
    for event, views in case.groups:
        if event.kind == "capture" and event.place and event.place.place and event.when.known:
            taken[event.place.place].append((event.when, [view for view in views if view.asserted]))
    return Holds(held, taken)


def _place_around(case: Case, view: ClaimView) -> str | None:
    """The place in which somebody is told to hold positions."""
    place, known = view.claim.place, case.ground.places.get(view.place or "")
    within = known.within if known is not None and place is not None and _POSITIONS.match(place.text) else ()
    return within[0] if within else None


def _tells_hold(case: Case, view: ClaimView) -> bool:
    """Whether a claim says that its place is held, was held against an attack, or that nobody of its holder's left."""
    if view.claim.kind == "control_state":
        return view.asserted
    return view.actual and (is_stay(view) or is_repelled(case, view))


def is_stay(view: ClaimView) -> bool:
    """Whether a claim says that forces did not leave."""
    return view.claim.kind == "withdrawal" and view.claim.polarity == "denied"


def is_repelled(case: Case, view: ClaimView) -> bool:
    """Whether a claim tells of an assault that was fought off, which says that there was fighting."""
    if view.claim.kind not in _ASSAULTS:
        return False
    if view.claim.kind == "clash" or view.claim.polarity == "denied":
        return _REPELLED.search(case.sentence_text(view)) is not None
    text, trigger = case.reports[view.claim.report].text, view.claim.trigger_start
    before = _REPELLED.search(text, max(view.sentence, trigger - _CLOSE), trigger)
    return before is not None and view.claim.kind != "advance" and text[trigger : trigger + 1].islower()
