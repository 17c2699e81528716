"""The built-in gazetteer's file: about 235,000 places in a few megabytes, searched without being read whole.

A zip of numpy columns. Places stand sorted by country and first division, so that neighbours in the file are alike.
Names stand in deflated blocks of `BLOCK` places, of which a search opens only those that it needs. Keys are 32-bit
hashes of sound keys, sorted, as steps from one to the next, each byte of a number in a row of its own (which deflates
best). A key leads to places and to which of their names sound so: to work out the sounds of all names of a place anew
costs more than the rest of a search. Coordinates keep three decimals, about 100 m, which is finer than the middle of a
town is known.

Rejected: building an index at first use (6 s and 390 MB), and SQLite (30 MB for the same answers).
"""

import hashlib
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from orontes.base import sha256_of
from orontes.knowledge.names import plain_key, sound_key

BLOCK = 256
KINDS = ("country", "region", "city", "town", "village", "area")
FIRST_DIVISION, AREA = 4_000_000_000, 4_100_000_000  # ids from here on are our own: GeoNames' id was not in our source
_DEGREE = 1_000
_JOIN = "\x1f"
_LAST = 31  # the last of the bits for a place's names
_NEAR_DEGREES, _KM = 0.45, 111.2  # kilometres of a degree of latitude
Numbers = npt.NDArray[np.uint32]
Column = npt.NDArray[np.generic]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexRow:
    """One place as the index keeps it; `names` begins with the one in use, `division` is as `SY.11`.

    `capital` is not kept: it leaves capitals, which stand for governments too, out of the cities that tell a country.
    """

    id: int
    kind: str
    country: str
    division: str
    lat: float
    lon: float
    population: int
    names: tuple[str, ...]
    capital: bool = False


@lru_cache(maxsize=65536)
def key_hash(name: str) -> int:
    """The 32-bit hash of a name's sound key; kept, for a name is asked for anywhere and in the leading countries."""
    return word_hash(sound_key(name))


def word_hash(word: str) -> int:
    """The 32-bit hash of a key, the same on every machine."""
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=4).digest(), "big")


def write_index(path: Path, rows: Sequence[IndexRow]) -> None:
    """Writes the index; the same rows give the same bytes."""
    rows = sorted(rows, key=lambda row: (row.country, row.division, row.id))
    divisions = sorted({row.division for row in rows})
    number = {division: place for place, division in enumerate(divisions)}
    columns: dict[str, Column] = {
        "id": _pack([row.id for row in rows]),
        "kind": np.array([KINDS.index(row.kind) for row in rows], np.uint8),
        "division": _pack([number[row.division] for row in rows]),
        "lat": _pack([round((row.lat + 90) * _DEGREE) for row in rows]),
        "lon": _pack([round((row.lon + 180) * _DEGREE) for row in rows]),
        "population": _pack([row.population for row in rows]),
    }
    columns |= _pack_keys(rows, number)
    columns |= {"divisions": np.frombuffer("\n".join(divisions).encode(), np.uint8)} | _pack_names(rows)
    with path.open("wb") as file:
        np.savez_compressed(file, **columns)  # type: ignore[arg-type]


def _pack_keys(rows: Sequence[IndexRow], number: dict[str, int]) -> dict[str, Column]:
    """The hashes of all sound keys with their places, and of the plain keys of cities with their divisions.

    With each place stands as bits which of its names sound so, the first the lowest; the last bit is for all later.
    Of a city's names those count that sound like the one in use; among its names in other tongues and times stand
    "Human", "Google" and "Iraq", which tell nothing of Uman, Topeka and Arak.
    """
    heard: dict[tuple[int, int], int] = defaultdict(int)
    for place, row in enumerate(rows):
        for order, name in enumerate(row.names):
            heard[key_hash(name), place] |= 1 << min(order, _LAST)
    pairs = sorted(heard)
    cities = sorted(
        {
            (word_hash(plain_key(name)), number[row.division])
            for row in rows
            if row.kind == "city" and not row.capital
            for name in row.names
            if sound_key(name) == sound_key(row.names[0])
        }
    )
    return {
        "steps": _pack(np.diff([key for key, _ in pairs], prepend=0)),
        "postings": _pack([place for _, place in pairs]),
        "heard": _pack([heard[pair] for pair in pairs]),
        "city_steps": _pack(np.diff([key for key, _ in cities], prepend=0)),
        "city_divisions": _pack([division for _, division in cities]),
    }


def _pack_names(rows: Sequence[IndexRow]) -> dict[str, Column]:
    """The names in deflated blocks, and where each block starts."""
    lines = [_JOIN.join(row.names) for row in rows]
    blocks = [zlib.compress("\n".join(lines[at : at + BLOCK]).encode(), 9) for at in range(0, len(lines), BLOCK)]
    return {
        "names": np.frombuffer(b"".join(blocks), np.uint8),
        "starts": _pack(np.cumsum([0] + [len(block) for block in blocks])),
    }


