"""What a run says on standard error: a bar on a terminal, single lines elsewhere, warnings always."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Standard error as a run uses it; `quiet` leaves only the warnings."""

    quiet: bool = False

    def say(self, words: str) -> None:
        """Prints words unless the run is quiet."""
        if not self.quiet:
            _print(words.rstrip("\n"))

    def warn(self, words: str) -> None:
        """Prints a warning, on one line whatever it quotes."""
        _print("orontes: warning: " + " ".join(words.split()))

    @contextmanager
    def progress(self, what: str, total: int) -> Iterator[Callable[[int, int], None] | None]:
        """A function to call with what is done and what there is in all; None where nobody watches."""
        if self.quiet:
            yield None
        elif sys.stderr.isatty():
            with _show_bar(what, total) as advance:
                yield advance
        else:
            self.say(f"{what} {total:,} report{'s' if total != 1 else ''}")
            yield None


@contextmanager
def _show_bar(what: str, total: int) -> Iterator[Callable[[int, int], None]]:
    from rich.console import Console  # noqa: PLC0415  (a tenth of a second, and only a terminal needs it)
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, auto_refresh=False) as bar:  # a thread would bar a crew
        task = bar.add_task(what, total=total)
        yield lambda done, _all: bar.update(task, completed=done, refresh=True)


def _print(words: str) -> None:
    encoding = sys.stderr.encoding or "utf-8"
    print(words.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)  # noqa: T201
