"""What the places named in a report tell of those named beside them."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from orontes.base import Point, kilometres
from orontes.knowledge import WIDE, GazetteerPlace

_BESIDE, _IN_LIST = 400, 40
_DIVISION, _DISTANCE = 1.5, 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbours:
    """Points of places named in a report with where they are named (character offsets), and the divisions it names."""

    points: tuple[tuple[int, str, Point], ...] = ()
    divisions: tuple[tuple[int, str], ...] = ()
    held: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def closeness(self, place: GazetteerPlace, start: int, away: float | None) -> float:
        """What speaks for a place by its neighbours: 1 where its division is named, less the further away it lies."""
        held = any(id_ in place.within and at != start for at, id_ in self.divisions)
        return _DIVISION * held - _far(away)

    def distance(self, place: GazetteerPlace, start: int) -> float | None:
        """Kilometres to the nearest of the places named within 400 characters, else to the nearest in the report."""
        if place.lat is None or place.lon is None:
            return None
        here = (place.lat, place.lon)
        others = [(abs(start - at), point) for at, id_, point in self.points if at != start and id_ != place.id]
        near = [point for gap, point in others if gap <= _BESIDE] or [point for _, point in others]
        return min((kilometres(here, point) for point in near), default=None)

    def lists_within(self, division: str, start: int) -> bool:
        """Whether a town of a division is named right beside, as in a list: "Gaza and Khan Younis"."""
        return any(
            at != start and abs(at - start) <= _IN_LIST and division in self.held.get(id_, ())
            for at, id_, _ in self.points
        )


def _far(distance: float | None) -> float:
    """What a distance costs: nothing next door, 1.2 at 270 km, 2.4 at 3,000 km."""
    return _DISTANCE * math.log10(1 + distance / 30) if distance is not None else 0.0


def gather_neighbours(chosen: Sequence[tuple[int, GazetteerPlace]]) -> Neighbours:
    """What the places of one report that have been chosen tell of those beside them."""
    return Neighbours(
        points=tuple(
            (start, place.id, (place.lat, place.lon))
            for start, place in chosen
            if place.kind not in WIDE and place.lat is not None and place.lon is not None
        ),
        divisions=tuple((start, place.id) for start, place in chosen if place.kind == "region"),
        held={place.id: place.within for _, place in chosen if place.kind not in WIDE},
    )
