"""Looks up words and phrases of an Arabic sentence in the lists, whatever is grown to their first word."""

from collections.abc import Collection, Container, Mapping, Sequence
from typing import TypeVar

from orontes.claims.arabic.lexicon import Phrase
from orontes.language import ArabicWord, Cut, find_cut, list_cuts, without_article

_LONGEST = 5
_QUOTES = frozenset("\"“”'’«»()[]")
Value = TypeVar("Value")


def find_phrase(words: Sequence[ArabicWord], at: int, known: Mapping[Phrase, Value]) -> tuple[int, Value, Cut] | None:
    """The longest phrase of a list that begins at a word: the word behind it, what it stands for, its first cut.

    Articles do not count; a hint of prepositions is grown to the first word only.
    """
    if words[at].kind not in {"word", "latin"}:
        return None
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        rest = tuple(without_article(word.form) for word in words[at + 1 : at + length])
        for cut in list_cuts(words[at].form):
            if not cut.suffixed and (value := known.get((cut.key, *rest))) is not None:
                return at + length, value, cut
    return None


def follows(words: Sequence[ArabicWord], end: int, phrases: Collection[Phrase]) -> bool:
    """Whether one of some phrases stands right before a word."""
    for phrase in phrases:
        first = end - len(phrase)
        told = tuple(word.form for word in words[max(0, first) : end])
        if first >= 0 and told[1:] == phrase[1:] and phrase[0] in {told[0], told[0].removeprefix("و")}:
            return True
    return False


def find_word(word: ArabicWord, known: Container[str]) -> Cut | None:
    """How a word is found in a list; None for marks and numbers, and where it is not there."""
    return find_cut(word.form, known) if word.kind == "word" else None


def look_up(word: ArabicWord, known: Mapping[str, Value]) -> Value | None:
    """What a word stands for in a list; None where it is not there, or first with a pronoun grown to it."""
    cut = find_word(word, known)
    return None if cut is None or cut.suffixed else known[cut.key]


def skip_quotes(words: Sequence[ArabicWord], at: int, end: int) -> int:
    """The next word that is no mark of quotation."""
    while at < end and words[at].form in _QUOTES:
        at += 1
    return at
