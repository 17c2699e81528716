"""Files, folders, globs and standard input -> reports, with what could not be read."""

import glob
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from orontes.base import CallError, Problem
from orontes.reports.loader import Loaded, refuse
from orontes.reports.loaders import LINES_LOADER, find_loader
from orontes.reports.naming import name_files
from orontes.reports.report import Report

STANDARD_INPUT = "-"


def load_reports(
    sources: Sequence[str], *, stdin: TextIO | BinaryIO | None = None
) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """The reports of files, folders (all below them), globs and `-` (JSON Lines on `stdin`) by id, and problems.

    What cannot be read is a problem that names file and reason, and costs no other report. A problem with a report id
    tells of a report that was read all the same (a guessed encoding), one without of a report that was not. Files
    whose names begin with a dot are the system's own and passed over. CallError only where no source is named at all.
    """
    files, problems = load_files(sources, stdin=stdin)
    reports, told = name_files(files)
    return reports, sort_remarks((*problems, *told))


def load_files(
    sources: Sequence[str], *, stdin: TextIO | BinaryIO | None = None
) -> tuple[dict[str, Loaded], tuple[Problem, ...]]:
    """What each file of the sources holds, by its name, and problems of sources that hold nothing.

    Reports of files that hold one report bear the file's name without its folders; `name_files` tells them apart.
    """
    if not sources:
        raise CallError("reports", "name at least one file, folder or glob, or - for standard input")
    files: dict[str, Loaded] = {}
    problems: list[Problem] = []
    for source in sources:
        if source == STANDARD_INPUT:
            if source not in files:
                files[source] = _load_stream(stdin)
            continue
        found = list(_find_files(source))
        if not found:
            problems += refuse(source, _why_nothing(source))[1]
        for file in found:
            files.setdefault(os.path.normpath(file), ((), ()))
    for file in files:
        if file != STANDARD_INPUT:
            files[file] = _load_file(file)
    return files, tuple(problems)


def sort_remarks(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by its words."""
    return tuple(sorted(set(problems), key=lambda one: (one.message, one.report or "")))


def _why_nothing(source: str) -> str:
    if Path(source).is_dir():
        return "a folder without reports"
    if glob.has_magic(source):
        return "no file fits this pattern"
    return "there is no such file or folder"


def _find_files(source: str) -> Iterator[str]:
    """The files that a source names, sorted; a name that stands on disk is never read as a pattern."""
    if Path(source).is_dir():
        yield from _walk(source)
    elif os.path.lexists(source):
        yield source
    elif glob.has_magic(source):
        for name in sorted(glob.glob(source, recursive=True)):  # noqa: PTH207 - Path.glob takes no absolute pattern
            yield from _walk(name) if Path(name).is_dir() else [name]


def _walk(folder: str) -> Iterator[str]:
    """All files below a folder, each folder once though links may lead to it twice."""
    seen: set[str] = set()
    for here, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(here)
        if real in seen:
            folders.clear()
            continue
        seen.add(real)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (str(Path(here, name)) for name in sorted(names) if not name.startswith("."))


def _load_file(file: str) -> Loaded:
    """The reports of one file, or the reason why there are none."""
    loader = find_loader(file)
    if loader is None:
        return refuse(file, f"no loader reads {Path(file).suffix or 'a file without a suffix'}")
    try:
        found = Path(file).stat()
        if not stat.S_ISREG(found.st_mode):
            return refuse(file, "not a plain file")
        if found.st_size > loader.max_bytes:
            return refuse(
                file, f"{found.st_size:,} bytes; more than the {loader.max_bytes:,} that are read as one file"
            )
        raw = Path(file).read_bytes()
    except FileNotFoundError:
        return refuse(file, "a link that leads nowhere")
    except OSError as error:
        return refuse(file, f"cannot be read ({error.strerror or error})")
    return loader.load(raw, file)


def _load_stream(stdin: TextIO | BinaryIO | None) -> Loaded:
    if stdin is None:
        return refuse("standard input", "nothing is connected to it")
    stream = getattr(stdin, "buffer", stdin)
    given = stream.read()
    return LINES_LOADER.load(
        given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given, "standard input"
    )
