"""The places that a name may mean by its phrase, with what speaks for each whatever the report.

Of a phrase count its kind and the larger places that it names; one that no gazetteer knows tells nothing, so that a
town beside a thousand streets is looked at once.
"""

from dataclasses import dataclass

from orontes.base import kilometres
from orontes.entities.places.atlas import Atlas
from orontes.entities.places.bearers import EXACT, LARGE, SURE, Bearer, list_bearers, one_land
from orontes.entities.places.phrases import SETTLED, PlacePhrase
from orontes.knowledge import WIDE, GazetteerPlace, country_of_name, grade_names

TOWN = 15_000
OTHER = 0.95  # for another name of a place than the one in use
# A weight, tried with those of `bearers`.
_NAMESAKE = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that a name may mean, with what speaks for it whatever the report.

    `kind` is the phrase's, `surely` how surely the name is the one in use, `own` whether it is; `merit` is for the
    place itself, `fit` for being of the kind that the phrase says, `hinted` for the larger places that it names, of
    which `lands` count only in a report that may speak of the country; `namesake` speaks against.
    """

    place: GazetteerPlace
    kind: str | None
    grade: float
    surely: float
    own: bool
    small: bool
    territory: bool
    merit: float
    fit: float
    hinted: float
    lands: float
    namesake: float


class Register:
    """The candidates of names by their phrases, each listed once."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self._bearers: dict[str, tuple[Bearer, ...]] = {}
        self._known: dict[tuple[str, str | None, str | None, tuple[str, ...]], tuple[Candidate, ...]] = {}

    def candidates(self, name: str, phrase: PlacePhrase) -> tuple[Candidate, ...]:
        """The places that a name may mean by its phrase, in the gazetteers' order."""
        if not self.atlas.candidates(name):
            return ()
        hints = tuple(hint for hint in phrase.hints if country_of_name(hint) or self.atlas.candidates(hint))
        key = (name, phrase.kind, phrase.country, hints)
        if key not in self._known:
            if name not in self._bearers:
                self._bearers[name] = list_bearers(name, self.atlas)
            self._known[key] = self._list(self._bearers[name], phrase, hints)
        return self._known[key]

    def _list(self, bearers: tuple[Bearer, ...], phrase: PlacePhrase, hints: tuple[str, ...]) -> tuple[Candidate, ...]:
        """The bearers of a name that a phrase may mean."""
        lands = [(hint, self.atlas.candidates(hint)) for hint in hints if not country_of_name(hint)]
        return tuple(
            _candidate(one, phrase, hints, lands)
            for one in bearers
            if not (phrase.kind == "village" and one.place.population >= LARGE)
            and not _told_elsewhere(one.place, lands)
        )


Lands = list[tuple[str, tuple[GazetteerPlace, ...]]]
"""The larger places within a country that a phrase names, each with what its name may mean."""


def _candidate(one: Bearer, phrase: PlacePhrase, hints: tuple[str, ...], lands: Lands) -> Candidate:
    """One place with all that speaks for it."""
    named = one.behind and phrase.kind not in ("region", "district")
    return Candidate(
        place=one.place,
        kind=phrase.kind,
        grade=one.grade,
        surely=one.grade if one.own and phrase.kind != "quarter" else min(one.grade, OTHER),
        own=one.own,
        small=one.small,
        territory=one.territory,
        merit=one.merit,
        fit=_fit_kind(one.place, phrase.kind),
        hinted=_fit_countries(one.place, phrase.country, hints),
        lands=_fit_lands(one.place, lands),
        namesake=_NAMESAKE if named else 0.0,
    )


def _fit_kind(place: GazetteerPlace, kind: str | None) -> float:
    """How well a place is of the kind that the phrase says."""
    if kind in ("region", "district"):
        meant = "district" if kind == "district" else "region"
        return (1.5 if place.precision == meant else 1.2 if meant == "district" else 0.7) * (place.kind == "region")
    if kind in SETTLED:
        return 0.5 if place.kind in SETTLED else -1.0
    if place.kind == "country":
        return 0.5
    return 0.0 if place.kind in SETTLED else -0.3


def _fit_countries(place: GazetteerPlace, country: str | None, hints: tuple[str, ...]) -> float:
    """How well a place lies in the countries that the phrase names; a town abroad of both names tells nothing."""
    score = 0.0
    if country:
        score += 1.5 if place.country == country else -0.5
    for hint in hints:
        code = country_of_name(hint)
        if code:
            score += 2.0 if place.country == code else -1.0
    return score


def _fit_lands(place: GazetteerPlace, lands: Lands) -> float:
    """How well a place lies in the larger places within a country that the phrase names, or bears their name too."""
    lying = sum(any(_holds(larger, place) for larger in meant) for _, meant in lands)
    return 1.5 * lying + 2.0 * any(grade_names(hint, (place.name, *place.aliases)) >= SURE for hint, _ in lands)


def _told_elsewhere(place: GazetteerPlace, lands: Lands) -> bool:
    """Whether a small place lies in none of the larger places of its country by which the phrase tells it."""
    if place.population >= LARGE or place.kind in WIDE:
        return False
    larger = [
        other
        for hint, meant in lands
        for other in meant
        if other.id != place.id and one_land(other, place) and _surely_named(hint, other)
    ]
    return bool(larger) and not any(_holds(other, place) for other in larger)


def _surely_named(hint: str, place: GazetteerPlace) -> bool:
    """Whether a hint means a place of its name, so that what does not lie there is ruled out."""
    spelt = grade_names(hint, (place.name, *place.aliases))
    return spelt >= (SURE if place.population >= TOWN or place.kind in WIDE else EXACT)


def _holds(larger: GazetteerPlace, place: GazetteerPlace) -> bool:
    """Whether a place lies in or by another: in its division, or within 75 km of a town."""
    if larger.id == place.id or not one_land(larger, place):
        return False
    if larger.kind == "region":
        return larger.id in place.within or larger.name in place.within
    if larger.lat is None or larger.lon is None or place.lat is None or place.lon is None:
        return False
    return kilometres((larger.lat, larger.lon), (place.lat, place.lon)) <= 75
