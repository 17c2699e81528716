"""What speaks for one place of a gazetteer as the meaning of a name in a report, and what rules it out."""

import math
from dataclasses import dataclass
from functools import cache

from orontes.base import kilometres
from orontes.entities.places_atlas import Atlas
from orontes.entities.places_neighbours import WIDE, Neighbours
from orontes.entities.places_phrases import SETTLED, PlacePhrase
from orontes.knowledge import GazetteerPlace, country_of_name, grade_names, name_key, name_words, plain_key

KNOWN_COUNTRY, REPORTS_COUNTRY = 0.2, 0.6
_LEAST, _LEADING = 0.05, 0.85
GREAT, LARGE, TOWN = 1_000_000, 100_000, 15_000
EXACT, _OTHER = 1.0, 0.95  # _OTHER is for another name of a place than the one in use
SURE = 0.9
NEARBY = 50
_ABROAD = 400
_HEARD = {0.9: 250.0, 0.8: 120.0}  # how far a place that only sounds alike may lie from all that is named beside it
# Weights, tried on half of a set of news articles whose places are marked; the other half was only scored.
_AFFINITY, _PEOPLE, _COUNTRY, _NAMESAKE = 3.0, 0.7, 2.0, 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a name may mean, with how well it is spelt and how well its country fits the report."""

    place: GazetteerPlace
    name: str
    grade: float
    affinity: float
    leading: bool
    phrase: PlacePhrase

    @property
    def own(self) -> bool:
        """Whether the name is the place's name in use."""
        return plain_key(self.place.name) == plain_key(self.name)

    @property
    def small(self) -> bool:
        """Whether it is a place of which a reader elsewhere need not have heard."""
        return self.place.population < LARGE and self.place.kind not in WIDE

    @property
    def told(self) -> bool:
        """Whether the phrase says where it lies."""
        return bool(self.phrase.hints or self.phrase.country)


@cache
def grade(name: str, names: tuple[str, ...]) -> float:
    """`grade_names`, kept."""
    return grade_names(name, names)


def list_candidates(name: str, phrase: PlacePhrase, report: str, atlas: Atlas) -> list[Candidate]:
    """The places of a name, in the gazetteers' order."""
    best = atlas.countries.best(report)
    found = []
    for place in atlas.candidates(name):
        if _sounds_like_alias(name, place):
            continue
        affinity = atlas.countries.affinity(report, place.country)
        found.append(
            Candidate(
                place=place,
                name=name,
                grade=grade(name, (place.name, *place.aliases)) or 0.9,
                affinity=affinity,
                leading=affinity >= _LEADING * best,
                phrase=phrase,
            )
        )
    return found


def _sounds_like_alias(name: str, place: GazetteerPlace) -> bool:
    """Whether a name only sounds like one of the lesser names of a city: who means a city spells it."""
    if place.population < LARGE or grade(name, (place.name, *place.aliases)) == EXACT:
        return False
    return grade(name, (place.name,)) < SURE


def weigh_alone(one: Candidate, rivals: list[Candidate], atlas: Atlas) -> float | None:
    """What speaks for a place by itself, or None where a report cannot mean it."""
    metropolis = one.phrase.kind == "village" and one.place.population >= LARGE
    if metropolis or _told_elsewhere(one.place, one.phrase, atlas):
        return None
    hinted = _fit_hints(one, atlas)
    if not _plausible(one, hinted, atlas):
        return None
    namesake = _NAMESAKE if _stands_behind(one, rivals) else 0.0
    return (
        _AFFINITY * one.affinity + _merit(one.place, one.grade) + _fit_kind(one.place, one.phrase) + hinted - namesake
    )


def weigh_beside(score: float, one: Candidate, near: Neighbours, start: int) -> float | None:
    """The score with what the places named beside it say, or None where they lie too far for what it is."""
    told = near.distance(one.place, start)
    away = told or 0.0
    if one.phrase.kind == "quarter" and away > NEARBY:
        return None
    if one.small and not one.told:
        if one.affinity < REPORTS_COUNTRY and away > _ABROAD:
            return None
        if one.grade < EXACT and one.place.kind != "city" and away > _HEARD.get(one.grade, _ABROAD):
            return None
    if one.place.kind == "region" and one.phrase.kind is None and _is_territory(one):
        score += -1.0 if near.lists_within(one.place.id, start) else 1.0
    return score + near.closeness(one.place, start)


def _is_territory(one: Candidate) -> bool:
    """Whether a division bears the bare name beside a fuller one of its own, as the Gaza Strip is called Gaza."""
    words, full = name_words(one.name), name_words(one.place.name.partition("(")[0])
    fuller = len(full) > len(words) and full[: len(words)] == words
    return one.grade >= EXACT and fuller and name_key(one.name) != name_key(one.place.name)


