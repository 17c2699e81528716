import json
from pathlib import Path

import pytest
from made_up_record import PARTS

from orontes.base import OutputError, read_lines, sha256_of
from orontes.exports import TABLES, RecordParts, check_folder, write_record
from orontes.exports import folder as folder_module
from orontes.reports import Report

SMALL = RecordParts(reports=(Report(text="Troops left Kelat."),), version="1")
FILES = ["actors", "claims", "control", "disputes", "events", "places", "problems", "reports"]


def test_a_record_holds_every_file_of_the_contract(tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    assert {path.name for path in (tmp_path / "out").iterdir()} == {f"{name}.jsonl" for name in FILES} | {
        "account.html",
        "account.md",
        "account.wiki",
        "explanations.jsonl",
        "index.html",
        "record.json",
        *(table.file for table in TABLES.values()),
        *(f"{name}.cells.jsonl" for name in TABLES),
        "events.geojson",
        "control.geojson",
    }


def test_the_cover_vouches_for_every_other_file(tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    cover = json.loads((tmp_path / "out" / "record.json").read_text("utf-8"))
    assert cover["files"] == {
        path.name: sha256_of(path.read_bytes()) for path in (tmp_path / "out").iterdir() if path.name != "record.json"
    }
    assert cover["counts"] == {name: len(list(read_lines(tmp_path / "out" / f"{name}.jsonl"))) for name in FILES}
    assert (cover["readers"], cover["pack"], cover["decisions"]) == (["made-up 1"], "ab" * 32, None)
    assert cover["gazetteers"] == [{"name": "pack", "digest": "cd" * 32}]


def test_lines_are_the_records_own_forms(tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    assert list(read_lines(tmp_path / "out" / "claims.jsonl")) == [claim.to_dict() for claim in PARTS.claims]
    assert list(read_lines(tmp_path / "out" / "control.jsonl")) == [span.to_dict() for span in PARTS.control]


def test_the_same_parts_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_record(tmp_path / name, PARTS)
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_only_conflicts_and_slips_are_written_unless_all_are_asked_for(tmp_path: Path) -> None:
    write_record(tmp_path / "out", PARTS)
    natures = [row["nature"] for row in read_lines(tmp_path / "out" / "disputes.jsonl")]
    assert natures == ["conflict", "conflict", "slip"]
    write_record(tmp_path / "out", PARTS, all_disputes=True)
    assert len(list(read_lines(tmp_path / "out" / "disputes.jsonl"))) == 4


@pytest.mark.parametrize("all_disputes", [True, False])
def test_events_name_only_disputes_that_are_there(tmp_path: Path, all_disputes: bool) -> None:
    write_record(tmp_path / "out", PARTS, all_disputes=all_disputes)
    known = {row["id"] for row in read_lines(tmp_path / "out" / "disputes.jsonl")}
    named = [row["disputes"] for row in read_lines(tmp_path / "out" / "events.jsonl")]
    assert {dispute for some in named if isinstance(some, list) for dispute in some} == known


def test_half_a_surrogate_pair_is_written_as_json_writes_it(tmp_path: Path) -> None:
    write_record(tmp_path / "out", RecordParts(reports=(Report(text="gone \ud83d here"),)))
    assert next(read_lines(tmp_path / "out" / "reports.jsonl"))["text"] == "gone \ud83d here"


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write_record(tmp_path / "out", SMALL)
    assert (tmp_path / "out" / "record.json").exists()


def test_missing_folders_above_are_made(tmp_path: Path) -> None:
    write_record(tmp_path / "a" / "b", SMALL)
    assert (tmp_path / "a" / "b" / "record.json").exists()


def test_an_earlier_record_is_replaced_and_notes_beside_it_stay(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_record(out, PARTS)
    (out / "notes.txt").write_text("mine")
    (out / ".git").mkdir()
    write_record(out, SMALL)
    assert len(list(read_lines(out / "reports.jsonl"))) == 1
    assert (out / "notes.txt").read_text() == "mine"
    assert (out / ".git").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_link_to_a_record_stays_a_link(tmp_path: Path) -> None:
    write_record(tmp_path / "real", PARTS)
    (tmp_path / "out").symlink_to("real")
    write_record(tmp_path / "out", SMALL)
    assert (tmp_path / "out").is_symlink()
    assert len(list(read_lines(tmp_path / "real" / "reports.jsonl"))) == 1


@pytest.mark.parametrize("cover", [None, "{", "[]", '{"name": "a package"}'])
def test_a_folder_that_is_no_record_is_left_alone(tmp_path: Path, cover: str | None) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "thesis.docx").write_text("years of work")
    if cover is not None:
        (out / "record.json").write_text(cover)
    with pytest.raises(OutputError, match=r"out: is not empty") as caught:
        write_record(out, SMALL)
    assert caught.value.folder == str(out)
    with pytest.raises(OutputError):
        check_folder(out)
    assert (out / "thesis.docx").read_text() == "years of work"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_note_that_bears_a_files_name_is_not_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "record.json").write_text('{"files": {}}')
    (out / "index.html").write_text("mine")
    with pytest.raises(OutputError, match=r"holds index\.html"):
        write_record(out, SMALL)
    assert (out / "index.html").read_text() == "mine"


@pytest.mark.parametrize("name", ["note.txt", "note.txt/out"])
def test_a_file_in_the_way_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(OutputError, match=r"note\.txt"):
        write_record(tmp_path / name, SMALL)
    assert (tmp_path / "note.txt").read_text() == "mine"


def test_a_failure_half_way_leaves_the_old_record_and_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    write_record(out, PARTS)
    before = (out / "record.json").read_bytes()

    def fail(folder: Path, *_: object, **__: object) -> None:
        (folder / "claims.jsonl").write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder_module, "write_files", fail)
    with pytest.raises(OutputError, match="No space left on device"):
        write_record(out, SMALL)
    assert (out / "record.json").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
