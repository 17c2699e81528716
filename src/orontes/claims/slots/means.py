"""The weapon or way of an attack, and the kind that follows from it."""

from collections.abc import Iterable
from functools import cache

from orontes.base import Quote
from orontes.claims.claim import Means
from orontes.claims.lexicon import links_of, load_list, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree

MODIFIERS = ("compound", "amod", "nmod", "flat", "obl")


@cache
def means_words() -> dict[str, tuple[int, str, str | None]]:
    """Each word with the rank, type and attack kind of its group."""
    found: dict[str, tuple[int, str, str | None]] = {}
    for rank, group in enumerate(load_list("means")):
        for word in str(group["words"]).split():
            found.setdefault(word, (rank, str(group["type"]), group["kind"]))
    return found


def find_means(tree: Tree, heads: Iterable[int]) -> tuple[Means, str | None] | None:
    """The weapon named by one of the phrases (heads), with the kind of attack that it makes.

    The telling word is quoted.
    """
    best: tuple[int, int, str, str | None] | None = None
    ways = links_of("of_means") | {"", "'s"}
    for head in heads:
        for k in [head, *(kid.i for kid in tree.kids(head, *MODIFIERS) if tree.case(kid.i) in ways)]:
            word = tree.words[k]
            flown = word.lower not in words_of("flown") or (k != head and tree.words[head].lower in words_of("bombs"))
            unfit = _holds_fuel(tree, k) or not flown or (word.pos == "VERB" and word.lower in words_of("bombs"))
            entry = None if unfit else means_words().get(word.lower)
            if entry is not None and (best is None or entry[0] < best[0]):
                best = (entry[0], k, entry[1], entry[2])
    if best is None:
        return None
    last = tree.words[best[1]].head if tree.words[best[1]].lower in words_of("flown") else best[1]
    quote: Quote = tree.quote(best[1], max(best[1], last))
    return Means(text=quote.text, start=quote.start, end=quote.end, type=best[2]), best[3]


def drops_bombs(tree: Tree, trigger: int, agent: int | None, phrases: Iterable[tuple[str, int]]) -> bool:
    """Whether bombs came from the air: they fell, or aircraft had them ("bombs from army helicopters")."""
    if tree.words[trigger].lower in words_of("from_above"):
        return True
    near = [k for prep, k in phrases if prep in {"from", "by"}]
    owned = [agent, *(kid.i for kid in tree.kids(agent, "nmod", "acl"))] if agent is not None else []
    deeper = [kid.i for k in owned if k is not None for kid in tree.kids(k, "obl", "obl:agent")]
    found = [k for k in (*near, *owned, *deeper) if k is not None]
    return any(noun_classes(tree.words[k].lower) & {"aircraft"} for k in found)


def comes_before(tree: Tree, k: int, trigger: int) -> bool:
    """Whether what a phrase names was over before somebody did a deed: "stormed the town after a night of shelling"."""
    while k not in {trigger, -1}:
        if tree.case(k) in {"after", "following"}:
            return True
        k = tree.words[k].head
    return False


def ways_of_clause(tree: Tree, trigger: int, thing: int | None = None) -> list[int]:
    """What the verb before a deed was done with, or one behind it: "responded with artillery, hitting the town".

    So "used mortars to bomb", and what stands behind a clause on the thing hit: "hit the car he was in with a shell".
    """
    word, above = tree.words[trigger], tree.head(trigger)
    found = [] if thing is None else [*_behind_staying(tree, trigger, thing), *_with_two_cases(tree, trigger)]
    if word.dep != "advcl" or above is None or above.i > trigger:
        return found
    if word.tag == "VBG":
        ways = [kid.i for kid in tree.kids(above.i, "obl") if tree.case(kid.i) in {"with", "using"}]
        return [*found, *(k for k in ways if k < trigger)]
    weapon = used_weapon(tree, trigger)
    return found if weapon is None else [*found, weapon]


def used_weapon(tree: Tree, clause: int) -> int | None:
    """The weapon with which somebody did what a clause tells as its purpose: "used mortars to bomb the town"."""
    word, above = tree.words[clause], tree.head(clause)
    if above is None or word.dep not in {"advcl", "xcomp"} or word.tag != "VB" or above.i > clause:
        return None
    helpers = {kid.lower for kid in tree.kids(above.i, "aux", "aux:pass")}
    if above.lower not in words_of("using") or helpers - {"has", "have", "had"}:
        return None
    used = tree.kid(above.i, "obj")
    heads = [] if used is None else [used, *tree.kids(used.i, "compound", "flat")]
    return next((one.i for one in heads if one.lower in means_words()), None)


def _behind_staying(tree: Tree, trigger: int, thing: int) -> list[int]:
    """What stands behind a clause on somebody in the thing that is hit, but belongs to the deed."""
    inside = words_of("stayed_in")
    behind = (kid for kid in tree.kids(trigger, "ccomp") if kid.i > thing)
    clauses = [kid for kid in (*tree.kids(thing, "acl:relcl", "acl"), *behind) if _is_of(tree, kid.i, inside)]
    below = [kid for clause in clauses for kid in tree.kids(clause.i, "obl", "nmod")]
    below += [*clauses, *(kid for one in below for kid in tree.kids(one.i, "nmod"))]
    return [kid.i for kid in below if any(case.lower == "with" for case in tree.kids(kid.i, "case"))]


def _with_two_cases(tree: Tree, trigger: int) -> list[int]:
    """What the parser hung on the verb with the preposition of such a clause: "the boat they were in with rockets"."""
    cases = {kid.i: [case.lower for case in tree.kids(kid.i, "case")] for kid in tree.kids(trigger, "obl")}
    return [k for k, found in cases.items() if len(found) > 1 and found[-1] == "with"]


def _is_of(tree: Tree, i: int, words: frozenset[str]) -> bool:
    """Whether a word or what stands beside it as "be" is among some words."""
    return bool({tree.words[i].lower, *(kid.lower for kid in tree.kids(i, "cop", "aux"))} & words)


def _holds_fuel(tree: Tree, k: int) -> bool:
    """Whether a tank is one of fuel, gas or water."""
    return any(kid.lower in words_of("filled") for kid in tree.kids(k, "compound"))
