"""A still map of one day as SVG, for print: what the page's map shows, drawn without a browser."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from orontes.base import CallError
from orontes.events import Event
from orontes.exports.map.ground import Ground, make_ground
from orontes.exports.map.holding import Hold, find_holds, number_sides
from orontes.exports.map.labels import Label, set_country_names, set_labels
from orontes.exports.map.legend import draw_legend, list_signs
from orontes.exports.map.look import Look, load_look
from orontes.exports.map.projection import Projection, make_projection
from orontes.exports.parts import RecordParts

_DISTRICT = 6.0  # kilometres, as on the page
_TITLE, _LEGEND = 56, 24
_WEEK = 6


def render_map(parts: RecordParts, day: date, *, width: int = 1200) -> str:
    """The map of a day as SVG; CallError where no place of the record has a position."""
    ground = make_ground(parts)
    if ground is None:
        raise CallError("map", "no place of this record has a known position")
    look, numbers = load_look(), number_sides(parts)
    frame = make_projection(ground.focus, width)
    holds = find_holds(parts, day, numbers)
    signs = list_signs(holds, numbers)
    bottom = _LEGEND * (len(signs) + 2) // 2 + 84
    picture = Element("svg", _head(frame, bottom, look))
    told = "one report tells" if len(parts.reports) == 1 else f"{len(parts.reports):,} reports tell"
    title = f"Who holds what on {day.day} {day:%B %Y}, as {told}"
    SubElement(picture, "title").text = title
    _add_hatches(SubElement(picture, "defs"), frame, look)
    _text(picture, 16, 36, title, {"font-size": "24", "font-weight": "600"})
    inner = SubElement(picture, "g", {"transform": f"translate(0 {_TITLE})", "clip-path": "url(#frame)"})
    labels = set_labels(parts, frame)
    _add_ground(inner, ground, frame, labels, look)
    _add_cells(inner, ground, holds, frame, look)
    _add_points(inner, parts, day, holds, frame, look)
    for label in labels:
        _add_label(inner, label, look)
    _add_bar(inner, frame, look)
    legend = SubElement(picture, "g", {"transform": f"translate(0 {_TITLE + frame.height})"})
    draw_legend(legend, signs, frame.width, look)
    indent(picture)
    return tostring(picture, encoding="unicode") + "\n"


def _head(frame: Projection, bottom: float, look: Look) -> dict[str, str]:
    """The attributes of the picture's root."""
    height = frame.height + _TITLE + bottom
    return {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {frame.width:g} {height:g}",
        "width": f"{frame.width:g}",
        "height": f"{height:g}",
        "font-family": look.fonts,
        "fill": look.ink,
        "style": f"background:{look.paper}",
    }


def _text(parent: Element, x: float, y: float, words: str, more: dict[str, str]) -> None:
    SubElement(parent, "text", {"x": f"{x:g}", "y": f"{y:g}"} | more).text = words


