"""Known names in any string: other spellings, slugs, file names, marks composed or not.

Two words of a name together are covered wherever they stand. One word alone is covered where it is no word of another
name that stays. Words are compared by their sounds, letters of addresses by their plain form.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise

from orontes.claims import word_sets
from orontes.exports.withholding.people import People, Span
from orontes.exports.withholding.phrases import LETTERS
from orontes.exports.withholding.sounds import sounds_of_name
from orontes.exports.withholding.words import Keys, given_names, people_words
from orontes.knowledge import name_words

BLOCK = "█"
_SMALL_BEFORE = re.compile(r"(?<![^\W_])[A-Za-z]{2,4}[-‑ ]$")
_SCRIPT = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d]+[^\W\d_]*)*")
_WORD = re.compile(rf"{LETTERS}(?:['’ʼʻ‘`´ʾʿ]{LETTERS})*")
_GAP = re.compile(r"[\s\-‑–_.,+%/*]{1,3}$|^%20$")
_HANDLE = re.compile(r"(?<!\w)@[\w.]{3,}")
_OWNER = re.compile(r"['’]s?$")
_SHORTEST, _JOINED, _FOREIGN = 3, 8, "LATIN"


class Matcher:
    """Finds the names of private persons in strings."""

    def __init__(self, people: People, texts: Mapping[str, str] | None = None) -> None:
        """`texts` are those of the reports, by which a name is known as it was written."""
        self._people = people
        self._written: re.Pattern[str] | None = None
        rows = {row for name in people.names for row in _rows(name)}
        self._pairs = {sounds_of_name(row) for row in rows}
        self._longest = max((len(row) for row in self._pairs), default=0)
        self._joined = {"".join(row) for row in rows if len("".join(row)) >= _JOINED}
        self._words = {word for name in people.names for word in name}
        self._public = {sounds_of_name(name) for name in people.public}
        self._written = _compile(self._find_unmatched(texts or {}))

    @cached_property
    def _singles(self) -> frozenset[str]:
        """Words of private names, in plain letters, that no other name holds."""
        public = {word for name in self._people.public for word in name}
        own = {word for name in self._people.names for word in name if len(word) >= _SHORTEST}
        return frozenset(own - public - self._people.kept - people_words().other)

    def find(self, text: str, kept: Iterable[Span] = ()) -> Iterator[Span]:
        """Where private names stand in a text; single words not within `kept`, where other names stand."""
        stays = {offset for low, high in kept for offset in range(low, high)}
        words = [_trim(found) for found in _WORD.finditer(text)]
        keys = ["".join(name_words(text[low:high])) for low, high in words]
        sounds = [sounds_of_name((key,))[0] if key else "" for key in keys]
        yield from self._find_rows(text, words, keys, sounds, stays)
        for found in self._written.finditer(text) if self._written is not None else ():
            yield found.span()
        for handle in _HANDLE.finditer(text):
            yield from ((handle.start() + low, handle.start() + high) for low, high in self._find_small(handle[0]))
        for (low, high), key in zip(words, keys, strict=True):
            if low in stays:
                continue
            if key in self._singles and text[low].isupper():
                yield _with_article(text, low), high
            elif len(key) >= _JOINED and self._holds_joined(key):
                yield low, high

    def _find_unmatched(self, texts: Mapping[str, str]) -> Iterator[str]:
        """The names of two words or more, as reports write them, that their keys alone do not find: "Abu Omar"."""
        written = {
            texts[report][low:high]
            for report, named in self._people.texts.items()
            if report in texts
            for low, high in named.private
        }
        for name in sorted(written):
            whole = {at for low, high in self.find(name) for at in range(low, high)}
            if " " in name and not whole:
                yield name

    def _holds_joined(self, key: str) -> bool:
        """Whether a word holds a whole name written as one: "samerhaddad"."""
        starts = range(len(key) - _JOINED + 1)
        return any(key[low : low + width] in self._joined for width in self._widths for low in starts)

    @cached_property
    def _widths(self) -> tuple[int, ...]:
        return tuple(sorted({len(joined) for joined in self._joined}))

    def _find_rows(
        self, text: str, words: list[Span], keys: list[str], sounds: list[str], stays: set[int]
    ) -> Iterator[Span]:
        """Where two words of one name or more stand together; small words may stand between them."""
        small = people_words().particles
        places = [place for place, key in enumerate(keys) if key and key not in small]
        for start, first in enumerate(places):
            row: list[str] = []
            before = first
            for place in places[start : start + self._longest]:
                if row and not _is_near(text, words, before, place):
                    break
                if not text[words[place][0]].isupper() and keys[place] not in self._words:
                    break
                row.append(sounds[place])
                before = place
                if tuple(row) in self._pairs and not (words[first][0] in stays and tuple(row) in self._public):
                    yield _with_article(text, words[first][0]), words[place][1]

    def find_in_address(self, text: str) -> Iterator[Span]:
        """Where private names stand in an address, a file name or an id, which are written small."""
        yield from self.find(text)
        yield from self._find_small(text)

    def _find_small(self, text: str) -> Iterator[Span]:
        """Where private names stand in small letters."""
        lists = word_sets("persons")
        words = [found.span() for found in _WORD.finditer(text)]
        keys = ["".join(name_words(text[low:high])) for low, high in words]
        for (low, high), key in zip(words, keys, strict=True):
            if key in self._singles and key not in lists["late"]:
                yield low, high
        for (one, two), (first, second) in zip(pairwise(words), pairwise(keys), strict=True):
            given = first in given_names() - lists["late"] and len(second) >= _SHORTEST
            known = sounds_of_name((first, second)) in self._public or {first, second} & self._people.kept
            if given and not known and two[0] - one[1] == 1 and text[one[1]] in "-_+":
                yield one[0], two[1]


def _compile(names: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern for names as they are written, the longest first; None for none."""
    told = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, told))})(?!\w)") if told else None


