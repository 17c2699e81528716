"""One deed laid at two doors: agents of two sides for one strike or killing, and two sides that each claim a place.

An umbrella and its member, or two names of one side, dispute nothing. Fighting has two parties and is left out.
"""

from collections import defaultdict
from collections.abc import Iterator

from orontes.base import ATTACKS
from orontes.events.apart import gap_of
from orontes.events.disputes_case import Case, Group, make_dispute
from orontes.events.event import Dispute
from orontes.events.view import ClaimView

_DEEDS = ATTACKS | {"abduction", "property_destruction", "sexual_violence"}


def find_actor_disputes(case: Case) -> Iterator[Dispute]:
    """Agents that exclude each other."""
    for group in case.groups:
        yield from _within(case, group)
    yield from _both_hold(case)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """Agents of different sides in one deed, told by different voices."""
    event, views = group
    if event.kind not in _DEEDS:
        return
    sides: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.asserted and view.side and view.claim.kind != "clash":
            sides[view.side].append(view)
    behind = {case.source(view).key for claims in sides.values() for view in claims}
    if len(sides) > 1 and len(behind) > 1:
        values = [(_agent_name(sides[side][0]), sides[side]) for side in sorted(sides)]
        note = f"{event.label}: laid to {' and to '.join(value for value, _ in values)}, who stand on different sides."
        yield make_dispute(("event", event.id), "actor", values, "conflict", note)


def _both_hold(case: Case) -> Iterator[Dispute]:
    """Captures of one place in the same days by two sides."""
    captures: dict[str, list[Group]] = defaultdict(list)
    for event, views in case.groups:
        place = event.place.place if event.place else None
        if (
            event.kind == "capture"
            and place
            and event.when.known
            and (event.when.width or 0) <= 1
            and any(v.asserted for v in views)
        ):
            captures[place].append((event, views))
    for place in sorted(captures):
        for number, (event, views) in enumerate(captures[place]):
            for other, more in captures[place][number + 1 :]:
                one, two = {v.side for v in views if v.side}, {v.side for v in more if v.side}
                if one and two and not one & two and gap_of(event.when, other.when) == 0:
                    mine, theirs = [v for v in views if v.asserted], [v for v in more if v.asserted]
                    values = [(_agent_name(mine[0]), mine), (_agent_name(theirs[0]), theirs)]
                    note = f"{case.ground.name(place)} is said to be taken by both sides on the same day."
                    yield make_dispute(("event", event.id), "actor", values, "conflict", note)


def _agent_name(view: ClaimView) -> str:
    """The agent as one names it."""
    agent = view.claim.agent
    return (agent.name or agent.text) if agent else (view.side or "unknown")
