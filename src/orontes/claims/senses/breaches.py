"""What ends or breaks an agreement is none: "the army broke the ceasefire", "the government suspended the truce".

The verb over the word for the agreement tells that it holds no longer. Such a draft is kept as `other`, so that no
table counts it as an agreement, and the words stay in the record. Rejected: a denied agreement, which would dispute
the one that was signed before.
"""

from dataclasses import replace

from orontes.claims.deeds.arguments import subject_of
from orontes.claims.deeds.draft import Draft
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Tree, Word
from orontes.claims.word_classes import OBJECTS

AGREEMENT = "agreement_or_talks"
PARTICLES = frozenset({"off", "up", "down", "apart", "through"})
LEFT = frozenset({"from", "out of", "of", "on"})
SOURCE = frozenset({"from", "out of", "of"})


def call_breach(draft: Draft) -> Draft:
    """The draft of an agreement that is told to be broken or ended as `other`, with who ends it; others as they are."""
    if draft.kind == "withdrawal" and _leaves_table(draft):
        return replace(draft, kind="other")
    if draft.kind == AGREEMENT and draft.noun and _broke_down(draft.tree, draft.trigger):
        return replace(draft, kind="other")
    if draft.kind != AGREEMENT or not draft.noun or draft.tree.words[draft.trigger].lower not in words_of("accords"):
        return draft
    verb = _find_breaking(draft.tree, draft.trigger)
    if verb is None:
        return draft
    return replace(draft, kind="other", clause=verb.i, agent=subject_of(draft.tree, verb.i), light=None)


def _find_breaking(tree: Tree, n: int) -> Word | None:
    """The word that ends the agreement: a verb over it, or a noun such as "violation" that it depends on."""
    word, above = tree.words[n], tree.head(n)
    if above is None:
        return None
    if word.dep in OBJECTS or (word.dep == "obl" and tree.case(n) in PARTICLES):
        return above if above.lower in words_of("breaking_accords") and _is_whole(tree, above) else None
    if word.dep == "nsubj":
        alone = tree.kid(above.i, "obj") is None
        return above if alone and above.lower in words_of("failing_accords") and _is_whole(tree, above) else None
    left = word.dep in {"obl", "nmod"} and tree.case(n) in LEFT
    if left and above.lower in words_of("leaving_accords") | words_of("breaches"):
        return above
    return above if word.dep == "compound" and above.lower in words_of("breaches") else None


def _broke_down(tree: Tree, n: int) -> bool:
    """Whether talks are told to have come to nothing, and nobody to meet: "talks in Bara collapsed in May"."""
    word, verb = tree.words[n], tree.head(n)
    if verb is None or word.dep != "nsubj" or word.lower not in words_of("tables"):
        return False
    bare = tree.kid(verb.i, "obj", "xcomp") is None
    return bare and verb.lower in words_of("failing_accords") - words_of("running_out") and _is_whole(tree, verb)


def _leaves_table(draft: Draft) -> bool:
    """Whether what is left is an agreement or talks and no place: "withdrew from the peace deal"."""
    words, ended = draft.tree.words, words_of("accords") | words_of("tables")
    left = next((words[k] for prep, k in draft.phrases if prep in SOURCE), None)
    return left is not None and left.dep != "compound" and left.lower in ended


def _is_whole(tree: Tree, verb: Word) -> bool:
    """Whether a verb that ends something only with its particle has it: "called off", "tore up", "fell apart"."""
    after = tree.words[verb.i + 1].lower if verb.i + 1 < len(tree) else ""
    return after in PARTICLES or verb.lower not in words_of("with_particle")
