"""What somebody is blamed or accused of: a deed told before ("of the strike", "for it"), or a matter of its own."""

from orontes.base import ATTACKS
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import POINTING

DEEDS = ATTACKS | {"massacre_or_killing", "property_destruction", "abduction"}
OWN = frozenset({"for", "of", "over", "on"})
PRONOUNS = frozenset({"it", "this", "that", "them"})


def points_to_deed(tree: Tree, reason: Word) -> bool:
    """Whether a reason means a deed told before: "of the strike", "for it", "of launching it", "of responsibility"."""
    if reason.pos == "VERB":
        thing = tree.kid(reason.i, "obj")
        return thing is not None and reason.tag == "VBG" and (thing.lower in PRONOUNS or is_the_deed(tree, thing))
    if tree.case(reason.i).removeprefix("behind ") not in OWN | {"behind"}:
        return False
    return reason.lower in PRONOUNS | words_of("answering_for") or is_the_deed(tree, reason)


def is_the_deed(tree: Tree, noun: Word) -> bool:
    """Whether "the strike" is said of a deed told before, and nothing else of it."""
    definite = any(kid.lower in POINTING for kid in tree.kids(noun.i, "det"))
    bare = tree.kid(noun.i, "nmod", "nummod", "acl", "acl:relcl", "appos", "conj", "nmod:poss") is None
    return definite and bare and is_deed(noun)


def is_deed(noun: Word) -> bool:
    """Whether a noun is of a deed that somebody may be blamed for."""
    return noun.lower in words_of("deeds_in_general") or any(
        frame.kind in DEEDS for frame in load_frames().of_noun(noun.lower)
    )


def is_civil(tree: Tree, accused: int) -> bool:
    """Whether the accused is a government, a party or the like, whom others accuse of much besides deeds of arms."""
    return tree.words[accused].lower in words_of("civil_bodies")


def is_told_of_what(tree: Tree, accused: int) -> bool:
    """Whether words of its own tell what the accused is accused of: "accused the army of hoarding grain"."""
    below = [accused, *(kid.i for kid in tree.kids(accused, "appos", "conj", "nmod", "flat"))]
    return any(
        link.lower == "of"
        for k in below
        for kid in tree.kids(k, "nmod", "acl", "advcl")
        for link in tree.kids(kid.i, "case", "mark")
    )
