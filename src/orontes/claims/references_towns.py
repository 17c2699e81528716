"""How reports speak of towns: by name, as "the village of X", and again as "the village"."""

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree, Word

COMPASS = frozenset(
    {"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "km", "miles"}
)
"""Words for where something lies from a town, which is not spoken of itself: "220 km north of the capital"."""
GOALS = frozenset({"to", "towards", "toward"})
LARGE = frozenset({"city", "capital", "metropolis"})
SMALL = frozenset({"village", "hamlet"})


def weigh_town(tree: Tree, word: Word) -> float:
    """How much a mention of a town counts: more where it leads its clause or is called a city, less where one left."""
    leads = word.dep in {"nsubj", "nsubj:pass"}
    head = tree.head(word.i)
    called = (
        head is not None and head.lower in {"city", "town", "village"} and word.dep in {"nmod", "appos", "compound"}
    )
    case = tree.case(word.i)
    goal = case in GOALS
    if head is not None and head.lower in {"from": words_of("coming"), "of": COMPASS}.get(case or "", ()):
        return 0.2
    return (2.0 if leads else 1.0) + (1.0 if called else 0.0) - (0.5 if goal else 0.0)


def is_generic_town(tree: Tree, word: Word) -> bool:
    """Whether a word is "the city", "this town" or "the country's second-largest city", without a name."""
    if word.lower not in words_of("settlement") or tree.kid(word.i, "nmod", "appos", "flat", "compound") is not None:
        return False
    owned = tree.kid(word.i, "nmod:poss") is not None
    ranked = owned and any(kid.lower in words_of("superlatives") for kid in tree.kids(word.i, "amod"))
    return ranked or any(kid.lower in {"the", "this", "that"} for kid in tree.kids(word.i, "det"))


def called_as(tree: Tree, word: Word) -> str | None:
    """What a name is called beside it: village of "the village of Hasna" and of "Hasna village"."""
    settled = words_of("settlement")
    if word.lower in settled:
        return word.lower
    head = tree.head(word.i)
    if head is None or head.lower not in settled:
        return None
    named = word.dep in {"appos", "compound", "flat"} or (word.dep == "nmod" and tree.case(word.i) == "of")
    return head.lower if named else None


def may_be_called(again: str, called: frozenset[str], kind: str | None) -> bool:
    """Whether "the village" may mean a place by what it was called and what the gazetteer takes it for."""
    if again in called:
        return True
    if again in SMALL:
        return not called and kind != "city"
    return not (again in LARGE and called and called <= SMALL)
