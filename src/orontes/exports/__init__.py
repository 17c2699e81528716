"""A record's parts -> files: JSON Lines, tables of the field, the page and the closing lines of a run."""

from orontes.exports.cells.checks import INCOMPLETE, Fault
from orontes.exports.cells.columns import load_columns
from orontes.exports.disputed import find_counted
from orontes.exports.folder import check_folder, write_record
from orontes.exports.formats import FORMATS, render_export
from orontes.exports.notebook import render_notebook
from orontes.exports.page import find_server
from orontes.exports.parts import RecordParts, Withheld
from orontes.exports.pictures import draw_map
from orontes.exports.selection import Selection, Wanted
from orontes.exports.sheets import SHEETS, make_sheet
from orontes.exports.summary import render_summary
from orontes.exports.tables import TABLES, make_rows
from orontes.exports.validation import find_incomplete, validate_file, validate_rows
from orontes.exports.withholding import Cover, cover_parts
from orontes.exports.wording import word_code
from orontes.exports.workbooks import make_frame

__all__ = [
    "FORMATS",
    "INCOMPLETE",
    "SHEETS",
    "TABLES",
    "Cover",
    "Fault",
    "RecordParts",
    "Selection",
    "Wanted",
    "Withheld",
    "check_folder",
    "cover_parts",
    "draw_map",
    "find_counted",
    "find_incomplete",
    "find_server",
    "load_columns",
    "make_frame",
    "make_rows",
    "make_sheet",
    "render_export",
    "render_notebook",
    "render_summary",
    "validate_file",
    "validate_rows",
    "word_code",
    "write_record",
]
