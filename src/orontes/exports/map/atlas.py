"""Countries of the world as shapes, from world-atlas (Natural Earth, 1:50 million), which stands beside this file.

TopoJSON keeps each border once, as an arc that two countries share, in steps of whole numbers from point to point.
Borders are those that Natural Earth draws, by who holds the ground; they are a backdrop and no statement of ours.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate, pairwise
from typing import Any

from shapely import make_valid
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Point = tuple[float, float]
_FILE = "countries-50m.json"
_HALF = 180.0


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
    rings = [[_unroll(_join(ring, arcs)) for ring in part] for part in parts]
    shape = make_valid(MultiPolygon([Polygon(ring[0], ring[1:]) for ring in rings if ring]))
    west, _, east, _ = shape.bounds
    return shape if west >= -_HALF and east <= _HALF else _cut_at_date_line(shape)


def _unroll(ring: list[Point]) -> list[Point]:
    """A ring that goes on beyond the date line where it crosses it, and not back around the world."""
    turned, turn = [ring[0]], 0.0
    for (before, _), (lon, lat) in pairwise(ring):
        turn += (lon - before < -_HALF) * 2 * _HALF - (lon - before > _HALF) * 2 * _HALF
        turned.append((lon + turn, lat))
    return turned if turned[0] == turned[-1] else ring  # a ring around a pole closes on no other turn


def _cut_at_date_line(shape: BaseGeometry) -> BaseGeometry:
    """A shape with what lies beyond the date line on the other side of the map."""
    turns = (-2 * _HALF, 0.0, 2 * _HALF)
    pieces = [translate(shape, turn).intersection(box(-_HALF, -90, _HALF, 90)) for turn in turns]
    return make_valid(unary_union([piece for piece in pieces if not piece.is_empty]))


def _join(ring: Sequence[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    """A ring from its arcs; a negative number is an arc walked backwards."""
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points else arc)
    return points
