"""Event nouns counted or likened by the noun beside them, "a series of airstrikes", "a raid campaign".

And two readings that hang on the doer: "the attacks of the army on the town" are the army's, and the bombing of a state
is done from the air, where that of others is an explosion.
"""

from collections.abc import Sequence

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree
from orontes.knowledge import country_of_demonym, country_of_name

AIMED = frozenset({"on", "against", "targeting", "upon"})


def counted_head(tree: Tree, n: int) -> int:
    """The noun that stands for a deed in the clause: the "series" of its airstrikes; else the deed itself."""
    word, head = tree.words[n], tree.head(n)
    counts = head is not None and head.pos == "NOUN" and head.lower in words_of("deed_series")
    if counts and word.dep == "compound":
        return word.head if word.head == n + 1 else n
    return word.head if counts and word.dep == "nmod" and tree.case(n) == "of" else n


def is_campaign_of(tree: Tree, n: int) -> bool:
    """Whether a noun only says that the deed named right before it was done often: "a raid campaign"."""
    before = tree.kid(n, "compound") if tree.words[n].lower in words_of("deed_series") else None
    return before is not None and before.lower in words_of("campaigns_of") and counted_head(tree, before.i) == n


def is_doer_of(tree: Tree, thing: int | None, phrases: Sequence[tuple[str, int]], sorter: Sorter) -> bool:
    """Whether the force behind "of" did the deed: another phrase tells at whom it was aimed, or it is a raid."""
    if thing is None or tree.case(thing) != "of":
        return False
    deed = tree.head(thing)
    raid = deed is not None and deed.lower in words_of("sallies")
    if not raid and not any(prep in AIMED for prep, _ in phrases):
        return False
    classes = sorter.classes(tree, thing)
    return "place" not in classes and ("force" in classes or tree.words[thing].text.isupper())


def is_air_bombing(tree: Tree, n: int, agent: int | None, bound: frozenset[str]) -> bool:
    """Whether a bombing is that of a state's forces, who drop bombs rather than plant them."""
    if agent is None or tree.words[n].lower not in {"bombing", "bombings"} or bound & words_of("planted"):
        return False
    doer = tree.words[agent]
    if country_of_demonym(doer.text) or country_of_name(doer.text) or doer.lower in words_of("state_arms"):
        return True
    kids = tree.kids(agent, "amod", "compound", "nmod:poss")
    nation = any(country_of_demonym(kid.text) or country_of_name(kid.text) for kid in kids)
    return nation and doer.lower in {"forces", "troops", "enemy"}
