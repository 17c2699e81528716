"""Deeds told without their verb, which stands before.

"The army took Kosti on 3 June; the rebels Bara a day later"; "they took Kosti in May, Bara in June"; "Kosti fell on
Monday, and Bara followed".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.nouns.sorter import Sorter, noun_classes
from orontes.claims.tree import Tree, Word
from orontes.language import in_calendar

DATING = frozenset({"obl", "nmod", "obl:unmarked"})
JOINED = ("conj", "dep", "parataxis")


def find_gapped(drafts: Sequence[Draft], sorter: Sorter) -> Iterator[Draft]:
    """For each deed told by a verb those told after it by a second subject and object, or a second name with a day."""
    for draft in drafts:
        near = draft.object if draft.object is not None else draft.agent
        if draft.noun or near is None or draft.clause != draft.trigger:
            continue
        yield from _followers(draft, sorter)
        for thing in draft.tree.kids(draft.trigger, *JOINED):
            parts = _second_parts(draft, thing) if thing.i > max(draft.trigger, near) else None
            if parts is not None:
                phrases = tuple(phrases_of(draft.tree, thing.i))
                agent, what = parts
                harm = tuple((thing.i, of, thing.i) for _, of, _ in draft.harm[:1] if draft.frame.number < 0)
                yield replace(
                    draft, trigger=thing.i, clause=thing.i, agent=agent, object=what, phrases=phrases, harm=harm
                )


def _followers(draft: Draft, sorter: Sorter) -> Iterator[Draft]:
    """The same of a place that is only said to have followed."""
    tree, of_place = draft.tree, "place" in {draft.frame.role("object"), draft.frame.role("subject")}
    for verb in tree.kids(draft.trigger, *JOINED) if of_place else ():
        name = tree.kid(verb.i, "nsubj")
        alone = verb.lower == "followed" and tree.kid(verb.i, "obj", "xcomp", "obl:agent") is None
        if not alone or name is None or not name.text.istitle() or name.i < draft.trigger:
            continue
        acts = any(tree.case(kid.i) in {"with", "by"} for kid in tree.kids(verb.i, "obl", "advcl"))
        if acts or sorter.classes(tree, name.i) & {"force", "person"}:  # "Washington followed with sanctions"
            continue
        fallen = draft.frame.role("subject") == "place"
        agent, what = (name.i, None) if fallen else (draft.agent, name.i)
        phrases = tuple(phrases_of(tree, verb.i))
        yield replace(draft, trigger=verb.i, clause=verb.i, agent=agent, object=what, phrases=phrases, harm=())


def _second_parts(draft: Draft, thing: Word) -> tuple[int | None, int | None] | None:
    """Who did it and to what in a deed told by a name: a doer right before it, or the doer of the verb's own deed."""
    tree = draft.tree
    doer = _second_doer(tree, thing)
    if doer is not None and draft.agent is not None and draft.object is not None:
        return doer, thing.i
    if draft.object is None:
        fallen = draft.frame.role("subject") == "place" and is_dated(tree.words, thing)
        return (thing.i, None) if fallen else None
    if thing.pos == "NOUN" and tree.words[draft.object].pos == "NOUN" and _has_own_day(tree, thing):
        return draft.agent, thing.i
    named = tree.words[draft.object].pos == "PROPN" and has_day(tree.words, thing)
    taken = draft.frame.role("object") == "place" and is_dated(tree.words, thing)
    return (draft.agent, thing.i) if taken or named else None


def is_dated(words: Sequence[Word], name: Word) -> bool:
    """Whether a name without a verb has a day of its own: "Rahad in April", "Kosti last week", "and on Friday Bara"."""
    if name.pos != "PROPN":
        return False
    kids = [kid for kid in words if kid.head == name.i and kid.dep in DATING]
    return any(kid.i > name.i or in_calendar(kid.text) for kid in kids)


def has_day(words: Sequence[Word], name: Word) -> bool:
    """Whether what dates a name is a word of time: "Kosti the following day", and not "Kosti in the north"."""
    days = (kid for kid in words if kid.head == name.i and kid.dep in DATING)
    return is_dated(words, name) and any("time" in noun_classes(kid.lower) or in_calendar(kid.text) for kid in days)


def _has_own_day(tree: Tree, thing: Word) -> bool:
    """Whether a second object has its day below it, as the repairs hang it: "and a doctor in Kabul on Monday"."""
    return any(tree.case(kid.i) == "on" and in_calendar(kid.text) for kid in tree.kids(thing.i, "obl"))


def _second_doer(tree: Tree, thing: Word) -> int | None:
    """The subject that the repairs found right before a noun without a verb."""
    return next((kid.i for kid in tree.kids(thing.head, "orphan") if kid.i == thing.i - 1), None)
