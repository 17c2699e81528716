"""What events say of who holds a place: gains, losses, holdings and fights, with their days and how sure they are."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from orontes.base import Days
from orontes.claims import Claim
from orontes.control.span import Holder
from orontes.entities import Actor, Place
from orontes.events import Event, report_days
from orontes.reports import Report

GOVERNMENT, OPPOSITION = "government", "opposition"
_WIDE_KINDS = {"capture", "control_state", "siege"}
_TOLD_OF = {
    "country": _WIDE_KINDS,
    "region": _WIDE_KINDS,
    "area": _WIDE_KINDS | {"evacuation_or_transfer", "withdrawal"},
}
_WEEK = timedelta(days=7)
_ENTERED = re.compile(
    r"\b(enter|inside|storm|broke into|breach|penetrat|foothold|infiltrat|pushed into|moved into|into)", re.I
)
_UNSTABLE = re.compile(r"\b(unstable|contested|disputed|shifting|changing hands|divided|partly|partial)", re.I)
_SOME = re.compile(r"(?:some|several|many|dozens|hundreds|part|parts|elements|units|a number|few) ", re.I)
_ARMED = re.compile(r"\b(fighters|rebels|militants|insurgents|gunmen|troops|soldiers|forces|militia)", re.I)
_FORMER = re.compile(r"\b(former|formerly|once|used to|previously|ex-)\b", re.I)
_TOLD_DAYS = {"explicit", "weekday", "relative"}
_MANY = re.compile(
    r"^(?:(?:the|several|some|many|various|all|other|two|three|four|five|six|dozens of|\d+) )?(?:[a-z’'-]+ ){0,3}"
    r"(?:(?:positions|bases|posts|checkpoints|areas|sites|parts|places|locations|points|targets|territor(?:y|ies))\b"
    r"|(?:villages|towns|cities|districts|settlements|communities)\b(?! of))"
)
_HEADLINE = re.compile(
    r"\b(?:rebels|forces|troops|fighters|militants|advances?|captures?|seizes?|enters?|falls?|takes?|retakes?|claims?|says?"
    r"|withdraws?|amid|after|as)\b"
)
_CUT = re.compile(r"\b(cut(?:ting)?(?: \w+){0,4} off|cut off|isolat|severed|encircl|besieg|surround)", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One event's word on a place.

    `effect` is gain, hold, former, leave, handed, contest, unstable or cut_off. `days` are those of the event; `told`
    is the first day of publication; `sure` is whether more than the gaining side itself says so.
    """

    place: str
    effect: str
    holder: Holder | None
    loser: str | None
    days: Days
    told: date | None
    sure: bool
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Camps:
    """The sides that hold ground in this record: with two of them what one loses the other had."""

    sides: tuple[str, ...]
    names: Mapping[str, Holder]

    def other(self, side: str | None) -> str | None:
        """The one other camp; None where there are more."""
        rest = [known for known in self.sides if known != side]
        return rest[0] if side in self.sides and len(rest) == 1 else None

    def holder(self, side: str) -> Holder:
        """The side as a holder, under the name of its commonest actor."""
        return self.names.get(side) or Holder(actor=None, name=side, side=side)


def find_camps(events: Iterable[Event], actors: Sequence[Actor]) -> Camps:
    """The sides whose forces take, hold or leave places; government and opposition where both are known."""
    counts: Counter[str] = Counter()
    for event in events:
        if event.kind in {"capture", "control_state", "withdrawal", "advance"}:
            counts.update({party.side for party in (*event.agents, *event.patients) if party.side})
    sides = tuple(sorted(counts))
    if {GOVERNMENT, OPPOSITION} <= set(sides):
        sides = (GOVERNMENT, OPPOSITION)
    names = {}
    for side in sides:
        own = [
            actor
            for actor in actors
            if actor.side == side and actor.kind in {"state_force", "armed_group", "government"}
        ]
        if own:
            best = max(own, key=lambda actor: (len(actor.mentions), actor.id))
            names[side] = Holder(actor=best.id, name=best.name, side=side)
    return Camps(sides=sides, names=names)


def read_facts(
    events: Sequence[Event], claims: Sequence[Claim], reports: Sequence[Report], places: Sequence[Place], camps: Camps
) -> list[Fact]:
    """All facts, event by event."""
    kinds = {place.id: place.kind for place in places}
    by_id = {claim.id: claim for claim in claims}
    published = report_days(claims, reports)
    takers = report_takers(claims)
    facts: list[Fact] = []
    for event in events:
        if event.status in {"planned", "denied"}:
            continue
        own = [
            by_id[claim]
            for claim in event.claims
            if by_id[claim].polarity == "asserted" and by_id[claim].modality == "actual"
        ]
        days = [day for claim in own if (day := published.get(claim.report))]
        taker = {takers.get(claim.report) for claim in own}
        kind = kinds.get((event.place.place if event.place else None) or "", "unknown")
        one = taker.pop() if len(taker) == 1 else None
        facts += _facts_of(event, own, min(days) if days else None, camps, one, kind)
    return facts


