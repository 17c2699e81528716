"""Events -> facts: gains, losses, holdings, fights and sieges, with their days and how sure they are.

The problem: one event may say several things of its place: that the army has it, that a militia had ruled it since
May, that it was besieged and that the siege is over. It may also say nothing of it: a raid, a rumour, forces that leave
a region in which they only were. What we chose: an event's claims are read by holder, or by what became of a siege, and
each part gives one fact with an effect (`effect`), days (`timing`) and whose word it is (`admissions`). What only says
where something was told of ("these areas", "the town") is led to the places named before it (`pointing`). What is told
of a town and of its quarters in the same words counts for the quarters. Rejected: a fact for each claim (ten outlets
would take a town ten times), and one for each event (two holders told together would be one).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from orontes.base import spread
from orontes.claims import Claim
from orontes.control.admissions import is_admitted, is_denied, is_rejoinder, may_tell
from orontes.control.camp import Camps
from orontes.control.effect import TELLING_KINDS, find_effect
from orontes.control.fact import Fact
from orontes.control.holders import (
    Telling,
    find_holder,
    find_loser,
    mention_holder,
    report_denials,
    report_groups,
    report_takers,
    takes_places,
)
from orontes.control.parts import town_of_part
from orontes.control.pointing import find_meant, find_pointed, list_named
from orontes.control.rivals import mark_rivals
from orontes.control.span import Holder
from orontes.control.timing import days_of, lasting_effect, lasting_until, spell_end, tell_since
from orontes.control.words import names_no_place, tells
from orontes.events import SETTLEMENTS, Event, Ground, report_days
from orontes.reports import Report

_MANY = 1_000  # events from which on several processes read them
_WIDE_KINDS = {"capture", "control_state", "siege"}
_TOLD_OF = {
    "country": _WIDE_KINDS,
    "region": _WIDE_KINDS | {"withdrawal"},
    "area": _WIDE_KINDS | {"evacuation_or_transfer", "withdrawal"},
}
_INSIDE = frozenset({"clash", "advance", "capture"})
"""What is told of a town where it is told of its streets, its centre or parts of it; who takes these has come in."""
_MEANT = frozenset({"capture", "control_state", "withdrawal", "advance"})


def read_facts(
    events: Sequence[Event], claims: Sequence[Claim], reports: Sequence[Report], ground: Ground, camps: Camps
) -> list[Fact]:
    """All facts, event by event; what a town suffers in parts that are named beside it is told of the parts."""
    telling = Telling(
        claims={claim.id: claim for claim in claims},
        published=report_days(claims, reports),
        takers=report_takers(claims),
        groups=report_groups(claims, camps),
        denying=report_denials(claims),
        camps=camps,
        ground=ground,
        reports={report.id: report for report in reports},
        named=list_named(ground.places.values()),
    )
    parts = spread(partial(_facts_of_some, telling), events, enough=len(events) >= _MANY)
    facts = list(chain.from_iterable(parts))
    return mark_rivals(_left_if_held(_parts_only(facts, telling), ground))


def _facts_of_some(telling: Telling, events: Sequence[Event]) -> list[Fact]:
    """The facts of some events, event by event."""
    return [fact for event in events for fact in _facts_of(event, telling)]


def _left_if_held(facts: Sequence[Fact], ground: Ground) -> list[Fact]:
    """Without forces that leave a region of which nothing tells that they held it: they were only in it."""
    held = {(fact.place, fact.camp) for fact in facts if fact.effect in {"gain", "hold", "handed"}}
    wide = {fact.place for fact in facts if fact.effect == "leave" and ground.kind(fact.place) == "region"}
    return [
        fact for fact in facts if fact.effect != "leave" or fact.place not in wide or (fact.place, fact.camp) in held
    ]


def _facts_of(event: Event, telling: Telling) -> list[Fact]:
    """One event's facts, by its kind."""
    if event.kind not in TELLING_KINDS or event.status in {"planned", "denied"}:
        return []
    told = [claim for name in event.claims if may_tell(claim := telling.claims[name])]
    if not told:
        return []
    own = [tell_since(claim, telling.reports[claim.report].text) for claim in told]
    places = _places_of(event, own, telling)
    found = []
    for part, claims in _by_holder(event, own, telling) if places else ():
        fact = _fact_of(part, claims, telling, places[0])
        found += [replace(fact, place=place) for place in places] if fact else []
    return found


def _by_holder(event: Event, own: Sequence[Claim], telling: Telling) -> list[tuple[Event, list[Claim]]]:
    """The event; one told of two camps that hold the place ("they had ruled it since May") as one of each.

    So is one that tells of a siege and of its end, and of a capture and of the hold that followed it.
    """
    if event.kind == "siege":
        return [_told_by(event, claims, manner) for manner, claims in _by_manner(own)]
    if event.kind == "capture" and (states := [claim for claim in own if claim.kind == "control_state"]):
        taken = [claim for claim in own if claim.kind != "control_state"]
        state = replace(_told_by(event, states, None)[0], kind="control_state")
        taking = replace(_told_by(event, taken, event.manner)[0], when=event.when) if taken else None
        return ([(taking, taken)] if taking else []) + [(state, states)]
    camps = {claim.id: telling.camps.of(mention_holder(claim)) for claim in own}
    known = sorted({camp for camp in camps.values() if camp in set(telling.camps.actors.values())})
    if event.kind != "control_state" or len(known) < len(("one", "two")):
        return [(event, list(own))]
    parts = []
    for camp in known:
        claims = [claim for claim in own if camps[claim.id] == camp]
        parts.append(_told_by(event, claims, event.manner))
    return parts


