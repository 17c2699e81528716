"""What one line of a page is by its own shape: furniture, a notice, a caption, a teaser, a date line, a heading."""

import re

from orontes.base import shared_words
from orontes.reports.blocks import Block
from orontes.reports.cues import load_cues, name_of
from orontes.reports.dateline import is_dateline
from orontes.reports.written_days import find_written_days

_LONGEST = 1_000
_NOTICE_WORDS = 90
_FURNITURE_WORDS = 30
_CAPTION_WORDS = 60
_CREDIT_WORDS = 8
_TEASER_WORDS = 40
_HEADING_WORDS = 14
_QUESTION_WORDS = 8
_LONGEST_HEADING = 60
_TITLE_WORDS = 30
_CREDIT = re.compile(r"[(\[]([^()\[\]]{2,70})[)\]]\.?$")
_LETTERS = re.compile(r"[^\W\d_]+")
_BYLINE = re.compile(r"\W*by[ :]\s*[A-Z]", re.IGNORECASE)
_DATE_WORDS = re.compile(
    rf"\b(?:{'|'.join(shared_words('weekdays'))}|published|posted|updated|last|modified|issued|first|created|date|on|at|by|time|am|pm|gmt|utc|est|edt|pst|pdt|"
    r"cst|cdt|mst|ast|cet|bst|ist|eet|local|mon|tues?|wed|thurs?|fri|sat|sun)\b",
    re.IGNORECASE,
)
_DATE_REST = 30
_RANGE = re.compile(r"\s*(?:[-–—]|to|until)\s*")
_START = re.compile(r"[\W_]*[A-Z0-9]")


def find_line_kind(block: Block) -> str | None:
    """The kind of region that the line's own shape shows, None where it shows none."""
    if len(block.text) > _LONGEST:
        return None
    if _is_of_the_house(block):
        return "boilerplate"
    if is_dateline(block.text):
        return "dateline"
    if is_caption(block):
        return "caption"
    return "related" if block.words <= _TEASER_WORDS and load_cues().teaser_starts.match(block.text) else None


def _is_of_the_house(block: Block) -> bool:
    """Whether the line is furniture of the page, or a notice in which the outlet speaks of itself."""
    cues = load_cues()
    if block.words <= _FURNITURE_WORDS and cues.furniture.fit(block.text):
        return True
    return block.words <= _NOTICE_WORDS and cues.notices.fit(block.text)


def is_caption(block: Block) -> bool:
    """Whether the line is what stands under a picture, or a picture's credit."""
    if block.words > _CAPTION_WORDS:
        return False
    cues = load_cues()
    if cues.captions.fit(block.text):
        return True
    credit = _CREDIT.search(block.text)
    if credit is None or not cues.agencies.search(credit.group(1)):
        return False
    before = block.text[: credit.start()].rstrip()
    bracketed = credit.group(0).startswith("[") or "/" in credit.group(1)
    if not before:
        return block.words <= _CREDIT_WORDS
    return bracketed or before[-1] not in ".!?”\"'"


def is_date_line(block: Block) -> bool:
    """Whether the line holds a full date and little else: labels, weekdays, hours, a name."""
    days = find_written_days(block.text)
    if not days or block.words > 25 or _RANGE.fullmatch(block.text[days[0].end : days[-1].start]):
        return False
    rest = block.text
    for day in reversed(days):
        rest = rest[: day.start] + " " + rest[day.end :]
    rest = _DATE_WORDS.sub(" ", rest)
    return sum(map(len, _LETTERS.findall(rest))) <= _DATE_REST


def is_byline(block: Block) -> bool:
    """Whether the line names who wrote it."""
    return block.words <= 12 and bool(_BYLINE.match(block.text)) and not block.closed


def find_heading(block: Block) -> str | None:
    """Which known heading the line is: `comments`, `references`, `teasers` and the others of the cues."""
    return load_cues().headings.get(name_of(block.text)) if len(block.text) <= _LONGEST_HEADING else None


def is_heading_like(block: Block) -> bool:
    """Whether the line could be a heading within a report: short, not closed, begun with a capital."""
    return (
        block.words <= _HEADING_WORDS
        and bool(_LETTERS.search(block.text))
        and bool(_START.match(block.text))
        and (not block.closed or (block.words <= _QUESTION_WORDS and block.text.rstrip("\"'”’").endswith("?")))
        and block.text[-1] not in ",;:"
    )


def is_title_like(block: Block) -> bool:
    """Whether the line could be a report's headline."""
    letters = bool(_LETTERS.search(block.text))
    ends = block.text.rstrip("\"'”’)")
    return (
        letters
        and block.words <= _TITLE_WORDS
        and bool(_START.match(block.text))
        and not ends.endswith((".", ",", ";"))
    )
