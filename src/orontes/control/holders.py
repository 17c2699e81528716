"""Who an event tells as having, taking or losing a place, and what is read of that from the reports around it.

A taker that is not told is the enemy of who lost the place, or the one who takes all in the report. "The militants" and
"the rebels" are the one armed group that the same reports name as fighting or taking places, where they name but one,
in the same country, and before them in the same or the last paragraph.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from orontes.base import ATTACKS
from orontes.claims import ActorMention, Claim, Voice
from orontes.control.camp import TAKING, Camps, as_holder, can_hold, is_office
from orontes.control.pointing import Named
from orontes.control.span import Holder
from orontes.control.words import either
from orontes.events import Event, Ground, country_of
from orontes.reports import Report

_BREAK = re.compile(r"\n\s*\n")
_TAKEN = {"capture", "release_of_detainees"}
_FIGHTING = TAKING | ATTACKS | {"clash", "release_of_detainees", "offensive_launch"}
_OTHERS = re.compile(rf"\b{either('other_rebels')}\b", re.I)
_CROWD = re.compile(
    rf"(?:{either('before_crowds')} )*{either('rebels')}"
    r"(?: (?:of|from) (?:the|this|that) (?:group|movement|militia|organi[sz]ation))?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Naming:
    """Where a report names an armed group as fighting or holding ground, and at which place."""

    start: int
    holder: Holder
    place: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What facts are read from beside the events: claims, and of reports their days, takers and one armed group."""

    claims: Mapping[str, Claim]
    published: Mapping[str, date | None]
    takers: Mapping[str, str]
    camps: Camps
    ground: Ground
    reports: Mapping[str, Report]
    named: Mapping[str, Sequence[Named]]
    groups: Mapping[str, Sequence[Naming]]
    denying: frozenset[tuple[str, str]]
    """Reports, each with a place whose capture it denies."""


def report_denials(claims: Iterable[Claim]) -> frozenset[tuple[str, str]]:
    """Reports with the places whose capture they deny."""
    denied = (claim for claim in claims if claim.kind == "capture" and claim.polarity == "denied")
    return frozenset((claim.report, claim.place.place) for claim in denied if claim.place and claim.place.place)


def report_takers(claims: Iterable[Claim]) -> dict[str, str]:
    """The one side that takes places in a report, where all its captures with a known taker are by one side."""
    sides: dict[str, set[str]] = {}
    for claim in claims:
        if claim.kind == "capture" and claim.agent and claim.agent.side and claim.period == "current":
            sides.setdefault(claim.report, set()).add(claim.agent.side)
    return {report: next(iter(found)) for report, found in sides.items() if len(found) == 1}


def report_groups(claims: Sequence[Claim], camps: Camps) -> dict[str, list[Naming]]:
    """Where reports name the one armed group with a name that they tell as fighting or holding ground."""
    found: dict[str, list[Naming]] = {}
    agents = [claim.agent for claim in claims if claim.agent]
    sides = {agent.actor: agent.side for agent in agents if agent.actor and agent.side}
    for claim in claims if camps.groups else ():
        slots: tuple[ActorMention | Voice | None, ...] = (claim.agent, *claim.attribution)
        for slot in slots if _is_war(claim) else ():
            name = slot.name or slot.text if slot else ""
            if slot and slot.actor in camps.groups and not _CROWD.fullmatch(name):
                holder = Holder(actor=slot.actor, name=name, side=sides.get(slot.actor or ""))
                place = claim.place.place if claim.place else None
                found.setdefault(claim.report, []).append(Naming(slot.start, holder, place))
    alone = {report for report, named in found.items() if len({one.holder.actor for one in named}) == 1}
    return {report: sorted(found[report], key=lambda one: one.start) for report in sorted(alone)}


def _group_meant(claim: Claim, telling: Telling) -> Holder | None:
    """The one armed group that a claim's report names before it, close by and in the same country."""
    named = telling.groups.get(claim.report, ())
    before = named[: bisect_right(named, claim.trigger_start, key=lambda one: one.start)]
    if not before or claim.place is None:
        return None
    between = telling.reports[claim.report].text[before[-1].start : claim.trigger_start]
    lands = {country_of(place, telling.ground) for place in (before[-1].place, claim.place.place) if place} - {None}
    return before[0].holder if len(lands) < len(("here", "there")) and len(_BREAK.findall(between)) <= 1 else None


def _is_war(claim: Claim) -> bool:
    """Whether a claim tells of fighting and of ground that is held in the reports' own time."""
    return claim.kind in _FIGHTING and claim.period == "current"


def find_holder(event: Event, claims: Sequence[Claim], telling: Telling) -> Holder | None:
    """Who acts, by the name that the reports give "the rebels"."""
    holder = _find_actor(event, claims, telling)
    groups = [_group_meant(claim, telling) for claim in claims]
    group = groups[0] if groups and all(one == groups[0] for one in groups) else None
    if holder is None or group is None or not _CROWD.fullmatch(holder.name) or not _only_crowds(claims):
        return holder
    own, other = telling.camps.of(group), telling.camps.of(holder)
    foes = own != other and other in telling.camps.foes.get(own or "", ())
    return group if not foes and (holder.side in {group.side, None} or group.side is None) else holder


def _only_crowds(claims: Sequence[Claim]) -> bool:
    """Whether the words for who acts tell of no other rebels than those named: not "former rebels from the south"."""
    return not any(_OTHERS.search(claim.agent.text) for claim in claims if claim.agent is not None)


def _find_actor(event: Event, claims: Sequence[Claim], telling: Telling) -> Holder | None:
    """Who acts; a taker that is not told is the enemy of who lost the place, or the one who takes all in the report."""
    agents = [agent for agent in event.agents if not is_office(agent, telling.camps)]
    known = [agent for agent in agents if can_hold(agent, telling.camps) or agent.side]
    party = next((agent for agent in known if agent.side), known[0] if known else None)
    if party is None and agents and event.kind not in _TAKEN:
        party = agents[0]
    if party is not None or event.kind not in _TAKEN:
        return as_holder(party) if party else None
    reports = sorted({claim.report for claim in claims})
    lost = next((patient.side for patient in event.patients if patient.side), None)
    takers = {telling.takers.get(report) for report in reports}
    current = all(claim.period == "current" for claim in claims)
    side = telling.camps.foe(lost, reports) or (takers.pop() if len(takers) == 1 and current else None)
    return telling.camps.holder(side) if side else as_holder(agents[0]) if agents else None


def takes_places(holder: Holder | None, claims: Sequence[Claim], telling: Telling) -> bool:
    """Whether the reports tell of one side that takes places, and it is the holder's, so that freeing is taking."""
    takers = {telling.takers.get(claim.report) for claim in claims}
    return holder is not None and holder.side is not None and takers == {holder.side}


def find_loser(event: Event, camps: Camps, holder: Holder | None) -> Holder | None:
    """Who is named as losing the place: a patient that is not of the taker's own camp."""
    own = camps.of(holder)
    known = set(camps.actors.values())
    found = [as_holder(patient) for patient in event.patients]
    return next((one for one in found if (camp := camps.of(one)) and camp != own and camp in known), None)


def mention_holder(claim: Claim) -> Holder | None:
    """Who acts in a claim, as a holder."""
    agent = claim.agent
    return Holder(actor=agent.actor, name=agent.name or agent.text, side=agent.side) if agent else None
