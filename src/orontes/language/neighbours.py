"""Neighbours in a row that are one thing: "10" and "15" of "10 to 15", both ends of a stretch of time."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def join_neighbours(row: Sequence[T], join: Callable[[T, T], T | None]) -> Iterator[T]:
    """The members of a row in order, each with its next as one where `join` makes them one."""
    at = 0
    while at < len(row):
        joined = join(row[at], row[at + 1]) if at + 1 < len(row) else None
        yield joined or row[at]
        at += 2 if joined else 1
