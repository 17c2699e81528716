"""GeoJSON points with the columns of OCHA and of other publishers: names, P-codes, administrative divisions.

OCHA's communities carry the names and codes of what holds them, level by level, but the divisions have no rows of
their own; they are made here, each at the middle of its communities. Ids are P-codes, with the country before them
where the code itself does not begin with it, so that those of two countries never meet.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from statistics import median
from typing import Any

from orontes.base import InputError
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_kinds import KINDS, kind_and_precision, settlement_kind
from orontes.knowledge.place_rows import PlaceRow, PlaceSource, Remark, RowError, as_count, read_rows, take_degrees

_NAME = re.compile(r"(?i)^(name|name_en|nam_en|full_name|asciiname|featurename|placename|wof:name)$")
_OTHER = re.compile(r"(?i)^(name_\w+|nam_\w+|alt_?names?|aliases|featurealt\w+|featureref\w*)$")
_CODE = re.compile(r"(?i)^(pcode|p_code|id|code|gid|wof:id|feature_?id)$")
_PCODE = re.compile(r"(?i)^(pcode|p_code)$")
_POPULATION = re.compile(r"(?i)^(population|pop|pop_max|wof:population)$")
_LEVEL = re.compile(r"(?i)^adm(?:in)?([0-4])_?(en|name|name_en|cod|code|pcode|\w*)$")
_CODED, _ENGLISH = ("cod", "code", "pcode"), ("en", "name", "name_en")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Division:
    """What holds a place at a level: its id, its name in use and its other names."""

    level: int
    id: str
    names: tuple[str, ...]


@dataclass(slots=True)
class _Divisions:
    """The divisions met so far, with the points of the places in each."""

    found: dict[str, _Division] = field(default_factory=dict)
    within: dict[str, tuple[str, ...]] = field(default_factory=dict)
    points: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: defaultdict(list))

    def meet(self, divisions: list[_Division], point: tuple[float, float]) -> None:
        """Notes what holds one place, nearest first."""
        for number, division in enumerate(divisions):
            self.found.setdefault(division.id, division)
            self.within.setdefault(division.id, tuple(outer.id for outer in divisions[number + 1 :]))
            self.points[division.id].append(point)


def read_geojson(source: PlaceSource) -> Iterator[PlaceRow | Remark]:
    """The points of a feature collection, then the divisions in which they lie. InputError where it is none."""
    with source.open() as file:
        try:
            features = json.load(file)["features"]
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise InputError(str(source.path), "this is no GeoJSON feature collection") from error
    if not isinstance(features, list):
        raise InputError(str(source.path), "this is no GeoJSON feature collection")
    divisions = _Divisions()
    numbered = ((f"feature {number}", (number, feature)) for number, feature in enumerate(features, start=1))
    country = None
    for row in read_rows(numbered, lambda found: _row(found[0], found[1], source, divisions)):
        country = country or (row.place.country if isinstance(row, PlaceRow) else None)
        yield row
    for id_ in sorted(divisions.found):
        yield _division_row(divisions, id_, country, source.name)


def _row(number: int, feature: Mapping[str, Any], source: PlaceSource, divisions: _Divisions) -> PlaceRow:
    """A feature as a place."""
    properties = {key: value for key, value in (feature.get("properties") or {}).items() if str(value or "").strip()}
    lat, lon = _point(feature.get("geometry") or {})
    names = _texts(properties, _NAME)
    if not names:
        raise RowError("it has no name")
    coded = bool(_texts(properties, _PCODE))
    scheme = "ocha" if coded else source.name
    holders = _holders(properties, scheme)
    country = _country(properties, holders)
    code = next(iter(_texts(properties, _CODE)), str(number))
    population = as_count(next(iter(_texts(properties, _POPULATION)), 0))
    kind = str(properties.get("kind", "")) or (settlement_kind(population) if coded or holders else "site")
    place = GazetteerPlace(
        id=_coded_id(scheme, code, country),
        name=names[0],
        kind=kind if kind in KINDS else "site",
        country=country,
        within=tuple(division.id for division in holders),
        lat=lat,
        lon=lon,
        population=population,
        aliases=tuple(name for name in dict.fromkeys((*names, *_texts(properties, _OTHER))) if name != names[0]),
        gazetteer=source.name,
    )
    divisions.meet(holders, (lat, lon))
    return PlaceRow(place=place, own=place.id)


def _holders(properties: Mapping[str, Any], scheme: str) -> list[_Division]:
    """What holds a place, nearest first: the levels below the country that the feature names."""
    levels: dict[int, dict[str, str]] = defaultdict(dict)
    for key, value in properties.items():
        found = _LEVEL.match(key)
        if found and int(found[1]) > 0:
            levels[int(found[1])][found[2].lower()] = str(value)
    divisions = []
    for level in sorted(levels, reverse=True):
        cells = levels[level]
        code = next((cells[key] for key in _CODED if key in cells), None)
        name = next((cells[key] for key in _ENGLISH if key in cells), None)
        if name is not None:
            others = [cells[key] for key in sorted(cells) if key not in (*_CODED, *_ENGLISH) and key != "type"]
            id_ = f"{scheme}:{code}" if code else name
            divisions.append(_Division(level=level, id=id_, names=tuple(dict.fromkeys((name, *others)))))
    return divisions


def _country(properties: Mapping[str, Any], holders: list[_Division]) -> str | None:
    """The ISO code of the country: in a column of its own, or the first letters of a division's P-code."""
    for key in ("country", "ADM0_PCODE", "adm0_pcode", "ISO2", "iso2", "wof:country"):
        if re.fullmatch(r"[A-Z]{2}", str(properties.get(key, ""))):
            return str(properties[key])
    first = re.match(r"ocha:([A-Z]{2})\d", holders[-1].id) if holders else None
    return first[1] if first else None


