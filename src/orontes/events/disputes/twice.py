"""One capture that is told for two days too far apart to be one event: one of them must be wrong.

A town may well be taken twice by the same force, but then somebody took it, or the force left it, in between, or the
later words say "again". Where no report tells any of that, and the days lie within a fortnight of each other, an
article that tells both contradicts itself; of two articles, days within a week do, each told as a day of its own.
"Parts of the town", "all of it" and "the last quarter" are steps of one capture and told for days of their own.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from orontes.base import OWN_BASES
from orontes.events.apart import gap_of
from orontes.events.disputes.case import Case, make_dispute, say_days
from orontes.events.event import Dispute
from orontes.events.view import ClaimView
from orontes.events.words import either

_FORTNIGHT, _WEEK = 14, 7
_MOST = 60
_CHANGING = frozenset({"capture", "withdrawal", "control_state", "surrender_or_defection", "evacuation_or_transfer"})
_STEP = re.compile(rf"\b{either('steps_of_taking')}\b", re.I)
_ASIDE = re.compile(r", (?:which|who|whose|the|an?)\b[^,]*,|(?<!the )\b(?i:north|south|east|west)[\w-]* of (?=[A-Z])")
"""What describes a place, and where it lies from another: "Bara, north-west of Mirza", but not "the north of Bara"."""


def find_taken_twice(case: Case) -> Iterator[Dispute]:
    """Two days of one capture, in two events; each pair of events once."""
    homes = {view.claim.id: event for event, views in case.groups for view in views}
    taken: dict[str, list[ClaimView]] = defaultdict(list)
    met: set[tuple[str, str]] = set()
    changes: dict[str, list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.place and view.asserted and view.claim.kind in _CHANGING and view.days.known:
            changes[view.place].append(view)
            if _is_capture(view):
                taken[view.place].append(view)
    for place, views in sorted(taken.items()):
        for one, two in combinations(views[:_MOST], 2):
            first, later = sorted((one, two), key=lambda view: str(view.days.earliest))
            event, other = homes[first.claim.id], homes[later.claim.id]
            if event is not other and (event.id, other.id) not in met and _is_slip(first, later, changes[place]):
                met.add((event.id, other.id))
                values = [(say_days(view.days), [view]) for view in (first, later)]
                note = (
                    f"{event.label} is told for {values[0][0]} and for {values[1][0]}, and nobody took it in between."
                )
                yield make_dispute(("event", event.id), "date", values, "conflict", note)


def _is_capture(view: ClaimView) -> bool:
    """Whether a claim tells in its own words on which day a whole place was taken."""
    told = view.claim.kind == "capture" and view.days.basis in OWN_BASES and (view.days.width or 0) <= 1
    return told and not view.again and not _STEP.search(_ASIDE.sub("", view.claim.text))


def _is_slip(first: ClaimView, later: ClaimView, changes: Sequence[ClaimView]) -> bool:
    """Whether one doer took the place on two days near each other, and nothing is told that undid it in between."""
    one = (first.agent is not None and first.agent == later.agent) or (first.side and first.side == later.side)
    limit = _FORTNIGHT if first.claim.report == later.claim.report else _WEEK
    open_doer = first.claim.report == later.claim.report and None in {first.claim.agent, later.claim.agent}
    if not (one or open_doer) or not 0 < gap_of(first.days, later.days) <= limit:
        return False
    return not any(_undoes(view, first, later) for view in changes if view not in {first, later})


def _undoes(view: ClaimView, first: ClaimView, later: ClaimView) -> bool:
    """Whether a claim tells of the days in between that the place was left, or another's."""
    between = str(first.days.earliest) <= str(view.days.latest) and str(view.days.earliest) <= str(later.days.latest)
    if not between or (view.days.width or 0) > _FORTNIGHT:
        return False  # "ruled it until August" tells of no day in between
    own = (view.agent is not None and view.agent == first.agent) or (view.side is not None and view.side == first.side)
    return not (own and view.claim.kind in {"capture", "control_state"})
