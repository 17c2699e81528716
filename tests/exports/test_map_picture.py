from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from made_up_record import PARTS

from orontes.base import CallError
from orontes.cli import main
from orontes.exports import RecordParts, write_record
from orontes.exports.map import render_map, render_png
from orontes.exports.map.holding import find_holds, number_sides
from orontes.exports.map.projection import make_projection
from orontes.record import build
from orontes.reports import Report

SVG = "{http://www.w3.org/2000/svg}"


def draw(day: int, parts: RecordParts = PARTS) -> Element:
    return fromstring(render_map(parts, date(2031, 5, day)))


def draw_on(day: date) -> Element:
    return fromstring(render_map(PARTS, day))


def fills(picture: Element) -> dict[str, str]:
    """What each place's ground is filled with."""
    return {title.text or "": path.get("fill", "") for path in picture.iter(f"{SVG}path") for title in path}


def test_a_place_takes_the_colour_of_who_holds_it() -> None:
    """The army held Kelat until some day from 3 to 5 May; on the 6th only the Front does."""
    assert number_sides(PARTS) == {"opposition": 1, "government": 2}
    assert fills(draw(6))["Kelat"] == "#0b6e99"
    assert fills(draw(4))["Kelat"].startswith("url(#hatch-")


def test_what_is_cut_off_is_outlined_and_what_is_disputed_hatched() -> None:
    picture = draw(6)
    base = next(path for path in picture.iter(f"{SVG}path") for title in path if title.text == "Shahr base")
    assert base.get("stroke-dasharray")
    assert fills(picture)["Upper Mirza"] == "url(#hatch-1-0)"


def test_before_anything_is_told_no_ground_is_coloured_for_certain() -> None:
    assert all(not hold.settled for hold in find_holds(PARTS, date(1990, 1, 1), number_sides(PARTS)) if hold.left)
    assert "Old Bridge" not in {
        text.text for path in draw(1).iter(f"{SVG}path") for text in path if path.get("fill") == "#0b6e99"
    }


def test_the_picture_tells_the_day_the_reports_and_what_it_is_not() -> None:
    words = " ".join(text.text or "" for text in draw(6).iter(f"{SVG}text"))
    assert "Who holds what on 6 May 2031, as 8 reports tell" in words
    assert "no front line" in words
    assert "never a live position" in words
    assert "Held by Opposition" in words


def test_names_stand_in_both_scripts_and_not_over_one_another() -> None:
    named = replace(PARTS.places[0], aliases=("كلات",))
    words = [text.text for text in draw(6, replace(PARTS, places=(named, *PARTS.places[1:]))).iter(f"{SVG}text")]
    assert words.index("كلات") == words.index("Kelat") + 1


def test_hostile_names_stay_text() -> None:
    hostile = replace(PARTS.places[0], name='<script>alert(1)</script> & "x"')
    picture = render_map(replace(PARTS, places=(hostile, *PARTS.places[1:])), date(2031, 5, 6))
    assert "<script" not in picture
    assert any("<script>" in (one.text or "") for one in fromstring(picture).iter(f"{SVG}text"))


def test_the_picture_is_the_same_each_time() -> None:
    assert render_map(PARTS, date(2031, 5, 6)) == render_map(PARTS, date(2031, 5, 6))


def test_a_picture_is_never_flat_and_keeps_shapes() -> None:
    frame = make_projection((30.0, 10.0, 40.0, 10.5), 1000)
    assert frame.height == pytest.approx(550, abs=1)
    x, y = frame.place(35.0, 10.25)
    assert (x, y) == pytest.approx((500, frame.height / 2), abs=1)


def test_a_record_without_positions_is_told_so() -> None:
    with pytest.raises(CallError, match="no place of this record"):
        render_map(RecordParts(), date(2031, 5, 6))


def test_the_picture_as_png() -> None:
    pytest.importorskip("resvg_py", reason="extra: picture")
    drawn = render_png(render_map(PARTS, date(2031, 5, 6), width=400))
    assert drawn.startswith(b"\x89PNG")
    assert int.from_bytes(drawn[16:20]) == 400


def test_the_command_writes_the_map_of_a_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_record(tmp_path / "record", PARTS)
    assert main(["map", str(tmp_path / "record"), "--on", "2031-05-06", "-o", str(tmp_path / "map.svg")]) == 0
    assert (tmp_path / "map.svg").read_text("utf-8").startswith("<svg")
    assert main(["map", str(tmp_path / "record"), "--on", "2031-05-06", "-o", str(tmp_path / "map.jpg")]) == 2
    assert "neither .svg nor .png" in capsys.readouterr().err
    assert main(["map", str(tmp_path / "record"), "--on", "6 May", "-o", str(tmp_path / "map.svg")]) == 2


def test_holders_without_a_side_have_colours_and_names_of_their_own() -> None:
    """No report tells on whose side the army and the Front are; the map still tells their ground apart."""
    alone = tuple(
        replace(span, holder=replace(span.holder, side=None)) if span.holder else span for span in PARTS.control
    )
    actors = tuple(replace(actor, side=None) for actor in PARTS.actors)
    parts = replace(PARTS, control=alone, actors=actors)
    holders = {span.holder.name for span in alone if span.holder}
    numbers = number_sides(parts)
    assert set(numbers) == holders
    assert len(set(numbers.values())) > 1
    words = " ".join(text.text or "" for text in draw(6, parts).iter(f"{SVG}text"))
    assert any(f"Held by {name[0].upper()}{name[1:]}" in words for name in holders)
    assert fills(draw(6, parts))["Kelat"] != "#8a857a"


def test_sides_that_hold_nothing_take_no_colour_of_those_who_do() -> None:
    """Six peoples of the news, each a side of its own, are named; two sides hold ground."""
    others = tuple(replace(PARTS.actors[0], id=f"actor-{side}", name=side, side=side) for side in "abcdef")
    numbers = number_sides(replace(PARTS, actors=(*others, *PARTS.actors)))
    assert {numbers["opposition"], numbers["government"]} == {1, 2}
    assert len(numbers) == 8


def test_names_of_countries_do_not_cover_each_other() -> None:
    """Fighting in Kyiv, Goma and Aleppo: a map of three continents has room for few names."""
    reports = [
        Report(text=f"The army shelled {town} on Sunday.", outlet=f"Outlet {town}", published=date(2031, 5, 4))
        for town in ("Kyiv", "Goma", "Aleppo", "Mogadishu", "Kabul")
    ]
    drawn = fromstring(render_map(build(reports), date(2031, 5, 4)))
    names = [one for one in drawn.iter() if one.tag.endswith("text") and one.get("font-style") == "italic"]
    boxes = [(float(one.get("x", 0)), float(one.get("y", 0)), len(one.text or "") * 7.6) for one in names]
    assert len(boxes) > 5
    for (x, y, wide), (x2, y2, wide2) in combinations(boxes, 2):
        assert abs(x - x2) >= (wide + wide2) / 2 or abs(y - y2) >= 15
