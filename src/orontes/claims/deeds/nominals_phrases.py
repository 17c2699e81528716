"""The prepositional phrases of an event noun, its own and those that the parser hung elsewhere."""

from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.nominals_doers import find_scene
from orontes.claims.deeds.series import counted_head
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree

AIMED_BY = frozenset({"by", "on", "against", "targeting"})


def list_phrases(tree: Tree, n: int, light: int | None) -> list[tuple[str, int]]:
    """The phrases of an event noun, of what counts it or is its scene, and of its light verb."""
    found = [*phrases_of(tree, n), *list_adjacent(tree, n)]
    above = [top for top in (counted_head(tree, n), light) if top is not None and top != n]
    if find_scene(tree, n) is not None:
        above.insert(0, tree.words[n].head)
    for top in [*above, *_where_it_came_about(tree, n)]:
        found += [pair for pair in phrases_of(tree, top) if pair not in found and pair[1] != n]
    return found


def _where_it_came_about(tree: Tree, n: int) -> list[int]:
    """The verb of a clause that tells of nothing but that a deed was: "the attack, which took place in Goma"."""
    told = (kid for kid in tree.kids(n, "acl:relcl", "acl") if kid.lower in words_of("came_about"))
    return [verb.i for verb in told if all(kid.lower == "place" for kid in tree.kids(verb.i, "obj", "xcomp"))]


def list_adjacent(tree: Tree, n: int) -> list[tuple[str, int]]:
    """The phrases right behind an event noun that the parser hung above it: "saw shelling by the army on"."""
    end, found = max(tree.below_all(n)) + 1, list[tuple[str, int]]()
    heads = {tree.words[n].head, tree.words[counted_head(tree, n)].head}
    kids = [kid for word in tree.above(n) for kid in tree.kids(word.i, "obl", "nmod", "obl:agent")]
    for k in sorted(kid.i for kid in kids if kid.i > n):
        own, case = tree.below_all(k), tree.case(k)
        if case and min(own) == end and (tree.words[k].head in heads or case in AIMED_BY or found):
            found.append((case, k))
            end = max(own) + 1
    return found
