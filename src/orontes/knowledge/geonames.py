"""The built-in gazetteer: populated places of more than 500 people, first divisions and countries, from GeoNames."""

import re
from collections import defaultdict
from collections.abc import Collection
from functools import cache
from pathlib import Path

from orontes.knowledge.countries import country_of_name
from orontes.knowledge.geonames_index import AREA, FIRST_DIVISION, IndexRow, PlaceIndex
from orontes.knowledge.names import name_key, plain_key
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
        for spelling in dict.fromkeys((name, name_key(name))):
            rows = open_index().find_rows(spelling, within, _LOOKED_AT)
            graded = [(grade_names(spelling, row.names), row) for row in rows]
            found = sorted(((grade, row) for grade, row in graded if grade), key=_order)
            if found:
                return tuple(_place(row) for _, row in found[:_GIVEN])
        return ()

    def find_exact(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Places that bear just this name, articles and marks aside, in the same order; much quicker to find."""
        key = name_key(name)
        for spelling in dict.fromkeys((name, key)):
            rows = open_index().find_rows(spelling, frozenset(), _LOOKED_AT)
            found = [(1.0, row) for row in rows if any(name_key(one) == key for one in row.names)]
            if found:
                return tuple(_place(row) for _, row in sorted(found, key=_order)[:_GIVEN])
        return ()


def count_cities(text: str) -> dict[str, float]:
    """How many cities of each country a text names, capitals left out; a name of several countries is shared out.

    A part of a longer run of capitals counts less ("Al-Zawiyah" of "Jabal Al-Zawiyah"), and a word that the text also
    writes small, or that names a country, counts nothing.
    """
    runs = {found[0] for found in _CAPITALISED.finditer(text)}
    small = set(_SMALL.findall(text))
    weights: dict[str, float] = {}
    for run in runs:
        words = run.split()
        for name in {run, *words}:
            whole = name == run or name_key(name) == name_key(run)
            if len(name) > _SHORTEST and name.lower() not in small and country_of_name(name) is None:
                key = plain_key(name)
                weights[key] = max(weights.get(key, 0.0), 1.0 if whole else _PART)
    counts: dict[str, float] = defaultdict(float)
    for key in sorted(weights):
        countries = open_index().city_countries(key)
        for code in countries:
            counts[code] += weights[key] / len(countries)
    return dict(counts)


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
