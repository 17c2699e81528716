"""Tables as files: comma or tab separated, or JSON Lines; written the same way everywhere, and read back.

A spreadsheet takes a text that begins with = + - @, a tab or a return for a formula and may run it. Such a text gets an
apostrophe before it, as spreadsheets themselves write it; numbers in columns of numbers are left as they are.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from orontes.base import InputError, drop_marks, drop_marks_within, read_lines, write_lines
from orontes.exports.cells.cell import Row
from orontes.exports.cells.columns import NUMBERS, Column

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SEPARATORS = {".csv": ",", ".tsv": "\t"}


def defuse(value: object, *, number: bool = False) -> object:
    """A cell's value without control characters, with an apostrophe before a text that a spreadsheet would run."""
    if number or not isinstance(value, str):
        return value
    value = drop_marks(value)
    return f"'{value}" if value.startswith(_RUN) or value.lstrip().startswith(_RUN) else value


def write_table(path: Path, columns: Sequence[Column], rows: Iterable[Row], *, hxl: bool = False) -> None:
    """Writes rows by the file's suffix: .csv, .tsv or .jsonl; with `hxl` a second row of HXL tags."""
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        print_table(file, columns, rows, form=path.suffix.removeprefix("."), hxl=hxl)


def print_table(file: TextIO, columns: Sequence[Column], rows: Iterable[Row], *, form: str, hxl: bool = False) -> None:
    """Prints rows as csv, tsv or jsonl."""
    if form == "jsonl":
        file.writelines(json.dumps(_told(row), ensure_ascii=False) + "\n" for row in rows)
        return
    tags = [[column.hxl for column in columns]] if hxl and any(column.hxl for column in columns) else []
    told = (list_values(columns, row, flat=form == "tsv") for row in rows)
    print_rows(file, ([column.name for column in columns], *tags), separator=_SEPARATORS[f".{form}"])
    print_rows(file, told, separator=_SEPARATORS[f".{form}"])


def print_rows(file: TextIO, rows: Iterable[Sequence[object]], *, separator: str = ",") -> None:
    """Prints rows of cells as they are."""
    csv.writer(file, delimiter=separator, lineterminator="\n").writerows(rows)


def write_cells(path: Path, rows: Iterable[Row]) -> None:
    """Writes NAME.cells.jsonl: for every filled cell its claims, its rule and what was lost."""
    write_lines(path, (cell for row in rows for cell in row.list_cells()))


def list_values(columns: Sequence[Column], row: Row, *, flat: bool = False) -> list[object]:
    """A row's values in the order of the columns, defused; `flat` puts spaces for tabs and line breaks."""
    told = row.to_dict()
    values = [defuse(told[column.name], number=column.form in NUMBERS) for column in columns]
    return [" ".join(value.split()) if flat and isinstance(value, str) else value for value in values]


def _told(row: Row) -> dict[str, object]:
    """A row as JSON, without keys for what is not known, as PLOVER has it."""
    return {cell.column: drop_marks_within(cell.value) for cell in row.cells}


def read_table(path: Path, columns: Sequence[Column]) -> Iterator[dict[str, object]]:
    """The rows of a table's file with numbers as numbers; InputError where the header is another's.

    A number that is none stays text, so that the checks can name it. A row of HXL tags is passed over.
    """
    if path.suffix == ".jsonl":
        yield from read_lines(path)
        return
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file, delimiter=_SEPARATORS.get(path.suffix, ","), strict=True)
        try:
            yield from _read_rows(path, reader, columns)
        except (csv.Error, UnicodeDecodeError) as error:
            raise InputError(str(path), f"line {reader.line_num} cannot be read: {error}") from error


def _read_rows(path: Path, reader: Iterable[list[str]], columns: Sequence[Column]) -> Iterator[dict[str, object]]:
    """The rows of a table by column; InputError where its columns are not those of the table."""
    names = [column.name for column in columns]
    lines = iter(reader)
    header = next(lines, [])
    if header != names:
        odd = next((f"column {at + 1} is {one!r}" for at, one in enumerate(header) if one not in names), "")
        raise InputError(
            str(path), f"has not the {len(names)} columns of this table in their order; {odd}".rstrip("; ")
        )
    tags = {column.hxl for column in columns} - {""}
    for number, line in enumerate(lines, start=1):
        if number == 1 and line and all(cell in tags or not cell for cell in line) and any(line):
            continue
        if len(line) != len(names):
            raise InputError(str(path), f"row {number} has {len(line)} cells, not {len(names)}")
        yield dict(_read_cells(columns, line))


def _read_cells(columns: Sequence[Column], line: Sequence[str]) -> Iterator[tuple[str, object]]:
    for column, cell in zip(columns, line, strict=True):
        yield column.name, _number(cell, column) if cell and column.form in NUMBERS else cell or None


def _number(cell: str, column: Column) -> object:
    kinds: Mapping[str, type] = {"whole": int, "real": float}
    try:
        number: object = kinds[column.form](cell)
    except ValueError:
        return cell
    return number
