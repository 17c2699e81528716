"""A record's parts -> files: JSON Lines, the page and the closing lines of a run."""

from orontes.exports.acled import make_acled_rows
from orontes.exports.folder import check_folder, write_record
from orontes.exports.parts import RecordParts
from orontes.exports.summary import render_summary
from orontes.exports.wording import word_code

__all__ = ["RecordParts", "check_folder", "make_acled_rows", "render_summary", "word_code", "write_record"]
