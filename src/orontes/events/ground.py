"""How the places of a record lie to each other: one, one in the other, near, or apart."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from orontes.base import kilometres
from orontes.entities import Place
from orontes.events.rules import fusion_rules
from orontes.knowledge import SETTLEMENTS, WIDE, name_key, name_words, plain_key, same_spelling

FACILITIES = frozenset({"prison", "base", "airport", "crossing", "checkpoint", "bridge", "dam", "site", "road"})
_NAMED_ONLY = SETTLEMENTS | {"quarter", "unknown"}
_ALIKE = 0.9
_FINE = FACILITIES | {"quarter"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All places by id, with everything that holds each (ids, and names where no id is known)."""

    places: Mapping[str, Place]
    holders: Mapping[str, frozenset[str]]
    towns: Mapping[str, str | None]
    relations: dict[tuple[str, str, float, float], str] = field(default_factory=dict, compare=False, repr=False)
    """How pairs of places lie, as far as they were asked for: claims by the thousand ask for the same few."""
    words: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    """The words of places' names, as far as they were asked for."""

    def kind(self, place: str) -> str:
        """The kind of a place, `unknown` where it is none of the record's."""
        found = self.places.get(place)
        return found.kind if found else "unknown"

    def name(self, place: str) -> str:
        """The name of a place."""
        found = self.places.get(place)
        return found.name if found else place

    def name_words(self, place: str | None) -> frozenset[str]:
        """The words of a place's name, as names around an act are told (`naming`); none for no place."""
        if place is None:
            return frozenset()
        if place not in self.words:
            self.words[place] = frozenset(name_key(word) for word in name_words(self.name(place)))
        return self.words[place]

    def inside(self, inner: str, outer: str) -> bool:
        """Whether one place lies in the other."""
        held = self.holders.get(inner, frozenset())
        return outer in held or (outer in self.places and f"~{plain_key(self.name(outer))}" in held)

    def spot(self, place: str) -> tuple[float, float] | None:
        """A place's own coordinates; None where it has none, or those of a larger place around it."""
        known = self.places.get(place)
        if known is None or known.lat is None or known.lon is None or _borrowed(known):
            return None
        return known.lat, known.lon

    def distance(self, one: str, two: str) -> float | None:
        """Kilometres between two places, None where one has no coordinates of its own."""
        a, b = self.spot(one), self.spot(two)
        return None if a is None or b is None else kilometres(a, b)

    def town(self, place: str) -> str | None:
        """The town that a quarter, prison or base belongs to; a town is its own."""
        return self.towns.get(place)

    def home(self, place: str) -> str:
        """The town that a place belongs to, or the place itself where it belongs to none."""
        return self.towns.get(place) or place

    def relate(self, one: str, two: str, *, near_km: float, far_km: float) -> str:
        """same, alike, part, region, country, near, apart, or open where nothing tells."""
        key = (min(one, two), max(one, two), near_km, far_km)
        if key not in self.relations:
            self.relations[key] = self._relate(key[0], key[1], near_km, far_km)
        return self.relations[key]

    def _relate(self, one: str, two: str, near_km: float, far_km: float) -> str:
        """How two places lie to each other; the order of the two changes nothing."""
        if one == two:
            return "same"
        if self._namesakes(one, two):
            return "alike"
        for inner, outer in ((one, two), (two, one)):
            if self.inside(inner, outer) or (self.town(inner) == outer and self.kind(inner) in _FINE):
                return _holding(self.kind(inner), self.kind(outer))
        if self._bare(one, two) and same_spelling(own_name(self.name(one)), own_name(self.name(two))) >= _ALIKE:
            return "alike"
        return self._beside(one, two, near_km, far_km)

    def _namesakes(self, one: str, two: str) -> bool:
        """Whether a town and the region named after it are meant, which reports seldom tell apart."""
        kinds = {self.kind(one), self.kind(two)}
        if "region" not in kinds or not kinds & SETTLEMENTS:
            return False
        town, region = (two, one) if self.kind(one) == "region" else (one, two)
        return self._bears_name(region, town) and self.inside(town, region)

    def _bears_name(self, region: str, town: str) -> bool:
        """Whether a region is called as a town is, or by its name and a word more: "Gaza Strip"."""
        words, own = name_words(self.name(region)), name_words(self.name(town))
        return name_key(self.name(region)) == name_key(self.name(town)) or words[: len(own)] == own

    def _may_mean_land(self, one: str, two: str) -> bool:
        """Whether one is a town whose name a region bears that holds the other: "in Gaza", and a town of the Strip."""
        for town, other in ((one, two), (two, one)):
            if self.kind(town) in SETTLEMENTS:
                regions = (held for held in self.holders.get(other, ()) if self.kind(held) == "region")
                if any(self.inside(town, region) and self._bears_name(region, town) for region in regions):
                    return True
        return False

    def _elsewhere(self, one: str, two: str) -> bool:
        """Whether one is a region, and what is known to hold the other does not name it."""
        pairs = ((one, two), (two, one))
        return any(
            self.kind(outer) == "region" and any(self.kind(held) == "region" for held in self.holders.get(inner, ()))
            for inner, outer in pairs
        )

    def _bare(self, one: str, two: str) -> bool:
        """Whether one of the places has no coordinates, so that only its name tells."""
        return self.distance(one, two) is None and (self.kind(one) in WIDE) == (self.kind(two) in WIDE)

    def _beside(self, one: str, two: str, near_km: float, far_km: float) -> str:
        """Places of which neither holds the other."""
        if self._elsewhere(one, two):
            return "apart"
        apart = self.distance(one, two)
        coarse = self.kind(one) in WIDE or self.kind(two) in WIDE
        if apart is not None:
            if apart > (far_km if coarse else near_km):
                return "open" if self._may_mean_land(one, two) else "apart"
            facilities = self.kind(one) in FACILITIES and self.kind(two) in FACILITIES
            return "open" if coarse else "apart" if facilities else "near"
        return "open" if coarse or self._may_hold(one, two) else "apart"

    def only_by_name(self, one: str, two: str) -> bool:
        """Whether two places are apart only by their names: one has no coordinates, and they are no two prisons."""
        kinds = (self.kind(one), self.kind(two))
        alike = kinds[0] == kinds[1] and kinds[0] in FACILITIES
        return self.distance(one, two) is None and not alike and not set(kinds) & {"country", "region"}

    def _may_hold(self, one: str, two: str) -> bool:
        """Whether a street, site or quarter of which nothing tells the town may lie in the other place."""
        pairs = ((one, two), (two, one))
        return any(
            self.kind(inner) in _FINE and self.town(inner) is None and self.kind(outer) in _NAMED_ONLY - {"quarter"}
            for inner, outer in pairs
        )


