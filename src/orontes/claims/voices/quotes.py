"""Direct speech: where quotation marks open and close in a report, over sentences and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orontes.base import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orontes.claims.passage import ParsedPassage

MARKS = re.compile(r"[“”\"]|''|``|(?<![\w’'])[‘'](?=\w)|(?<=[\w.,!?…])[’'](?![\w])")
CLOSING = {"“": ("”", '"'), '"': ('"', "”"), "‘": ("’", "'"), "'": ("'", "’"), "''": ("''",), "``": ("''", "``")}
CLOSERS = ("”", "’")
LONGEST_SCARE = 400


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Speech:
    """A stretch between quotation marks, marks excluded; `goes_on` where it continues the paragraph before."""

    start: int
    end: int
    goes_on: bool = False

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return Span(start=self.start, end=self.end)


def find_speech(pieces: list[tuple[int, str]]) -> tuple[Speech, ...]:
    """The quoted stretches of paragraphs, given each paragraph's offset and text.

    A quote that a paragraph leaves open ends with the paragraph; where the next one opens with a mark it goes on.
    """
    found: list[Speech] = []
    left_open = False
    for offset, text in pieces:
        opened: int | None = None
        mark = ""
        continues = left_open
        for match in MARKS.finditer(text):
            sign = match.group()
            if opened is None:
                if sign in CLOSERS or (sign == "'" and not opens_single(text, match.start())):
                    continue
                opened, mark = match.end(), sign
                goes_on = continues and not text[: match.start()].strip()
            elif closes(mark, sign):
                found.append(Speech(start=offset + opened, end=offset + match.start(), goes_on=goes_on))
                opened, continues = None, False
        left_open = opened is not None and mark not in "‘'"
        if opened is not None and left_open:
            found.append(Speech(start=offset + opened, end=offset + len(text.rstrip()), goes_on=goes_on))
    return tuple(found)


def opens_single(text: str, at: int) -> bool:
    """Whether a single mark opens a quote: a closing one follows within reach, before any double mark."""
    after = re.search(r"(?<=[\w.,!?…])[’'](?![\w])|[“”\"]", text[at + 1 : at + LONGEST_SCARE])
    return after is not None and after.group() in "’'"


def closes(mark: str, sign: str) -> bool:
    """Whether a mark closes what another opened."""
    return sign in CLOSING.get(mark, ())


def read_pieces(passages: Sequence[ParsedPassage]) -> list[tuple[int, str]]:
    """The paragraphs that the passages stand in, as offset and text, blank where the words are not known."""
    groups: dict[int, list[ParsedPassage]] = {}
    for passage in passages:
        groups.setdefault(passage.paragraph, []).append(passage)
    return [read_piece(group) for group in groups.values()]


def read_piece(group: list[ParsedPassage]) -> tuple[int, str]:
    """One paragraph from the start of its line to the end of its last passage."""
    start, end = group[0].start, group[-1].end
    report = group[0].text
    if report is not None:
        start = report.rfind("\n", 0, start) + 1
        return start, report[start:end]
    text = ""
    for passage in group:
        text = text.ljust(passage.start - start) + passage.doc.text
    return start, text
