"""Whose control a claim means that names no holder: "the city is safe and stable", "our forces hold it".

A party that calls a place calm, stable or its own speaks for its side; what the other side says of the place on the
same days is then another claim and no second word for this one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.entities import names_nobody
from orontes.events.origins import Source
from orontes.events.view import ClaimView

_HOLDING = {"control_state", "capture"}


def speak_for_sides(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> tuple[ClaimView, ...]:
    """The claims, those of control without a holder on the side of the party that says them."""
    return tuple(_speak(view, sources[view.claim.id]) for view in views)


def _speak(view: ClaimView, source: Source) -> ClaimView:
    """One claim: of control by nobody or by "us", told by a party."""
    agent = view.claim.agent
    open_state = agent is None and view.claim.kind == "control_state"
    ours = agent is not None and agent.actor is None and names_nobody(agent.text) and view.claim.kind in _HOLDING
    if view.side or not view.asserted or source.side is None or source.kind != "voice" or not (open_state or ours):
        return view
    return replace(view, side=source.side)
