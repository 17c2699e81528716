"""Drafts that tell one deed in two words are joined: "warplanes carried out raids", "airstrikes targeted depots"."""

from dataclasses import replace

from orontes.base import ATTACKS
from orontes.claims.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.places import BESIDE
from orontes.claims.tree import Tree

DAMAGE = frozenset({"property_destruction"})
"""What an attack does to things: told as part of the attack where that is the verb's subject or way."""
STAND_ALONE = frozenset({"agreement_or_talks", "release_of_detainees", "protest_or_celebration"})
"""Kinds of which "a truce" alone is news, where "an attack" only stands for what another clause tells."""
BY = frozenset({"in", "by", "with", "through", "during", "of", "via", "from", "following", "after"})


def join_drafts(tree: Tree, drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that another tells better."""
    by_trigger = {draft.trigger: draft for draft in drafts}
    gone: set[int] = {draft.trigger for draft in drafts if _is_generic(tree, draft)}
    for draft in drafts:
        if not draft.noun and draft.kind in ATTACKS | DAMAGE:
            other = _told_by_noun(draft, by_trigger)
            if other is not None and other.trigger not in gone:
                by_trigger[other.trigger] = _merged(other, draft)
                gone.add(draft.trigger)
    for draft in by_trigger.values():
        if _is_step(tree, draft, by_trigger) or (
            draft.noun and (_is_echo(tree, draft) or _is_part(tree, draft, by_trigger, gone))
        ):
            gone.add(draft.trigger)
    return [by_trigger[draft.trigger] for draft in drafts if draft.trigger not in gone]


def _told_by_noun(draft: Draft, by_trigger: dict[int, Draft]) -> Draft | None:
    """The attack noun that is the verb's subject or way: "raids hit", "was hit in a raid"."""
    tree = draft.tree
    heads = [draft.agent] if draft.agent is not None else []
    heads += [draft.trigger - 1] if tree.words[draft.trigger].tag == "VBG" else []
    heads += [k for prep, k in draft.phrases if prep in BY and tree.words[k].head == draft.trigger]
    for head in heads:
        other = by_trigger.get(head)
        if other is not None and other.noun and other.kind in ATTACKS | {"clash"} and other.trigger != draft.trigger:
            return other
    return None


def _merged(noun: Draft, verb: Draft) -> Draft:
    """The noun's draft with what the verb says of target, place and harm."""
    phrases = tuple(pair for pair in verb.phrases if pair[1] != noun.trigger and pair not in noun.phrases)
    struck = noun.object if noun.object is not None else verb.object
    agent = noun.agent if noun.agent is not None or verb.agent == noun.trigger else verb.agent
    return replace(
        noun,
        agent=agent,
        object=struck,
        phrases=(*noun.phrases, *phrases),
        clause=verb.trigger,
        harm=(*noun.harm, *verb.harm),
    )


def _is_part(tree: Tree, draft: Draft, by_trigger: dict[int, Draft], gone: set[int]) -> bool:
    """A noun that another draft of its kind has as subject or object.

    "reached an agreement", "negotiations failed to reach".
    """
    for word in list(tree.above(draft.trigger))[:2]:
        other = by_trigger.get(word.i)
        if other is not None and word.i not in gone and not other.noun and other.kind == draft.kind:
            return True
    return False


def _is_echo(tree: Tree, draft: Draft) -> bool:
    """A bare "the strikes", "an attack" that names nobody and nothing and only serves another clause."""
    if draft.harm or draft.light is not None or draft.agent is not None or draft.object is not None:
        return False
    word = tree.words[draft.trigger]
    if draft.kind in STAND_ALONE and any(kid.lower in {"a", "an"} for kid in tree.kids(draft.trigger, "det")):
        return False
    told = any(prep in BESIDE or draft.frame.role(prep) for prep, _ in draft.phrases)
    if told or tree.kid(draft.trigger, "nummod") is not None:
        return False
    bare = all(kid.dep in {"det", "case", "punct", "amod", "cc", "mark", "nummod"} for kid in tree.kids(draft.trigger))
    return (
        bare
        and word.dep in {"nsubj", "nsubj:pass", "obl", "nmod", "obl:agent", "obj", "conj", "appos"}
        and tree.region != "headline"
    )


def _is_generic(tree: Tree, draft: Draft) -> bool:
    """As in "those who flee", "anyone who surrenders": people in general, who did nothing in particular."""
    word = tree.words[draft.trigger]
    return word.dep == "acl:relcl" and word.head >= 0 and tree.words[word.head].lower in words_of("generic_people")


def _is_step(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """Whether a move only leads to what the next verb tells, as in "advanced to capture the town"."""
    if draft.kind != "advance" or draft.noun or any(draft.frame.role(prep) == "place" for prep, _ in draft.phrases):
        return False
    return draft.object is None and any(kid.i in by_trigger for kid in tree.kids(draft.trigger, "xcomp", "advcl"))
