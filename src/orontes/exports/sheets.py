"""A record's parts as flat tables of plain cells: for terminals, spreadsheets, data frames and Parquet."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from orontes.claims import Claim
from orontes.control import ControlSpan, HeldPlace
from orontes.entities import Actor, Place
from orontes.events import Dispute, Event
from orontes.exports.cells.columns import NUMBERS, column_names, load_columns
from orontes.exports.parts import RecordParts
from orontes.exports.sheets_rows import (
    Flat,
    Named,
    flatten_actors,
    flatten_claims,
    flatten_control,
    flatten_disputes,
    flatten_events,
    flatten_places,
    flatten_sources,
)
from orontes.exports.tables import TABLES, Basis
from orontes.reports import Report

_DAYS = ("earliest", "latest", "published", "known_from", "event_date", "Event Date", "Publication Date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A flat table: its name, the names of its columns, and its rows, each as long as the columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Flat, ...], ...]

    @property
    def days(self) -> tuple[str, ...]:
        """The columns that hold days."""
        return tuple(name for name in self.columns if name.endswith(_DAYS))


SHEETS = ("events", "claims", "disputes", "control", "sources", "actors", "places", "acled", "ged", "polecat")


def make_sheet(name: str, parts: RecordParts, basis: Basis | None = None) -> Sheet:
    """One of `SHEETS` of a record; `basis` spares working out the same for several."""
    if name in TABLES:
        columns = column_names(name)
        told = (row.to_dict() for row in TABLES[name].make(basis or Basis(parts)))
        rows = tuple(tuple(_flat(row[column]) for column in columns) for row in told)
        return Sheet(name=name, columns=columns, rows=rows)
    columns = _columns_of(name)
    named = _FLATTENERS[name](parts)
    return Sheet(name=name, columns=columns, rows=tuple(tuple(row[column] for column in columns) for row in named))


def find_numbers(name: str) -> frozenset[str]:
    """The columns of a sheet that hold numbers, as far as its codebook says so."""
    columns = load_columns(name) if name in TABLES else ()
    return frozenset(column.name for column in columns if column.form in NUMBERS)


@cache
def _columns_of(name: str) -> tuple[str, ...]:
    """The columns of a part's sheet, also where it has no rows."""
    return tuple(next(_FLATTENERS[name](_ONE_OF_EACH)))


_ONE_OF_EACH = RecordParts(
    reports=(Report(text="", id="report"),),
    claims=(Claim(id="claim", report="report", start=0, end=0, text="", trigger_start=0, trigger_end=0, kind="other"),),
    actors=(Actor(id="actor", name="", kind=""),),
    places=(Place(id="place", name="", kind=""),),
    events=(Event(id="event", kind="other", label="", claims=()),),
    disputes=(Dispute(id="dispute", about=("event", "event"), attribute="", positions=(), nature=""),),
    control=(ControlSpan(place=HeldPlace(id="place", name=""), holder=None, state="held"),),
)


_FLATTENERS: Mapping[str, Callable[[RecordParts], Iterator[Named]]] = {
    "events": lambda parts: flatten_events(parts.events),
    "claims": lambda parts: flatten_claims(parts.claims, parts.reports),
    "disputes": lambda parts: flatten_disputes(parts.disputes),
    "control": lambda parts: flatten_control(parts.control, parts.places),
    "sources": lambda parts: flatten_sources(parts.reports, parts.claims),
    "actors": lambda parts: flatten_actors(parts.actors),
    "places": lambda parts: flatten_places(parts.places),
}


def _flat(value: object) -> Flat:
    return value if value is None or isinstance(value, str | int | float) else str(value)
