"""Which state bare words mean in a report: "the army", "regime forces", "the government", "rebels".

Mostly the state whose bodies the report names by name, and of two the one that it names more often; a state counts more
where the report's deeds lie in it, for a war's news calls the army at home "the army" and that of the neighbour by its
name. Words that take a side in a war at home ("regime forces", "rebels") count home most. Of a bare army only named
forces tell: "the Lebanese ministry" makes no army Lebanese.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import Claim
from orontes.entities.actors_names import ActorName, read_actor_name
from orontes.entities.actors_words import actor_words, nation_pattern
from orontes.entities.entity import Place
from orontes.knowledge import country_of_name
from orontes.reports import Report

Nations = Mapping[tuple[str, bool], str]
_CODE = re.compile(r"geonames:([A-Z]{2})\b")
_RULERS = frozenset({"government", "defence ministry", "foreign ministry", "interior ministry"})
_AT_HOME = {True: 1.5, False: 4.0}
_ON_A_SIDE = 3.0


def is_plain_force(name: ActorName) -> bool:
    """Whether a phrase means those who bear a state's arms, in words that take no side: "the army", "warplanes"."""
    return _is_force(name) and name.side is None and name.lean is None


def _is_force(name: ActorName) -> bool:
    return name.form == "body" and name.body not in _RULERS


def nations_of_reports(
    uses: Sequence[tuple[str, str]], reports: Sequence[Report], claims: Sequence[Claim], places: Sequence[Place]
) -> Nations:
    """The state that bare words mean, by report and by whether they are plain forces; `uses` are (report, phrase)."""
    beside: dict[tuple[str, bool], dict[str, float]] = defaultdict(dict)
    for report_id, phrase in uses:
        name = read_actor_name(phrase)
        if name.nation and (name.form == "body" or (name.form == "crowd" and name.side)):
            for plain in (True, False) if _is_force(name) else (False,):
                told = beside[report_id, plain]
                told[name.nation] = told.get(name.nation, 0.0) + (_ON_A_SIDE if name.side else 1.0)
    home = _homes(claims, places)
    found: dict[tuple[str, bool], str] = {}
    for report in reports:
        text = Counter(actor_words().nations[word] for word in nation_pattern().findall(report.text))
        for plain in (True, False):
            counts = dict(beside[report.id, plain] or beside[report.id, False] or text)
            here = home.get(report.id, "")
            if here in text:
                counts[here] = counts.get(here, 0.0) + _AT_HOME[plain]
            if counts:
                found[report.id, plain] = min(counts, key=lambda state: (-counts[state], state))
    return found


def _homes(claims: Sequence[Claim], places: Sequence[Place]) -> dict[str, str]:
    """The state in which most of a report's claims lie, as the word lists of actors name it."""
    states = {code: state for state in actor_words().nations.values() if (code := country_of_name(state))}
    codes = {place.id: found[1] for place in places if (found := _CODE.match(" ".join((*place.within, place.id))))}
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        code = codes.get((claim.place.place if claim.place else None) or "")
        if code in states:
            told[claim.report][states[code]] += 1
    return {report: min(counts, key=lambda state: (-counts[state], state)) for report, counts in told.items()}
