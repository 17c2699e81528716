"""`orontes show` and `orontes export`: a part of a record by filters that all parts share."""

import json
from datetime import date
from pathlib import Path

import pytest
from made_up_record import PARTS

from orontes.cli import main
from orontes.exports import Selection, Wanted, write_record
from orontes.record import build
from orontes.reports import Report


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up record in its folder."""
    place = tmp_path_factory.mktemp("show") / "out"
    write_record(place, PARTS, all_disputes=True)
    return place


def show(capsys: pytest.CaptureFixture[str], *call: str) -> list[str]:
    """The lines that a call prints."""
    assert main(["show", *call]) == 0
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("part", ["events", "claims", "disputes", "control", "sources"])
def test_each_part_is_shown_a_line_a_row(part: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, *rows = show(capsys, part, str(folder), "--all-disputes")
    number = len(PARTS.reports if part == "sources" else getattr(PARTS, part))
    assert len(rows) == number
    assert {line.count("\t") for line in rows} == {head.count("\t")}


@pytest.mark.parametrize("part", ["events", "claims", "disputes", "control", "sources"])
def test_json_is_that_of_the_files(part: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [json.loads(line) for line in show(capsys, part, str(folder), "--json", "--all-disputes")]
    file = folder / ("reports.jsonl" if part == "sources" else f"{part}.jsonl")
    assert rows == [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_filters_hold_together() -> None:
    wanted = Wanted(place="upper mirza", kind="air_strike")
    assert {event.kind for event in Selection(PARTS, wanted).events} == {"air_strike"}
    assert Selection(PARTS, Wanted(place="upper mirza", kind="riot")).events == ()


def test_an_actor_is_found_by_any_name_in_any_part() -> None:
    """The Front, the Northern Front and الجبهة الشمالية are one."""
    chosen = Selection(PARTS, Wanted(actor="northern front"))
    assert any(claim.agent and claim.agent.text == "Fighters" for claim in chosen.claims)
    assert all(span.holder and "Front" in span.holder.name for span in chosen.control)


def test_days_leave_out_what_cannot_be_of_them() -> None:
    wanted = Wanted(since=PARTS.events[0].when.latest, until=PARTS.events[0].when.latest)
    chosen = Selection(PARTS, wanted).events
    assert PARTS.events[0] in chosen
    assert all(event.when.known for event in chosen)


def test_disputes_are_those_over_what_is_chosen() -> None:
    chosen = Selection(PARTS, Wanted(outlet=PARTS.reports[0].outlet))
    names = {claim.id for claim in chosen.claims}
    events = {event.id for event in chosen.events}
    for dispute in chosen.disputes:
        told = {name for one in dispute.positions for name in one.claims}
        assert told & names or dispute.about[1] in events


def test_nothing_asked_is_everything() -> None:
    chosen = Selection(PARTS, Wanted())
    assert (chosen.events, chosen.claims, chosen.sources) == (PARTS.events, PARTS.claims, PARTS.reports)


def test_a_limit_tells_how_many_there_are(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "events", str(folder), "--limit", "2"]) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 3
    assert f"the first 2 of {len(PARTS.events)} events" in told.err
    assert main(["show", "control", str(folder), "--place", "kelat", "--limit", "1"]) == 0
    assert f"of {len(PARTS.control)} spans of control" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("--kind", "battle"), "--kind: 'battle' is none of capture"),
        (("--status", "true"), "--status: 'true' is none of planned"),
        (("--from", "May"), "--from: 'May' is no day"),
        (("--limit", "0"), "--limit: 0 is less"),
    ],
)
def test_a_wrong_filter_is_named(
    call: tuple[str, ...], said: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", "events", str(folder), *call]) == 2
    assert said in capsys.readouterr().err


def test_no_record_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "events", str(tmp_path)]) == 2
    assert "holds no record" in capsys.readouterr().err


def test_export_writes_a_file_with_what_is_chosen(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "events.geojson"
    assert main(["export", "geojson", str(folder), "--kind", "capture", "--out", str(out)]) == 0
    kinds = {one["properties"]["kind"] for one in json.loads(out.read_text(encoding="utf-8"))["features"]}
    assert kinds == {"capture"}


def test_export_with_tags_has_a_second_row(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "acled.csv"
    assert main(["export", "acled", str(folder), "--hxl", "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").splitlines()[1].startswith("#event+id,#date+occurred")
    assert main(["validate", str(out)]) == 0


def test_export_of_bytes_needs_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "xlsx", str(folder)]) == 2
    assert "--out: xlsx is no text; name a file" in capsys.readouterr().err


def test_export_prints_text(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "jsonld", str(folder)]) == 0
    assert json.loads(capfdbinary.readouterr().out)["@graph"]


def test_a_dispute_over_a_number_tells_what_is_counted_and_who_counts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """25 were hurt, said a doctor; 40, wrote the Courier."""
    texts = {
        "Delta Post": "A drone struck the market of Kassala on Sunday, killing 13 and wounding 25, a doctor said.",
        "Hill Courier": "A drone hit the market of Kassala on Sunday. It wounded 40 people.",
    }
    reports = [
        Report(text=text, outlet=outlet, published=date(2031, 5, 4), language="en") for outlet, text in texts.items()
    ]
    build(reports).write(tmp_path / "out")
    assert main(["show", "disputes", str(tmp_path / "out")]) == 0
    (_, *rows) = capsys.readouterr().out.splitlines()
    (row,) = [row for row in rows if "\tnumber" in row]
    assert "number injured" in row
    assert "Hill Courier" in row
    assert "doctor" in row


def test_disputed_is_a_state_of_control() -> None:
    """Who holds the bridge is disputed; the column says so, and the filter finds it."""
    spans = Selection(PARTS, Wanted(status="disputed")).control
    assert spans == tuple(span for span in PARTS.control if span.disputed)
    assert spans
