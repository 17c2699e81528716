"""Work done in several processes at once: parts of a list side by side, or one piece while others go on.

The problem: a million claims take ten minutes on two cores only if both work, and Python's threads do not. What we
chose: the process is forked, so that a child sees all records as they are and only its answer, which is small (numbers
of claims, disputes), goes through a pipe; answers are put together in the order of the parts, so that the record is
the same with any number of processes. Where that may not be done (no Linux, other threads, one core, few items, a
child of our own) or a child comes to grief, the same work is done here. Rejected: pools that are sent records (to write
and read them back costs more than the work), and threads of numpy (most of the work is not in it).
"""

import os
import pickle
import sys
import threading
import warnings
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from functools import cache, partial
from operator import attrgetter
from typing import Any, TypeVar

from orontes.base.problems import CallError

SETTING = "ORONTES_PROCESSES"
"""The variable of the environment that says how many processes may work at once."""
_MOST = 8
_PARTS = 4
"""Parts for each process, so that none waits long for the others."""
T = TypeVar("T")
R = TypeVar("R")


class _Place:
    """Whether this process is a child of the crew, which begins none of its own."""

    child = False


def count_processes() -> int:
    """How many processes may work at once: the cores that this one may use, eight at most, or as the setting says."""
    told = os.environ.get(SETTING, "").strip()
    if told and not (told.isdecimal() and int(told)):
        raise CallError(SETTING, f"{told!r} is no number of processes")
    if sys.platform != "linux" or _Place.child or threading.active_count() > 1:
        return 1
    return int(told) if told else min(_MOST, len(os.sched_getaffinity(0)))


def begin(work: Callable[[], R], *, enough: bool) -> Callable[[], R]:
    """Begins work in another process where there is enough to do; what is returned gives, called once, its answer."""
    return _fork(work) if enough and count_processes() > 1 else work


def spread(work: Callable[[Sequence[T]], R], items: Sequence[T], *, enough: bool) -> list[R]:
    """What `work` gives for each of some parts of the items, in order; several at once where there is enough to do.

    Each process takes every so many parts, for what is costly may stand together.
    """
    processes = count_processes() if enough else 1
    if processes == 1:
        return [work(items)]
    count = processes * _PARTS
    parts = [items[at * len(items) // count : (at + 1) * len(items) // count] for at in range(count)]

    def take(first: int) -> list[R]:
        return [work(part) for part in parts[first::processes]]

    answers = [_fork(partial(take, first)) for first in range(1, processes)]
    taken = [take(0), *(answer() for answer in answers)]
    return [taken[at % processes][at // processes] for at in range(count)]


def _fork(work: Callable[[], R]) -> Callable[[], R]:
    """Begins work in a child; the answer is read from a pipe, and worked out here where none comes."""
    read, write = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # numpy's threads are at rest, and there are no others
        child = os.fork()
    if child == 0:
        os.close(read)
        _answer(work, write)
    os.close(write)

    def wait() -> R:
        with os.fdopen(read, "rb") as pipe:
            told = pipe.read()
        _, status = os.waitpid(child, 0)
        return pickle.loads(told) if status == 0 else work()

    return wait


def _answer(work: Callable[[], object], write: int) -> None:
    """Does the work in a child, writes what it gives and ends the child, whatever happens."""
    status = 1
    try:
        _Place.child = True
        with os.fdopen(write, "wb") as pipe:
            _Pickler(pipe, protocol=pickle.HIGHEST_PROTOCOL).dump(work())
        status = 0
    finally:
        os._exit(status)


class _Pickler(pickle.Pickler):
    """Writes records as their values alone, five times as fast as Python writes dataclasses with slots."""

    def reducer_override(self, one: object) -> tuple[Any, ...]:
        """How a record is made again; all else as Python does it."""
        kind: type[Any] = type(one)
        if not (is_dataclass(kind) and hasattr(kind, "__slots__")):
            return NotImplemented  # type: ignore[no-any-return]
        return _make, (kind, _slots(kind)[0](one))


@cache
def _slots(
    kind: type[Any],
) -> tuple[Callable[[object], tuple[object, ...]], tuple[Callable[[object, object], None], ...]]:
    """How all values of a record are read at once, and how each is set."""
    names = [field.name for field in fields(kind)]
    read = attrgetter(*names) if len(names) > 1 else lambda one: (getattr(one, names[0]),)
    return read, tuple(getattr(kind, name).__set__ for name in names)


def _make(kind: type[Any], values: tuple[object, ...]) -> object:
    """A record with these values."""
    made: object = object.__new__(kind)
    for put, value in zip(_slots(kind)[1], values, strict=True):  # type: ignore[arg-type]
        put(made, value)
    return made
