"""A record's deadly events -> GED's rows: at least one death told, at one place and time, by organised violence.

An event here is an incident with dead: what ACLED folds into one row (an air strike on a town that is being stormed)
stays apart, for each has dead of its own. A part of an event whose dead are counted in the whole has no row, and one
that has no part of dead divided over several rows (cells/shares.py) has none either.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orontes.exports.acled import Coded
from orontes.exports.acled.cells import own_id
from orontes.exports.cells.cell import Cell, Row, make_row
from orontes.exports.cells.columns import column_names
from orontes.exports.cells.shares import Shares
from orontes.exports.cells.support import day_claims, ids_of
from orontes.exports.ged.cells import fill_days, fill_deaths, fill_dyad, fill_place, fill_sources
from orontes.exports.ged.deaths import Deaths, count_deaths, divide_deaths
from orontes.exports.ged.sides import Dyad, find_dyad
from orontes.exports.known import Known

_ORGANISED = {"Battles", "Explosions/Remote violence", "Violence against civilians"}
_ALSO = {"Excessive force against protesters"}
_ACTIVE = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadly:
    """An event with dead, its sides and its counts."""

    coded: Coded
    dyad: Dyad
    deaths: Deaths

    @property
    def year(self) -> int | None:
        """The year in which it ended, where one is known."""
        return self.coded.event.when.latest.year if self.coded.event.when.latest else None


def make_ged_rows(events: Sequence[Coded], known: Known) -> tuple[Row, ...]:
    """The rows, in order of first day, then of id."""
    deadly = _without_parts([one for coded in events if _organised(coded) for one in _count(coded, known)])
    shares = Shares.of((one.coded.event.id, one.coded.claims) for one in deadly)
    deadly = [replace(one, deaths=divide_deaths(one.deaths, one.coded, shares)) for one in deadly]
    deadly = [one for one in deadly if one.deaths.high]
    dead: Counter[tuple[str | None, int | None]] = Counter()
    for one in deadly:
        dead[one.dyad.name, one.year] += one.deaths.best
    rows = [_fill(one, dead[one.dyad.name, one.year], known) for one in deadly]
    return tuple(sorted(rows, key=lambda row: (str(row.to_dict()["date_start"] or "9"), row.id)))


def _organised(coded: Coded) -> bool:
    return coded.type.event_type in _ORGANISED or coded.type.name in _ALSO


def _count(coded: Coded, known: Known) -> list[Deadly]:
    dyad = find_dyad(coded, known)
    deaths = count_deaths(coded, dyad, known)
    return [Deadly(coded=coded, dyad=dyad, deaths=deaths)] if deaths else []


def _without_parts(deadly: Sequence[Deadly]) -> list[Deadly]:
    wholes = {one.coded.event.id for one in deadly}
    return [one for one in deadly if one.coded.event.part_of not in wholes]


def _fill(one: Deadly, dead: int, known: Known) -> Row:
    """The row of one deadly event; `dead` are those of its dyad in its year, in this record."""
    event = one.coded.event
    backing = ids_of(one.coded.claims)
    cells = (
        *_fill_ids(one, backing, known),
        *fill_dyad(one.dyad),
        *fill_sources(one.coded, known),
        *fill_place(one.coded, known),
        *fill_days(one.coded, divided=bool(one.deaths.whole)),
        *fill_deaths(one.deaths, backing),
        *_fill_active(one, dead),
    )
    return make_row(own_id(event, known), column_names("ged"), cells)


def _fill_ids(one: Deadly, backing: tuple[str, ...], known: Known) -> Iterator[Cell]:
    event = one.coded.event
    yield Cell(column="id", value=number_of(event.id), rule="own", claims=backing)
    yield Cell(column="relid", value=own_id(event, known), rule="own", claims=backing)
    status, rule = _judge(one)
    yield Cell(column="code_status", value=status, rule=rule, claims=backing)


def number_of(name: str) -> int:
    """A whole number from the first twelve digits of an event's id, small enough for every program."""
    return int(name.removeprefix("event-")[:12], 16)


def _judge(one: Deadly) -> tuple[str, str]:
    """Whether a row has all that UCDP asks of an event, and the first thing that it lacks."""
    event = one.coded.event
    if one.dyad.open:
        return "Check dyad", "dyad"
    if event.when.width is None:
        return "Check date", "date"
    if event.place is None or event.place.lat is None:
        return "Check place", "place"
    return ("Clear", "clear") if one.deaths.best else ("Check deaths", "deaths")


def _fill_active(one: Deadly, dead: int) -> Iterator[Cell]:
    if one.dyad.name is not None and one.year is not None:
        claims = tuple(dict.fromkeys((*day_claims(one.coded.event, one.coded.claims), *one.deaths.claims)))
        yield Cell(column="active_year", value=int(dead >= _ACTIVE), rule="dead", claims=claims)
        yield Cell(column="year", value=one.year, rule="end", claims=day_claims(one.coded.event, one.coded.claims))
    elif one.year is not None:
        yield Cell(column="year", value=one.year, rule="end", claims=day_claims(one.coded.event, one.coded.claims))
