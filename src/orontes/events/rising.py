"""A toll that has risen goes back to the act that other reports told before: it has no day and no doer of its own.

"The death toll of the attack in Gusau has risen to 41" names the place and the number of today; the day, and who did
it, were in the first reports. Left alone it would be an attack of today by whoever the next sentence names. The act is
one at that place, or in the town or around the site that is named, of a kin kind and of up to a month before, of which
a smaller number of dead was told. Where several are, the nearest kind counts: "the blast" is no shooting.
Where acts of that kind are of several days or doers, nothing says which is meant, and the toll stays as it is.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from orontes.events.apart import gap_of
from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView

_BACK = 31
_LEAST_KIN = 0.3
_MOST = 200
Told = Mapping[str, Sequence[ClaimView]]


def date_tolls(views: Sequence[ClaimView], ground: Ground) -> tuple[ClaimView, ...]:
    """The claims with the days and the doer of the act whose toll they tell anew."""
    told: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.place is not None and not view.risen and _counts_dead(view):
            for place in sorted({view.place, ground.home(view.place)}):
                told[place].append(view)
    for some in told.values():
        some.sort(key=lambda view: (view.order[0], view.order))
    return tuple(_date(view, _near(view, told, ground)) if _is_open(view) else view for view in views)


def _is_open(view: ClaimView) -> bool:
    """Whether a risen toll tells neither its act's day nor who did it."""
    return view.risen and view.asserted and view.family == "violence" and view.published is not None


def _counts_dead(view: ClaimView) -> bool:
    counted = view.asserted and view.family == "violence" and view.published is not None and not view.summary
    return counted and _dead_of(view) > 0


def _dead_of(view: ClaimView) -> int:
    """The most dead that a claim counts."""
    return max((bounds.low or bounds.high or 0 for of, _, bounds in view.counts if of == "killed"), default=0)


def _near(view: ClaimView, told: Told, ground: Ground) -> list[ClaimView]:
    """The acts of which a toll may be: at its own place, else at the town that holds it; of the nearest kind."""
    if view.published is None or view.place is None:
        return []
    earliest = (view.published - timedelta(days=_BACK)).isoformat()
    for place in dict.fromkeys([view.place, ground.home(view.place)]):
        here = told.get(place, ())
        first = bisect_left(here, earliest, key=_day_of)
        last = bisect_right(here, view.published.isoformat(), key=_day_of)
        graded = [
            (_kin(view, other), other) for other in here[max(first, last - _MOST) : last] if _may_be_of(view, other)
        ]
        if graded:
            nearest = max(kin for kin, _ in graded)
            return [other for kin, other in graded if kin == nearest]
    return []


def _date(view: ClaimView, near: Sequence[ClaimView]) -> ClaimView:
    """One toll with the day and the doer of the only act that it may be of."""
    days = {(other.days.earliest, other.days.latest): other.days for other in near if other.days.known}
    told_doers = [other for other in near if other.claim.agent is not None]
    doers = {other.agent or other.claim.agent.text: other for other in told_doers if other.claim.agent}
    if not near or len(days) > 1 or len(doers) > 1:
        return view
    known = next(iter(days.values()), None)
    view = replace(view, days=known, soft=known) if known is not None and not view.days.known else view
    return _by(view, next(iter(doers.values()), None))


def _by(view: ClaimView, told: ClaimView | None) -> ClaimView:
    """A toll with the doer of the act that it is of, where it names none itself."""
    if view.claim.agent is not None or told is None or told.claim.agent is None:
        return view
    return replace(view, agent=told.agent, side=told.side, doer=told.claim.agent.text)


def _kin(view: ClaimView, other: ClaimView) -> float:
    """How near the kinds of two acts are."""
    return fusion_rules().kinship(view.claim.kind, other.claim.kind) or 0


def _may_be_of(view: ClaimView, other: ClaimView) -> bool:
    """Whether an act told in another report may be the one whose toll has risen."""
    if view.claim.report == other.claim.report or _kin(view, other) < _LEAST_KIN:
        return False
    if view.days.known and other.days.known and gap_of(view.days, other.days) > 0:
        return False
    if view.agent is not None and other.agent is not None and view.agent != other.agent:
        return False
    return _dead_of(other) <= _dead_of(view)


def _day_of(view: ClaimView) -> str:
    return view.order[0]
