"""A town taken whole takes its quarters and works with it, and what happens in its streets happens in the town.

"Full control of the city" in December ends what was told of its quarter in 2017; a quarter of which something is told
for those days or later keeps to that. Who fights in "the streets of Mirza" fights in Mirza, and who takes "large parts
of Mirza" has come in; of its outskirts nothing of the kind is said.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.claims import Claim
from orontes.control.fact import Fact
from orontes.control.words import tells, tells_part
from orontes.events import Ground
from orontes.knowledge import SETTLEMENTS

_APART = SETTLEMENTS | {"region", "country"}


def follow_towns(facts: Sequence[Fact], claims: Mapping[str, Claim], ground: Ground) -> list[Fact]:
    """What towns taken whole say of the places in them that have facts of their own."""
    inner: dict[str, list[str]] = defaultdict(list)
    last: dict[str, str] = {}
    for fact in facts:
        last[fact.place] = max(last.get(fact.place, ""), str(fact.known_by or ""))
    for place in sorted(last):
        if ground.kind(place) not in _APART:
            for outer in sorted({*ground.holders.get(place, ()), ground.town(place) or ""}):
                inner[outer].append(place)
    return [
        replace(fact, place=place, effect="follow")
        for fact in facts
        if fact.effect == "gain" and ground.kind(fact.place) in SETTLEMENTS and fact.known_by
        for place in inner.get(fact.place, ())
        if last[place] < str(fact.days.earliest or fact.known_by) and _is_whole(fact, claims)
    ]


def town_of_part(place: str, ground: Ground) -> str | None:
    """The town of which a place told by its words is a part or share: Mirza of "the streets of Mirza"."""
    known = ground.places.get(place)
    if known is None or known.kind != "area" or not tells_part(known.name):
        return None
    towns = (holder for holder in known.within if ground.kind(holder) in SETTLEMENTS | {"unknown"})
    return next((town for town in towns if town in ground.places and known.name.endswith(ground.name(town))), None)


def _is_whole(fact: Fact, claims: Mapping[str, Claim]) -> bool:
    """Whether a claim says that all of the town was taken."""
    return tells("whole", (claims[name].text for name in fact.claims))
