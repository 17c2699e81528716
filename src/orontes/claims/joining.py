"""Drafts that tell one deed in two words are joined: "warplanes carried out raids", "airstrikes targeted depots"."""

from dataclasses import replace

from orontes.claims.drafts import Draft
from orontes.claims.nouns import Sorter
from orontes.claims.tree import Tree

ATTACKS = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile", "explosion", "chemical_attack", "armed_attack", "massacre_or_killing"})
BY = frozenset({"in", "by", "with", "through", "during", "of", "via", "from", "following", "after"})


def join_drafts(tree: Tree, drafts: list[Draft], sorter: Sorter) -> list[Draft]:
    """The drafts without those that another tells better."""
    by_trigger = {draft.trigger: draft for draft in drafts}
    gone: set[int] = set()
    for draft in drafts:
        if not draft.noun and draft.kind in ATTACKS:
            other = _told_by_noun(draft, by_trigger)
            if other is not None and other.trigger not in gone:
                by_trigger[other.trigger] = _merged(other, draft)
                gone.add(draft.trigger)
        elif draft.noun and draft.trigger not in gone and _is_echo(tree, draft, by_trigger):
            gone.add(draft.trigger)
    return [by_trigger[draft.trigger] for draft in drafts if draft.trigger not in gone]


def _told_by_noun(draft: Draft, by_trigger: dict[int, Draft]) -> Draft | None:
    """The attack noun that is the verb's subject or way: "raids hit", "was hit in a raid"."""
    tree = draft.tree
    heads = [draft.agent] if draft.agent is not None else []
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
    return replace(noun, object=struck, phrases=(*noun.phrases, *phrases), clause=verb.trigger, harm=(*noun.harm, *verb.harm))


def _is_echo(tree: Tree, draft: Draft, by_trigger: dict[int, Draft]) -> bool:
    """A bare "the strikes", "the attack" that only serves another claim as its subject, cause or time."""
    word = tree.words[draft.trigger]
    if draft.harm or draft.kind not in ATTACKS | {"clash", "offensive_launch"} or draft.light is not None:
        return False
    bare = all(kid.dep in {"det", "case", "punct", "amod"} for kid in tree.kids(draft.trigger)) and any(
        kid.lower in {"the", "this", "that", "these", "those"} for kid in tree.kids(draft.trigger, "det")
    )
    return bare and word.dep in {"nsubj", "nsubj:pass", "obl", "nmod", "obl:agent", "obj"}
