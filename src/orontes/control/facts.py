"""Events -> facts: gains, losses, holdings, fights and sieges, with their days and how sure they are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from orontes.claims import Claim
from orontes.control.camp import Camps, as_holder
from orontes.control.effect import find_effect
from orontes.control.fact import Fact
from orontes.control.pointing import Named, find_pointed, list_named
from orontes.control.span import Holder
from orontes.control.timing import days_of, lasting_effect
from orontes.control.words import names_no_place
from orontes.events import Event, Ground, report_days
from orontes.reports import Report

_WIDE_KINDS = {"capture", "control_state", "siege"}
_TOLD_OF = {
    "country": _WIDE_KINDS,
    "region": _WIDE_KINDS | {"withdrawal"},
    "area": _WIDE_KINDS | {"evacuation_or_transfer", "withdrawal"},
}
_TAKEN = {"capture", "release_of_detainees"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What facts are read from beside the events: claims by id, days of reports, takers, camps, the ground."""

    claims: Mapping[str, Claim]
    published: Mapping[str, date | None]
    takers: Mapping[str, str]
    camps: Camps
    ground: Ground
    reports: Mapping[str, Report]
    named: Mapping[str, Sequence[Named]]


def read_facts(
    events: Sequence[Event], claims: Sequence[Claim], reports: Sequence[Report], ground: Ground, camps: Camps
) -> list[Fact]:
    """All facts, event by event; what a town suffers in parts that are named beside it is told of the parts."""
    telling = Telling(
        claims={claim.id: claim for claim in claims},
        published=report_days(claims, reports),
        takers=report_takers(claims),
        camps=camps,
        ground=ground,
        reports={report.id: report for report in reports},
        named=list_named(ground.places.values()),
    )
    facts = [fact for event in events for fact in _facts_of(event, telling)]
    return _parts_only(facts, telling)


def report_takers(claims: Iterable[Claim]) -> dict[str, str]:
    """The one side that takes places in a report, where all its captures with a known taker are by one side."""
    sides: dict[str, set[str]] = {}
    for claim in claims:
        if claim.kind == "capture" and claim.agent and claim.agent.side and claim.period == "current":
            sides.setdefault(claim.report, set()).add(claim.agent.side)
    return {report: next(iter(found)) for report, found in sides.items() if len(found) == 1}


def _facts_of(event: Event, telling: Telling) -> list[Fact]:
    """One event's facts, by its kind."""
    own = [claim for name in event.claims if _counts(claim := telling.claims[name])]
    if not own or event.status in {"planned", "denied"}:
        return []
    places = _places_of(event, own, telling)
    fact = _fact_of(event, own, telling, places[0]) if places else None
    return [replace(fact, place=place) for place in places] if fact else []


def _places_of(event: Event, own: Sequence[Claim], telling: Telling) -> list[str]:
    """The place of an event; of control told as unsettled in "these areas", those that the words point at."""
    if event.place is None:
        if event.kind != "control_state" or event.agents:
            return []
        first = own[0]
        return find_pointed(first, telling.reports[first.report], telling.named)
    place = event.place.place or ""
    kind = telling.ground.kind(place)
    if event.kind not in _TOLD_OF.get(kind, {event.kind}) or all(map(names_no_place, place_words(event, own))):
        return []
    return [place]


def _fact_of(event: Event, own: Sequence[Claim], telling: Telling, place: str) -> Fact | None:
    """What the event says of its place."""
    kind = telling.ground.kind(place)
    told = min((day for claim in own if (day := telling.published.get(claim.report))), default=None)
    holder = _holder_of(event, own, telling)
    armed = any(agent.actor in telling.camps.forces for agent in event.agents)
    effect = find_effect(event, holder, [claim.text for claim in own], kind, armed=armed)
    if event.kind == "release_of_detainees" and kind == "prison" and _takes_places(holder, own, telling):
        effect = "freed"
    effect = lasting_effect(effect, own)
    days, lasting = days_of(event, own, told, effect)
    if effect is None or days is None:
        return None
    fact = Fact(
        place=place,
        effect=effect,
        holder=holder,
        camp=telling.camps.of(holder),
        loser=_loser(event, telling.camps, holder),
        foe=telling.camps.foe(telling.camps.of(holder), sorted({claim.report for claim in own})),
        days=days,
        told=told,
        sure=event.status not in {"claimed", "disputed"},
        denied=_is_denied(event, own, telling),
        lasting=lasting,
        claims=tuple(claim.id for claim in own),
    )
    return _besieged(fact, telling) if event.kind == "siege" else fact


