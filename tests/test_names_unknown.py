"""Names that no record holds, and folders where a store is needed, are told as such."""

from pathlib import Path

import pytest

from orontes.base import KINDS
from orontes.cli import main
from orontes.cli_show import suggest

DISPATCH = "Government troops recaptured the town of Larim on Friday, the governor said."


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """The folder of a record of one dispatch."""
    (tmp_path / "one.txt").write_text(DISPATCH, encoding="utf-8")
    assert main(["record", str(tmp_path / "one.txt"), "--out", str(tmp_path / "out"), "--quiet"]) == 0
    return tmp_path / "out"


@pytest.mark.parametrize("option", ["place", "actor", "outlet"])
def test_a_name_that_no_record_holds_is_told(record: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "events", str(record), f"--{option}", "Narnia"]) == 0
    assert f"no {option} of the name 'Narnia' is in the record" in capsys.readouterr().err


def test_a_name_that_the_record_holds_is_not_told_as_missing(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "events", str(record), "--place", "Larim", "--kind", "air_strike"]) == 0
    assert "0 of 1 events" in (said := capsys.readouterr().err)
    assert "of the name" not in said


def test_control_of_an_unknown_place_is_told(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", str(record), "--on", "2031-05-06", "--place", "Narnia"]) == 0
    assert "no place of the name 'Narnia'" in capsys.readouterr().err


def test_changes_of_a_record_s_folder_need_a_store(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["changes", str(record)]) == 2
    assert "is a folder" in (said := capsys.readouterr().err)
    assert "`orontes add`" in said


def test_a_near_name_is_offered() -> None:
    """Somebody asks for Rasten, and for airstrikes."""
    assert suggest("Rasten", ["Homs", "Rastan"]) == "; did you mean 'Rastan'?"
    assert suggest("airstrike", KINDS) == "; did you mean 'air_strike'?"
    assert suggest("Narnia", ["Homs", "Rastan"]) == ""
