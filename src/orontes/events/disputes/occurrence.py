"""What one voice says happened and another denies, outright or by calling calm what the enemy is said to have entered.

A denial and the report of what it denies stand against each other where place and days are the same. An outlet's own
"not yet" is no denial by another. "Safe and stable" or "under our control", said of a place by or for its holder,
denies an entry or capture by the other side on the same days, and nothing that comes later.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orontes.base import Days
from orontes.events.apart import gap_of
from orontes.events.disputes.case import Case, Group, make_dispute, name_two_doers
from orontes.events.disputes.denials import VIOLENT, answer_events, denies, place_denial, stands_against
from orontes.events.disputes.doers import state_of
from orontes.events.event import Dispute, Event
from orontes.events.holders import STILL, both_hold, camp_of
from orontes.events.origins import RUMOUR
from orontes.events.rules import fusion_rules
from orontes.events.status import is_denial
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import name_key

_MOST = 50
_ONCE = (fusion_rules().once | {"withdrawal"}) - {"control_state"}
_DENIED = _ONCE | {"advance"}
_WEEK, _WEEKS, _BEHIND = 7, 14, 300
_EPITHET = re.compile(rf"^(?:the )?{either('epithets')}$", re.I)
_OUTSIDE = re.compile(rf"(?:the )?{either('outside_towns')}\b", re.I)
_ENTERING = {"advance", "capture"}
_ENTERED = "entered"
"""Denials of an entry that somebody else asserts."""
_TAKEN_WITH = {"capture": ("advance", _ENTERED, "control_state")}
"""Who denies that a town was entered, or is held, denies that it was taken."""
_HOLDING = {*_ENTERING, "control_state"}


def find_occurrence_disputes(case: Case) -> Iterator[Dispute]:
    """Denials against assertions."""
    held, won = _told_holds(case), _days_taken(case)
    later = _deny_later(case)
    taken = {view.claim.id for views in later.values() for view in views}
    answers = answer_events(case)
    against_taking: set[tuple[str, str]] = set()
    for event, views in sorted(case.groups, key=lambda group: group[0].kind != "capture"):
        asserting = [view for view in views if view.asserted]
        if _only_rumoured(case, views) and any(view.claim.id in taken for view in views):
            continue
        denying = [place_denial(view, asserting) for view in views if is_denial(view)]
        denying = [view for view in denying if denies(case, view, asserting)]
        denying += [*later.get(event.id, ()), *answers.get(event.id, ())]
        calm = _calming(case, (event, asserting), held, won) if event.kind in _HOLDING else []
        against = denying + [view for view in calm if view not in denying]
        asserting = [view for view in asserting if not _same_voice(case, view, against)]
        if event.kind in VIOLENT:
            asserting = [view for view in asserting if any(stands_against(case, one, view) for one in denying[:_MOST])]
        keys = {(event.place.place or "", view.claim.id) for view in against} if event.place else set()
        if keys and keys <= against_taking and event.kind in _HOLDING - {"capture"}:
            continue  # told against the capture already, of which the entry was the beginning
        if asserting and against:
            against_taking |= keys if event.kind == "capture" else set()
            values = [("happened", asserting), ("denied", denying), ("under its holder's control", calm)]
            values = [(value, views) for value, views in values if views]
            names = {case.source(view).key: case.source(view).name for view in reversed(against)}
            *others, last = [names[key] for key in sorted(names)]
            who = f"{', '.join(others)} and {last}" if others else last
            note = f"{event.label} is reported, and denied by {who}."
            yield make_dispute(("event", event.id), "occurrence", values, "conflict", note)


def _told_holds(case: Case) -> dict[str, list[ClaimView]]:
    """What voices say is held, by place."""
    held: dict[str, list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.claim.kind == "control_state" and view.asserted and view.place and view.voice:
            held[view.place].append(view)
    return held


def _days_taken(case: Case) -> dict[str, list[Days]]:
    """The days on which captures are told, by place."""
    won: dict[str, list[Days]] = defaultdict(list)
    for event, _ in case.groups:
        if event.kind == "capture" and event.place and event.place.place and event.when.known:
            won[event.place.place].append(event.when)
    return won


def _deny_later(case: Case) -> dict[str, list[ClaimView]]:
    """Denials told within the week after what they deny, by event: "on Saturday denied" is the day of the denial."""
    lone = _lone_denials(case)
    found: dict[str, list[ClaimView]] = {}
    for event, views in case.groups if lone else ():
        asserting = [view for view in views if view.asserted]
        if asserting and event.when.known and not _only_rumoured(case, views):
            found[event.id] = _denied_later(case, event, asserting, lone)
    return {event: views for event, views in found.items() if views}


def _only_rumoured(case: Case, views: Sequence[ClaimView]) -> bool:
    """Whether nobody asserts what an event tells, but for the reports that its denials are of."""
    return all(case.source(view).name == RUMOUR for view in views if view.asserted)


def _lone_denials(case: Case) -> dict[tuple[str, str], list[ClaimView]]:
    """Voices' denials of what happens once in events that nobody asserts, and of a hold, by kind and place."""
    lone: dict[tuple[str, str], list[ClaimView]] = defaultdict(list)
    for event, views in case.groups:
        if event.kind == "control_state" or (event.kind in _DENIED and _only_rumoured(case, views)):
            told = {case.source(view).key for view in views if view.asserted and case.source(view).name != RUMOUR}
            for view in views:
                if is_denial(view) and view.voice and view.place and told <= {case.source(view).key}:
                    lone[event.kind, name_key(case.ground.name(view.place))].append(view)
        elif event.kind == "advance":
            for view in views:
                if is_denial(view) and view.voice and view.place:
                    lone[_ENTERED, name_key(case.ground.name(view.place))].append(view)
    return lone


