"""Which known places lie next to each other: a graph over all places that reports name, made once.

Delaunay's triangulation joins places with nothing known between them. Its edges are kept up to three times the usual
length (within 30 and 120 km), for over a longer way nobody knows what lies between, and where they cross no barrier of
the pack. Places far from all others make theatres of their own, so that a record of several wars is several graphs.
Quarters and works within a town stand for it; of places at one spot the most named one is taken.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from orontes.base import begin
from orontes.entities import Place
from orontes.events import label_parts
from orontes.knowledge import PackBarrier

_KINDS = frozenset({"city", "town", "village", "base", "airport", "crossing"})
_KM = 111.32
_CELL = 2.0  # degrees: places in cells that touch are of one theatre
_USUAL, _SHORTEST, _LONGEST = 3.0, 30.0, 120.0
_FEWEST = 6
_MANY = 300  # places from which on another process looks for their neighbours
Points = NDArray[np.float64]
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theatre:
    """Places of one war by number, and which of them are neighbours: pairs of numbers."""

    places: tuple[Place, ...]
    edges: Numbers


def begin_theatres(places: Iterable[Place], barriers: Sequence[PackBarrier] = ()) -> Callable[[], list[Theatre]]:
    """Begins to look for theatres, in another process where there are many places; what is returned gives them."""
    known = {place.id: place for place in places}

    def number() -> list[tuple[list[str], Numbers]]:
        found = find_theatres(known.values(), barriers)
        return [([place.id for place in theatre.places], theatre.edges) for theatre in found]

    numbering = begin(number, enough=len(known) >= _MANY)
    return lambda: [Theatre(places=tuple(known[one] for one in inside), edges=edges) for inside, edges in numbering()]


def find_theatres(places: Iterable[Place], barriers: Sequence[PackBarrier] = ()) -> list[Theatre]:
    """The theatres that have enough known places to say anything of what lies between them."""
    cells: dict[tuple[int, int], list[Place]] = defaultdict(list)
    for place in _spots(places):
        assert place.lat is not None
        assert place.lon is not None
        cells[math.floor(place.lat / _CELL), math.floor(place.lon / _CELL)].append(place)
    found = []
    for group in _joined(sorted(cells)):
        members = tuple(place for cell in sorted(group) for place in cells[cell])
        if len(members) >= _FEWEST:
            found += _connected(members, _edges(members, barriers))
    return found


def _connected(places: Sequence[Place], edges: Numbers) -> list[Theatre]:
    """The parts of a graph that are large enough, each a theatre."""
    labels = label_parts(edges[:, 0], edges[:, 1], len(places))
    found = []
    for label in np.flatnonzero(np.bincount(labels) >= _FEWEST):
        inside = np.flatnonzero(labels == label)
        numbers = np.full(len(places), -1, dtype=np.int64)
        numbers[inside] = np.arange(len(inside))
        own = numbers[edges[labels[edges[:, 0]] == label]]
        found.append(Theatre(places=tuple(places[number] for number in inside.tolist()), edges=own))
    return found


def _spots(places: Iterable[Place]) -> list[Place]:
    """The places with coordinates of their own, one for each spot."""
    spots: dict[tuple[float, float], Place] = {}
    for place in sorted(places, key=lambda place: (-len(place.mentions), place.id)):
        if place.kind in _KINDS and place.precision == "exact" and place.lat is not None and place.lon is not None:
            spots.setdefault((round(place.lat, 2), round(place.lon, 2)), place)
    return sorted(spots.values(), key=lambda place: place.id)


def _joined(cells: Sequence[tuple[int, int]]) -> list[set[tuple[int, int]]]:
    """Cells in groups that touch."""
    left, groups = set(cells), []
    for cell in cells:
        if cell not in left:
            continue
        group, todo = set(), [cell]
        left.discard(cell)
        while todo:
            row, column = todo.pop()
            group.add((row, column))
            near = {(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)} & left
            left -= near
            todo += sorted(near)
        groups.append(group)
    return groups


def _edges(places: Sequence[Place], barriers: Sequence[PackBarrier]) -> Numbers:
    """Neighbours by number; none where all places lie on a line."""
    from scipy.spatial import Delaunay, QhullError  # noqa: PLC0415  (a third of a second; only records with places need it)

    points, scale = _project(places)
    try:
        simplices = Delaunay(points).simplices
    except QhullError:
        return np.empty((0, 2), dtype=np.int64)
    pairs = np.concatenate([simplices[:, [0, 1]], simplices[:, [1, 2]], simplices[:, [0, 2]]])
    edges: Numbers = np.unique(np.sort(pairs, axis=1), axis=0).astype(np.int64)
    lengths = np.hypot(*(points[edges[:, 0]] - points[edges[:, 1]]).T)
    limit = min(_LONGEST, max(_SHORTEST, _USUAL * float(np.median(lengths))))
    keep = lengths <= limit
    for barrier in barriers:
        line = np.array([(lon * scale, lat * _KM) for lat, lon in barrier.line])
        for start, end in pairwise(line):
            keep &= ~_crosses(points[edges[:, 0]], points[edges[:, 1]], start, end)
    kept: Numbers = edges[keep]
    return kept


def _project(places: Sequence[Place]) -> tuple[Points, float]:
    """Kilometres east and north, true at the middle of the places, and kilometres in a degree of longitude there."""
    raw = np.array([(place.lon, place.lat) for place in places], dtype=np.float64)
    scale = _KM * math.cos(math.radians(float(raw[:, 1].mean())))
    return raw * np.array([scale, _KM]), scale


def _crosses(one: Points, two: Points, start: Points, end: Points) -> NDArray[np.bool_]:
    """Which of the edges from `one` to `two` cross the stretch from start to end."""

    def turn(a: Points, b: Points, c: Points) -> Points:
        ab, ac = b - a, c - a
        found: Points = np.sign(ab[..., 0] * ac[..., 1] - ab[..., 1] * ac[..., 0])
        return found

    apart: NDArray[np.bool_] = (turn(one, two, start) != turn(one, two, end)) & (
        turn(start, end, one) != turn(start, end, two)
    )
    return apart
