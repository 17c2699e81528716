"""One strike of which each side accuses the other, told as two: "the rebels shelled the camp", "the army bombed it".

Fusion takes strikes on one town by two enemies for two deeds, and so they may be. But where who tells of the one is of
the side that did the other, and each tells of no deed of its own there on that day, they accuse each other of one. So
does a voice that blames somebody for what was told, and who clears his own men of the deed that he lays to others.
Rejected: any two strikes on one place and day, for enemies do shell each other in one town, and say so.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from orontes.base import OWN_BASES
from orontes.events.apart import BY_WEAPON, gap_of
from orontes.events.disputes.camps import is_first_person
from orontes.events.disputes.case import Case, Group, anchor, make_dispute, may_be_one_deed
from orontes.events.disputes.denials import whereabouts
from orontes.events.disputes.doers import name_doer
from orontes.events.event import Dispute, Event
from orontes.events.holders import camp_of
from orontes.events.labels import leave_doer_open
from orontes.events.natures import NATURE_OF_SIDE
from orontes.events.status import is_denial
from orontes.events.view import ClaimView

_MOST, _NEAR = 30, 400
_OTHER = {"state": "foe", "foe": "state"}
Accusation = tuple[Event, ClaimView]


def find_crossed_blames(case: Case) -> Iterator[Dispute]:
    """Strikes of two events on one place and day that each side lays to the other."""
    accused: dict[str, dict[str, list[Accusation]]] = defaultdict(lambda: defaultdict(list))
    owned: set[tuple[str, str]] = set()
    for group in case.groups:
        for town, camp, view in _strikes(case, group):
            if _camp_of_teller(case, view) == _OTHER[camp] or _is_blame(view) or _clears_own(case, view):
                accused[town][camp].append((group[0], view))
            else:
                owned.add((town, camp))
    seen: set[tuple[str, str]] = set()
    for town, camps in sorted(accused.items()):
        rows = product(camps["state"][:_MOST], camps["foe"][:_MOST])
        pair = next(((one, two) for one, two in rows if _are_one(case, one, two)), None)
        if pair is not None and not {(town, "state"), (town, "foe")} & owned:
            (event, one), (other, two) = pair
            if (event.id, other.id) in seen:
                continue
            seen.add((event.id, other.id))
            values = [(name_doer(one), [one]), (name_doer(two), [two])]
            note = f"{leave_doer_open(event)}: laid to {values[0][0]} and to {values[1][0]}, each by the other side."
            yield make_dispute(("event", event.id), "actor", values, "conflict", note)


def _strikes(case: Case, group: Group) -> Iterator[tuple[str, str, ClaimView]]:
    """The strikes of told days by a side of known nature, each by all that its place is found under."""
    event, views = group
    for view in anchor(views) if event.kind in BY_WEAPON | {"armed_attack"} else ():
        camp, days = camp_of(view), view.soft if _is_blame(view) else view.days
        own = days.basis in OWN_BASES or (_is_blame(view) and days.known)
        told = view.asserted and own and (days.width or 0) <= 1
        if told and view.place is not None and camp in _OTHER:
            for key in whereabouts(case, view.place):
                yield key, camp, view


def _is_blame(view: ClaimView) -> bool:
    """Whether a claim only tells who is blamed for what was told before."""
    reasons = view.claim.reasons
    return reasons is not None and reasons.rule == "blame"


def _clears_own(case: Case, view: ClaimView) -> bool:
    """Whether who tells a strike says that his own men had no part in it."""
    return any(
        is_denial(other)
        and other.place == view.place
        and other.claim.agent is not None
        and is_first_person(other.claim.agent, other)
        and gap_of(other.soft, view.soft) == 0
        for other in case.in_report(view.claim.report)
        if abs(other.claim.start - view.claim.start) <= _NEAR
    )


def _camp_of_teller(case: Case, view: ClaimView) -> str | None:
    """The nature of who tells, by his side, or by what he calls his enemies."""
    source = case.source(view)
    return NATURE_OF_SIDE.get(source.side or "") or case.camps.get((view.claim.report, source.key))


def _are_one(case: Case, one: Accusation, two: Accusation) -> bool:
    """Whether two accusations of two events may be of one strike, by what they hit and when."""
    if one[0] is two[0] or gap_of(one[1].soft, two[1].soft) > 0:
        return False
    return may_be_one_deed(case, one[1], two[1])
