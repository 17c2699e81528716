"""Names that stand in a report: runs of capitalised words, with what stands before and behind them.

Grammar tells which capitals open a sentence and which name somebody. Titles before a name ("President", "Dr") are no
part of the run: they are kept, and tell who is meant.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orontes.claims import ParsedPassage
from orontes.exports.withholding.words import given_names, people_words
from orontes.knowledge import country_of_demonym
from orontes.language import lemma_of, load_grammar, split_passages
from orontes.reports import Report

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MARKS = "\u0300-\u036f"
LETTERS = rf"[^\W\d_]+(?:[{MARKS}]+[^\W\d_]*)*"
_WORD = rf"{LETTERS}(?:['’ʼʻ‘`´ʾʿ\-‑]{LETTERS})*"
_SMALL = "|".join(sorted(people_words().particles - people_words().articles))
_HYPHENED = "|".join(sorted(people_words().particles))
_CAPITAL = rf"(?:(?:{_SMALL}) |(?:{_HYPHENED})[-‑])*(?=[^\W\d_a-zà-öø-ÿ])(?:[A-Z]\.(?:[A-Z]\.)*|{_WORD})"
_RUN = re.compile(rf"(?<![\w@]){_CAPITAL}(?:\s+{_CAPITAL})*")
_PIECE = re.compile(r"\S+")
_POSSESSIVE = re.compile(r"['’]s?$")
_LOOK = 90
AGED = re.compile(r"\w+(?:-\w+)?[-‑](?:year|month|week|day)s?[-‑]old|aged", re.I)
_OPENING = frozenset({"ADV", "ADP", "DET", "PRON", "SCONJ", "CCONJ", "AUX", "PART", "INTJ", "NUM"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePhrase:
    """A name at `start` to `end` of a report.

    `before` and `behind` are the words on its sides up to the next mark, in small letters; `apposed` those behind a
    comma, or before one where the name itself stands between commas: these alone are in `led`. `titles` are
    capitalised titles that were cut off its head. `role` is its arc in the sentence and `verb` the base form above it;
    `proper` tells that grammar takes it for a name.
    """

    start: int
    end: int
    text: str
    titles: tuple[str, ...]
    before: tuple[str, ...]
    behind: str
    apposed: tuple[str, ...]
    led: tuple[str, ...]
    role: str
    verb: str
    article: bool
    proper: bool


def find_phrases(report: Report) -> Iterator[NamePhrase]:
    """The names of a report that grammar may read, in order; of all its regions, for a name harms in any."""
    bounds = [(region.start, region.end) for region in report.regions] or [(0, len(report.text))]
    spans = [span for low, high in bounds for span in split_passages(report.text, low, high)]
    docs = load_grammar("en").parse([report.text[span.start : span.end] for span in spans])
    for span, doc in zip(spans, docs, strict=True):
        passage = ParsedPassage(start=span.start, doc=doc, text=report.text)
        text = report.text[span.start : span.end]
        for found in _RUN.finditer(text):
            yield from _cut(passage, text, found.start(), found.end())


def _cut(passage: ParsedPassage, text: str, start: int, end: int) -> Iterator[NamePhrase]:
    """The run without titles at its head; nothing where no name is left."""
    pieces = [one.span() for one in _PIECE.finditer(text, start, end)]
    titles: list[str] = []
    if len(pieces) > 1 and AGED.fullmatch(text[slice(*pieces[0])]):
        pieces.pop(0)  # "Three-year-old Name", at the head of a sentence
    while pieces and _is_title(text[slice(*pieces[0])]):
        titles.append(text[slice(*pieces.pop(0))].lower().rstrip("."))
    while len(pieces) > 1 and country_of_demonym(text[slice(*pieces[0])]):
        pieces.pop(0)
        while len(pieces) > 1 and _is_title(text[slice(*pieces[0])]):
            titles.append(text[slice(*pieces.pop(0))].lower().rstrip("."))
    while not titles and len(pieces) > 1 and _opens(passage.doc, *pieces[0]) and not is_given(text[slice(*pieces[0])]):
        pieces.pop(0)  # "Yesterday Samer": what only opens a sentence
    if pieces:
        low, high = pieces[0][0], pieces[-1][1]
        high -= len(owned[0]) if (owned := _POSSESSIVE.search(text[low:high])) else 0
        yield _phrase(passage, text, low, high, tuple(titles))


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The words of a run but the small ones inside it."""
    words = [one.span() for one in _PIECE.finditer(text, start, end)]
    return [(low, high) for low, high in words if text[low:high].lower() not in people_words().particles]


