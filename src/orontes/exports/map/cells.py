"""Territory as cells: the ground nearer to one place than to any other that the record knows.

The problem: reports say who holds a town, never where the line runs between two towns. A front line drawn by hand, as
maps of wars have it, would be a claim that nobody made.

What was chosen: Voronoi cells around all places of known position, held or not, cut off at the border of the country
that the place lies in, and at a distance that follows from how close places lie together (one and a half times the
usual distance to the next place, 3 to 25 km), so that one lone town does not colour half a country. Places that are
only near their point (a prison, a quarter placed at its town) and places that share a point add no cell of their own;
districts, regions and countries have no point. What is shown is a reading aid, and the page says so.

Rejected: cells without a limit (eleven places coloured all of Syria); buffers alone (they overlap, and who is on top
then decides who holds the ground); cells of every village of the gazetteer (ground of which no report speaks would
take its colour from the nearest town that one does speak of).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians
from statistics import median

from shapely import STRtree, voronoi_polygons
from shapely.affinity import scale
from shapely.geometry import MultiPoint, Point, box
from shapely.geometry.base import BaseGeometry

KILOMETRES = 111.2
"""Kilometres in one degree of latitude."""
_COARSE = 0.02
"""Degrees by which the line of a border may be wrong."""
_NEAREST, _FARTHEST, _REACH = 3.0, 25.0, 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place of known position; `country` is the shape of the one that holds it, where a gazetteer knows that."""

    place: str
    lat: float
    lon: float
    country: BaseGeometry | None = None


def make_cells(
    sites: Sequence[Site], wanted: frozenset[str], countries: Sequence[BaseGeometry]
) -> dict[str, BaseGeometry]:
    """The cell of each wanted place, in degrees; sites that share a point are one, known by the first of them."""
    alone = {(round(site.lon, 3), round(site.lat, 3)): site for site in reversed(sites)}
    kept = [site for site in sites if alone[round(site.lon, 3), round(site.lat, 3)] is site]
    if not kept:
        return {}
    shrink = cos(radians(sum(site.lat for site in kept) / len(kept)))
    points = [Point(site.lon * shrink * KILOMETRES, site.lat * KILOMETRES) for site in kept]
    reach = _find_reach(points)
    cells = _part(points, reach)
    borders = STRtree(countries) if countries else None
    made = {}
    for site, point, cell in zip(kept, points, cells, strict=True):
        if site.place in wanted:
            near = cell.intersection(point.buffer(reach, quad_segs=8))
            ground = scale(near, 1 / (shrink * KILOMETRES), 1 / KILOMETRES, origin=(0, 0))
            made[site.place] = _cut_at_border(ground, site, borders, countries)
    return {place: cell for place, cell in made.items() if not cell.is_empty}


def _part(points: Sequence[Point], reach: float) -> list[BaseGeometry]:
    """The Voronoi cell of each point."""
    if len(points) == 1:
        return [points[0].buffer(reach)]
    west, south, east, north = MultiPoint(points).bounds
    frame = box(west - reach, south - reach, east + reach, north + reach)
    return list(voronoi_polygons(MultiPoint(points), extend_to=frame, ordered=True).geoms)


def _find_reach(points: Sequence[Point]) -> float:
    """How far a cell may reach from its place, in kilometres."""
    if len(points) < 2:
        return _NEAREST * 2
    tree = STRtree(points)
    gaps: list[float] = []
    for point in points:
        _, distances = tree.query_nearest(point, exclusive=True, return_distance=True, all_matches=False)
        gaps.extend(float(one) for one in distances[:1])
    return float(min(max(median(gaps) * _REACH, _NEAREST), _FARTHEST))


def _cut_at_border(
    ground: BaseGeometry, site: Site, borders: STRtree | None, countries: Sequence[BaseGeometry]
) -> BaseGeometry:
    """What of the cell lies in its place's country; where that is not known, in the one at its point or nearest.

    Gazetteers give a place the country that claims it, borders are drawn as they are held: the cell of a place that
    lies beyond the border of its country, and not only by the coarseness of a line, is not cut at that border.
    """
    point = Point(site.lon, site.lat)
    near = site.country is not None and site.country.distance(point) <= _COARSE
    if site.country is not None and near and site.country.intersects(ground):
        return ground.intersection(site.country)
    if borders is None:
        return ground
    found = sorted(int(one) for one in borders.query(point, predicate="intersects"))
    number = found[0] if found else int(borders.nearest(point))
    here = countries[number]
    return ground.intersection(here if site.country is None else here.union(site.country))
