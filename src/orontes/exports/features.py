"""Events and control as GeoJSON: a point for each that has coordinates, with its precision told and its claims."""

import json
from collections.abc import Iterable, Mapping

from orontes.base import drop_marks_within
from orontes.exports.parts import RecordParts
from orontes.exports.sheets_rows import Flat, flatten_control, flatten_events


def render_events(parts: RecordParts) -> str:
    """events.geojson: a feature for each event; one without coordinates has no geometry, so that none is lost."""
    return _collect(flatten_events(parts.events))


def render_control(parts: RecordParts) -> str:
    """control.geojson: a feature for each span of control."""
    return _collect(flatten_control(parts.control, parts.places))


def _collect(rows: Iterable[Mapping[str, Flat]]) -> str:
    """A feature collection, a feature a line; ids of claims and disputes are lists."""
    features = ",\n".join(json.dumps(drop_marks_within(_feature(row)), ensure_ascii=False) for row in rows)
    return f'{{"type": "FeatureCollection", "features": [\n{features}\n]}}\n'


def _feature(row: Mapping[str, Flat]) -> dict[str, object]:
    lat, lon = row["lat"], row["lon"]
    told: dict[str, object] = {name: value for name, value in row.items() if name not in {"lat", "lon"}}
    for name in ("claims", "disputes"):
        if name in told:
            told[name] = str(told[name]).split("; ") if told[name] else []
    point = {"type": "Point", "coordinates": [lon, lat]} if lat is not None and lon is not None else None
    feature: dict[str, object] = {"type": "Feature", "geometry": point, "properties": told}
    return {"type": "Feature", "id": row["id"], **feature} if "id" in row else feature
