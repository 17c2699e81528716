from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from made_up_record import PARTS, ids, make_large

from orontes.base import Days
from orontes.exports import RecordParts, write_record
from orontes.record import build
from orontes.reports import Report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

VIEWS = (
    "summary",
    "days",
    "disputes",
    "map",
    "map?day=2031-05-05&spot=pack:kelat&show=all",
    "control",
    "control?day=2031-05-04",
    "actors",
    "sources",
    "sources?report=hostile-1",
)
WORDS = {claim.id: claim.text for claim in PARTS.claims}
_OWN = ("file:", "blob:")
_DRIVER = "GL Driver Message"  # what a browser without a graphics card says of itself
AXE = Path(__file__).parent / "axe" / "axe.min.js"
CONTRAST = Path(__file__).with_name("contrast.js").read_text("utf-8")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return _write(tmp_path_factory.mktemp("record") / "out", PARTS)


def _write(folder: Path, parts: RecordParts) -> str:
    write_record(folder, parts, all_disputes=True)
    return (folder / "index.html").as_uri()


def _open(browser: Browser, address: str, **settings: Any) -> tuple[Page, list[str]]:
    """A page without network, and what it complains of or asks for besides itself."""
    page = browser.new_context(offline=True, **settings).new_page()
    seen: list[str] = []
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("console", lambda message: None if _DRIVER in message.text else seen.append(message.text))
    page.on("request", lambda request: None if request.url.startswith(_OWN) else seen.append(request.url))
    page.goto(address)
    return page, seen


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened, seen = _open(browser, address)
    yield opened
    opened.context.close()
    assert seen == []


