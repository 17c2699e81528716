"""The tables of the field: their names, files and rows, made of a record's parts."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from orontes.exports.acled import Coded, code_events, make_acled_rows
from orontes.exports.cells.cell import Row
from orontes.exports.ged import make_ged_rows
from orontes.exports.known import Known
from orontes.exports.parts import RecordParts
from orontes.exports.plover import PloverCoding, code_plover, make_plover_rows, make_polecat_rows


class Basis:
    """What the tables of one record are made of, each worked out once, when it is first asked for."""

    def __init__(self, parts: RecordParts) -> None:
        self.parts = parts

    @cached_property
    def known(self) -> Known:
        """The record's parts by their ids."""
        return Known.of(self.parts)

    @cached_property
    def coded(self) -> tuple[Coded, ...]:
        """The events that ACLED codes."""
        return code_events(self.parts.events, self.known)

    @cached_property
    def plover(self) -> tuple[PloverCoding, ...]:
        """The events that PLOVER codes."""
        return code_plover(self.parts.events, self.known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of the field: `form` is csv, tsv or jsonl."""

    name: str
    title: str
    form: str
    make: Callable[[Basis], tuple[Row, ...]]

    @property
    def file(self) -> str:
        """The name of its file in a record's folder."""
        return f"{self.name}.{self.form}"


TABLES = {
    table.name: table
    for table in (
        Table(name="acled", title="ACLED", form="csv", make=lambda basis: make_acled_rows(basis.coded, basis.known)),
        Table(name="ged", title="UCDP GED", form="csv", make=lambda basis: make_ged_rows(basis.coded, basis.known)),
        Table(
            name="plover",
            title="PLOVER",
            form="jsonl",
            make=lambda basis: make_plover_rows(basis.plover, basis.known),
        ),
        Table(
            name="polecat",
            title="POLECAT",
            form="tsv",
            make=lambda basis: make_polecat_rows(basis.plover, basis.known),
        ),
    )
}


def make_rows(name: str, parts: RecordParts) -> tuple[Row, ...]:
    """The rows of a table of a record."""
    return TABLES[name].make(Basis(parts))
