"""Tests of `orontes add` and `orontes changes`."""

import json
from pathlib import Path

import pytest

from orontes.cli import main
from orontes.cli_store import render_changes
from orontes.store import Change, Store
from orontes.store.store import find_setting

FIRST = "Rebels captured the town of Karvel on 15 May 2023, a rebel commander said."
SECOND = "The army denied that rebels had captured the town of Karvel on 15 May 2023."


@pytest.fixture
def war(tmp_path: Path) -> Path:
    """A folder with a first and a second dispatch."""
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def test_a_record_grows_and_its_changes_are_listed(war: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = str(war / "war.orontes")
    assert main(["add", str(war / "first.txt"), "--store", store]) == 0
    assert "revision 1: 1 new reports, 1 read" in capsys.readouterr().err
    assert main(["add", str(war), "--store", store]) == 1  # the store itself lies there, and is no report
    assert "revision 2: 1 new reports, 1 read" in capsys.readouterr().err
    assert main(["changes", store, "--since", "1", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"disputed"} <= {row["what"] for row in rows if row["part"] == "events"}
    assert main(["changes", store, "--since", "2999-01-01"]) == 0
    assert capsys.readouterr().out == ""


def test_spans_with_other_claims_only_are_told_in_one_line() -> None:
    """Three more reports tell the capture of Karvel and of Osten, and one that Osten was lost a day earlier."""
    places = [("Karvel", ("claims",)), ("Osten", ("claims",)), ("Osten", ("until_earliest", "claims"))]
    changes = [
        Change(revision=2, part="control", what="changed", id=str(number), label=f"{place}: held", fields=fields)
        for number, (place, fields) in enumerate(places)
    ]
    assert [line.split("  ")[-1].strip() for line in render_changes(changes)] == [
        "Osten: held (until_earliest, claims)",
        "2 spans have other claims behind them (--all lists them)",
    ]
    assert len(render_changes(changes, fold=False)) == len(changes)


def test_one_file_is_taken_once_whatever_path_leads_to_it(war: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = str(war / "war.orontes")
    main(["add", str(war / "first.txt"), "--store", store, "--quiet"])
    monkeypatch.chdir(war)
    (war / "again").mkdir()
    (war / "again" / "first.txt").write_text(FIRST, "utf-8")
    for path in ("first.txt", "again/first.txt"):
        main(["add", path, "--store", store, "--quiet"])
    with Store(store) as held:
        assert held.revision == 1


def test_a_pack_stays_where_a_gazetteer_is_named(war: Path, root: Path) -> None:
    places = war / "places.csv"
    places.write_text("id,name,kind,lat,lon\nx:1,Karvel,town,1.0,2.0\n", "utf-8")
    store, first = str(war / "war.orontes"), str(war / "first.txt")
    pack = str(root / "examples" / "homs")
    main(["add", first, "--store", store, "--pack", pack, "--quiet"])
    main(["add", first, "--store", store, "--gazetteer", str(places), "--quiet"])
    with Store(store) as held, held.reading() as connection:
        assert find_setting(connection, "pack") == str(Path(pack).resolve())
        assert str(places) in (find_setting(connection, "gazetteers") or "")
    main(["add", first, "--store", store, "--pack", "", "--quiet"])
    with Store(store) as held, held.reading() as connection:
        assert find_setting(connection, "pack") == ""


def test_the_whole_record_is_written_where_asked(war: Path) -> None:
    main(["add", str(war / "first.txt"), "--store", str(war / "war.orontes"), "--quiet"])
    main(["add", str(war / "second.txt"), "--store", str(war / "war.orontes"), "--out", str(war / "out"), "--quiet"])
    main(["record", str(war / "first.txt"), str(war / "second.txt"), "--out", str(war / "once"), "--quiet"])
    for name in ("reports", "claims", "disputes", "control", "places", "actors"):
        assert (war / "out" / f"{name}.jsonl").read_bytes() == (war / "once" / f"{name}.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["changes", "none.orontes"], "no such store"),
        (["changes", "first.txt"], "not a database"),
        (["add", "none.txt", "--store", "war.orontes"], "no report found"),
        (["add", "first.txt", "--store", "second.txt"], "not a database"),
    ],
)
def test_wrong_calls_are_told(
    war: Path, argv: list[str], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(war)
    assert main(argv) == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("since", ["last week", "99999999999999999999", "0001-01-01"])
def test_a_day_that_is_none_is_told(war: Path, since: str, capsys: pytest.CaptureFixture[str]) -> None:
    store = str(war / "war.orontes")
    main(["add", str(war / "first.txt"), "--store", store, "--quiet"])
    assert main(["changes", store, "--since", since]) == 2
    assert "neither a revision's number nor a day" in capsys.readouterr().err
