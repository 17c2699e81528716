"""Deeds that a law only forbids: "resolutions that prohibit indiscriminate attacks" tell of no attack."""

from orontes.claims.deeds.arguments import subject_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of


def only_forbidden(draft: Draft) -> bool:
    """Whether a deed is the object of a law's forbidding."""
    tree = draft.tree
    verb = tree.head(draft.trigger)
    if verb is None or verb.lower not in words_of("forbidding") or tree.words[draft.trigger].dep != "obj":
        return False
    subject = subject_of(tree, verb.i)
    return subject is not None and tree.words[subject].lower in words_of("laws")
