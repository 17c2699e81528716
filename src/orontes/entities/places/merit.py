"""What speaks for one place of a gazetteer as the meaning of a name in a report, and what rules it out."""

from dataclasses import dataclass

from orontes.entities.places.bearers import EXACT, LARGE
from orontes.entities.places.candidates import OTHER, TOWN, Candidate
from orontes.entities.places.neighbours import Neighbours
from orontes.knowledge import WIDE

KNOWN_COUNTRY, REPORTS_COUNTRY = 0.2, 0.6
_LEAST, _LEADING = 0.05, 0.85
GREAT = 1_000_000
NEARBY = 50
_ABROAD = 400
_OVERSEAS = 2_500
"""Kilometres beyond which no small place is meant, nor one that only sounds alike, whatever speaks for its country."""
_HEARD = {0.9: 250.0, 0.8: 120.0}  # how far a place that only sounds alike may lie from all that is named beside it
_AFFINITY = 3.0  # tried with the weights of `bearers`


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A candidate in one report: its score so far, and how well its country fits the report.

    `told` is whether the phrase names a larger place or a country.
    """

    score: float
    order: int
    one: Candidate
    affinity: float
    told: bool


def weigh_alone(one: Candidate, affinity: float, best: float, *, everywhere: bool) -> float | None:
    """What speaks for a place by itself, or None where a report cannot mean it.

    `affinity` is how well its country fits the report, `best` how well the one that fits best; `everywhere` where no
    report speaks of any country.
    """
    hinted = one.hinted + (one.lands if affinity >= _LEAST or everywhere else 0.0)
    if not _plausible(one, hinted, affinity, leading=affinity >= _LEADING * best, everywhere=everywhere):
        return None
    return _AFFINITY * affinity + one.merit + one.fit + hinted - one.namesake


def weigh_beside(found: Weighed, near: Neighbours, start: int) -> float | None:
    """The score with what the places named beside it say, or None where they lie too far for what it is."""
    one, score = found.one, found.score
    told = near.distance(one.place, start)
    away = told or 0.0
    if one.kind == "quarter" and away > NEARBY:
        return None
    if one.grade < EXACT and away > _OVERSEAS:
        return None
    if one.small and not (found.told and one.hinted + one.lands > 0):
        if away > (_ABROAD if found.affinity < REPORTS_COUNTRY else _OVERSEAS):
            return None
        if one.grade < EXACT and one.place.kind != "city" and away > _HEARD.get(one.grade, _ABROAD):
            return None
    if one.place.kind == "region" and one.kind is None and one.territory:
        score += -1.0 if near.lists_within(one.place.id, start) else 1.0
    return score + near.closeness(one.place, start, told)


def _plausible(one: Candidate, hinted: float, affinity: float, *, leading: bool, everywhere: bool) -> bool:
    """Whether a report may mean this place at all.

    Another name than the one in use must be that of a great place, or of a country of which the report speaks. What
    only sounds alike must lie in the country of which the report speaks most: Tel Cuma is not Steilacoom.
    """
    place = one.place
    people = LARGE if one.surely >= EXACT or affinity >= KNOWN_COUNTRY else GREAT
    known = place.population >= people or place.kind == "country"
    famous = one.surely >= OTHER and one.kind != "quarter" and known
    if one.surely < EXACT and affinity < REPORTS_COUNTRY and hinted <= 0 and not famous:
        return False
    if one.grade < EXACT and one.small and hinted <= 0 and not leading:
        return False
    if place.gazetteer == "pack" or place.country is None or place.kind in WIDE or hinted > 0:
        return True
    if everywhere:
        return place.population >= TOWN
    return affinity >= KNOWN_COUNTRY or place.population >= LARGE
