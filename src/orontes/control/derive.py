"""Events -> spans of control: who held which place from when to when, by whose word.

The problem: reports tell captures, withdrawals, evacuations, what is held today and what was held once, by parties
that boast and deny. What we chose, after the rules of map editors: events are turned into facts (`facts`), and each
place's facts are walked in order of time (`walk`). A place taken by one of two camps was the other's until then
(implied). A withdrawal with no successor leaves the place `left`. Fighters evacuated held the place before; who moved
them out holds it after. Forces that come in, or fight inside, make it contested on those days. What only the gaining
side says, or what is denied, is shown disputed. Undated facts count from the day of their report. Rejected: control
as a property of a day (most days are never told), and scores of certainty.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from orontes.base import Days, Problem
from orontes.claims import Claim
from orontes.control.camp import Camps, find_camps
from orontes.control.cut_off import find_cut_off
from orontes.control.fact import Fact
from orontes.control.facts import read_facts
from orontes.control.neighbours import Theatre, begin_theatres
from orontes.control.once import gains_beside, held_once
from orontes.control.parts import follow_towns
from orontes.control.span import ControlSpan, HeldPlace, Holder, in_order
from orontes.control.walk import build_spans
from orontes.entities import Actor, Place
from orontes.events import Event, Ground, survey_places
from orontes.knowledge import Knowledge, name_key
from orontes.reports import Report


def derive_control(
    claims: Sequence[Claim],
    events: Sequence[Event],
    places: Sequence[Place],
    actors: Sequence[Actor],
    reports: Sequence[Report],
    knowledge: Knowledge,
    *,
    theatres: Callable[[], list[Theatre]] | None = None,
) -> tuple[tuple[ControlSpan, ...], tuple[Problem, ...]]:
    """The spans of control, by place and time, and problems; `theatres` as `survey_theatres` begun to look for them."""
    finding = theatres or survey_theatres(places, knowledge)
    homes = {claim.id: claim.report for claim in claims}
    camps = find_camps(events, actors, places, homes)
    known = {place.id: place for place in places}
    ground = survey_places(places)
    facts = read_facts(events, claims, reports, ground, camps)
    facts += follow_towns(facts, {claim.id: claim for claim in claims}, ground)
    by_place: dict[str, list[Fact]] = defaultdict(list)
    for fact in (*pack_facts(places, actors, knowledge, camps), *facts):
        if fact.place in known and (fact.effect != "former" or fact.days.known):
            by_place[fact.place].append(fact)
    spans: list[ControlSpan] = []
    for key in sorted(by_place):
        spans += build_spans(held_place(known[key]), by_place[key], camps)
    spans += past_spans(facts, homes, spans, known, ground)
    spans = list(map(in_order, spans))
    spans += find_cut_off(finding(), spans, camps)
    return tuple(sorted(spans, key=span_order)), ()


def survey_theatres(places: Sequence[Place], knowledge: Knowledge) -> Callable[[], list[Theatre]]:
    """Begins to look for the theatres of war; what is returned gives them, to `derive_control` too."""
    return begin_theatres(places, knowledge.pack.barriers if knowledge.pack else ())


def past_spans(
    facts: Sequence[Fact],
    homes: Mapping[str, str],
    spans: Sequence[ControlSpan],
    places: Mapping[str, Place],
    ground: Ground,
) -> list[ControlSpan]:
    """The spans of holders told as past without days."""
    held = {name: held_place(place) for name, place in places.items()}
    beside = gains_beside(facts, homes)
    found: list[ControlSpan] = []
    for fact in facts:
        if fact.effect == "former" and not fact.days.known and fact.place in held:
            gains = [
                gain for report in sorted({homes[claim] for claim in fact.claims}) for gain in beside.get(report, ())
            ]
            found += held_once(fact, held[fact.place], spans, gains, ground)
    return found


def pack_facts(places: Sequence[Place], actors: Sequence[Actor], knowledge: Knowledge, camps: Camps) -> list[Fact]:
    """Who held what at the beginning, as a pack tells it, for places and actors of this record."""
    by_name = {name_key(name): place.id for place in reversed(places) for name in (place.name, *place.aliases)}
    rows = knowledge.pack.control if knowledge.pack else ()
    found = []
    for row in rows:
        actor = next((actor for actor in actors if row.holder in {actor.id, actor.name, *actor.aliases}), None)
        place = by_name.get(name_key(row.place))
        if actor and place:
            holder = Holder(actor=actor.id, name=actor.name, side=actor.side)
            days = Days.on(row.since) if row.since else Days()
            found.append(
                Fact(
                    place=place,
                    effect="hold",
                    holder=holder,
                    camp=camps.of(holder),
                    days=days,
                    told=None,
                    sure=True,
                )
            )
    return found


def held_place(place: Place) -> HeldPlace:
    """The place of a span with all its spellings."""
    return HeldPlace(id=place.id, name=place.name, aliases=place.aliases)


def span_order(span: ControlSpan) -> tuple[str, str, str, str, str]:
    """By place, then time."""
    start = str(span.from_earliest or span.from_latest or "")
    return (span.place.name, span.place.id, start, str(span.until_earliest or span.until_latest or ""), span.state)
