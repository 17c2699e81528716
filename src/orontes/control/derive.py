"""Events -> spans of control: who held which place from when to when, by whose word.

The problem: reports tell captures, withdrawals, evacuations, what is held today and what was held once, by parties
that boast and deny. What we chose, after the rules of map editors: events are turned into facts (`facts`), and each
place's facts are walked in order of time (`timeline`). A place taken by one of two camps was the other's until then
(implied). A withdrawal with no successor leaves the place `left`. Fighters evacuated held the place before; who moved
them out holds it after. Forces that come in, or fight inside, make it contested on those days. What only the gaining
side says, or what is denied, is shown disputed. Undated facts count from the day of their report. Rejected: control
as a property of a day (most days are never told), and scores of certainty.
"""

from collections import defaultdict
from collections.abc import Sequence

from orontes.base import Problem
from orontes.claims import Claim
from orontes.control.facts import Fact, find_camps, read_facts
from orontes.control.span import ControlSpan, HeldPlace
from orontes.control.timeline import build_spans
from orontes.entities import Actor, Place
from orontes.events import Event, Ground, survey_places
from orontes.knowledge import Knowledge
from orontes.reports import Report


def derive_control(
    claims: Sequence[Claim],
    events: Sequence[Event],
    places: Sequence[Place],
    actors: Sequence[Actor],
    reports: Sequence[Report],
    knowledge: Knowledge,  # noqa: ARG001  (initial control of a pack, once packs tell it)
) -> tuple[tuple[ControlSpan, ...], tuple[Problem, ...]]:
    """The spans of control, by place and time, and problems."""
    camps = find_camps(events, actors)
    known = {place.id: place for place in places}
    by_place: dict[str, list[Fact]] = defaultdict(list)
    names: dict[str, str] = {}
    for event in events:
        if event.place:
            key = event.place.place or f"text:{(event.place.name or event.place.text).casefold()}"
            names.setdefault(key, event.place.name or event.place.text)
    once: list[Fact] = []
    for fact in read_facts(events, claims, reports, places, camps):
        (once if fact.effect == "former" and not fact.days.known else by_place[fact.place]).append(fact)
    spans: list[ControlSpan] = []
    for key in sorted(by_place):
        spans += build_spans(held_place(key, known.get(key), names.get(key, key)), by_place[key], camps)
    ground = survey_places(places)
    for fact in once:
        spans += held_once(fact, held_place(fact.place, known.get(fact.place), names[fact.place]), spans, ground)
    return tuple(sorted(spans, key=span_order)), ()


def held_once(fact: Fact, place: HeldPlace, spans: Sequence[ControlSpan], ground: Ground) -> list[ControlSpan]:
    """The span of a holder told as past without days: until its side lost the place, or what holds the place."""
    side = fact.holder.side if fact.holder else None
    for span in spans:
        ended = span.until_earliest or span.until_latest
        around = span.place.id == place.id or ground.inside(place.id, span.place.id)
        if around and ended and span.holder and side in {span.holder.side, None} and span.state == "held":
            claims = tuple(dict.fromkeys((*fact.claims, *span.claims)))
            return [
                ControlSpan(
                    place=place,
                    holder=fact.holder,
                    state="held",
                    until_earliest=span.until_earliest,
                    until_latest=span.until_latest,
                    basis="inferred",
                    claims=claims,
                    known_from=fact.told,
                )
            ]
    return []


def held_place(key: str, place: Place | None, name: str) -> HeldPlace:
    """The place of a span with all its spellings."""
    if place is None:
        return HeldPlace(id=key, name=name)
    return HeldPlace(id=place.id, name=place.name, aliases=place.aliases)


def span_order(span: ControlSpan) -> tuple[str, str, str, str, str]:
    """By place, then time."""
    start = str(span.from_earliest or span.from_latest or "")
    return (span.place.name, span.place.id, start, str(span.until_earliest or span.until_latest or ""), span.state)
