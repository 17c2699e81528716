"""A record read back is the record that was written."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import orontes
from orontes.base import InputError, StoreError
from orontes.record import TABLES, Record
from orontes.reports import Report, load_files
from orontes.store import Store, add_reports

EARLY = "The River Guard seized Port Sudan on Monday. Sudanese soldiers still hold Kassala, residents said."
LATE = "The Sudanese army recaptured Port Sudan from the River Guard on Thursday. The group denied this."


def reports() -> list[Report]:
    """Two days of one invented week."""
    return [
        Report(id="early", text=EARLY, outlet="Wire", published=date(2031, 5, 6), language="en"),
        Report(id="late", text=LATE, outlet="Wire", published=date(2031, 5, 9), language="en"),
    ]


@pytest.fixture(scope="module")
def record() -> Record:
    """The record of both."""
    return orontes.build(reports())


def rows_of(record: Record) -> dict[str, list[dict[str, object]]]:
    return {name: record.to_rows(name) for name in TABLES}


def test_a_folder_is_read_back(record: Record, tmp_path: Path) -> None:
    record.write(tmp_path / "out", all_disputes=True)
    read = orontes.load_record(tmp_path / "out")
    assert rows_of(read) == rows_of(record)
    assert (read.version, read.readers, read.gazetteers) == (record.version, record.readers, record.gazetteers)


def test_a_store_is_read_back(tmp_path: Path) -> None:
    (tmp_path / "early.txt").write_text(EARLY, encoding="utf-8")
    with Store(tmp_path / "war.orontes", create=True) as store:
        files, _ = load_files([str(tmp_path / "early.txt")])
        grown = add_reports(store, files, at=datetime(2031, 5, 6, tzinfo=UTC)).record
    read = orontes.load_record(tmp_path / "war.orontes")
    assert [claim.to_dict() for claim in read.claims] == [claim.to_dict() for claim in grown.claims]
    assert sorted(map(str, read.to_rows("control"))) == sorted(map(str, grown.to_rows("control")))


def test_what_is_no_record_is_named(record: Record, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"record.json is missing"):
        orontes.load_record(tmp_path)
    with pytest.raises(InputError, match=r"neither the folder of a record nor a store"):
        orontes.load_record(tmp_path / "nowhere")
    (tmp_path / "letter.txt").write_text("no store", encoding="utf-8")
    with pytest.raises(StoreError, match=r"letter.txt"):
        orontes.load_record(tmp_path / "letter.txt")
    record.write(tmp_path / "out")
    (tmp_path / "out" / "claims.jsonl").write_text('{"id": "x"}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"claims.jsonl: is no claims of a record"):
        orontes.load_record(tmp_path / "out")


def test_what_was_known_then(record: Record, tmp_path: Path) -> None:
    """Port Sudan was retaken on the 8th; on the 7th nobody knew it yet."""
    assert _holders(record, 9, None) == {"Sudanese army"}
    assert _holders(record, 9, 7) == {"River Guard"}
    assert _holders(record, 9, 1) == set()
    record.write(tmp_path / "out")
    assert _holders(orontes.load_record(tmp_path / "out"), 9, 7) == {"River Guard"}


def _holders(record: Record, on: int, known: int | None) -> set[str]:
    spans = record.control_on(date(2031, 5, on), as_known=date(2031, 5, known) if known else None, place="Port Sudan")
    return {span.holder.name for span in spans if span.holder and span.state == "held"}
