"""Who only tells of a deed and so neither did nor suffered it: "…, leaving 14 people dead, Mayor Noor said"."""

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree

SUBJECTS = frozenset({"nsubj", "nsubj:outer"})
CLAUSES = frozenset({"ccomp", "xcomp", "parataxis"})
CLOSERS = frozenset({",", "”", '"', "''", "’", "?", "!"})


def is_teller(tree: Tree, head: int, deed: int) -> bool:
    """Whether a word is the subject of a verb of saying that stands behind the deed and ends what is told of it."""
    word = tree.words[head]
    verb = tree.head(head)
    if verb is None or word.dep not in SUBJECTS or verb.lower not in words_of("saying"):
        return False
    first = min(verb.i, *tree.below_all(head))
    if deed >= first or tree.words[first - 1].text not in CLOSERS:
        return False
    return not any(kid.i > verb.i and kid.dep in CLAUSES for kid in tree.kids(verb.i))
