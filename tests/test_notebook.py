"""A record shows itself in a notebook, and the example notebook runs from its first cell to its last."""

import ast
import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from orontes.base import Days
from orontes.events import Event, EventPlace
from orontes.record import Record

NOTEBOOK = "record.ipynb"


def run_cells(notebook: Path) -> dict[str, Any]:
    """The value that each code cell shows, by the cell's id: that of its last line where this is an expression."""
    shown: dict[str, Any] = {}
    names: dict[str, Any] = {}
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            tree = ast.parse("".join(cell["source"]))
            last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, cell["id"], "exec"), names)
            if isinstance(last, ast.Expr):
                shown[cell["id"]] = eval(compile(ast.Expression(last.value), cell["id"], "eval"), names)
    return shown


@pytest.fixture(scope="module")
def shown(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    pytest.importorskip("pandas")
    folder = tmp_path_factory.mktemp("notebook")
    shutil.copytree(root / "examples", folder / "examples")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder / "examples")
        return run_cells(folder / "examples" / NOTEBOOK)


def test_the_record_shows_itself_as_a_table(shown: dict[str, Any]) -> None:
    record = shown["read"]
    page = record._repr_html_()
    assert page.count("<tr>") == 1 + min(20, len(record.events))
    assert f"{len(record.claims)} claims" in page


def test_events_are_a_frame_whose_days_are_days(shown: dict[str, Any]) -> None:
    frame = shown["events"]
    assert len(frame) == len(shown["read"].events)
    assert str(frame["earliest"].dtype).startswith("datetime64")
    assert shown["status"].to_numpy().sum() == len(frame)


def test_cells_lead_to_words_disputes_and_control(shown: dict[str, Any]) -> None:
    _, quotes = shown["quote"]
    assert len(quotes) > 1
    assert all(outlet and words for outlet, words in quotes)
    assert shown["positions"]
    assert shown["spans"]
    assert {"index.html", "acled.csv", "record.json"} <= set(shown["write"])
    assert len(shown["acled"])


def test_the_notebook_is_kept_without_outputs(root: Path) -> None:
    cells = json.loads((root / "examples" / NOTEBOOK).read_text(encoding="utf-8"))["cells"]
    assert [cell["id"] for cell in cells if cell.get("outputs") or cell.get("execution_count")] == []


def test_a_record_shows_hostile_words_as_words() -> None:
    """A report calls its place <script>."""
    place = EventPlace(place=None, name=None, text="<script>alert(1)</script>")
    event = Event(
        id="event-1",
        kind="clash",
        label="Clash & <img src=x onerror=alert(1)>",
        claims=("claim-1",),
        place=place,
        when=Days(earliest=date(2024, 12, 7), latest=date(2024, 12, 8)),
    )
    page = Record(events=(event,))._repr_html_()
    assert "<script" not in page
    assert "<img" not in page
    assert "Clash &amp; &lt;img" in page
    assert "2024-12-07 to 2024-12-08" in page


def test_a_long_record_tells_how_much_is_left() -> None:
    events = tuple(Event(id=f"event-{number}", kind="clash", label="Clash", claims=()) for number in range(1025))
    page = Record(events=events)._repr_html_()
    assert page.count("<tr>") == 21
    assert "and 1,005 more events" in page


def test_an_empty_record_shows_itself() -> None:
    assert "0 events" in Record()._repr_html_()
