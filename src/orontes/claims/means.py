"""The weapon or way of an attack, and the kind that follows from it."""

from collections.abc import Iterable
from functools import cache

from orontes.base import Quote
from orontes.claims.claim import Means
from orontes.claims.lexicon import load_list, words_of
from orontes.claims.nouns import noun_classes
from orontes.claims.tree import Tree

WAYS = frozenset(
    {
        "by",
        "with",
        "using",
        "in",
        "through",
        "from",
        "via",
        "of",
        "during",
        "due to",
        "because of",
        "as a result of",
        "after",
        "following",
    }
)


MODIFIERS = ("compound", "amod", "nmod", "flat", "obl")
BOMBS = frozenset({"bomb", "bombs", "munition", "munitions"})
FLOWN = frozenset(
    {
        "barrel",
        "vacuum",
        "thermobaric",
        "parachute",
        "unguided",
        "guided",
        "glide",
        "gliding",
        "laser-guided",
        "satellite-guided",
        "air-dropped",
        "bunker-buster",
        "bunker-busters",
    }
)
"""What is said of bombs that aircraft drop."""
FILLED = frozenset({"fuel", "gas", "oil", "water", "petrol", "septic", "storage", "propane", "grain"})


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
    for head in heads:
        for k in [head, *(kid.i for kid in tree.kids(head, *MODIFIERS) if tree.case(kid.i) in {*WAYS, "", "'s"})]:
            word = tree.words[k]
            flown = word.lower not in FLOWN or (k != head and tree.words[head].lower in BOMBS)
            unfit = _holds_fuel(tree, k) or not flown or (word.pos == "VERB" and word.lower in BOMBS)
            entry = None if unfit else means_words().get(word.lower)
            if entry is not None and (best is None or entry[0] < best[0]):
                best = (entry[0], k, entry[1], entry[2])
    if best is None:
        return None
    last = tree.words[best[1]].head if tree.words[best[1]].lower in FLOWN else best[1]
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


def ways_of_clause(tree: Tree, trigger: int) -> list[int]:
    """What the verb before a participle was done with: "responded with artillery, hitting the town"."""
    word, above = tree.words[trigger], tree.head(trigger)
    if word.dep != "advcl" or word.tag != "VBG" or above is None or above.i > trigger:
        return []
    return [kid.i for kid in tree.kids(above.i, "obl") if tree.case(kid.i) in {"with", "using"} and kid.i < trigger]


def _holds_fuel(tree: Tree, k: int) -> bool:
    """Whether a tank is one of fuel, gas or water."""
    return any(kid.lower in FILLED for kid in tree.kids(k, "compound"))
