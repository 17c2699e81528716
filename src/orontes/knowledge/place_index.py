"""The index of a file of places: one SQLite file in the user's cache, made once, asked without being read whole.

The problem: a country's dump of GeoNames has tens of thousands of places and the dump of the world twelve million;
reading one anew for every record would cost more than the record. The index keeps places in a table and the 32-bit
hashes of their names' sound keys in another, sorted, so that a question reads a few pages. It is named after the hash
of the file's content and of the rules of names, so that it is made again when either changes, and never by the clock;
it is written aside and renamed into place, so that two processes do not disturb one another. Where the cache cannot be
written, it is made in a temporary folder.

Rejected: the numpy columns of the built-in index (written at once, from memory) and a pickle (read whole, and unsafe).
"""

import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from orontes.knowledge.geonames_index import key_hash
from orontes.knowledge.names import plain_key
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_rows import PlaceRow, Remark

_TABLES = """
CREATE TABLE place (
    number INTEGER PRIMARY KEY, own TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    country TEXT, within TEXT NOT NULL, lat REAL, lon REAL, precision TEXT NOT NULL, population INTEGER NOT NULL,
    aliases TEXT NOT NULL);
CREATE TABLE heard (key INTEGER NOT NULL, number INTEGER NOT NULL);
CREATE TABLE sound (key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID;
CREATE TABLE remark (number INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE TABLE count (places INTEGER NOT NULL, remarks INTEGER NOT NULL);
"""
_COLUMNS = "id, name, kind, country, within, lat, lon, precision, population, aliases"
_JOIN, _BATCH, _KEPT_REMARKS = "\x1f", 5_000, 100
_TWO_NAMES = re.compile(r" +[-–/] +|/")
_ASIDE = re.compile(r"\s*\(([^()]+)\)\s*")


def write_index(path: Path, rows: Iterable[PlaceRow | Remark]) -> None:
    """Writes the index of a file's rows aside and puts it in place; whatever the rows raise leaves nothing behind."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    aside.unlink(missing_ok=True)
    connection = sqlite3.connect(aside, isolation_level=None)
    try:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;")
        connection.executescript(_TABLES)
        connection.execute("BEGIN")
        _fill(connection, rows)
        connection.execute("INSERT INTO sound SELECT DISTINCT key, number FROM heard ORDER BY key, number")
        connection.execute("COMMIT")
        connection.executescript("DROP TABLE heard; CREATE INDEX place_own ON place (own); VACUUM;")
        connection.close()
        aside.replace(path)
        _connect.cache_clear()
    finally:
        connection.close()
        aside.unlink(missing_ok=True)


def _fill(connection: sqlite3.Connection, rows: Iterable[PlaceRow | Remark]) -> None:
    """Puts places, their keys and the first remarks into the tables, a batch at a time."""
    places: list[tuple[object, ...]] = []
    keys: list[tuple[int, int]] = []
    number = remarks = 0
    for row in rows:
        if isinstance(row, Remark):
            remarks += 1
            if remarks <= _KEPT_REMARKS:
                connection.execute("INSERT INTO remark VALUES (?, ?)", (remarks, str(row)))
            continue
        number += 1
        names = _distinct(row.place.name, row.place.aliases)
        keys.extend((key, number) for key in {key_hash(name) for name in names})
        places.append(_cells(number, row, names[1:]))
        if len(places) >= _BATCH:
            _flush(connection, places, keys)
    _flush(connection, places, keys)
    connection.execute("INSERT INTO count VALUES (?, ?)", (number, remarks))


def _flush(connection: sqlite3.Connection, places: list[tuple[object, ...]], keys: list[tuple[int, int]]) -> None:
    """Writes a batch and empties it."""
    connection.executemany(f"INSERT INTO place VALUES ({', '.join('?' * 12)})", places)
    connection.executemany("INSERT INTO heard VALUES (?, ?)", keys)
    places.clear()
    keys.clear()


def _distinct(name: str, aliases: Sequence[str]) -> list[str]:
    """The names, each plain key once; of "Upper Wadi - Lower Wadi" and "Hama (Hamah)" the parts too."""
    kept: dict[str, str] = {}
    for given in (name, *aliases):
        for one in (given, *_parts(given)):
            key = plain_key(one)
            if key:
                kept.setdefault(key, one)
    return list(kept.values()) or [name]


def _parts(name: str) -> list[str]:
    """The names that a publisher has put together in one."""
    parts = [part for part in _TWO_NAMES.split(name) if part] if _TWO_NAMES.search(name) else []
    if "(" in name:
        parts += [_ASIDE.sub(" ", name).strip(), *_ASIDE.findall(name)]
    return [part.strip() for part in parts if len(part.strip()) > 2]


def _cells(number: int, row: PlaceRow, aliases: Sequence[str]) -> tuple[object, ...]:
    """A place as the table's row."""
    place = row.place
    within, others = _JOIN.join(place.within), _JOIN.join(aliases)
    point = (place.lat, place.lon, place.precision, place.population)
    return (number, row.own, place.id, place.name, place.kind, place.country, within, *point, others)


def is_whole(path: Path) -> bool:
    """Whether an index was written to its end and can be read."""
    try:
        with closing(_open(path)) as connection:
            return connection.execute("SELECT places FROM count").fetchone() is not None
    except sqlite3.Error:
        return False


class PlaceTable:
    """An index opened for asking; holds only its path, so it can be pickled and used by any process."""

    def __init__(self, path: Path, gazetteer: str) -> None:
        self.path = path
        self.gazetteer = gazetteer

    def counts(self) -> tuple[int, int]:
        """How many places it has, and how many rows of the file were remarked on."""
        found: tuple[int, int] = (
            _connect(self.path, os.getpid()).execute("SELECT places, remarks FROM count").fetchone()
        )
        return found

    def remarks(self) -> tuple[str, ...]:
        """The first of what was wrong with rows."""
        rows = _connect(self.path, os.getpid()).execute("SELECT words FROM remark ORDER BY number")
        return tuple(words for (words,) in rows)

    def find_heard(self, name: str, limit: int) -> Iterator[GazetteerPlace]:
        """The most populous places with a name that sounds so."""
        question = (
            f"SELECT {_COLUMNS} FROM sound JOIN place USING (number) WHERE key = ? ORDER BY population DESC, id LIMIT ?"
        )
        yield from self._ask(question, (key_hash(name), limit))

    def find_own(self, own: str) -> GazetteerPlace | None:
        """The place with this id of the file's own."""
        return next(self._ask(f"SELECT {_COLUMNS} FROM place WHERE own = ? LIMIT 1", (own,)), None)

    def _ask(self, question: str, values: tuple[object, ...]) -> Iterator[GazetteerPlace]:
        """The places that a question finds."""
        for row in _connect(self.path, os.getpid()).execute(question, values):
            id_, name, kind, country, within, lat, lon, precision, population, aliases = row
            yield GazetteerPlace(
                id=id_,
                name=name,
                kind=kind,
                country=country,
                within=tuple(within.split(_JOIN)) if within else (),
                lat=lat,
                lon=lon,
                precision=precision,
                population=population,
                aliases=tuple(aliases.split(_JOIN)) if aliases else (),
                gazetteer=self.gazetteer,
            )


@lru_cache(maxsize=64)
def _connect(path: Path, _process: int) -> sqlite3.Connection:
    """The index opened for reading, once in a process (a connection must not cross a fork)."""
    return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    """A connection for reading a file that nobody changes."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
