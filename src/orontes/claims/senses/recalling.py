"""Deeds that a passage only looks back on: remembered, tried before a court, told in memoirs or museums.

The problem. "A court in Bern jailed a commander on Friday for the murder of 31 villagers" holds a murder, a place and a
day, and neither place nor day is the murder's. The same holds of wreaths, anniversaries, memorials, memoirs and
documentaries. Observed: in such passages the deed stands below a word for trying or remembering, and what dates or
places the deed itself stands below the deed ("the murder of 31 villagers in 1999").

What we chose: a deed below such a word is background, and only time words and places below the deed are its own. The
latter holds of the dead of a funeral too, who died of late but not on its day.
Rejected: leaving such deeds out (who killed whom, as a court found it, is what documenters look for), and taking every
report with a word of courts for one of old deeds (prosecutors in a war tell each morning of last night's shelling).
"""

from collections.abc import Iterator
from itertools import islice

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.moods.charges import is_charged_with
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import SUBJECTS, VERBS

REACH = 6
MEANWHILE = frozenset({"as", "while", "when"})


def is_recalled(draft: Draft) -> bool:
    """Whether a deed stands below a word for remembering it, trying it or telling of the past."""
    return any(
        word.lower in words_of("commemorating")
        or word.lower in words_of("trying")
        or any(kid.lower in words_of("commemorating") for kid in draft.tree.kids(word.i, "compound", "amod"))
        or (word.lower in words_of("charging") and is_charged_with(draft.tree, below))
        or _leads(draft.tree, word, below)
        for below, word in _above(draft)
    )


def has_own_day(draft: Draft) -> bool:
    """Whether a deed's day and place are not those of the words around it: it is recalled, or its dead are mourned."""
    if draft.kind == "protest_or_celebration":
        return is_recalled(draft)  # mourners march on the day of the funeral
    return is_recalled(draft) or any(word.lower in words_of("mourning") for _, word in _above(draft))


def _above(draft: Draft) -> Iterator[tuple[Word, Word]]:
    """The words above a deed, each with the one below it, as far as they deal with what stands below them."""
    tree, below = draft.tree, draft.tree.words[draft.clause]
    for word in islice(tree.above(below.i), REACH):
        if _is_apart(tree, below):
            return
        yield below, word
        below = word


def _is_apart(tree: Tree, word: Word) -> bool:
    """Whether a clause tells what was beside the one above it, and not what that one deals with."""
    if word.pos not in VERBS:
        return False
    if word.dep in {"conj", "parataxis"}:
        return tree.kid(word.i, *SUBJECTS) is not None
    return word.dep == "advcl" and any(kid.lower in MEANWHILE for kid in tree.kids(word.i, "mark", "advmod"))


def _leads(tree: Tree, word: Word, below: Word) -> bool:
    """Whether a verb's subject or object is a court, a memoir or a wreath: "the court heard", "wreaths were laid"."""
    if word.pos != "VERB":
        return False
    told = below.dep in {"ccomp", "xcomp", "obj", "advcl"}
    for kid in tree.kids(word.i, *SUBJECTS):
        heard = word.lower in words_of("hearing") and kid.lower in words_of("hearings")
        if kid.lower in words_of("remembrances") or (told and (heard or kid.lower in words_of("past_tellers"))):
            return True
    return any(_remembers(tree, kid) for kid in tree.kids(word.i, "obj"))


def _remembers(tree: Tree, word: Word) -> bool:
    """Whether a thing is one of remembrance: "a wreath", "a memorial service"."""
    if word.lower in {"years", "decades"} and tree.words[word.head].lower in words_of("marking"):
        return True
    beside = {kid.lower for kid in tree.kids(word.i, "compound", "amod")}
    return bool({word.lower, *beside} & words_of("remembrances")) or bool(beside & words_of("commemorating"))
