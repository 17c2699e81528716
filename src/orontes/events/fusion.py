"""Claims -> events: which claims speak of one happening, and what they say of it together.

The problem: headlines of one event share 12 to 50 per cent of their words, outlets give other days, other spellings
and other counts, and one report tells ten events of one kind. What was observed: kind, place, side and day together
separate events well; where reports leave a slot open, the other slots and the place in the text decide. What we
chose: the violence of one report is put together into acts first (`acts`); claims and acts are compared only where
they share a place and days, a name or a number (`blocking`); each
pair gets readable, additive evidence (`weighing`, weights in fusion.yaml); groups grow by the strongest pair first
(`grouping`), never over an exclusion (two places, two prisons, days apart, opposing sides) and only while the groups
as wholes agree, so that A-B-C is not chained where A and C differ. A claim that goes back to an act told beside it is
compared as if it named that act's place (`following`); sums of many acts join none of them. Plans, denials and
orders join the event they speak of, but give no values. Light kinds (statements, roles) stay alone. Rejected: text
similarity (copies would be fused and paraphrases split), and clustering with a learnt distance (nobody can read why).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import TypeAlias

from orontes.base import Problem, alter, begin, make_id, spread
from orontes.claims import Claim
from orontes.entities import Actor, Place
from orontes.events.acts import Act, gather_acts
from orontes.events.anaphors import place_anaphors
from orontes.events.answering import answer_charges
from orontes.events.chances import mark_chances
from orontes.events.copying import mark_copies
from orontes.events.counts import gather_counts
from orontes.events.disputes import DEEDS, find_disputes, mark_rivals
from orontes.events.entries import mark_entries
from orontes.events.event import Dispute, Event
from orontes.events.following import place_followers
from orontes.events.ground import Ground, survey_places
from orontes.events.grouping import group_claims
from orontes.events.labels import leave_doer_open, name_deed, write_label
from orontes.events.naming import Heard, begin_names, begin_survey
from orontes.events.origins import Source, find_sources, gather_origins
from orontes.events.paragraphs import place_by_paragraph
from orontes.events.parties import gather_parties
from orontes.events.parts import link_parts
from orontes.events.retaking import mark_losses
from orontes.events.rising import date_tolls
from orontes.events.rooting import place_tolls
from orontes.events.speaking import speak_for_sides
from orontes.events.status import settle_status, told_elsewhere
from orontes.events.values import choose_days, choose_kind, choose_manner, choose_place
from orontes.events.view import ClaimView, many_places, view_claims
from orontes.events.view_told import Words
from orontes.events.view_words import is_tally
from orontes.knowledge import SETTLEMENTS
from orontes.reports import Report, SharedPassage

_SENTENCE = 200
_ENOUGH, _MANY = 5_000, 1_000  # claims, and groups of them, from which on several processes work
Group: TypeAlias = Sequence[ClaimView]
_PRISON = re.compile(r"prison|jail|detention|penitentiary", re.I)
_TELLERS = {"media", "monitor"}
_BELLIGERENTS = {"armed_group", "state_force", "government"}
"""Whose names stand around any act of a war: who did it is told by its slots."""
_UNSETTLING = {"occurrence", "status"}
_FIRST = {"planned", "denied"}
"""What stands however much it is disputed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """All claims as fusion compares them: views in order, the acts that they are part of, places and sources."""

    views: tuple[ClaimView, ...]
    acts: tuple[Act, ...]
    ground: Ground
    sources: Mapping[str, Source]