def _go(page: Page, fragment: str) -> None:
    page.evaluate("part => { location.hash = part }", fragment)
    page.wait_for_function("part => location.hash === '#' + part", arg=fragment)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_reads_well_on_a_phone_in_light_and_dark(browser: Browser, address: str, scheme: str) -> None:
    page, seen = _open(browser, address, color_scheme=scheme, viewport={"width": 360, "height": 700})
    for view in VIEWS:
        _go(page, view)
        page.wait_for_selector("#main > h2")
        assert page.evaluate("document.documentElement.scrollWidth") == 360, view
        assert page.evaluate(CONTRAST) == [], view
    page.context.close()
    assert seen == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_panel_reads_well_in_light_and_dark(browser: Browser, address: str, scheme: str) -> None:
    page, _ = _open(browser, address, color_scheme=scheme)
    _go(page, f"sources?report=tamar-post-1&claims={ids('market')[0]}")
    page.wait_for_selector("#panel mark")
    assert page.evaluate(CONTRAST) == []
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(browser: Browser, address: str, scheme: str) -> None:
    """axe-core looks at each view, with the words of a claim open and without; in the dark only colours are others."""
    asked: dict[str, object] = {"resultTypes": ["violations"]}
    if scheme == "dark":
        asked["runOnly"] = {"type": "rule", "values": ["color-contrast"]}
    page, _ = _open(browser, address, color_scheme=scheme, bypass_csp=True)  # axe is no part of the page
    page.evaluate(AXE.read_text("utf-8"))
    for view in (*VIEWS, "summary?q=kelat", f"days?claims={ids('denied')[0]}", f"map?claims={ids('denied')[0]}"):
        _go(page, view)
        page.wait_for_timeout(150)  # until the panel has slid in: axe sees colours as they are
        found = page.evaluate("asked => axe.run(asked)", asked)["violations"]
        serious = [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")]
        assert serious == [], view
    page.context.close()


def test_arabic_words_run_from_right_to_left(page: Page) -> None:
    _go(page, "sources?report=al-nahr-1")
    assert page.evaluate("getComputedStyle(document.querySelector('.passage p')).direction") == "rtl"
    _go(page, "disputes?dispute=dispute-bridge")
    said = page.locator(".quote q", has_text="الجسر").first
    assert said.evaluate("one => getComputedStyle(one).direction") == "rtl"


def test_on_paper_there_is_the_record_and_no_control(page: Page) -> None:
    _go(page, "summary")
    page.emulate_media(media="print")
    for part in (".frame", ".choice", ".panel"):
        assert not page.locator(part).is_visible(), part
    assert page.locator(".box").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_the_keyboard_alone_reaches_every_view_and_the_search(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    for view in ("summary", "days", "map", "disputes", "sources"):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.dataset.view") == view
        page.keyboard.press("Enter")
        page.wait_for_function("view => document.body.dataset.view === view", arg=view)
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.type("dam")
    assert "q=dam" in page.url


def test_every_claim_opens_its_very_words(page: Page) -> None:
    """Behind emoji, in Arabic, in hostile text: the marked words are the claim's."""
    for claim, words in WORDS.items():
        _go(page, f"days?claims={claim}")
        page.wait_for_function("() => document.querySelector('#panel mark.said')")
        marked = page.evaluate(
            "[...document.querySelectorAll('#panel mark.said')].map(one => one.textContent).join('')"
        )
        assert marked == words


def test_the_marked_words_are_in_sight(page: Page) -> None:
    _go(page, f"days?claims={ids('fire')[0]}")
    page.wait_for_selector("#panel mark.said")
    box, mark = page.locator(".panel-text").bounding_box(), page.locator("#panel mark.said").first.bounding_box()
    assert box
    assert mark
    assert box["y"] <= mark["y"] <= box["y"] + box["height"]


def test_the_panel_tells_voice_day_denial_and_outlet(page: Page) -> None:
    """The Interior Ministry denied on Saturday that armed men had entered the town."""
    _go(page, f"days?claims={ids('denied')[0]}")
    panel = page.locator("#panel")
    assert "Sarvan State News" in panel.inner_text()
    assert "3 May 2031" in panel.inner_text()
    assert "Interior Ministry, in Sarvan State News" in panel.inner_text()
    assert "Denied" in panel.inner_text()


def test_a_claim_tells_why_it_reads_so(browser: Browser, tmp_path: Path) -> None:
    """🚨 The rebels seized Kelat on Friday, Colonel Senn said."""
    text = "🚨 The rebels seized Kelat on Friday, Colonel Senn said."
    record = build([Report(text=text, published=date(2031, 5, 5), language="en")])
    claim = next(one.id for one in record.claims if one.kind == "capture")
    opened, faults = _open(browser, _write(tmp_path / "out", record))
    _go(opened, f"days?claims={claim}")
    opened.click("#panel .why summary")
    told = opened.inner_text("#panel .why")
    for words in ("The verb “seize”, frame", "Subject of “seized”", "Object of “seized”", "“said” (say)", "A weekday"):
        assert words.lower() in told.lower()
    assert opened.evaluate(CONTRAST) == []
    assert faults == []
    opened.context.close()


def test_the_keyboard_opens_steps_and_closes_the_words(page: Page) -> None:
    _go(page, "days?status=disputed")
    quote = page.locator(".quote").first
    quote.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel-title"
    page.get_by_role("button", name="Next words").focus()
    page.keyboard.press("Enter")
    assert "2 of 7" in page.locator("#panel").inner_text()
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Next words"
    page.keyboard.press("Escape")
    assert page.locator("#panel").is_hidden()
    assert page.evaluate("document.activeElement.classList.contains('quote')")


def test_back_closes_the_words_and_the_address_brings_them_again(page: Page) -> None:
    _go(page, "disputes")
    page.locator(".quote").first.click()
    opened = page.url
    assert "claims=" in opened
    page.go_back()
    assert page.locator("#panel").is_hidden()
    page.goto("about:blank")
    page.goto(opened)
    assert page.locator("#panel").is_visible()


def test_hostile_words_are_shown_and_never_run(page: Page) -> None:
    for view in (*VIEWS, f"days?claims={ids('took')[0]}"):
        _go(page, view)
        assert page.evaluate("window.pwned") is None
        assert page.locator("img, iframe, main script, #panel script").count() == 0
    _go(page, "sources?report=hostile-1")
    assert '<img src=x onerror="window.pwned = 2">' in page.locator(".passage").inner_text()
    assert "{{ config }}" in page.locator(".passage").inner_text()


def test_an_address_that_would_run_is_no_link(page: Page) -> None:
    _go(page, "sources?report=meridian-wire-1")
    assert page.locator("a[href^='javascript']").count() == 0
    assert "javascript:alert(1)" in page.locator("main").inner_text()


@pytest.mark.parametrize(
    ("filters", "labels"),
    [
        ("kind=drone_strike", ["Drone strike on a fuel depot at the Shahr base"]),
        ("place=pack:port-sael", ["Talks in Port Sael on prisoners", "More talks in Port Sael"]),
        ("q=GRAIN+union", []),
        ("q=grain+shells", ["Shelling of the grain market in Kelat"]),
        ("status=conceded", ["Army leaves Kelat"]),
        ("from=2031-05-08&to=2031-05-08", ["Tamar dam: holder not known"]),
        ("earlier=1&q=fire+prison", ["Prisoners die in a fire at Kelat prison"]),
        ("actor=actor-ministry", ["Retaking of Upper Mirza announced"]),
    ],
)
def test_days_can_be_filtered(page: Page, filters: str, labels: list[str]) -> None:
    _go(page, f"days?{filters}")
    assert page.locator(".event h3").all_inner_texts() == labels


def test_the_box_gives_each_value_with_its_claims_and_marks_what_is_disputed(page: Page) -> None:
    """Shells killed at least 14, or 9, or 17 at the grain market of Kelat."""
    box = page.locator(".box")
    titles = [one.lower() for one in box.locator("h3").all_inner_texts()]
    assert titles == ["dates", "places", "result", "sides", "harm and people freed", "disputed", "sources", "files"]
    files = [one.get_attribute("href") for one in box.locator("section", has_text="Files").last.locator("a").all()]
    assert files == ["account.html", "acled.csv", "ged.csv", "plover.jsonl", "polecat.tsv"]
    killed = box.locator(".harm li", has_text="grain market").first
    assert "17" in killed.inner_text()
    assert killed.locator(".flag").inner_text() == "disputed"
    killed.locator(".cite").first.click()
    assert page.locator("#panel mark.said").count() > 0
    assert "Daro Senn" in box.locator(".side-box", has_text="Opposition").inner_text()


def test_a_filter_set_in_one_view_holds_in_all(page: Page) -> None:
    """Only what Al-Nahr tells, in Arabic: its days, its disputes and its report."""
    _go(page, f"days?outlet={quote('النهر')}")
    page.locator("#views a", has_text="Sources").click()
    assert page.locator(".scroll").first.locator("tbody tr").count() == 1
    page.locator("#views a", has_text="Disputes").click()
    assert page.locator(".dispute").count() == 1
    page.get_by_role("button", name="Outlet: النهر").click()
    assert page.locator(".dispute").count() == 4


def _open_map(page: Page, fragment: str) -> None:
    _go(page, fragment)
    page.wait_for_selector(".map-canvas[data-day]")


def _see_map(page: Page) -> bytes:
    page.wait_for_timeout(600)
    return page.locator(".map-canvas").screenshot()


def test_the_map_shows_the_territory_of_each_day(page: Page) -> None:
    """The army holds Kelat on 2 May, the Front on 6 May."""
    _open_map(page, "map?day=2031-05-02")
    before = _see_map(page)
    assert "What changed" in page.locator(".map-list").inner_text()
    _go(page, "map?day=2031-05-06")
    assert _see_map(page) != before
    assert page.locator(".map-canvas").get_attribute("data-day") == "2031-05-06"
    _go(page, "map?day=2031-05-06&ground=off")
    assert _see_map(page) != before


def test_the_slider_moves_the_day_by_keyboard(page: Page) -> None:
    _open_map(page, "map?day=2031-05-02")
    page.get_by_role("slider", name="Day").focus()
    page.keyboard.press("ArrowRight")
    assert "day=2031-05-03" in page.url
    assert "Saturday 3 May 2031" in page.locator(".map-day").inner_text()
    changed = page.locator(".map-list").inner_text()
    assert ": Northern Front" in changed
    assert page.evaluate("document.activeElement.type") == "range"
    page.keyboard.press("Home")
    page.get_by_role("button", name="Day before").click()
    assert "day=2031-05-01" in page.url


def test_play_goes_from_day_to_day_and_stops(page: Page) -> None:
    _open_map(page, "map?day=2031-05-07")
    page.get_by_role("button", name="Play").click()
    page.wait_for_function("() => location.hash.includes('day=2031-05-08')")
    page.wait_for_function("() => document.querySelector('.play').getAttribute('aria-pressed') === 'false'")


def test_a_place_picked_tells_its_holder_with_words(page: Page) -> None:
    _open_map(page, "map?day=2031-05-03")
    page.locator(".map-list .place", has_text="Kelat").first.click()
    assert "spot=pack%3Akelat" in page.url
    picked = page.locator(".picked")
    assert "Northern Front" in picked.inner_text()
    picked.locator(".claims").first.click()
    assert page.locator("#panel mark.said").count() > 0


def test_a_click_on_the_map_picks_the_place(page: Page) -> None:
    _open_map(page, "map?day=2031-05-06")
    page.get_by_role("button", name="The whole record").click()
    page.wait_for_timeout(500)
    box = page.locator(".map-canvas").bounding_box()
    assert box
    for step in range(4, 28):
        page.mouse.click(box["x"] + box["width"] * step / 32, box["y"] + box["height"] * (32 - step) / 32)
        if "spot=" in page.url:
            break
    assert page.locator(".picked").count() == 1


def test_what_has_no_known_place_is_told_and_not_drawn(page: Page) -> None:
    """Engineers were abducted at a dam that no gazetteer knows."""
    _open_map(page, "map?show=all&q=engineers")
    page.wait_for_function("() => document.querySelector('.map-left .note').textContent")
    assert "1 event of this choice has no place" in page.locator(".map-left .note").first.inner_text()


def test_a_layer_of_ones_own_is_laid_over_the_map(page: Page, tmp_path: Path) -> None:
    _open_map(page, "map")
    ring = [[40.0, 34.0], [42.0, 34.0], [42.0, 37.0], [40.0, 37.0], [40.0, 34.0]]
    area = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    (tmp_path / "mine.geojson").write_text(json.dumps(area))
    before = _see_map(page)
    page.locator("input[type=file]").set_input_files(tmp_path / "mine.geojson")
    assert _see_map(page) != before
    (tmp_path / "no.geojson").write_text("no")
    page.locator("input[type=file]").set_input_files(tmp_path / "no.geojson")
    page.get_by_text("no.geojson is no GeoJSON").wait_for()


def test_tiles_of_ones_own_are_asked_of_their_server_alone(browser: Browser, tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS, tiles="https://tiles.example/{z}/{x}/{y}.png")
    page = browser.new_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: None if request.url.startswith(_OWN) else asked.append(request.url))
    page.route("https://**", lambda route: route.abort())
    page.goto((tmp_path / "out" / "index.html").as_uri() + "#map")
    page.wait_for_selector(".map-canvas[data-day]")
    page.wait_for_timeout(500)
    assert asked
    assert all(one.startswith("https://tiles.example/") for one in asked)
    page.context.close()


def test_a_browser_that_cannot_draw_the_map_still_has_the_table(browser: Browser, address: str) -> None:
    page, _ = _open(browser, "about:blank")
    page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    page.goto(address + "#map?day=2031-05-06")
    page.wait_for_selector(".map-canvas .nothing")
    assert "Northern Front" in page.locator(".map-table").inner_text()
    page.context.close()


def test_search_leads_to_events_places_actors_and_words(page: Page) -> None:
    page.get_by_role("searchbox").fill("grain")
    found = page.locator(".found")
    assert "Shelling of the grain market in Kelat" in found.inner_text()
    found.locator(".quote").first.click()
    assert page.locator("#panel mark.said").inner_text().lower() == "grain"


def test_a_dispute_tells_its_reason_and_the_origins_of_each_position(page: Page) -> None:
    _go(page, "disputes?dispute=dispute-market")
    assert "Why it is a dispute: 9 does not fit" in page.locator(".reason").inner_text()


def test_the_sources_show_who_quotes_whom(page: Page) -> None:
    """Meridian Wire quotes the Medics' Union."""
    _go(page, "sources")
    assert page.locator(".graph path").count() > 2
    page.get_by_text("The same as a list").click()
    assert page.locator("details tr", has_text="Medics' Union").count() >= 1


def test_typing_a_filter_keeps_the_focus_and_stands_in_the_address(page: Page) -> None:
    _go(page, "days")
    page.get_by_label("Words").press_sequentially("الجيش")
    assert page.locator(".event h3").all_inner_texts() == ["Army leaves Kelat"]
    assert page.evaluate("document.activeElement.name") == "q"
    assert "q=" in page.url


def test_a_day_shows_who_holds_what_and_what_is_open(page: Page) -> None:
    """On 4 May the army may still have been in Kelat, and nobody knew of the dam."""
    _go(page, "control?day=2031-05-04")
    text = page.locator("main").inner_text()
    assert "Not certain on this day" in text
    assert "Unknown on this day: Tamar dam" in text
    rows = page.locator("tbody tr").all_inner_texts()
    assert any("Shahr base" in row and "Held, cut off" in row for row in rows)


def test_before_the_record_nobody_is_said_to_hold_a_place_for_certain(page: Page) -> None:
    _go(page, "control?day=1990-01-01")
    assert page.locator("tbody tr").count() > 0
    assert all("Not certain" in row for row in page.locator("tbody tr").all_inner_texts())


def test_a_dispute_stands_side_by_side(page: Page) -> None:
    _go(page, "disputes?dispute=dispute-market")
    assert page.locator(".position h4").all_text_contents() == ["killed: at least 14", "killed: 9", "killed: 17"]
    tops = {round(box["y"]) for one in page.locator(".position").all() if (box := one.bounding_box())}
    assert len(tops) == 1


def test_every_control_has_a_name(page: Page) -> None:
    for view in VIEWS:
        _go(page, view)
        unnamed = page.evaluate(
            "[...document.querySelectorAll('button, a, input, select, summary')].filter(one => "
            "!(one.textContent.trim() || one.getAttribute('aria-label') || one.labels?.[0]?.textContent.trim())).length"
        )
        assert unnamed == 0, view


def test_thousands_of_events_are_drawn_a_page_at_a_time(browser: Browser, tmp_path: Path) -> None:
    page, seen = _open(browser, _write(tmp_path / "out", make_large(3000)) + "#days")
    assert "3,000 events" in page.locator(".tally").inner_text()
    assert page.locator(".event").count() == 60
    page.get_by_role("button", name="Show 60 more").click()
    assert page.locator(".event").count() == 120
    page.context.close()
    assert seen == []


def test_an_empty_record_opens(browser: Browser, tmp_path: Path) -> None:
    page, seen = _open(browser, _write(tmp_path / "out", RecordParts(version="1")))
    for view in VIEWS:
        _go(page, view)
    assert page.locator("h1").inner_text() == "What 0 reports say"
    page.context.close()
    assert seen == []


def _move(number: int, **when: date) -> RecordParts:
    event = replace(PARTS.events[number], when=Days(**when, basis="explicit"))
    return replace(PARTS, events=(*PARTS.events[:number], event, *PARTS.events[number + 1 :]))


def test_events_of_uncertain_days_stand_under_no_day(browser: Browser, tmp_path: Path) -> None:
    """Clashes told for all of April 2031 are not put on the first of April."""
    parts = _move(1, earliest=date(2031, 4, 1), latest=date(2031, 4, 30))
    page, _ = _open(browser, _write(tmp_path / "out", parts) + "#days")
    assert page.locator(".day").first.inner_text().startswith("April 2031")
    page.context.close()


def test_a_stray_day_does_not_move_the_headline(browser: Browser, tmp_path: Path) -> None:
    parts = _move(1, earliest=date(2031, 3, 25), latest=date(2031, 3, 25))
    page, _ = _open(browser, _write(tmp_path / "out", parts))
    assert page.title() == "What 8 reports say of Kelat, 1–8 May 2031 · Orontes"
    assert "1 event before or after" in page.locator("main").inner_text()
    page.context.close()


def test_events_long_before_the_reports_are_closed_at_the_end(browser: Browser, tmp_path: Path) -> None:
    """A massacre of 1982 is recalled as if it were of the week."""
    parts = _move(1, earliest=date(1982, 2, 2), latest=date(1982, 2, 2))
    page, seen = _open(browser, _write(tmp_path / "out", parts) + "#days")
    label = parts.events[1].label
    assert label not in page.locator(".event h3").all_inner_texts()
    assert page.locator("#main > div > :last-child").get_attribute("class") == "earlier"
    page.locator(".earlier > summary").click()
    page.wait_for_selector(".earlier .event")
    assert label in page.locator(".earlier .event h3").all_inner_texts()
    page.context.close()
    assert seen == []


def test_a_slip_rests_on_the_words_and_on_the_calendar(browser: Browser, tmp_path: Path) -> None:
    slip = replace(next(one for one in PARTS.disputes if one.nature == "slip"), about=("report", PARTS.reports[0].id))
    page, _ = _open(browser, _write(tmp_path / "out", replace(PARTS, disputes=(slip,))) + "#disputes")
    words, calendar = page.locator(".position").all()
    assert words.locator(".quote").count() > 0
    assert calendar.locator(".quote").count() == 0
    assert "by the calendar" in calendar.inner_text()
    page.context.close()


def test_the_claims_of_the_control_table_are_in_sight(browser: Browser, address: str) -> None:
    page, _ = _open(browser, address + "#control", viewport={"width": 1130, "height": 800})
    box = page.locator(".scroll").first
    assert box.evaluate("one => one.scrollWidth <= one.clientWidth")
    page.context.close()


def test_an_unknown_outlet_is_not_counted(browser: Browser, tmp_path: Path) -> None:
    nameless = tuple(replace(report, outlet=None) for report in PARTS.reports[1:])
    page, _ = _open(browser, _write(tmp_path / "out", replace(PARTS, reports=(PARTS.reports[0], *nameless))))
    assert "from 1 outlet," in page.locator("#dek").inner_text()
    page.context.close()


def _build(*told: tuple[str | None, str, str]) -> RecordParts:
    """The record of some reports: outlet, day of May 2031, text."""
    return build(
        [
            Report(text=text, outlet=outlet, published=f"2031-05-{day}", language="en", id=f"r{number}")  # type: ignore[arg-type]
            for number, (outlet, day, text) in enumerate(told)
        ]
    )


def test_a_report_without_an_outlet_is_called_by_its_title(browser: Browser, tmp_path: Path) -> None:
    """Front seizes Kassala. Rebels captured the town of Kassala on Monday. (No outlet is known.)"""
    parts = _build((None, "06", "Front seizes Kassala\n\nRebels captured the town of Kassala on Monday."))
    parts = replace(parts, reports=(replace(parts.reports[0], title="Front seizes Kassala"),))
    page, seen = _open(browser, _write(tmp_path / "out", parts) + "#days")
    assert "“Front seizes Kassala”" in page.locator(".event .source").first.inner_text()
    assert "independent voice: “Front seizes Kassala”" in page.locator(".event .origins").first.inner_text()
    page.context.close()
    assert seen == []


def test_events_of_a_whole_year_stand_behind_the_days(browser: Browser, tmp_path: Path) -> None:
    """Clashes told for all of 2031 do not head the days of May."""
    parts = _move(1, earliest=date(2031, 1, 1), latest=date(2031, 12, 31))
    page, _ = _open(browser, _write(tmp_path / "out", parts) + "#days")
    days = [text.split("\n")[0] for text in page.locator(".day").all_inner_texts()]
    assert days[0] != "2031"
    assert any(text.startswith("2031") for text in days)
    page.context.close()


def test_a_result_whose_day_is_disputed_says_so(browser: Browser, tmp_path: Path) -> None:
    """One outlet: the town fell on 1 May. Another: on 5 May. The militia that holds it has no side."""
    parts = _build(
        ("Delta Post", "06", "The Sahel Militia captured Kassala on 1 May."),
        ("River Radio", "07", "The Sahel Militia captured Kassala on 5 May."),
    )
    assert [one.attribute for one in parts.disputes] == ["date"]
    page, _ = _open(browser, _write(tmp_path / "out", parts))
    flag = page.locator(".result .flag", has_text="day disputed")
    assert flag.count() == 1
    flag.click()
    assert page.locator(".position h4").all_inner_texts() == ["1 May 2031", "5 May 2031"]
    _go(page, "map?day=2031-05-06")
    page.wait_for_selector(".map-table tbody tr")
    dots = page.locator(".map-table tbody .dot").first.get_attribute("class") or ""
    assert "side-0" not in dots
    page.context.close()


def test_the_map_on_paper_has_its_day_and_no_buttons(page: Page) -> None:
    _open_map(page, "map?day=2031-05-03")
    page.emulate_media(media="print")
    assert "3 May 2031" in page.locator(".map-day").inner_text()
    assert page.locator(".map-day").is_visible()
    assert not any(
        one.is_visible() for one in page.locator(".map-frame button, .day-tools button, .day-tools input").all()
    )


def test_a_voice_is_not_cited_by_the_body_in_its_own_words(browser: Browser, tmp_path: Path) -> None:
    """A spokesman for the army denied that Kassala had fallen; an official told the Delta Post so."""
    text = (
        "Rebels captured Kassala on Sunday. A spokesman for the army denied that Kassala had fallen.\n\n"
        '"They are in Kassala," a local official told the Delta Post.'
    )
    record = build([Report(text=text, outlet="Delta Post", published=date(2031, 5, 4), language="en")])
    record.write(tmp_path / "out")
    page, seen = _open(browser, (tmp_path / "out" / "index.html").as_uri() + "#sources")
    page.wait_for_selector("main h2, main h3")
    told = page.inner_text("main")
    assert "army, cited by army" not in told
    quoted = page.locator("main details").first
    quoted.evaluate("one => (one.open = true)")
    assert "Delta Post\tDelta Post" not in quoted.inner_text()
    assert seen == []


def test_who_was_known_to_hold_a_place_before_is_told_so(browser: Browser, tmp_path: Path) -> None:
    """The pack says that the army held the town until rebels took it."""
    spans = [replace(span, claims=()) if number == 0 else span for number, span in enumerate(PARTS.control)]
    address = _write(tmp_path / "out", replace(PARTS, control=tuple(spans)))
    page, _ = _open(browser, address + "#control")
    page.wait_for_selector("main table")
    assert "from the pack" in page.inner_text("main")


def test_the_graph_of_voices_draws_nobody(browser: Browser, tmp_path: Path) -> None:
    """ "We took Kassala," the channel wrote; The Basalt Post told it in its own name too."""
    text = '"We captured Kassala on Sunday," a commander said. Basalt Post reported that the army had left Gedaref.'
    record = build([Report(text=text, outlet="The Basalt Post", published=date(2031, 5, 4), language="en")])
    record.write(tmp_path / "out")
    page, seen = _open(browser, (tmp_path / "out" / "index.html").as_uri() + "#sources")
    page.wait_for_selector("main h2, main h3")
    names = page.locator("main svg text").all_text_contents()
    assert not any(name.partition(" (")[0] in {"We", "we", "Basalt Post"} for name in names)
    assert seen == []


def test_a_town_surrounded_is_not_said_to_be_left(browser: Browser, tmp_path: Path) -> None:
    """Rebels surrounded Dessie; who holds it is not told."""
    record = build([Report(text="Rebels surrounded Dessie.", language="en", published=date(2031, 5, 8))])
    page, _ = _open(browser, _write(tmp_path / "out", record))
    result = page.locator(".result h4").all_inner_texts()
    assert [words.casefold() for words in result] == ["cut off, holder not named"]
    page.context.close()
