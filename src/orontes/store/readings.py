"""A reader that remembers: what it has once read of a report it does not read again.

A reading depends on the report as prepared, the reader with its version, Orontes itself (its code, word lists and
grammar) and what is known beforehand, and on nothing else; all of that goes into its key. Copies of a report are
settled over all reports and are no part of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

import orontes
from orontes.base import Problem, sha256_of
from orontes.claims import Claim, Reader
from orontes.knowledge import Knowledge
from orontes.reports import Report

Reading = tuple[str, str]
"""Claims and problems as JSON."""
WRITE_EVERY = 20


@cache
def adapter(form: Any) -> TypeAdapter[Any]:  # noqa: ANN401  (any of our records)
    """What turns records of one form into JSON and back."""
    return TypeAdapter(form)


def write_json(form: Any, value: object) -> str:  # noqa: ANN401
    """A record, or a tuple of them, as JSON."""
    return adapter(form).dump_json(value).decode()


@cache
def digest_ourselves() -> str:
    """A hash over all files of the package, so that nothing is taken for read that would now be read otherwise."""
    home = Path(orontes.__file__).parent
    files = sorted(path for path in home.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return sha256_of("\n".join(f"{path.relative_to(home).as_posix()} {sha256_of(path.read_bytes())}" for path in files))


def key_of(report: Report, reader: Reader, knowledge: Knowledge) -> str:
    """The key of a reading: a hash of all that it depends on."""
    known = sorted(knowledge.digests().items())
    alone = write_json(Report, replace(report, copies=()))
    return sha256_of("\x1f".join((digest_ourselves(), reader.name, reader.version, repr(known), alone)))


@dataclass(slots=True)
class RememberingReader:
    """Reads through `reader` what `find` does not know yet, and hands new readings to `keep`, some at a time."""

    reader: Reader
    find: Callable[[str], Reading | None]
    keep: Callable[[Mapping[str, Reading]], None]
    read_anew: int = 0
    _unwritten: dict[str, Reading] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of the reader that reads."""
        return self.reader.name

    @property
    def version(self) -> str:
        """Its version."""
        return self.reader.version

    @property
    def languages(self) -> tuple[str, ...]:
        """What it reads."""
        return self.reader.languages

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims and problems of a report, remembered or read now."""
        key = key_of(report, self.reader, knowledge)
        kept = self._unwritten.get(key) or self.find(key)
        if kept is not None:
            claims, problems = kept
            return (
                adapter(tuple[Claim, ...]).validate_json(claims),
                adapter(tuple[Problem, ...]).validate_json(problems),
            )
        found, missed = self.reader.read(report, knowledge)
        self.read_anew += 1
        self._unwritten[key] = write_json(tuple[Claim, ...], found), write_json(tuple[Problem, ...], missed)
        if len(self._unwritten) >= WRITE_EVERY:
            self.flush()
        return found, missed

    def flush(self) -> None:
        """Hands over what is not yet kept."""
        if self._unwritten:
            self.keep(dict(self._unwritten))
            self._unwritten.clear()
