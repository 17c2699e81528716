"""Between whom it was fought, where the parser takes it for a circumstance of the place or time.

As in "clashes in Kosti between the army and the rebels", "gunfire overnight in the town between two factions".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.nouns import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS, VERBS

BELOW = frozenset({"nmod", "obl", "nmod:unmarked", "obl:unmarked", "compound", "appos"})

TOLD = frozenset({"nsubj", "nsubj:pass", "obj"})


def hang_between(words: list[Word]) -> list[Word]:
    """Two joined by "and" behind "between" are those who fought, talked or fell out, as the noun before them tells."""
    for case in list(words[1:-1]):
        if case.lower != "between" or case.dep != "case":
            continue
        first = words[case.head]
        joined = next((word for word in words[first.i + 1 :] if word.lower in {"and", "with"}), None)
        deed = _deed_before(words, first)
        if joined is None or deed is None or first.pos not in NOUNS:
            continue
        second = words[joined.head] if joined.head > joined.i else words[joined.i]
        if first.head == deed.i and second.head != deed.i:
            continue  # read rightly
        words[first.i] = replace(first, dep="nmod", head=deed.i)
        if second.pos in NOUNS and second.dep in {"conj", "nmod", "obl"}:
            words[second.i] = replace(second, dep="conj", head=first.i)
            words[joined.i] = replace(words[joined.i], dep="cc", head=second.i)
    return words


def _deed_before(words: list[Word], first: Word) -> Word | None:
    """The noun of a deed between parties under which the phrase hangs, below the place or time of that deed."""
    at = words[first.head] if first.dep in BELOW and first.head >= 0 else None
    beside = [kid for kid in kids_of(words, at.i, *BELOW) if at.i <= kid.i < first.i] if at is not None else []
    if beside and _is_shared(beside[-1]):
        return beside[-1]  # "a day of clashes between"
    other = any(_is_event(word) for word in beside)
    while at is not None and at.i < first.i:
        if _is_shared(at):
            return at
        other = other or _is_event(at)
        if at.pos in VERBS:
            if other:
                return None  # "the shelling came after a row between"
            told = [kid for kid in kids_of(words, at.i, *TOLD) if _is_shared(kid) and kid.i < first.i]
            return told[-1] if told else None
        at = words[at.head] if at.dep in BELOW and at.head >= 0 else None
    return None


def _is_shared(word: Word) -> bool:
    """Whether a noun tells what two do to or with each other."""
    return any(frame.role("between") == "agent" for frame in load_frames().of_noun(word.lower))


def _is_event(word: Word) -> bool:
    """Whether a noun tells an event of its own, behind which "between" speaks of no deed before it."""
    return word.pos in NOUNS and "event" in noun_classes(word.lower)
