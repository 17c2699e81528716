"""Where a command writes: standard output in UTF-8, or a file that is there whole or not at all."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from orontes.base import CallError, OutputError


def open_output() -> TextIO:
    """Standard output, made to write the same bytes on every machine."""
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
    return sys.stdout


def check_outside(folder: Path, sources: Sequence[str]) -> None:
    """CallError where the record would lie among the reports and be read as reports the next time."""
    place = folder.resolve()
    for source in sources:
        if source != "-" and Path(source).is_dir() and place.is_relative_to(Path(source).resolve()):
            raise CallError(
                "--out", f"{folder} lies in {source}, which is read for reports; name a folder outside of it"
            )


@contextmanager
def write_aside(path: Path) -> Iterator[Path]:
    """A file beside `path` to write, renamed into place at the end and removed on any failure."""
    aside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        yield aside
        aside.replace(path)
    except OSError as error:
        raise OutputError(str(path), error.strerror or str(error)) from error
    finally:
        aside.unlink(missing_ok=True)
