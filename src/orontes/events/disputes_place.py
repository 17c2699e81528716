"""One event told of two places that are not one, nor one in the other: one prison under two names.

Two facilities of one kind in one town with the same large number told of both are taken for one event (see
`evidence`); which of the two it was is then disputed. Towns, quarters and regions that differ are two events and no
dispute.
"""

from collections import defaultdict
from collections.abc import Iterator

from orontes.events.disputes_case import Case, Group, make_dispute
from orontes.events.event import Dispute
from orontes.events.ground import FACILITIES
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView


def find_place_disputes(case: Case) -> Iterator[Dispute]:
    """Facilities of one event of which only one can be meant."""
    for group in case.groups:
        yield from _within(case, group)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """The facilities that an event's claims name."""
    event, views = group
    ground, limits = case.ground, fusion_rules().limits
    named: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.asserted and view.place and ground.kind(view.place) in FACILITIES:
            named[view.place].append(view)
    kept: list[str] = []
    for place in sorted(named, key=lambda place: named[place][0].order):
        if all(
            ground.relate(place, other, near_km=limits["near_km"], far_km=limits["far_km"]) == "apart" for other in kept
        ):
            kept.append(place)
    if len(kept) > 1:
        values = [(ground.name(place), named[place]) for place in kept]
        names = " and as ".join(value for value, _ in values)
        note = f"{event.label}: told as {names}, with the same number in one town; only one can be meant."
        yield make_dispute(("event", event.id), "place", values, "conflict", note)
