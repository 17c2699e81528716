"""Clauses that only ask who did a deed: "it was not clear who fired", "it is unknown who carried out the attack"."""

from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.nominals_doers import has_relative
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree, Word

WHO = frozenset({"who", "what"})
BETWEEN = frozenset({"immediately", "yet", "exactly", "just", "as", "to", "precisely"})


def only_asks(draft: Draft) -> bool:
    """Whether a deed stands in a question of who did it, which names neither people harmed nor a place."""
    tree = draft.tree
    asker = next((word for word in reversed(tree.words[: draft.trigger]) if word.lower in WHO), None)
    described = draft.noun and has_relative(tree, draft.trigger)  # "the raid in which he was killed"
    if asker is None or draft.harm or described or not _is_left_open(tree, asker):
        return False
    verb = tree.words[asker.head] if asker.dep.startswith("nsubj") else None
    if verb is None or draft.trigger not in tree.below_all(verb.i):
        return False
    return not any(word.pos in {"PROPN", "NUM"} for word in tree.words[asker.i : max(tree.below_all(verb.i)) + 1])


def _is_left_open(tree: Tree, asker: Word) -> bool:
    """Whether a word of not knowing stands right before the word that asks."""
    before = (word for word in reversed(tree.words[: asker.i]) if word.lower not in BETWEEN)
    last = next(before, None)
    return last is not None and last.lower in words_of("asking_after")
