"""A record's events -> the rows of ACLED's table."""

from orontes.exports.acled.coding import find_rule, load_rules, load_types
from orontes.exports.acled.deed import Deed
from orontes.exports.acled.row import AcledRow
from orontes.exports.acled.rows import make_acled_rows

__all__ = ["AcledRow", "Deed", "find_rule", "load_rules", "load_types", "make_acled_rows"]
