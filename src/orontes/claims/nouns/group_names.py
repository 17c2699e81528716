"""Names of armed groups, which are no places even where a gazetteer holds them or their last word: "Boko Haram"."""

from functools import cache

from orontes.base import shared_words
from orontes.claims.tree import Tree

_LONGEST = 3
"""How many words before the last such a name may have."""


@cache
def group_names() -> frozenset[str]:
    """The names of armed groups that mean nothing else in news."""
    return frozenset(shared_words("armed_groups")) - frozenset(shared_words("armed_groups_as_places"))


def ends_group(tree: Tree, i: int) -> bool:
    """Whether the name of an armed group ends at a word: "State" of "Islamic State"."""
    texts = [word.text for word in tree.words[max(i - _LONGEST, 0) : i + 1]]
    return any(" ".join(texts[k:]) in group_names() for k in range(len(texts)))


def place_names(tree: Tree, i: int, name: str) -> frozenset[str]:
    """By which words a name may be a known place's: in full or by its head; none of a group's name."""
    return frozenset() if ends_group(tree, i) else frozenset({name, tree.words[i].text})
