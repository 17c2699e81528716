"""A record in the formats of other programs: nothing is lost, nothing runs, everything leads to claims."""

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from made_up_record import PARTS

from orontes.base import CallError
from orontes.claims import Claim
from orontes.exports import FORMATS, SHEETS, TABLES, RecordParts, make_sheet, render_export, write_record
from orontes.exports.tables import Table
from orontes.record import Record, build
from orontes.record_loading import load_record
from orontes.reports import Report

CLAIMS = {claim.id for claim in PARTS.claims}
KML = "{http://www.opengis.net/kml/2.2}"


def read(name: str, parts: RecordParts = PARTS) -> Any:
    return json.loads(render_export(name, parts))


def test_each_event_is_a_feature_that_leads_to_claims() -> None:
    features = read("geojson")["features"]
    assert [one["id"] for one in features] == [event.id for event in PARTS.events]
    assert {name for one in features for name in one["properties"]["claims"]} <= CLAIMS
    placed = [one["geometry"]["coordinates"] for one in features if one["geometry"]]
    assert placed
    assert all(40 < lon < 42 and 34 < lat < 36 for lon, lat in placed)


def test_an_event_without_coordinates_is_a_feature_without_geometry() -> None:
    unplaced = [event.id for event in PARTS.events if event.place is None or event.place.lat is None]
    assert unplaced
    assert [one["id"] for one in read("geojson")["features"] if one["geometry"] is None] == unplaced


def test_each_span_of_control_is_a_feature() -> None:
    features = read("control-geojson")["features"]
    assert len(features) == len(PARTS.control)
    assert {one["properties"]["state"] for one in features} == {span.state for span in PARTS.control}


def test_kml_holds_what_has_coordinates_with_its_days() -> None:
    document = ET.fromstring(render_export("kml", PARTS))
    folders = {folder.findtext(f"{KML}name"): folder for folder in document.iter(f"{KML}Folder")}
    assert set(folders) == {"Events", "Control"}
    placed = [event for event in PARTS.events if event.place and event.place.lat is not None]
    assert len(list(folders["Events"].iter(f"{KML}Placemark"))) == len(placed)
    assert len(list(folders["Events"].iter(f"{KML}begin"))) == sum(event.when.known for event in placed)


def test_hostile_words_are_words_in_kml() -> None:
    """A report's words close a tag and hold a byte that XML has not."""
    events = tuple(replace(event, label="</name><script>alert(1)</script>\x00 & more") for event in PARTS.events)
    document = ET.fromstring(render_export("kml", replace(PARTS, events=events)))
    names = [one.findtext(f"{KML}name") for one in document.iter(f"{KML}Placemark")]
    assert "</name><script>alert(1)</script> & more" in names


def test_linked_data_leads_from_events_over_claims_to_reports() -> None:
    graph = {node["@id"]: node for node in read("jsonld")["@graph"]}
    events = [node for node in graph.values() if "schema:Event" in node["@type"]]
    claims = [node for node in graph.values() if "schema:Claim" in node["@type"]]
    assert (len(events), len(claims)) == (len(PARTS.events), len(PARTS.claims))
    for event in events:
        assert all("schema:Claim" in graph[one["@id"]]["@type"] for one in event["prov:wasDerivedFrom"])
    for claim in claims:
        assert graph[claim["prov:wasQuotedFrom"]["@id"]]["schema:sha256"]
        assert all(graph[one["@id"]]["schema:name"] for one in claim.get("prov:wasAttributedTo", ()))
    assert "http" not in read("jsonld")["@graph"][0]["@id"]


def test_csv_has_a_row_for_each_event() -> None:
    text = render_export("csv", PARTS).decode()
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["id"] for row in rows] == [event.id for event in PARTS.events]


@pytest.mark.parametrize("name", SHEETS)
def test_sheets_keep_their_columns_without_rows(name: str) -> None:
    full, empty = make_sheet(name, PARTS), make_sheet(name, RecordParts())
    assert empty.columns == full.columns
    assert (empty.rows, bool(full.rows)) == ((), True)