def _is_title(word: str) -> bool:
    words, lower = people_words(), _bare(word)
    return lower in words.honorifics or lower in words.offices or lower in words.private or lower in words.past


def is_given(word: str) -> bool:
    """Whether a word is a given name."""
    return _bare(word) in given_names()


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).lower().strip(".")


def _proper(doc: "Doc", start: int, end: int) -> bool:
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and any(token.pos_ == "PROPN" for token in span)


def _opens(doc: "Doc", start: int, end: int) -> bool:
    """Whether a word that only opens a sentence stands there."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span is not None and all(token.pos_ in _OPENING for token in span)


def _phrase(passage: ParsedPassage, text: str, start: int, end: int, titles: tuple[str, ...]) -> NamePhrase:
    """The name with what stands around it."""
    doc = passage.doc
    span = doc.char_span(start, end, alignment_mode="expand")
    head = span.root if span is not None and len(span) else None
    left, right = text[max(0, start - _LOOK) : start], text[end : end + _LOOK]
    before, led = _last_words(left), _before_comma(left, right)
    return NamePhrase(
        start=passage.start + start,
        end=passage.start + end,
        text=text[start:end],
        titles=titles,
        before=before,
        behind=right,
        apposed=(*_behind_comma(right), *led),
        led=led,
        role=_role(head),
        verb=_verb(head),
        article=bool(before) and before[-1] == "the",
        proper=all(_proper(doc, *piece) for piece in _pieces(text, start, end)),
    )


def _last_words(left: str) -> tuple[str, ...]:
    """The words before a name up to the last mark."""
    told = re.split(r"[,.;:!?()\[\]“”\"—–|\n]", left)[-1]
    return tuple(re.findall(rf"{_WORD}|\d+", told.lower()))[-6:]


def _behind_comma(right: str) -> tuple[str, ...]:
    """The words of an apposition behind: ", a farmer from the village,"."""
    found = re.match(r"\s*(?:['’]s)?\s*(?:,|\(|—|–| - )\s*((?:[^,.;:!?()\[\]“”\"—–|\n]|\.(?=\w))+)", right)
    words = tuple(re.findall(rf"{_WORD}|\d+", found[1].lower())) if found else ()
    if words and words[0] in _JOINS:
        return ()  # ", and his son": another's words
    whole = words and (words[0] in people_words().openers or words[1:2] == ("of",))  # "head of the field hospital"
    return words[:12] if whole else words[:3]


_JOINS = frozenset(["and", "or", "but", "while"])


def _before_comma(left: str, right: str) -> tuple[str, ...]:
    """The words of an apposition before: "the minister, Name, said"; read backwards, its last words first."""
    if not left.rstrip().endswith(",") or not re.match(r"\s*(?:,|\.|$|and\b|said|told)", right):
        return ()
    told = re.split(r"[.;:!?()\[\]“”\"—–|\n]", left.rstrip()[:-1])[-1].rpartition(",")[2]
    words = re.findall(_WORD, told.lower())
    leading = people_words().leading
    heads = [place for place, word in enumerate(words) if word in leading and words[place - 1 : place] != ["of"]]
    return tuple(words[heads[-1] :]) if heads else ()


def _role(head: "Token | None") -> str:
    """The arc of a name, that of the first where it is joined to others."""
    while head is not None and head.dep_ in {"conj", "flat", "compound"} and head.head.i != head.i:
        head = head.head
    return head.dep_ if head is not None else ""


def _verb(head: "Token | None") -> str:
    """The base form of the word above a name."""
    while head is not None and head.dep_ in {"conj", "flat", "compound"} and head.head.i != head.i:
        head = head.head
    return lemma_of(head.head).lower() if head is not None else ""
