"""The head of a page: what stands before the first paragraph, and an encyclopedia's infobox."""

import re
from collections.abc import Sequence

from orontes.reports.blocks import Block
from orontes.reports.cues import load_cues, name_of
from orontes.reports.lines import find_heading, is_byline, is_date_line, is_heading_like, is_title_like

_LONGEST_HEAD = 60
_LABELS = 3
_CAPTION_WORDS = 40
_OWNER = re.compile(
    r"\s[-–—|]\s*(?P<owner>[A-Z0-9][^-–—|/]{1,30}?)\s*(?P<kept>[/,(]\s*(?:from )?(?:the )?(?i:archives?|file)\)?)?$"
)
"""What closes a caption: "– Radio Dabanga", "- AFP/file"."""
_ENCYCLOPEDIC = ("contents", "references", "closing", "closing_in_encyclopedia")


def mark_head(blocks: Sequence[Block], kinds: list[str | None], title: str | None) -> None:
    """Marks headline, date and outlet lines, infobox and list of contents in `kinds`."""
    first = _first_paragraph(blocks, kinds)
    if first is None:
        return
    box = _find_infobox(blocks, first)
    top = box[0] if box else first
    heading = _find_title(blocks[:top], kinds, title)
    if heading is not None:
        kinds[heading] = "headline"
    _mark_label_lines(blocks, kinds, top)
    _mark_pictures(blocks, kinds, range((heading if heading is not None else 0) + 1, top + 1))
    for at in range(*box) if box else ():
        kinds[at] = "infobox"
    for at in range(min(len(blocks), _LONGEST_HEAD)):
        if find_heading(blocks[at]) == "contents" and kinds[at] is None:
            kinds[at] = "boilerplate"


def is_encyclopedic(blocks: Sequence[Block]) -> bool:
    """Whether the page has an encyclopedia's sections."""
    return len({kind for block in blocks if (kind := find_heading(block)) in _ENCYCLOPEDIC}) > 1


def _first_paragraph(blocks: Sequence[Block], kinds: Sequence[str | None]) -> int | None:
    unmarked = (at for at, block in enumerate(blocks[:_LONGEST_HEAD]) if kinds[at] is None and block.prose)
    return next(unmarked, None)


def _find_title(head: Sequence[Block], kinds: Sequence[str | None], title: str | None) -> int | None:
    """The headline's line: the one that the report's given title repeats, else the first that could be one."""
    wanted = name_of(title) if title else ""
    for at, block in enumerate(head):
        if wanted and kinds[at] is None and name_of(block.text) in wanted and block.words > 2:
            return at
    for at, block in enumerate(head):
        plain = kinds[at] is None and not is_date_line(block) and not is_byline(block) and find_heading(block) is None
        if plain and block.words > 1:
            return at if is_title_like(block) else None
    return None


def _mark_label_lines(blocks: Sequence[Block], kinds: list[str | None], end: int) -> None:
    """Marks what tells when and by whom: dates and bylines, and short names beside them."""
    told = [at for at in range(end) if kinds[at] is None and (is_date_line(blocks[at]) or is_byline(blocks[at]))]
    for at in told:
        kinds[at] = "dateline"
    for at in range(end):
        short = kinds[at] is None and blocks[at].words <= 6 and is_heading_like(blocks[at])
        if short and any(near in told for near in (at - 1, at + 1)):
            kinds[at] = "dateline"


def _mark_pictures(blocks: Sequence[Block], kinds: list[str | None], under: range) -> None:
    """Marks what stands under the first picture and ends in its owner's name; one from an archive shows another day."""
    for at in under:
        credit = _OWNER.search(blocks[at].text) if kinds[at] is None and not blocks[at].closed else None
        if credit is None or blocks[at].words > _CAPTION_WORDS:
            continue
        cues, owner = load_cues(), credit["owner"]
        if credit["kept"] or cues.outlets.search(owner) or cues.agencies.search(owner):
            kinds[at] = "related" if credit["kept"] else "caption"


def _find_infobox(blocks: Sequence[Block], first: int) -> tuple[int, int] | None:
    """The run of lines from an encyclopedia's repeated title, or the first label, up to the first paragraph."""
    labelled = [at for at in range(first) if _is_label(blocks[at])]
    if len({name_of(blocks[at].text)[:4] for at in labelled}) < _LABELS:
        return None
    title = name_of(blocks[0].text)
    repeated = (at for at in range(1, labelled[0]) if name_of(blocks[at].text) == title)
    return next(repeated, labelled[0]), first


def _is_label(block: Block) -> bool:
    label = load_cues().infobox.match(block.text)
    return label is not None and not block.closed
