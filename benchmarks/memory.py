"""The most memory that a process and its children held together, looked at twice a second by a process beside it."""

import contextlib
import select
import subprocess
import sys
from pathlib import Path
from types import TracebackType

_EVERY = 0.5


class Gauge:
    """Measures from `with` on; memory that several processes share counts once."""

    def __enter__(self) -> "Gauge":
        command = [sys.executable, __file__, str(Path("/proc/self").resolve().name)]
        self.beside = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def peak_gb(self) -> float:
        """The most that was held so far."""
        assert self.beside.stdin is not None
        assert self.beside.stdout is not None
        print(file=self.beside.stdin, flush=True)
        return float(self.beside.stdout.readline()) / 1024**2

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.beside.communicate("")


def held_kb(process: str) -> int:
    """Kilobytes that a process and its children hold, each page counted once."""
    total = 0
    for one in [process, *children_of(process)]:
        with contextlib.suppress(OSError):  # a child may have ended
            told = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in told if line.startswith("Pss:"))
    return total


def children_of(process: str) -> list[str]:
    """The ids of a process's children but this one."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parent = status.read_text().rpartition(")")[2].split()[1]
            found += [status.parent.name] if parent == process else []
    return [one for one in found if one != Path("/proc/self").resolve().name]


def main() -> None:
    """Looks until there is nobody to tell: each line asks for the most so far."""
    most = 0
    while True:
        asked, _, _ = select.select([sys.stdin], [], [], _EVERY)
        most = max(most, held_kb(sys.argv[1]))
        if asked:
            if not sys.stdin.readline():
                return
            print(most, flush=True)


if __name__ == "__main__":
    main()
