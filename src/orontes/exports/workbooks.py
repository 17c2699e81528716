"""Sheets as an Excel workbook, as Parquet and as data frames: each by a library that is an extra of the package."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, Any

from orontes.base import CallError
from orontes.exports.cells.files import defuse
from orontes.exports.parts import RecordParts
from orontes.exports.sheets import SHEETS, Sheet, make_sheet
from orontes.exports.tables import TABLES, Basis

if TYPE_CHECKING:
    import pandas

_LONGEST = 32_767
"""Characters that a cell of a workbook may hold."""
_CREATED = datetime(2000, 1, 1)
"""What a workbook says of its making; nothing of ours knows the clock."""
_MOST_ROWS = 1_048_575
_FIRST_YEAR = 1900
_LOOKED_AT, _NARROW, _WIDE = 200, 8, 60
"""Rows by which the width of a column is chosen, and its bounds in characters."""


def render_workbook(parts: RecordParts) -> bytes:
    """An Excel workbook with a sheet for each table; texts that could be run as formulas are defused."""
    workbooks = _need("xlsxwriter", "excel")
    basis = Basis(parts)
    made = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = workbooks.Workbook(made, options)
    book.set_properties({"title": "Orontes", "created": _CREATED})
    look = _Look(bold=book.add_format({"bold": True}), day=book.add_format({"num_format": "yyyy-mm-dd"}))
    for name in SHEETS:
        _write_sheet(book, make_sheet(name, parts, basis), look)
    book.close()
    return made.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """Formats of a workbook's cells."""

    bold: Any
    day: Any


def _write_sheet(book: Any, sheet: Sheet, look: _Look) -> None:  # noqa: ANN401  (objects of a library without types)
    """Writes a table to a sheet of the book; CallError where it has more rows than a sheet may hold."""
    if len(sheet.rows) > _MOST_ROWS:
        raise CallError("xlsx", f"{sheet.name} has {len(sheet.rows):,} rows, more than a workbook holds; use parquet")
    page = book.add_worksheet(sheet.name)
    page.freeze_panes(1, 0)
    page.write_row(0, 0, sheet.columns, look.bold)
    for place, name in enumerate(sheet.columns):
        page.set_column(place, place, _find_width(name, [row[place] for row in sheet.rows[:_LOOKED_AT]]))
    for number, row in enumerate(sheet.rows, start=1):
        for place, value in enumerate(row):
            day = _read_day(value) if sheet.columns[place] in sheet.days else None
            if day is not None:
                page.write_datetime(number, place, day, look.day)
            elif isinstance(value, bool):
                page.write_boolean(number, place, value)
            elif isinstance(value, int | float):
                page.write_number(number, place, value)
            elif value is not None:
                page.write_string(number, place, str(defuse(value))[:_LONGEST])
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _read_day(value: object) -> datetime | None:
    """A day as a workbook has it; None for what is none, and for days before its calendar begins."""
    try:
        day = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return day if day.year >= _FIRST_YEAR else None


def _find_width(name: str, values: Sequence[object]) -> float:
    """How wide a column is: as its longest value of the first rows, within bounds."""
    longest = max((len(str(value)) for value in values if value is not None), default=0)
    return float(min(max(longest, len(name) + 3, _NARROW), _WIDE))


def render_parquet(name: str, parts: RecordParts) -> bytes:
    """One table as Parquet; columns of which no row has a value are text."""
    arrow, parquet = _need("pyarrow", "parquet"), _need("pyarrow.parquet", "parquet")
    sheet = make_sheet(name, parts)
    columns = [arrow.array([row[at] for row in sheet.rows]) for at in range(len(sheet.columns))]
    filled = [column.cast(arrow.string()) if str(column.type) == "null" else column for column in columns]
    made = arrow.BufferOutputStream()
    parquet.write_table(arrow.Table.from_arrays(filled, names=list(sheet.columns)), made)
    return bytes(made.getvalue().to_pybytes())


def make_frame(name: str, parts: RecordParts) -> "pandas.DataFrame":
    """A table, or a part of the record, as a pandas frame; columns of days are dates of numpy."""
    _need("pandas", "pandas")
    import pandas  # noqa: PLC0415  (an extra, and slow to import)

    if name == "problems":
        rows = [problem.to_dict() for problem in parts.problems]
        return pandas.DataFrame(rows, columns=["report", "stage", "message", "start", "end"])
    if name in TABLES and name not in SHEETS:
        return pandas.DataFrame([row.to_dict() for row in TABLES[name].make(Basis(parts))])
    sheet = make_sheet("sources" if name == "reports" else name, parts)
    frame = pandas.DataFrame(list(sheet.rows), columns=list(sheet.columns))
    for column in sheet.days:
        frame[column] = frame[column].astype("datetime64[s]")
    return frame


def _need(module: str, extra: str) -> Any:  # noqa: ANN401  (a module)
    """A library that is an extra; CallError says how to install it."""
    try:
        return import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        raise CallError(name, f'it is not installed; pip install "orontes[{extra}]"') from error
