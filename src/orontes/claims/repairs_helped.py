"""Verbs behind "did" and possessors behind a preposition, which the parser takes for parts of a longer noun.

As in "the army did not fire rockets at Kosti" and "the town was in his soldiers' hands".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.tree import Word
from orontes.claims.word_classes import NOUNS

HELPING = frozenset({"did", "does", "do", "will", "would", "could", "can", "may", "might", "must", "should", "shall"})
BETWEEN = frozenset({"not", "never", "n't", "n’t", "even", "ever", "also", "only"})
NEVER_NOUNS = ("aux", "advmod", "nsubj", "mark", "punct", "obl", "obl:unmarked", "parataxis", "cc")


def lead_helped(words: list[Word]) -> list[Word]:
    """A base form behind "did not" is a verb, and the noun behind it its object: "did not fire rockets at Kosti"."""
    for verb in list(words):
        noun = words[verb.head] if verb.dep == "compound" and verb.head > verb.i else None
        if noun is None or noun.pos not in NOUNS or verb.tag != "NN" or verb.lower not in load_frames().base_of:
            continue
        at = verb.i - 1
        while at > 0 and words[at].lower in BETWEEN:
            at -= 1
        helper = words[at]
        if helper.lower not in HELPING or helper.head != noun.i:
            continue
        for word in list(words):
            if word.head == noun.i and (word.i < verb.i or word.dep in NEVER_NOUNS):
                words[word.i] = replace(word, head=verb.i)
        words[helper.i] = replace(words[helper.i], pos="AUX", dep="aux")
        words[verb.i] = replace(verb, pos="VERB", tag="VB", dep=noun.dep, head=noun.head)
        words[noun.i] = replace(noun, dep="obj", head=verb.i)
    return words


def case_possessed(words: list[Word]) -> list[Word]:
    """A preposition before a possessor is that of what he has: "in his soldiers' hands"."""
    for case in list(words):
        owner = words[case.head] if case.dep == "case" and case.head > case.i else None
        if owner is None or owner.dep != "nmod:poss" or owner.head <= owner.i or case.pos != "ADP":
            continue
        words[case.i] = replace(case, head=owner.head)
    return words


HELPED_REPAIRS = (lead_helped, case_possessed)
"""The repairs of this module in the order in which they are made."""
