"""The built-in gazetteer: populated places of more than 500 people, first divisions and countries, from GeoNames."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from orontes.knowledge.countries import country_of_name
from orontes.knowledge.geonames_index import AREA, FIRST_DIVISION, IndexRow, PlaceIndex
from orontes.knowledge.names import name_key, name_words, plain_key
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.spellings import grade_names

_INDEX = Path(__file__).with_name("geonames.idx")
_CAPITALISED = re.compile(r"(?:[Aa]l-|[Ee]l-)?[A-Z][\w’'-]+(?: (?:(?:al|el|ez|de|as|ad)[ -])?[A-Z][\w’'-]+)*")
_SMALL = re.compile(r"(?<![\w’'-])[a-z][a-z]{3,}(?![\w’'-])")
_SHORTEST, _PART = 3, 0.3
_LOOKED_AT, _GIVEN = 80, 20
_PRECISION = {"region": "region", "area": "region", "country": "country"}


@cache
def open_index() -> PlaceIndex:
    """The index, opened once for all gazetteers of a process."""
    return PlaceIndex(_INDEX)


class GeoNamesGazetteer:
    """Places of the world by name; cheap to make and to pickle, for the index is opened at the first question."""

    name = "geonames"

    @property
    def digest(self) -> str:
        """The hash of the index."""
        return open_index().digest

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name, best match first, then most populous; as written, else without words like "city of"."""
        within = frozenset(countries)
        for spelling in _spellings(name):
            heard = _find_heard(spelling)
            if within and heard.cut:
                found = _in_order(spelling, open_index().find_rows(spelling, within, _LOOKED_AT))
            else:
                found = tuple(place for place in heard.places if not within or place.country in within)
            if found:
                return found[:_GIVEN]
        return ()

    def find_exact(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Places that bear just this name, articles and marks aside, in the same order; much quicker to find."""
        key = name_key(name)
        for spelling in _spellings(name):
            rows = open_index().find_rows(spelling, frozenset(), _LOOKED_AT)
            found = [(1.0, row) for row in rows if any(name_key(one) == key for one in row.names)]
            if found:
                return tuple(_place(row) for _, row in sorted(found, key=_order)[:_GIVEN])
        return ()


def _spellings(name: str) -> tuple[str, ...]:
    """A name as written, and without words like "city of" where it has such."""
    key = name_key(name)
    return (name,) if name_words(key) == name_words(name) else (name, key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The places of the world that a spelling may mean, and whether there are more than were looked at."""

    places: tuple[GazetteerPlace, ...]
    cut: bool


@lru_cache(maxsize=16384)
def _find_heard(spelling: str) -> Heard:
    """What a spelling may mean anywhere, kept, for each name is asked for again in the countries of the reports."""
    rows = open_index().find_rows(spelling, frozenset(), _LOOKED_AT)
    return Heard(places=_in_order(spelling, rows), cut=len(rows) == _LOOKED_AT)


def _in_order(spelling: str, rows: Iterable[IndexRow]) -> tuple[GazetteerPlace, ...]:
    """The rows that bear a name spelt so, as places, the best match first."""
    graded = [(grade_names(spelling, row.names), row) for row in rows]
    return tuple(_place(row) for _, row in sorted(((grade, row) for grade, row in graded if grade), key=_order))


def count_cities(text: str) -> dict[str, float]:
    """How many cities of each country a text names, capitals left out; a name of several countries is shared out.

    A part of a longer run of capitals counts less ("Al-Zawiyah" of "Jabal Al-Zawiyah"), and a word that the text also
    writes small, or that names a country, counts nothing.
    """
    runs = {found[0] for found in _CAPITALISED.finditer(text)}
    small = set(_SMALL.findall(text))
    weights: dict[str, float] = {}
    for run in runs:
        for small_letters, key, share in _names_in(run):
            if small_letters not in small:
                weights[key] = max(weights.get(key, 0.0), share)
    counts: dict[str, float] = defaultdict(float)
    for key in sorted(weights):
        countries = open_index().city_countries(key)
        for code in countries:
            counts[code] += weights[key] / len(countries)
    return dict(counts)


@lru_cache(maxsize=65536)
def _names_in(run: str) -> tuple[tuple[str, str, float], ...]:
    """The names that a run of capitals may hold: each in small letters, its key, and how much it counts."""
    whole = name_key(run)
    return tuple(
        (name.lower(), plain_key(name), 1.0 if name == run or name_key(name) == whole else _PART)
        for name in dict.fromkeys((run, *run.split()))
        if len(name) > _SHORTEST and country_of_name(name) is None
    )


def _order(graded: tuple[float, IndexRow]) -> tuple[float, bool, int, int]:
    """The best match first, among equals a country, then the most populous."""
    grade, row = graded
    return -grade, row.kind != "country", -row.population, row.id


def _place(row: IndexRow) -> GazetteerPlace:
    """A row of the index as a place. Ids of first divisions are their codes, those of areas their names."""
    number = name_key(row.names[0]) if row.id >= AREA else row.division if row.id >= FIRST_DIVISION else str(row.id)
    return GazetteerPlace(
        id=f"orontes:{number}" if row.id >= AREA else f"geonames:{number}",
        name=row.names[0],
        kind=row.kind,
        country=row.country,
        within=(f"geonames:{row.division}",) if row.kind not in _PRECISION else (),
        lat=row.lat,
        lon=row.lon,
        precision=_PRECISION.get(row.kind, "exact"),
        population=row.population,
        aliases=row.names[1:],
        gazetteer="geonames",
    )
