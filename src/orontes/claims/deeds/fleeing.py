"""Who flees as a person and as no force: "Omar Said, a teacher, who fled to Bara with his children".

A name that "fled" may be a commander's or a group's, whose withdrawal it is. A civil calling beside the name, or an
age behind a name without any, tells a person driven from home, which is flight.
"""

from dataclasses import replace

from orontes.claims.deeds.arguments import resolve_relative
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets
from orontes.claims.nouns.persons import has_age
from orontes.claims.tree import Tree

BESIDE = ("appos", "compound", "nmod:desc")
FLEEING = frozenset({"flee", "escape"})


def call_flight(draft: Draft) -> Draft:
    """The draft of a withdrawal as flight where one who bears no arms flees; others as they are."""
    tree, verb = draft.tree, draft.tree.words[draft.trigger]
    if draft.kind != "withdrawal" or draft.agent is None or load_frames().base_of.get(verb.lower) not in FLEEING:
        return draft
    who = resolve_relative(tree, draft.trigger, tree.words[draft.agent])
    return replace(draft, kind="displacement_or_flight") if _is_civil(tree, who) else draft


def _is_civil(tree: Tree, who: int) -> bool:
    """Whether the words beside a name tell a civil calling, or nothing but an age."""
    above = tree.head(who) if tree.words[who].dep == "appos" else None
    beside = [tree.words[who], *([above] if above is not None else []), *tree.kids(who, *BESIDE)]
    called = [word for word in beside if word.pos == "NOUN"]
    if called:
        return all(word.lower in word_sets("persons")["civil_callings"] for word in called)
    last = max([who, *(kid.i for kid in tree.kids(who, "flat"))])
    return tree.words[who].pos == "PROPN" and has_age(tree, last)
