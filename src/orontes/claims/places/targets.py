"""What an attack told by a noun hit, where no preposition of its own says so: "shelling targeting the market"."""

from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes

REMOTE = frozenset(
    {"air_strike", "drone_strike", "shelling_artillery_missile", "explosion", "armed_attack", "chemical_attack"}
)
REACH = 14


def find_targeted(draft: Draft) -> int | None:
    """What stands behind "targeting" or "hitting", which grammar often takes for a preposition."""
    if not draft.noun or draft.kind not in REMOTE:
        return None
    for word in draft.tree.words[draft.trigger + 1 : draft.trigger + REACH]:
        if word.dep in {"case", "mark"} and word.lower in words_of("struck"):
            return word.head
        if word.pos == "VERB" and word.tag != "VBN":
            return None
    return None


def find_struck(draft: Draft) -> int | None:
    """What the verb tells the attack to have hit ("hit the town", "was hit by strikes"), or "targeting" behind it."""
    tree = draft.tree
    if not draft.noun or draft.kind not in REMOTE:
        return None
    head, link = tree.head(draft.trigger), tree.words[draft.trigger].dep
    if head is not None and head.pos == "VERB" and link in {"nsubj", "obl:agent"}:
        thing = tree.kid(head.i, "obj" if link == "nsubj" else "nsubj:pass")
        people = head.lower in load_frames().harm or (thing is not None and "people" in noun_classes(thing.lower))
        happens = thing is not None and thing.lower == "place"  # "the attack took place"
        return thing.i if thing is not None and not people and not happens else None
    after = tree.words[draft.trigger + 1 : draft.trigger + 2]
    for word in [*after, *tree.kids(draft.trigger, "acl", "acl:relcl")]:
        thing = tree.kid(word.i, "obj")
        if thing is not None and word.lower in words_of("struck"):
            return thing.i
    return None


def is_beside_deed(draft: Draft, i: int) -> bool:
    """Whether a name stands right before its deed, as where it was: "the Idlib airstrike"."""
    word = draft.tree.words[i]
    return draft.noun and (word.dep, word.head) == ("compound", draft.trigger)
