"""Names that a report tells as places, whether or not a gazetteer holds them: "the town of Orvel", "near Orvel".

Verbs such as "hold", "take" and "fall" speak of war only where a place is held, taken or falls, and wars are fought
over villages that no gazetteer has. What a report calls a village once is one wherever it names it, headline included.
Rejected: any name behind "at" or "to" (bodies and persons stand there), names in capitals (short names of groups).
"""

from collections.abc import Iterable, Iterator

from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter
from orontes.claims.tree import Tree, Word

INWARD = frozenset({"in", "near", "outside", "inside", "around", "towards", "toward", "north of", "south of"})
BESIDE_FALL = frozenset({"after", "following", "amid", "to", "without"})
LISTED = frozenset({"conj", "appos"})
MOVED = frozenset({"from", "to", "on", "into"})


def find_told_places(trees: Iterable[Tree], sorter: Sorter, *, war: bool) -> frozenset[str]:
    """The names that stand in the passages of a report as those of places; what "fell" is one in a report of war."""
    return frozenset(
        sorter.bare_name(tree, word.i)
        for tree in trees
        for word in tree
        if _is_plain_name(tree, word, sorter) and (_is_told(tree, word) or (war and _has_fallen(tree, word)))
    )


def _is_plain_name(tree: Tree, word: Word, sorter: Sorter) -> bool:
    """Whether a word heads a name of which nothing else is known: no person, body, day or short form."""
    if word.pos != "PROPN" or word.text.isupper() or not word.text[:1].isupper():
        return False
    article = any(kid.lower in {"the", "a", "an"} for kid in tree.kids(word.i, "det"))
    return not article and sorter.classes(tree, word.i) == {"name"}


def _is_told(tree: Tree, word: Word) -> bool:
    """Whether a name, or the one whose list it continues, stands behind or before a word of a place."""
    return any(_is_placed(tree, one) for one in _with_leaders(tree, word))


def _has_fallen(tree: Tree, word: Word) -> bool:
    """Whether a bare name "fell" on a day, or to somebody, and not by a share: "Orvel fell on Monday"."""
    verb = tree.head(word.i)
    if verb is None or word.dep != "nsubj" or verb.lower not in {"fell", "fallen", "falls"} or word.tag != "NNP":
        return False
    behind = [kid for kid in tree.kids(verb.i, "obl", "obj", "xcomp", "advmod") if kid.i > verb.i]
    days = words_of("days")
    return all(tree.case(kid.i) in BESIDE_FALL or (tree.case(kid.i) == "on" and kid.lower in days) for kid in behind)


def _with_leaders(tree: Tree, word: Word) -> Iterator[Word]:
    """A word and those of whose list it is a part."""
    yield word
    while word.dep in LISTED and (above := tree.head(word.i)) is not None and above.pos == "PROPN":
        word = above
        yield word


def _is_placed(tree: Tree, word: Word) -> bool:
    above, case = tree.head(word.i), tree.case(word.i)
    if case in INWARD and (word.dep in {"obl", "nmod"} or tree.kid(word.i, "cop") is not None):
        return True
    if above is not None and above.lower in words_of("moving") and word.dep == "obl" and case in MOVED:
        return True
    if above is not None and word.dep in {"obj", "nsubj:pass"} and above.lower in words_of("taking_places"):
        return True
    settled = words_of("settlement") | words_of("list_heads")
    called = above is not None and above.lower in settled and above.pos == "NOUN"
    return called and (word.dep in {"appos", "compound", "flat"} or (word.dep == "nmod" and case == "of"))
