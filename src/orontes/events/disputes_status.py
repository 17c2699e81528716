"""How far a thing has come, told two ways: done and still to come by one voice; gone altogether and still there.

A vow before a deed is no dispute: only where one report has one voice say both that a place is taken and that it is
still to be taken. A withdrawal called complete is disputed by reinforcements or fighting of the same side in the same
place on the same or the following days; a withdrawal as such is not.
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from orontes.events.disputes_case import Case, Group, make_dispute
from orontes.events.event import Dispute
from orontes.events.view import ClaimView

_WHOLE = re.compile(r"\b(complete|completely|full|fully|entire|entirely|total|totally|all of|altogether)\b", re.I)
_GOING_ON = re.compile(r"\b(?:are|is) (?:now |still |currently )?\w+ing\b|\bcontinu(?:e|es|ing) (?:to|their)\b", re.I)
_NEXT = 300
_DONE_AT_ONCE = {"capture", "withdrawal", "release_of_detainees", "surrender_or_defection"}
_STAYING = {"reinforcement_or_deployment", "clash", "armed_attack"}
_AFTER = timedelta(days=2)


def find_status_disputes(case: Case) -> Iterator[Dispute]:
    """Done against still to come, and gone against still there."""
    for group in case.groups:
        yield from _not_yet(case, group)
        yield from _still_there(case, group)


def _not_yet(case: Case, group: Group) -> Iterator[Dispute]:
    """One voice in one report that says both."""
    event, views = group
    if event.kind not in _DONE_AT_ONCE:
        return
    planned = [
        v
        for v in views
        if v.claim.modality == "planned" and v.claim.polarity == "asserted" and v.voice and v.place and v.claim.place
    ]
    planned += _under_way(case, group)
    for view in planned[:1]:
        done = [other for other in views if other.asserted and other.claim.report == view.claim.report]
        if any(other.voice == view.voice for other in done):
            later = [other for other in planned if other.claim.report == view.claim.report]
            values = [("done", done), ("still to come", later)]
            note = f"{event.label}: {case.source(view).name} says that it is done, and that it is still to come."
            yield make_dispute(("event", event.id), "status", values, "conflict", note)


def _under_way(case: Case, group: Group) -> list[ClaimView]:
    """Advances told as going on, into the place or a part of it that the event tells as taken."""
    event, views = group
    place = event.place.place if event.place else None
    if event.kind != "capture" or place is None:
        return []
    done: dict[tuple[str, str | None], ClaimView] = {
        (view.claim.report, view.voice): view for view in views if view.voice and view.asserted
    }
    going = [
        view
        for view in case.views
        if view.claim.kind == "advance" and view.asserted and (view.claim.report, view.voice) in done
    ]
    return [
        view
        for view in going
        if _GOING_ON.search(view.claim.text) and _into(case, view, done[view.claim.report, view.voice], place)
    ]


def _into(case: Case, view: ClaimView, done: ClaimView, place: str) -> bool:
    """Whether an advance leads into the place or a part of it; "the city" means the one named right before."""
    if view.place is None:
        return view.claim.place is not None and 0 <= view.claim.start - done.claim.start <= _NEXT
    return view.place == place or case.ground.town(view.place) == place or case.ground.inside(view.place, place)


def _still_there(case: Case, group: Group) -> Iterator[Dispute]:
    """A withdrawal told as complete, and the same side's troops in the place at the time or after."""
    event, views = group
    if event.kind != "withdrawal" or event.when.latest is None:
        return
    whole = [view for view in views if view.asserted and _WHOLE.search(view.claim.text)]
    for view in whole[:1]:
        staying = [other for other in case.views if _stays(case, view, other)]
        if staying:
            note = (
                f"{event.label} is told as complete, and forces of the same side are told there at the time or after."
            )
            yield make_dispute(
                ("event", event.id), "status", [("gone", whole), ("still there", staying)], "conflict", note
            )


def _stays(case: Case, gone: ClaimView, other: ClaimView) -> bool:
    """Whether the claim tells forces of the same side in the place on the day of the withdrawal or soon after."""
    if other.claim.kind not in _STAYING or not other.asserted or other.place is None or gone.place is None:
        return False
    near = other.place == gone.place or case.ground.town(other.place) == gone.place
    sides = {other.side, other.patient_side} if other.claim.kind == "clash" else {other.side}
    if not near or gone.side is None or gone.side not in sides or not other.days.known or not gone.days.known:
        return False
    first, last = gone.days.earliest, gone.days.latest
    return bool(
        first
        and last
        and other.days.latest
        and other.days.earliest
        and first <= other.days.latest
        and other.days.earliest <= last + _AFTER
    )
