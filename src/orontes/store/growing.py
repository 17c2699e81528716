"""Adding reports to a store: what is new is kept and read, the record derived anew, and what changed told."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from orontes import __version__
from orontes.base import StoreError
from orontes.claims import Reader
from orontes.knowledge import GeoNamesGazetteer, load_places
from orontes.record import DEFAULT_READERS, Progress, Record, build, check_grammar
from orontes.reports import Loaded, name_files, sort_remarks
from orontes.store.change import Change
from orontes.store.comparing import PARTS, compare_parts, remember_ids
from orontes.store.holding import (
    Holding,
    hold_files,
    part_rows,
    read_holding,
    read_parts,
    write_holding,
    write_parts,
)
from orontes.store.readings import RememberingReader
from orontes.store.store import Store, find_setting, keep_settings, last_revision
from orontes.store.tables import CHANGES, REVISIONS

Paths = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """What adding gave: the record, its revision, how many reports were new and how many were read, what changed."""

    record: Record
    revision: int
    added: int
    read: int
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beforehand:
    """The pack and the gazetteers that a store's record is made with, as paths.

    None leaves what is remembered; "" and () stand for none but the built-in gazetteer.
    """

    pack: str | None = None
    gazetteers: Paths | None = None

    def over(self, remembered: "Beforehand") -> "Beforehand":
        """With what is remembered where nothing is named."""
        pack = remembered.pack if self.pack is None else self.pack
        gazetteers = remembered.gazetteers if self.gazetteers is None else self.gazetteers
        return Beforehand(pack=pack, gazetteers=gazetteers)


def add_reports(
    store: Store,
    files: Mapping[str, Loaded],
    *,
    at: datetime,
    beforehand: Beforehand | None = None,
    readers: Sequence[Reader] | None = None,
    progress: Progress | None = None,
) -> Growth:
    """Adds what `files` (of `load_files`) hold and derives the record of all reports of the store.

    What the store holds already is taken no second time; what was read once is not read again. `at` is now, as the
    caller knows it. `beforehand` is remembered: what it does not name is that of the last time. The record is the one
    that `build` gives of all reports at once, but for the events' `formerly`. A revision is made only where something
    is new or changed. StoreError where the store cannot be written or another process wrote to it meanwhile.
    """
    with store.reading() as connection:
        base, held = last_revision(connection), read_holding(connection)
        before = read_parts(connection, PARTS)
        remembered = _read_beforehand(connection)
    known = remembered if beforehand is None else _absolute(beforehand).over(remembered)
    now = held.join(hold_files(files).without_known(held))
    given = readers if readers is not None else DEFAULT_READERS
    through = tuple(RememberingReader(reader, store.find_reading, store.keep_readings) for reader in given)
    record = _derive(now, known, through, progress)
    record = replace(record, events=remember_ids(before["events"], record.events))
    parts = part_rows(record)
    changes = compare_parts(base + 1, before, parts)
    added = len(now.less(held).reports)
    if changes or added or now != held or known != remembered:
        with store.writing() as connection:
            if last_revision(connection) != base:
                raise StoreError(str(store.file), "another process added to it meanwhile; nothing was added, try again")
            revision = {"number": base + 1, "at": _iso(at), "version": __version__, "reports": added}
            connection.execute(insert(REVISIONS), [revision])
            write_holding(connection, base + 1, held, now)
            write_parts(connection, parts)
            _write_changes(connection, changes)
            _keep_beforehand(connection, known)
            base += 1
    return Growth(
        record=record, revision=base, added=added, read=sum(one.read_anew for one in through), changes=changes
    )


def _derive(
    held: Holding, known: Beforehand, readers: Sequence[RememberingReader], progress: Progress | None
) -> Record:
    """The record of all that a store holds, with what was read anew kept."""
    reports, told = name_files(held.files())
    check_grammar(reports, [one.reader for one in readers])
    try:
        return build(
            reports,
            pack=known.pack or None,
            gazetteers=(*(load_places(Path(file)) for file in known.gazetteers or ()), GeoNamesGazetteer()),
            readers=readers,
            problems=sort_remarks(told),
            progress=progress,
        )
    finally:
        for reader in readers:
            reader.flush()


def find_beforehand(store: Store) -> Beforehand:
    """The pack and gazetteers that a store's record was last made with."""
    with store.reading() as connection:
        return _read_beforehand(connection)


def _read_beforehand(connection: Connection) -> Beforehand:
    """The pack and gazetteers of the last time."""
    pack, gazetteers = find_setting(connection, "pack"), find_setting(connection, "gazetteers")
    return Beforehand(pack=pack or "", gazetteers=tuple(json.loads(gazetteers)) if gazetteers else ())


def _keep_beforehand(connection: Connection, known: Beforehand) -> None:
    keep_settings(connection, [("pack", known.pack or ""), ("gazetteers", json.dumps(known.gazetteers or ()))])


def _absolute(known: Beforehand) -> Beforehand:
    """Paths that lead to the same files from every folder."""
    pack = str(Path(known.pack).resolve()) if known.pack else known.pack
    named = known.gazetteers
    return Beforehand(
        pack=pack, gazetteers=None if named is None else tuple(str(Path(file).resolve()) for file in named)
    )


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).replace(microsecond=0).isoformat()


def _write_changes(connection: Connection, changes: Sequence[Change]) -> None:
    if changes:
        rows = [change.to_dict() | {"fields": json.dumps(change.fields)} for change in changes]
        connection.execute(insert(CHANGES), rows)


def list_changes(store: Store, *, since: int = 0, after: datetime | None = None) -> tuple[Change, ...]:
    """What changed in the revisions behind number `since` and, where it is given, made later than `after`."""
    chosen = select(CHANGES).where(CHANGES.c.revision > since)
    if after is not None:
        late = select(REVISIONS.c.number).where(REVISIONS.c.at > _iso(after))
        chosen = chosen.where(CHANGES.c.revision.in_(late))
    with store.reading() as connection:
        rows = connection.execute(chosen).mappings().all()
    return tuple(sorted(Change(**{**row, "fields": tuple(json.loads(row["fields"]))}) for row in rows))
