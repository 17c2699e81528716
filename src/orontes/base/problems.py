"""What could not be read, as values; what a caller did wrong, as exceptions.

OrontesError            anything that a caller may want to catch
├── InputError          a report could not be read: names file and reason
├── PackError           a pack is wrong: names file, field and reason
├── OutputError         the record could not be written: names folder and reason
├── StoreError          a store cannot be opened or written: names file and reason
└── CallError           a wrong argument: names it and what is allowed
"""

from dataclasses import dataclass

from orontes.base.spans import Span


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """Something that a stage could not give, without stopping the rest."""

    stage: str
    message: str
    report: str | None = None
    span: Span | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's problems.jsonl."""
        return {
            "report": self.report,
            "stage": self.stage,
            "message": self.message,
            "start": self.span.start if self.span else None,
            "end": self.span.end if self.span else None,
        }


class OrontesError(Exception):
    """Base of all errors that Orontes raises."""


class InputError(OrontesError):
    """A report could not be read."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class PackError(OrontesError):
    """A pack does not say what a pack must say."""

    def __init__(self, file: str, reason: str, field: str | None = None) -> None:
        where = f"{file}, {field}" if field else file
        super().__init__(f"{where}: {reason}")
        self.file = file
        self.field = field
        self.reason = reason


class OutputError(OrontesError):
    """The record could not be written."""

    def __init__(self, folder: str, reason: str) -> None:
        super().__init__(f"{folder}: {reason}")
        self.folder = folder
        self.reason = reason


class StoreError(OrontesError):
    """A store could not be opened or written."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


class CallError(OrontesError):
    """A call that cannot be carried out as it stands."""

    def __init__(self, argument: str, reason: str) -> None:
        super().__init__(f"{argument}: {reason}")
        self.argument = argument
        self.reason = reason
