"""Loaders: one for each form that reports come in, all by one Protocol."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Protocol

from orontes.base import Problem, sha256_of
from orontes.reports.decoding import decode
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


@dataclass(frozen=True, slots=True, kw_only=True)
class TextLoader:
    """Plain text and Markdown: the text is the file's content, unchanged."""

    suffixes: tuple[str, ...]
    media_type: str
    max_bytes: int = 4 * MAX_LETTERS

    def load(self, raw: bytes, file: str) -> Loaded:
        """One report."""
        decoded = decode(raw)
        if decoded.text is None:
            return refuse(file, decoded.remark or "no text")
        if not decoded.text.strip():
            return refuse(file, "empty")
        if len(decoded.text) > MAX_LETTERS:
            return refuse(file, f"longer than {MAX_LETTERS:,} characters; split it into its reports")
        report = Report(
            text=decoded.text,
            id=PurePath(file).stem,
            file=file,
            media_type=self.media_type,
            encoding=decoded.encoding,
            raw_sha256=sha256_of(raw),
        )
        return (report,), remark_on(report, file, decoded.remark)


def remark_on(report: Report, file: str, remark: str | None) -> tuple[Problem, ...]:
    """A problem of a report that was read all the same; none for no remark."""
    return (Problem(stage="reports", message=f"{file}: {remark}", report=report.id),) if remark else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsLoader:
    """JSON (one report, or a list of them) and JSON Lines (one a line); a row that is wrong costs only itself."""

    suffixes: tuple[str, ...]
    media_type: str
    max_bytes: int = MAX_ROWS_BYTES

    def load(self, raw: bytes, file: str) -> Loaded:
        """The reports of all rows."""
        decoded = decode(raw)
        if decoded.text is None:
            return refuse(file, decoded.remark or "no text")
        if not decoded.text.strip():
            return refuse(file, "empty")
        rows = self._lines(decoded.text) if self.media_type == "application/x-ndjson" else self._whole(decoded.text)
        from orontes.reports.rows import fill_report  # noqa: PLC0415 - pydantic is slow to import

        reports: list[Report] = []
        problems: list[Problem] = []
        raw_sha256 = sha256_of(raw)
        for where, row in rows:
            report, remarks = fill_report(row, file, where, self.media_type, decoded.encoding, raw_sha256)
            reports += [report] if report else []
            name = report.id if report else None
            problems += [Problem(stage="reports", message=f"{file}{where}: {words}", report=name) for words in remarks]
        if decoded.remark and reports:
            problems += remark_on(reports[0], file, decoded.remark)
        return tuple(reports), tuple(problems)

    @staticmethod
    def _lines(text: str) -> Iterator[tuple[str, object]]:
        for number, line in enumerate(text.split("\n"), start=1):
            if line.strip():
                yield f", line {number}", _parse(line)

    @staticmethod
    def _whole(text: str) -> Iterator[tuple[str, object]]:
        parsed = _parse(text)
        if isinstance(parsed, list):
            for number, row in enumerate(parsed, start=1):
                yield f", row {number}", row
        else:
            yield "", parsed


def _parse(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        return error


class PageLoader:
    """Web pages: the text that trafilatura extracts, with the page's own title, date and site name."""

    suffixes = (".html", ".htm")
    media_type = "text/html"
    max_bytes = MAX_PAGE_BYTES

    def load(self, raw: bytes, file: str) -> Loaded:
        """One report."""
        from orontes.reports.pages import load_page  # noqa: PLC0415 - trafilatura is slow to import

        return load_page(raw, file)


LOADERS: tuple[Loader, ...] = (
    TextLoader(suffixes=(".txt", ".text"), media_type="text/plain"),
    TextLoader(suffixes=(".md", ".markdown"), media_type="text/markdown"),
    PageLoader(),
    RowsLoader(suffixes=(".json",), media_type="application/json"),
    RowsLoader(suffixes=(".jsonl", ".ndjson"), media_type="application/x-ndjson"),
)
LINES_LOADER = LOADERS[-1]


def find_loader(file: str) -> Loader | None:
    """The loader for a file's suffix, if there is one."""
    suffix = PurePath(file).suffix.lower()
    return next((loader for loader in LOADERS if suffix in loader.suffixes), None)
