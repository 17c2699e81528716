"""Forces driven out of where they are told to have come in: "rebels who had entered the airport were driven out".

The place stands in the clause that describes those driven out, and no "from" repeats it.
"""

from orontes.claims.deeds.arguments_phrases import phrases_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import Frame, load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree, Word

EXPELLED = Frame(number=-9, kind="capture", roles={"object": "place", "of": "patient"})
CAME_IN = frozenset({"advance", "capture"})
AWAY = frozenset({"out", "away", "back"})
INTO = frozenset({"into", "in", "inside", "to"})


def draft_expelled(tree: Tree, i: int, sorter: Sorter) -> Draft | None:
    """The draft of who was driven out of a place that the clause beside them says they came into."""
    verb = tree.words[i]
    who = tree.kid(i, "nsubj:pass") if tree.kid(i, "aux:pass") is not None and _expels(tree, verb) else None
    if who is None or "force" not in sorter.classes(tree, who.i):
        return None
    came = next((kid for kid in tree.kids(who.i, "acl:relcl", "acl") if _tells_coming(kid)), None)
    place = _where(tree, came, sorter) if came is not None else None
    if place is None:
        return None
    by = next((kid.i for kid in tree.kids(i, "obl:agent", "obl") if tree.case(kid.i) == "by"), None)
    return Draft(
        tree=tree,
        trigger=i,
        frame=EXPELLED,
        kind=EXPELLED.kind,
        clause=i,
        agent=by,
        object=place,
        phrases=(("of", who.i), *phrases_of(tree, i)),
    )


def _expels(tree: Tree, verb: Word) -> bool:
    """Whether a verb drives somebody out, by itself or with its particle."""
    if verb.lower in words_of("expelled"):
        return True
    away = {kid.lower for kid in tree.kids(verb.i, "compound:prt", "advmod", "case", "obl")}
    return verb.lower in words_of("driven") and bool(away & AWAY)


def _tells_coming(verb: Word) -> bool:
    return any(frame.kind in CAME_IN for frame in load_frames().of_verb(verb.lower))


def _where(tree: Tree, verb: Word, sorter: Sorter) -> int | None:
    """The place that a verb of coming in names."""
    things = [*tree.kids(verb.i, "obj"), *(k for k in tree.kids(verb.i, "obl") if tree.case(k.i) in INTO)]
    return next((thing.i for thing in things if "place" in sorter.classes(tree, thing.i)), None)
