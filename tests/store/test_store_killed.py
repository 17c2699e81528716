"""A store whose writer is killed at any point opens and holds either the old or the new state."""

import os
import random
import signal
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store_cases import DISPATCHES, CountingReader, loaded

from orontes.store import Store, add_reports

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process to kill"),
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]
AT = datetime(2023, 5, 17, tzinfo=UTC)
NAMES = sorted(DISPATCHES)


def add_all(file: Path, begun: int | None = None) -> None:
    """Adds one dispatch after the other, and tells each beginning through the pipe `begun`."""
    with Store(file, create=True) as store:
        for name in NAMES:
            if begun is not None:
                os.write(begun, b".")
            add_reports(store, loaded(name), at=AT, readers=[CountingReader()])


def start_adding(file: Path) -> tuple[int, int]:
    """The number of a process that adds all, and the pipe by which it tells each beginning."""
    heard, begun = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            add_all(file, begun)
        finally:
            os._exit(0)
    os.close(begun)
    return child, heard


def state_of(file: Path) -> tuple[int, set[str], set[str]]:
    """The revision, and the reports that are held and those of the record, as another process meets them."""
    with Store(file, create=True) as store, store.reading() as connection:
        revision = connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM revisions").scalar_one()
        held = set(connection.exec_driver_sql("SELECT file FROM files").scalars())
        told = set(connection.exec_driver_sql("SELECT id || '.txt' FROM parts WHERE part = 'reports'").scalars())
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    return revision, held, told


def kill_and_look(folder: Path, times: int) -> set[int]:
    """Kills the writer that often, each time at another point; gives the revisions at which it was struck."""
    add_all(folder / "first.orontes")
    start = time.perf_counter()
    add_all(folder / "whole.orontes")
    one = (time.perf_counter() - start) / len(NAMES)
    chance = random.Random(20230517)
    struck = set()
    for number in range(times):
        file = folder / f"{number}.orontes"
        turn, moment = chance.randint(1, len(NAMES)), chance.uniform(0, 2 * one)
        child, heard = start_adding(file)
        for _ in range(turn):
            os.read(heard, 1)
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(heard)
        revision, held, told = state_of(file)
        print(f"kill {number + 1}: {moment * 1000:.0f} ms into adding {turn}, at revision {revision}")  # noqa: T201
        assert held == told == set(NAMES[:revision])
        struck.add(revision)
        with Store(file) as store:
            growth = add_reports(store, loaded(*NAMES), at=AT, readers=[CountingReader()])
        assert len(growth.record.reports) == len(NAMES)
    return struck


def test_a_killed_writer_leaves_the_old_or_the_new_state(tmp_path: Path) -> None:
    assert len(kill_and_look(tmp_path, 20)) > 1


@pytest.mark.slow
def test_a_writer_killed_often_leaves_the_old_or_the_new_state(tmp_path: Path) -> None:
    assert len(kill_and_look(tmp_path, 200)) > len(NAMES) // 2
