"""News that its title alone tells: a page behind a wall, a list of notices, a feed's two lines.

The problem. A report can come with a title that its text does not repeat, and a text that tells nothing of it: a notice
that an account is needed, the weather, a teaser cut off in its first sentence. Claims lead to words of the text, so
that such news was lost.

What we chose. The title then stands behind the text, in a line of its own that is a headline. Behind it, because the
offsets of what was given stay; only there, because a title says again what the story says, and would count as one
claim more. That a text does not speak of its title is told by their words: a story takes up nearly all of them.

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
"""A text of fewer words is a teaser."""
_LEAST = 4
_SEGMENT = re.compile(r"\s+[-–—:·•|]+\s+|\s*\|\s*")
_LOWER = re.compile(r"(?<![\w’'.-])[a-z][\w’'-]{3,}")


def read_title(report: Report) -> Report:
    """The report with its title behind its text, where the text does not tell what the title does; else as it was."""
    title = _bare(report.title or "")
    if len(_ANY_WORD.findall(title)) < _LEAST or _names_site(title) or _tells(report.text, title):
        return report
    text = f"{report.text.rstrip()}\n\n{title}"
    start = len(report.text.rstrip())
    kept = (replace(one, end=min(one.end, start)) for one in report.regions if one.start < start)
    return replace(report, text=text, regions=(*kept, Region(start=start, end=len(text), kind="headline")))


def _tells(text: str, title: str) -> bool:
    """Whether a text repeats a title or, unless it is a teaser, takes up its words."""
    words = [word.casefold() for word in _ANY_WORD.findall(text)]
    own = [word.casefold() for word in _ANY_WORD.findall(title)]
    if " ".join(own) in " ".join(words):
        return True
    known = {word[:_ROOT] for word in words}
    wanted = {word.casefold()[:_ROOT] for word in _WORD.findall(title)}
    return len(words) >= _FEW and len(wanted & known) > _TAKEN_UP * len(wanted)


def _bare(title: str) -> str:
    """A title once, in one line, without the names of the site behind it."""
    line = _once(" ".join(title.split()))
    ends = [found.span() for found in _SEGMENT.finditer(line)]
    for start, end in reversed(ends):
        last = line[end:]
        if _LOWER.search(last) and not load_cues().outlets.search(last):
            break
        line = line[:start]
    return line.strip()


def _names_site(words: str) -> bool:
    """Whether a title is a name such as outlets bear and nothing more."""
    return not _LOWER.search(words) and load_cues().outlets.search(words) is not None


def _once(line: str) -> str:
    """A title that a page gives several times in a row ("A, B A, B"), once."""
    words = line.split(" ")
    first = words[:_LEAST]
    again = (at for at in range(_LEAST, len(words)) if words[at : at + _LEAST] == first)
    return " ".join(words[: next(again, len(words))]) if len(first) == _LEAST else line
