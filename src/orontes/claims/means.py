"""The weapon or way of an attack, and the kind that follows from it."""

from collections.abc import Iterable
from functools import cache

from orontes.base import Quote
from orontes.claims.claim import Means
from orontes.claims.lexicon import load_list
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
    {"guided", "glide", "gliding", "laser-guided", "satellite-guided", "air-dropped", "bunker-buster", "bunker-busters"}
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
            flown = k == head or tree.words[k].lower not in FLOWN or tree.words[head].lower in BOMBS
            entry = None if _holds_fuel(tree, k) or not flown else means_words().get(tree.words[k].lower)
            if entry is not None and (best is None or entry[0] < best[0]):
                best = (entry[0], k, entry[1], entry[2])
    if best is None:
        return None
    last = tree.words[best[1]].head if tree.words[best[1]].lower in FLOWN else best[1]
    quote: Quote = tree.quote(best[1], max(best[1], last))
    return Means(text=quote.text, start=quote.start, end=quote.end, type=best[2]), best[3]


def _holds_fuel(tree: Tree, k: int) -> bool:
    """Whether a tank is one of fuel, gas or water."""
    return any(kid.lower in FILLED for kid in tree.kids(k, "compound"))
