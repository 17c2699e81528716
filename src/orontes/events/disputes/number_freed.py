"""How many got out of a prison, told of those who let them go and of those who fled: two kinds, and one number.

"The rebels freed 1,150 prisoners on Sunday" and "309 inmates escaped on Sunday" are events of two kinds, whose counts
no event holds side by side. In one town and on one day both count who left its prison, where no number of either fits
any of the other; what one voice tells of both is two groups.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from orontes.base import Bounds
from orontes.events.apart import gap_of
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.disputes.number_told import told_counts
from orontes.events.event import Dispute
from orontes.events.view import ClaimView
from orontes.events.words import either

_PRISONERS = re.compile(rf"\b{either('prisoners')}\b", re.I)
_KINDS = {"release_of_detainees": "released", "displacement_or_flight": "displaced"}
_MOST = 30


@dataclass(frozen=True, slots=True)
class Freed:
    """A number of people who got out: by whose event, its claim, the number told and what a round one fits."""

    event: str
    label: str
    view: ClaimView
    told: Bounds
    about: Bounds


def find_freed_disputes(case: Case) -> Iterator[Dispute]:
    """Numbers of those let out and of those who fled from the prison of a town that exclude each other."""
    towns: dict[str, dict[str, list[Freed]]] = defaultdict(lambda: defaultdict(list))
    for event, views in case.groups:
        for view in views if event.kind in _KINDS else ():
            for one in _numbers(case, event.id, event.label, view):
                towns[case.ground.home(view.place or "")][event.kind].append(one)
    for _, kinds in sorted(towns.items()):
        freed, fled = (kinds[kind][:_MOST] for kind in _KINDS)
        pair = next(((one, two) for one in freed for two in fled if _exclude(case, one, two)), None)
        if pair is not None and not any(_agree(one, two) for one in freed for two in fled):
            out, gone = pair
            values = [(f"{out.told.said} freed", [out.view]), (f"{gone.told.said} fled", [gone.view])]
            note = f"{out.label}: told as {values[0][0]} and as {values[1][0]}; no number fits both."
            yield make_dispute(("event", out.event), "number", values, "conflict", note)


def _numbers(case: Case, event: str, label: str, view: ClaimView) -> Iterator[Freed]:
    """The numbers of prisoners that a claim tells as let out, or as having fled."""
    slot = view.claim.patient if view.claim.kind == "release_of_detainees" else view.claim.agent
    if view.place is None or slot is None or not _PRISONERS.search(slot.text):
        return
    for of, _, told, about in told_counts(case, view, ()):
        if of == _KINDS.get(view.claim.kind):
            yield Freed(event, label, view, told, about)


def _exclude(case: Case, one: Freed, two: Freed) -> bool:
    """Whether two voices count those who got out on one day, and cannot both be right."""
    days = one.view.days, two.view.days
    same = all(told.known and (told.width or 0) <= 1 for told in days) and gap_of(*days) == 0
    return same and case.source(one.view).key != case.source(two.view).key and not _agree(one, two)


def _agree(one: Freed, two: Freed) -> bool:
    """Whether a number of one fits one of the other."""
    return any(mine.touches(theirs) for mine in (one.told, one.about) for theirs in (two.told, two.about))
