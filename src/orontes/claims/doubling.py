"""Words that say of one deed once more what another word said."""

from orontes.claims.draft import Draft
from orontes.claims.tree import Tree


def is_doubled(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """Whether a word says once more what another said: "intercepted and destroyed a drone", "a truce is to start"."""
    word, head = tree.words[draft.trigger], tree.head(draft.trigger)
    if draft.noun:
        begins = tree.kid(head.i, "xcomp", "advcl") if head is not None and word.dep.startswith("nsubj") else None
        other = by_trigger.get(begins.i) if begins is not None else None
        return other is not None and other.kind == draft.kind
    above = by_trigger.get(word.head) if word.dep in {"acl", "acl:relcl"} else None
    if above is not None and above.noun and above.kind == draft.kind == "agreement_or_talks":
        told = tree.kid(word.i, "obl:agent") is not None
        return draft.object == above.trigger and not told  # "a pact between them, struck in 2022"
    other = by_trigger.get(word.head) if word.dep == "conj" and not draft.harm else None
    if other is None or other.noun or other.kind != draft.kind or draft.object is None or draft.object != other.object:
        return False
    return all(pair in other.phrases for pair in draft.phrases)
