"""What is cut off: the parts of a camp's ground that only the enemy's places join.

The problem: "the capture of the town cuts the coast off from the capital" is often implied and seldom said. Chosen: on
each day on which control changes, the places that a camp surely holds are joined with their neighbours (`neighbours`)
over its own places and over those of which nothing is sure, disputed and contested ones among them; a part that only
places of the enemy join to the camp's chief part (the one with the place most told of) is cut off, and the claims
behind it are those of the places around it. Few places prove nothing: a part of one place needs three enemies around
it, a greater one two. Rejected: areas of influence drawn around points (a map of guesses), and taking what is unknown
for the enemy's.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from orontes.base import spread
from orontes.control.camp import Camps
from orontes.control.neighbours import Numbers, Theatre
from orontes.control.span import ControlSpan
from orontes.events import label_parts

_UNKNOWN = -1
_FEWEST_KNOWN = 6
_NAMED = 3
_ENOUGH = 3_000  # spans from which on several processes look at theatres
_MOST = 20_000_000
"""Days of change times pairs of neighbours that are looked at in one theatre; of more, the latest days."""


@dataclass(slots=True, kw_only=True)
class Board:
    """Who surely holds each place of a theatre, while the days go by."""

    theatre: Theatre
    camps: list[str]
    holders: Numbers
    told: Numbers
    spans: dict[int, ControlSpan] = field(default_factory=dict)
    open: dict[int, ControlSpan] = field(default_factory=dict)
    closed: list[ControlSpan] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a camp's ground: its places, those of the enemy around it, and the camp's chief part."""

    own: tuple[int, ...]
    around: tuple[int, ...]
    rest: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """The ground of which nothing is sure on a day, told once for all camps.

    `labels` gives for each place the lowest that such ground joins with it; `edges` are all but those within it.
    """

    labels: Numbers
    edges: Numbers


def find_cut_off(theatres: Sequence[Theatre], spans: Sequence[ControlSpan], camps: Camps) -> list[ControlSpan]:
    """The spans of places cut off, as control implies."""
    by_place: dict[str, list[ControlSpan]] = defaultdict(list)
    for span in spans:
        by_place[span.place.id].append(span)
    enough = len(theatres) > 1 and len(spans) >= _ENOUGH
    parts = spread(lambda some: [_walk(one, by_place, camps) for one in some], theatres, enough=enough)
    return [span for part in parts for found in part for span in found]


