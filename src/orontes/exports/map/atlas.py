"""Countries of the world as shapes, from world-atlas (Natural Earth, 1:50 million), which stands beside this file.

TopoJSON keeps each border once, as an arc that two countries share, in steps of whole numbers from point to point.
Borders are those that Natural Earth draws, by who holds the ground; they are a backdrop and no statement of ours.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import Any

from shapely import make_valid
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

Point = tuple[float, float]
_FILE = "countries-50m.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A country's name, ISO 3166 number (None where it has none) and shape in degrees, longitude first."""

    name: str
    number: int | None
    shape: BaseGeometry


@cache
def load_countries() -> tuple[Outline, ...]:
    """All countries, opened once."""
    atlas = json.loads((files(__package__) / _FILE).read_bytes())
    arcs = tuple(tuple(_walk(arc, atlas["transform"])) for arc in atlas["arcs"])
    return tuple(
        Outline(
            name=country["properties"]["name"],
            number=int(country["id"]) if country.get("id") else None,
            shape=_make_shape(country, arcs),
        )
        for country in atlas["objects"]["countries"]["geometries"]
        if country.get("type") in ("Polygon", "MultiPolygon")
    )


def _walk(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> Iterator[Point]:
    """The points of an arc, each told by its step from the one before."""
    (wide, high), (west, south) = transform["scale"], transform["translate"]
    for x, y in zip(accumulate(step[0] for step in arc), accumulate(step[1] for step in arc), strict=True):
        yield x * wide + west, y * high + south


def _make_shape(country: dict[str, Any], arcs: Sequence[Sequence[Point]]) -> BaseGeometry:
    parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
    rings = [[_join(ring, arcs) for ring in part] for part in parts]
    return make_valid(MultiPolygon([Polygon(ring[0], ring[1:]) for ring in rings if ring]))


def _join(ring: Sequence[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    """A ring from its arcs; a negative number is an arc walked backwards."""
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points else arc)
    return points
