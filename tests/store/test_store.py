"""Tests of the growing record: the same in any order, nothing twice, what changed, and what was there before."""

import itertools
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store_cases import DISPATCHES, CountingReader, loaded

from orontes.base import StoreError
from orontes.record import Record, build
from orontes.reports import name_files
from orontes.reports.loader import refuse
from orontes.store import Change, Growth, Store, add_reports, holding, list_changes

AT = datetime(2023, 5, 17, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new store."""
    with Store(tmp_path / "war.orontes", create=True) as made:
        yield made


def add(store: Store, *names: str) -> Growth:
    return add_reports(store, loaded(*names), at=AT)


def at_once(*names: str) -> Record:
    reports, _ = name_files(loaded(*names))
    return build(reports)


def parts(record: Record) -> tuple[object, ...]:
    """All that a record says, but for what its events were formerly called."""
    events = tuple(replace(event, formerly=()) for event in record.events)
    return (record.reports, record.claims, record.actors, record.places, events, record.disputes, record.control,
            record.problems)  # fmt: skip


@pytest.mark.parametrize("order", list(itertools.permutations(DISPATCHES))[::23])
def test_any_order_of_adding_gives_the_record_of_building_at_once(store: Store, order: tuple[str, ...]) -> None:
    for name in order:
        growth = add(store, name)
    assert parts(growth.record) == parts(at_once(*DISPATCHES))


def test_only_what_is_new_is_read(store: Store) -> None:
    reader = CountingReader()
    first = add_reports(store, loaded("monday.txt", "north.txt"), at=AT, readers=[reader])
    second = add_reports(store, loaded("north.txt", "after.txt"), at=AT, readers=[reader])
    assert reader.read_reports == ["monday", "north", "after"]
    assert (first.added, first.read, second.added, second.read) == (2, 2, 1, 1)


def test_what_is_held_already_makes_no_revision(store: Store) -> None:
    add(store, "monday.txt")
    again = add(store, "monday.txt")
    assert (again.revision, again.added, again.read, again.changes) == (1, 0, 0, ())


def test_a_denial_makes_an_event_newly_disputed(store: Store) -> None:
    add(store, "monday.txt")
    told = {(change.part, change.what) for change in add(store, "denial.txt").changes}
    assert {("events", "disputed"), ("disputes", "new"), ("reports", "new")} <= told


def test_changes_are_listed_since_a_revision_and_a_day(store: Store) -> None:
    add(store, "monday.txt")
    growth = add_reports(store, loaded("north.txt"), at=AT.replace(day=20))
    assert list_changes(store, since=1) == growth.changes != ()
    assert list_changes(store, after=AT.replace(day=18)) == growth.changes
    assert {change.revision for change in list_changes(store)} == {1, 2}


def test_an_event_that_merges_leads_on_from_its_former_id(store: Store) -> None:
    """A report of an earlier day tells what two others told, so that their event now begins with its claim."""
    later = add(store, "monitor.txt").record
    growth = add(store, "monday.txt")
    gone = {event.id for event in later.events} - {event.id for event in growth.record.events}
    merged = {change.id: change.into for change in growth.changes if change.what == "merged"}
    assert gone == merged.keys()
    homes = {former: event.id for event in growth.record.events for former in event.formerly}
    assert merged == homes
    kept = add(store, "after.txt").record
    assert gone <= {former for event in kept.events for former in event.formerly}


def test_a_report_that_could_not_be_read_is_no_longer_told_of_once_it_is(store: Store) -> None:
    add_reports(store, {"north.txt": refuse("north.txt", "an empty file"), **loaded("monday.txt")}, at=AT)
    assert any("north.txt" in problem.message for problem in add(store, "after.txt").record.problems)
    assert not any("an empty file" in problem.message for problem in add(store, "north.txt").record.problems)


def test_a_store_opens_again_with_all_that_it_held(store: Store) -> None:
    add(store, "monday.txt")
    with Store(store.file) as again:
        assert again.revision == 1
        assert parts(add(again, "north.txt").record) == parts(at_once("monday.txt", "north.txt"))


def test_two_processes_do_not_overwrite_each_other(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    real = holding.part_rows

    def meanwhile(record: Record) -> dict[str, dict[str, dict[str, object]]]:
        monkeypatch.setattr("orontes.store.growing.part_rows", real)
        with Store(store.file) as other:
            add(other, "north.txt")
        return real(record)

    monkeypatch.setattr("orontes.store.growing.part_rows", meanwhile)
    with pytest.raises(StoreError, match="another process"):
        add(store, "monday.txt")
    assert store.revision == 1


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"no database at all, but long enough to be looked at", "not a database"), (None, "another program")],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes | None, told: str) -> None:
    file = tmp_path / "other.db"
    if content is not None:
        file.write_bytes(content * 50)
    else:
        connection = sqlite3.connect(file)
        connection.execute("CREATE TABLE theirs (id INTEGER)")
        connection.commit()
        connection.close()
    with pytest.raises(StoreError, match=told):
        Store(file, create=True)


def test_one_reads_while_another_writes(store: Store) -> None:
    add(store, "monday.txt")
    with store.writing(), Store(store.file) as reader:
        assert list_changes(reader)


def test_an_empty_file_is_no_store_to_read(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    with pytest.raises(StoreError, match="another program"):
        Store(tmp_path / "empty")


def test_a_store_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such store"):
        Store(tmp_path / "none.orontes")
    with pytest.raises(StoreError, match="folder does not exist"):
        Store(tmp_path / "none" / "war.orontes", create=True)


def test_a_change_is_a_row() -> None:
    change = Change(revision=2, part="events", what="changed", id="event-1", label="clash", fields=("status",))
    assert change.to_dict() == {
        "revision": 2, "part": "events", "what": "changed", "id": "event-1", "label": "clash", "into": None,
        "fields": ["status"],
    }  # fmt: skip
