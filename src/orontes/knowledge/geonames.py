"""The built-in gazetteer: populated places of more than 500 people, first divisions and countries, from GeoNames."""

from collections.abc import Collection
from functools import cache
from pathlib import Path

from orontes.knowledge.geonames_index import IndexRow, PlaceIndex
from orontes.knowledge.names import name_key, plain_key, sound_key
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.spellings import SAME, same_spelling

_INDEX = Path(__file__).with_name("geonames.idx")
_LOOKED_AT, _GIVEN = 200, 20
_SHORT, _SHORT_GRADE = 2, 0.93  # names of two consonants meet by chance: only nearly the same letters count
_FIRST_DIVISION = 4_000_000_000
_PRECISION = {"region": "region", "country": "country"}


@cache
def _open_index() -> PlaceIndex:
    """The index, opened once for all gazetteers of a process."""
    return PlaceIndex(_INDEX)


class GeoNamesGazetteer:
    """Places of the world by name; cheap to make and to pickle, for the index is opened at the first question."""

    name = "geonames"

    @property
    def digest(self) -> str:
        """The hash of the index."""
        return _open_index().digest

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name or spelling, best match first, then the most populous; asked as written, then without "city of"."""
        within = frozenset(countries)
        for spelling in dict.fromkeys((name, _without_generic(name))):
            rows = _open_index().find_rows(spelling, within, _LOOKED_AT)
            graded = sorted(
                ((_grade(spelling, row), row) for row in rows),
                key=lambda pair: (-pair[0], -pair[1].population, pair[1].id),
            )
            found = [(grade, row) for grade, row in graded if grade >= SAME]
            if found:
                return tuple(_place(row) for _, row in found[:_GIVEN])
        return ()


def _without_generic(name: str) -> str:
    """The name's key without words such as "city of"."""
    return name_key(name)


def _grade(name: str, row: IndexRow) -> float:
    """How surely a place bears the name: 1 by the same words, else the best of its spellings in steps of a tenth."""
    key = plain_key(name)
    if any(plain_key(other) == key for other in row.names):
        return 1.0
    sound = sound_key(name)
    best = max((same_spelling(name, other) for other in row.names if sound_key(other) == sound), default=0.0)
    if len(sound) <= _SHORT and best < _SHORT_GRADE:
        return 0.0
    return 0.9 if best >= 0.9 else 0.8 if best >= SAME else 0.0


def _place(row: IndexRow) -> GazetteerPlace:
    """A row of the index as a place."""
    number = row.division if row.id >= _FIRST_DIVISION else str(row.id)
    return GazetteerPlace(
        id=f"geonames:{number}",
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
