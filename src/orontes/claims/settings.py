"""Passages whose deeds are of no war: matches, and what a film, a novel or a game tells.

A sentence with two words of sport and none of arms is about a match ("Barcelona attacked … fired wide of the post"). A
sentence whose main verb has a film or a game for its subject, or stands "in the film", tells a story.
"""

from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.tree import Tree

TELLERS = frozenset({"nsubj", "nsubj:pass", "obl"})


def is_play(tree: Tree) -> bool:
    """Whether a passage tells of a match or a made-up story."""
    return _is_sport(tree) or _is_story(tree)


def _is_sport(tree: Tree) -> bool:
    words = {word.lower for word in tree}
    return len(words & words_of("sport")) >= 2 and not words & word_sets("nouns")["force"] - words_of("sport")


def _is_story(tree: Tree) -> bool:
    """Whether what leads or frames the main clause is a film, a book or a game."""
    for word in tree:
        if word.head >= 0 or word.pos not in {"VERB", "AUX"}:
            continue
        told = [kid for kid in tree.kids(word.i, *TELLERS) if kid.lower in words_of("fiction") and not _of(tree, kid.i)]
        if any(kid.dep != "obl" or tree.case(kid.i) == "in" for kid in told):
            return True
    return False


def _of(tree: Tree, k: int) -> bool:
    """Whether a word counts or tells what stands behind it: "in a series of raids", "the drama of the siege"."""
    return any(tree.case(kid.i) == "of" for kid in tree.kids(k, "nmod"))
