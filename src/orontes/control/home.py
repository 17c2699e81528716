"""The state in which a war is fought."""

from collections import Counter
from collections.abc import Sequence

from orontes.base import find_commonest
from orontes.entities import Place
from orontes.events import Event
from orontes.knowledge import country_of_division, country_of_name


def find_home(events: Sequence[Event], places: Sequence[Place]) -> str | None:
    """The state in which most places of events lie."""
    known = {place.id: place for place in places}
    counts: Counter[str] = Counter()
    for event in events:
        place = known.get(event.place.place or "") if event.place else None
        for holder in place.within if place else ():
            outer = known.get(holder)
            country = outer.name if outer and outer.kind == "country" else holder
            state = country_of_division(holder) or country_of_name(country)
            if state:
                counts[state] += 1
    return find_commonest(counts)
