"""The commands, from the words of the call to files, warnings and exit statuses."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from orontes.cli import main

DISPATCH = "Government troops recaptured the town of Larim on Friday, the governor said. Nine soldiers were killed."
OTHER = "The Kesra Front denied that its fighters had withdrawn from Larim.\n"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    """A folder of two dispatches."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text(DISPATCH, encoding="utf-8")
    (folder / "two.txt").write_text(OTHER, encoding="utf-8")
    return folder


def claims_of(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_record_is_written_and_says_what_to_open(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = reports.parent / "out"
    assert main(["record", str(reports), "--out", str(out)]) == 0
    assert {claim["report"] for claim in claims_of(out)} == {"one", "two"}
    said = capsys.readouterr()
    assert said.out == ""
    assert str(out / "index.html") in said.err


def test_reports_without_outlet_and_day_are_counted_once(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two plain dispatches; a head line names the outlet of one of them."""
    (reports / "one.txt").write_text(f"Outlet: Harbour Wire\n\n{DISPATCH}", encoding="utf-8")
    assert main(["record", str(reports), "--out", str(reports.parent / "out")]) == 0
    hints = [line for line in capsys.readouterr().err.splitlines() if line.startswith("hint: ")]
    assert len(hints) == 1
    assert hints[0].startswith("hint: of 2 reports, 1 without an outlet and 2 without a day; ")


def test_quiet_run_says_nothing(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", str(reports), "--out", str(reports.parent / "out"), "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_warnings_stay_in_a_quiet_run(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (reports / "empty.txt").touch()
    assert main(["record", str(reports), "--out", str(reports.parent / "out"), "--quiet"]) == 1
    assert capsys.readouterr().err == f"orontes: warning: {reports / 'empty.txt'}: empty\n"


def test_claims_come_as_lines_on_standard_output(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(reports / "one.txt")]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"capture", "massacre_or_killing"} & {claim["kind"] for claim in claims}


def test_claims_file_is_the_same_as_the_output(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = reports.parent / "claims.jsonl"
    assert main(["claims", str(reports)]) == main(["claims", str(reports), "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == capsys.readouterr().out


def test_lines_on_standard_input_are_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.dumps({"id": "a", "text": DISPATCH, "published": "2031-05-03"}) + "\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line.encode())))
    assert main(["record", "-", "--out", str(tmp_path / "out")]) == 0
    assert {claim["report"] for claim in claims_of(tmp_path / "out")} == {"a"}


def test_report_without_reader_is_named_and_kept(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (reports / "lines.jsonl").write_text('{"id": "x", "text": "…", "language": "ka"}\n', encoding="utf-8")
    assert main(["record", str(reports), "--out", str(reports.parent / "out")]) == 1
    assert "no reader for" in capsys.readouterr().err
    assert '"id": "x"' in (reports.parent / "out" / "reports.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["record"],
        ["record", "x.txt"],
        ["claims"],
        ["records", "x.txt"],
        ["record", "x.txt", "--out", "o", "--fast"],
    ],
)
def test_wrong_call_is_two(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(argv)
    assert stop.value.code == 2
    assert "usage: orontes" in capsys.readouterr().err


def test_no_report_found_is_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", str(tmp_path / "none*.txt"), "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "no file fits this pattern" in said
    assert "no report found" in said
    assert not (tmp_path / "out").exists()


def test_pack_that_is_not_there_is_two(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = reports.parent / "out"
    assert main(["record", str(reports), "--out", str(out), "--pack", str(reports.parent / "nowhere")]) == 2
    assert "orontes: error: " in capsys.readouterr().err
    assert not out.exists()


def test_gazetteer_that_is_not_there_is_two(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = reports.parent / "out"
    assert main(["record", str(reports), "--out", str(out), "--gazetteer", str(reports.parent / "no.csv")]) == 2
    assert "no.csv" in capsys.readouterr().err


def test_record_may_not_lie_among_the_reports(reports: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["record", str(reports), "--out", str(reports / "out")]) == 2
    assert "lies in" in capsys.readouterr().err


def test_python_m_runs_the_same_program(root: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "orontes", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("orontes 0.")


def test_help_loads_nothing_slow() -> None:
    code = (
        "import sys, orontes.cli; orontes.cli.make_parser().format_help();"
        "slow = ('spacy', 'numpy', 'pydantic', 'rich', 'trafilatura', 'jinja2', 'yaml');"
        "print([name for name in slow if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_reader_of_the_output_may_leave_early(reports: Path) -> None:
    """`orontes claims … | head -1` must end without complaint."""
    command = f"'{sys.executable}' -m orontes claims '{reports}' --quiet | true"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def interrupt(*_args: object, **_named: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("step", ["orontes.cli_commands.build", "orontes.exports.files.render_page"])
def test_interrupt_leaves_nothing(
    step: str, reports: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(step, interrupt)
    assert main(["record", str(reports), "--out", str(reports.parent / "out")]) == 130
    assert [path.name for path in reports.parent.iterdir()] == ["reports"]
    assert "interrupted" in capsys.readouterr().err


def test_fault_of_ours_is_no_unread_report(
    reports: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("orontes.cli_commands.build", lambda *_args, **_named: 1 // 0)
    assert main(["record", str(reports), "--out", str(reports.parent / "out")]) not in {0, 1, 2}
    assert "a fault in Orontes" in capsys.readouterr().err


def test_interrupted_claims_leave_no_file(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orontes.claims.Claim.to_dict", interrupt)
    assert main(["claims", str(reports), "--out", str(reports.parent / "claims.jsonl")]) == 130
    assert [path.name for path in reports.parent.iterdir()] == ["reports"]
