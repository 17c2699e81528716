"""What an account is called: the place that it is most about, and its days."""

from collections import Counter
from collections.abc import Sequence

from orontes.base import Days
from orontes.exports.account.dates import write_days
from orontes.exports.account.facts import Fact
from orontes.exports.account.phrases import capitalise
from orontes.exports.account.words import table
from orontes.exports.known import Known
from orontes.exports.parts import RecordParts
from orontes.knowledge import country_name

_OF_PLACE, _OF_LAND = 0.25, 0.5
"""Which share of the claims that lie anywhere must lie in one place, or else one division or country, to name all."""


def write_title(parts: RecordParts, facts: Sequence[Fact]) -> str:
    """The place most told, or the land in which most lies where no place stands out, with the days first to last."""
    days = [fact.days for fact in facts if fact.days.width is not None and fact.days.width <= 1]
    first = min((one.earliest for one in days if one.earliest), default=None)
    last = max((one.latest for one in days if one.latest), default=None)
    span = write_days(Days(earliest=first, latest=last)) if first and last else ""
    place = _find_scene(parts, facts)
    if place and span:
        return str(table("title", "place")).format(place=capitalise(place), days=span)
    return str(table("title", "bare")).format(days=span) if span else capitalise(place) or str(table("title", "none"))


def _find_scene(parts: RecordParts, facts: Sequence[Fact]) -> str:
    """The name of the place, division or country that stands for all; empty where nothing is located."""
    known = Known.of(parts)
    places: Counter[str] = Counter()
    lands: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for fact in facts:
        weight = len(fact.event.claims)
        if fact.event.place and fact.event.place.place:
            places[fact.event.place.place] += weight
        seat = known.seat(fact.event)
        for land, name in zip(lands, (seat.first, country_name(seat.country or "")), strict=True):
            if name:
                land[name] += weight
    names = {place.id: place.name for place in parts.places}
    best = max(places, key=lambda place: (places[place], place), default="")
    if places[best] >= _OF_PLACE * places.total():
        return names.get(best, "")
    for land in lands:
        name, weight = max(land.items(), key=lambda row: (row[1], row[0]), default=("", 0))
        if name and weight >= _OF_LAND * land.total():
            return name
    return names.get(best, "")
