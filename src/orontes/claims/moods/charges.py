"""Deeds that somebody is only charged with: "was charged with murdering", "two men accused of killing".

No court has found so yet, so that the deed is possible, whoever may have done it. Of armies and bodies the same words
tell what they are said to have done, which stays a claim. Who is named as the accuser is its voice (`voices`).
"""

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree, Word

CHARGED = frozenset({"obl", "advcl", "acl", "nmod", "xcomp"})
LEADING = frozenset({"of", "with", "for", "over", "in"})


def is_charge(tree: Tree, word: Word, below: Word) -> bool:
    """Whether a deed is what persons are charged with, or accused of by nobody who is named."""
    charged = word.lower in words_of("charging") | words_of("standing_trial")
    if not charged and word.lower not in words_of("accusing") | words_of("suspecting"):
        return False
    if below.dep not in CHARGED or not LEADING & {kid.lower for kid in tree.kids(below.i, "case", "mark")}:
        return False
    passive = word.tag == "VBN" and (word.dep == "acl" or tree.kid(word.i, "aux:pass") is not None)
    if not passive or tree.kid(word.i, "obl:agent") is not None:
        return False
    met = tree.head(word.i) if word.dep == "acl" else tree.kid(word.i, "nsubj:pass")
    classes = noun_classes(met.lower) if met is not None else frozenset[str]()
    return "force" not in classes and (charged or "people" in classes)


def is_charged_with(tree: Tree, below: Word) -> bool:
    """Whether a deed is what a word for a charge is about: "charged with murdering", "the charges of murder"."""
    return any(kid.lower in LEADING - {"in"} for kid in tree.kids(below.i, "case", "mark"))
