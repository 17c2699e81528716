"""A row of ACLED's table: its cells beside actors, place and the dead, each with its claims and its rule."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.acled.actors import counts_civilians, of_crowd
from orontes.exports.acled.cells_actors import fill_actors
from orontes.exports.acled.cells_place import fill_place
from orontes.exports.acled.coding import find_rule
from orontes.exports.acled.days import choose_day
from orontes.exports.acled.deed import find_sufferers, make_deed
from orontes.exports.acled.fatalities import fill_fatalities
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.notes import telling_claim, write_notes
from orontes.exports.acled.sorts import sort_party
from orontes.exports.cells.cell import Cell, Lost, Row, make_row
from orontes.exports.cells.columns import column_names
from orontes.exports.cells.shares import Shares
from orontes.exports.cells.support import day_claims, ids_of, lose, lose_days
from orontes.exports.known import Known
from orontes.knowledge import find_state

_ALWAYS_CIVILIANS = "Violence against civilians"
_MAY_BE_CIVILIANS = {"Explosions/Remote violence", "Riots", "Protests"}
_CROWD_COUNTS = {"protesters", "people", "demonstrators", "participants"}


def fill_row(group: Sequence[Coded], known: Known, shares: Shares) -> Row:
    """The row of a group of events; the first, whose type ranks highest, gives its days, place and actors.

    `shares` tell which numbers of dead are those of other rows too.
    """
    chief = group[0]
    claims = [claim for one in group for claim in one.claims]
    backing = ids_of(claims)
    name = own_id(chief.event, known)
    cells = (
        Cell(column="event_id_cnty", value=name, rule="own", claims=backing),
        *_fill_days(chief, known),
        *_fill_type(group, backing, known),
        *fill_actors(group, backing, known),
        *fill_place(chief, known),
        *_fill_sources(chief, claims, known),
        fill_fatalities(group, shares, known),
    )
    return make_row(name, column_names("acled"), cells)


def own_id(event: Event, known: Known) -> str:
    """An id of ours from the event's: `SYR-ORO-0c2824df1f63ce25`, without the land where it is not known."""
    state = find_state(known.seat(event).country) if event.place is not None else None
    return f"{state.iso3 + '-' if state else ''}ORO-{event.id.removeprefix('event-')}"


def _fill_days(chief: Coded, known: Known) -> Iterator[Cell]:
    found = choose_day(chief, known)
    if found is None:
        yield from _fill_year(chief)
        return
    day = found.day.isoformat()
    yield Cell(column="event_date", value=day, rule=found.rule, claims=found.claims, lost=found.lost)
    yield Cell(column="year", value=found.day.year, rule="date", claims=found.claims)
    yield Cell(column="time_precision", value=found.precision, rule=found.rule, claims=found.claims)


def _fill_year(chief: Coded) -> Iterator[Cell]:
    """The year of days too wide for a date, where they lie in one."""
    first, last = chief.event.when.earliest, chief.event.when.latest
    if first is not None and last is not None and first.year == last.year:
        claims, lost = day_claims(chief.event, chief.claims), lose_days(chief.event, chief.claims)
        yield Cell(column="year", value=first.year, rule="year", claims=claims, lost=lost)


def _fill_type(group: Sequence[Coded], backing: tuple[str, ...], known: Known) -> Iterator[Cell]:
    """The type by the rules, with the types that other readings and the folded events would have had."""
    chief, kind = group[0], group[0].type
    own = ids_of(chief.claims)
    lost = (*_lose_types(group, known), *_lose_denials(chief, known))
    yield Cell(column="disorder_type", value=kind.disorder_type, rule="type", claims=own)
    yield Cell(column="event_type", value=kind.event_type, rule="type", claims=own)
    yield Cell(column="sub_event_type", value=kind.name, rule=chief.rule.name, claims=own, lost=lost)
    targeted = target_civilians(chief.event, kind.event_type, known)
    if targeted:
        rule = "always" if kind.event_type == _ALWAYS_CIVILIANS else "only"
        yield Cell(column="civilian_targeting", value=targeted, rule=rule, claims=own)
    if kind.event_type in {"Protests", "Riots"}:
        yield _fill_crowd(chief.claims, backing)


def _lose_types(group: Sequence[Coded], known: Known) -> tuple[Lost, ...]:
    """Types of events that were folded into the row, and those that claims of another kind or manner would give."""
    chief = group[0]
    told: dict[str, list[str]] = defaultdict(list)
    for one in group[1:]:
        told[one.type.name].extend(ids_of(one.claims))
    readings: dict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in chief.claims:
        readings[claim.kind, claim.manner].append(claim)
    if len(readings) > 1:
        deed = make_deed(chief.event, chief.claims, known)
        for (kind, manner), claims in readings.items():
            rule = find_rule(replace(deed, kind=kind, manner=manner))
            if rule and rule.type:
                told[rule.type.name].extend(ids_of(claims))
    told.pop(chief.type.name, None)
    return lose(told)


def _lose_denials(chief: Coded, known: Known) -> tuple[Lost, ...]:
    """That voices deny the event, for which the table has no column."""
    claims = (known.claims[name] for name in chief.event.claims)
    denials = [claim for claim in claims if claim.polarity == "denied" and claim.modality == "actual"]
    return (Lost(value="denied", claims=ids_of(denials)),) if denials else ()


def _fill_crowd(claims: Sequence[Claim], backing: tuple[str, ...]) -> Cell:
    """The size of a crowd as the first claim that counts it writes it."""
    for claim in claims:
        for count in claim.quantities:
            if count.of in _CROWD_COUNTS:
                return Cell(column="tags", value=f"crowd size={count.text}", rule="crowd", claims=(claim.id,))
    return Cell(column="tags", value="crowd size=no report", rule="uncounted", claims=backing)


def target_civilians(event: Event, event_type: str, known: Known) -> str | None:
    """Violence against civilians always; remote violence, riots and protests where only civilians suffer; no battle."""
    first = next(iter(event.agents), None)
    hurt = [party for party in find_sufferers(event, known) if not of_crowd(first, party, known)]
    sorts = {sort_party(party, known.actors) for party in hurt} - {"unknown"}
    if event_type == "Explosions/Remote violence" and counts_civilians(event):
        sorts.add("civilians")
    only = event_type in _MAY_BE_CIVILIANS and sorts and sorts <= {"civilians", "protesters"}
    return "Civilians targeted" if event_type == _ALWAYS_CIVILIANS or only else None


def _fill_sources(chief: Coded, claims: Sequence[Claim], known: Known) -> Iterator[Cell]:
    outlets = sorted({known.outlet(claim) for claim in claims})
    yield Cell(column="source", value="; ".join(outlets), rule="outlets", claims=ids_of(claims))
    claim = telling_claim(chief, known)
    yield Cell(column="notes", value=write_notes(chief, claim, known), rule="words", claims=(claim.id,))
