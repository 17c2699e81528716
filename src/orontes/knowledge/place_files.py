"""Places from files that users bring: CSV, GeoJSON points, and Who's On First as JSON Lines."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orontes.base import InputError, PackError, sha256_of
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_list import PlaceList

KINDS = (
    "country", "region", "city", "town", "village", "quarter", "prison", "camp", "base", "airport", "crossing",
    "checkpoint", "bridge", "road", "dam", "area", "site",
)  # fmt: skip
PRECISIONS = ("exact", "near", "district", "region", "country", "unknown")
_WIDE = {"region": "region", "area": "region", "country": "country"}
# Who's On First's types of places by ours; "locality" is any settlement.
_WOF_KINDS = {
    "country": "country", "region": "region", "county": "region", "localadmin": "region", "locality": "town",
    "borough": "quarter", "neighbourhood": "quarter", "macrohood": "quarter", "campus": "site",
}  # fmt: skip
# The columns for a name, other names, id, what lies around and population, in files of OCHA, HDX and other publishers.
_NAME = re.compile(r"(?i)^(name|name_en|adm\d_en|full_name|asciiname|featurename|placename)$")
_OTHER = re.compile(r"(?i)^(name_\w+|nam_en_ref|adm\d_\w+|alt_?names?|aliases|featurealtname.*)$")
_ID = re.compile(r"(?i)^(pcode|adm\d_pcode|id|code|gid)$")
_AROUND = re.compile(r"(?i)^(admin?\d_(?:en|name)|adm\d_en)$")
_POPULATION = re.compile(r"(?i)^(population|pop|pop_max)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A file of places: its path, content and the name of the gazetteer."""

    path: Path
    text: str
    name: str


def load_places(path: Path, *, name: str | None = None) -> PlaceList:
    """The gazetteer in a file, by its suffix: .csv, .geojson or .json, .jsonl. InputError names the fault."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise InputError(str(path), f"a gazetteer is one of {', '.join(_READERS)}")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(str(path), error.strerror or str(error)) from error
    source = _Source(path=path, text=raw.decode("utf-8-sig", "replace"), name=name or path.stem)
    return PlaceList(source.name, reader(source), sha256_of(raw))


def _read_csv(source: _Source) -> Iterator[GazetteerPlace]:
    """Rows with the column name; at will lat, lon, kind, aliases (parted by |), id, within, country, precision."""
    rows = csv.DictReader(io.StringIO(source.text))
    if "name" not in (rows.fieldnames or ()):
        raise PackError(str(source.path), "there is no column of that name", "name")
    for row in rows:
        if any((value or "").strip() for value in row.values() if not isinstance(value, list)):
            yield _csv_place(source, rows.line_num, {key: (row[key] or "").strip() for key in row if key is not None})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row of a table; `take` functions raise PackError with its line and column."""

    file: str
    line: int
    cells: Mapping[str, str]

    def fault(self, column: str, reason: str) -> PackError:
        """The error that names the cell."""
        return PackError(self.file, reason, f"line {self.line}, {column}")

    def take_number(self, column: str, limit: float) -> float | None:
        """A number from -limit to limit, or None where the cell is empty."""
        text = self.cells.get(column, "")
        value = _float(text)
        if text and (value is None or not abs(value) <= limit):
            raise self.fault(column, f"{text!r} is no number up to {limit:g}")
        return value

    def take_code(self, column: str, allowed: tuple[str, ...], usual: str) -> str:
        """One of the allowed codes, or the usual one where the cell is empty."""
        code = self.cells.get(column) or usual
        if code not in allowed:
            raise self.fault(column, f"{code!r} is none of {', '.join(allowed)}")
        return code


