"""JSON and JSON Lines -> rows -> reports."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from orontes.base import Problem, sha256_of
from orontes.reports.decoding import decode
from orontes.reports.loader import MAX_ROWS_BYTES, Loaded, refuse, remark_on
from orontes.reports.report import Report


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
