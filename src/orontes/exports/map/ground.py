"""The ground of a record's map: which part of the world it shows, its countries, and the cells of held places."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import dist
from statistics import median

from shapely import simplify
from shapely.geometry import box, mapping
from shapely.geometry.base import BaseGeometry

from orontes.entities import Place
from orontes.exports.map.atlas import Outline, load_countries
from orontes.exports.map.cells import Site, make_cells
from orontes.exports.parts import RecordParts
from orontes.knowledge import SETTLEMENTS, find_seat, find_state

Bounds = tuple[float, float, float, float]
_POINTS = ("exact", "near")
_REACH = 6  # how many times the usual distance from the middle a place may lie to be in sight at first
_NEAR = 1.2  # degrees from the middle that are always near
_LEAST = 0.4  # degrees that a map spans at least
_MARGIN = 0.12  # which share of its width stands around what is in sight at first
_COARSE = 0.25  # degrees to which the rest of the world is drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country as far as the map shows it; `at` is where its name may stand, None where only an edge is seen."""

    name: str
    at: tuple[float, float] | None
    shape: dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The territory of one place."""

    place: str
    shape: dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a map is drawn on: west, south, east and north of where most happened and of all that is drawn finely."""

    focus: Bounds
    bounds: Bounds
    countries: tuple[Country, ...]
    cells: tuple[Cell, ...]


def make_ground(parts: RecordParts) -> Ground | None:
    """The ground of a record; None where no place of it has a position."""
    points = list(_list_points(parts))
    if not points:
        return None
    focus = _find_focus(sorted(set(points)))  # places count once, however much happened in one of them
    bounds = _surround(focus)
    outlines = load_countries()
    window = box(*bounds)
    near = [country for country in outlines if country.shape.intersects(window)]
    sight = box(*focus)
    countries = [_draw(country, country.shape.intersection(window), sight) for country in near]
    if any(not window.covers(box(lon, lat, lon, lat)) for lon, lat in points):
        countries += _draw_rest(outlines, window)
    return Ground(
        focus=focus,
        bounds=bounds,
        countries=tuple(countries),
        cells=tuple(_list_cells(parts, outlines)),
    )


def _list_points(parts: RecordParts) -> Iterator[tuple[float, float]]:
    """Where things happened, one point for each event and each span of control; all places where these have none.

    Wide areas only where all is wide.
    """
    places = {place.id: place for place in parts.places}
    spots: list[tuple[float | None, float | None, str | None]] = [
        (event.place.lon, event.place.lat, event.place.precision) for event in parts.events if event.place
    ]
    spots += [(one.lon, one.lat, one.precision) for span in parts.control if (one := places.get(span.place.id))]
    spots = (
        spots
        if any(lon is not None for lon, _, _ in spots)
        else [(one.lon, one.lat, one.precision) for one in parts.places]
    )
    known = [(lon, lat, precision) for lon, lat, precision in spots if lon is not None and lat is not None]
    sharp = [(lon, lat) for lon, lat, precision in known if precision in _POINTS]
    yield from sharp or [(lon, lat) for lon, lat, _ in known]


def _find_focus(points: Sequence[tuple[float, float]]) -> Bounds:
    """The part of the world around the middle of the points, without those far beyond where most lie.

    One wrong or distant place (a capital where talks are held, a namesake abroad) moves neither the middle nor the
    distance that half of the points keep to it, and so does not shrink the rest to a dot.
    """
    middle = median(lon for lon, _ in points), median(lat for _, lat in points)
    distances = [dist(middle, point) for point in points]
    reach = max(_REACH * median(distances), _NEAR)
    near = [point for point, distance in zip(points, distances, strict=True) if distance <= reach]
    lons, lats = [lon for lon, _ in near], [lat for _, lat in near]
    west, east, south, north = min(lons), max(lons), min(lats), max(lats)
    short = max(0.0, _LEAST - (east - west)) / 2, max(0.0, _LEAST - (north - south)) / 2
    west, south, east, north = west - short[0], south - short[1], east + short[0], north + short[1]
    return _widen((west, south, east, north), (east - west) * _MARGIN, (north - south) * _MARGIN)