def compare_claims(
    claims: Sequence[Claim],
    reports: Sequence[Report],
    shared_passages: Sequence[SharedPassage] = (),
    *,
    places: Sequence[Place] = (),
    actors: Sequence[Actor] = (),
    names: Callable[[], Heard] | None = None,
    words: Sequence[Words] | None = None,
) -> Compared:
    """The claims made ready for comparing; `names` as `begin_names` begun to hear them, `words` as they were read."""
    known = [use for actor in actors if actor.kind in _TELLERS | _BELLIGERENTS for use in actor.mentions]
    enough = len(claims) >= _ENOUGH
    surveying = begin_survey((names or begin_names(reports))(), known)
    finding = begin(partial(find_sources, claims, reports, actors, shared_passages), enough=enough)
    views = view_claims(claims, reports, actors, words)
    ground = survey_places(places)
    views = place_anaphors(place_releases(open_countries(views, ground), ground), ground)
    views = date_tolls(views, ground)
    texts = {report.id: report.text for report in reports}
    views = place_by_paragraph(place_tolls(views, texts), texts, ground)
    views = answer_charges(place_followers(mark_entries(views, texts), texts, ground))
    sources = finding()
    views = mark_losses(mark_copies(mark_rivals(speak_for_sides(views, sources), texts), shared_passages))
    acts = mark_chances(gather_acts(views, ground, surveying()), ground)
    return Compared(views=views, acts=tuple(acts), ground=ground, sources=sources)


def fuse_events(
    claims: Sequence[Claim],
    reports: Sequence[Report],
    shared_passages: Sequence[SharedPassage] = (),
    *,
    places: Sequence[Place] = (),
    actors: Sequence[Actor] = (),
    slips: Sequence[Dispute] = (),
    names: Callable[[], Heard] | None = None,
    words: Sequence[Words] | None = None,
) -> tuple[tuple[Event, ...], tuple[Dispute, ...], tuple[Problem, ...]]:
    """The events (by first day, then id), all disputes (of every nature), and problems.

    Words of `shared_passages` count as one origin. `slips` are disputes
    found by other stages (weekdays that the calendar contradicts); they are handed on with the others. `names` and
    `words` may have been begun before (`begin_names`, `begin_words`).
    """
    compared = compare_claims(claims, reports, shared_passages, places=places, actors=actors, names=names, words=words)
    views, ground, sources = compared.views, compared.ground, compared.sources
    tellers = frozenset(actor.id for actor in actors if actor.kind in _TELLERS)
    grouped = [
        [views[number] for number in sorted(number for at in group for number in compared.acts[at].members)]
        for group in group_claims([act.view for act in compared.acts], ground)
    ]
    telling = [group for group in grouped if _makes_event(group)]
    built = dict(_build_events(telling, sources, ground, tellers))
    found = find_disputes([(event, group) for event, group in built.values()], views, reports, ground, sources)
    disputes = tuple(
        sorted({dispute.id: dispute for dispute in (*found, *slips)}.values(), key=lambda dispute: dispute.id)
    )
    about = defaultdict(list)
    for dispute in disputes:
        about[dispute.about].append(dispute)
    events = [settle(event, about.get(("event", event.id), ())) for event, _ in built.values()]
    return tuple(sorted(link_parts(events, ground, views), key=event_order)), disputes, ()


def open_countries(views: Sequence[ClaimView], ground: Ground) -> tuple[ClaimView, ...]:
    """Acts of violence told only of a country or its north, without a place: that does not say which act is meant."""
    return tuple(replace(view, place=None) if _is_open(view, ground) else view for view in views)


def _is_open(view: ClaimView, ground: Ground) -> bool:
    """Whether an act of violence is told of a country, or of many places without names that are no town's."""
    if view.family != "violence" or view.place is None:
        return False
    many = many_places(view.claim) and ground.kind(view.place) not in SETTLEMENTS | {"quarter"}
    return many or _is_country(view.place, ground)


def _is_country(place: str | None, ground: Ground) -> bool:
    """Whether a place is a country, or a part of one that has no name of its own."""
    known = ground.places.get(place or "")
    if known is None or known.kind not in {"country", "area"}:
        return known is not None and known.kind == "country"
    holder = known.within[0] if known.within else ""
    return known.kind == "country" or ground.kind(holder) == "country"


