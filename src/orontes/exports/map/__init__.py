"""Where a record's places lie: the base of coast and borders, and territory as cells around known places."""

from orontes.exports.map.ground import Cell, Country, Ground, make_ground

__all__ = ["Cell", "Country", "Ground", "make_ground"]
