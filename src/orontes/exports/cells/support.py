"""Which of an event's claims tell its place, its days and its parties, and what the others tell instead."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from orontes.base import Days
from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.cells.cell import Cell, Lost, Value


def ids_of(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The ids of claims, each once, in order."""
    return tuple(dict.fromkeys(claim.id for claim in claims))


def place_claims(event: Event, claims: Sequence[Claim]) -> tuple[str, ...]:
    """The claims that name an event's place; all where it stands by what the claims have in common."""
    if event.place is None:
        return ()
    wanted = event.place.place or event.place.text
    naming = [claim for claim in claims if any(wanted in (place, text) for place, text, _ in _places_of(claim))]
    return ids_of(naming or claims)


def lose_places(event: Event, claims: Sequence[Claim]) -> tuple[Lost, ...]:
    """Other places that claims of an event give as its place."""
    chosen = event.place.place if event.place else None
    told: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        for place, text, name in _places_of(claim)[:1]:
            if place != chosen or (place is None and event.place and text != event.place.text):
                told[name or text].append(claim.id)
    return lose(told)


def cells_of_place(
    event: Event, claims: Sequence[Claim], found: Iterable[tuple[str, Value, str]], named: str
) -> Iterator[Cell]:
    """The cells of an event's place from (column, value, rule); other places told are lost in the column `named`."""
    resting = place_claims(event, claims)
    for column, value, rule in found:
        if value is not None:
            lost = lose_places(event, claims) if column == named else ()
            yield Cell(column=column, value=value, rule=rule, claims=resting, lost=lost)


def _places_of(claim: Claim) -> list[tuple[str | None, str, str | None]]:
    slots = (claim.place, claim.destination, claim.origin)
    return [(slot.place, slot.text, slot.name) for slot in slots if slot is not None]


def day_claims(event: Event, claims: Sequence[Claim]) -> tuple[str, ...]:
    """The claims whose days are the event's or meet them; all where none has days of its own."""
    dated = [claim for claim in claims if claim.when.days.known]
    same = [claim for claim in dated if _bounds(claim.when.days) == _bounds(event.when)]
    near = [claim for claim in dated if claim.when.days.meets(event.when)]
    return ids_of(same or near or claims)


def lose_days(event: Event, claims: Sequence[Claim]) -> tuple[Lost, ...]:
    """Other days that claims of an event tell, as a day or `first/last`."""
    told: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        days = claim.when.days
        if days.known and _bounds(days) != _bounds(event.when):
            first, last = _bounds(days)
            told[str(first) if first == last else f"{first}/{last}"].append(claim.id)
    return lose(told)


def lose(told: Mapping[str, Sequence[str]]) -> tuple[Lost, ...]:
    """Values with their claims, in the order of the values."""
    return tuple(Lost(value=value, claims=tuple(dict.fromkeys(told[value]))) for value in sorted(told))


def _bounds(days: Days) -> tuple[date | None, date | None]:
    return days.earliest, days.latest
