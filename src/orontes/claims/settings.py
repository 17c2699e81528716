"""Passages whose deeds are made up: a film, a book or a game leads or frames the main clause ("in the film")."""

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree

TELLERS = frozenset({"nsubj", "nsubj:pass", "obl"})


def is_story(tree: Tree) -> bool:
    """Whether what leads or frames the main clause is a film, a book or a game."""
    for word in tree:
        if word.head >= 0 or word.pos not in {"VERB", "AUX"}:
            continue
        told = [kid for kid in tree.kids(word.i, *TELLERS) if kid.lower in words_of("fiction") and not _of(tree, kid.i)]
        if any(kid.dep != "obl" or tree.case(kid.i) == "in" for kid in told):
            return True
    return False


def _of(tree: Tree, k: int) -> bool:
    """Whether a word counts or tells what stands behind it: "in a series of raids", "the drama of the siege"."""
    return any(tree.case(kid.i) == "of" for kid in tree.kids(k, "nmod"))
