"""Namesakes overseas: a small place that is alone in its country and far from all that the reports name.

The names of a report speak for countries, and so a village that no gazetteer has in its own country speaks for that of
its one namesake, the more the oftener it is named. No report by itself can tell; all together do.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import TypeVar

from orontes.base import kilometres
from orontes.entities.places.candidates import TOWN
from orontes.knowledge import GazetteerPlace

K = TypeVar("K")
_OVERSEAS = 2_500.0
_FEWEST = 3
"""So many other places must tell where the reports are."""


def drop_strangers(chosen: Mapping[K, GazetteerPlace | None], told: frozenset[K]) -> dict[K, GazetteerPlace | None]:
    """The choices without namesakes overseas; `told` are names whose phrase says in which land they lie."""
    sure = {place.id for key, place in chosen.items() if place is not None and key in told}
    places = {place.id: place for place in chosen.values() if place is not None}
    lands: dict[str | None, set[str]] = defaultdict(set)
    for place in places.values():
        lands[place.country].add(place.id)
    alone = [one for one in places.values() if len(lands[one.country]) == 1 and one.id not in sure and _is_small(one)]
    strangers = {one.id for one in alone if _is_far(one, places)}
    return {key: None if place is not None and place.id in strangers else place for key, place in chosen.items()}


def _is_small(place: GazetteerPlace) -> bool:
    return place.gazetteer != "pack" and place.country is not None and place.population < TOWN


def _is_far(place: GazetteerPlace, places: Mapping[str, GazetteerPlace]) -> bool:
    """Whether no other place lies within reach, where enough others have a point."""
    if place.lat is None or place.lon is None:
        return False
    here = (place.lat, place.lon)
    others = [(one.lat, one.lon) for one in places.values() if one.id != place.id]
    away = [kilometres(here, (lat, lon)) for lat, lon in others if lat is not None and lon is not None]
    return len(away) >= _FEWEST and min(away) > _OVERSEAS
