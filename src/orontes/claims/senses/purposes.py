"""Protests that are told as what people did something for: "shops closed to protest against the killing"."""

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import word_sets
from orontes.claims.tree import Tree

DONE = frozenset({"VBD", "VBN", "VBZ", "VBP"})


def is_held(draft: Draft) -> bool:
    """Whether a protest told as a purpose was held by what was done: it was, unless that too was only meant."""
    tree, word = draft.tree, draft.tree.words[draft.clause]
    above = tree.head(draft.clause)
    if above is None or word.dep != "advcl" or word.tag != "VB" or above.tag not in DONE:
        return False
    return not _is_meant(tree, above.i)


def _is_meant(tree: Tree, i: int) -> bool:
    """Whether a verb tells of what is planned, called for or to come."""
    sets = word_sets("moods")
    words = {tree.words[i].lower, *(kid.lower for kid in tree.kids(i, "aux"))}
    told = sets["planned"] | sets["ordered"] | sets["demanded"] | sets["modal_planned"] | sets["modal_possible"]
    return bool(words & told)
