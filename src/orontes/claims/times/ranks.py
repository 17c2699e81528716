"""How near in grammar time words stand to a deed."""

from orontes.claims.tree import Tree
from orontes.language import TimeExpression

ENCLOSED = frozenset({"acl:relcl", "advcl:relcl", "ccomp", "parataxis", "appos"})
MODIFYING = frozenset({"compound", "amod", "nummod", "nmod:poss"})


def rank_time(tree: Tree, one: TimeExpression, ranks: dict[int, int]) -> int | None:
    """How near in grammar the time words stand to a draft: 0 at its trigger, more for clauses above, None elsewhere."""
    inside = [word for word in tree if one.start <= word.start < one.end]
    if not inside:
        return None
    at = next(
        (word for word in inside if not one.start <= (tree.words[word.head].start if word.head >= 0 else -1) < one.end),
        inside[0],
    )
    cost = 0
    for word in [at, *tree.above(at.i)]:
        if word.i in ranks:
            return ranks[word.i] + cost
        if word.i == at.i and word.dep in MODIFYING:
            return 0 if ranks.get(word.head, 2) < 2 else None
        if word.dep in ENCLOSED:
            return None
        cost += 3 if word.dep in {"advcl", "acl"} else 1
    return None
