"""The words that put a deed at a distance: "reportedly", "alleged", "are believed to have"."""

from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.moods.charges import is_charge
from orontes.claims.tree import Tree, Word


def find_hedge(tree: Tree, trigger: int, clause: int) -> str | None:
    """The word of distance in the clause."""
    words = word_sets("moods")["hedges"]
    first = tree.words[0]
    if len(tree) > 1 and tree.words[1].text == ":" and first.lower in words:
        return first.text
    for i in (clause, trigger):
        for kid in tree.kids(i):
            if kid.lower in words:
                return kid.text
            if kid.dep in {"nsubj", "nsubj:pass", "obj"}:
                inner = next((k for k in tree.kids(kid.i, "amod") if k.lower in words), None)
                if inner is not None:
                    return inner.text
    head = tree.head(clause)
    if head is not None and is_charge(tree, head, tree.words[clause]):
        return head.text
    if head is not None and head.lower in words_of("believed") and _is_told_of(tree, head):
        return head.text
    return None


def _is_told_of(tree: Tree, head: Word) -> bool:
    """Whether a verb of saying or believing is passive or impersonal: "are believed to have", "are said to"."""
    return tree.kid(head.i, "aux:pass") is not None
