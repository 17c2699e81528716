"""The folder of a record, whole or not at all.

A record is written into a hidden folder beside its place and renamed into it when every file stands on the disk, so
that a reader never meets half a record and a failure leaves what was there. A folder that stands in the place is
replaced only if it is empty or holds a record of ours. What people have laid beside the record (notes, a
repository, their decisions) is no part of it and moves into the new folder; where such a file bears the name of one
that we would write, we stop rather than choose.

Rejected: renaming file by file into the old folder (a reader could meet the claims of one record and the events of
another), and deleting all that stands there (a note lost is not ours to lose).
"""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from orontes.base import OutputError
from orontes.exports.files import RECORD_FILE, write_files
from orontes.exports.parts import RecordParts


def write_record(folder: Path, parts: RecordParts, *, all_disputes: bool = False, tiles: str | None = None) -> None:
    """Writes a record's files and its page into `folder`.

    disputes.jsonl holds conflicts and slips only, unless `all_disputes`. OutputError names the folder and the
    reason where nothing could be written; what stood there then stands there still.
    """
    try:
        place = folder.resolve()
        ours = _list_ours(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        _write_aside(place, ours, lambda aside: write_files(aside, parts, all_disputes=all_disputes, tiles=tiles))
    except OutputError as error:
        raise OutputError(str(folder), error.reason) from error
    except OSError as error:
        raise OutputError(str(folder), error.strerror or str(error)) from error


def check_folder(folder: Path) -> None:
    """OutputError where a record could not be put in `folder`, so that a caller may learn it before the long work."""
    try:
        _list_ours(folder.resolve())
    except OutputError as error:
        raise OutputError(str(folder), error.reason) from error
    except OSError as error:
        raise OutputError(str(folder), error.strerror or str(error)) from error


def _list_ours(place: Path) -> frozenset[str]:
    """Names of the files there that an earlier record left; OutputError where the folder is not ours to replace."""
    if not place.exists():
        return frozenset()
    if not place.is_dir():
        raise OutputError(str(place), "is a file, not a folder")
    if not any(place.iterdir()):
        return frozenset()
    try:
        cover = json.loads((place / RECORD_FILE).read_bytes())
    except FileNotFoundError:
        raise OutputError(str(place), f"is not empty and holds no record ({RECORD_FILE} is missing)") from None
    except ValueError:
        cover = None
    files = cover.get("files") if isinstance(cover, dict) else None
    if not isinstance(files, dict):
        raise OutputError(str(place), f"is not empty and its {RECORD_FILE} is none of ours")
    return frozenset(files) | {RECORD_FILE}


def _write_aside(place: Path, ours: frozenset[str], write: Callable[[Path], None]) -> None:
    """Writes into a hidden sibling and renames it into place; a failure leaves no trace of it."""
    aside = place.with_name(f".{place.name}.{os.getpid()}.new")
    _remove(aside)
    aside.mkdir()
    try:
        write(aside)
        _check_strangers(place, aside, ours)
        _settle(aside)
        _swap(place, aside, ours)
    finally:
        _remove(aside)


def _check_strangers(place: Path, aside: Path, ours: frozenset[str]) -> None:
    """OutputError where a file that is not ours stands where one of ours would."""
    for path in sorted(aside.iterdir()):
        if path.name not in ours and (place / path.name).exists():
            raise OutputError(str(place), f"holds {path.name}, which is not of the record that stands there")


def _settle(aside: Path) -> None:
    """Waits until every file and the folder itself are on the disk."""
    for path in (*sorted(aside.iterdir()), aside):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _swap(place: Path, aside: Path, ours: frozenset[str]) -> None:
    """Puts the new folder in the old one's place, with what people laid there; undoes itself where it fails."""
    if not place.exists():
        aside.rename(place)
        return
    before = place.with_name(f".{place.name}.{os.getpid()}.old")
    _remove(before)
    place.rename(before)
    try:
        aside.rename(place)
        for path in sorted(before.iterdir()):
            if path.name not in ours:
                path.rename(place / path.name)
    except BaseException:
        _put_back(place, before, ours)
        raise
    _remove(before)


def _put_back(place: Path, before: Path, ours: frozenset[str]) -> None:
    """Sets the old folder back in its place after a fault or an interrupt, with what people laid there."""
    if place.exists():
        for path in sorted(place.iterdir()):
            if path.name not in ours:
                path.rename(before / path.name)
        _remove(place)
    before.rename(place)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