def report_takers(claims: Iterable[Claim]) -> dict[str, str]:
    """The one side that takes places in a report, where all its captures with a known taker are by one side."""
    sides: dict[str, set[str]] = {}
    for claim in claims:
        if claim.kind == "capture" and claim.agent and claim.agent.side and claim.period == "current":
            sides.setdefault(claim.report, set()).add(claim.agent.side)
    return {report: next(iter(found)) for report, found in sides.items() if len(found) == 1}


def _facts_of(
    event: Event, claims: Sequence[Claim], told: date | None, camps: Camps, taker: str | None, kind_of_place: str
) -> list[Fact]:
    """One event's facts, by its kind."""
    place = event.place
    if place is None or not claims or event.kind not in _TOLD_OF.get(kind_of_place, {event.kind}):
        return []
    if all(names_no_place(words) for words in place_words(event, claims)):
        return []
    loser = next((patient.side for patient in event.patients if patient.side), None)
    holder = _holder_of(event, claims, camps, loser, taker)
    effect = _effect(event, holder, " ".join(claim.text for claim in claims))
    days = days_of(event.when, claims, told, effect)
    if effect is None or days is None:
        return []
    if event.kind == "siege":
        side = camps.other(holder.side if holder and holder.side else taker)
        holder = camps.holder(side) if side else None
    return [
        Fact(
            place=place_key(event),
            effect=effect,
            holder=holder,
            loser=loser,
            days=days,
            told=told,
            sure=event.status not in {"claimed", "disputed"},
            claims=tuple(claim.id for claim in claims),
        )
    ]


def place_words(event: Event, claims: Sequence[Claim]) -> list[str]:
    """The words by which claims name the event's place."""
    slots = [slot for claim in claims for slot in (claim.place, claim.destination, claim.origin) if slot]
    own = [slot.text for slot in slots if event.place and slot.place == event.place.place]
    return own or ([event.place.text] if event.place else [])


def names_no_place(words: str) -> bool:
    """Whether words name several places without names, or are a headline: nobody holds "several bases"."""
    return bool(_MANY.match(words)) or (len(words.split()) > 3 and bool(_HEADLINE.search(words)))


def place_key(event: Event) -> str:
    """The id of the event's place; empty where it has none."""
    return (event.place.place or "") if event.place else ""


def _holder_of(
    event: Event, claims: Sequence[Claim], camps: Camps, loser: str | None, taker: str | None
) -> Holder | None:
    """Who acts; a taker that is not told is the enemy of who lost the place, or the one who takes all in the report."""
    party = next((agent for agent in event.agents if agent.side), event.agents[0] if event.agents else None)
    holder = Holder(actor=party.actor, name=party.name, side=party.side) if party else None
    if event.kind != "capture" or (holder is not None and holder.side is not None):
        return holder
    side = camps.other(loser) or (taker if all(claim.period == "current" for claim in claims) else None)
    return camps.holder(side) if side else holder


def days_of(when: Days, claims: Sequence[Claim], told: date | None, effect: str | None) -> Days | None:
    """The event's days; undated news is of the week before it; undated history cannot be placed in time (None)."""
    if effect == "former" and when.basis not in _TOLD_DAYS:
        return Days()
    if when.known or effect in {"former", "hold", "contest", "unstable"}:
        return when
    if all(claim.period == "background" for claim in claims):
        return None
    return Days(earliest=told - _WEEK, latest=told, basis="publication") if told else when


def _effect(event: Event, holder: Holder | None, text: str) -> str | None:
    """What an event does to control of its place."""
    if event.kind == "control_state":
        return _state(holder, text)
    if event.kind == "withdrawal" and any(_SOME.match(agent.text) for agent in event.agents):
        return None
    if event.kind == "evacuation_or_transfer":
        others = {patient.side for patient in event.patients if patient.side} - {holder.side if holder else None}
        armed = any(patient.side is None and _ARMED.search(patient.text) for patient in event.patients)
        return "handed" if holder and holder.side and (armed or others) else None
    if event.kind == "advance":
        return "contest" if _ENTERED.search(text) else None
    if event.kind == "siege":
        return "cut_off" if _CUT.search(text) else None
    if holder is None:
        return "contest" if event.kind == "clash" else None
    return {"capture": "gain", "withdrawal": "leave", "clash": "contest"}.get(event.kind)


def _state(holder: Holder | None, text: str) -> str | None:
    """What a statement of control says: held, held once, cut off, or held by nobody for sure."""
    if holder is None:
        return "unstable" if _UNSTABLE.search(text) else None
    if _CUT.search(text):
        return "cut_off"
    return "former" if _FORMER.search(text) else "hold"
