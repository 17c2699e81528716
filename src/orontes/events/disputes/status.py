"""How far a thing has come, told two ways: done and still to come by one voice; gone altogether and still there.

A vow before a deed is no dispute: only where one report has one voice say both that a place is taken and that it is
still to be taken, or entered. A withdrawal called complete is disputed by reinforcements or fighting of the same side
in the same place on the same or the following days; a withdrawal as such is not.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from orontes.claims import ActorMention
from orontes.entities import nation_of
from orontes.events.apart import share_name
from orontes.events.disputes.case import Case, Group, make_dispute, name_two_doers
from orontes.events.event import Dispute, Event
from orontes.events.rules import dispute_words
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import country_of_name, name_key

_WHOLE = re.compile(rf"\b({either('whole')})\b", re.I)
_ALL_OF_THEM = re.compile(rf"^{either('all_of_them')}\b", re.I)
_NOBODY_LEFT = re.compile(rf"\b{either('nobody_left')}\b", re.I)
_GOING_ON = re.compile(r"\b(?:are|is) (?:now |still |currently )?\w+ing\b|\bcontinu(?:e|es|ing) (?:to|their)\b", re.I)
_BACK_AGAIN = re.compile(rf"\b{either('taken_back')}", re.I)
_LONG_AGO = re.compile(r"\bhad\b|\bfor (?:\w+ ){1,3}(?:days|weeks|months|years)\b", re.I)
_NEXT = 300
_DONE_AT_ONCE = {"capture", "withdrawal", "release_of_detainees", "surrender_or_defection"}
_GOING_IN = {"advance", "offensive_launch", "armed_attack"}
_STAYING = {"reinforcement_or_deployment", "clash", "armed_attack"}
_AFTER = timedelta(days=2)
Told = Mapping[tuple[str, str], Sequence[ClaimView]]


def find_status_disputes(case: Case) -> Iterator[Dispute]:
    """Done against still to come, and gone against still there."""
    going: dict[tuple[str, str], list[ClaimView]] = defaultdict(list)
    staying: dict[str, list[ClaimView]] = defaultdict(list)
    planned: dict[tuple[str, str], list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if _is_plan(view):
            for speaker in _speakers(case, view):
                planned[speaker].append(view)
        if view.claim.kind == "advance" and view.asserted and view.voice and _GOING_ON.search(view.claim.text):
            for speaker in _speakers(case, view):
                going[speaker].append(view)
        if view.claim.kind in _STAYING and view.asserted and view.place:
            for place in sorted({view.place, case.ground.home(view.place)}):
                staying[place].append(view)
    for group in case.groups:
        yield from _not_yet(case, group, going, planned)
        yield from _still_there(group, staying)


def _is_plan(view: ClaimView) -> bool:
    """Whether somebody says of a place that it is still to be taken, left or opened."""
    still = view.claim.kind in _DONE_AT_ONCE | _GOING_IN and view.claim.modality == "planned"
    told = still and view.claim.polarity == "asserted" and view.voice and view.place
    named = view.claim.place or (view.claim.kind in _GOING_IN and view.claim.destination)
    return bool(told and named) and not _LONG_AGO.search(view.claim.text)


def _not_yet(case: Case, group: Group, going: Told, planned: Told) -> Iterator[Dispute]:
    """One voice in one report that says both; what is to be won back was had, unless it is told as won back."""
    event, views = group
    if event.kind not in _DONE_AT_ONCE | {"control_state"}:
        return
    done = {speaker: view for view in views if view.voice and view.asserted for speaker in _speakers(case, view)}
    still = [
        view
        for speaker, told in sorted(done.items())
        for view in planned.get(speaker, ())
        if _is_same_deed(event, view)
        and view.place == told.place
        and not name_two_doers(view, told)
        and (not _BACK_AGAIN.search(view.claim.text) or _BACK_AGAIN.search(told.claim.text))
    ]
    still += _under_way(case, event, done, going)
    for view in still[:1]:
        told = [other for other in views if other.asserted and other.claim.report == view.claim.report]
        later = [other for other in still if other.claim.report == view.claim.report]
        values = [("done", told), ("still to come", later)]
        note = f"{event.label}: {case.source(view).name} says that it is done, and that it is still to come."
        yield make_dispute(("event", event.id), "status", values, "conflict", note)


def _is_same_deed(event: Event, plan: ClaimView) -> bool:
    """Whether what is planned is what the event tells as done; who has a place does not enter or storm it."""
    return plan.claim.kind == event.kind or (
        event.kind in {"capture", "control_state"} and plan.claim.kind in _GOING_IN
    )


def _under_way(case: Case, event: Event, done: Mapping[tuple[str, str], ClaimView], going: Told) -> list[ClaimView]:
    """Advances told as going on, into the place or a part of it that the event tells as taken."""
    place = event.place.place if event.place else None
    if event.kind != "capture" or place is None:
        return []
    return [
        view
        for speaker, told in sorted(done.items())
        for view in going.get(speaker, ())
        if _into(case, view, told, place)
    ]


def _speakers(case: Case, view: ClaimView) -> list[tuple[str, str]]:
    """Who says a claim, in which report: its source, and each of its voices by name.

    "Its forces" are the army that speaks there; a man may speak for his army in one sentence, and be "he" in the next.
    """
    claim = view.claim
    named = {f"voice:{name_key(voice.name or voice.text)}" for voice in claim.attribution}
    return [(claim.report, key) for key in (case.source(view).key, *sorted(named))]


def _into(case: Case, view: ClaimView, done: ClaimView, place: str) -> bool:
    """Whether an advance leads into the place or a part of it; "the city" means the one named right before."""
    if view.place is None:
        return view.claim.place is not None and 0 <= view.claim.start - done.claim.start <= _NEXT
    return view.place == place or case.ground.town(view.place) == place or case.ground.inside(view.place, place)


def _still_there(group: Group, staying: Mapping[str, Sequence[ClaimView]]) -> Iterator[Dispute]:
    """A withdrawal told as complete, and the same side's troops in the place at the time or after."""
    event, views = group
    if event.kind not in {"withdrawal", "displacement_or_flight"} or event.when.latest is None:
        return
    place = (event.place.place if event.place else None) or next((view.place for view in views if view.place), None)
    whole = [view for view in views if view.asserted and _is_whole(view) and _are_men(view)]
    for view in whole[:1]:
        there = [other for other in staying.get(view.place or place or "", ()) if _stays(view, other)]
        if there:
            note = (
                f"{event.label} is told as complete, and forces of the same side are told there at the time or after."
            )
            yield make_dispute(
                ("event", event.id), "status", [("gone", whole), ("still there", there)], "conflict", note
            )


