"""Words that say of one deed once more what another word said, or of people in general."""

from dataclasses import replace

from orontes.base import MEANS_UNTOLD
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree

WHEN = frozenset({"when", "after", "as"})


def is_doubled(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """Whether a word says once more what another said: "intercepted and destroyed a drone", "a truce is to start"."""
    word, head = tree.words[draft.trigger], tree.head(draft.trigger)
    if draft.noun:
        begins = tree.kid(head.i, "xcomp", "advcl") if head is not None and word.dep.startswith("nsubj") else None
        other = by_trigger.get(begins.i) if begins is not None else None
        struck = (by_trigger.get(kid.i) for kid in tree.kids(word.i, "acl", "acl:relcl"))
        named = any(one is not None and _is_of_pact(one, draft) and _names_parties(tree, one) for one in struck)
        return named or (other is not None and other.kind == draft.kind)
    above = by_trigger.get(word.head) if word.dep in {"acl", "acl:relcl"} else None
    if above is not None and above.noun and _is_of_pact(draft, above):
        return not _names_parties(tree, draft)  # "a pact between them, struck in 2022"
    other = by_trigger.get(word.head) if word.dep == "conj" and not draft.harm else None
    if other is None or other.noun or other.kind != draft.kind or draft.object is None or draft.object != other.object:
        return False
    return all(pair in other.phrases for pair in draft.phrases)


def _is_of_pact(struck: Draft, pact: Draft) -> bool:
    """Whether a verb tells how the agreement was made that a noun before it names."""
    return struck.kind == pact.kind == "agreement_or_talks" and struck.object == pact.trigger


def _names_parties(tree: Tree, struck: Draft) -> bool:
    """Whether those between whom an agreement was made stand with its verb: "accords, concluded between"."""
    by = tree.kid(struck.trigger, "obl:agent") is not None
    return by or any(tree.case(kid.i) in {"between", "with"} for kid in tree.kids(struck.trigger, "obl", "nmod"))


def give_killings(tree: Tree, by_trigger: dict[int, Draft]) -> set[int]:
    """Gives each killing to the attack that a clause tells it by, and says which drafts that leaves without a claim."""
    gone: set[int] = set()
    for draft in list(by_trigger.values()):
        cause = _told_when(tree, draft, by_trigger)
        if cause is not None:
            victims = ((draft.trigger, "killed", draft.object or 0), *draft.harm)
            by_trigger[cause.trigger] = replace(cause, harm=(*cause.harm, *victims))
            gone.add(draft.trigger)
    return gone


def _told_when(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> Draft | None:
    """The attack by a named doer that a clause tells a killing by: "two were shot dead when gunmen opened fire"."""
    if draft.agent is not None or draft.object is None or draft.frame.count != "killed":
        return None
    clauses = (kid for kid in tree.kids(draft.trigger, "advcl") if kid.i > draft.trigger)
    when = (kid.i for kid in clauses if any(one.lower in WHEN for one in tree.kids(kid.i, "mark", "advmod")))
    told = (by_trigger[k] for k in when if k in by_trigger)
    return next((one for one in told if one.kind in MEANS_UNTOLD and one.agent is not None and not one.noun), None)


def is_generic(tree: Tree, draft: Draft) -> bool:
    """As in "those who flee", "anyone who surrenders": people in general, who did nothing in particular."""
    word = tree.words[draft.trigger]
    return word.dep == "acl:relcl" and word.head >= 0 and tree.words[word.head].lower in words_of("generic_people")
