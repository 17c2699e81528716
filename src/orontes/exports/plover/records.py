"""PLOVER's records: one for each PLOVER event that an event of ours is, with entities, place, words and citation."""

from collections.abc import Iterator, Sequence

from orontes.base import find_link
from orontes.claims import Claim
from orontes.events import Event, Party
from orontes.exports.acled.cells import own_id
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.cells.cell import NOBODY, Cell, Row, make_row
from orontes.exports.cells.columns import column_names
from orontes.exports.cells.support import day_claims, ids_of, lose_days, lose_places, place_claims
from orontes.exports.known import Known
from orontes.exports.plover.coding import PloverCoding, load_codes
from orontes.exports.plover.entities import Entity, make_entity
from orontes.knowledge import SETTLEMENTS, country_name, find_state

_SIZES = {"killed": "dead", "injured": "injured", "detained": "arrested"}


def make_plover_rows(codings: Sequence[PloverCoding], known: Known) -> tuple[Row, ...]:
    """The records, in order of date, then of id."""
    rows = [_fill(coding, known) for coding in codings]
    return tuple(sorted(rows, key=lambda row: (str(row.to_dict()["date"]), row.id)))


def plover_id(coding: PloverCoding, known: Known) -> str:
    """An id of ours: that of the event in the other tables, and PLOVER's type."""
    return f"{own_id(coding.event, known)}-{coding.code}"


def split_parties(coding: PloverCoding, known: Known) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Actors and recipients; in a fight of two sides all are actors."""
    agents, patients = coding.event.agents, find_sufferers(coding.event, known)
    if not coding.both:
        return agents, patients
    named = {party.name for party in agents}
    return (*agents, *(party for party in patients if party.name not in named)), ()


def _fill(coding: PloverCoding, known: Known) -> Row:
    """A record of PLOVER with its cells."""
    backing = ids_of(coding.claims)
    name = plover_id(coding, known)
    cells = (
        Cell(column="id", value=name, rule="own", claims=backing),
        *_fill_days(coding),
        *_fill_entities(coding, known),
        *fill_event(coding, backing),
        *_fill_place(coding, known),
        *_fill_words(coding, known),
        *_fill_size(coding.event),
        Cell(column="coder", value=f"orontes {known.version}".strip(), rule="version", claims=backing),
    )
    return make_row(name, column_names("plover"), cells)


def _fill_days(coding: PloverCoding) -> Iterator[Cell]:
    event = coding.event
    claims, lost = day_claims(event, coding.claims), lose_days(event, coding.claims)
    if event.when.earliest:
        value = event.when.earliest.isoformat()
        yield Cell(column="date", value=value, rule="earliest", claims=claims, lost=lost)
    if event.when.latest and event.when.width:
        yield Cell(column="enddate", value=event.when.latest.isoformat(), rule="latest", claims=claims)


def _fill_entities(coding: PloverCoding, known: Known) -> Iterator[Cell]:
    for column, parties in zip(("actor", "recipient"), split_parties(coding, known), strict=True):
        entities = [make_entity(party, coding.event, known) for party in parties]
        claims = tuple(dict.fromkeys(name for party in parties for name in party.claims))
        rule = "both" if coding.both else "parties"
        if not parties and column == "actor":
            rule, claims = NOBODY, ids_of(coding.claims)
        told = {(one.name, one.sector, one.code): one.to_dict() for one in reversed(entities)}
        yield Cell(column=column, value=list(reversed(told.values())), rule=rule, claims=claims)


def fill_event(coding: PloverCoding, backing: tuple[str, ...]) -> Iterator[Cell]:
    """The type, its quad class, its intensity, its modes and contexts."""
    yield Cell(column="event", value=[coding.code], rule=coding.rule, claims=backing)
    yield Cell(column="quad_code", value=coding.quad, rule="type", claims=backing)
    yield Cell(column="event_scale", value=coding.score, rule="mode" if coding.mode else "type", claims=backing)
    modes = [*([coding.mode] if coding.mode else []), *coding.auxiliary]
    yield Cell(column="mode", value=modes, rule=coding.rule, claims=backing)
    yield Cell(column="context", value=list(coding.contexts), rule=coding.rule, claims=backing)


def _fill_place(coding: PloverCoding, known: Known) -> Iterator[Cell]:
    place = describe_place(coding.event, known)
    if place:
        claims = place_claims(coding.event, coding.claims)
        lost = lose_places(coding.event, coding.claims)
        yield Cell(column="event_loc", value=place, rule="place", claims=claims, lost=lost)


def describe_place(event: Event, known: Known) -> dict[str, object]:
    """The place of an event in PLOVER's form, without keys for what is not known."""
    if event.place is None:
        return {}
    place, seat = known.find_place(event), known.seat(event)
    state = find_state(seat.country)
    kind = place.kind if place else ""
    feature = load_codes()["features"].get(kind, (None, None, None))
    number = (event.place.place or "").removeprefix("geonames:")
    told = {
        "extracted_place": event.place.text,
        "resolved_place": event.place.name,
        "geonameid": int(number) if number.isdecimal() else None,
        "lat": event.place.lat,
        "lon": event.place.lon,
        "city": event.place.name if kind in SETTLEMENTS else None,
        "district": seat.second,
        "province": seat.first,
        "country": country_name(seat.country) if seat.country else None,
        "country_code": state.iso3 if state else None,
        "feature_class": feature[0],
        "feature_code": feature[1],
        "resolution": feature[2],
    }
    return {key: value for key, value in told.items() if value is not None}


