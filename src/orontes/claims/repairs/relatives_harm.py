"""Clauses that tell the harm of a deed, and that the parser hangs on a day, a claim or another verb beside it."""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import SUBJECTS

_CLAIMING = frozenset({"claim", "claims", "claimed", "claiming"})


def free_days(words: list[Word]) -> list[Word]:
    """No day and no claim kills: "claimed the bombing of a bus in Bara on Monday, which killed four" tells its dead."""
    for clause in list(words):
        top = words[clause.head] if clause.dep in {"acl:relcl", "advcl:relcl"} and 0 <= clause.head < clause.i else None
        subject = next(iter(kids_of(words, clause.i, *SUBJECTS)), None)
        if top is None or subject is None or subject.lower not in {"which", "that"} or not _harms(clause):
            continue
        day = clause.dep == "acl:relcl" and "time" in noun_classes(top.lower)
        claimed = top.lower in words_of("claimed_things") | {"claim", "claims"} and top.pos == "NOUN"
        told = top.lower in _CLAIMING and subject.dep == "nsubj" and words[subject.i - 1].text == ","
        if not (claimed or (day and top.head >= 0) or (clause.dep == "advcl:relcl" and told)):
            continue
        verb = words[top.head] if day else top
        before = (word for word in reversed(words[: subject.i]) if word.pos == "NOUN")
        deeds = (word for word in before if word.lower in load_frames().nouns)
        deed = next((word for word in deeds if word.i == verb.i or verb.i in _heads(words, word)), None)
        if deed is not None:
            words[clause.i] = replace(clause, dep="acl:relcl", head=deed.i)
    return words


def hang_in_which(words: list[Word]) -> list[Word]:
    """What befell people "in which" is told of a deed: "the ambush near Bara in which ten people died"."""
    for case, which in pairwise(list(words)):
        clause = words[which.head] if which.head > which.i else which
        if which.lower != "which" or case.lower not in {"in", "during"} or clause.dep not in {"advcl", "advcl:relcl"}:
            continue
        before = (word for word in reversed(words[: case.i]) if word.pos == "NOUN")
        deed = next((word for word in before if word.lower in load_frames().nouns), None)
        if deed is not None and clause.head in _heads(words, deed):
            words[clause.i] = replace(clause, dep="acl:relcl", head=deed.i)
    return words


def _harms(word: Word) -> bool:
    """Whether a verb tells a deed or harm."""
    return word.lower in load_frames().harm or bool(load_frames().of_verb(word.lower))


def _heads(words: list[Word], word: Word) -> list[int]:
    """The words above one, nearest first."""
    found: list[int] = []
    while word.head >= 0:
        found.append(word.head)
        word = words[word.head]
    return found
