"""ACLED's cells of place: from iso to geo_precision."""

from collections.abc import Iterable, Iterator

from orontes.events import Event
from orontes.exports.acled.clauses import Spot
from orontes.exports.acled.folding import Coded
from orontes.exports.cells.cell import Cell, Value
from orontes.exports.cells.support import cells_of_place, ids_of
from orontes.exports.known import Known
from orontes.knowledge import country_name, find_state


def fill_place(chief: Coded, known: Known) -> Iterator[Cell]:
    """The cells of the place of a row's chief event; of one without a place, the country of which its reports tell."""
    event = chief.event
    found = (*_land(event, known), *_divisions(event, known), *_spot(event))
    if event.place is None:
        yield from (
            Cell(column=name, value=value, rule=rule, claims=ids_of(chief.claims)) for name, value, rule in found
        )
    elif chief.spot is None:
        yield from cells_of_place(event, chief.claims, found, "location")
    else:
        yield from _by_spot(chief.spot, found)


def _by_spot(spot: Spot, found: Iterable[tuple[str, Value, str]]) -> Iterator[Cell]:
    """The cells of a place that the event's own claims do not name: never of precision 1."""
    for column, value, rule in found:
        if column == "geo_precision":
            yield Cell(
                column=column, value=max(2, value) if isinstance(value, int) else 2, rule=spot.rule, claims=spot.claims
            )
        else:
            told = spot.rule if column == "location" else rule
            yield Cell(column=column, value=value, rule=told, claims=spot.claims)


def _land(event: Event, known: Known) -> Iterator[tuple[str, Value, str]]:
    seat = known.seat(event)
    state = find_state(seat.country)
    yield "iso", state.iso if state else None, seat.by
    yield "region", state.acled_region if state else None, seat.by
    yield "country", country_name(seat.country) if seat.country else None, seat.by


def _divisions(event: Event, known: Known) -> Iterator[tuple[str, Value, str]]:
    """The divisions that hold the place: as the record names them, else as the gazetteer does."""
    place, seat = known.find_place(event), known.seat(event)
    if place is None:
        return
    regions = [holder for name in place.within if (holder := known.places.get(name)) and holder.kind == "region"]
    if seat.first:
        yield "admin1", seat.first, seat.by
    elif regions or place.kind == "region":
        yield "admin1", regions[-1].name if regions else place.name, "record"
    if seat.second:
        yield "admin2", seat.second, seat.by


def _spot(event: Event) -> Iterator[tuple[str, Value, str]]:
    """The cells of the place's name and point, each with the rule that gave it."""
    place = event.place
    if place is None:
        return
    yield "location", place.name or place.text, "named" if place.name else "written"
    if place.lat is not None and place.lon is not None:
        yield "latitude", round(place.lat, 4), "gazetteer"
        yield "longitude", round(place.lon, 4), "gazetteer"
        grade = {"exact": 1, "near": 2}.get(place.precision or "", 3)
        yield "geo_precision", grade, {1: "town", 2: "near", 3: "region"}[grade]
