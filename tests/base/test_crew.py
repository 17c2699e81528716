"""Work done in several processes at once."""

import gc
import os
import sys
import threading
import time
from collections.abc import Sequence
from datetime import date
from unittest.mock import ANY

import pytest

from orontes.base import CallError, Days, Problem, Span, begin, spread
from orontes.base.crew import SETTING, count_processes
from orontes.cli_progress import _show_bar
from orontes.record import build


def _squares(numbers: Sequence[int]) -> list[int]:
    return [number * number for number in numbers]


@pytest.mark.parametrize("processes", ["1", "2", "3"])
def test_answers_stand_in_the_order_of_the_list(processes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred numbers, with one process, two and three."""
    monkeypatch.setenv(SETTING, processes)
    told = spread(_squares, range(100), enough=True)
    assert [number for part in told for number in part] == [number * number for number in range(100)]


def test_few_items_are_worked_on_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three numbers, not enough for a second process."""
    monkeypatch.setenv(SETTING, "2")
    assert spread(lambda _: os.getpid(), range(3), enough=False) == [os.getpid()]


def test_several_processes_do_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part tells who worked on it: this process and one more."""
    monkeypatch.setenv(SETTING, "2")
    told = spread(lambda _: os.getpid(), range(100), enough=True)
    assert os.getpid() in told
    assert len(set(told)) == 2


def test_little_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two processes may work, but there is not enough for a second."""
    monkeypatch.setenv(SETTING, "2")
    assert begin(os.getpid, enough=False)() == os.getpid()


def test_a_child_begins_no_child_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work begun in another process that would itself begin some."""
    monkeypatch.setenv(SETTING, "2")
    here, below = begin(lambda: (os.getpid(), begin(os.getpid, enough=True)()), enough=True)()
    assert here == below != os.getpid()


def test_what_a_child_cannot_do_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child is killed; its work is done all the same."""
    monkeypatch.setenv(SETTING, "2")
    home = os.getpid()

    def die_elsewhere() -> str:
        if os.getpid() != home:
            os.kill(os.getpid(), 9)
        return "done"

    assert begin(die_elsewhere, enough=True)() == "done"


def test_the_part_of_a_child_that_dies_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child is killed at its first part, and takes no other; all hundred squares are there."""
    monkeypatch.setenv(SETTING, "2")
    home = os.getpid()

    def die_elsewhere(numbers: Sequence[int]) -> list[int]:
        if os.getpid() != home:
            os.kill(os.getpid(), 9)
        return _squares(numbers)

    told = spread(die_elsewhere, range(100), enough=True)
    assert [number for part in told for number in part] == _squares(range(100))


def test_a_slow_child_leaves_the_other_parts_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """One process is held up at its first part; this one does all the rest in the meantime."""
    monkeypatch.setenv(SETTING, "2")
    home = os.getpid()

    def tell_where(_: Sequence[int]) -> int:
        if os.getpid() != home:
            time.sleep(1)
        return os.getpid()

    told = spread(tell_where, range(100), enough=True)
    assert told.count(home) == len(told) - 1


def test_an_error_in_a_child_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list that holds a zero."""
    monkeypatch.setenv(SETTING, "2")
    with pytest.raises(ZeroDivisionError):
        spread(lambda numbers: [1 // number for number in numbers], [*range(1, 99), 0], enough=True)


def test_nobody_is_left_behind_where_something_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child has ten megabytes to tell, another sleeps; the part done here fails."""
    monkeypatch.setenv(SETTING, "2")
    home = os.getpid()

    def fail_here(_: Sequence[int]) -> None:
        if os.getpid() == home:
            raise ValueError("failed here")
        time.sleep(60)

    asked = begin(lambda: b"x" * 10_000_000, enough=True)
    with pytest.raises(ValueError, match="failed here"):
        spread(fail_here, range(100), enough=True)
    del asked
    gc.collect()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_child_ends_before_anybody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child has ten megabytes to tell; it gives back its memory when they are told, and they are there later."""
    monkeypatch.setenv(SETTING, "2")
    asked = begin(lambda: b"x" * 10_000_000, enough=True)
    for _ in range(200):
        if os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            break
        time.sleep(0.05)
    else:
        pytest.fail("the child waits to be asked")
    assert asked() == b"x" * 10_000_000


def test_an_answer_may_be_asked_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "2")
    asked = begin(os.getpid, enough=True)
    assert asked() == asked() != os.getpid()


def test_a_program_without_standard_output_has_its_work_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """A service of the system has closed both."""
    monkeypatch.setenv(SETTING, "2")
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert begin(os.getpid, enough=True)() != os.getpid()


def test_the_bar_on_a_terminal_has_no_thread() -> None:
    """Where another thread runs, the process may not be forked."""
    with _show_bar("Reading", 3) as advance:
        advance(1, 3)
        assert threading.active_count() == 1


def test_a_wrong_setting_is_told_before_anything_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "0")
    with pytest.raises(CallError, match="no number of processes"):
        build([])


def test_no_more_processes_than_eight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "999999")
    assert count_processes() <= 8


def test_records_come_back_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    """A day with its basis, and a problem with a span, found in another process."""
    monkeypatch.setenv(SETTING, "2")
    made = (Days.on(date(2031, 5, 4)), Problem(stage="reading", message="no day", span=Span(start=3, end=9)))
    assert begin(lambda: (os.getpid(), made), enough=True)() == (ANY, made)


def test_a_wrong_setting_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody asks for "many" processes."""
    monkeypatch.setenv(SETTING, "many")
    with pytest.raises(CallError, match="no number of processes"):
        begin(os.getpid, enough=True)
