"""What is wrong with the rows of a table: cells of a wrong form or code, needed ones left empty, ones that disagree."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from orontes.exports.cells.columns import Column

Plain = Mapping[str, object]
Check = Callable[[Plain], Iterator[tuple[str, str]]]
"""Gives the columns of a row that gainsay others, with what is wrong."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d 00:00:00\.000")
_SHOWN = 60
INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fault:
    """What is wrong in a row (counted from 1) of a table; `column` is empty where it is the whole row.

    `severity` is `fault`, or `incomplete` where a cell is only empty that a whole row would fill.
    """

    row: int
    column: str
    message: str
    severity: str = "fault"

    def __str__(self) -> str:
        where = f"row {self.row}, {self.column}" if self.column else f"row {self.row}"
        return f"{where}: {'incomplete: ' if self.severity == INCOMPLETE else ''}{self.message}"


def check_rows(columns: Sequence[Column], rows: Iterable[Plain], key: str, check: Check) -> tuple[Fault, ...]:
    """All faults of a table's rows; `key` is the column of ids, each of which stands once."""
    faults: list[Fault] = []
    seen: dict[object, int] = {}
    for number, row in enumerate(rows, start=1):
        unknown = [name for name in row if name not in {column.name for column in columns}]
        faults += [Fault(row=number, column=name, message="is no column of this table") for name in unknown]
        for column in columns:
            faults += [Fault(row=number, column=column.name, message=said) for said in _check_cell(column, row)]
        if not any(fault.row == number for fault in faults[-1:]):
            faults += [Fault(row=number, column=name, message=said) for name, said in check(row)]
        if row.get(key) in seen:
            faults.append(Fault(row=number, column=key, message=f"is also the id of row {seen[row.get(key)]}"))
        seen.setdefault(row.get(key), number)
    return tuple(faults)


def find_empty(columns: Sequence[Column], rows: Iterable[Plain], needs: Check) -> tuple[Fault, ...]:
    """What whole rows would fill and these leave empty; `needs` gives such cells that only some rows need."""
    wanted = [column.name for column in columns if column.wanted]
    found: list[Fault] = []
    for number, row in enumerate(rows, start=1):
        empty = [(name, "is empty") for name in wanted if row.get(name) in (None, "", [])]
        found += [
            Fault(row=number, column=name, message=said, severity=INCOMPLETE) for name, said in (*empty, *needs(row))
        ]
    return tuple(found)


def _check_cell(column: Column, row: Plain) -> Iterator[str]:
    """What is wrong with the value of one cell: empty, of another form, no code of its column, or out of bounds."""
    value = row.get(column.name)
    if value is None or value in ("", []):
        if column.needed:
            yield "is empty and may not be"
        return
    wrong = _FORMS[column.form](value)
    if wrong:
        yield f"{str(value)[:_SHOWN]!r} {wrong}"
        return
    told = value if isinstance(value, list) else [value]
    strange = [one for one in told if str(one) not in column.codes] if column.codes else []
    if strange:
        yield f"{str(strange[0])[:_SHOWN]!r} is none of its codes"
    if isinstance(value, int | float) and not _between(column, value):
        yield f"{value} is not between {column.least} and {column.most}"


def _between(column: Column, value: float) -> bool:
    low = column.least is None or value >= column.least
    return low and (column.most is None or value <= column.most)


def _day(value: object) -> str:
    try:
        return "" if isinstance(value, str) and date.fromisoformat(value).isoformat() == value else "is no day"
    except ValueError:
        return "is no day"


def _moment(value: object) -> str:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return "is not YYYY-MM-DD 00:00:00.000"
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return "is no day"
    return ""


def _whole(value: object) -> str:
    return "" if isinstance(value, int) and not isinstance(value, bool) else "is no whole number"


def _real(value: object) -> str:
    return "" if isinstance(value, int | float) and not isinstance(value, bool) else "is no number"


_FORMS: Mapping[str, Callable[[object], str]] = {
    "text": lambda value: "" if isinstance(value, str) else "is no text",
    "day": _day,
    "moment": _moment,
    "whole": _whole,
    "real": _real,
    "list": lambda value: "" if isinstance(value, list) else "is no list",
    "json": lambda value: "" if isinstance(value, dict) else "is no object",
}
