"""Under what a claim stands to be compared: its place and what holds it, names, persons, numbers, copied passages."""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from operator import add
from typing import TypeAlias

from orontes.base import Point, kilometres
from orontes.events.ground import Ground, own_name
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import SETTLEMENTS, sound_key

_RAREST, _EVER, _RARE = 12, 6, 1.0
_EARTH_KM = 6371
Key: TypeAlias = tuple[str, ...]


class PlaceKeys:
    """Under which places a claim of a family and place stands, told once for each, with whether it is their own."""

    def __init__(self, views: Sequence[ClaimView], ground: Ground) -> None:
        self.ground = ground
        self.named = {view.place for view in views if view.place}
        self.near = _near_towns(sorted(place for place in self.named if self._is_town(place)), ground)
        self.known: dict[tuple[str, str], list[tuple[Key, bool]]] = {}

    def of(self, view: ClaimView) -> Sequence[tuple[Key, bool]]:
        """The keys of a claim, in order."""
        if view.place is None:
            return ()
        asked = (view.family, view.place)
        if asked not in self.known:
            found = self._keys(view.place)
            self.known[asked] = [(("place", view.family, place), found[place]) for place in sorted(found)]
        return self.known[asked]

    def _keys(self, place: str) -> dict[str, bool]:
        """The place, what holds it where claims name that too, its town, and the sound of a name without a spot."""
        ground, plain = self.ground, self._is_town(place)
        holders = (holder for holder in ground.holders.get(place, ()) if holder in self.named)
        found = {holder: not plain for holder in holders if ground.kind(holder) != "country"}
        town = ground.town(place)
        found |= dict.fromkeys([place, *([town] if town else ()), *self.near.get(place, ())], True)
        if ground.spot(place) is None:
            found["~" + sound_key(own_name(ground.name(place)))] = True
        return found

    def _is_town(self, place: str) -> bool:
        """Whether a place is a town with a spot of its own, which lies in no other town."""
        ground = self.ground
        if ground.kind(place) not in SETTLEMENTS or ground.spot(place) is None:
            return False
        return not any(ground.kind(holder) in SETTLEMENTS for holder in ground.holders.get(place, ()))


def _near_towns(towns: Sequence[str], ground: Ground) -> Mapping[str, Sequence[str]]:
    """For each town those after it in order that lie near, looked for in cubes of space as wide as what is near."""
    limit = fusion_rules().limits["near_km"]
    cubes: dict[tuple[int, ...], list[tuple[str, Point]]] = defaultdict(list)
    near: dict[str, list[str]] = {}
    for town in reversed(towns):
        spot = ground.spot(town)
        if spot is None:
            continue
        cube = _cube_of(spot, limit)
        around = (tuple(map(add, cube, step)) for step in product((-1, 0, 1), repeat=len(cube)))
        found = [other for at in around for other, place in cubes.get(at, ()) if kilometres(spot, place) <= limit]
        if found:
            near[town] = sorted(found)
        cubes[cube].append((town, spot))
    return near


def _cube_of(spot: Point, wide_km: float) -> tuple[int, ...]:
    """The cube of space, so many kilometres wide, in which a point of the Earth lies."""
    lat, lon = map(math.radians, spot)
    way = (math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))
    return tuple(math.floor(_EARTH_KM * one / wide_km) for one in way)


def lasting_keys(view: ClaimView) -> list[Key]:
    """What is told of an event at any time: its own name, persons, passages that others print."""
    keys: list[Key] = [("name", view.name)] if view.name else []
    keys += [("person", view.family, person) for person in view.persons]
    return keys + [("copied", view.family, str(passage)) for passage in view.copied]


def weekly_keys(view: ClaimView) -> list[Key]:
    """Large numbers of one thing, which are told of an event in its weeks; and that it is one of few of its days."""
    least = fusion_rules().limits["same_count_least"]
    told = {(of, number) for of, _, bounds in view.counts for number in (bounds.low, bounds.high)}
    keys: list[Key] = [("count", view.family, of, str(number)) for of, number in told if number and number >= least]
    few = view.chance is not None and view.chance.near <= math.log(fusion_rules().limits["few_acts"])
    return [*keys, ("few", view.family)] if few else keys


def name_keys(view: ClaimView, ground: Ground) -> Iterator[tuple[Key, bool]]:
    """The rarest names around an act, told in its weeks, and whether each tells at any time.

    The name of its own place does not: a town is hit again.
    """
    own, ever = ground.name_words(view.place), 0
    rare = [named for named in view.names if named[1] >= _RARE]
    for name, _ in sorted(rare, key=lambda named: (-named[1], named[0]))[:_RAREST]:
        lasting = ever < _EVER and name not in own
        ever += lasting
        yield ("named", view.family, name), lasting
