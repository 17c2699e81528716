"""The reader: the one door through which reports become claims."""

from typing import Protocol

from orontes.base import Problem
from orontes.claims.claim import Claim
from orontes.knowledge import Knowledge
from orontes.reports import Report


class Reader(Protocol):
    """Reads one report at a time, independently of all others; picklable."""

    @property
    def name(self) -> str:
        """A short name, such as `english-grammar`."""

    @property
    def version(self) -> str:
        """Changes whenever the reader may read differently."""

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages that it reads."""

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims of a report, in the order of their words, and what could not be read."""
