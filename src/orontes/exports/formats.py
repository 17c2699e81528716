"""A record in the formats of other programs, by name, as the bytes of a file."""

from collections.abc import Callable, Mapping
from io import StringIO

from orontes.base import CallError
from orontes.exports.cells.columns import load_columns
from orontes.exports.cells.files import defuse, print_rows, print_table
from orontes.exports.features import render_control, render_events
from orontes.exports.linked import render_jsonld
from orontes.exports.parts import RecordParts
from orontes.exports.placemarks import render_kml
from orontes.exports.sheets import make_sheet
from orontes.exports.tables import TABLES, make_rows
from orontes.exports.workbooks import render_parquet, render_workbook

_TEXTS: Mapping[str, Callable[[RecordParts], str]] = {
    "geojson": render_events,
    "control-geojson": render_control,
    "kml": render_kml,
    "jsonld": render_jsonld,
}
FORMATS = (*TABLES, "csv", *_TEXTS, "xlsx", "parquet")


def render_export(name: str, parts: RecordParts, *, table: str = "events", hxl: bool = False) -> bytes:
    """A record in one of `FORMATS`; `table` names the one of csv and parquet, `hxl` asks for a row of tags.

    CallError where there is no such format, and where the library that it needs is not installed.
    """
    if name == "xlsx":
        return render_workbook(parts)
    if name == "parquet":
        return render_parquet(table, parts)
    if name in TABLES or name == "csv":
        return _render_table(table if name == "csv" else name, parts, hxl=hxl).encode("utf-8", "backslashreplace")
    if name not in _TEXTS:
        raise CallError("FORMAT", f"{name!r} is none of {', '.join(FORMATS)}")
    return _TEXTS[name](parts).encode("utf-8", "backslashreplace")


def _render_table(name: str, parts: RecordParts, *, hxl: bool) -> str:
    """A table as text in the form of its file."""
    made = StringIO(newline="")
    if name in TABLES:
        print_table(made, load_columns(name), make_rows(name, parts), form=TABLES[name].form, hxl=hxl)
    else:
        sheet = make_sheet(name, parts)
        print_rows(made, (sheet.columns, *([defuse(cell) for cell in row] for row in sheet.rows)))
    return made.getvalue()
