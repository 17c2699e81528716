"""Which people are counted by one number: "17 women and children"."""

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree


def shares_number(tree: Tree, head: int) -> bool:
    """Whether a bare noun is counted together with the one before it: the children of "17 women and children"."""
    above = tree.head(head)
    if above is None or tree.words[head].dep != "conj" or tree.kids(head, "det", "nummod", "amod", "nmod:poss"):
        return False
    return {tree.words[head].lower, above.lower} <= _ages() and _has_number(tree, above.i)


def _has_number(tree: Tree, head: int) -> bool:
    """Whether a noun, or the one with which it is counted, has a number."""
    return bool(tree.kids(head, "nummod")) or shares_number(tree, head)


def _ages() -> set[str]:
    """Words for people by age and sex."""
    return {"men", *words_of("women"), *words_of("children")}
