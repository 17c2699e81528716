"""The state in which a war is fought."""

import re
from collections import Counter
from collections.abc import Sequence

from orontes.entities import Place
from orontes.events import Event
from orontes.knowledge import country_of_name

_DIVISION = re.compile(r"geonames:([A-Z]{2})\.")


def find_home(events: Sequence[Event], places: Sequence[Place]) -> str | None:
    """The state in which most places of events lie."""
    known = {place.id: place for place in places}
    counts: Counter[str] = Counter()
    for event in events:
        place = known.get(event.place.place or "") if event.place else None
        for holder in place.within if place else ():
            division = _DIVISION.match(holder)
            outer = known.get(holder)
            country = outer.name if outer and outer.kind == "country" else holder
            state = division[1] if division else country_of_name(country)
            if state:
                counts[state] += 1
    return min(counts, key=lambda state: (-counts[state], state)) if counts else None
