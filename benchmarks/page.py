"""How fast the page of a large record opens and how much script a frame takes while its map is dragged.

Both are counted in processor time of the page's main thread, from the browser's own trace, so that what else runs on
the machine does not count; on an idle core that is the clock's time.
"""

import argparse
import json
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reading import Row, render_table

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from orontes.base import Days
    from orontes.claims import Claim
    from orontes.exports import RecordParts
    from orontes.reports import Report

SIDES = (("actor-front", "Northern Front", "opposition"), ("actor-army", "the army", "government"))
A_REPORT, PLACES = 50, 900


def make_record(events: int) -> "RecordParts":
    """A record of so many events over a year, two claims each, at 900 villages that change hands twice."""
    from orontes.base import Days
    from orontes.control import ControlSpan, HeldPlace, Holder
    from orontes.entities import Actor, Place
    from orontes.events import Event, EventPlace, Party
    from orontes.exports import RecordParts
    from orontes.reports import Report

    chance = random.Random(1)
    sentence = "Fighters took village {0} on that day. The army left village {0}, a resident said. "
    texts = [
        "".join(sentence.format(n) for n in range(first, first + A_REPORT)) for first in range(0, events, A_REPORT)
    ]
    first_day = date(2030, 1, 1)
    reports = tuple(
        Report(text=text, id=f"r{number:05}", outlet=f"Outlet {number % 40}", published=date(2031, 1, 5))
        for number, text in enumerate(texts)
    )
    actors = tuple(Actor(id=actor, name=name, kind="armed_group", side=side) for actor, name, side in SIDES)
    places = tuple(
        Place(
            id=f"p:{number}",
            name=f"Village {number}",
            kind="village",
            lat=round(chance.uniform(33.2, 36.5), 3),
            lon=round(chance.uniform(36.4, 40.8), 3),
            precision="exact" if number % 5 else "near",
        )
        for number in range(PLACES)
    )
    holders = [Holder(actor=actor, name=name, side=side) for actor, name, side in SIDES]
    control = []
    for number, place in enumerate(places):
        turn = first_day + timedelta(days=number % 300)
        held = HeldPlace(id=place.id, name=place.name)
        control += [
            ControlSpan(place=held, holder=holders[1], state="held", until_earliest=turn, until_latest=turn),
            ControlSpan(
                place=held,
                holder=holders[0],
                state="held",
                from_earliest=turn,
                from_latest=turn,
                disputed=number % 7 == 0,
            ),
        ]
    claims, made = [], []
    for number in range(events):
        when = Days.on(first_day + timedelta(days=number % 365))
        place = places[number % PLACES]
        pair = make_claims(reports[number // A_REPORT], number, when)
        claims += pair
        made.append(
            Event(
                id=f"event-{number:05}",
                kind="capture",
                label=f"Capture of {place.name} by Northern Front",
                claims=tuple(one.id for one in pair),
                agents=(
                    Party(actor="actor-front", name="Northern Front", side="opposition", text="Fighters", claims=()),
                ),
                place=EventPlace(
                    place=place.id,
                    name=place.name,
                    text="village",
                    lat=place.lat,
                    lon=place.lon,
                    precision=place.precision,
                ),
                when=when,
            )
        )
    return RecordParts(
        reports=reports,
        claims=tuple(claims),
        actors=actors,
        places=places,
        events=tuple(made),
        control=tuple(control),
        version="1",
    )


def make_claims(report: "Report", number: int, when: "Days") -> "list[Claim]":
    """The two claims of an event."""
    from orontes.claims import Claim, When

    pair = []
    for words, kind in (
        (f"Fighters took village {number}", "capture"),
        (f"The army left village {number}", "withdrawal"),
    ):
        start = report.text.index(words)
        pair.append(
            Claim(
                id=f"claim-{number:05}-{kind}",
                report=report.id,
                start=start,
                end=start + len(words),
                text=words,
                trigger_start=start + 9,
                trigger_end=start + 13,
                kind=kind,
                when=When(days=replace(when)),
            )
        )
    return pair


def measure(address: str, chromium: str) -> list[Row]:
    """Seconds until each view stands, and milliseconds of script a frame while the map is dragged."""
    from playwright.sync_api import sync_playwright

    rows = []
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for view, sign in (("summary", ".box"), ("days", ".event"), ("disputes", ".tally"), ("sources", "tbody tr")):
            rows.append(
                Row(
                    name=f"open {view}", value=time_view(browser, f"{address}#{view}", sign), bar=2, unit="s", most=True
                )
            )
        map_address = f"{address}#map?show=all"
        rows.append(
            Row(
                name="open map",
                value=time_view(browser, map_address, ".map-canvas[data-day]"),
                bar=2,
                unit="s",
                most=True,
            )
        )
        frames = drag(browser, map_address)
        browser.close()
    worst = sorted(frames)[int(len(frames) * 0.99)]
    rows.append(Row(name="script a frame, median", value=statistics.median(frames), bar=16, unit="ms", most=True))
    rows.append(Row(name=f"script a frame, 99% of {len(frames)}", value=worst, bar=16, unit="ms", most=True))
    rows.append(Row(name="script a frame, most", value=max(frames), bar=16, unit="ms", most=True))
    return rows


def time_view(browser: "Browser", address: str, sign: str) -> float:
    """Processor seconds of the page's main thread until the view stands, the median of three fresh openings."""
    taken = []
    for _ in range(3):
        page = browser.new_context(offline=True).new_page()
        browser.start_tracing(page=page, categories=["toplevel", "devtools.timeline"])
        page.goto(address, wait_until="commit")
        page.wait_for_selector(sign)
        trace = json.loads(browser.stop_tracing())["traceEvents"]
        thread = find_thread(trace, "ParseHTML")
        tasks = [one for one in trace if one["name"].endswith("RunTask") and (one["pid"], one["tid"]) == thread]
        taken.append(sum(one.get("tdur", 0) for one in tasks) / 1e6)
        page.context.close()
    return statistics.median(taken)


def find_thread(trace: list[dict[str, Any]], name: str) -> tuple[int, int]:
    """The process and thread that did most of what bears a name."""
    spent: Counter[tuple[int, int]] = Counter()
    for one in trace:
        if one["name"] == name:
            spent[one["pid"], one["tid"]] += one.get("dur", 0) + 1
    return spent.most_common(1)[0][0]


def drag(browser: "Browser", address: str) -> list[float]:
    """Script on the main thread between two frames, from the press of the button on, by the browser's own trace."""
    page = browser.new_context(offline=True).new_page()
    page.goto(address)
    page.wait_for_selector(".map-canvas[data-day]")
    page.wait_for_timeout(2500)
    box = page.locator(".map-canvas").bounding_box() or {}
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    browser.start_tracing(page=page, categories=["devtools.timeline"])
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(160):
        page.mouse.move(x + 1.2 * (step % 80) * (1 if step < 80 else -1), y + 30 * (step % 7) / 7)
        page.wait_for_timeout(12)
    page.mouse.up()
    trace = json.loads(browser.stop_tracing())["traceEvents"]
    return list(script_by_frame(trace))


def script_by_frame(trace: list[dict[str, Any]]) -> list[float]:
    """Processor milliseconds of script between the starts of two frames; calls inside calls count once."""
    thread = find_thread(trace, "FireAnimationFrame")
    own = [one for one in trace if (one["pid"], one["tid"]) == thread and "tts" in one]
    pressed = min(one["tts"] for one in own if one.get("args", {}).get("data", {}).get("type") == "mousedown")
    own = [one for one in own if one["tts"] >= pressed]  # before it the pointer only comes, and no frame is drawn
    frames = sorted(one["tts"] for one in own if one["name"] == "FireAnimationFrame")
    script = ("FunctionCall", "EvaluateScript", "FireAnimationFrame", "EventDispatch")
    calls = sorted((one["tts"], one["tts"] + one.get("tdur", 0)) for one in own if one["name"] in script)
    spent, reached, at = [0.0] * len(frames), 0.0, 0
    for start, end in calls:
        while at + 1 < len(frames) and frames[at + 1] <= start:
            at += 1
        spent[at] += max(0.0, end - max(start, reached)) / 1000
        reached = max(reached, end)
    return spent


def main() -> int:
    """Makes the record, writes it, measures its page and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=20_000)
    arguments = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("no chromium on this machine")
    from orontes.exports.page import render_page

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "index.html")
        start = time.perf_counter()
        path.write_text(render_page(make_record(arguments.events)), encoding="utf-8")
        made = time.perf_counter() - start
        print(f"{arguments.events:,} events; page of {path.stat().st_size / 1e6:.1f} MB, made in {made:.1f} s")
        rows = measure(path.as_uri(), chromium)
    print(render_table(rows))
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
