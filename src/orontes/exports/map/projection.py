"""From degrees to the points of a picture."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, radians
from typing import Any

from orontes.exports.map.cells import KILOMETRES

Bounds = tuple[float, float, float, float]
_LOWEST, _HIGHEST = 0.55, 1.25
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Projection:
    """An equirectangular picture, true to shape in its middle; `scale` is points to a degree of latitude."""

    west: float
    north: float
    scale: float
    shrink: float
    width: float
    height: float

    def place(self, lon: float, lat: float) -> tuple[float, float]:
        """A position as a point of the picture, from its upper left."""
        return round((lon - self.west) * self.shrink * self.scale, 1), round((self.north - lat) * self.scale, 1)

    def trace(self, shape: dict[str, Any]) -> str:
        """A GeoJSON MultiPolygon as a path."""
        return "".join(self._ring(ring) for polygon in shape["coordinates"] for ring in polygon)

    def _ring(self, ring: Iterable[Sequence[float]]) -> str:
        points = dict.fromkeys(self.place(lon, lat) for lon, lat in ring)
        return "M" + "L".join(f"{x:g},{y:g}" for x, y in points) + "Z"

    def holds(self, x: float, y: float, margin: float = 0) -> bool:
        """Whether a point lies in the picture."""
        return margin <= x <= self.width - margin and margin <= y <= self.height - margin

    def find_bar(self) -> tuple[int, float]:
        """A round number of kilometres that is about a sixth of the picture's width, and its length."""
        point = KILOMETRES / self.scale
        fitting = [step for step in _STEPS if step / point <= self.width / 6] or [_STEPS[0]]
        return fitting[-1], round(fitting[-1] / point, 1)


def make_projection(bounds: Bounds, width: float) -> Projection:
    """The picture of a part of the world, widened to a bearable shape where it is very flat or very tall."""
    west, south, east, north = bounds
    shrink = cos(radians((south + north) / 2))
    wide, high = (east - west) * shrink, north - south
    lacking = max(0.0, wide * _LOWEST - high)
    south, north = south - lacking / 2, north + lacking / 2
    spare = max(0.0, (high + lacking) / _HIGHEST - wide)
    west, wide = west - spare / shrink / 2, wide + spare
    scale = width / wide
    return Projection(
        west=west, north=north, scale=scale, shrink=shrink, width=width, height=round((north - south) * scale, 1)
    )
