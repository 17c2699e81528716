"""Names of places in Arabic script, for maps, the search and reports in Arabic: of towns where Arabic is written."""

import csv
import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from orontes.base import drop_arabic_marks, spell_alike
from orontes.knowledge.countries import is_seat_of_state

_WORD = re.compile(r"[\u0621-\u064a]+")
_GROWN = ("و", "ب", "ل")
_CITY, _GREAT = 50_000, 300_000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A town's number in GeoNames, its names in Arabic and Latin letters, its people, its country, other spellings."""

    id: str
    name: str
    latin: str
    population: int
    country: str
    others: tuple[str, ...] = ()

    @property
    def spellings(self) -> frozenset[str]:
        """All its names in Arabic, in the letters that hands write alike; tags have no gaps."""
        told = {spell_arabic(name) for name in (self.name, *self.others)}
        return frozenset(told | {name.replace(" ", "") for name in told})


@cache
def _rows() -> tuple[_Row, ...]:
    with Path(__file__).with_name("arabic_names.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return tuple(
            _Row(
                id=row["id"],
                name=row["name"],
                latin=row["latin"],
                population=int(row["population"]),
                country=row["country"],
                others=tuple(filter(None, row["others"].split("|"))),
            )
            for row in rows
        )


@cache
def _names() -> Mapping[str, str]:
    """The names in Arabic by GeoNames' number."""
    return {row.id: row.name for row in _rows()}


def find_arabic_name(place: str) -> str | None:
    """What a place is called in Arabic, by its id ("geonames:169577"); None where no name is known."""
    publisher, _, number = place.partition(":")
    return _names().get(number) if publisher == "geonames" else None


@cache
def _places() -> Mapping[str, tuple[_Row, ...]]:
    """The rows by their names in Arabic, letters that hands write alike in one form; the most populous first."""
    found: dict[str, list[_Row]] = defaultdict(list)
    for row in sorted(_rows(), key=lambda row: (-row.population, row.id)):
        for spelling in row.spellings:
            found[spelling].append(row)
    return {name: tuple(rows) for name, rows in found.items()}


@cache
def _cities(*, capitals: bool) -> Mapping[str, frozenset[str]]:
    """The countries of cities by their names in Arabic, gaps left out, with capitals or without."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in _rows():
        if row.population >= _CITY and (capitals or not is_seat_of_state(row.latin)):
            for spelling in row.spellings:
                found[spelling].add(row.country)
    return {name: frozenset(countries) for name, countries in found.items()}


def count_arabic_cities(text: str, *, capitals: bool = False) -> dict[str, float]:
    """How many cities of each country a text names in Arabic, capitals only where asked for; shared out like names."""
    cities = _cities(capitals=capitals)
    counts: dict[str, float] = defaultdict(float)
    told = _WORD.findall(spell_arabic(text))
    told += [one + two for one, two in pairwise(told)]  # names of two words
    words = {word.removeprefix(letter) for word in told for letter in ("", *_GROWN)}
    for word in sorted(words & cities.keys()):
        for country in sorted(cities[word]):
            counts[country] += 1 / len(cities[word])
    return dict(counts)


def find_named_in_arabic(name: str, countries: Collection[str] = (), least: int = 0) -> str | None:
    """The name in Latin letters of the place that Arabic calls so ("عفرين"), with its article or without; else None.

    Where countries are given, by ISO code, a town of another is not meant unless it is a great one. `least` is how many
    people the place must have.
    """
    key = spell_arabic(name)
    rows = _places().get(key) or _places().get(f"ال{key}") or _places().get(key.removeprefix("ال")) or ()
    many = [row for row in rows if row.population >= least]
    inside = [row for row in many if not countries or row.country in countries]
    return next((row.latin for row in [*inside, *many] if row in inside or row.population >= _GREAT), None)


def spell_arabic(words: str) -> str:
    """Words without marks of vowels, in the letters that hands write alike: alif without hamza, h for the ending."""
    return spell_alike(drop_arabic_marks(words))
