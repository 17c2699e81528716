"""The tail of a page: lists of other stories, comment forms, references; and such lists amid the report."""

from collections.abc import Sequence

from orontes.reports.blocks import Block
from orontes.reports.head import is_encyclopedic
from orontes.reports.lines import find_heading

_LEAST_BEFORE = 300
_MOST_AFTER = 0.5
_TEASER_WORDS = 30
_LONGEST_LIST = 12
_ENTRY_STARTS = '0123456789^↑["“•*-'
_CLOSING = {"closing": "related", "references": "references", "comments": "boilerplate"}


def mark_tail(blocks: Sequence[Block], kinds: list[str | None]) -> None:
    """Marks what follows closing headings and headings of teasers; a caption there is another story's."""
    encyclopedic = is_encyclopedic(blocks)
    state: str | None = None
    at = 0
    while at < len(blocks):
        heading = find_heading(blocks[at])
        turn = _turn(blocks, kinds, at, heading, encyclopedic=encyclopedic) if heading else None
        state = turn or state
        if state is not None:
            kinds[at] = kinds[at] if kinds[at] == "boilerplate" and state != "references" else state
        elif heading in ("teasers", "teasers_after"):
            at = _mark_list(blocks, kinds, at, marked=heading == "teasers")
        at += 1


def _turn(
    blocks: Sequence[Block], kinds: Sequence[str | None], at: int, heading: str, *, encyclopedic: bool
) -> str | None:
    """The kind that everything takes from this heading on; None where the report may go on after it."""
    if heading == "references":
        return "references" if _begins_references(blocks, at + 1) else None
    if heading in _CLOSING:
        return _CLOSING[heading] if heading == "closing" or _is_mostly_before(blocks, kinds, at) else None
    if heading == "closing_in_encyclopedia" or (heading == "teasers" and encyclopedic):
        return "related" if encyclopedic else None
    if heading == "teasers" or (heading == "teasers_after" and _begins_list(blocks, at + 1)):
        return "related" if _is_mostly_before(blocks, kinds, at) else None
    return None


def _is_mostly_before(blocks: Sequence[Block], kinds: Sequence[str | None], at: int) -> bool:
    """Whether most of the page's paragraphs stand before a line, and enough of them to be a report."""
    letters = [
        len(block.text) if kind is None and block.prose else 0 for block, kind in zip(blocks, kinds, strict=True)
    ]
    before, after = sum(letters[:at]), sum(letters[at:])
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
