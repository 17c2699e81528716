"""Gazetteers in files that users bring: GeoNames dumps, Who's On First, GeoJSON of OCHA, CSV; zipped or not."""

import hashlib
import io
import zipfile
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import IO, TextIO

from orontes.base import InputError, PackError, Problem, sha256_of
from orontes.knowledge.names import name_key
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_cache import cache_path
from orontes.knowledge.place_csv import read_csv
from orontes.knowledge.place_geojson import read_geojson
from orontes.knowledge.place_geonames import read_geonames
from orontes.knowledge.place_index import PlaceTable, is_whole, write_index
from orontes.knowledge.place_list import PlaceList
from orontes.knowledge.place_rows import PlaceRow, PlaceSource, Remark
from orontes.knowledge.place_wof import read_wof
from orontes.knowledge.spellings import grade_names

Rows = Iterator[PlaceRow | Remark]
_READERS: dict[str, Callable[[PlaceSource], Rows]] = {
    ".csv": read_csv,
    ".tsv": read_csv,
    ".txt": read_geonames,
    ".geojson": read_geojson,
    ".json": read_geojson,
    ".jsonl": read_wof,
}
_MOST, _SMALL, _RATIO = 8 * 10**9, 10**8, 100
"""Bytes that no gazetteer reaches unpacked (all of GeoNames has 1.7 thousand million), bytes that are always read, and
how much smaller tables of places are packed at most (GeoNames: a fifth)."""
_LOOKED_AT, _GIVEN, _TOLD = 80, 20, 20


class PlaceFile:
    """The gazetteer in a file, asked through its index; `problems` tell of the rows that are broken."""

    def __init__(self, name: str, digest: str, table: PlaceTable, file: str) -> None:
        self.name = name
        self.digest = digest
        self.file = file
        self.table = table

    def __len__(self) -> int:
        return self.table.counts()[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The first broken rows with file, line and reason, and how many more there are."""
        total, told = self.table.counts()[1], self.table.remarks()[:_TOLD]
        words = [f"{self.file}, {remark}" for remark in told]
        if total > len(told):
            words.append(f"{self.file}: {total - len(told)} more rows are broken")
        return tuple(Problem(stage="knowledge", message=message) for message in words)

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name or spelling, best match first, then most populous; all countries where none is given."""
        for spelling in dict.fromkeys((name, name_key(name))):
            graded = [
                (-grade, number, place)
                for number, place in enumerate(self.table.find_heard(spelling, _LOOKED_AT))
                if not countries or place.country is None or place.country in countries
                if (grade := grade_names(spelling, (place.name, *place.aliases)))
            ]
            if graded:
                return tuple(place for _, _, place in sorted(graded, key=lambda found: found[:2])[:_GIVEN])
        return ()

    def find_own(self, own: str) -> GazetteerPlace | None:
        """The place with this id of the file's own."""
        return self.table.find_own(own)


def load_places(path: Path, *, name: str | None = None) -> PlaceFile:
    """The gazetteer in a file, by its suffix or that of the one file in a zip; its index is made at the first time.

    A broken row costs that row and is told in `problems`. InputError and PackError name what is wrong with a file that
    gives no place at all.
    """
    suffix, source = _find_source(path, name)
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        place = cache_path(digest, source.name, suffix)
        table = _open_table(place, source.name) or _make_table(place, source, suffix)
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(str(path), getattr(error, "strerror", None) or str(error)) from error
    if not table.counts()[0]:
        first = next(iter(table.remarks()), "it is empty")
        raise InputError(str(path), f"no place could be read; {first}")
    return PlaceFile(source.name, digest, table, str(path))


def load_place_list(path: Path, name: str) -> PlaceList:
    """The places of a pack's table, in memory; PackError for the first row that is wrong."""
    suffix, source = _find_source(path, name)
    places = []
    try:
        for row in _READERS[suffix](source):
            if isinstance(row, PlaceRow):
                places.append(row.place)
            elif not row.kept:
                raise PackError(str(path), row.reason, row.where)
        return PlaceList(source.name, places, sha256_of(path.read_bytes()))
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(str(path), getattr(error, "strerror", None) or str(error)) from error


def _find_source(path: Path, name: str | None) -> tuple[str, PlaceSource]:
    """The suffix that tells how a file is read, and the file as a source. InputError for another suffix."""
    suffix, inner = path.suffix.lower(), None
    if suffix == ".zip":
        inner = _find_inner(path)
        suffix = Path(inner).suffix.lower()
    if suffix not in _READERS:
        raise InputError(str(path), f"a gazetteer is one of {', '.join(_READERS)}, or one of them in a .zip")
    return suffix, PlaceSource(path=path, name=name or path.stem, open=lambda: _open_text(path, inner))


def _find_inner(path: Path) -> str:
    """The largest file of places in a zip (GeoNames packs a readme.txt beside the dump)."""
    try:
        with zipfile.ZipFile(path) as packed:
            entries = [entry for entry in packed.infolist() if Path(entry.filename).suffix.lower() in _READERS]
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(str(path), getattr(error, "strerror", None) or str(error)) from error
    if not entries:
        raise InputError(str(path), f"this zip holds none of {', '.join(_READERS)}")
    chosen = max(entries, key=lambda entry: (entry.file_size, entry.filename))
    _check_size(path, chosen)
    return chosen.filename


def _check_size(path: Path, entry: zipfile.ZipInfo) -> None:
    """InputError where a file in a zip would unpack to more than any gazetteer holds, or is a bomb by its ratio."""
    if entry.file_size > _MOST or (entry.file_size > _SMALL and entry.file_size > _RATIO * entry.compress_size):
        size = f"{entry.file_size / 1e9:.1f} GB from {entry.compress_size / 1e6:.1f} MB"
        raise InputError(str(path), f"{entry.filename} would unpack to {size}, more than a gazetteer of places holds")


def _open_text(path: Path, inner: str | None) -> TextIO:
    """The file, or the file in the zip, as text; bytes that are not UTF-8 become U+FFFD, which a remark tells."""
    raw: IO[bytes] = path.open("rb") if inner is None else zipfile.ZipFile(path).open(inner)  # noqa: SIM115  (handed on)
    return io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace", newline="")


def _open_table(place: Path, gazetteer: str) -> PlaceTable | None:
    """The index where it is there and whole."""
    return PlaceTable(place, gazetteer) if place.exists() and is_whole(place) else None


def _make_table(place: Path, source: PlaceSource, suffix: str) -> PlaceTable:
    """The index made anew."""
    write_index(place, _READERS[suffix](source))
    return PlaceTable(place, source.name)
