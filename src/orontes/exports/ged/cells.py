"""GED's cells: the dyad, the sources, the place, the days and the dead, each with its claims and its rule."""

import math
from collections.abc import Iterator, Sequence

from orontes.base import sha256_of
from orontes.events import Event
from orontes.exports.acled import Coded
from orontes.exports.cells.cell import Cell, Lost, Value
from orontes.exports.cells.support import cells_of_place, day_claims, ids_of, lose_days
from orontes.exports.ged.deaths import Deaths
from orontes.exports.ged.sides import Dyad, Side
from orontes.exports.known import Known
from orontes.knowledge import country_name, find_state

_AREAS = frozenset({"area", "road"})
_WIDTHS = ((0, 1, "day"), (5, 2, "days"), (6, 3, "week"), (30, 4, "month"), (365, 5, "year"))
"""Days between the bounds -> UCDP's precision of a date and the rule that says so."""
_MIDNIGHT = "00:00:00.000"


def fill_dyad(dyad: Dyad) -> Iterator[Cell]:
    """The sides, the dyad and the type of violence; ids are numbers of ours, made from the names."""
    for letter, side in (("a", dyad.a), ("b", dyad.b)):
        if side is not None:
            yield from _fill_side(letter, side)
    if dyad.type is None or dyad.name is None or dyad.a is None or dyad.b is None:
        return
    claims = tuple(dict.fromkeys((*dyad.a.party.claims, *dyad.b.party.claims)))
    yield Cell(column="type_of_violence", value=dyad.type, rule=dyad.rule, claims=claims)
    for column in ("dyad",) if dyad.type == 1 else ("conflict", "dyad"):
        yield Cell(column=f"{column}_name", value=dyad.name, rule="sides", claims=claims)
        yield Cell(column=f"{column}_new_id", value=number_of_name(dyad.name), rule="own", claims=claims)


def _fill_side(letter: str, side: Side) -> Iterator[Cell]:
    claims = side.party.claims
    yield Cell(column=f"side_{letter}", value=side.name, rule=side.sort, claims=claims)
    yield Cell(column=f"side_{letter}_new_id", value=number_of_name(side.name), rule="own", claims=claims)
    if side.gwno is not None:
        yield Cell(column=f"gwno{letter}", value=str(side.gwno), rule="government", claims=claims)


def number_of_name(name: str) -> int:
    """A whole number for a name, far above the ids that UCDP has given so far."""
    return 10**9 + int(sha256_of(name)[:9], 16)


def fill_sources(coded: Coded, known: Known) -> Iterator[Cell]:
    """How many reports, which, and who is quoted in them."""
    backing = ids_of(coded.claims)
    reports = [known.reports[name] for name in dict.fromkeys(claim.report for claim in coded.claims)]
    days = [report.published.isoformat() if report.published else "" for report in reports]
    offices = [report.outlet or report.id for report in reports]
    heads = [" ".join((report.title or "").split()) for report in reports]
    yield Cell(column="number_of_sources", value=len(reports), rule="reports", claims=backing)
    articles = ";".join(f'"{",".join(parts)}"' for parts in zip(offices, days, heads, strict=True))
    yield Cell(column="source_article", value=articles, rule="reports", claims=backing)
    yield Cell(column="source_office", value=";".join(offices), rule="reports", claims=backing)
    yield Cell(column="source_date", value=_aligned(days), rule="reports", claims=backing)
    yield Cell(column="source_headline", value=_aligned(heads), rule="reports", claims=backing)
    voices = [origin for origin in coded.event.origins if origin.kind == "voice"]
    quoted = tuple(dict.fromkeys(name for origin in voices for name in origin.claims))
    yield Cell(column="source_original", value="; ".join(one.name for one in voices), rule="voices", claims=quoted)


def _aligned(parts: Sequence[str]) -> str:
    """The parts in the order of the reports, empty where one has none; nothing where all have none."""
    return ";".join(parts) if any(parts) else ""


def fill_place(coded: Coded, known: Known) -> Iterator[Cell]:
    """The cells from where_prec to region."""
    event = coded.event
    if event.place is None:
        return
    found = (*_describe(event, known), *_seat(event, known), *_point(event))
    yield from cells_of_place(event, coded.claims, found, "where_coordinates")


