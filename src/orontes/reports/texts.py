"""Plain text and Markdown -> reports."""

from dataclasses import dataclass
from pathlib import PurePath

from orontes.base import sha256_of
from orontes.reports.decoding import decode
from orontes.reports.loader import MAX_LETTERS, Loaded, refuse, remark_on
from orontes.reports.report import Report


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
