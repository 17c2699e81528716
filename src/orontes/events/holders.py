"""Whether a state's forces and its foes are both told to hold one place on one day, one of them "still"."""

import re

from orontes.events.apart import gap_of
from orontes.events.view import ClaimView
from orontes.events.words import either

STILL = re.compile(rf"\b{either('still')}\b", re.I)
_OURS = re.compile(r"our\b", re.I)
_MILITIA = re.compile(rf"\b{either('militias')}\b", re.I)
_PARTS = re.compile(rf"\b{either('parts_of_towns')}\b", re.I)


def tells_parts(view: ClaimView) -> bool:
    """Whether a claim tells of parts of a place, or of several who act together."""
    return _PARTS.search(view.claim.text) is not None


def camp_of(view: ClaimView) -> str | None:
    """The nature of a doer or holder; militiamen are no soldiers, and "our army" may be anybody's."""
    agent = view.claim.agent
    if agent is not None and agent.actor is None and _OURS.match(agent.text):
        return None
    militia = view.nature is None and agent is not None and _MILITIA.search(agent.text)
    return "foe" if militia else view.nature


def both_hold(one: ClaimView, two: ClaimView) -> bool:
    """Whether two reports tell a whole place as held on one told day by a state's men and by its foes."""
    views = (one, two)
    if any(view.claim.kind != "control_state" or not view.asserted or not view.days.known for view in views):
        return False
    if one.place is None or one.place != two.place or one.claim.report == two.claim.report:
        return False
    if gap_of(one.days, two.days) > 0 or {camp_of(view) for view in views} != {"state", "foe"}:
        return False
    return any(STILL.search(view.claim.text) for view in views) and not any(map(tells_parts, views))
