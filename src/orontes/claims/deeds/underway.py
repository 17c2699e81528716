"""Captures that are still going on: who "is being driven out of" a town holds part of it, and nobody has taken it.

A progressive form tells a fight or an advance, not its end. "Are occupying" tells of who holds a place, and stays.
"""

from dataclasses import replace

from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Tree


def call_underway(draft: Draft) -> Draft:
    """The draft of a capture that is going on as the fight or the advance that it is; others as they are."""
    if draft.kind != "capture" or draft.noun or not _is_going_on(draft.tree, draft.trigger):
        return draft
    trigger = draft.tree.words[draft.trigger]
    if draft.frame.role("subject") == "patient" or trigger.lower in words_of("goes_on_once_taken"):
        return draft
    return replace(draft, kind="clash" if draft.frame.role("object") == "patient" else "advance")


def _is_going_on(tree: Tree, verb: int) -> bool:
    """Whether a verb stands in a progressive form: "is driving out", "are being driven out"."""
    helpers = {kid.lower for kid in tree.kids(verb, "aux", "aux:pass")}
    return bool(helpers & links_of("being")) and (tree.words[verb].tag == "VBG" or "being" in helpers)
