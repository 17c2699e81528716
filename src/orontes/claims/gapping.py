"""Deeds told without their verb, which stands before.

"The army took Kosti on 3 June; the rebels Bara a day later"; "they took Kosti in May, Bara in June".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orontes.claims.arguments_phrases import phrases_of
from orontes.claims.draft import Draft
from orontes.claims.tree import Tree, Word

JOINED = ("conj", "dep", "parataxis")


def find_gapped(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """For each deed told by a verb with subject and object those told after it by a second subject and object."""
    for draft in drafts:
        if draft.noun or draft.agent is None or draft.object is None or draft.clause != draft.trigger:
            continue
        for thing in draft.tree.kids(draft.trigger, *JOINED):
            doer = _second_doer(draft.tree, thing)
            if doer is None and draft.frame.role("object") == "place" and is_dated(draft.tree.words, thing):
                doer = draft.agent
            if doer is not None and thing.i > max(draft.trigger, draft.object):
                phrases = tuple(phrases_of(draft.tree, thing.i))
                yield replace(
                    draft, trigger=thing.i, clause=thing.i, agent=doer, object=thing.i, phrases=phrases, harm=()
                )


def is_dated(words: Sequence[Word], name: Word) -> bool:
    """Whether a name without a verb has a day of its own right behind it: "Rahad in April", "Kosti last week"."""
    if name.pos != "PROPN" or name.i + 1 >= len(words):
        return False
    return any(kid.dep in {"obl", "nmod", "obl:unmarked"} and kid.i > name.i for kid in words if kid.head == name.i)


def _second_doer(tree: Tree, thing: Word) -> int | None:
    """The subject that the repairs found right before a noun without a verb."""
    return next((kid.i for kid in tree.kids(thing.head, "orphan") if kid.i == thing.i - 1), None)