def own_name(name: str) -> str:
    """A name with the word for its kind of land, before or after it, in one tongue: "Jabal X" as "mount X"."""
    words = name.split()
    for at in (0, -1):
        land = fusion_rules().landforms.get(words[at].casefold().strip(".")) if len(words) > 1 else None
        if land:
            return " ".join([land, *(words[1:] if at == 0 else words[:-1])])
    return name


def _borrowed(place: Place) -> bool:
    """Whether a settlement or site that no gazetteer knows has the coordinates of the place by which it is told."""
    if place.gazetteer is not None:
        return False
    return place.precision != "exact" if place.kind in _NAMED_ONLY else _is_far_told(place)


def _is_far_told(place: Place) -> bool:
    """Whether a site's coordinates are those of a town that its passage names beside it."""
    return place.kind in FACILITIES and place.precision == "district"


def survey_places(places: Iterable[Place]) -> Ground:
    """The ground of a record's places."""
    known = {place.id: place for place in places}
    by_name: dict[str, list[str]] = {}
    for place in known.values():
        by_name.setdefault(plain_key(place.name), []).append(place.id)
    holders = {place: _all_holders(place, known, by_name) for place in sorted(known)}
    cities = {
        name_key(place.name): place.id
        for place in sorted(known.values(), key=lambda p: p.id, reverse=True)
        if place.kind in SETTLEMENTS
    }
    return Ground(
        places=known,
        holders=holders,
        towns={place: _town(known[place], holders[place], known, cities) for place in known},
    )


def _all_holders(start: str, known: Mapping[str, Place], by_name: Mapping[str, list[str]]) -> frozenset[str]:
    """Everything that holds a place, step by step; a holder known by name only stays as `~name`."""
    found: set[str] = set()
    todo = [start]
    while todo:
        place = known.get(todo.pop())
        for holder in place.within if place else ():
            ids = [holder] if holder in known else by_name.get(plain_key(holder), [])
            fresh = (
                {*(ids if len(ids) == 1 else ()), holder if holder in known else f"~{plain_key(holder)}"}
                - found
                - {start}
            )
            found |= fresh
            todo += sorted(fresh)
    return frozenset(found)


def _town(place: Place, holders: frozenset[str], known: Mapping[str, Place], cities: Mapping[str, str]) -> str | None:
    """A place's town: itself, a town that holds it, or the town that its own name names ("Homs Central Prison")."""
    if place.kind in SETTLEMENTS:
        return place.id
    if place.kind not in _FINE and place.kind != "unknown":
        return None
    held = sorted(holder for holder in holders if holder in known and known[holder].kind in SETTLEMENTS)
    if held:
        return held[0]
    named = [cities[word] for word in name_words(place.name) if word in cities]
    return named[0] if named else None


def _holding(inner: str, outer: str) -> str:
    """What a place in another weighs, by their kinds."""
    if outer == "country":
        return "country"
    return "part" if inner in _FINE and outer != "area" else "region"
