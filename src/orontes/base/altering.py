"""Copies of frozen records with some fields changed, and records made of their values, quick enough for a million."""

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


def take_apart(record: object) -> tuple[type[Any], tuple[object, ...]] | None:
    """The kind of a record with slots and the values of its fields, from which `put_together` makes it; else None."""
    kind: Any = type(record)
    if "__slots__" not in kind.__dict__ or not hasattr(kind, "__dataclass_fields__"):
        return None
    return kind, _way_to(kind)[0](record)


def put_together(kind: type[T], values: tuple[object, ...]) -> T:
    """A record of its values, which are not checked, for a record had them before."""
    made: T = object.__new__(kind)
    same: Any = kind
    for setter, value in zip(_way_to(same)[1], values, strict=True):
        setter(made, value)
    return made


@cache
def _way_to(kind: type[Any]) -> tuple[Callable[[object], tuple[object, ...]], tuple[_Setter, ...], dict[str, _Setter]]:
    """How the fields of a kind of record are read all at once, and how each is set."""
    names = tuple(one.name for one in fields(kind))
    by_name = {name: getattr(kind, name).__set__ for name in names}
    read = attrgetter(*names)
    return read if len(names) > 1 else lambda record: (read(record),), tuple(by_name.values()), by_name
