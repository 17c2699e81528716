"""A record's map of one day as the bytes of a picture."""

from datetime import date

from orontes.exports.parts import RecordParts


def draw_map(parts: RecordParts, day: date, *, width: int = 1200, form: str = "svg") -> bytes:
    """The map of a day as SVG or PNG; CallError where nothing has a position or the library for PNG is lacking."""
    from orontes.exports.map import render_map, render_png  # noqa: PLC0415  (its geometry is slow to import)

    picture = render_map(parts, day, width=width)
    return render_png(picture) if form == "png" else picture.encode()
