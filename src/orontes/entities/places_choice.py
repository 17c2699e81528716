"""Which place of the gazetteers a name means in a report.

Each candidate is scored by how its country fits the report, its population, how well it is spelt, whether it is of
the kind that the phrase says, what larger places the phrase names, and (in a second round) how near it lies to the
places named beside it. We abstain where the best is a small place in a country of which the report does not speak,
and where a spelling is not exact and the country is not one of the report's. An unresolved name is a value.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from orontes.entities.places_context import Countries, Point, kilometres
from orontes.entities.places_phrases import SETTLED, PlacePhrase
from orontes.knowledge import GazetteerPlace, Knowledge, country_of_name, grade_names, plain_key

_LEADING = 3
_KNOWN_COUNTRY, _REPORTS_COUNTRY = 0.2, 0.6
_LEAST = 0.05
_GREAT, _LARGE, _TOWN = 1_000_000, 100_000, 15_000
_EXACT, _OTHER = 1.0, 0.95  # _OTHER is for another name of a place than the one in use
_SURE = 0.9
_DOUBT, _NEARBY, _ABROAD = 0.25, 50, 400
_WIDE = ("region", "country", "area")
# Weights, tried on half of a set of news articles whose places are marked; the other half was only scored.
_AFFINITY, _PEOPLE, _COUNTRY, _DIVISION, _DISTANCE = 3.0, 0.7, 2.0, 1.5, 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """Points of places named in a report with where they are named (character offsets), and the divisions it names."""

    points: tuple[tuple[int, str, Point], ...] = ()
    divisions: tuple[tuple[int, str], ...] = ()

    def closeness(self, place: GazetteerPlace, start: int) -> float:
        """What speaks for a place by its neighbours: 1 where its division is named, less the further it lies."""
        held = any(id_ in place.within and at != start for at, id_ in self.divisions)
        return _DIVISION * held - _far(self.distance(place, start))

    def distance(self, place: GazetteerPlace, start: int) -> float | None:
        """Kilometres to the nearest of the places named within 400 characters, else to the nearest in the report."""
        if place.lat is None or place.lon is None:
            return None
        here = (place.lat, place.lon)
        others = [(abs(start - at), point) for at, id_, point in self.points if at != start and id_ != place.id]
        near = [point for gap, point in others if gap <= 400] or [point for _, point in others]
        return min((kilometres(here, point) for point in near), default=None)


@dataclass(slots=True, kw_only=True)
class Atlas:
    """The gazetteers with answers kept for one run."""

    knowledge: Knowledge
    countries: Countries = field(default_factory=Countries)
    _found: dict[tuple[str, tuple[str, ...]], tuple[GazetteerPlace, ...]] = field(default_factory=dict)

    def find(self, name: str, countries: tuple[str, ...] = ()) -> tuple[GazetteerPlace, ...]:
        """The gazetteers' answer, asked once."""
        key = (name, countries)
        if key not in self._found:
            self._found[key] = self.knowledge.find_places(name, countries=countries)
        return self._found[key]

    def candidates(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Places of a name anywhere, and in the leading countries, where the first may have been cut short."""
        leading = self.countries.leading(_LEADING)
        found = {place.id: place for place in (*self.find(name), *(self.find(name, leading) if leading else ()))}
        return tuple(found.values())


@cache
def _grade(name: str, names: tuple[str, ...]) -> float:
    return grade_names(name, names)


def choose_place(
    name: str,
    phrase: PlacePhrase,
    report: str,
    atlas: Atlas,
    near: tuple[Neighbours, int] | None = None,
    *,
    least: int | None = None,
    actor: bool = False,
) -> GazetteerPlace | None:
    """The gazetteer's place that a name means in a report, or None; `least` and `actor` are those of `Name`."""
    scored = []
    for order, place in enumerate(atlas.candidates(name)):
        grade = _grade(name, (place.name, *place.aliases)) or 0.9
        affinity = atlas.countries.affinity(report, place.country)
        if least is not None and (grade < _EXACT or affinity < _REPORTS_COUNTRY or place.population < least):
            continue
        own = plain_key(place.name) == plain_key(name)
        if actor and not own and (grade < _EXACT or place.population < _GREAT):
            continue
        score = _score(place, grade, affinity, phrase, atlas, own=own)
        if score is not None and near is not None:
            score = _weigh_distance(score, place, affinity, phrase, *near)
        if score is not None:
            scored.append((-round(score, 6), order, place))
    scored.sort(key=lambda found: found[:2])
    doubtful = near is not None and len(scored) > 1 and scored[1][0] - scored[0][0] < _DOUBT
    if not scored or (doubtful and _apart(scored[0][2], scored[1][2])):
        return None
    return scored[0][2]


def _score(
    place: GazetteerPlace, grade: float, affinity: float, phrase: PlacePhrase, atlas: Atlas, *, own: bool
) -> float | None:
    """What speaks for a place by itself, or None where a report cannot mean it; `own` tells of its name in use."""
    if _told_elsewhere(place, phrase, atlas):
        return None
    hinted = _fit_hints(place, phrase, affinity, atlas)
    quarter = phrase.kind == "quarter"
    surely = grade if own and not quarter else min(grade, _OTHER)
    if not _plausible(place, surely, affinity, hinted, atlas, quarter=quarter):
        return None
    return _AFFINITY * affinity + _merit(place, grade) + _fit_kind(place, phrase) + hinted


def _weigh_distance(
    score: float, place: GazetteerPlace, affinity: float, phrase: PlacePhrase, near: Neighbours, start: int
) -> float | None:
    """The score with what the places named beside it say, or None where they lie too far for what it is."""
    away = near.distance(place, start) or 0.0
    if phrase.kind == "quarter" and away > _NEARBY:
        return None
    small = place.population < _LARGE and place.kind not in _WIDE
    if small and affinity < _REPORTS_COUNTRY and away > _ABROAD and not phrase.hints and not phrase.country:
        return None
    return score + near.closeness(place, start)


def _apart(one: GazetteerPlace, two: GazetteerPlace) -> bool:
    """Whether two small places are too far from one another to take either for the other."""
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None or one.population >= _TOWN:
        return False
    return kilometres((one.lat, one.lon), (two.lat, two.lon)) > _NEARBY


def _plausible(
    place: GazetteerPlace, grade: float, affinity: float, hinted: float, atlas: Atlas, *, quarter: bool
) -> bool:
    """Whether a report may mean this place at all."""
    people = _LARGE if grade >= _EXACT or affinity >= _KNOWN_COUNTRY else _GREAT
    famous = grade >= _OTHER and not quarter and (place.population >= people or place.kind == "country")
    if grade < _EXACT and affinity < _REPORTS_COUNTRY and hinted <= 0 and not famous:
        return False
    if place.gazetteer != "geonames" or place.kind in _WIDE or hinted > 0:
        return True
    if not atlas.countries.all:
        return place.population >= _TOWN
    return affinity >= _KNOWN_COUNTRY or place.population >= _LARGE


def _merit(place: GazetteerPlace, grade: float) -> float:
    """What speaks for a place whatever the report says: people, spelling, and that a pack or a user's file lists it."""
    listed = {"geonames": 0.0, "pack": 1.0}.get(place.gazetteer, 0.3)
    spelling = 1.0 if grade >= _EXACT else 0.4 if grade >= 0.9 else 0.0
    famous = _COUNTRY if place.kind == "country" and grade >= _EXACT else 0.0
    people = place.population or (_LARGE if place.gazetteer == "pack" else 0)  # a pack rarely counts people
    return _PEOPLE * math.log10(people + 300) + spelling + listed + famous


def _fit_kind(place: GazetteerPlace, phrase: PlacePhrase) -> float:
    """How well a place is of the kind that the phrase says."""
    if phrase.kind in ("region", "district"):
        return 1.5 if place.kind == "region" else 0.0
    if phrase.kind in SETTLED:
        return 0.5 if place.kind in SETTLED else -1.0
    if place.kind == "country":
        return 0.5
    return -0.3 if place.kind == "region" else 0.0


def _fit_hints(place: GazetteerPlace, phrase: PlacePhrase, affinity: float, atlas: Atlas) -> float:
    """How well a place lies in the larger places that the phrase names; a town abroad of both names tells nothing."""
    score = 0.0
    if phrase.country:
        score += 1.5 if place.country == phrase.country else -0.5
    for hint in phrase.hints:
        code = country_of_name(hint)
        if code:
            score += 2.0 if place.country == code else -1.0
        elif (affinity >= _LEAST or not atlas.countries.all) and any(
            _holds(larger, place) for larger in atlas.candidates(hint)
        ):
            score += 1.5
    return score


def _told_elsewhere(place: GazetteerPlace, phrase: PlacePhrase, atlas: Atlas) -> bool:
    """Whether a small place lies in none of the larger places by which the phrase tells it."""
    if place.population >= _LARGE or place.kind in _WIDE:
        return False
    larger = [
        other
        for hint in phrase.hints
        if not country_of_name(hint)
        for other in atlas.candidates(hint)
        if other.id != place.id and _grade(hint, (other.name, *other.aliases)) >= _SURE
    ]
    return bool(larger) and not any(_holds(other, place) for other in larger)


def _holds(larger: GazetteerPlace, place: GazetteerPlace) -> bool:
    """Whether a place lies in or by another: in its division, or within 75 km of a town."""
    if larger.id == place.id or larger.country != place.country:
        return False
    if larger.kind == "region":
        return larger.id in place.within or larger.name in place.within
    if larger.lat is None or larger.lon is None or place.lat is None or place.lon is None:
        return False
    return kilometres((larger.lat, larger.lon), (place.lat, place.lon)) <= 75


def _far(distance: float | None) -> float:
    """What a distance costs: nothing next door, 1.2 at 270 km, 2.4 at 3,000 km."""
    return _DISTANCE * math.log10(1 + distance / 30) if distance is not None else 0.0


def gather_neighbours(chosen: Mapping[str, Sequence[tuple[int, GazetteerPlace]]]) -> dict[str, Neighbours]:
    """What each report's places that have been chosen tell of those beside them."""
    return {
        report: Neighbours(
            points=tuple(
                (start, place.id, (place.lat, place.lon))
                for start, place in places
                if place.kind not in _WIDE and place.lat is not None and place.lon is not None
            ),
            divisions=tuple((start, place.id) for start, place in places if place.kind == "region"),
        )
        for report, places in chosen.items()
    }
