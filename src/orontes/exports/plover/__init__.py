"""A record's events -> PLOVER's records and POLECAT's rows."""

from orontes.exports.plover.coding import PloverCoding, code_plover, load_codes, load_plover_rules
from orontes.exports.plover.records import make_plover_rows
from orontes.exports.plover.stories import make_polecat_rows

__all__ = [
    "PloverCoding",
    "code_plover",
    "load_codes",
    "load_plover_rules",
    "make_plover_rows",
    "make_polecat_rows",
]
