"""Where a record's places lie: coast and borders, territory as cells around known places, and a still map of a day."""

from orontes.exports.map.ground import Cell, Country, Ground, make_ground
from orontes.exports.map.picture import render_map
from orontes.exports.map.raster import render_png

__all__ = ["Cell", "Country", "Ground", "make_ground", "render_map", "render_png"]