def _fill_words(coding: PloverCoding, known: Known) -> Iterator[Cell]:
    """The words of the first claim, where they stand, and what is cited."""
    claim = coding.claims[0]
    report = known.reports[claim.report]
    own = (claim.id,)
    triggers = [_trigger(one, known) for one in coding.claims]
    backing = ids_of(coding.claims)
    yield Cell(column="event_text", value=list(dict.fromkeys(triggers)), rule="triggers", claims=backing)
    yield Cell(column="link", value=find_link(report.url), rule="first", claims=own)
    yield Cell(column="text", value=claim.text, rule="first", claims=own)
    span = {"sequence": 1, "start": claim.start, "end": claim.end}
    yield Cell(column="text_info", value=span, rule="first", claims=own)
    cited = {
        "citation": report.id,
        "url": find_link(report.url),
        "title": report.title,
        "language": report.language,
        "publication": report.outlet,
    }
    value = {key: value for key, value in cited.items() if value is not None}
    yield Cell(column="cite_info", value=value, rule="first", claims=own)
    others = sorted({known.outlet(one) for one in coding.claims})
    if len(coding.claims) > 1:
        told = f"{len(coding.claims)} claims of {'; '.join(others)}"
        yield Cell(column="comment", value=told, rule="outlets", claims=backing)


def _trigger(claim: Claim, known: Known) -> str:
    return known.reports[claim.report].text[claim.trigger_start : claim.trigger_end]


def _fill_size(event: Event) -> Iterator[Cell]:
    """How many were killed, injured and arrested, by the best number of each."""
    sizes: dict[str, int] = {}
    claims: list[str] = []
    for count in event.quantities:
        name = _SIZES.get(count.of)
        if name and name not in sizes and count.best is not None:
            sizes[name] = count.best
            claims.extend(count.claims)
    if sizes:
        yield Cell(column="size", value=sizes, rule="best", claims=tuple(dict.fromkeys(claims)))


def join_entities(entities: Sequence[Entity]) -> dict[str, str]:
    """The cells that POLECAT has for the entities of one role, several joined by semicolons."""
    return {
        "Name": "; ".join(one.name for one in entities),
        "Country": "; ".join(dict.fromkeys(one.code for one in entities if one.code)),
        "COW": "; ".join(dict.fromkeys(str(one.cow) for one in entities if one.cow)),
        "Primary": entities[0].sector if entities else "",
        "Sectors": "; ".join(dict.fromkeys(one.sector for one in entities)),
    }
