"""Words of an Arabic text: where each stands, in the letters that hands write alike, and what is grown to it.

The problem: Arabic grows its little words to the next one ("بقصفها" is by-shelling-its), posts break words with marks
so that no platform finds them ("قـ.ـصف"), and hashtags write a name of two words as one. What we chose: a word is
cut out with its marks, brought to one spelling, and matched against a list as it stands or without what may be grown
to it, the shortest cut first. Rejected: a stemmer (it makes "قصف" and "قصة" one root's forms as often as not).
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from orontes.base import spell_alike

_LETTERS = "\u0621-\u065f\u0670-\u06d3"
_MASK = r"(?:\u0640+[.,،*|_'’\s]{0,4}[.,،*|]+\u0640*|[.,،*|]+\u0640+|(?<=\S)[*|](?=\S))"
_TOKEN = re.compile(
    rf"(?P<word>[{_LETTERS}](?:[{_LETTERS}]|{_MASK}(?=[{_LETTERS}]))*)"
    r"|(?P<number>[0-9\u0660-\u0669]+(?:[.,/:\-٫٬][0-9\u0660-\u0669]+)*)"
    r"|(?P<latin>[A-Za-z][A-Za-z.'’-]*)"
    r"|(?P<mark>[^\s\w])"
)
_DROPPED = re.compile(r"[\u0640\u064b-\u065f\u0670.,،*|_'’\s]")
_JOINED = ("و", "ف")
_PREPOSITIONS = ("ب", "ل", "ك")
_ENDINGS = ("ها", "هم", "ه", "نا", "هما")
_LEAST = 3
ARTICLE = "ال"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArabicWord:
    """A word, number or mark of a text. `form` is its one spelling; `kind` is word, number, latin or mark.

    `written` are its own letters, without marks and masks.

    `tagged` tells that it stands in a hashtag.
    """

    start: int
    end: int
    form: str
    kind: str
    written: str = ""
    tagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """How a word was found in a list: under `key`, with `joined` ("و"), `preposition` ("ب") and the article or not.

    `suffixed` tells that a pronoun is grown to its end.
    """

    key: str
    joined: str = ""
    preposition: str = ""
    article: bool = False
    suffixed: bool = False


def split_words(text: str, start: int, end: int) -> tuple[ArabicWord, ...]:
    """The words, numbers and marks between two offsets; the words of a hashtag each by themselves."""
    return tuple(_split(text, start, end))


def _split(text: str, start: int, end: int) -> Iterator[ArabicWord]:
    tagged_to: int | None = None
    for found in _TOKEN.finditer(text, start, end):
        kind = found.lastgroup or "mark"
        if kind == "mark" and found[0] == "#":
            tagged_to = found.end()
        elif kind == "mark":
            tagged_to = None
            yield ArabicWord(start=found.start(), end=found.end(), form=found[0], kind=kind)
        else:
            tagged = tagged_to is not None and text[tagged_to : found.start()] in {"", "_"}
            tagged_to = found.end() if tagged else None
            written = _DROPPED.sub("", found[0]) if kind == "word" else found[0]
            form = written if kind == "latin" else spell_alike(written)
            yield ArabicWord(start=found.start(), end=found.end(), form=form, kind=kind, written=written, tagged=tagged)


@lru_cache(maxsize=65536)
def normalize(word: str) -> str:
    """A word in its one spelling: no marks of vowels, no lengthening, no masks, letters that hands write alike."""
    return spell_alike(_DROPPED.sub("", word) if not word[:1].isdigit() else word)


@lru_cache(maxsize=65536)
def list_cuts(form: str) -> tuple[Cut, ...]:
    """All ways to cut a word, what cuts least first: joined word, preposition, article, and a pronoun at its end."""
    cuts: dict[Cut, None] = {}
    for joined in ("", *_JOINED):
        if not form.startswith(joined):
            continue
        rest = form.removeprefix(joined)
        for preposition, article, bare in _fronts(rest):
            if len(bare) >= _LEAST - 1 or bare == form:
                cuts.setdefault(Cut(key=bare, joined=joined, preposition=preposition, article=article))
    for cut in list(cuts):
        for ending in _ENDINGS:
            bare = cut.key.removesuffix(ending)
            if bare != cut.key and len(bare) >= _LEAST:
                cuts.setdefault(replace(cut, key=bare, suffixed=True))
                if bare.endswith("ت"):
                    cuts.setdefault(replace(cut, key=f"{bare[:-1]}ه", suffixed=True))
    return tuple(cuts)


def _fronts(rest: str) -> Iterator[tuple[str, bool, str]]:
    """What may stand before a word: nothing, the article, a preposition, both (which write "لل" for "ل" and "ال")."""
    yield "", False, rest
    if rest.startswith(ARTICLE) and len(rest) >= len(ARTICLE) + 2:
        yield "", True, rest.removeprefix(ARTICLE)
    for preposition in _PREPOSITIONS:
        if rest.startswith(preposition) and len(rest) > _LEAST - 1:
            bare = rest.removeprefix(preposition)
            yield preposition, False, bare
            if bare.startswith(ARTICLE) and len(bare) >= len(ARTICLE) + 2:
                yield preposition, True, bare.removeprefix(ARTICLE)
            elif preposition == "ل" and bare.startswith("ل") and len(bare) > _LEAST:
                yield preposition, True, bare.removeprefix("ل")


def without_article(form: str) -> str:
    """A word in its one spelling without the article before it, where two letters are left."""
    return form.removeprefix(ARTICLE) if len(form) > len(ARTICLE) + 1 else form


def find_cut(form: str, known: Container[str]) -> Cut | None:
    """How a word is found in a list; None where no cut of it is there."""
    return next((cut for cut in list_cuts(form) if cut.key in known), None)
