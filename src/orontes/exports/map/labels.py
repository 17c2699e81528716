"""Names on a still map, of places and then of countries: those of most weight first, none over another."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.entities import Place
from orontes.exports.map.ground import Ground
from orontes.exports.map.projection import Projection
from orontes.exports.parts import RecordParts

_ARABIC = re.compile(r"[\u0600-\u06ff]")
Box = tuple[float, float, float, float]
_SIGN, _LINE, _GAP = 7.6, 15.0, 8.0  # about as wide and high as letters of 13 points are, and the way from the dot


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A place's name in each script that is known, where its first line begins."""

    lines: tuple[str, ...]
    x: float
    y: float


def set_labels(parts: RecordParts, frame: Projection, most: int = 80) -> tuple[Label, ...]:
    """The names that find room beside their places; the one in Arabic only where there is room for two lines."""
    taken: list[Box] = []
    set_: list[Label] = []
    for place in _rank(parts)[:most]:
        assert place.lon is not None
        assert place.lat is not None
        x, y = frame.place(place.lon, place.lat)
        lines = tuple(name for name in (place.name, _find_arabic(place)) if name)
        for number in range(len(lines), 0, -1):
            found = _find_room(lines[:number], x, y, frame, taken)
            if found is not None:
                taken.append(found)
                set_.append(Label(lines=lines[:number], x=round(found[0], 1), y=round(y + 4, 1)))
                break
    return tuple(set_)


def set_country_names(ground: Ground, frame: Projection, labels: Sequence[Label]) -> tuple[Label, ...]:
    """The names of countries that find room: those of most ground in sight first, none over another or over a place."""
    _, length = frame.find_bar()
    taken = [_box_of(label) for label in labels]
    taken.append((frame.width - length - 24, frame.height - 44, frame.width, frame.height))  # the scale
    set_: list[Label] = []
    for country in sorted(ground.countries, key=lambda one: (-_spread(one.shape), one.name)):
        if country.at is None:
            continue
        x, y = frame.place(*country.at)
        wide = len(country.name) * _SIGN
        box = (x - wide / 2, y - 13, x + wide / 2, y + 3)
        if frame.holds(box[0], box[1], 2) and frame.holds(box[2], box[3], 2) and not any(_meet(box, b) for b in taken):
            taken.append(box)
            set_.append(Label(lines=(country.name,), x=round(x, 1), y=round(y, 1)))
    return tuple(set_)


def _box_of(label: Label) -> Box:
    wide, high = max(len(line) for line in label.lines) * _SIGN, len(label.lines) * _LINE
    return label.x, label.y - 13, label.x + wide, label.y - 13 + high


def _spread(shape: Mapping[str, object]) -> float:
    """How much ground a shape covers, as far as the boxes around its parts tell."""
    parts: list[list[list[list[float]]]] = shape["coordinates"]  # type: ignore[assignment]
    outer = [part[0] for part in parts if part]
    return sum(
        (max(x for x, _ in ring) - min(x for x, _ in ring)) * (max(y for _, y in ring) - min(y for _, y in ring))
        for ring in outer
    )


def _find_room(lines: Sequence[str], x: float, y: float, frame: Projection, taken: Sequence[Box]) -> Box | None:
    """Where the lines stand free beside a point, right of it or else left; None where they do not."""
    wide, high = max(len(line) for line in lines) * _SIGN, len(lines) * _LINE
    for left in (x + _GAP, x - _GAP - wide):
        box = (left, y - 9, left + wide, y - 9 + high)
        inside = frame.holds(box[0], box[1], 2) and frame.holds(box[2], box[3], 2)
        if inside and not any(_meet(box, one) for one in taken):
            return box
    return None


def _rank(parts: RecordParts) -> list[Place]:
    """Places with a point: those that change hands and those of most events first."""
    weights = Counter({span.place.id: 3 for span in parts.control})
    weights.update(event.place.place for event in parts.events if event.place and event.place.place)
    placed = [
        one for one in parts.places if one.lat is not None and one.precision in ("exact", "near") and weights[one.id]
    ]
    return sorted(placed, key=lambda one: (one.precision != "exact", -weights[one.id], one.id))


def _find_arabic(place: Place) -> str | None:
    if _ARABIC.search(place.name):
        return None
    return next((alias for alias in place.aliases if _ARABIC.search(alias)), None)


def _meet(one: Box, two: Box) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
