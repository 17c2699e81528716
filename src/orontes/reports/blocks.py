"""A report's text cut into blocks: lines, or paragraphs where the lines are only wrapped."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_CLOSED = re.compile(r"[.!?…؟。][\"'”’»)\]]*(?:\s*\[\s*\d+\s*\])*\s*$")
_FULL = re.compile(r"[.!?…؟。][\"'”’»)\]]*(?:\s*\[\s*\d+\s*\])*(?:\s|$)")
_PROSE_WORDS = 12
_LONG_WORDS = 45
_WRAP_FROM, _WRAP_TO = 45, 100
_WRAP_SHARE = 0.5


@dataclass(frozen=True, kw_only=True)
class Block:
    """A stretch of a report's text without line breaks of meaning in it."""

    start: int
    end: int
    text: str

    @cached_property
    def words(self) -> int:
        """How many words it has."""
        return len(_WORD.findall(self.text))

    @cached_property
    def closed(self) -> bool:
        """Whether it ends as a sentence does."""
        return bool(_CLOSED.search(self.text))

    @cached_property
    def sentences(self) -> int:
        """How many sentence ends it has."""
        return len(_FULL.findall(self.text))

    @cached_property
    def prose(self) -> bool:
        """Whether it reads as a paragraph: a whole sentence of some length, or very many words."""
        return (self.words >= _PROSE_WORDS and self.closed) or self.words >= _LONG_WORDS


def cut_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text in order, without the white space around them."""
    lines = [block for found in _LINE.finditer(text) if (block := _trim(text, found.start(), found.end()))]
    return _unwrap(text, lines) if _is_wrapped(lines) else tuple(lines)


def _trim(text: str, start: int, end: int) -> Block | None:
    piece = text[start:end]
    inner = piece.strip()
    if not inner:
        return None
    first = start + len(piece) - len(piece.lstrip())
    return Block(start=first, end=first + len(inner), text=inner)


def _is_wrapped(lines: list[Block]) -> bool:
    """Whether most lines break off at one width in the middle of a sentence that the next line carries on."""
    full = [line for line in lines if _WRAP_FROM <= len(line.text) <= _WRAP_TO]
    carried = sum(1 for line, after in pairwise(lines) if not line.closed and after.text[0].islower())
    return len(full) > _WRAP_SHARE * len(lines) and carried * 3 > len(lines)


def _unwrap(text: str, lines: list[Block]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for line in lines:
        if blocks and not re.search(r"\n\s*\n", text[blocks[-1].end : line.start]):
            start = blocks.pop().start
            blocks.append(Block(start=start, end=line.end, text=text[start : line.end]))
        else:
            blocks.append(line)
    return tuple(blocks)
