"""How a protest was met, and how a place was taken, by the phrases of the sentence that tells it (data/outcomes.yaml).

Both slots sum up what stands beside the deed ("police fired tear gas to disperse a march", "captured the town after
heavy clashes", "entered without a fight"), mostly in another clause than the deed's own, so a sentence is asked whole.
Killed protesters are excessive force whatever the words, unless their death is what the protest is about ("protested
after a student was killed"). Words of a fight outweigh those of a withdrawal: who leaves under fire was driven out.
Rejected: reading on into the next sentences, which as often tell of another place.
"""

import re
from functools import cache

from orontes.claims.deeds.draft import Draft
from orontes.claims.deeds.sieges import read_ending
from orontes.claims.lexicon import load_list, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Tree


@cache
def _phrases(slot: str, answer: str) -> re.Pattern[str]:
    """The phrases of one answer as whole words."""
    return re.compile(
        rf"(?<![\w-])(?:{load_list('outcomes')[slot][answer].replace('| ', '|')})(?![\w-])", re.IGNORECASE
    )


def read_response(draft: Draft, kind: str) -> str | None:
    """How the authorities met a protest: none, intervention or excessive; None for other kinds."""
    if kind != "protest_or_celebration":
        return None
    text = draft.tree.text
    if _phrases("response", "quiet").search(text):
        return "none"
    if _phrases("response", "excessive").search(text) or _protesters_killed(draft):
        return "excessive"
    return "intervention" if _phrases("response", "intervention").search(text) else "none"


def _protesters_killed(draft: Draft) -> bool:
    """Whether people of the crowd were killed at the protest."""
    tree = draft.tree
    return any(
        of == "killed"
        and "crowd" in noun_classes(tree.words[victim].lower)
        and not _before(tree, trigger)
        and (tree.words[trigger].dep != "acl" or tree.words[trigger].head == victim)
        for trigger, of, victim in draft.harm
    )


def _before(tree: Tree, trigger: int) -> bool:
    """Whether a death is told as what came before or brought it about: "after", "over", "to mourn"."""
    chain = [tree.words[trigger], *tree.above(trigger)]
    return any(kid.lower in words_of("came_before") for word in chain for kid in tree.kids(word.i, "mark", "case"))


def read_manner(draft: Draft, kind: str) -> str | None:
    """How a place was taken (fought, unopposed) or its siege ended (broken, lifted); None where nothing tells it."""
    if kind == "siege":
        return read_ending(draft)
    if kind != "capture":
        return None
    text = draft.tree.text
    if _phrases("manner", "unopposed").search(text):
        return "unopposed"
    if _phrases("manner", "fought").search(text):
        return "fought"
    return "unopposed" if _phrases("manner", "left").search(text) else None