def _surround(focus: Bounds) -> Bounds:
    """As much ground around the focus as its longer side is wide, so that no screen shows the end of it at first."""
    west, south, east, north = focus
    side = max(east - west, north - south)
    return _widen(focus, side, side)


def _widen(bounds: Bounds, wide: float, high: float) -> Bounds:
    """Bounds with so many degrees more on each side, as far as the world goes."""
    west, south, east, north = bounds
    return (
        max(round(west - wide, 3), -180.0),
        max(round(south - high, 3), -85.0),
        min(round(east + wide, 3), 180.0),
        min(round(north + high, 3), 85.0),
    )


def _draw(country: Outline, shape: BaseGeometry, sight: BaseGeometry) -> Country:
    """A country near the record's places, its name where it is in sight at first, where it is."""
    seen = shape.intersection(sight)
    named = seen if seen.area > sight.area / 50 else shape
    at = named.representative_point() if named.area > _LEAST / 10 else None
    return Country(name=country.name, at=(round(at.x, 3), round(at.y, 3)) if at else None, shape=_write(shape, 3))


def _draw_rest(outlines: Iterable[Outline], window: BaseGeometry) -> Iterator[Country]:
    """The rest of the world, coarsely, for events far from the others."""
    for country in outlines:
        rest = simplify(country.shape, _COARSE, preserve_topology=True).difference(window)
        if rest.area > 1:
            yield Country(name=country.name, at=None, shape=_write(rest, 2))


def _list_cells(parts: RecordParts, countries: Sequence[Outline]) -> Iterator[Cell]:
    """The cells around places with a point, cut at coasts and borders."""
    held = frozenset(span.place.id for span in parts.control)
    by_size = sorted(countries, key=lambda country: country.shape.area)  # islets share their country's number
    by_number = {country.number: country.shape for country in by_size if country.number is not None}
    placed = sorted((place for place in parts.places if _is_point(place)), key=lambda one: _rank(one, held))
    sites = [
        Site(place=one.id, lat=one.lat, lon=one.lon, country=by_number.get(_find_country(one) or 0))
        for one in placed
        if one.lat is not None and one.lon is not None
    ]
    cells = make_cells(sites, held, [country.shape for country in countries])
    for place in sorted(cells):
        yield Cell(place=place, shape=_write(cells[place], 4))


def _find_country(place: Place) -> int | None:
    """The ISO number of the country in which a gazetteer has a place; borders of the atlas are too coarse to tell."""
    seat = find_seat(place.id, kind=place.kind, name=place.name, within=place.within, lat=place.lat, lon=place.lon)
    state = find_state(seat.country) if seat.country else None
    return state.iso if state else None


def _is_point(place: Place) -> bool:
    return place.lat is not None and (
        place.precision == "exact" or (place.precision == "near" and place.kind in SETTLEMENTS)
    )


def _rank(place: Place, held: frozenset[str]) -> tuple[bool, bool, bool, str]:
    """Which of several places at one point the cell belongs to: a settlement placed exactly, of known holder."""
    return place.precision != "exact", place.kind not in SETTLEMENTS, place.id not in held, place.id


def _write(shape: BaseGeometry, digits: int) -> dict[str, object]:
    """A shape's areas as GeoJSON, rounded; lines and points that cutting left fall away."""
    areas = [one for one in getattr(shape, "geoms", [shape]) if one.geom_type in ("Polygon", "MultiPolygon")]
    polygons = [part for one in areas for part in getattr(one, "geoms", [one])]
    rings = [[_round(ring, digits) for ring in mapping(part)["coordinates"]] for part in polygons]
    return {
        "type": "MultiPolygon",
        "coordinates": [[ring for ring in part if len(ring) > 3] for part in rings if len(part[0]) > 3],
    }


def _round(ring: Sequence[Sequence[float]], digits: int) -> list[list[float]]:
    """A ring of rounded points, those that fall together with the one before left out."""
    kept: list[list[float]] = []
    for x, y in ring:
        point = [round(x, digits), round(y, digits)]
        if not kept or kept[-1] != point:
            kept.append(point)
    return kept