def _describe(event: Event, known: Known) -> Iterator[tuple[str, Value, str]]:
    """The cells that say where, and how sure the point is, each with the rule that gave it."""
    if event.place is None:
        return
    yield "where_coordinates", event.place.name or event.place.text, "named" if event.place.name else "written"
    yield "where_description", event.place.text, "written"
    place = known.find_place(event)
    kind = place.kind if place else ""
    if event.place.lat is None:
        return
    if kind == "country":
        yield "where_prec", 6, "country"
    elif kind in _AREAS or (event.place.precision == "region" and kind != "region"):
        yield "where_prec", 5, "area"
    elif kind == "region":
        yield "where_prec", 4, "division"
    else:
        exact = event.place.precision == "exact"
        yield "where_prec", 1 if exact else 2, "exact" if exact else "near"


def _seat(event: Event, known: Known) -> Iterator[tuple[str, Value, str]]:
    seat = known.seat(event)
    state = find_state(seat.country)
    yield "adm_1", seat.first, seat.by
    yield "adm_2", seat.second, seat.by
    yield "country", country_name(seat.country) if seat.country else None, seat.by
    yield "country_id", state.gwno if state else None, seat.by
    yield "region", state.ucdp_region if state else None, seat.by


def _point(event: Event) -> Iterator[tuple[str, Value, str]]:
    if event.place is None or event.place.lat is None or event.place.lon is None:
        return
    lat, lon = round(event.place.lat, 6), round(event.place.lon, 6)
    yield "latitude", lat, "gazetteer"
    yield "longitude", lon, "gazetteer"
    yield "geom_wkt", f"POINT ({lon} {lat})", "point"
    yield "priogrid_gid", priogrid(lat, lon), "grid"


def priogrid(lat: float, lon: float) -> int:
    """PRIO-GRID's cell of half a degree, counted from the south-west, row by row of 720."""
    row = min(359, math.floor((lat + 90) * 2))
    column = min(719, math.floor((lon + 180) * 2))
    return row * 720 + column + 1


def fill_days(coded: Coded, *, divided: bool = False) -> Iterator[Cell]:
    """The days and their precision; none where a bound is not known or they are wider than a year.

    They are less clear where the dead of the row are a part of those of several.
    """
    event = coded.event
    width, first, last = event.when.width, event.when.earliest, event.when.latest
    found = next(((code, rule) for most, code, rule in _WIDTHS if width is not None and width <= most), None)
    if found is None or first is None or last is None:
        return
    claims, lost = day_claims(event, coded.claims), lose_days(event, coded.claims)
    code, rule = found
    yield Cell(column="date_prec", value=code, rule=rule, claims=claims)
    yield Cell(column="date_start", value=f"{first} {_MIDNIGHT}", rule="earliest", claims=claims, lost=lost)
    yield Cell(column="date_end", value=f"{last} {_MIDNIGHT}", rule="latest", claims=claims, lost=lost)
    clear = 1 if width == 0 and not divided else 2
    rule = "divided" if divided else "one" if clear == 1 else "several"
    yield Cell(column="event_clarity", value=clear, rule=rule, claims=claims)


def fill_deaths(deaths: Deaths, backing: tuple[str, ...]) -> Iterator[Cell]:
    """The dead: all, by side, and the rest."""
    claims = deaths.claims or backing
    lost = (Lost(value=str(deaths.whole), claims=claims),) if deaths.whole else ()
    for name in ("a", "b", "civilians"):
        part = deaths.find_part(name)
        number, rule = (part.number, part.rule) if part else (0, "none")
        yield Cell(column=f"deaths_{name}", value=number, rule=rule, claims=part.claims if part else claims)
    yield Cell(column="deaths_unknown", value=deaths.unknown, rule="rest", claims=claims)
    rule = "divided" if deaths.whole else "best"
    yield Cell(column="best", value=deaths.best, rule=rule, claims=claims, lost=lost)
    yield Cell(column="high", value=deaths.high, rule="highest", claims=claims)
    yield Cell(column="low", value=deaths.low, rule="lowest", claims=claims)