def _is_whole(view: ClaimView) -> bool:
    """Whether nobody is told to be left: "withdrew completely", "all its soldiers", "the last of them"."""
    slots = view.claim.agent, view.claim.patient
    men = any(slot is not None and _ALL_OF_THEM.search(slot.text) for slot in slots)
    return men or any(pattern.search(view.claim.text) for pattern in (_WHOLE, _NOBODY_LEFT))


def _are_men(view: ClaimView) -> bool:
    """Whether forces are told as gone, and no people who fled."""
    return view.claim.kind == "withdrawal" or view.nature in {"state", "foe"}


def _stays(gone: ClaimView, other: ClaimView) -> bool:
    """Whether the claim tells forces of the same side there on the day of the withdrawal or soon after."""
    sides = {other.side, other.patient_side} if other.claim.kind == "clash" else {other.side}
    actors = {other.agent, other.patient} if other.claim.kind == "clash" else {other.agent}
    same = _of_one_group(gone, other)
    same = same or (gone.side is not None and gone.side in sides) or (gone.agent is not None and gone.agent in actors)
    if (
        not (same or (is_states(gone.claim.agent) and _has_states(other)) or _of_one_nation(gone, other))
        or not other.days.known
        or not gone.days.known
    ):
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


def _of_one_group(gone: ClaimView, other: ClaimView) -> bool:
    """Whether two doers bear one group's name: "the Houthis", "Houthi fighters"; a nation's name is no group's."""
    agent = gone.claim.agent
    return agent is not None and share_name(gone, other) and nation_of(agent.name or agent.text) is None


def _of_one_nation(gone: ClaimView, other: ClaimView) -> bool:
    """Whether the army of one state is told as gone, and units of it as there: "two Armenian battalions"."""
    nation = _army_of(gone.claim.agent)
    if nation is not None and other.claim.kind == "reinforcement_or_deployment" and other.claim.agent is not None:
        sender = country_of_name(other.claim.agent.name or other.claim.agent.text)
        if sender is not None and nation_of(other.claim.agent.name or other.claim.agent.text) == nation:
            return True
    slots = (other.claim.agent, other.claim.patient) if other.claim.kind == "clash" else (other.claim.agent,)
    return nation is not None and nation in [_army_of(slot) for slot in slots]


def _army_of(slot: ActorMention | None) -> str | None:
    """The state whose soldiers words mean, and no rebels of its people."""
    told, words = {word.casefold() for word in slot.text.split()} if slot is not None else set[str](), dispute_words()
    soldiers = told & (words.state_army | words.state_forces | words.formations)
    if slot is None or told & words.not_of_state or not soldiers:
        return None
    return nation_of(slot.name or slot.text) or nation_of(slot.text)


def _has_states(view: ClaimView) -> bool:
    """Whether a state's forces are told as being there: who comes, or one of two that fight."""
    slots = (view.claim.agent, view.claim.patient) if view.claim.kind == "clash" else (view.claim.agent,)
    return any(map(is_states, slots)) or (view.claim.kind == "clash" and _are_two(slots[0]))


def _are_two(slot: ActorMention | None) -> bool:
    """Whether words name two who fight, of whom one is the state's army: "army soldiers and rebel fighters"."""
    if slot is None:
        return False
    parts = slot.text.split(" and ")
    return len(parts) > 1 and any(is_states(replace(slot, text=part)) for part in parts)


def is_states(slot: ActorMention | None) -> bool:
    """Whether words mean the state's own forces, in a war within one state: "the army", "government forces"."""
    told = slot.text.split() if slot is not None else []
    named = any(word[:1].isupper() for word in told[1:])
    plain, words = {word.casefold().replace("’", "'").removesuffix("'s") for word in told}, dispute_words()
    states = plain & words.state_army or (plain & words.of_state and plain & words.state_forces)
    return bool(states) and not named and not plain & words.not_of_state