def _counts(claim: Claim) -> bool:
    """Whether a claim says that something happened."""
    return claim.polarity == "asserted" and claim.modality == "actual"


def _takes_places(holder: Holder | None, claims: Sequence[Claim], telling: Telling) -> bool:
    """Whether the reports tell of one side that takes places, and it is the holder's, so that freeing is taking."""
    takers = {telling.takers.get(claim.report) for claim in claims}
    return holder is not None and holder.side is not None and takers == {holder.side}


def _is_denied(event: Event, own: Sequence[Claim], telling: Telling) -> bool:
    """Whether only parties say it and somebody denies it."""
    said = {claim.id for claim in own}
    behind = [origin.relation for origin in event.origins if said.intersection(origin.claims)]
    denials = any(telling.claims[name].polarity == "denied" for name in event.claims)
    return event.status == "disputed" and denials and all(relation == "party" for relation in behind)


def _loser(event: Event, camps: Camps, holder: Holder | None) -> str | None:
    """The camp named as losing the place: of a patient that is not the taker's own."""
    own = camps.of(holder)
    known = set(camps.actors.values())
    found = [camps.of(as_holder(patient)) for patient in event.patients]
    return next((camp for camp in found if camp and camp != own and camp in known), None)


def _besieged(fact: Fact, telling: Telling) -> Fact:
    """A siege told of its victim: the enemy of who besieges it."""
    reports = sorted({telling.claims[claim].report for claim in fact.claims})
    taker = next((telling.takers[report] for report in reports if report in telling.takers), None)
    camp = fact.loser or fact.foe or telling.camps.foe(taker, reports)
    return replace(fact, camp=camp, holder=telling.camps.holder(camp) if camp else None)


def place_words(event: Event, claims: Sequence[Claim]) -> list[str]:
    """The words by which claims name the event's place."""
    slots = [slot for claim in claims for slot in (claim.place, claim.destination, claim.origin) if slot]
    own = [slot.text for slot in slots if event.place and slot.place == event.place.place]
    return own or ([event.place.text] if event.place else [])


def _holder_of(event: Event, claims: Sequence[Claim], telling: Telling) -> Holder | None:
    """Who acts; a taker that is not told is the enemy of who lost the place, or the one who takes all in the report."""
    known = [agent for agent in event.agents if agent.actor in telling.camps.actors or agent.side]
    party = next((agent for agent in known if agent.side), known[0] if known else None)
    if party is None and event.agents and event.kind not in _TAKEN:
        party = event.agents[0]
    if party is not None or event.kind not in _TAKEN:
        return as_holder(party) if party else None
    reports = sorted({claim.report for claim in claims})
    lost = next((patient.side for patient in event.patients if patient.side), None)
    takers = {telling.takers.get(report) for report in reports}
    current = all(claim.period == "current" for claim in claims)
    side = telling.camps.foe(lost, reports) or (takers.pop() if len(takers) == 1 and current else None)
    return telling.camps.holder(side) if side else as_holder(event.agents[0]) if event.agents else None


def _parts_only(facts: Sequence[Fact], telling: Telling) -> list[Fact]:
    """Without what is told of a town in the same words as of its parts ("from the city in two phases, first from")."""
    beside: dict[tuple[str, int], set[str]] = defaultdict(set)
    for fact in facts:
        for spot in _spots(fact, telling):
            beside[spot].add(fact.place)
    return [fact for fact in facts if not _has_parts(fact, beside, telling)]


def _has_parts(fact: Fact, beside: Mapping[tuple[str, int], set[str]], telling: Telling) -> bool:
    """Whether every claim of a fact is told of a part of its place too."""
    return fact.effect == "handed" and all(
        any(telling.ground.inside(other, fact.place) for other in beside[spot]) for spot in _spots(fact, telling)
    )


def _spots(fact: Fact, telling: Telling) -> list[tuple[str, int]]:
    """Where the words stand that tell a fact: report and trigger."""
    return [(telling.claims[name].report, telling.claims[name].trigger_start) for name in fact.claims]
