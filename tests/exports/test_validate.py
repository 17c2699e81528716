"""`orontes validate` names each fault of a table, or says that there is none."""

import csv
import io
import re
from pathlib import Path

import pytest
from made_up_record import PARTS

from orontes.cli import main
from orontes.exports import find_incomplete, make_rows, validate_rows, write_record


def test_good_tables_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_record(tmp_path / "out", PARTS)
    files = [str(tmp_path / "out" / name) for name in ("acled.csv", "ged.csv", "plover.jsonl", "polecat.tsv")]
    assert main(["validate", *files]) == 0
    assert capsys.readouterr().out.count("no faults") == 4


def test_a_fault_is_named_with_its_row_and_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_record(tmp_path / "out", PARTS)
    file = tmp_path / "out" / "acled.csv"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Political violence", "Political quarrel", 1), encoding="utf-8")
    assert main(["validate", str(file)]) == 1
    assert "row 1, disorder_type: 'Political quarrel' is none of its codes" in capsys.readouterr().out


def test_no_table_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(tmp_path / "none.csv")]) == 2
    assert "none.csv: there is no such file" in capsys.readouterr().err


def test_a_row_without_day_or_side_is_incomplete_and_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_record(tmp_path / "out", PARTS)
    file = tmp_path / "out" / "acled.csv"
    header, first, *rest = file.read_text(encoding="utf-8").splitlines(keepends=True)
    cells = next(csv.reader([first]))
    for column in ("event_date", "year", "time_precision"):
        cells[next(csv.reader([header])).index(column)] = ""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    file.write_text("".join((header, line.getvalue(), *rest)), encoding="utf-8")
    assert main(["validate", str(file)]) == 0
    told = capsys.readouterr().out
    assert "row 1, event_date" not in told
    assert re.search(r"no faults; \d+ rows? incomplete \(.*event_date \d", told)
    assert main(["validate", "--incomplete", str(file)]) == 0
    assert "row 1, event_date: incomplete: is empty" in capsys.readouterr().out


def test_a_battle_of_one_side_is_incomplete() -> None:
    battle = {
        "event_type": "Battles",
        "event_date": "2031-05-04",
        "country": "Syria",
        "location": "Homs",
        "actor1": "rebels",
    }
    assert [(one.column, one.severity) for one in find_incomplete("acled", [battle])] == [("actor2", "incomplete")]
    assert find_incomplete("acled", [battle | {"actor2": "army"}]) == ()
    assert find_incomplete("acled", [battle | {"event_type": "Protests"}]) == ()


@pytest.mark.parametrize(
    ("name", "faults"),
    [
        ("Protesters (Kenya)", ["actor2"]),
        ("Northern Front", ["actor2"]),
        ("Rioters (Kenya)", []),
        ("Unidentified Armed Group (Kenya)", []),
        (None, []),
    ],
)
def test_nobody_meets_himself(name: str | None, faults: list[str]) -> None:
    """Protesters stand against protesters: a row that says so is at fault."""
    row = make_rows("acled", PARTS)[0].to_dict() | {"actor1": name, "actor2": name}
    said = [one.column for one in validate_rows("acled", [row]) if "actor1 too" in one.message]
    assert said == faults


def test_the_folder_of_a_record_is_all_its_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """orontes validate homs"""
    write_record(tmp_path / "out", PARTS)
    assert main(["validate", str(tmp_path / "out")]) == 0
    told = capsys.readouterr().out
    assert all(f"{name}, no faults" in told for name in ("acled", "ged", "plover", "polecat"))


def test_a_folder_without_tables_is_a_wrong_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """orontes validate reports/"""
    assert main(["validate", str(tmp_path)]) == 2
    assert "holds none of acled" in capsys.readouterr().err
