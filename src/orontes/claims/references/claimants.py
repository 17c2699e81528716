"""Who boasts of what others deny: "the army rejected a claim by the rebels that they had taken the town"."""

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.references.captives import is_many
from orontes.claims.tree import Tree, Word

CLAIMED = frozenset({"capture", "control_state", "advance", "weapons_seized"})
"""Kinds that a side claims for itself; harm and retreats are rather laid to others."""
BOASTS = frozenset({"claim", "claims", "assertion", "assertions", "statement", "statements", "announcement"})


def find_claimant(tree: Tree, start: int) -> str | None:
    """Whom "it" or "they" at an offset means right behind "a claim by X that": X, where its number fits."""
    word = next((one for one in tree if one.start == start), None)
    if word is None or word.lower not in words_of("it") | words_of("they") or word.i == 0:
        return None
    mark = tree.words[word.i - 1]
    noun = next((one for one in reversed(tree.words[: mark.i]) if one.lower in BOASTS), None)
    if mark.lower != "that" or noun is None:
        return None
    owner = _owner(tree, noun)
    if owner is None or is_many(tree, owner) != (word.lower in words_of("they")):
        return None
    last = max(tree.below_all(owner.i))
    return phrase_of(tree, owner.i).text if max(last, noun.i) + 1 >= mark.i else None


def _owner(tree: Tree, noun: Word) -> Word | None:
    """Who makes a claim: behind "by" or "from", or before it with "'s"."""
    behind = (kid for kid in tree.kids(noun.i, "nmod") if tree.case(kid.i) in {"by", "from"})
    return next(behind, None) or tree.kid(noun.i, "nmod:poss")
