"""In which country and divisions a place lies: by its id, by what holds it, else by the places around it.

Names of divisions stand in `divisions.idx` (built by `divisions_build` from GeoNames' data, CC BY 4.0). A place that no
gazetteer of ours knows by its id, such as a pack's prison, lies where the nearest three populated places lie, if all
three are within 25 km and of one country and division; else we do not say.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from orontes.knowledge.countries import country_of_name
from orontes.knowledge.geonames import open_index
from orontes.knowledge.geonames_index import IndexRow

_DIVISION = re.compile(r"geonames:([A-Z]{2})\.([\w-]+)")
_NUMBER = re.compile(r"geonames:(\d+)")
_AROUND, _KM = 3, 25.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """Where a place lies. `country` is ISO alpha-2, `first` and `second` names of divisions; `by` tells how we know.

    `by`: id (the place's or its division's own), within (what holds it), around (the places near it), none.
    """

    country: str | None = None
    first: str | None = None
    second: str | None = None
    by: str = "none"


NOWHERE = Seat()


@cache
def _names() -> tuple[dict[str, str], dict[int, str]]:
    """The names of first divisions by code, of second ones by the ids of places."""
    with np.load(Path(__file__).with_name("divisions.idx")) as file:
        firsts = dict(line.split("\t") for line in file["firsts"].tobytes().decode().split("\n"))
        names = file["names"].tobytes().decode().split("\n")
        ids, second = np.cumsum(file["ids"], dtype=np.uint32), file["second"]
    return firsts, {int(one): names[int(at)] for one, at in zip(ids, second, strict=True)}


def find_seat(place: str, *, kind: str, name: str, within: Sequence[str], lat: float | None, lon: float | None) -> Seat:
    """Where a place of a record lies, by the first of id, holders and surroundings that tells it."""
    if kind == "country":
        return Seat(country=country_of_name(name), by="id")
    found = _seat_of_id(place)
    if found is not None:
        return found
    for holder in within:
        held = _seat_of_id(holder)
        if held is not None:
            return replace(held, by="within")
        if country_of_name(holder):
            return Seat(country=country_of_name(holder), by="within")
    return NOWHERE if lat is None or lon is None else _seat_around(lat, lon)


def country_of_division(place: str) -> str | None:
    """The ISO code of the country whose first division an id of GeoNames is; None for other ids."""
    division = _DIVISION.match(place)
    return division[1] if division is not None else None


@lru_cache(maxsize=100_000)
def _seat_of_id(place: str) -> Seat | None:
    """Where an id of GeoNames lies, be it a place's or a division's; None for other ids."""
    division = _DIVISION.fullmatch(place)
    if division is not None:
        return Seat(country=division[1], first=_names()[0].get(f"{division[1]}.{division[2]}"), by="id")
    number = _NUMBER.fullmatch(place)
    row = open_index().find_id(int(number[1])) if number else None
    return _seat_of_row(row) if row is not None else None


def _seat_of_row(row: IndexRow) -> Seat:
    firsts, seconds = _names()
    return Seat(country=row.country, first=firsts.get(row.division), second=seconds.get(row.id), by="id")


@lru_cache(maxsize=100_000)
def _seat_around(lat: float, lon: float) -> Seat:
    """The country, and the divisions, that the nearest places share."""
    near = [_seat_of_row(row) for km, row in open_index().find_near(lat, lon, _AROUND) if km <= _KM]
    if len(near) < _AROUND or len({seat.country for seat in near}) > 1:
        return NOWHERE
    first = near[0].first if len({seat.first for seat in near}) == 1 else None
    second = near[0].second if first and len({seat.second for seat in near}) == 1 else None
    return Seat(country=near[0].country, first=first, second=second, by="around")