def _csv_place(source: _Source, line: int, cells: Mapping[str, str]) -> GazetteerPlace:
    """One row as a place; PackError names line and column of what cannot be read."""
    row = _Row(file=str(source.path), line=line, cells=cells)
    lat, lon = row.take_number("lat", 90), row.take_number("lon", 180)
    kind = row.take_code("kind", KINDS, "site")
    precision = row.take_code("precision", PRECISIONS, _WIDE.get(kind, "exact"))
    if not cells["name"]:
        raise row.fault("name", "a place needs a name")
    if (lat is None) != (lon is None):
        raise row.fault("lon" if lon is None else "lat", "a place needs both lat and lon, or none")
    return GazetteerPlace(
        id=cells.get("id") or f"{source.name}:{_slug(cells['name'])}",
        name=cells["name"],
        kind=kind,
        country=cells.get("country") or None,
        within=_parts(cells.get("within", "")),
        lat=lat,
        lon=lon,
        precision=precision if lat is not None else "unknown",
        population=int(row.take_number("population", 1e10) or 0),
        aliases=_parts(cells.get("aliases", "")),
        gazetteer=source.name,
    )


def _read_geojson(source: _Source) -> Iterator[GazetteerPlace]:
    """Points of a feature collection; names, ids and what lies around from the usual columns of their publishers."""
    try:
        features = json.loads(source.text)["features"]
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(str(source.path), "this is no GeoJSON feature collection") from error
    for number, feature in enumerate(features):
        properties = {str(key): value for key, value in (feature.get("properties") or {}).items() if value is not None}
        point = _point(feature.get("geometry") or {})
        names = _texts(properties, _NAME)
        if point and names:
            kind = str(properties.get("kind", "town"))
            ids = _texts(properties, _ID)
            yield GazetteerPlace(
                id=f"{source.name}:{ids[0] if ids else number}",
                name=names[0],
                kind=kind if kind in KINDS else "site",
                country=str(properties["country"]) if "country" in properties else None,
                within=tuple(reversed(_texts(properties, _AROUND))),
                lat=point[1],
                lon=point[0],
                population=int(next(map(float, _texts(properties, _POPULATION)), 0)),
                aliases=tuple(name for name in dict.fromkeys(_texts(properties, _OTHER)) if name != names[0]),
                gazetteer=source.name,
            )


def _read_wof(source: _Source) -> Iterator[GazetteerPlace]:
    """Who's On First: one place a line; a place that GeoNames knows keeps GeoNames' id, so that gazetteers agree."""
    for number, line in enumerate(source.text.splitlines(), start=1):
        try:
            row = json.loads(line) if line.strip() else {}
        except ValueError as error:
            raise InputError(str(source.path), f"line {number} is not JSON") from error
        if row.get("lat") is not None and row.get("name") and not row.get("depr"):
            kind = _WOF_KINDS.get(row.get("pt", ""), "site")
            others = [name for names in (row.get("names") or {}).values() for name in names]
            geonames = (row.get("conc") or {}).get("gn:id")
            yield GazetteerPlace(
                id=f"geonames:{geonames}" if geonames else f"wof:{row['id']}",
                name=row["name"],
                kind=kind,
                lat=row["lat"],
                lon=row["lon"],
                precision=_WIDE.get(kind, "exact"),
                population=int(row.get("pop") or 0),
                aliases=tuple(name for name in dict.fromkeys(others) if name != row["name"]),
                gazetteer=source.name,
            )


_READERS: dict[str, Callable[[_Source], Iterator[GazetteerPlace]]] = {
    ".csv": _read_csv,
    ".geojson": _read_geojson,
    ".json": _read_geojson,
    ".jsonl": _read_wof,
}


def _point(geometry: Mapping[str, Any]) -> tuple[float, float] | None:
    """Longitude and latitude of a point, or of the first of several."""
    coordinates = geometry.get("coordinates")
    if geometry.get("type") == "MultiPoint" and coordinates:
        coordinates = coordinates[0]
    elif geometry.get("type") != "Point":
        return None
    return (float(coordinates[0]), float(coordinates[1])) if coordinates else None


def _texts(properties: Mapping[str, Any], column: re.Pattern[str]) -> list[str]:
    """The non-empty values of the columns that fit, in their order."""
    return [str(value) for key, value in properties.items() if column.match(key) and str(value).strip()]


def _parts(text: str) -> tuple[str, ...]:
    """Values separated by | or ;."""
    return tuple(part.strip() for part in re.split(r"[|;]", text) if part.strip())


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _slug(name: str) -> str:
    """A name as part of an id: "Homs Central Prison" -> homs-central-prison."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")
