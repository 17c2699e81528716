"""Which parts of a page are the report and which are not.

The problem. A report comes as the text of a page: the story amid its headline, byline, date, captions, share bars,
teasers of other stories, comment forms and notices. A teaser reads like news and tells of other days; a comment
policy names "threats" and "attacks"; an encyclopedia's list of related articles holds whole paragraphs on other
battles. Taken for the story, each gives false claims. But a paragraph of the story taken for a teaser loses true
ones, and nobody sees what was lost.

What was observed, over news sites, monitors and encyclopedias: furniture stands in lines of its own and its wording
is shared by thousands of pages; lists of other stories follow a heading of few fixed wordings and are not closed by a
full stop; after a comment form or a list of references nothing of the story returns; captions carry a credit or a
file name; an infobox is a run of lines before the first paragraph, several of which begin with fixed labels.

What we chose. Lines are judged by shape first (`lines`), then by where they stand: the head up to the first
paragraph, and the tail from a closing heading on. A heading that also occurs in the middle of stories ("Read more",
"Related") takes only the unclosed short lines after it; it takes the rest of the page only where most of the story
stands before it. Everything else is body. Only whole lines are taken out, apart from a dateline at the start of a
paragraph.

Rejected: a trained line classifier (nobody could say why a paragraph was lost); density of links or letters (the
links are gone from a text file); lists of what certain outlets write (useless for the next outlet).
"""

import re
from collections.abc import Sequence

from orontes.reports.blocks import Block, cut_blocks
from orontes.reports.dateline import find_dateline
from orontes.reports.head import mark_head
from orontes.reports.lines import find_line_kind, is_heading_like
from orontes.reports.report import Region
from orontes.reports.tail import mark_tail

Kinds = list[str | None]
_CARRIED = 20
_FILE_NAME = re.compile(r"\.(?:jpe?g|png|svg|gif|webp)\b", re.IGNORECASE)


def find_regions(text: str, title: str | None = None) -> tuple[Region, ...]:
    """The regions of a text: sorted, without overlap, covering every character."""
    blocks = cut_blocks(text)
    kinds: Kinds = [find_line_kind(block) for block in blocks]
    mark_head(blocks, kinds, title)
    _mark_repeated_captions(blocks, kinds)
    mark_tail(blocks, kinds)
    _mark_subheadings(blocks, kinds)
    return _cover(text, blocks, kinds)


def _mark_repeated_captions(blocks: Sequence[Block], kinds: Kinds) -> None:
    """A caption that a file name closes often stands a second time without it, before or after."""
    for at, block in enumerate(blocks):
        if kinds[at] == "caption" and _FILE_NAME.search(block.text):
            for near in (at - 1, at + 1):
                if 0 <= near < len(blocks) and kinds[near] is None and block.text.startswith(blocks[near].text):
                    kinds[near] = "caption"


def _mark_subheadings(blocks: Sequence[Block], kinds: Kinds) -> None:
    """A heading-like line right before a paragraph, and not one of a list of such lines."""
    for at in range(1, len(blocks) - 1):
        if kinds[at] is None and is_heading_like(blocks[at]):
            before_is_list = kinds[at - 1] is None and is_heading_like(blocks[at - 1])
            after = blocks[at + 1]
            if (
                kinds[at + 1] is None
                and (after.prose or after.words >= _CARRIED)
                and not before_is_list
                and after.text[0] not in "-•*–"
            ):
                kinds[at] = "headline"


def _cover(text: str, blocks: Sequence[Block], kinds: Kinds) -> tuple[Region, ...]:
    """Regions from marked blocks: white space belongs to what stands before it; equal neighbours are one region."""
    pieces: list[tuple[int, str]] = []
    fresh = True
    for block, kind in zip(blocks, kinds, strict=True):
        split = find_dateline(block.text, first=fresh) if kind is None else 0
        if split:
            pieces.append((block.start, "dateline"))
        pieces.append((block.start + split, kind or "body"))
        fresh = fresh and not (kind is None and block.prose)
    merged: list[tuple[int, str]] = []
    for start, kind in pieces or [(0, "body")]:
        if not merged or merged[-1][1] != kind:
            merged.append((start if merged else 0, kind))
    ends = [start for start, _ in merged[1:]] + [len(text)]
    regions = zip(merged, ends, strict=True)
    return tuple(Region(start=start, end=end, kind=kind) for (start, kind), end in regions if end > start)
