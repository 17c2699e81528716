"""A record's events -> the rows of ACLED's table."""

from orontes.exports.acled.coding import find_rule, load_rules, load_types
from orontes.exports.acled.deed import Deed
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.rows import asserting_claims, code_events, make_acled_rows

__all__ = [
    "Coded",
    "Deed",
    "asserting_claims",
    "code_events",
    "find_rule",
    "load_rules",
    "load_types",
    "make_acled_rows",
]
