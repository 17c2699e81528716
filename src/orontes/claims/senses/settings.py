"""Deeds that a passage sets in a world of its own: a film, a book or a game ("in the film"), or a military exercise.

Who plays or drills does what the words say, and yet nothing of it happened to anybody. What a story tells makes no
claim; a deed of an exercise is one that could be (CONTRACT: possible). An exercise is told by a phrase of the deed
("during the manoeuvres"), by a word for what stands in for the real thing ("a mock airfield", "dummy targets"), or by
the whole report, which then speaks of little else. People who came to harm were harmed, in an exercise or not.
"""

import re

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Tree
from orontes.claims.word_classes import VERBS

TELLERS = frozenset({"nsubj", "nsubj:pass", "obl"})
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
FEWEST = 3
SHARE = 2


def is_story(tree: Tree) -> bool:
    """Whether what leads or frames the main clause is a film, a book or a game."""
    for word in tree:
        if word.head >= 0 or word.pos not in VERBS:
            continue
        told = [kid for kid in tree.kids(word.i, *TELLERS) if kid.lower in words_of("fiction") and not _of(tree, kid.i)]
        if any(kid.dep != "obl" or tree.case(kid.i) == "in" for kid in told):
            return True
    return False


def is_drilled(draft: Draft) -> bool:
    """Whether a deed belongs to an exercise, by a phrase of its own or by what stands in for the real thing."""
    tree = draft.tree
    if draft.harm:
        return False
    if any((prep in links_of("amid") or _is_part(tree, k)) and is_drill(tree, k) for prep, k in draft.phrases):
        return True
    parts = [k for k in (draft.trigger, draft.object, *(k for _, k in draft.phrases)) if k is not None]
    return any(kid.lower in words_of("mock") for k in parts for kid in tree.kids(k, "amod", "compound"))


def _is_part(tree: Tree, k: int) -> bool:
    """Whether a phrase stands behind "as part of"."""
    above = tree.head(k)
    return above is not None and above.lower == "part" and tree.case(k) == "of" and tree.case(above.i) == "as"


def is_drill(tree: Tree, i: int) -> bool:
    """Whether a noun is an exercise: "the manoeuvres", "a live-fire drill", "war games"; "training" alone is none."""
    lower, beside = tree.words[i].lower, {kid.lower for kid in tree.kids(i, "compound", "amod")}
    if lower in {"game", "games"}:
        return "war" in beside
    return lower in words_of("drills") and lower != "training"


def tells_of_drills(text: str, hostile: int) -> bool:
    """Whether a report speaks of little else than an exercise, beside how many words of arms and crime it holds."""
    lower = text.lower()
    if not any(stem in lower for stem in words_of("drill_stems")):
        return False
    found = WORD.findall(lower)
    drills: int = sum(word in words_of("drills") and word != "training" for word in found)
    hurt: int = sum(word in words_of("hurt") for word in found)
    return drills >= FEWEST and drills * SHARE >= hostile and hurt * SHARE <= drills


def _of(tree: Tree, k: int) -> bool:
    """Whether a word counts or tells what stands behind it: "in a series of raids", "the drama of the siege"."""
    return any(tree.case(kid.i) == "of" for kid in tree.kids(k, "nmod"))
