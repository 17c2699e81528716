"""Web pages -> reports, by trafilatura.

A page so deeply nested or so unlike an article that trafilatura finds nothing in it is read tag by tag, by a parser
that does not recurse; the regions then have to tell its menus from its text, so it is remarked on.
"""

from datetime import date
from html.parser import HTMLParser
from pathlib import PurePath

import trafilatura
from trafilatura.settings import Document

from orontes.base import sha256_of
from orontes.reports.decoding import decode
from orontes.reports.loader import Loaded, refuse, remark_on
from orontes.reports.report import Report

_PLAIN = "no article was found in the page; all of its text was read"
_NO_CLOCK = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
"""htmldate looks no further than today unless it is told so, and the record must not change with the day."""


def load_page(raw: bytes, file: str) -> Loaded:
    """The one report of a page: its text without menus and comments, and what the page says of itself."""
    decoded = decode(raw)
    if decoded.text is None:
        return refuse(file, decoded.remark or "no text")
    if not decoded.text.strip():
        return refuse(file, "empty")
    found = trafilatura.bare_extraction(
        decoded.text, include_comments=False, with_metadata=True, date_extraction_params=_NO_CLOCK
    )
    article = found if isinstance(found, Document) and (found.text or "").strip() else None
    text = article.text if article else read_plainly(decoded.text)
    if not text:
        return refuse(file, "a page without text")
    published = _read_day(article.date) if article else None
    report = Report(
        text=text,
        id=PurePath(file).stem,
        file=file,
        media_type="text/html",
        encoding=decoded.encoding,
        raw_sha256=sha256_of(raw),
        title=(article.title or None) if article else None,
        outlet=(article.sitename or article.hostname or None) if article else None,
        url=(article.url or None) if article else None,
        published=published,
        published_basis="header" if published else None,
    )
    remarks = [remark for remark in (decoded.remark, None if article else _PLAIN) if remark]
    return (report,), remark_on(report, file, "; ".join(remarks))


def _read_day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        return None


def read_plainly(page: str) -> str:
    """The text between a page's tags, a line for each block, without scripts and styles."""
    parser = _PlainReader()
    parser.feed(page)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.pieces).split("\n"))
    return "\n".join(line for line in lines if line)


class _PlainReader(HTMLParser):
    """Collects text; keeps no stack, so that no depth of nesting harms it."""

    _HIDDEN = frozenset({"script", "style", "noscript", "template", "head"})
    _WITHIN_LINE = frozenset({"a", "abbr", "b", "cite", "em", "font", "i", "mark", "q", "small", "span", "strong", "u"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.hidden: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's form
        """Hides what follows a script or style; breaks the line at a block."""
        if self.hidden is None and tag in self._HIDDEN:
            self.hidden = tag
        elif self.hidden == "head" and tag == "body":
            self.hidden = None
        if tag not in self._WITHIN_LINE:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Shows again what follows; breaks the line at a block."""
        if tag == self.hidden:
            self.hidden = None
        if tag not in self._WITHIN_LINE:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Takes text that a reader of the page sees."""
        if self.hidden is None:
            self.pieces.append(data)
