"""Copies of frozen records with some fields changed, quick enough for each of a million claims."""

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")
_Setter = Callable[[object, object], None]


def alter(record: T, **changes: object) -> T:
    """As `dataclasses.replace`, in less than half the time; for records with slots that only hold what they are given.

    Nothing is worked out or checked anew, for the fields are copied and no record is made by its own constructor.
    """
    kind: Any = type(record)
    read, setters, by_name = _way_to(kind)
    copy: T = object.__new__(kind)
    for setter, value in zip(setters, read(record), strict=True):
        setter(copy, value)
    for name, value in changes.items():
        by_name[name](copy, value)
    return copy


@cache
def _way_to(kind: type[Any]) -> tuple[Callable[[object], tuple[object, ...]], tuple[_Setter, ...], dict[str, _Setter]]:
    """How the fields of a kind of record are read all at once, and how each is set."""
    names = tuple(one.name for one in fields(kind))
    by_name = {name: getattr(kind, name).__set__ for name in names}
    return attrgetter(*names), tuple(by_name.values()), by_name
