"""The door for every form of report: the Loader Protocol, and how a loader tells what it could not read."""

from typing import Protocol

from orontes.base import Problem
from orontes.reports.report import Report

Loaded = tuple[tuple[Report, ...], tuple[Problem, ...]]

MAX_LETTERS = 2_000_000
"""The longest text that is taken as one report, about 350,000 words; a longer one is a problem."""
MAX_PAGE_BYTES = 5_000_000
MAX_ROWS_BYTES = 500_000_000


class Loader(Protocol):
    """Turns one file's bytes into reports.

    A problem that carries a report id tells of a report that was read all the same; one without tells of what was not.
    """

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of the files that it reads, in lower case."""
        ...

    @property
    def media_type(self) -> str:
        """The media type that its reports carry."""
        ...

    @property
    def max_bytes(self) -> int:
        """The largest file that it takes."""
        ...

    def load(self, raw: bytes, file: str) -> Loaded:
        """The reports of `raw`; `file` is named in them and in problems."""
        ...


def refuse(file: str, reason: str) -> Loaded:
    """No report, and why."""
    return (), (Problem(stage="reports", message=f"{file}: {reason}"),)


def remark_on(report: Report, file: str, remark: str | None) -> tuple[Problem, ...]:
    """A problem of a report that was read all the same; none for no remark."""
    return (Problem(stage="reports", message=f"{file}: {remark}", report=report.id),) if remark else ()
