"""What a report says of one act, as one view: each slot from the claims that tell it best."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from orontes.base import Bounds, Days, find_commonest
from orontes.events.ground import Ground
from orontes.events.naming import Naming
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.events.view_open import choose_open_day
from orontes.knowledge import WIDE

_SURE = {"explicit": 0, "weekday": 0, "relative": 0, "narrative": 1, "context": 2}
_HOW = {"massacre_or_killing": 1, "armed_attack": 1, "explosion": 1, "clash": 1}
_NO_DAYS = Days()
_NONE: frozenset[Any] = frozenset()  # one for all, as in `view`
T = TypeVar("T")


def pool(
    group: Sequence[ClaimView], ground: Ground, naming: Naming, spans: Sequence[tuple[int, int]] | None
) -> ClaimView:
    """What a report says of one act, in one view, with the names in some stretches of the report or in all of it."""
    if len(group) == 1:
        return _alone(group[0], naming.between(group[0].claim.report, spans))
    telling = [view for view in group if view.asserted] or list(group)
    lead, days = _lead(telling), _days_of(telling)
    return change_view(
        lead,
        place=_place_of(telling, ground),
        days=days,
        soft=days if days.known else lead.soft,
        counts=_counts_of(telling),
        harmed=_union(view.harmed for view in group),
        risen=any(view.risen for view in telling),
        persons=_union(view.persons for view in group),
        agent=_commonest([view.agent for view in telling]),
        side=_commonest([view.side for view in telling]),
        voice_side=_only([view.voice_side for view in telling if view.side is not None]),
        nature=_only([view.nature for view in telling]),
        copied=_union(view.copied for view in group),
        open_day=choose_open_day([view.open_day for view in telling]),
        names=naming.between(lead.claim.report, spans),
    )


def _alone(view: ClaimView, names: frozenset[tuple[str, float]]) -> ClaimView:
    """An act that one claim tells, as if it were pooled, in a third of the time."""
    days = view.days if view.days.known else _NO_DAYS
    counts = _counts_of([view]) if len(view.counts) > 1 else view.counts
    return change_view(view, days=days, counts=counts, names=names)


def _lead(views: Sequence[ClaimView]) -> ClaimView:
    """The claim of the commonest kind, of two as common that which says how."""
    kinds = Counter(view.claim.kind for view in views)
    kind = min(kinds, key=lambda kind: (_HOW.get(kind, 0), -kinds[kind], kind))
    return next(view for view in views if view.claim.kind == kind)


def _place_of(views: Sequence[ClaimView], ground: Ground) -> str | None:
    """The place of most claims, wide ones last."""
    if len(views) == 1:
        return views[0].place or None
    places = Counter(view.place for view in views if view.place)
    return min(places, key=lambda place: (ground.kind(place) in WIDE, -places[place]), default=None)


def _days_of(views: Sequence[ClaimView]) -> Days:
    """The told days of the surest basis, then of most claims, then the narrowest."""
    if len(views) == 1 and views[0].days.known:
        return views[0].days
    told = Counter(view.days for view in views if view.days.known)
    return min(
        told,
        key=lambda days: (_SURE.get(days.basis, 3), -told[days], days.width or 0, days.earliest or date.max),
        default=_NO_DAYS,
    )


def _counts_of(views: Sequence[ClaimView]) -> tuple[tuple[str, str, Bounds], ...]:
    """Each count as it is told first."""
    first: dict[tuple[str, str], Bounds] = {}
    for view in sorted(views, key=lambda view: view.claim.trigger_start):
        for of, who, bounds in view.counts:
            first.setdefault((of, who), bounds)
    return tuple((of, who, bounds) for (of, who), bounds in first.items())


def _commonest(found: Sequence[str | None]) -> str | None:
    """The value that most claims give."""
    if len(found) == 1:
        return found[0]
    return find_commonest(Counter(value for value in found if value is not None))


def _only(found: Sequence[str | None]) -> str | None:
    """The value that all claims give which give any."""
    told = {value for value in found if value is not None}
    return told.pop() if len(told) == 1 else None


def _union(sets: Iterable[frozenset[T]]) -> frozenset[T]:
    """All that any of them holds; where only one holds anything, that one, which takes no memory of its own."""
    held = [one for one in sets if one]
    return held[0].union(*held[1:]) if len(held) > 1 else held[0] if held else _NONE
