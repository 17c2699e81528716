"""Web pages -> reports, by trafilatura."""

from datetime import date
from pathlib import PurePath

import trafilatura
from trafilatura.settings import Document

from orontes.base import sha256_of
from orontes.reports.decoding import decode
from orontes.reports.loaders import Loaded, refuse, remark_on
from orontes.reports.report import Report


def load_page(raw: bytes, file: str) -> Loaded:
    """The one report of a page: its text without menus and comments, and what the page says of itself."""
    decoded = decode(raw)
    if decoded.text is None:
        return refuse(file, decoded.remark or "no text")
    if not decoded.text.strip():
        return refuse(file, "empty")
    found = trafilatura.bare_extraction(decoded.text, include_comments=False, with_metadata=True)
    if not isinstance(found, Document) or not (text := found.text or "").strip():
        return refuse(file, "a page without text")
    report = Report(
        text=text,
        id=PurePath(file).stem,
        file=file,
        media_type="text/html",
        encoding=decoded.encoding,
        raw_sha256=sha256_of(raw),
        title=found.title or None,
        outlet=found.sitename or found.hostname or None,
        url=found.url or None,
        published=_day(found.date),
        published_basis="header" if _day(found.date) else None,
    )
    return (report,), remark_on(report, file, decoded.remark)


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        return None