def place_releases(views: Sequence[ClaimView], ground: Ground) -> tuple[ClaimView, ...]:
    """Releases told of a town or of no place, put in the one prison named beside them ("reached X, freeing")."""
    prisons = defaultdict(list)
    for view in views:
        if view.place and ground.kind(view.place) == "prison":
            prisons[view.claim.report].append(view)
    return tuple(_place_release(view, prisons[view.claim.report], ground) for view in views)


def _place_release(view: ClaimView, prisons: Sequence[ClaimView], ground: Ground) -> ClaimView:
    """One claim, put in the prison where it is a release that names none."""
    slot = view.claim.place
    open_place = view.place is None or ground.kind(view.place) in SETTLEMENTS
    open_place = open_place and not (slot and _PRISON.search(slot.text))
    if view.claim.kind != "release_of_detainees" or not open_place:
        return view
    named = {prison.place for prison in prisons if abs(prison.claim.start - view.claim.start) <= _SENTENCE}
    return replace(view, place=named.pop()) if len(named) == 1 else view


def _makes_event(group: Sequence[ClaimView]) -> bool:
    """Roles, ranks, sizes and the dead of a whole war are no event; all else is."""
    if all(is_tally(view.claim) for view in group):
        return False
    return any(view.claim.kind != "other" or view.counts for view in group) and any(
        view.claim.period != "static" for view in group
    )


def _build_events(
    groups: Sequence[Group], sources: Mapping[str, Source], ground: Ground, tellers: frozenset[str]
) -> Iterator[tuple[str, tuple[Event, Group]]]:
    """The event of each group with it, by its id."""

    def build_some(some: Sequence[Group]) -> list[Event]:
        return [build_event(group, sources, ground, tellers) for group in some]

    parts = spread(build_some, groups, enough=len(groups) >= _MANY)
    for event, group in zip(chain.from_iterable(parts), groups, strict=True):
        yield event.id, (event, group)


def build_event(
    group: Sequence[ClaimView], sources: Mapping[str, Source], ground: Ground, tellers: frozenset[str] = frozenset()
) -> Event:
    """The event of a group of claims; its id from the first of them. `tellers` are actors that only report."""
    kind = choose_kind(group)
    place = choose_place(group, ground)
    agents = gather_parties(group, lambda view: view.claim.agent, tellers)
    elsewhere = told_elsewhere(group, place.place if place else None, ground)
    return Event(
        id=make_id("event", group[0].claim.id),
        kind=kind,
        label=write_label(name_deed(kind, group), place, agents, ground),
        claims=tuple(view.claim.id for view in group),
        manner=choose_manner(group),
        agents=agents,
        patients=gather_parties(group, lambda view: view.claim.patient),
        place=place,
        when=choose_days(group, sources),
        quantities=gather_counts(group, sources),
        origins=gather_origins([view.claim for view in group], sources),
        status=settle_status(group, sources, disputed=any(view.rivals for view in group), elsewhere=elsewhere),
    )


def settle(event: Event, disputes: Sequence[Dispute]) -> Event:
    """The event with its own disputes, and its status where they unsettle it."""
    if not disputes:
        return event
    conflicts = {dispute.attribute for dispute in disputes if dispute.nature == "conflict"}
    doers = "actor" in conflicts
    unsettled = not conflicts.isdisjoint(_UNSETTLING) or (doers and event.kind == "capture")
    return alter(
        event,
        label=f"{leave_doer_open(event)}, by whom or how in dispute" if doers and event.kind in DEEDS else event.label,
        disputes=tuple(dispute.id for dispute in disputes),
        status="disputed" if unsettled and event.status not in _FIRST else event.status,
    )


def event_order(event: Event) -> tuple[bool, str, str]:
    """By first day, undated last, then id."""
    return (event.when.earliest is None, str(event.when.earliest), event.id)
