"""The built-in gazetteer: populated places of more than 500 people, first divisions and countries, from GeoNames."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from orontes.knowledge.arabic_names import count_arabic_cities
from orontes.knowledge.countries import country_of_name
from orontes.knowledge.geonames_index import AREA, FIRST_DIVISION, IndexRow, PlaceIndex
from orontes.knowledge.names import name_key, name_words, plain_key
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.spellings import grade_heard, spelt_alike

_INDEX = Path(__file__).with_name("geonames.idx")
_CAPITALISED = re.compile(r"[A-Z][\w’'-]+(?: (?:(?:al|el|ez|de|as|ad)[ -])?[A-Z][\w’'-]+)*")
_ARTICLES = ("al-", "el-")
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
        named = open_index().find_named(name, within, _LOOKED_AT)
        found, bare = _in_order(name, named), _without_words(name)
        if found or bare is None or (named and spelt_alike(name, bare)):
            return found
        return _in_order(bare, open_index().find_named(bare, within, _LOOKED_AT))

    def has_told_all(self, name: str, countries: Collection[str], found: Collection[GazetteerPlace]) -> bool:
        """Whether some countries have no more places of a name than were found anywhere, so that none is to be asked.

        Where a country has no place of the whole name, another may be found there by the name without words like
        "city of".
        """
        bare = _without_words(name)
        if len(found) >= _GIVEN or (bare is not None and not any(place.country in countries for place in found)):
            return False
        stretches = (open_index().stretch_of(spelling) for spelling in (name, bare) if spelling)
        return all(last - first <= _LOOKED_AT for first, last in stretches)

    def find_exact(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Places that bear just this name, articles and marks aside, in the same order; much quicker to find."""
        key = name_key(name)
        for spelling in filter(None, (name, _without_words(name))):
            rows = open_index().find_rows(spelling, frozenset(), _LOOKED_AT)
            found = [(1.0, row) for row in rows if any(name_key(one) == key for one in row.names)]
            if found:
                return tuple(_place(row) for _, row in sorted(found, key=_order)[:_GIVEN])
        return ()


def _without_words(name: str) -> str | None:
    """A name of several words without gaps and words like "city of"; None for a name of one word."""
    key = name_key(name)
    return key if name_words(name) != (key,) else None


def _in_order(spelling: str, named: Iterable[tuple[int, tuple[str, ...]]]) -> tuple[GazetteerPlace, ...]:
    """Of places with the names that sound like a spelling those that bear it, the best match first."""
    grades: dict[tuple[str, ...], float] = {}
    rows = []
    for place, names in named:
        if names not in grades:
            grades[names] = grade_heard(spelling, names)
        if grades[names]:
            rows.append((grades[names], open_index().row(place)))
    return tuple(_place(row) for _, row in sorted(rows, key=_order)[:_GIVEN])


def count_cities(text: str) -> dict[str, float]:
    """How many cities of each country a text names, capitals left out; a name of several countries is shared out.

    A part of a longer run of capitals counts less ("Al-Zawiyah" of "Jabal Al-Zawiyah"), and a word that the text also
    writes small, or that names a country, counts nothing.
    """
    counts: dict[str, float] = defaultdict(float, count_arabic_cities(text))
    told: dict[str, _City] = {}
    for run in {_with_article(found, text) for found in _CAPITALISED.finditer(text)}:
        for city in _cities_in(run):
            if not _stands_small(city.small, text):
                told[city.key] = max(city, told.get(city.key, city), key=lambda one: one.share)
    for key in sorted(told):
        for code in told[key].countries:
            counts[code] += told[key].share / len(told[key].countries)
    return dict(counts)


def _with_article(found: re.Match[str], text: str) -> str:
    """A run of capitals with the article that is grown to its front."""
    start = found.start() - len(_ARTICLES[0])
    return text[start : found.end()] if start >= 0 and text.startswith(_ARTICLES, start) else found[0]


def _stands_small(word: str, text: str) -> bool:
    """Whether a text has a word of a name, in small letters as given, as a word of its own."""
    return word in text and word in _SMALL.findall(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class _City:
    """A name of cities in a run of capitals: in small letters, its key, how much it counts, and their countries."""

    small: str
    key: str
    share: float
    countries: tuple[str, ...]


@lru_cache(maxsize=65536)
def _cities_in(run: str) -> tuple[_City, ...]:
    """The names of cities that a run of capitals may hold; none that is a country's too."""
    found = [
        (name, countries)
        for name in dict.fromkeys((run, *run.split()))
        if len(name) > _SHORTEST and (countries := open_index().city_countries(plain_key(name)))
    ]
    return tuple(
        _City(
            small=name.lower(),
            key=plain_key(name),
            share=1.0 if name == run or name_key(name) == name_key(run) else _PART,
            countries=countries,
        )
        for name, countries in found
        if country_of_name(name) is None
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
