"""Words of war in other senses: people lost in a storm, soldiers captured in a picture, a battle against a disease.

The verb and its object alone do not tell these apart ("went missing", "captured soldiers"); what stands around them
does: a mishap in the sentence and no force, a doer who makes pictures, what somebody is caught doing, an ill for a foe.
"""

from orontes.claims.draft import Parts
from orontes.claims.lexicon import words_of
from orontes.claims.nouns import Sorter, noun_classes
from orontes.claims.tree import Tree

_MEETING = frozenset({"against", "with", "from"})


def is_mishap(tree: Tree, sorter: Sorter) -> bool:
    """Whether who vanished was lost: the sentence tells weather, a wreck or an outing, and nobody who takes people."""
    astray = words_of("astray") | words_of("accidents")
    lost = any(word.lower in astray or "nature" in noun_classes(word.lower) for word in tree)
    taken = any("outlaw" in noun_classes(word.lower) or _is_force(tree, word.i, sorter) for word in tree)
    return lost and not taken


def _is_force(tree: Tree, i: int, sorter: Sorter) -> bool:
    return tree.words[i].pos in {"NOUN", "PROPN"} and "force" in sorter.classes(tree, i)


def is_portrayed(tree: Tree, parts: Parts) -> bool:
    """Whether somebody is captured in a picture: by who makes pictures, on camera, or doing something."""
    if parts.thing is None:
        return False
    doer = tree.words[parts.agent].lower if parts.agent is not None else ""
    seen = [kid for kid in tree.kids(parts.thing, "acl") if kid.tag == "VBG"]
    below = [tree.words[k] for k in tree.below_all(parts.thing)]
    filmed = any(tree.case(word.i) == "on" and word.lower in words_of("filmed") for word in below)
    maker = doer in words_of("portrayers") or _makes_pictures(tree, parts.thing)
    return maker or filmed or (bool(seen) and parts.agent is None)


def _makes_pictures(tree: Tree, thing: int) -> bool:
    """Whether what the parser takes for the captured captured others: "the photographer captured soldiers weeping"."""
    verb = tree.head(thing)
    shown = verb is not None and tree.kid(verb.i, "ccomp", "xcomp") is not None
    return shown and tree.words[thing].lower in words_of("portrayers")


def is_against_nature(tree: Tree, parts: Parts, sorter: Sorter) -> bool:
    """Whether the foe is an ill, the arms are questions, or the fire is critics' words: "a battle against cancer"."""
    for prep, k in parts.phrases:
        word = tree.words[k].lower
        ill = prep in _MEETING and (word in words_of("ills") or "nature" in sorter.classes(tree, k))
        if ill or (prep == "from" and word in words_of("critics")):
            return True
    return False