def _stands_behind(one: Candidate, rivals: list[Candidate]) -> bool:
    """Whether it is a division whose name, said without a word for divisions, means the town that it is named after."""
    if one.place.kind != "region" or one.phrase.kind in ("region", "district") or _is_territory(one):
        return False
    return any(
        rival.place.kind in SETTLED
        and rival.grade >= min(one.grade, SURE)
        and _one_land(rival.place, one.place)
        and one.place.id in rival.place.within
        for rival in rivals
    )


def _plausible(one: Candidate, hinted: float, atlas: Atlas) -> bool:
    """Whether a report may mean this place at all.

    Another name than the one in use must be that of a great place, or of a country of which the report speaks. What
    only sounds alike must lie in the country of which the report speaks most: Tel Cuma is not Steilacoom.
    """
    place, quarter = one.place, one.phrase.kind == "quarter"
    surely = one.grade if one.own and not quarter else min(one.grade, _OTHER)
    people = LARGE if surely >= EXACT or one.affinity >= KNOWN_COUNTRY else GREAT
    famous = surely >= _OTHER and not quarter and (place.population >= people or place.kind == "country")
    if surely < EXACT and one.affinity < REPORTS_COUNTRY and hinted <= 0 and not famous:
        return False
    if one.grade < EXACT and one.small and hinted <= 0 and not one.leading:
        return False
    if place.gazetteer == "pack" or place.country is None or place.kind in WIDE or hinted > 0:
        return True
    if not atlas.countries.all:
        return place.population >= TOWN
    return one.affinity >= KNOWN_COUNTRY or place.population >= LARGE


def _merit(place: GazetteerPlace, spelt: float) -> float:
    """What speaks for a place whatever the report says: people, spelling, and that a pack or a user's file lists it."""
    listed = {"geonames": 0.0, "pack": 1.0}.get(place.gazetteer, 0.3)
    spelling = 1.0 if spelt >= EXACT else 0.4 if spelt >= SURE else 0.0
    famous = _COUNTRY if place.kind == "country" and spelt >= EXACT else 0.0
    people = place.population or (LARGE if place.gazetteer == "pack" else 0)  # a pack rarely counts people
    return _PEOPLE * math.log10(people + 300) + spelling + listed + famous


def _fit_kind(place: GazetteerPlace, phrase: PlacePhrase) -> float:
    """How well a place is of the kind that the phrase says."""
    if phrase.kind in ("region", "district"):
        meant = "district" if phrase.kind == "district" else "region"
        return (1.5 if place.precision == meant else 1.2 if meant == "district" else 0.7) * (place.kind == "region")
    if phrase.kind in SETTLED:
        return 0.5 if place.kind in SETTLED else -1.0
    if place.kind == "country":
        return 0.5
    return 0.0 if place.kind in SETTLED else -0.3


def _fit_hints(one: Candidate, atlas: Atlas) -> float:
    """How well a place lies in the larger places that the phrase names; a town abroad of both names tells nothing."""
    score, place, phrase = 0.0, one.place, one.phrase
    if phrase.country:
        score += 1.5 if place.country == phrase.country else -0.5
    for hint in phrase.hints:
        code = country_of_name(hint)
        if code:
            score += 2.0 if place.country == code else -1.0
        elif (one.affinity >= _LEAST or not atlas.countries.all) and any(
            _holds(larger, place) for larger in atlas.candidates(hint)
        ):
            score += 1.5
    return score


def _told_elsewhere(place: GazetteerPlace, phrase: PlacePhrase, atlas: Atlas) -> bool:
    """Whether a small place lies in none of the larger places of its country by which the phrase tells it."""
    if place.population >= LARGE or place.kind in WIDE:
        return False
    larger = [
        other
        for hint in phrase.hints
        if not country_of_name(hint)
        for other in atlas.candidates(hint)
        if other.id != place.id and _one_land(other, place) and _surely_named(hint, other)
    ]
    return bool(larger) and not any(_holds(other, place) for other in larger)


def _surely_named(hint: str, place: GazetteerPlace) -> bool:
    """Whether a hint means a place of its name, so that what does not lie there is ruled out."""
    spelt = grade(hint, (place.name, *place.aliases))
    return spelt >= (SURE if place.population >= TOWN or place.kind in WIDE else EXACT)


def _holds(larger: GazetteerPlace, place: GazetteerPlace) -> bool:
    """Whether a place lies in or by another: in its division, or within 75 km of a town."""
    if larger.id == place.id or not _one_land(larger, place):
        return False
    if larger.kind == "region":
        return larger.id in place.within or larger.name in place.within
    if larger.lat is None or larger.lon is None or place.lat is None or place.lon is None:
        return False
    return kilometres((larger.lat, larger.lon), (place.lat, place.lon)) <= 75


def _one_land(one: GazetteerPlace, two: GazetteerPlace) -> bool:
    """Whether two places may lie in one country."""
    return one.country == two.country or None in (one.country, two.country)