def _pack(numbers: Sequence[int] | npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
    """Unsigned 32-bit numbers with each byte in a row of its own."""
    return np.ascontiguousarray(np.array(numbers, dtype="<u4").view(np.uint8).reshape(-1, 4).T)


def _unpack(planes: npt.NDArray[np.uint8]) -> Numbers:
    """The numbers that `_pack` packed."""
    return np.ascontiguousarray(planes.T).view("<u4").reshape(-1)


def _sum_up(steps: npt.NDArray[np.uint8]) -> "array[int]":
    """The sorted keys whose steps from one to the next were packed, to be searched one at a time."""
    return array("I", np.cumsum(_unpack(steps), dtype=np.uint64).astype(np.uint32).tobytes())


def _marked(line: str, bits: int) -> tuple[str, ...]:
    """Of the names of a place those whose bits are set."""
    if bits == 1:
        return (line.partition(_JOIN)[0],)
    names = line.split(_JOIN)
    later = names[_LAST:] if bits >> _LAST else ()
    return (*(name for order, name in enumerate(names[:_LAST]) if bits >> order & 1), *later)


class PlaceIndex:
    """The index opened for searching."""

    def __init__(self, path: Path) -> None:
        self.digest = sha256_of(path.read_bytes())
        with np.load(path) as file:
            columns = {name: file[name] for name in file.files}
        self._kinds = columns["kind"]
        self._ids, self._division, self._population = (_unpack(columns[n]) for n in ("id", "division", "population"))
        self._lat, self._lon = _unpack(columns["lat"]), _unpack(columns["lon"])
        self._keys = _sum_up(columns["steps"])
        self._postings, self._heard = _unpack(columns["postings"]), _unpack(columns["heard"])
        self._divisions = columns["divisions"].tobytes().decode().split("\n")
        self._names, self._starts = columns["names"].tobytes(), _unpack(columns["starts"])
        self._countries = np.array([division.partition(".")[0] for division in self._divisions])
        self._city_keys = _sum_up(columns["city_steps"])
        self._city_countries = self._countries[_unpack(columns["city_divisions"])]
        self._by_id: npt.NDArray[np.int64] | None = None
        self._blocks: dict[int, list[str]] = {}
        self._lie_in = lru_cache(maxsize=64)(self._divisions_in)
        self.city_countries = lru_cache(maxsize=65536)(self._city_countries_of)

    def __len__(self) -> int:
        return len(self._ids)

    def find_rows(self, name: str, countries: frozenset[str], limit: int) -> list[IndexRow]:
        """The most populous places, at most `limit`, with a name that sounds so; anywhere if no countries are given."""
        return [self.row(place) for place, _ in self.find_named(name, countries, limit)]

    def find_named(self, name: str, countries: frozenset[str], limit: int) -> list[tuple[int, tuple[str, ...]]]:
        """The same by their positions in the index, each with those of its names that sound so."""
        first, last = self.stretch_of(name)
        if first == last:
            return []
        found, heard = self._postings[first:last], self._heard[first:last]
        if countries:
            within = self._lie_in(countries)[self._division[found]]
            found, heard = found[within], heard[within]
        order = np.argsort(-self._population[found].astype(np.int64), kind="stable")[:limit]
        marked = zip(found[order].tolist(), heard[order].tolist(), strict=True)
        return [(place, _marked(self._line_of(place), bits)) for place, bits in marked]

    def stretch_of(self, name: str) -> tuple[int, int]:
        """Where the places stand that have a name that sounds so, as a stretch of the index: from, to."""
        key = key_hash(name)
        first = bisect_left(self._keys, key)
        return first, bisect_right(self._keys, key, first)

    def _divisions_in(self, countries: frozenset[str]) -> npt.NDArray[np.bool_]:
        """Which divisions lie in some countries."""
        return np.isin(self._countries, sorted(countries))

    def find_id(self, number: int) -> IndexRow | None:
        """The place of an id."""
        if self._by_id is None:
            self._by_id = np.argsort(self._ids, kind="stable")
        at = int(np.searchsorted(self._ids, number, sorter=self._by_id))
        place = int(self._by_id[at]) if at < len(self._by_id) else -1
        return self.row(place) if place >= 0 and int(self._ids[place]) == number else None

    def find_near(self, lat: float, lon: float, limit: int) -> list[tuple[float, IndexRow]]:
        """The nearest populated places with how many kilometres off they are, at most `limit`, none beyond 50 km."""
        north = self._lat.astype(np.float64) / _DEGREE - 90 - lat
        some = np.flatnonzero((np.abs(north) < _NEAR_DEGREES) & (self._kinds >= KINDS.index("city")))
        east = (self._lon[some].astype(np.float64) / _DEGREE - 180 - lon + 180) % 360 - 180
        km = np.hypot(north[some], east * np.cos(np.radians(lat))) * _KM
        order = np.argsort(km, kind="stable")[:limit]
        return [(float(km[at]), self.row(int(some[at]))) for at in order if km[at] <= _NEAR_DEGREES * _KM]

    def _city_countries_of(self, key: str) -> tuple[str, ...]:
        """The countries that have a city, other than their capital, of this plain key."""
        number = word_hash(key)
        first = bisect_left(self._city_keys, number)
        last = bisect_right(self._city_keys, number, first)
        return tuple(sorted(set(self._city_countries[first:last].tolist()))) if first < last else ()

    def row(self, place: int) -> IndexRow:
        """The place at a position of the index."""
        division = self._divisions[self._division[place]]
        return IndexRow(
            id=int(self._ids[place]),
            kind=KINDS[self._kinds[place]],
            country=division.partition(".")[0],
            division=division,
            lat=round(int(self._lat[place]) / _DEGREE - 90, 3),
            lon=round(int(self._lon[place]) / _DEGREE - 180, 3),
            population=int(self._population[place]),
            names=tuple(self._line_of(place).split(_JOIN)),
        )

    def _line_of(self, place: int) -> str:
        """The names of a place as they stand in its block, which is kept once it has been opened."""
        block, at = divmod(place, BLOCK)
        if block not in self._blocks:
            packed = self._names[self._starts[block] : self._starts[block + 1]]
            self._blocks[block] = zlib.decompress(packed).decode().split("\n")
        return self._blocks[block][at]