def test_workbook_has_a_sheet_for_each_table() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    book = openpyxl.load_workbook(io.BytesIO(render_export("xlsx", PARTS)))
    assert tuple(book.sheetnames) == SHEETS
    assert [cell.value for cell in book["claims"]["A"]][1:] == [claim.id for claim in PARTS.claims]


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    """An outlet calls itself by a formula, and a claim begins with one."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")

    def spoil(claim: Claim) -> Claim:
        return replace(claim, text="=1+1")

    spoilt = replace(
        PARTS,
        reports=tuple(replace(report, outlet='=HYPERLINK("http://x")') for report in PARTS.reports),
        claims=tuple(spoil(claim) for claim in PARTS.claims),
    )
    book = openpyxl.load_workbook(io.BytesIO(render_export("xlsx", spoilt)))
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    assert any(cell.value == "'=1+1" for cell in cells)


@pytest.mark.parametrize("table", ["events", "acled", "control"])
def test_parquet_holds_a_table(table: str) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    read_back = parquet.read_table(io.BytesIO(render_export("parquet", PARTS, table=table)))
    sheet = make_sheet(table, PARTS)
    assert tuple(read_back.column_names) == sheet.columns
    assert read_back.num_rows == len(sheet.rows)


def test_a_frame_has_days_as_days() -> None:
    pytest.importorskip("pandas")
    record = build([Report(id="a", text="An air strike killed nine civilians in Raqqa on 3 May 2031.")])
    frame = record.to_frame("events")
    assert str(frame["earliest"].dtype).startswith("datetime64")
    assert (frame["killed"].iloc[0], len(record.to_frame("acled"))) == (9, 1)
    assert record.to_frame("plover")["event"].iloc[0] == ["ASSAULT"]
    assert list(record.to_frame("problems").columns) == ["report", "stage", "message", "start", "end"]


def test_a_frame_without_pandas_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(CallError, match=r'pandas: it is not installed; pip install "orontes\[pandas\]"'):
        build([]).to_frame("events")


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(CallError, match="FORMAT: 'pdf' is none of acled, ged"):
        render_export("pdf", PARTS)


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in {"xlsx", "parquet"}])
def test_a_record_read_back_exports_the_same(name: str, tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    assert render_export(name, load_record(tmp_path / "out")) == render_export(name, as_written())


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_tables_of_a_record_read_back_are_those_of_its_folder(table: Table, tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    made = render_export(table.name, load_record(tmp_path / "out"))
    assert made == (tmp_path / "out" / table.file).read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_record_gives_the_same_bytes(name: str) -> None:
    if name in {"xlsx", "parquet"}:
        pytest.importorskip({"xlsx": "xlsxwriter", "parquet": "pyarrow"}[name])
    assert render_export(name, PARTS) == render_export(name, PARTS)


def as_written() -> RecordParts:
    """The made-up record as its folder shows it: with conflicts and slips only."""
    shown = {dispute.id for dispute in PARTS.find_disputes()}
    events = tuple(
        replace(event, disputes=tuple(name for name in event.disputes if name in shown)) for event in PARTS.events
    )
    return Record(
        **{
            name: getattr(PARTS, name)
            for name in ("reports", "claims", "actors", "places", "control", "problems", "version")
        },
        events=events,
        disputes=PARTS.find_disputes(),
    )


RUNNING = "javascript:alert(1)"
TURNED = "Rebels captured Suhail on Saturday, residents of the town \u202esaid\u202c\u2066\u2069\x07."


def test_an_address_that_runs_is_no_link() -> None:
    parts = build([Report(text="Rebels captured Suhail.", url=RUNNING, outlet="Post", language="en")])
    assert RUNNING not in render_export("jsonld", parts).decode()
    assert RUNNING not in render_export("plover", parts).decode()


def test_marks_that_turn_words_stand_in_no_account_and_no_table(tmp_path: Path) -> None:
    parts = build([Report(text=TURNED, title=TURNED, outlet="Post\x1b", published="2031-05-04", language="en")])  # type: ignore[arg-type]
    write_record(tmp_path / "out", parts)
    made = [
        *(f"account.{form}" for form in ("md", "html", "wiki")),
        "acled.csv",
        "ged.csv",
        "polecat.tsv",
        "plover.jsonl",
    ]
    for name in (*made, "events.geojson", "control.geojson"):
        text = (tmp_path / "out" / name).read_text(encoding="utf-8")
        assert not set(text) & {"\u202e", "\u202c", "\u2066", "\u2069", "\x07", "\x1b"}, name
    assert "Suhail" in (tmp_path / "out" / "account.md").read_text(encoding="utf-8")
    for form in ("jsonld", "kml"):
        assert not set(render_export(form, parts).decode()) & {"\u202e", "\u202c", "\u2066", "\u2069"}, form


def test_days_of_a_workbook_are_days_and_columns_as_wide_as_their_words() -> None:
    """A spreadsheet sorts and groups days only where they are no text."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    book = openpyxl.load_workbook(io.BytesIO(render_export("xlsx", PARTS)))
    page = book["events"]
    heads = [cell.value for cell in page[1]]
    at = heads.index("earliest")
    days = [row[at] for row in page.iter_rows(min_row=2, values_only=True) if row[at] is not None]
    told = [event.when.earliest for event in PARTS.events if event.when.earliest is not None]
    assert [day.date() for day in days] == told
    widths = {
        name: page.column_dimensions[openpyxl.utils.get_column_letter(n)].width for n, name in enumerate(heads, 1)
    }
    assert widths["label"] > widths["status"]
    assert all(8 <= width <= 61 for width in widths.values())
