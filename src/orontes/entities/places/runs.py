"""Longer names of which a mention may be a part: where words are cut, "Chasiv" stands for "Chasiv Yar".

A reader cuts names now and then, and a part of a name is the name of another place, or sounds like one, hundreds of
kilometres off. The words with capitals right before and after a mention are tried with it; a place counts only where
it bears just the longer name and lies in a country of which the report speaks.
"""

import re

from orontes.claims import PlaceMention
from orontes.entities.places.phrases import SETTLED, PlacePhrase
from orontes.knowledge import bears_title, country_of_demonym, country_of_name
from orontes.language import in_calendar

_WORD = r"(?:(?:al|el|an|as|ash|at|az|de|del|la|le|ul)[ -])?[A-Z][\w’'-]+"
_AFTER = re.compile(rf" ({_WORD})(?: ({_WORD}))?")
_BEFORE = re.compile(rf"(?:^|(?<=[\s(“\"]))(?:({_WORD}) )?({_WORD}) $")
_OPENING = re.compile(r"(?:^|[.!?:\n][”\"’')]*\s+|^\s*)[“\"]?The $")
_LOOKED_AT = 50


def find_runs(mention: PlaceMention, phrase: PlacePhrase, text: str) -> tuple[str, ...]:
    """The longer runs of capitals around a bare name, the longest first; no "The" that opens a sentence."""
    bare = phrase.name == mention.text and phrase.relation is None and phrase.base is None
    if not bare or phrase.kind not in (None, *SETTLED) or text[mention.start : mention.end] != mention.text:
        return ()
    after = _AFTER.match(text, mention.end)
    front = text[max(0, mention.start - _LOOKED_AT) : mention.start]
    named = front.endswith(" ") and any(char.isupper() for char in front[:-1].rpartition(" ")[2])
    before = _BEFORE.search(front) if named and not _OPENING.search(front) else None
    behind = _joined([after[1], after[2]]) if after else [""]
    ahead = [run[::-1] for run in _joined([before[2], before[1]], turned=True)] if before else [""]
    runs = {f"{first} {mention.text} {back}".strip() for first in ahead for back in behind if first or back}
    return tuple(sorted(runs, key=lambda run: (-len(run), run)))


def _joined(words: list[str | None], *, turned: bool = False) -> list[str]:
    """No word, the first, and both, up to a word that is no part of a name; turned letter by letter where asked."""
    runs, run = [""], ""
    for word in words:
        if (
            word is None
            or country_of_demonym(word)
            or country_of_name(word)
            or in_calendar(word)
            or bears_title(f"{word} X")
        ):
            break
        run = f"{run} {word[::-1] if turned else word}".strip()
        runs.append(run)
    return runs
