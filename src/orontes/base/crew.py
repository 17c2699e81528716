"""Work done in several processes at once: parts of a list side by side, or one piece while others go on.

The problem: a million claims take ten minutes on two cores only if both work, and Python's threads do not. What we
chose: the process is forked, so that a child sees all records as they are and only its answer, which is small (numbers
of claims, disputes), is written, into a file that lies in memory, so that a child ends and gives back its copies of
what it touched without waiting to be asked; answers are put together in the order of the parts, so that the record is
the same with any number of processes. Which process does which part is settled as they go on, for one core may be
slower or busy, and what is costly may stand together: the numbers of the parts lie in a pipe, and each process takes
the next when it is done with one. Where that may not be done (no Linux, other threads, one core, few items, a
child of our own) or a child comes to grief, the same work is done here; a child whose answer nobody asks for any more,
since something else failed, is ended. Rejected: pools that are sent records (to write and read them back costs more
than the work), and threads of numpy (most of the work is not in it).
"""

import os
import pickle
import signal
import sys
import threading
import warnings
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from typing import Generic, TypeVar

from orontes.base.altering import put_together, take_apart
from orontes.base.problems import CallError

SETTING = "ORONTES_PROCESSES"
"""The variable of the environment that says how many processes may work at once."""
_MOST = 8
_PARTS = 8
"""Parts for each process, so that none waits long for the others: by half its last part, a sixteenth of its share."""
T = TypeVar("T")
R = TypeVar("R")


class _Place:
    """Whether this process is a child of the crew, which begins none of its own."""

    child = False


def count_processes() -> int:
    """How many processes may work at once, eight at most: the cores that this one may use, or as the setting says."""
    told = os.environ.get(SETTING, "").strip()
    if told and not (told.isdecimal() and int(told)):
        raise CallError(SETTING, f"{told!r} is no number of processes")
    if sys.platform != "linux" or _Place.child or threading.active_count() > 1:
        return 1
    return min(_MOST, int(told) if told else len(os.sched_getaffinity(0)))


def begin(work: Callable[[], R], *, enough: bool) -> Callable[[], R]:
    """Begins work in another process where there is enough to do; what is returned gives, when called, its answer."""
    return _Errand(work) if enough and count_processes() > 1 else work


def spread(work: Callable[[Sequence[T]], R], items: Sequence[T], *, enough: bool) -> list[R]:
    """What `work` gives for each of some parts of the items, in order; several at once where there is enough to do."""
    processes = count_processes() if enough else 1
    count = min(processes * _PARTS, len(items))
    if processes == 1 or count < 2:
        return [work(items)]
    parts = [items[at * len(items) // count : (at + 1) * len(items) // count] for at in range(count)]
    left, write = os.pipe()
    os.write(write, bytes(range(processes, count)))
    os.close(write)

    def take(first: int) -> dict[int, R]:
        return {number: work(parts[number]) for number in chain([first], iter(partial(_next_of, left), None))}

    errands = [_Errand(partial(take, first)) for first in range(1, min(processes, count))]
    try:
        taken = take(0)
        for errand in errands:
            taken |= errand()
    finally:
        os.close(left)
        for errand in errands:
            errand.end()
    return [taken[number] if number in taken else work(parts[number]) for number in range(count)]  # or a child died


def _next_of(left: int) -> int | None:
    """The number of the next part that no process has taken yet; None where there is none."""
    number = os.read(left, 1)
    return number[0] if number else None


class _Errand(Generic[R]):
    """Work that a child does; a call waits for its answer, and works it out here where none comes whole."""

    def __init__(self, work: Callable[[], R]) -> None:
        self._work = work
        self._told: list[R] = []
        self._told_in = os.memfd_create("answer")
        self._read, write = os.pipe()  # closed when the child ends, which tells of it
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # numpy's threads are at rest, and there are no others
            child = os.fork()
        if child == 0:
            os.close(self._read)
            _answer(work, self._told_in)
        os.close(write)
        self.end = weakref.finalize(self, _end, child, self._read, self._told_in)

    def __call__(self) -> R:
        if not self._told:
            os.read(self._read, 1)
            with suppress(EOFError, pickle.UnpicklingError), os.fdopen(self._told_in, "rb", closefd=False) as answer:
                answer.seek(0)
                self._told.append(pickle.load(answer))
            self.end()
        if not self._told:  # the child is dead, or its work failed and fails here again
            self._told.append(self._work())
        return self._told[0]


def _end(child: int, *leading: int) -> None:
    """Ends a child, which by then has answered or is not asked any more, and what led to it."""
    for one in leading:
        os.close(one)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    with suppress(ChildProcessError):  # whoever started us has its children reaped by the system
        os.waitpid(child, 0)


def _answer(work: Callable[[], object], write: int) -> None:
    """Does the work in a child, writes what it gives and ends the child, whatever happens."""
    try:
        _Place.child = True
        told = work()
        with os.fdopen(write, "wb") as answer:
            _Letter(answer, protocol=pickle.HIGHEST_PROTOCOL).dump(told)
    finally:
        os._exit(0)


class _Letter(pickle.Pickler):
    """An answer as bytes; records with slots are written in half the time that Python takes for them."""

    def reducer_override(self, told: object) -> tuple[Callable[..., object], tuple[object, ...]]:
        parts = None if isinstance(told, type) else take_apart(told)
        found: tuple[Callable[..., object], tuple[object, ...]] = (put_together, parts) if parts else NotImplemented
        return found