def _add_hatches(defs: Element, frame: Projection, look: Look) -> None:
    """Stripes of each side, and of each two sides in turn; and the edge of the picture."""
    clip = SubElement(defs, "clipPath", {"id": "frame"})
    SubElement(clip, "rect", {"width": f"{frame.width:g}", "height": f"{frame.height:g}"})
    for one, colour in enumerate(look.sides):
        for two, other in enumerate([None, *look.sides]):
            pattern = SubElement(
                defs,
                "pattern",
                {"id": f"hatch-{one}-{two}", "width": "9", "height": "9"}
                | {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"},
            )
            SubElement(pattern, "rect", {"width": "4.5", "height": "9", "fill": colour, "fill-opacity": ".6"})
            if other:
                SubElement(
                    pattern, "rect", {"x": "4.5", "width": "4.5", "height": "9", "fill": other, "fill-opacity": ".6"}
                )


def _add_ground(parent: Element, ground: Ground, frame: Projection, labels: Sequence[Label], look: Look) -> None:
    """Draws water, land, borders and the names of countries."""
    SubElement(parent, "rect", {"width": f"{frame.width:g}", "height": f"{frame.height:g}", "fill": look.water})
    for country in ground.countries:
        SubElement(
            parent,
            "path",
            {"d": frame.trace(country.shape), "fill": look.land, "stroke": look.border},
        )
    style = {"fill": look.soft, "font-style": "italic", "font-size": "14", "text-anchor": "middle"}
    for label in set_country_names(ground, frame, labels):
        _text(parent, label.x, label.y, label.lines[0], style)


def _add_cells(parent: Element, ground: Ground, holds: Sequence[Hold], frame: Projection, look: Look) -> None:
    by_place = {hold.place: hold for hold in holds}
    for cell in ground.cells:
        hold = by_place.get(cell.place)
        if hold is not None:
            path = SubElement(parent, "path", {"d": frame.trace(cell.shape)} | style_hold(hold, look))
            SubElement(path, "title").text = hold.name


def style_hold(hold: Hold, look: Look) -> dict[str, str]:
    """How ground is drawn: plain where settled, hatched where not, grey where left, dashed where cut off."""
    colour = look.sides[hold.sides[0]]
    second = hold.sides[1] + 1 if len(hold.sides) > 1 else 0
    fill = {"fill": f"url(#hatch-{hold.sides[0]}-{second})"}
    if hold.left:
        fill = {"fill": look.sides[0], "fill-opacity": ".3"}
    elif hold.settled:
        fill = {"fill": colour, "fill-opacity": ".45"}
    edge = {"stroke": colour, "stroke-width": ".8"}
    if hold.cut_off:
        edge = {"stroke": look.ink, "stroke-width": "2.4", "stroke-dasharray": "6 4"}
    return fill | edge


def _add_points(
    parent: Element, parts: RecordParts, day: date, holds: Sequence[Hold], frame: Projection, look: Look
) -> None:
    """Events of the day by how well they are placed, a dot for each held place, and names."""
    colour = look.event
    for (lon, lat, precision), count in sorted(Counter(_list_spots(parts.events, day)).items()):
        x, y = frame.place(lon, lat)
        size = round(4 + 2.2 * count**0.5, 1)
        ring = {"fill": "none", "stroke": colour, "stroke-width": "2"}
        drawn = {
            "exact": {"r": f"{size}", "fill": colour, "stroke": look.paper},
            "near": {"r": f"{size + 4}", **ring},
            "district": {"r": f"{_DISTRICT / 111.2 * frame.scale:.1f}", "fill": colour, "fill-opacity": ".25"},
        }[precision]
        SubElement(parent, "circle", {"cx": f"{x:g}", "cy": f"{y:g}"} | drawn)
    places = {place.id: place for place in parts.places}
    for hold in holds:
        place = places.get(hold.place)
        if (
            place is not None
            and place.lon is not None
            and place.lat is not None
            and place.precision in ("exact", "near")
        ):
            x, y = frame.place(place.lon, place.lat)
            fill = look.sides[0 if hold.left else hold.sides[0]]
            dot = {"cx": f"{x:g}", "cy": f"{y:g}", "r": "4", "fill": fill, "stroke": look.paper}
            SubElement(parent, "circle", dot)


def _list_spots(events: Sequence[Event], day: date) -> Iterator[tuple[float, float, str]]:
    """The points of the events that were on the day and lasted a week at most."""
    for event in events:
        where, first, last = event.place, event.when.earliest, event.when.latest
        known = where is not None and where.lon is not None and where.lat is not None
        if known and first and last and first <= day <= last and (last - first).days <= _WEEK:
            assert where is not None
            assert where.lon is not None
            assert where.lat is not None
            if where.precision in ("exact", "near", "district"):
                yield where.lon, where.lat, where.precision


def _add_label(parent: Element, label: Label, look: Look) -> None:
    """Draws a label, its first line in bold, with a halo that keeps it legible."""
    halo = {
        "stroke": look.paper,
        "stroke-width": "3",
        "stroke-linejoin": "round",
        "paint-order": "stroke",
    }
    for line, words in enumerate(label.lines):
        weight = {"font-size": "13", "font-weight": "600"} if line == 0 else {"font-size": "13"}
        _text(parent, label.x, label.y + line * 15, words, halo | weight)


def _add_bar(parent: Element, frame: Projection, look: Look) -> None:
    """How long some kilometres are."""
    kilometres, length = frame.find_bar()
    x, y = frame.width - length - 20, frame.height - 18
    SubElement(parent, "path", {"d": f"M{x:g},{y:g}h{length:g}", "stroke": look.ink, "stroke-width": "2.5"})
    _text(parent, x, y - 6, f"{kilometres:,} km", {"font-size": "12"})