def _denied_later(
    case: Case, event: Event, asserting: Sequence[ClaimView], lone: Mapping[tuple[str, str], Sequence[ClaimView]]
) -> list[ClaimView]:
    """The denials that stand alone, of an event or of what must come before or with it, told within the week."""
    place = event.place.place if event.place else None
    if place is None:
        return []
    names = [case.ground.name(place)]
    if event.kind in _ENTERING and not _OUTSIDE.match(names[0]):
        names += [case.ground.name(case.ground.town(place) or place), names[0].rpartition(" of ")[2]]
    towns = dict.fromkeys(map(name_key, names))
    keys = [(kind, town) for kind in (event.kind, *_TAKEN_WITH.get(event.kind, ())) for town in towns]
    return [
        view
        for key in keys
        for view in lone.get(key, ())
        if event.kind in _DENIED
        and (told := _told_on(view)).known
        and gap_of(told, event.when) <= _WEEK
        and str(event.when.latest) <= str(told.latest)
        and not any(name_two_doers(view, other) and not _names_no_name(view) for other in asserting)
    ]


def _told_on(view: ClaimView) -> Days:
    """The days of a denial, or the day of its report."""
    return view.days if view.days.known else Days(earliest=view.published, latest=view.published)


def _names_no_name(view: ClaimView) -> bool:
    """Whether a doer is only called names by his foe: "the terrorists", "the enemy"."""
    agent = view.claim.agent
    return agent is not None and view.side is None and _EPITHET.search(agent.text) is not None


def _same_voice(case: Case, view: ClaimView, against: Sequence[ClaimView]) -> bool:
    """Whether one voice is behind the claim and all that stands against it."""
    return bool(against) and all(case.source(view).key == case.source(other).key for other in against)


def _calming(
    case: Case, group: Group, held: Mapping[str, Sequence[ClaimView]], won: Mapping[str, Sequence[Days]]
) -> list[ClaimView]:
    """Statements that the other side holds the place on the days of the event."""
    event, asserting = group
    place = event.place.place if event.place else None
    sides = {view.side for view in asserting if view.side}
    agents = {view.agent for view in asserting if view.agent}
    if place is None or not (sides or agents or any(map(camp_of, asserting))):
        return []
    towns = sorted({place, case.ground.town(place) or place})
    return [
        view
        for town in towns
        for view in held.get(town, ())
        if (
            event.kind in _ENTERING
            or any(other.voice and other.order < view.order for other in asserting)
            or any(both_hold(other, view) and other.order < view.order for other in asserting)
        )
        and _is_foes(case, view, sides, agents, asserting)
        and (
            _on_same_days(view, event.when, asserting)
            or _says_still(case, view, event.when, asserting)
            or (event.kind == "capture" and _never_lost(view, event.when, won.get(place, ())))
        )
    ]


def _says_still(case: Case, view: ClaimView, when: Days, asserting: Sequence[ClaimView]) -> bool:
    """Whether a statement says that a place is still held, right behind the event and a day after it at most."""
    still = gap_of(view.days, when) <= 1 and STILL.search(case.sentence_text(view)) is not None
    return still and _stands_behind(view, asserting)


def _never_lost(view: ClaimView, when: Days, won: Sequence[Days]) -> bool:
    """Whether a statement says that a place is still held, in the weeks after a capture that no other one undid."""
    first, told = when.latest, view.days.latest
    if first is None or told is None or not 0 <= (told - first).days <= _WEEKS or not STILL.search(view.claim.text):
        return False
    return not any(days.earliest and days != when and first < days.earliest <= told for days in won)


def _stands_behind(view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether one of some claims stands right before a statement in its report."""
    return any(
        other.claim.report == view.claim.report and 0 < view.claim.start - other.claim.start <= _BEHIND
        for other in asserting
    )


def _is_foes(case: Case, view: ClaimView, sides: set[str], agents: set[str], asserting: Sequence[ClaimView]) -> bool:
    """Whether a statement tells a foe's hold, or, right behind in a report, another's whose side is not known."""
    side = holder_side(case, view)
    if side is not None and sides:
        return side not in sides
    if are_two_nations(view, asserting) or _of_two_natures(view, asserting):
        return True
    return _stands_behind(view, asserting) and view.agent is not None and agents != set() and view.agent not in agents


def _of_two_natures(view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether a state's forces hold what its foes are told to have come to, or the other way round."""
    others = {camp for other in asserting if (camp := camp_of(other))}
    return {camp_of(view), *others} == {"state", "foe"} and camp_of(view) not in others


def are_two_nations(view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether the holder and those told to have come are of two states: "Ukrainian forces", "Russian troops"."""
    holder = state_of(view)
    others = {nation for other in asserting for nation in (state_of(other),) if nation}
    return holder is not None and bool(others) and holder not in others


def holder_side(case: Case, view: ClaimView) -> str | None:
    """The side that a statement of control speaks for: its holder's, or its voice's where it names none."""
    return view.side or case.source(view).side


def _on_same_days(view: ClaimView, when: Days, asserting: Sequence[ClaimView]) -> bool:
    """Whether the statement is of the event's days; an undated event counts by what the same report tells."""
    if view.days.known and when.known:
        return gap_of(view.days, when) == 0 and not (
            when.latest and view.days.latest and when.latest > view.days.latest
        )
    return any(other.claim.report == view.claim.report and not other.days.known for other in asserting)
