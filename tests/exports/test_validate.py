"""`orontes validate` names each fault of a table, or says that there is none."""

from pathlib import Path

import pytest
from made_up_record import PARTS

from orontes.cli import main
from orontes.exports import write_record


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
