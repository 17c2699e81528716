"""The tail of a page: lists of other stories, comment forms, references; and such lists amid the report."""

import re
from collections.abc import Sequence
from itertools import accumulate

from orontes.reports.blocks import Block
from orontes.reports.head import is_encyclopedic
from orontes.reports.lines import find_heading

_LEAST_BEFORE = 300
_MOST_AFTER = 0.5
_TEASER_WORDS = 30
_LONGEST_LIST = 12
_LEAST_LIST = 3
_ENTRY_WORDS = 5
_ENTRY = re.compile(r"[A-Z“\"‘']")
_ENTRY_STARTS = '0123456789^↑["“•*-'


def mark_tail(blocks: Sequence[Block], kinds: list[str | None]) -> None:
    """Marks what follows closing headings and headings of teasers; a caption there is another story's."""
    encyclopedic = is_encyclopedic(blocks)
    told = _count_letters(blocks, kinds)
    state: str | None = None
    at = 0
    while at < len(blocks):
        heading = find_heading(blocks[at])
        if heading == "closing_in_encyclopedia" and not encyclopedic:
            heading = "teasers"
        state = (_turn(blocks, at, heading, mostly_before=_is_mostly(told, at)) if heading else None) or state
        if state is not None:
            kinds[at] = kinds[at] if kinds[at] == "boilerplate" and state != "references" else state
        elif heading in ("teasers", "teasers_after"):
            at = _mark_list(blocks, kinds, at, marked=heading == "teasers")
        at += 1
    _mark_bare_list(blocks, kinds, told)


def _mark_bare_list(blocks: Sequence[Block], kinds: list[str | None], told: Sequence[int]) -> None:
    """Marks headlines of other stories that end a page without a heading, three or more after most of its story."""
    at = len(blocks)
    entries: list[int] = []
    while at and (kinds[at - 1] is not None or _is_entry(blocks[at - 1])):
        at -= 1
        if kinds[at] in (None, "headline") and blocks[at].words >= _ENTRY_WORDS:
            entries.append(at)
    if len(entries) >= _LEAST_LIST and at and told[at] >= _LEAST_BEFORE:
        for near in range(entries[-1], len(blocks)):
            kinds[near] = kinds[near] or "related"


def _is_entry(block: Block) -> bool:
    """Whether a line may be a headline or label in a list: short, not closed, begun with a capital."""
    return not block.closed and block.words <= _TEASER_WORDS and bool(_ENTRY.match(block.text))


def _turn(blocks: Sequence[Block], at: int, heading: str, *, mostly_before: bool) -> str | None:
    """The kind that everything takes from this heading on; None where the report may go on after it."""
    if heading == "references":
        return "references" if _begins_references(blocks, at + 1) else None
    if heading in ("closing", "closing_in_encyclopedia"):
        return "related"
    if heading == "comments":
        return "boilerplate" if mostly_before else None
    if heading == "teasers" or (heading == "teasers_after" and _begins_list(blocks, at + 1)):
        return "related" if mostly_before else None
    return None


def _count_letters(blocks: Sequence[Block], kinds: Sequence[str | None]) -> tuple[int, ...]:
    """For each line the letters of the paragraphs before it, and at the end those of all."""
    own = (len(block.text) if kind is None and block.prose else 0 for block, kind in zip(blocks, kinds, strict=True))
    return tuple(accumulate(own, initial=0))


def _is_mostly(told: Sequence[int], at: int) -> bool:
    """Whether most of the page's paragraphs stand before a line, and enough of them to be a report."""
    before, after = told[at], told[-1] - told[at]
    return before >= _LEAST_BEFORE and after <= before * _MOST_AFTER


def _begins_references(blocks: Sequence[Block], at: int) -> bool:
    """Whether numbered, quoted or linked entries follow rather than paragraphs."""
    entries = [block.text for block in blocks[at : at + 4]]
    return bool(entries) and all(one[0] in _ENTRY_STARTS or "http" in one or "Retrieved" in one for one in entries)


def _begins_list(blocks: Sequence[Block], at: int) -> bool:
    """Whether one of the next two lines is not closed, as a headline is not; two paragraphs carry on the report."""
    return any(not block.closed for block in blocks[at : at + 2])


def _mark_list(blocks: Sequence[Block], kinds: list[str | None], at: int, *, marked: bool) -> int:
    """Marks a heading of teasers and the unclosed short lines after it; gives the last line marked."""
    last = at
    for near in range(at + 1, min(at + 1 + _LONGEST_LIST, len(blocks))):
        block = blocks[near]
        if kinds[near] is not None or block.prose or block.words > _TEASER_WORDS or (block.closed and block.words > 6):
            break
        last = near
    if last == at or not marked:
        return at
    followed = last + 1 < len(blocks)
    if followed and blocks[last].words <= 6 and last - at > 1:
        last -= 1
    for near in range(at, last + 1):
        kinds[near] = "related"
    return last
