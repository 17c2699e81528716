"""The place that a record is most about, by which its account and its page are called."""

from collections import Counter

from orontes.events import Event
from orontes.exports.known import Known
from orontes.exports.parts import RecordParts
from orontes.knowledge import country_name

_OF_PLACE, _OF_LAND = 0.4, 0.5
"""Which share of the claims that lie anywhere must lie in one place, or else one division or country, to name all."""


def find_scene(parts: RecordParts) -> str:
    """The name of the place, division or country that stands for all told now; empty where nothing is located."""
    known = Known.of(parts)
    places: Counter[str] = Counter()
    lands: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for event in _list_told_now(parts):
        weight = len(event.claims)
        if event.place and event.place.place:
            places[event.place.place] += weight
        seat = known.seat(event)
        for land, name in zip(lands, (seat.first, country_name(seat.country or "")), strict=True):
            if name:
                land[name] += weight
    names = {place.id: place.name for place in parts.places}
    best = max(places, key=lambda place: (places[place], place), default="")
    if places[best] >= _OF_PLACE * places.total():
        return names.get(best, "")
    located = lands[1].total()
    for land in lands:
        name, weight = max(land.items(), key=lambda row: (row[1], row[0]), default=("", 0))
        if name and weight > _OF_LAND * located:
            return name
    return names.get(best, "")


def _list_told_now(parts: RecordParts) -> list[Event]:
    """The events of the reports' own time that somebody tells as having happened."""
    current = {claim.id for claim in parts.claims if claim.period == "current"}
    return [
        event
        for event in parts.events
        if event.status not in {"planned", "denied"} and any(claim in current for claim in event.claims)
    ]
