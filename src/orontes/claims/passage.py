"""The parsed passage: a sentence of a report with its grammar, and the way from tokens back to the report's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from orontes.base import Quote, Span

if TYPE_CHECKING:  # spaCy takes half a second to import, which commands that parse nothing need not pay
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ParsedPassage:
    """A passage with its grammar.

    `start` is the report offset of the doc's first character; the doc's text is as long as the passage, character for
    character. `region` is the kind of the region that holds it (`codes.REGION_KINDS`), `paragraph` the number of its
    paragraph in the report. `text` is the whole report, shared by all its passages; without it words are quoted from
    the doc.
    """

    start: int
    doc: Doc
    region: str = "body"
    paragraph: int = 0
    text: str | None = None

    @property
    def end(self) -> int:
        """The report offset behind the last character."""
        return self.start + len(self.doc.text)

    @property
    def span(self) -> Span:
        """Where the passage stands."""
        return Span(start=self.start, end=self.end)


def token_span(passage: ParsedPassage, token: Token) -> Span:
    """Where one token stands in the report."""
    start = passage.start + token.idx
    return Span(start=start, end=start + len(token))


def tokens_span(passage: ParsedPassage, first: int, last: int) -> Span:
    """Where the tokens number `first` to `last`, both included, stand in the report."""
    doc = passage.doc
    end = doc[last]
    return Span(start=passage.start + doc[first].idx, end=passage.start + end.idx + len(end))


def cut_quote(passage: ParsedPassage, span: Span) -> Quote:
    """The report's words at a span that lies in the passage."""
    if passage.text is not None:
        return Quote.cut(passage.text, span.start, span.end)
    words = passage.doc.text[span.start - passage.start : span.end - passage.start]
    return Quote(text=words, start=span.start, end=span.end)


def tokens_quote(passage: ParsedPassage, first: int, last: int) -> Quote:
    """The report's words from token number `first` to `last`, both included."""
    return cut_quote(passage, tokens_span(passage, first, last))


def token_at(passage: ParsedPassage, offset: int) -> Token | None:
    """The token that holds a report offset, None between tokens and outside the passage."""
    here = passage.doc.char_span(offset - passage.start, offset - passage.start + 1, alignment_mode="expand")
    return here[0] if here is not None and len(here) else None
