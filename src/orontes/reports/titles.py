"""News that its title alone tells: a page behind a wall, a list of notices, a feed's two lines.

The problem. A report can come with a title that its text does not repeat, and a text that tells nothing of it: a notice
that an account is needed, the weather, a teaser cut off in its first sentence. Claims lead to words of the text, so
that such news was lost.

What we chose. The title then stands behind the text, in a line of its own that is a headline. Behind it, because the
offsets of what was given stay; only there, because a title says again what the story says, and would count as one
claim more. That a text does not speak of its title is told by their words: a story takes up nearly all of them. A text
of a few words, but whole sentences, is a story as soon as it takes up one. The text of a file of its own, unlike that
of a row of many, is never added to: it is the file's content.

Rejected: a list of notices (the next site words its own otherwise); a title before every text (offsets move).
"""

import re
from dataclasses import replace

from orontes.reports.cues import load_cues
from orontes.reports.report import Region, Report

_WORD = re.compile(r"[^\W_]{4,}")
_ANY_WORD = re.compile(r"[^\W_]+")
_ROOT = 5
_TAKEN_UP = 0.4
"""Shares of a title's words by which a text speaks of it lie above this."""
_FEW = 30
"""A text of fewer words is a teaser where it breaks off, and else so short that it takes up few words of a title."""
_ENDED = re.compile(r"[.!?][\"'”’»)\]]*\s*$")
_OWN_FILE = frozenset({"text/plain", "text/markdown"})
_LEAST = 4
_SEGMENT = re.compile(r"\s+[-–—:·•|]+\s+|\s*\|\s*")
_LONG = re.compile(r"(?<![\w’'.-])[^\W\d_][\w’'-]{3,}")


def read_title(report: Report) -> Report:
    """The report with its title behind its text, where the text does not tell what the title does; else as it was."""
    title = _bare(report.title or "")
    whole = report.file is not None and report.media_type in _OWN_FILE
    if whole or len(_ANY_WORD.findall(title)) < _LEAST or _names_site(title) or _tells(report.text, title):
        return report
    text = f"{report.text}\n\n{title}"
    added = Region(start=len(report.text), end=len(text), kind="headline")
    return replace(report, text=text, regions=(*report.regions, added))


def _tells(text: str, title: str) -> bool:
    """Whether a text repeats a title or, unless it is a teaser, takes up its words."""
    words = [word.casefold() for word in _ANY_WORD.findall(text)]
    own = [word.casefold() for word in _ANY_WORD.findall(title)]
    if " ".join(own) in " ".join(words):
        return True
    known = {word[:_ROOT] for word in words}
    wanted = {word.casefold()[:_ROOT] for word in _WORD.findall(title)}
    if len(words) < _FEW:
        return bool(wanted & known) and _ENDED.search(text) is not None
    return len(wanted & known) > _TAKEN_UP * len(wanted)


def _bare(title: str) -> str:
    """A title once, in one line, without the names of the site behind it."""
    line = _once(" ".join(title.split()))
    ends = [found.span() for found in _SEGMENT.finditer(line)]
    for start, end in reversed(ends):
        last = line[end:]
        if _has_small(last) and not load_cues().outlets.search(last):
            break
        line = line[:start]
    return line.strip()


def _names_site(words: str) -> bool:
    """Whether a title is a name such as outlets bear and nothing more."""
    return not _has_small(words) and load_cues().outlets.search(words) is not None


def _has_small(words: str) -> bool:
    """Whether a longer word begins with no capital, as in what a title tells; scripts without capitals have none."""
    return any(not found.group()[0].isupper() for found in _LONG.finditer(words))


def _once(line: str) -> str:
    """A title that a page gives several times in a row ("A, B A, B"), once."""
    words = line.split(" ")
    first = words[:_LEAST]
    again = (at for at in range(_LEAST, len(words)) if words[at : at + _LEAST] == first)
    return " ".join(words[: next(again, len(words))]) if len(first) == _LEAST else line
