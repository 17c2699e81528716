"""Words of war that tell no deed: "without a shot being fired", "the mercenaries of the aggression"."""

from orontes.claims.deeds.draft import Draft
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.tree import Tree


def is_idiom(draft: Draft, sorter: Sorter) -> bool:
    """Whether a draft rests on a set phrase: a shot not fired, a name for the enemy, a town grown quiet."""
    if draft.kind == "control_state" and draft.noun and _is_fought_over(draft):
        return True
    if draft.kind == "capture" and _only_grows_quiet(draft):
        return True
    if _reaches_amount(draft) or _bursts_forth(draft):
        return True
    return draft.kind == "armed_attack" and (_is_shot_unfired(draft) or _names_enemy(draft, sorter))


def _is_fought_over(draft: Draft) -> bool:
    """Whether control is what others fight for, so that nobody is told to have it: "clashes for control of Goma"."""
    tree, word = draft.tree, draft.tree.words[draft.trigger]
    above = tree.head(draft.trigger)
    if word.lower != "control" or above is None or tree.case(draft.trigger) not in {"for", "over"}:
        return False
    frames = load_frames()
    return any(frame.kind == "clash" for frame in [*frames.of_verb(above.lower), *frames.of_noun(above.lower)])


def _reaches_amount(draft: Draft) -> bool:
    """Whether what is hit is a number that something comes to: "inflation, which hit 34 percent", "hit a record"."""
    words = draft.tree.words
    thing = words[draft.object] if draft.object is not None and not draft.noun else None
    return (
        thing is not None
        and words[draft.trigger].lower in words_of("hitting")
        and (thing.lower in words_of("amounts_reached"))
    )


def _bursts_forth(draft: Draft) -> bool:
    """Whether what bursts out is nothing that explodes: "an explosion of lies", "a barrage of criticism"."""
    tree = draft.tree
    of = [kid for kid in tree.kids(draft.trigger, "nmod") if draft.noun and tree.case(kid.i) == "of"]
    return any(kid.lower in words_of("bursting_forth") for kid in of)


def _only_grows_quiet(draft: Draft) -> bool:
    """Whether a place fell into a state, and into nobody's hands: "the town fell silent"."""
    words = draft.tree.words
    after = words[draft.trigger + 1].lower if draft.trigger + 1 < len(words) else ""
    return words[draft.trigger].lower.startswith(("fall", "fell")) and after in words_of("grown_quiet")


def _is_shot_unfired(draft: Draft) -> bool:
    """Whether it is said that not a shot was fired: "fell with barely a shot fired", "without firing a shot"."""
    tree, verb = draft.tree, draft.tree.words[draft.trigger]
    if not verb.lower.startswith("fir"):
        return False
    shots = [kid for kid in tree.kids(verb.i, "obj", "nsubj:pass") if kid.lower in words_of("single_shots")]
    above = tree.head(verb.i)
    shots += [above] if above is not None and above.lower in words_of("single_shots") and verb.dep == "acl" else []
    single = [one for one in shots if _few(tree, one.i) & words_of("single_one")]
    without = any(tree.case(k) == "without" for k in (verb.i, *(one.i for one in single)))
    marked = any(kid.lower == "without" for kid in tree.kids(verb.i, "mark", "case"))
    hardly = any(
        (_few(tree, one.i) | _few(tree, verb.i)) & (words_of("hardly") | words_of("negatives")) for one in single
    )
    return bool(single) and (without or marked or hardly)


def _few(tree: Tree, i: int) -> set[str]:
    """What small words stand by a word."""
    return {kid.lower for kid in tree.kids(i, "det", "amod", "nummod", "advmod")}


def _names_enemy(draft: Draft, sorter: Sorter) -> bool:
    """Whether a party calls its enemy by his deed: "the mercenaries of the aggression", "the aggression's jets"."""
    tree, word = draft.tree, draft.tree.words[draft.trigger]
    if word.lower not in words_of("aggression") or word.dep not in {"nmod", "nmod:poss", "compound"} or word.head < 0:
        return False
    aimed = any(tree.case(kid.i) in {"on", "against", "upon"} for kid in tree.kids(word.i, "nmod"))
    owned = sorter.classes(tree, word.head)
    return not aimed and bool(owned & {"force", "aircraft", "drone", "vehicle", "artillery"})
