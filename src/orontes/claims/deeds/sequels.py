"""Deeds that "after", "before" and "since" tell apart: "shelled the town two days after the ambush on the road"."""

from orontes.claims.deeds.draft import Draft
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree
from orontes.claims.word_classes import NOUNS

APART_IN_TIME = frozenset({"after", "before", "since", "until", "following"})
_BETWEEN = ("nmod:unmarked", "obl:unmarked", "nmod:npmod", "obl:npmod", "nummod")
"""Links of the time that lies between two deeds: "two days after the ambush"."""


def is_sequel(draft: Draft, other: Draft) -> bool:
    """Whether a verb behind or before whose time the other deed lies tells a deed of its own, and not what that did."""
    if draft.tree.case(other.trigger) not in APART_IN_TIME:
        return False
    return (draft.object is not None and _names_another(draft.tree, draft, other)) or _has_own_time(draft, other)


def is_of_sequel(draft: Draft, prep: str, k: int) -> bool:
    """Whether a phrase tells after what an attack came, and not by what it was done: "shelled it after a drone strike".

    Who is killed or wounded, or what is damaged, "after a drone strike" is so by the strike.
    """
    told = draft.agent is not None and not draft.noun and not draft.harm and not draft.frame.count
    return told and prep in APART_IN_TIME and k > draft.trigger and draft.kind != "property_destruction"


def _names_another(tree: Tree, draft: Draft, other: Draft) -> bool:
    """Whether two deeds have each a named place or party: "attacked Hama two days after the battle of Aleppo"."""
    own = [k for k in (other.object, *(k for _, k in other.phrases)) if k is not None and k > other.trigger]
    named = any(tree.words[k].pos == "PROPN" and "time" not in noun_classes(tree.words[k].lower) for k in own)
    return named and draft.object is not None and tree.words[draft.object].pos == "PROPN"


def _has_own_time(draft: Draft, other: Draft) -> bool:
    """Whether a time lies between two attacks, or each has its target: "shelled it after a raid on a post"."""
    tree = draft.tree
    if draft.kind == "property_destruction" or draft.frame.count or draft.harm:
        return False
    between = [*tree.kids(other.trigger, *_BETWEEN), *tree.kids(draft.trigger, *_BETWEEN)]
    if any("time" in noun_classes(kid.lower) and draft.trigger < kid.i < other.trigger for kid in between):
        return True
    if draft.object is None or draft.agent is None or draft.object > other.trigger:
        return False
    own = [tree.words[k] for k in (other.object, *(k for _, k in other.phrases)) if k is not None and k > other.trigger]
    return any(word.pos in NOUNS and "time" not in noun_classes(word.lower) for word in own)
