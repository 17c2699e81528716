import base64
import gzip
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_record import PARTS, ids

from orontes.base import CallError
from orontes.exports import RecordParts
from orontes.exports.page import render_page
from orontes.exports.page.data import make_page_data, turn_offsets
from orontes.exports.page.modules import join_modules
from orontes.exports.page.render import render_data
from orontes.reports import Report

PAGE = render_page(PARTS)
SOURCES = Path(str(__import__("orontes.exports.page", fromlist=["page"]).__path__[0]))


def read_data(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="record">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("🌊𐤀ا\u2028<")), st.data())
def test_offsets_are_turned_into_those_of_utf_16(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    turn = turn_offsets(text)
    units = text.encode("utf-16-le")
    assert units[2 * turn(start) : 2 * turn(end)].decode("utf-16-le") == text[start:end]


def test_words_behind_an_emoji_are_found_in_the_page() -> None:
    data = read_data(PAGE)
    claim = next(one for one in data["claims"] if one["id"] == ids("radio_bridge")[0])
    units = data["reports"][claim["report"]]["text"].encode("utf-16-le")
    assert units[2 * claim["start"] : 2 * claim["end"]].decode("utf-16-le").startswith("Army units pulled back")
    place = claim["place"]
    assert units[2 * place["start"] : 2 * place["end"]].decode("utf-16-le") == "the Old Bridge"


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5))
def test_no_sign_of_the_data_can_end_the_script(value: object) -> None:
    written = render_data(value)
    assert not set(written) & set("<>&\u2028\u2029")
    assert json.loads(written) == value


def test_hostile_words_stand_in_the_page_only_as_escaped_data() -> None:
    assert PAGE.count("<script") == 3
    assert "<img" not in PAGE
    assert "{{ 7 * 7 }}" in render_page(PARTS)
    assert any("window.pwned" in report["text"] for report in read_data(PAGE)["reports"])


def test_half_a_surrogate_pair_does_not_break_the_page() -> None:
    parts = RecordParts(reports=(Report(text="a \ud83d b"),))
    page = render_page(parts).encode("utf-8", "backslashreplace").decode()
    assert read_data(page)["reports"][0]["text"] == "a \ud83d b"


def test_the_page_names_nothing_to_fetch() -> None:
    outside = re.sub(r'<script type="application/json".*?</script>', "", PAGE, flags=re.DOTALL)
    assert not re.findall(r"""(?:src|href)=["'](?!#)|url\(|@import|https?://(?!www\.w3\.org/2000/svg)""", outside)
    assert "default-src 'none'" in PAGE


def test_the_footer_says_what_the_page_is_not() -> None:
    assert "public reports only" in PAGE
    assert "nothing here is a live position" in PAGE
    assert "Made by Orontes 0.1.0" in PAGE


def test_the_page_shows_the_disputes_that_the_file_holds() -> None:
    assert len(read_data(PAGE)["disputes"]) == 3
    assert len(read_data(render_page(PARTS, all_disputes=True))["disputes"]) == 4


def test_a_claim_that_is_not_there_falls_out_of_the_page() -> None:
    event = replace(PARTS.events[0], claims=("claim-gone",))
    data = make_page_data(replace(PARTS, events=(event,)))
    events = data["events"]
    assert isinstance(events, list)
    assert "claims" not in events[0]


def test_what_several_rows_say_in_the_same_words_stands_once_in_the_data() -> None:
    told = read_data(PAGE)
    often = [row["when"] for row in told["events"] + told["claims"] if isinstance(row.get("when"), int)]
    assert len(often) > len(set(often)), "rows of one day share its interval"
    back = [
        told["shared"][row["when"]] if isinstance(row.get("when"), int) else row.get("when") for row in told["events"]
    ]
    days = [event.when and event.when.earliest for event in PARTS.events]
    assert [when and when.get("earliest") for when in back] == [day and day.isoformat() for day in days]


def test_an_empty_record_has_a_page() -> None:
    assert read_data(render_page(RecordParts()))["events"] == []


def test_modules_are_joined_with_those_that_others_need_first() -> None:
    sources = {
        "main": 'import { a, b as c } from "./part.js";\nconsole.log(a, c);\n',
        "part": "export const a = 1;\nexport async function b() {}\n",
    }
    script = join_modules(sources, "main")
    assert 0 < script.index("const module_part") < script.index("const { a, b: c } = module_part;")
    assert "return { a, b };" in script
    assert "import" not in script
    assert "export" not in script


@pytest.mark.parametrize("other", ["", 'import { a } from "./main.js";\n'])
def test_a_missing_or_circular_module_is_an_error(other: str) -> None:
    sources = {"main": 'import { a } from "./part.js";\n'} | ({"part": other} if other else {})
    with pytest.raises(ValueError, match="missing or imports itself"):
        join_modules(sources, "main")


def test_sources_of_the_page_never_write_markup_and_stay_short() -> None:
    for path in sorted(SOURCES.glob("*.js")):
        source = path.read_text("utf-8")
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|fetch\(", source), (
            path.name
        )
        assert source.count("\n") < 250, path.name


def test_only_with_tiles_of_the_users_own_may_the_page_ask_that_server() -> None:
    assert "connect-src" not in PAGE
    page = render_page(PARTS, tiles="https://tiles.example:8080/{z}/{x}/{y}.png")
    assert "connect-src https://tiles.example:8080; img-src https://tiles.example:8080 blob:;" in page
    assert read_data(page)["tiles"] == "https://tiles.example:8080/{z}/{x}/{y}.png"


@pytest.mark.parametrize(
    "tiles", ["ftp://a.example/{z}/{x}/{y}", "https://a.example/", "https://a.example;script-src */{z}/{x}/{y}"]
)
def test_an_address_that_is_none_of_tiles_is_refused(tiles: str) -> None:
    with pytest.raises(CallError, match="is no address such as"):
        render_page(PARTS, tiles=tiles)


def test_the_library_of_the_map_is_the_one_beside_its_licence() -> None:
    packed = re.search(r'<script type="text/plain" id="library">([^<]*)</script>', PAGE)
    assert packed
    source = gzip.decompress(base64.b64decode(packed[1]))
    assert source == (SOURCES / "vendor" / "maplibre-gl.js").read_bytes()
    assert "MapLibre contributors" in (SOURCES / "vendor" / "maplibre-gl.LICENSE.txt").read_text("utf-8")


def test_the_page_has_the_ground_of_its_places_only() -> None:
    ground = read_data(PAGE)["ground"]
    west, south, east, north = ground["focus"]
    assert west < 41.02 < east
    assert south < 35.412 < north
    assert {cell["place"] for cell in ground["cells"]} == {
        f"pack:{name}" for name in ("kelat", "old-bridge", "upper-mirza", "shahr-base")
    }
    assert "ground" not in read_data(render_page(RecordParts()))


def test_where_a_file_lay_is_not_told() -> None:
    parts = RecordParts(reports=(Report(text="Rain fell.", file="/home/someone/secret/rain.txt"),))
    assert read_data(render_page(parts))["reports"][0]["file"] == "rain.txt"
