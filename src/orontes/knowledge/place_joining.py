"""One place that several gazetteers know, under one id.

The problem: Who's On First, OCHA and GeoNames list the same town under ids of their own, a kilometre or two apart and
in other spellings. Claims of one report may find it in one file and those of another report in another; their events
must meet all the same. Concordances (Who's On First names GeoNames' ids) settle most; for the rest a place is looked
for in the other gazetteers by all its names: it is the same where a name is the same, the kind is alike and the points
lie close for such a kind. Which id it then has does not depend on which file was asked first: that of the built-in
gazetteer, else of GeoNames, of Who's On First, of OCHA, else the least in the alphabet, so that bringing a further file
renames nothing that the built-in gazetteer knows.

Done place by place when one is asked for, not file against file: a record names some hundreds of places, and files
hold millions. Rejected: joining by distance alone (hamlets lie side by side), and by names alone (a province has six
villages of one name).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from orontes.base import kilometres
from orontes.knowledge.geonames import GeoNamesGazetteer
from orontes.knowledge.names import sound_key
from orontes.knowledge.place import Gazetteer, GazetteerPlace
from orontes.knowledge.place_files import PlaceFile
from orontes.knowledge.place_kinds import SETTLEMENTS
from orontes.knowledge.spellings import grade_names

_REACH = {  # kilometres
    "village": 4.0, "town": 6.0, "city": 12.0, "region": 250.0, "district": 60.0, "country": 3000.0, "airport": 8.0,
}  # fmt: skip
_OTHER_REACH = 2.0
_ASKED_NAMES = 12
_SCHEMES = ("geonames", "wof", "ocha")


@lru_cache(maxsize=65536)
def join_place(place: GazetteerPlace, owner: int, gazetteers: tuple[Gazetteer, ...]) -> GazetteerPlace:
    """A place of gazetteer number `owner` under the id that all gazetteers share, with what the others know of it."""
    like = tuple(_find_alike(place, owner, gazetteers))
    within = _joined_holders(place, owner, gazetteers)
    people = max((place, *like), key=lambda one: one.population)
    settled = place.kind in SETTLEMENTS and people.kind in SETTLEMENTS
    return replace(
        place,
        id=min((one.id for one in (place, *like)), key=lambda id_: _rank(id_, like)),
        kind=people.kind if settled else place.kind,
        country=next((one.country for one in (place, *like) if one.country), None),
        within=tuple(dict.fromkeys((*within, *(holder for one in like for holder in one.within)))),
        population=people.population,
    )


def _find_alike(place: GazetteerPlace, owner: int, gazetteers: Sequence[Gazetteer]) -> Iterator[GazetteerPlace]:
    """The nearest of the same place in each of the other gazetteers."""
    names = _telling_names(place)
    countries = (place.country,) if place.country else ()
    for number, gazetteer in enumerate(gazetteers):
        if number == owner or place.lat is None:
            continue
        found: dict[str, tuple[float, GazetteerPlace]] = {}
        for name in names:
            for other in gazetteer.find_places(name, countries=countries):
                away = _reach(place, other)
                if away is not None and grade_names(name, (other.name, *other.aliases)) >= 0.9:
                    found.setdefault(other.id, (away, other))
            if found:
                break
        if found:
            yield min(found.values(), key=lambda pair: (pair[0], pair[1].id))[1]


def _telling_names(place: GazetteerPlace) -> tuple[str, ...]:
    """The names by which to look, each sound once, the one in use first."""
    by_sound: dict[str, str] = {}
    for name in (place.name, *place.aliases):
        sound = sound_key(name)
        if sound:
            by_sound.setdefault(sound, name)
    return tuple(by_sound.values())[:_ASKED_NAMES]


def _reach(one: GazetteerPlace, two: GazetteerPlace) -> float | None:
    """The kilometres between two places where both are of one sort and close enough for it, else None."""
    kinds = {_sort(one), _sort(two)}
    if len(kinds) > 1 or one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return None
    limit = max(_REACH.get(_measure(one), _OTHER_REACH), _REACH.get(_measure(two), _OTHER_REACH))
    away = kilometres((one.lat, one.lon), (two.lat, two.lon))
    return away if away <= limit else None


def _sort(place: GazetteerPlace) -> str:
    """What must be the same of two places that are one: settlements are one sort, divisions differ by their level."""
    return "settlement" if place.kind in SETTLEMENTS else _measure(place)


def _measure(place: GazetteerPlace) -> str:
    """The kind, for a division below the first `district`."""
    return "district" if place.kind == "region" and place.precision == "district" else place.kind


def _joined_holders(place: GazetteerPlace, owner: int, gazetteers: tuple[Gazetteer, ...]) -> tuple[str, ...]:
    """The ids of what holds a place, as all gazetteers share them; names and unknown ids stay."""
    gazetteer = gazetteers[owner]
    if not isinstance(gazetteer, PlaceFile):
        return place.within
    holders = []
    for own in place.within:
        holder = gazetteer.find_own(own)
        holders.append(own if holder is None else join_place(replace(holder, within=()), owner, gazetteers).id)
    return tuple(holders)


def _rank(id_: str, like: Sequence[GazetteerPlace]) -> tuple[int, str]:
    """The order of ids: the built-in gazetteer's, then by scheme."""
    if any(one.id == id_ and one.gazetteer == GeoNamesGazetteer.name for one in like):
        return 0, id_
    scheme = id_.partition(":")[0]
    return _SCHEMES.index(scheme) + 1 if scheme in _SCHEMES else len(_SCHEMES) + 1, id_
