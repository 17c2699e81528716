"""Which state bare words mean in a report: "the army", "regime forces", "the government", "rebels".

Mostly the state whose bodies the report names by name, and of two the one that it names more often; a state counts more
where the report's deeds lie in it, for a war's news calls the army at home "the army" and that of the neighbour by its
name. Words that take a side in a war at home ("regime forces", "rebels") count home most. Of a bare army only named
forces tell: "the Lebanese ministry" makes no army Lebanese.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from orontes.base import find_commonest
from orontes.claims import Claim
from orontes.entities.actors.bare import Spot, is_force, is_plain_force, settle_bare
from orontes.entities.actors.doings import find_doers, find_foes
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.words import actor_words, nation_pattern
from orontes.entities.entity import Place
from orontes.knowledge import country_of_name
from orontes.reports import Report

_DEFENDERS = re.compile(r"\bdefen[cs]e\s(?:forces?|army)\b", re.IGNORECASE)
_CODE = re.compile(r"geonames:([A-Z]{2})\b")
_AT_HOME = {True: 1.5, False: 4.0}
_ON_A_SIDE = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Nations:
    """The states that bare words mean: by report and kind, and by where a bare force stands."""

    told: Mapping[tuple[str, bool], str]
    bare: Mapping[Spot, str]
    foes: Mapping[Spot, set[str]]
    ground: Mapping[Spot, str]
    """The other state, named in the report, in which a claim tells a deed of somebody there."""

    def of(self, report: str, name: ActorName, spot: Spot | None) -> str:
        """The state meant by a phrase that names none; empty where none is told."""
        plain = is_plain_force(name)
        if plain and spot is not None and spot in self.bare:
            return self.bare[spot]
        if spot is not None and name.side and spot in self.ground:
            return self.ground[spot]
        told = self.told.get((report, plain), "")
        return "" if name.form == "body" and spot is not None and told in self.foes.get(spot, ()) else told


def nations_of_reports(
    uses: Sequence[tuple[Spot, str, bool]], reports: Sequence[Report], claims: Sequence[Claim], places: Sequence[Place]
) -> Nations:
    """The states that bare words mean; `uses` are the spot, the phrase and whether it acts or speaks."""
    beside: dict[tuple[str, bool], dict[str, float]] = defaultdict(dict)
    states = _states_of(places)
    did, home, foes = find_doers(claims), _homes(claims, states), _spread_foes(uses, find_foes(claims))
    of_report: dict[str, list[tuple[Spot, str, bool]]] = defaultdict(list)
    for spot, phrase, acts in uses:
        of_report[spot[0]].append((spot, phrase, acts))
        name = read_actor_name(phrase)
        if name.nation and (name.form == "body" or (name.form == "crowd" and name.side)):
            for plain in (True, False) if is_force(name) else (False,):
                told = beside[spot[0], plain]
                weight = told.get(name.nation, 0.0) + (_ON_A_SIDE if name.side else 1.0)
                told[name.nation] = weight if name.nation in did[spot[0]] else min(weight, 1.0)
    found: dict[tuple[str, bool], str] = {}
    bare: dict[Spot, str] = {}
    for report in reports:
        here = home.get(report.id) or home.get("", "")
        named: Mapping[str, float] | None = None
        for plain in (True, False):
            own = beside[report.id, plain] or beside[report.id, False]
            if not own and named is None:
                named = _named_in(report.text)
            counts = dict(own or named or {})
            if here:
                counts[here] = counts.get(here, 0.0) + _AT_HOME[plain]
            if counts:
                found[report.id, plain] = find_commonest(counts) or ""
            if plain and counts:
                bare.update(settle_bare(report, of_report[report.id], foes, counts, (here, did[report.id])))
    return Nations(told=found, bare=bare, foes=foes, ground=_abroad(reports, claims, states, found))


def _abroad(
    reports: Sequence[Report],
    claims: Sequence[Claim],
    states: Mapping[str, str],
    told: Mapping[tuple[str, bool], str],
) -> dict[Spot, str]:
    """The state in which the deed of a spot lies where its report names it and bare words mostly mean another."""
    texts = {report.id: report.text for report in reports}
    named = cache(lambda report: frozenset(_named_in(texts.get(report, ""))))
    found: dict[Spot, str] = {}
    for claim in claims:
        state = states.get((claim.place.place if claim.place else None) or "")
        if state is None or state == told.get((claim.report, False)) or state not in named(claim.report):
            continue
        for slot in (claim.agent, claim.patient):
            if slot is not None:
                found[claim.report, slot.start, slot.end] = state
    return found


def _spread_foes(uses: Sequence[tuple[Spot, str, bool]], foes: Mapping[Spot, set[str]]) -> Mapping[Spot, set[str]]:
    """The states that a force fights, with those that "the Defence Army" fights wherever it is called so."""
    found = [(spot, _DEFENDERS.search(phrase)) for spot, phrase, _ in uses]
    styled = [(spot, style[0].casefold()) for spot, style in found if style is not None]
    fought: dict[str, set[str]] = defaultdict(set)
    for spot, style in styled:
        fought[style] |= foes.get(spot, set())
    spread = {spot: fought[style] for spot, style in styled if fought[style]}
    return {**foes, **spread}


def _named_in(text: str) -> Counter[str]:
    """The states whose names, or words for whose people, a text holds."""
    return Counter(actor_words().nations[word] for word in nation_pattern().findall(text))


def _states_of(places: Sequence[Place]) -> dict[str, str]:
    """The state in which each place lies, as the word lists of actors name it."""
    states = {code: state for state in actor_words().nations.values() if (code := country_of_name(state))}
    codes = ((place.id, _CODE.match(" ".join((*place.within, place.id)))) for place in places)
    return {place: states[code[1]] for place, code in codes if code is not None and code[1] in states}


def _homes(claims: Sequence[Claim], states: Mapping[str, str]) -> dict[str, str]:
    """The state in which most of a report's claims lie, as the word lists of actors name it; under "" that of most."""
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        state = states.get((claim.place.place if claim.place else None) or "")
        if state is not None:
            told[claim.report][state] += 1
    homes = {report: find_commonest(counts) or "" for report, counts in told.items()}
    over_all = Counter[str]()
    for counts in told.values():
        over_all.update(counts)
    most = find_commonest(over_all) or ""
    return {**homes, "": most} if most and 2 * over_all[most] > over_all.total() else homes