def _rows(name: Keys) -> Iterator[Keys]:
    """The rows of words by which a name of several may be written: whole, parts of it, first and last, turned round."""
    if len(name) > 1:
        yield from (name[low:high] for low in range(len(name)) for high in range(low + 2, len(name) + 1))
        yield name[0], name[-1]
        yield name[-1], name[0]
        yield name[-1], *name[:-1]


def _trim(found: re.Match[str]) -> Span:
    """A word without the mark of possession."""
    owned = _OWNER.search(found[0])
    return found.start(), found.end() - (len(owned[0]) if owned else 0)


def _is_near(text: str, words: list[Span], one: int, two: int) -> bool:
    """Whether nothing but gaps and small words stand between two words."""
    inner = [text[words[place][1] : words[place + 1][0]] for place in range(one, two)]
    return all(_GAP.match(gap) or re.fullmatch(r"['’]?s?\s", gap) for gap in inner)


def _with_article(text: str, start: int) -> int:
    """Where a name begins with the article before it: "al-Haddad"."""
    found = _SMALL_BEFORE.search(text[max(0, start - 5) : start])
    word = "".join(name_words(found[0])) if found is not None else ""
    small = people_words()
    if found is None or word not in small.particles or (word in small.articles and found[0].endswith(" ")):
        return start
    return start - len(found[0])


def find_foreign(text: str) -> Iterator[Span]:
    """Words in another script than Latin, which no grammar here reads: a name may stand in any of them."""
    for found in _SCRIPT.finditer(text):
        if not found[0].isascii() and _is_foreign(found[0]):
            yield found.span()


def _is_foreign(word: str) -> bool:
    return any(sign > "\u036f" and not unicodedata.name(sign, _FOREIGN).startswith(_FOREIGN) for sign in word)


def cover(text: str, spans: Iterable[Span]) -> str:
    """The text with a block in place of each character of the spans; ends of lines stay."""
    covered = {offset for low, high in spans for offset in range(low, high)}
    if not covered:
        return text
    return "".join(BLOCK if place in covered and sign not in "\n\r" else sign for place, sign in enumerate(text))
