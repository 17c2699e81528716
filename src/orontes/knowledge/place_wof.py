"""Who's On First as JSON Lines: one place a line, with its names in many languages and its ids elsewhere.

A place that GeoNames knows has GeoNames' id, so that gazetteers agree; `own` stays the id of Who's On First, by which
places say what holds them. The country's code stands on the line of the country or of a region, which may come last,
so the file is read twice.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_kinds import kind_and_precision, place_kinds, settlement_kind
from orontes.knowledge.place_rows import PlaceRow, PlaceSource, Remark, RowError, as_count, read_rows, take_degrees

_CODED = ('"country"', '"region"')
_HOLDERS = ("localadmin_id", "county_id", "macrocounty_id", "region_id", "macroregion_id", "country_id")
_CODES = ("iso:code", "iso:id", "hasc:id")


def read_wof(source: PlaceSource) -> Iterator[PlaceRow | Remark]:
    """The places that are still current; deprecated and superseded ones are left out."""
    countries = _find_countries(source)
    with source.open() as file:
        lines = ((f"line {number}", line) for number, line in enumerate(file, start=1) if line.strip())
        yield from read_rows(lines, lambda line: _row(_parse(line), countries, source.name))


def _parse(line: str) -> Mapping[str, Any]:
    """A line as a row; RowError for what is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RowError("this is not JSON") from error
    if not isinstance(row, dict) or "id" not in row:
        raise RowError("this is no place of Who's On First: it has no id")
    return row


def _find_countries(source: PlaceSource) -> dict[int, str]:
    """The ISO code of each country's id, from the lines of countries and of their regions."""
    codes: dict[int, str] = {}
    with source.open() as file:
        for line in file:
            if any(word in line for word in _CODED):
                try:
                    row = _parse(line)
                except RowError:
                    continue
                if row.get("pt") in ("country", "region"):
                    country = row["id"] if row["pt"] == "country" else _holder(row, "country_id")
                    code = next((str(row["conc"][key])[:2] for key in _CODES if (row.get("conc") or {}).get(key)), None)
                    if country is not None and code and (row["pt"] == "country" or country not in codes):
                        codes[country] = code.upper()
    return codes


def _holder(row: Mapping[str, Any], level: str) -> int | None:
    """The id of what holds a place at a level of the first hierarchy."""
    for hierarchy in row.get("hier") or ():
        if hierarchy.get(level, -1) > 0:
            return int(hierarchy[level])
    return None


def _row(row: Mapping[str, Any], countries: Mapping[int, str], gazetteer: str) -> PlaceRow | None:
    """One line as a place; None for what is no longer one."""
    known, type_ = place_kinds(), str(row.get("pt", ""))
    if row.get("depr") or row.get("sup") or type_ in known.wof_left_out or not row.get("name"):
        return None
    lat, lon = take_degrees(row.get("lat"), 90, "lat"), take_degrees(row.get("lon"), 180, "lon")
    if lat is None or lon is None:
        return None
    population = as_count(row.get("pop"))
    kind, precision = kind_and_precision(known.wof.get(type_) or settlement_kind(population))
    others = [str(name) for names in (row.get("names") or {}).values() for name in names]
    geonames = (row.get("conc") or {}).get("gn:id")
    holders = [_holder(row, level) for level in _HOLDERS]
    country = row["id"] if type_ == "country" else holders[-1]
    own = f"wof:{row['id']}"
    place = GazetteerPlace(
        id=f"geonames:{geonames}" if geonames else own,
        name=str(row["name"]),
        kind=kind,
        country=countries.get(country) if country is not None else None,
        within=tuple(f"wof:{holder}" for holder in holders[:-1] if holder is not None and holder != row["id"]),
        lat=lat,
        lon=lon,
        precision=precision,
        population=population,
        aliases=tuple(name for name in dict.fromkeys(others) if name != row["name"]),
        gazetteer=gazetteer,
    )
    return PlaceRow(place=place, own=own)
