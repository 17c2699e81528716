"""`orontes control`: who holds what on a day, from a folder and from a store."""

import json
from pathlib import Path

import pytest

from orontes.cli import main

EARLY = (
    "WIRE, May 6, 2031 - The River Guard seized Port Sudan on Monday. Sudanese soldiers hold Kassala, residents said."
)
LATE = "WIRE, May 9, 2031 - The Sudanese army recaptured Port Sudan from the River Guard on Thursday."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a record and a store of two invented reports."""
    home = tmp_path_factory.mktemp("war")
    for name, text, day in (("early", EARLY, "2031-05-06"), ("late", LATE, "2031-05-09")):
        row = {"id": name, "text": text, "outlet": "Wire", "published": day, "language": "en"}
        (home / f"{name}.json").write_text(json.dumps(row), encoding="utf-8")
    reports = [str(home / "early.json"), str(home / "late.json")]
    assert main(["record", *reports, "--out", str(home / "out"), "--quiet"]) == 0
    assert main(["add", *reports, "--store", str(home / "war.orontes"), "--quiet"]) == 0
    return home


@pytest.mark.parametrize("source", ["out", "war.orontes"])
def test_a_day_and_what_was_known_then(made: Path, source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", str(made / source), "--on", "2031-05-09", "--place", "port sudan", "--json"]) == 0
    now = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["holder"]["name"] for row in now if row["sure"]] == ["Sudanese army"]
    asked = ["control", str(made / source), "--on", "2031-05-09", "--as-known", "2031-05-07"]
    assert main([*asked, "--place", "Port Sudan", "--json"]) == 0
    then = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["holder"]["name"] for row in then if row["sure"]] == ["River Guard"]


def test_a_table(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", str(made / "out"), "--on", "2031-05-06"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split()[:3] == ["place", "holder", "side"]
    assert [row.split("  ")[0] for row in rows] == ["Kassala", "Port Sudan"]


def test_a_part_of_a_name(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of one place only, "Sudan" is Port Sudan; a part of a word is no part of a name."""
    for part, found in (("Sudan", ["Port Sudan"]), ("Por", [])):
        assert main(["control", str(made / "out"), "--on", "2031-05-07", "--place", part]) == 0
        rows = capsys.readouterr().out.splitlines()[1:]
        assert [row.split("  ")[0] for row in rows] == found


def test_nothing_told(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", str(made / "out"), "--on", "2031-05-06", "--place", "Nyala"]) == 0
    told = capsys.readouterr()
    unknown = "no place of the name 'Nyala' is in the record\n"
    assert (told.out, told.err) == ("", f"nothing is told of 'Nyala' for 2031-05-06\n{unknown}")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--on", "yesterday"], "'yesterday' is no day such as 2024-12-08"),
        (["--on", "2031-05-06", "--as-known", "6 May"], "'6 May' is no day such as 2024-12-08"),
    ],
)
def test_a_wrong_day(made: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", str(made / "out"), *words]) == 2
    assert said in capsys.readouterr().err


def test_no_record(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["control", str(made), "--on", "2031-05-06"]) == 2
    assert "record.json is missing" in capsys.readouterr().err


def test_the_pack_of_the_record_is_needed(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A record made with a pack is not told as known then without it."""
    (tmp_path / "pack").mkdir()
    pack = "name: invented\nactors: [{name: River Guard, side: opposition}]\n"
    (tmp_path / "pack" / "pack.yaml").write_text(pack, encoding="utf-8")
    out = str(tmp_path / "out")
    named = ["--pack", str(tmp_path / "pack")]
    assert main(["record", str(made / "early.json"), "--out", out, "--quiet", *named]) == 0
    asked = ["control", out, "--on", "2031-05-06", "--as-known", "2031-05-06", "--json"]
    assert main(asked) == 2
    assert "name the pack" in capsys.readouterr().err
    assert main([*asked, *named]) == 0
    assert "River Guard" in capsys.readouterr().out
