"""What the signs of a still map mean, drawn below it."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement

from orontes.exports.map.holding import Hold
from orontes.exports.map.look import Look

Sign = tuple[str, dict[str, str]]
_STEP = 24
_NOTES = (
    "Territory is the ground nearer to a place than to any other that the reports name, cut off at the border "
    "and at some distance: no front line.",
    "Made by Orontes from public reports; never a live position. Coast and borders: Natural Earth.",
)


def list_signs(holds: Sequence[Hold], numbers: Mapping[str, int]) -> tuple[Sign, ...]:
    """The signs that stand on the map, each with its words; colours are named as `side:1`."""
    held = {camp for hold in holds for camp in hold.camps}
    sides = [
        (f"Held by {_begin_large(camp)}", {"fill": f"side:{number}", "fill-opacity": ".45"})
        for camp, number in numbers.items()
        if camp in held
    ]
    open_ = {"fill": "url(#hatch-0-0)", "stroke": "side:0"}
    left = {"fill": "side:0", "fill-opacity": ".3"}
    cut = {"fill": "none", "stroke": "ink", "stroke-width": "2.4", "stroke-dasharray": "6 4"}
    told = [
        ("Contested, claimed by one party only, or uncertain", open_, any(not one.settled for one in holds)),
        ("Left, nobody else named", left, any(one.left for one in holds)),
        ("Cut off", cut, any(one.cut_off for one in holds)),
        ("Event at the place", {"kind": "dot"}, True),
        ("Event near the place", {"kind": "ring"}, True),
    ]
    return (*sides, *((name, style) for name, style, shown in told if shown))


def _begin_large(name: str) -> str:
    """A side's name with a capital at its start and its other letters as they are."""
    return name[:1].upper() + name[1:]


def draw_legend(parent: Element, signs: Sequence[Sign], width: float, look: Look) -> None:
    """The signs in two columns, and the notes below them."""
    half = (len(signs) + 1) // 2
    for number, (words, style) in enumerate(signs):
        x, y = 16 + (number // half) * width / 2, 28 + (number % half) * _STEP
        _draw_sign(parent, x, y, style, look)
        SubElement(parent, "text", {"x": f"{x + 34:g}", "y": f"{y:g}", "font-size": "14"}).text = words
    for line, note in enumerate(_NOTES):
        at = {
            "x": "16",
            "y": f"{28 + half * _STEP + 8 + line * 18}",
            "font-size": "12",
            "fill": look.soft,
        }
        SubElement(parent, "text", at).text = note


def _draw_sign(parent: Element, x: float, y: float, style: Mapping[str, str], look: Look) -> None:
    event, kind = look.event, style.get("kind")
    if kind:
        round_ = {"cx": f"{x + 12:g}", "cy": f"{y - 5:g}", "r": "6"}
        fill = {"fill": event} if kind == "dot" else {"fill": "none", "stroke": event, "stroke-width": "2"}
        SubElement(parent, "circle", round_ | fill)
        return
    box = {"x": f"{x:g}", "y": f"{y - 13:g}", "width": "24", "height": "16"}
    SubElement(parent, "rect", box | {key: _colour(value, look) for key, value in style.items()})


def _colour(value: str, look: Look) -> str:
    if value.startswith("side:"):
        return look.sides[int(value.removeprefix("side:"))]
    return look.ink if value == "ink" else value
