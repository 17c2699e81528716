"""What is wrong with one report is said with file and reason, and costs no other report."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from orontes.cli import main

GOOD = "Rebels captured the town of Larim on Friday, a commander said.\n"
Make = Callable[[Path], Path]


def make_empty(folder: Path) -> Path:
    return _write(folder / "empty.txt", b"")


def make_blank(folder: Path) -> Path:
    return _write(folder / "blank.txt", b" \n\n\t\n")


def make_binary(folder: Path) -> Path:
    return _write(folder / "binary.txt", bytes(range(256)) * 40)


def make_huge(folder: Path) -> Path:
    return _write(folder / "huge.txt", b"Nothing was heard of the town. " * (50_000_000 // 31))


def make_endless_line(folder: Path) -> Path:
    return _write(folder / "endless.txt", b"a" * 3_000_000)


def make_empty_page(folder: Path) -> Path:
    return _write(folder / "page.html", b"<html><head><title></title></head><body></body></html>")


def make_cut_json(folder: Path) -> Path:
    return _write(folder / "cut.json", b'{"text": "The convoy lef')


def make_cut_line(folder: Path) -> Path:
    return _write(folder / "cut.jsonl", b'{"text": "The convoy lef')


def make_row_without_text(folder: Path) -> Path:
    return _write(folder / "fields.jsonl", b'{"id": "a", "title": "No text"}\n')


def make_row_of_numbers(folder: Path) -> Path:
    return _write(folder / "numbers.jsonl", b"[1, 2, 3]\n")


def make_row_with_wrong_day(folder: Path) -> Path:
    return _write(folder / "text.jsonl", b'{"text": 7, "published": "yesterday"}\n')


def make_deep_json(folder: Path) -> Path:
    return _write(folder / "deep.json", b"[" * 200_000)


def make_unknown_suffix(folder: Path) -> Path:
    return _write(folder / "scan.pdf", b"%PDF-1.4")


def make_dead_link(folder: Path) -> Path:
    (folder / "link.txt").symlink_to(folder / "gone.txt")
    return folder / "link.txt"


def make_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe.txt")
    return folder / "pipe.txt"


def make_unreadable(folder: Path) -> Path:
    path = _write(folder / "secret.txt", GOOD.encode())
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    return path


def make_row_with_empty_text(folder: Path) -> Path:
    return _write(folder / "no_text.jsonl", b'{"text": ""}\n')


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


UNREAD = [
    make_empty,
    make_blank,
    make_binary,
    make_huge,
    make_endless_line,
    make_empty_page,
    make_cut_json,
    make_cut_line,
    make_row_without_text,
    make_row_of_numbers,
    make_row_with_wrong_day,
    make_deep_json,
    make_unknown_suffix,
    make_dead_link,
    make_pipe,
    make_unreadable,
    make_row_with_empty_text,
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good report."""
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "good.txt").write_text(GOOD, encoding="utf-8")
    return reports


def ids_in(out: Path) -> set[str]:
    return {json.loads(line)["id"] for line in (out / "reports.jsonl").read_text(encoding="utf-8").splitlines()}


def reports_with_claims(out: Path) -> set[str]:
    return {json.loads(line)["report"] for line in (out / "claims.jsonl").read_text(encoding="utf-8").splitlines()}


@pytest.mark.parametrize("make", UNREAD)
def test_other_reports_are_read(make: Make, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad, out = make(folder), folder.parent / "out"
    assert main(["record", str(folder), "--out", str(out)]) == 1
    warnings = [line for line in capsys.readouterr().err.splitlines() if line.startswith("orontes: warning: ")]
    assert any(str(bad) in line and len(line) > len(f"orontes: warning: {bad}: ") for line in warnings)
    assert "Traceback" not in "".join(warnings)
    assert ids_in(out) == reports_with_claims(out) == {"good"}
    assert str(bad) in (out / "problems.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize("make", UNREAD)
def test_bad_report_alone_is_no_report(make: Make, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "good.txt").unlink()
    bad, out = make(folder), folder.parent / "out"
    assert main(["record", str(bad), "--out", str(out)]) == 2
    said = capsys.readouterr().err
    assert str(bad) in said
    assert "no report found" in said
    assert [path.name for path in folder.parent.iterdir()] == ["reports"]


def test_wrongly_encoded_report_is_read_with_a_warning(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "old.txt").write_bytes("Les rebelles — “Rebels captured Larim”, he said in the café.\n".encode("cp1252"))
    assert main(["record", str(folder), "--out", str(folder.parent / "out")]) in {0, 1}
    assert str(folder / "old.txt") in capsys.readouterr().err
    assert ids_in(folder.parent / "out") == {"good", "old"}


def test_letters_that_no_file_can_hold_are_read(folder: Path) -> None:
    (folder / "half.jsonl").write_text(json.dumps({"id": "half", "text": GOOD + "\ud83d"}), encoding="ascii")
    assert main(["record", str(folder), "--out", str(folder.parent / "out")]) in {0, 1}
    assert reports_with_claims(folder.parent / "out") >= {"good"}


def test_deeply_nested_page_harms_nobody(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    depth = 20_000
    page = "<html><body>" + "<div>" * depth + f"<p>{GOOD}</p>" + "</div>" * depth + "</body></html>"
    (folder / "deep.html").write_text(page, encoding="utf-8")
    assert main(["record", str(folder), "--out", str(folder.parent / "out")]) in {0, 1}
    assert "Traceback" not in capsys.readouterr().err
    assert "good" in reports_with_claims(folder.parent / "out")


def test_lines_before_a_cut_are_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = json.dumps({"id": "whole", "text": GOOD})
    (folder / "lines.jsonl").write_text(whole + "\n" + whole[:30], encoding="utf-8")
    assert main(["record", str(folder), "--out", str(folder.parent / "out")]) == 1
    assert f"{folder / 'lines.jsonl'}, line 2: " in capsys.readouterr().err
    assert reports_with_claims(folder.parent / "out") == {"good", "whole"}


def test_folder_without_reports_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = folder.parent / "empty"
    empty.mkdir()
    assert main(["record", str(folder), str(empty), "--out", str(folder.parent / "out")]) == 1
    assert f"{empty}: a folder without reports" in capsys.readouterr().err


def test_record_replaces_a_record(folder: Path) -> None:
    out = folder.parent / "out"
    assert main(["record", str(folder), "--out", str(out)]) == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert main(["record", str(folder), "--out", str(out)]) == 0
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_folder_with_other_things_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder.parent / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("ten years of work", encoding="utf-8")
    assert main(["record", str(folder), "--out", str(out)]) == 2
    assert str(out) in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["thesis.txt"]
    assert sorted(path.name for path in folder.parent.iterdir()) == ["out", "reports"]


def test_file_in_place_of_the_folder_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = folder.parent / "out"
    out.write_text("a file", encoding="utf-8")
    assert main(["record", str(folder), "--out", str(out)]) == 2
    assert "is a file" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "a file"


def test_claims_into_a_folder_that_is_not_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(folder), "--out", str(folder.parent / "nowhere" / "claims.jsonl")]) == 2
    assert "nowhere" in capsys.readouterr().err
