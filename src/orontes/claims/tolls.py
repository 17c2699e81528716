"""Whether a count is the event's own or a running toll: of a war, a place, a year so far."""

import re

from orontes.claims.nouns import noun_classes
from orontes.claims.tree import Tree

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
RUNNING = re.compile(
    rf"\b[Ss]ince (?:the )?(?:beginning|start|outbreak|onset|early|mid|late|last|its|then|"
    rf"(?:[A-Z][a-z]+ )?(?:19|20)\d\d|(?:{MONTHS})\b)|\b[Ss]o far (?:this|in|during)"
    r"|\bthis (?:year|month)\b|\bto date\b"
    r"|\b(?:[Oo]ver|[Ii]n|[Dd]uring) the (?:past|last) (?:\w+ )?(?:weeks|months|years?)\b"
    r"|\b[Ii]n (?:the month of )?(?:19|20)\d\d\b"
    r"|\b(?:bring|took|take|rais|push)(?:s|es|ing)? the (?:total|overall|number|death toll|toll|tally|count)\b"
    r"|\b(?:total|overall|cumulative) (?:number|death toll|toll|tally|count)\b"
    r"|\b(?:death toll|toll) since\b"
)
OPENING = 6


def scope_of(tree: Tree, head: int) -> str:
    """A running toll ("since the beginning of the year", "bringing the total to") or the event's own count."""
    parts = _parts_of(tree, tree.words[head].start - tree.start)
    running = any(RUNNING.search(part) for part in parts) or ("toll" in parts[0] and _is_place_toll(tree))
    return "total" if running else "event"


def _is_place_toll(tree: Tree) -> bool:
    """Whether a toll is told of a place or a war, and not of one event: "the death toll in the town rose to"."""
    toll = next((word for word in tree if word.lower == "toll" and word.pos == "NOUN"), None)
    if toll is None:
        return False
    of = tree.kids(toll.i, "nmod", "nmod:poss")
    return bool(of) and not any(_is_deed(kid.lower) for kid in of)


def _is_deed(lower: str) -> bool:
    return lower not in {"war", "conflict", "violence", "fighting"} and "event" in noun_classes(lower)


def _parts_of(tree: Tree, at: int) -> list[str]:
    """The stretch between commas that holds an offset, and a short opening ("In 2022, 54 were killed")."""
    start = tree.text.rfind(", ", 0, at) + 1
    end = tree.text.find(", ", at)
    parts = [tree.text[start : end if end >= 0 else len(tree.text)]]
    opening = tree.text.split(",", 1)[0]
    return [*parts, opening] if len(opening.split()) <= OPENING else parts