def _walk(theatre: Theatre, by_place: Mapping[str, Sequence[ControlSpan]], camps: Camps) -> list[ControlSpan]:
    """One theatre, day by day of change."""
    changes: dict[date, set[int]] = defaultdict(set)
    for number, place in enumerate(theatre.places):
        for span in by_place.get(place.id, ()):
            for day in (span.from_latest, span.until_earliest):
                if day is not None:
                    changes[day].add(number)
    names = sorted(
        {camp for place in theatre.places for span in by_place.get(place.id, ()) if (camp := camps.of(span.holder))}
    )
    board = Board(
        theatre=theatre,
        camps=names,
        holders=np.full(len(theatre.places), _UNKNOWN, dtype=np.int64),
        told=np.array([len(place.mentions) for place in theatre.places], dtype=np.int64),
    )
    numbers = {name: number for number, name in enumerate(names)}
    days = sorted(changes)
    looked_at = set(days[-max(1, _MOST // max(1, len(theatre.edges))) :])
    for day in days:
        before = board.holders.copy()
        for number in sorted(changes[day]):
            sure = _sure_holder(by_place[theatre.places[number].id], day)
            board.holders[number] = numbers[camps.of(sure.holder) or ""] if sure else _UNKNOWN
            if sure:
                board.spans[number] = sure
        if day in looked_at and (board.holders != before).any():
            _note_day(board, day, by_place)
    return board.closed + list(board.open.values())


def _sure_holder(spans: Sequence[ControlSpan], day: date) -> ControlSpan | None:
    """The one span that surely says who holds a place on a day, undisputed and uncontested."""
    covering = [
        span
        for span in spans
        if (span.from_latest is None or span.from_latest <= day)
        and (span.until_earliest is None or day < span.until_earliest)
    ]
    held = [span for span in covering if span.state == "held" and span.holder and not span.disputed]
    return held[0] if len(held) == 1 and all(span.state in {"held", "cut_off"} for span in covering) else None


def _note_day(board: Board, day: date, by_place: Mapping[str, Sequence[ControlSpan]]) -> None:
    """Opens and closes what is cut off on a day of change."""
    now: dict[int, Part] = {}
    unknown = _join_unknown(board.theatre.edges, board.holders)
    for camp in range(len(board.camps)):
        for part in find_parts(unknown, board.holders, camp, board.told):
            now |= dict.fromkeys(part.own, part)
    for number in sorted(board.open.keys() - now.keys()):
        ended = board.open.pop(number)
        board.closed.append(replace(ended, until_earliest=day, until_latest=day))
    for number in sorted(now.keys() - board.open.keys()):
        stated = by_place[board.theatre.places[number].id]
        if not any(span.state == "cut_off" and span.until_earliest is None for span in stated):
            board.open[number] = _span(board, number, now[number], day)


def _join_unknown(edges: Numbers, holders: Numbers) -> Unknown:
    """The ground of which nothing is sure, by who holds each place."""
    within = (holders[edges] == _UNKNOWN).all(axis=1)
    one, two = edges[within].T
    return Unknown(labels=label_parts(one, two, len(holders)), edges=edges[~within])


def find_parts(unknown: Unknown, holders: Numbers, camp: int, told: Numbers) -> list[Part]:
    """The parts of a camp's ground that only the enemy joins to its chief part; `told` counts mentions of places."""
    own = np.flatnonzero(holders == camp)
    if len(own) < 2 or np.count_nonzero(holders != _UNKNOWN) < _FEWEST_KNOWN:
        return []
    free = (holders == camp) | (holders == _UNKNOWN)
    edges, labels = unknown.edges, unknown.labels
    inner = edges[free[edges[:, 0]] & free[edges[:, 1]]]
    one, two = labels[inner].T
    parts = label_parts(one, two, len(holders))[labels]
    labels, which, sizes = np.unique(parts[own], return_inverse=True, return_counts=True)
    chief = _chief_part(which, sizes, told[own])
    if chief is None:
        return []
    members = np.split(own[np.argsort(which, kind="stable")], np.cumsum(sizes)[:-1])
    around = _around(edges, parts, free)
    rest = tuple(members[chief].tolist())
    found = []
    for number, (label, part) in enumerate(zip(labels.tolist(), members, strict=True)):
        enemies = around.get(label, ())
        if number != chief and len(enemies) >= (3 if len(part) == 1 else 2):
            found.append(Part(own=tuple(part.tolist()), around=enemies, rest=rest))
    return found


def _chief_part(which: Numbers, sizes: Numbers, told: Numbers) -> int | None:
    """The part with the place most told of, the greater of two; None where it is the only one or two are alike."""
    if len(sizes) < 2:
        return None
    most = np.zeros(len(sizes), dtype=np.int64)
    np.maximum.at(most, which, told)
    second, first = np.lexsort((sizes, most))[-2:]
    alike = most[first] == most[second] and sizes[first] == sizes[second]
    return None if alike else int(first)


def _around(edges: Numbers, parts: Numbers, free: NDArray[np.bool_]) -> dict[int, tuple[int, ...]]:
    """The enemy's places next to each part."""
    mixed = edges[free[edges[:, 0]] != free[edges[:, 1]]]
    first = free[mixed[:, 0]]
    inner, outer = np.where(first, mixed[:, 0], mixed[:, 1]), np.where(first, mixed[:, 1], mixed[:, 0])
    pairs = np.unique(np.stack([parts[inner], outer], axis=1), axis=0)
    labels, starts = np.unique(pairs[:, 0], return_index=True)
    groups = np.split(pairs[:, 1], starts[1:])
    return {label: tuple(group.tolist()) for label, group in zip(labels.tolist(), groups, strict=True)}


def _span(board: Board, number: int, part: Part, day: date) -> ControlSpan:
    """A place cut off from a day on, with the claims that say who holds it and what lies around it."""
    own, behind = board.spans[number], [board.spans[one] for one in (number, *part.around)]
    told = [span.known_from for span in behind if span.known_from]
    return ControlSpan(
        place=own.place,
        holder=own.holder,
        state="cut_off",
        from_earliest=day,
        from_latest=day,
        basis="inferred",
        claims=tuple(dict.fromkeys(claim for span in behind for claim in span.claims)),
        known_from=max(told, default=None),
        note=render_note(board, part),
    )


def render_note(board: Board, part: Part) -> str:
    """What is cut off from what, and by whom, in a sentence."""
    places = board.theatre.places
    chief = max(part.rest, key=lambda one: (len(places[one].mentions), -one))
    around = sorted({holder.name for one in part.around if (holder := board.spans[one].holder)})
    be, by = ("is" if len(numbers) == 1 else "are" for numbers in (part.own, part.around))
    them = "it" if len(part.own) == 1 else "them"
    what = f"{_names(board, part.own)} {be} cut off from {places[chief].name}"
    return f"{what}: {_names(board, part.around)} around {them} {by} held by {', '.join(around)}"


def _names(board: Board, numbers: Sequence[int]) -> str:
    """The names of some places, the most told of first."""
    ranked = sorted(numbers, key=lambda one: (-len(board.theatre.places[one].mentions), one))
    names = [board.theatre.places[one].name for one in ranked]
    if len(names) > _NAMED:
        names = [*names[: _NAMED - 1], f"{len(names) - _NAMED + 1} other places"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