def _coded_id(scheme: str, code: str, country: str | None) -> str:
    """The id for a publisher's code."""
    if scheme == "ocha" and country and not code.startswith(country):
        return f"ocha:{country}-{code}"
    return f"{scheme}:{code}"


def _division_row(divisions: _Divisions, id_: str, country: str | None, gazetteer: str) -> PlaceRow:
    """A division at the middle of its places."""
    division, points = divisions.found[id_], divisions.points[id_]
    kind, precision = kind_and_precision("region" if division.level == 1 else "district")
    place = GazetteerPlace(
        id=id_,
        name=division.names[0],
        kind=kind,
        country=country,
        within=divisions.within[id_],
        lat=round(median(lat for lat, _ in points), 5),
        lon=round(median(lon for _, lon in points), 5),
        precision=precision,
        aliases=division.names[1:],
        gazetteer=gazetteer,
    )
    own = place if id_.partition(":")[1] else replace(place, id=f"{gazetteer}:{id_}")
    return PlaceRow(place=own, own=id_)


def _point(geometry: Mapping[str, Any]) -> tuple[float, float]:
    """Latitude and longitude of a point, or of the first of several; RowError for another shape."""
    coordinates = geometry.get("coordinates")
    if geometry.get("type") == "MultiPoint" and coordinates:
        coordinates = coordinates[0]
    elif geometry.get("type") != "Point":
        raise RowError(f"its geometry is {geometry.get('type') or 'none'}; a gazetteer has points")
    lon, lat = coordinates[:2] if coordinates else (None, None)
    north, east = take_degrees(lat, 90, "latitude"), take_degrees(lon, 180, "longitude")
    if north is None or east is None:
        raise RowError("it has no coordinates")
    return north, east


def _texts(properties: Mapping[str, Any], column: re.Pattern[str]) -> list[str]:
    """The values of the columns that fit, in their order."""
    return [str(value).strip() for key, value in properties.items() if column.match(key)]
