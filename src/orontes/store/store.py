"""The store: a growing record in one SQLite file.

Problem: reports arrive over weeks; reading takes a second for some thousand words and must not be done again for what
was read; whoever looks at the record meanwhile must never meet half of it; and a machine that dies must lose nothing.
Chosen: reports are kept as found, readings by the hash of all that they depend on, and the record is derived anew from
all reports each time, by the very function that builds one at once; so the order of adding cannot matter. Readings are
written as they are made (an interrupted run is not read again); all that makes up a revision is written in one
transaction, in SQLite's write-ahead mode, so that others read the old revision until the new one is whole.
Rejected: keeping events and joining new claims to them (the order of adding would show), a DuckDB file (it locks other
processes out), a folder of JSON Lines (no transaction over several files).
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, create_engine, event, func, insert, select
from sqlalchemy.exc import DatabaseError

from orontes.base import StoreError
from orontes.store.readings import Reading
from orontes.store.tables import METADATA, READINGS, REVISIONS, SETTINGS

FORM = "orontes store 1"
_NONE = "there is no such store; a store is a file that `orontes add` makes"
_FOLDER = "is a folder, which keeps no changes; this needs a store, the file that `orontes add` makes"
WAIT_MS = 30_000
"""How long one process waits for another that is writing."""


class Store:
    """An open store. One process writes at a time; others may read meanwhile. Use it in a `with` statement."""

    def __init__(self, file: Path | str, *, create: bool = False) -> None:
        """Opens the store in `file`, made where `create` and there is none; StoreError names file and reason."""
        self.file = Path(file)
        if not create and not self.file.is_file():
            raise StoreError(str(file), _FOLDER if self.file.is_dir() else _NONE)
        if not self.file.parent.is_dir():
            raise StoreError(str(file), "its folder does not exist")
        self._engine = _open_engine(self.file)
        try:
            self._check_form(create=create)
        except BaseException:
            self._engine.dispose()
            raise

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes the store."""
        self.close()

    def close(self) -> None:
        """Lets the file go."""
        self._engine.dispose()

    def _check_form(self, *, create: bool) -> None:
        """Makes the tables of a new file; StoreError where the file is another program's or another form's."""
        with self.reading() as connection:
            names = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
            form = find_setting(connection, "form") if SETTINGS.name in names else None
        if not names and create:
            with self.writing() as connection:
                METADATA.create_all(connection)
                connection.execute(insert(SETTINGS).prefix_with("OR IGNORE"), [{"name": "form", "value": FORM}])
        elif form != FORM:
            raise StoreError(str(self.file), "is a database of another program or of another form of store")

    @contextmanager
    def told(self) -> Iterator[None]:
        """Faults of the database as a StoreError that names the file."""
        try:
            yield
        except DatabaseError as error:
            raise StoreError(str(self.file), str(error.orig or error)) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it is written, or nothing."""
        with self.told(), self._engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the store as it stands, whatever others write meanwhile."""
        with self.told(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            yield connection

    @property
    def revision(self) -> int:
        """The number of the last revision; 0 for a new store."""
        with self.reading() as connection:
            return last_revision(connection)

    def find_reading(self, key: str) -> Reading | None:
        """The claims and problems that were once read under this key, as JSON."""
        with self.reading() as connection:
            row = connection.execute(
                select(READINGS.c.claims, READINGS.c.problems).where(READINGS.c.key == key)
            ).one_or_none()
        return (row[0], row[1]) if row is not None else None

    def keep_readings(self, readings: Mapping[str, Reading]) -> None:
        """Writes readings, each under its key."""
        rows = [{"key": key, "claims": claims, "problems": missed} for key, (claims, missed) in readings.items()]
        with self.writing() as connection:
            connection.execute(insert(READINGS).prefix_with("OR IGNORE"), rows)


def last_revision(connection: Connection) -> int:
    """The number of the last revision in this view; 0 for a new store."""
    return connection.execute(select(func.max(REVISIONS.c.number))).scalar() or 0


def find_setting(connection: Connection, name: str) -> str | None:
    """The value of a setting; None where it was never set."""
    value: str | None = connection.execute(select(SETTINGS.c.value).where(SETTINGS.c.name == name)).scalar()
    return value


def keep_settings(connection: Connection, settings: Sequence[tuple[str, str]]) -> None:
    """Writes settings over those of the same name."""
    rows = [{"name": name, "value": value} for name, value in settings]
    if rows:
        connection.execute(insert(SETTINGS).prefix_with("OR REPLACE"), rows)


def _open_engine(file: Path) -> Engine:
    engine = create_engine(f"sqlite+pysqlite:///{file}")
    event.listen(engine, "connect", _set_up)
    return engine


def _set_up(connection: object, _record: object) -> None:
    """Write-ahead mode, full care for the disk; the driver begins no transaction of its own."""
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    for pragma in (f"busy_timeout = {WAIT_MS}", "journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
