"""Text to passages: quick rules for where a sentence ends.

Problem: a parser told where sentences end reads better and faster than one that must find it, and a full stop in the
news ends an abbreviation as often as a sentence ("Col.", "U.S.", "Dec. 8", "J. Smith"). Lines matter too: reports come
as one line a paragraph, as lines wrapped at a fixed width, or as rows of an infobox.
Chosen: every stop is a candidate and must prove itself by the word before it (word lists), what closes after it (quotes,
brackets, citation markers) and what begins behind it. A line break ends a passage unless its block is wrapped at a
fixed width.
Rejected: a trained splitter (it lowers the figures of the treebanks' own sentences and costs a pass over all text).
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml

from orontes.base import Span

_STOP = re.compile(
    r"(?:[.!?]+|…+)"  # the stop
    r"(?P<close>[\"'”’»)\]]*)"  # what closes with it
    r"(?P<cite>(?:\s?\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\])*)"
    r"(?P<gap>[^\S\n]+|\n[^\S\n]*|$|(?=[“\"A-Z]))"
)
_BLOCK = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")
_WORD_BEFORE = re.compile(r"[^\W\d_](?:[\w'’\-]|\.(?=\w))*$")
_NEXT = re.compile(r"[\s\"'“‘«(\[]*(?P<word>[\w'’]+)?")
_BULLET = re.compile(r"(?:[•●▪■◦‣∙·*>]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|\[(?:\d{1,3}|[a-z])\])\s*")
_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$")
_NARROW, _WIDE = 50, 100


@cache
def _read_words(name: str) -> frozenset[str]:
    rows = yaml.safe_load(Path(__file__).with_name("sentences.yaml").read_text(encoding="utf-8"))
    return frozenset(str(word) for word in rows[name])


def split_passages(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences between two offsets, in order, without the space, bullets and citation markers around them."""
    end = len(text) if end is None else end
    spans = []
    for first, last in _split_blocks(text, start, end):
        for low, high in _split_block(text, first, last):
            span = _trim(text, low, high)
            if span is not None:
                spans.append(span)
    return spans


def _split_blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Paragraphs: a wrapped block whole, any other line by line."""
    for block in _BLOCK.finditer(text, start, end):
        lines = [
            (found.start(), found.end()) for found in re.compile(r"[^\n]+").finditer(text, block.start(), block.end())
        ]
        if _is_wrapped([text[low:high] for low, high in lines]):
            yield block.start(), block.end()
        else:
            yield from lines


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at a fixed width: all but the last about as long, and some broken inside a sentence."""
    full = [len(line.rstrip()) for line in lines[:-1]]
    if not full or min(full) < _NARROW or max(full) > _WIDE or len(lines[-1].rstrip()) > _WIDE:
        return False
    return sum(1 for line in lines[:-1] if not _ENDED.search(line)) * 2 >= len(full)


def _split_block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and _ends_sentence(text, first, stop, end):
            yield first, stop.start("cite")
            first = stop.end()
    yield first, end


def _ends_sentence(text: str, first: int, stop: re.Match[str], end: int) -> bool:
    following = _NEXT.match(text, stop.end(), end)
    word = following.group("word") if following else None
    if word is None:
        return False
    if not stop.group("gap"):
        return _ends_unspaced(text, first, stop, word)
    if word[0].islower():
        return bool(stop.group("cite")) and stop.group().startswith(".")
    if stop.group().startswith(".") and not stop.group().startswith("..") and not stop.group("close"):
        return _ends_word(text, first, stop.start(), word)
    return True


def _ends_unspaced(text: str, first: int, stop: re.Match[str], word: str) -> bool:
    """A stop with no space after it ends a sentence after a citation or quote, or where a space was lost before "The"."""
    if not word[0].isupper():
        return False
    if stop.group("cite") or stop.group("close"):
        return True
    before = _WORD_BEFORE.search(text, first, stop.start())
    return (
        before is not None
        and len(before.group()) > 3
        and before.group().islower()
        and word.lower() in _read_words("starters")
    )


def _ends_word(text: str, first: int, stop: int, following: str) -> bool:
    """Whether a full stop after a word ends the sentence, by that word and the one that follows."""
    before = _WORD_BEFORE.search(text, first, stop)
    if before is None:
        return True
    word = before.group().lower()
    starts = following.lower() in _read_words("starters")
    if word in _read_words("titles"):
        return False
    if word in _read_words("leading"):
        return not following[0].isdigit() and starts
    if word in _read_words("months"):
        return not following[0].isdigit() and (starts or before.group().islower())
    if word in _read_words("abbreviations") and (before.group()[0].isupper() or "." in word or len(word) > 2):
        return starts
    return starts or not re.fullmatch(r"\w(?:\.\w)*", word)


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while (bullet := _BULLET.match(text, start, end)) is not None:
        start = bullet.end()
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start=start, end=end) if any(character.isalnum() for character in text[start:end]) else None
