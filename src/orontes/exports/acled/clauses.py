"""What stands in the clause of a claim that names no place: the claims around it that do."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from orontes.claims import Claim
from orontes.events import Event, EventPlace
from orontes.exports.known import Known

_FAR = 400
"""How far before a claim's trigger that of a clause around it may stand."""


def clause_mates(claim: Claim, known: Known) -> list[Claim]:
    """The claims with a settled place in whose clause a claim without one stands."""
    if claim.place is not None and claim.place.place:
        return []
    placed = known.placed.get(claim.report, ())
    first = bisect_left(placed, claim.trigger_start - _FAR, key=_start)
    last = bisect_right(placed, claim.trigger_start + _FAR, key=_start)
    return [one for one in placed[first:last] if one.start <= claim.start and claim.end <= one.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """The place of an event whose own claims name none, the rule that gave it and the claims that tell it."""

    place: EventPlace
    rule: str
    claims: tuple[str, ...]


def find_spot(event: Event, claims: Sequence[Claim], known: Known) -> Spot | None:
    """The place of the whole that an event is part of, else the one place of the clauses in which its claims stand."""
    backing = tuple(claim.id for claim in claims)
    whole = known.events.get(event.part_of or "")
    if whole is not None and whole.place is not None:
        return Spot(place=whole.place, rule="whole", claims=tuple(dict.fromkeys((*backing, *whole.claims))))
    mates = {one.id: one for claim in claims for one in clause_mates(claim, known)}
    places = {one.place.place: one.place for one in mates.values() if one.place is not None}
    if len(places) != 1:
        return None
    ((name, told),) = places.items()
    place = EventPlace(place=name, name=told.name, text=told.text, lat=told.lat, lon=told.lon, precision=told.precision)
    return Spot(place=place, rule="clause", claims=tuple(dict.fromkeys((*backing, *mates))))


def _start(claim: Claim) -> int:
    return claim.trigger_start