def _by_manner(own: Sequence[Claim]) -> list[tuple[str | None, list[Claim]]]:
    """The claims of a siege by what they say became of it."""
    manners = sorted({claim.manner for claim in own}, key=str)
    return [(manner, [claim for claim in own if claim.manner == manner]) for manner in manners]


def _told_by(event: Event, claims: Sequence[Claim], manner: str | None) -> tuple[Event, list[Claim]]:
    """The event as some of its claims alone tell it."""
    mine = {claim.id for claim in claims}
    if len(claims) == len([name for name in event.claims if name in mine]) == len(event.claims):
        return replace(event, manner=manner), list(claims)
    agents = tuple(party for party in event.agents if mine.intersection(party.claims))
    days = min((claim.when.days for claim in claims), key=lambda days: (not days.known, days.width or 0))
    return replace(event, agents=agents, claims=tuple(sorted(mine)), when=days, manner=manner), list(claims)


def _places_of(event: Event, own: Sequence[Claim], telling: Telling) -> list[str]:
    """The place of an event; of control told as unsettled in "these areas", those that the words point at."""
    if event.place is None:
        first = own[0]
        report = telling.reports[first.report]
        meant = find_meant(first, report, telling.named, telling.ground) if event.kind in _MEANT else None
        if meant or event.kind != "control_state" or event.agents:
            return [meant] if meant else []
        return find_pointed(first, report, telling.named)
    place = event.place.place or ""
    town = town_of_part(place, telling.ground) if event.kind in _INSIDE else None
    if town is not None:
        return [town]
    kind = telling.ground.kind(place)
    if event.kind not in _TOLD_OF.get(kind, {event.kind}) or all(map(names_no_place, place_words(event, own))):
        return []
    return [place]


def _fact_of(event: Event, own: Sequence[Claim], telling: Telling, place: str) -> Fact | None:
    """What the event says of its place."""
    kind = telling.ground.kind(place)
    told = min((day for claim in own if (day := telling.published.get(claim.report))), default=None)
    holder = find_holder(event, own, telling)
    effect = _effect_of(event, own, holder, telling, kind)
    if effect == "gain" and event.place and town_of_part(event.place.place or "", telling.ground) == place:
        effect = "contest"
    lost = find_loser(event, telling.camps, holder)
    days, lasting = days_of(event, own, told, effect)
    if effect is None or days is None:
        return None
    fact = Fact(
        place=place,
        effect=effect,
        holder=holder,
        camp=telling.camps.of(holder),
        loser=telling.camps.of(lost) if lost else None,
        lost=lost,
        foe=telling.camps.foe(telling.camps.of(holder), sorted({claim.report for claim in own})),
        days=days,
        told=told,
        sure=(event.status not in {"claimed", "disputed"} and not is_rejoinder(event, own, telling))
        or is_admitted(event, own, telling),
        denied=is_denied(event, own, telling) and not is_admitted(event, own, telling),
        lasting=lasting,
        site=_is_site(event, own, kind),
        until=lasting_until(own, told) if lasting else spell_end(days, own) if effect == "spell" else None,
        claims=tuple(claim.id for claim in own),
    )
    return _besieged(fact, telling) if event.kind == "siege" else fact


def _effect_of(event: Event, own: Sequence[Claim], holder: Holder | None, telling: Telling, kind: str) -> str | None:
    """What the event does to control of its place."""
    armed = any(agent.actor in telling.camps.forces for agent in event.agents)
    effect = find_effect(event, holder, [claim.text for claim in own], kind, armed=armed)
    if event.kind == "release_of_detainees" and kind == "prison" and takes_places(holder, own, telling):
        effect = "freed"
    return lasting_effect(effect, own)


def _is_site(event: Event, own: Sequence[Claim], kind: str) -> bool:
    """Whether only a base or a post in a town is told."""
    return kind in SETTLEMENTS and all(tells("sites", [words], whole=True) for words in place_words(event, own))


def _besieged(fact: Fact, telling: Telling) -> Fact:
    """A siege told of its victim: the enemy of who besieges it, or who broke it."""
    if fact.effect == "relieved":
        broken = any(telling.claims[claim].manner == "broken" for claim in fact.claims)
        return fact if broken else replace(fact, camp=None, holder=None)
    reports = sorted({telling.claims[claim].report for claim in fact.claims})
    taker = next((telling.takers[report] for report in reports if report in telling.takers), None)
    camp = fact.loser or fact.foe or telling.camps.foe(taker, reports)
    return replace(fact, camp=camp, holder=telling.camps.holder(camp) if camp else None)


def place_words(event: Event, claims: Sequence[Claim]) -> list[str]:
    """The words by which claims name the event's place."""
    slots = [slot for claim in claims for slot in (claim.place, claim.destination, claim.origin) if slot]
    own = [slot.text for slot in slots if event.place and slot.place == event.place.place]
    return own or ([event.place.text] if event.place else [])


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
