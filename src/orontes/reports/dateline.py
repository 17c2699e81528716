"""Place, day and agency at the start of a paragraph: `ERBIL, Kurdistan Region - `, `BEIRUT, Dec 8 (Reuters) — `."""

import re

_CAPITALS = r"[A-Z][A-Z.'’\-]+(?:[ /][A-Z][A-Z.'’\-]+){0,4}"
_NAME = r"[A-Z][\w.'’\-]+(?: (?:of|de|al|el|the|[A-Z][\w.'’\-]+)){0,3}"
_MORE = rf"(?:,\s?(?:{_NAME}|\d{{1,2}}|\d{{4}}|{_NAME} \d{{1,2}}))"
_MONTH = r"(?:[A-Z][a-z]{2,8}|[A-Z]{3,9})\.?"
_DAY = rf"(?:,?\s(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})(?:,?\s\d{{4}})?)"
_AGENCY = r"(?:\s?\([A-Z][\w .&/'’\-]{1,40}\))"
_DASH = r"\s*(?:--+|[–—]|(?<=\s)-|-(?=\s)|\.\s?[-–—]+)\s*"
_SLASHED = rf"{_CAPITALS}{_MORE}{{0,3}}\.?\s/[A-Z]{{2,12}}/\.?\s+"
_STAMPED = rf"(?:[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},?|\d{{1,2}}\s[A-Z][a-z]{{2,8}}\.?,?)\s\d{{4}}{_AGENCY}{_DASH}"
_LOUD = re.compile(
    rf"(?:{_CAPITALS}{_MORE}{{0,3}}{_DAY}?{_AGENCY}?{_DASH}|{_AGENCY}{_DASH}|{_SLASHED}|{_STAMPED})(?=\S)"
)
_PAIR = rf"{_NAME}\s?/\s?{_NAME}\s*(?:--+|[–—])\s+"
_LAND = r"(?:\s\([A-Z][\w .'’-]{1,30}\))"
_BRACKETED = rf"\({_NAME}{_MORE}{{0,2}}{_DAY}\){_DASH}"
_SIGNED = rf"{_NAME}{_DAY},\s[A-Z]{{3,12}}\.\s+"
_COMMA = rf"{_NAME},\s?(?:{_NAME}|[A-Z]{{2,}})\s*[–—-]\s+"
_QUIET = re.compile(
    rf"(?:{_NAME}{_LAND}?{_MORE}{{0,2}}{_DAY}?{_AGENCY}{_DASH}|{_NAME}{_LAND}?{_MORE}{{0,2}}{_DAY}{_DASH}"
    rf"|{_COMMA}|{_PAIR}|{_BRACKETED}|{_SIGNED})(?=[A-Z“\"])"
)
_ALONE = re.compile(rf"{_CAPITALS}{_MORE}{{0,3}}{_DAY}?{_AGENCY}?\s*[-–—]+")
_LONGEST = 90


def find_dateline(paragraph: str, *, first: bool) -> int:
    """How many characters at the start are a dateline; 0 where there is none.

    One in capitals may open any paragraph (a digest has several); one in ordinary letters only the report's first,
    because later on such a start may belong to a sentence with a dash in it.
    """
    head = paragraph[:_LONGEST]
    hit = _LOUD.match(head) or (_QUIET.match(head) if first else None)
    return hit.end() if hit and hit.end() < len(paragraph) else 0


def is_dateline(line: str) -> bool:
    """Whether a line is a dateline alone, its paragraph in the next."""
    return len(line) <= _LONGEST and _ALONE.fullmatch(line) is not None
