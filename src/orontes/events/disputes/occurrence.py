"""What one voice says happened and another denies, outright or by calling calm what the enemy is said to have entered.

A denial and the report of what it denies stand against each other where place and days are the same. An outlet's own
"not yet" is no denial by another. What says that a place was never lost denies its capture (`calm`).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orontes.events.apart import gap_of
from orontes.events.disputes.calm import ENTERING, find_calming, told_on
from orontes.events.disputes.case import Case, anchor, make_dispute, name_two_doers
from orontes.events.disputes.denials import VIOLENT, answer_events, denies, place_denial, stands_against
from orontes.events.disputes.holds import told_holds
from orontes.events.event import Dispute, Event
from orontes.events.origins import RUMOUR, Source
from orontes.events.rules import fusion_rules
from orontes.events.status import is_denial
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import name_key

_MOST = 50
_ONCE = (fusion_rules().once | {"withdrawal"}) - {"control_state"}
_DENIED = _ONCE | {"advance"}
_WEEK = 7
_EPITHET = re.compile(rf"^(?:the )?{either('epithets')}$", re.I)
_OUTSIDE = re.compile(rf"(?:the )?{either('outside_towns')}\b", re.I)
_ENTERED = "entered"
"""Denials of an entry that somebody else asserts."""
_TAKEN_WITH = {"capture": ("advance", _ENTERED, "control_state")}
"""Who denies that a town was entered, or is held, denies that it was taken."""
_WALKED_IN = re.compile(rf"\b{either('walked_in')}\b", re.I)
_HOLDING = {*ENTERING, "control_state"}


def find_occurrence_disputes(case: Case) -> Iterator[Dispute]:
    """Denials against assertions."""
    holds = told_holds(case)
    later = _deny_later(case)
    taken = {view.claim.id for views in later.values() for view in views}
    answers = answer_events(case)
    against_taking: set[tuple[str, ...]] = set()
    for event, views in sorted(case.groups, key=lambda group: group[0].kind != "capture"):
        asserting = [view for view in views if view.asserted]
        if _only_rumoured(case, views) and any(view.claim.id in taken for view in views):
            continue
        denying = [place_denial(view, asserting) for view in views if is_denial(view)]
        denying = [view for view in denying if denies(case, view, asserting) and not _owned_up(case, view, asserting)]
        denying += [*later.get(event.id, ()), *answers.get(event.id, ())]
        calm = find_calming(case, (event, asserting), holds) if event.kind in _HOLDING else []
        against = denying + [view for view in calm if view not in denying]
        if event.kind in VIOLENT:
            asserting = _stood_against(case, views, denying)
        else:
            asserting = [view for view in asserting if not _same_voice(case, view, against)]
        held = event.kind == "control_state"
        keys = {_spot(event, view, sentence=held) for view in against if event.place}
        if keys and keys <= against_taking and (not denying or event.kind in _HOLDING - {"capture"}):
            continue  # told against the capture already, of which the entry was the beginning
        if asserting and against:
            if event.kind == "capture":
                against_taking |= keys | {_spot(event, view, sentence=True) for view in against if event.place}
            values = [("happened", asserting), ("denied", denying), ("under its holder's control", calm)]
            values = [(value, views) for value, views in values if views]
            note = f"{event.label} is reported, and denied by {_name_sources(case, against)}."
            yield make_dispute(("event", event.id), "occurrence", values, "conflict", note)


def _owned_up(case: Case, denial: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether the denier's side tells the attack itself, as its own on something else: only whom it hit is denied."""
    mine = case.source(denial)
    if denial.family != "violence" or mine.kind != "voice":
        return False
    own = [view for view in asserting if view.voice is not None and _of_one_side(case, view, mine)]
    return any(view.claim.patient is not None and view.side is not None and view.side == mine.side for view in own)


def _of_one_side(case: Case, view: ClaimView, mine: Source) -> bool:
    """Whether a claim is told by a source, or by another voice of its side."""
    told = case.source(view)
    return told.kind == "voice" and (told.key == mine.key or (told.side is not None and told.side == mine.side))


def _name_sources(case: Case, views: Sequence[ClaimView]) -> str:
    """Who is behind some claims, in words."""
    names = {case.source(view).key: case.source(view).name for view in reversed(views)}
    *others, last = [names[key] for key in sorted(names)]
    return f"{', '.join(others)} and {last}" if others else last


def _stood_against(case: Case, views: Sequence[ClaimView], denying: Sequence[ClaimView]) -> list[ClaimView]:
    """Of an event of violence what asserts the very deed that is denied, and is not its deniers' own word."""
    if not denying:
        return []
    told = [view for view in anchor(views) if view.asserted and not _same_voice(case, view, denying)]
    return [view for view in told if any(stands_against(case, one, view) for one in denying[:_MOST])]


def _spot(event: Event, view: ClaimView, *, sentence: bool = False) -> tuple[str, ...]:
    """The place of an event with the claim, or with the whole sentence, that speaks against it."""
    place = event.place.place or "" if event.place else ""
    return (place, view.claim.report, str(view.sentence)) if sentence else (place, view.claim.id)


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
    """Denials of what happens once in events that nobody asserts, and of a hold, by kind and place."""
    lone: dict[tuple[str, str], list[ClaimView]] = defaultdict(list)
    for event, views in case.groups:
        if event.kind == "control_state" or (event.kind in _DENIED and _only_rumoured(case, views)):
            told = {case.source(view).key for view in views if view.asserted and case.source(view).name != RUMOUR}
            for view in views:
                if is_denial(view) and view.place and told <= {case.source(view).key}:
                    lone[event.kind, name_key(case.ground.name(view.place))].append(view)
        elif event.kind == "advance":
            for view in views:
                if is_denial(view) and view.place:
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
    if event.kind in ENTERING and not _OUTSIDE.match(names[0]):
        names += [case.ground.name(case.ground.home(place)), names[0].rpartition(" of ")[2]]
    towns = dict.fromkeys(map(name_key, names))
    kinds = [event.kind, *_TAKEN_WITH.get(event.kind, ())]
    if event.kind == "advance" and any(_WALKED_IN.search(other.claim.text) for other in asserting):
        kinds.append("capture")
    keys = [(kind, town) for kind in kinds for town in towns]
    return [
        view
        for key in keys
        for view in lone.get(key, ())
        if event.kind in _DENIED
        and (view.voice or all(other.claim.report != view.claim.report for other in asserting))
        and (told := told_on(view)).known
        and gap_of(told, event.when) <= _WEEK
        and str(event.when.latest) <= str(told.latest)
        and not any(name_two_doers(view, other) and not _names_no_name(view) for other in asserting)
    ]


def _names_no_name(view: ClaimView) -> bool:
    """Whether a doer is only called names by his foe: "the terrorists", "the enemy"."""
    agent = view.claim.agent
    return agent is not None and view.side is None and _EPITHET.search(agent.text) is not None


def _same_voice(case: Case, view: ClaimView, against: Sequence[ClaimView]) -> bool:
    """Whether one voice is behind the claim and all that stands against it."""
    return bool(against) and all(case.source(view).key == case.source(other).key for other in against)
