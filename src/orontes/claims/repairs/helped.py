"""Arcs between a verb and its helper, and of verbs and possessors that were taken for parts of a longer noun.

As in "had previously evacuated fighters", "the army did not fire rockets at Kosti", "in his soldiers' hands".
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS

NEVER_NOUNS = ("aux", "advmod", "nsubj", "mark", "punct", "obl", "obl:unmarked", "parataxis", "cc")


def lead_helped(words: list[Word]) -> list[Word]:
    """A base form behind "did not" is a verb, and the noun behind it its object: "did not fire rockets at Kosti"."""
    for verb in list(words):
        noun = words[verb.head] if verb.dep == "compound" and verb.head > verb.i else None
        if noun is None or noun.pos not in NOUNS or verb.tag != "NN" or verb.lower not in load_frames().base_of:
            continue
        at = verb.i - 1
        while at > 0 and words[at].lower in links_of("behind_helping"):
            at -= 1
        helper = words[at]
        if helper.lower not in links_of("helping") or helper.head != noun.i:
            continue
        _take_over(words, verb, noun)
        words[helper.i] = replace(words[helper.i], pos="AUX", dep="aux")
        words[verb.i] = replace(verb, pos="VERB", tag="VB", dep=noun.dep, head=noun.head)
        words[noun.i] = replace(noun, dep="obj", head=verb.i)
    return words


def _take_over(words: list[Word], verb: Word, noun: Word) -> None:
    """Hangs on a verb what hung on the noun that it was taken to describe, and cannot be a part of that noun."""
    for word in kids_of(words, noun.i):
        if word.i < verb.i or word.dep in NEVER_NOUNS:
            words[word.i] = replace(word, head=verb.i)


def lead_plural(words: list[Word]) -> list[Word]:
    """A base form between men and a name is the verb of a sentence that has no other: "his men control Kosti"."""
    for many, verb in pairwise(list(words)):
        if many.tag != "NNS" or verb.tag != "NN" or verb.dep != "compound" or verb.lower not in load_frames().base_of:
            continue
        name = words[verb.head]
        cased = any(kid.i != many.i for kid in kids_of(words, name.i, "case", "nsubj", "cop"))
        if many.head != name.i or name.i < verb.i or not name.text[:1].isupper() or cased:
            continue
        _take_over(words, verb, name)
        words[many.i] = replace(many, dep="nsubj", head=verb.i)
        words[verb.i] = replace(verb, pos="VERB", tag="VBP", dep=name.dep, head=name.head)
        words[name.i] = replace(name, pos="PROPN", tag="NNP", dep="obj", head=verb.i)
    return words


def case_possessed(words: list[Word]) -> list[Word]:
    """A preposition before a possessor or adjective is its noun's: "in his soldiers' hands", "toward nearby Bara"."""
    for case in list(words):
        owner = words[case.head] if case.dep in {"case", "mark"} and case.head > case.i else None
        described = owner is not None and owner.dep == "amod" and case.lower in links_of("into_places")
        if owner is None or not (owner.dep == "nmod:poss" or described) or owner.head <= owner.i or case.pos != "ADP":
            continue
        words[case.i] = replace(case, dep="case", head=owner.head)
    return words


def let_go(words: list[Word]) -> list[Word]:
    """Whom somebody "let go" is the object of that verb, and what stands behind is told of it too."""
    for going in list(words):
        verb = words[going.head] if going.lower == "go" and going.dep in {"xcomp", "ccomp"} else None
        if verb is None or verb.lower not in words_of("letting") or verb.i > going.i:
            continue
        for kid in kids_of(words, going.i, "nsubj", "obl"):
            words[kid.i] = replace(kid, head=verb.i, dep="obj" if kid.dep == "nsubj" else kid.dep)
    return words


def take_in(words: list[Word]) -> list[Word]:
    """Uprooted people whom a land "has taken in" are the object of that verb."""
    for verb, within in pairwise(list(words)):
        if verb.lower not in words_of("taking_in") or within.lower != "in" or within.head <= within.i:
            continue
        people = words[within.head]
        if people.lower in words_of("uprooted") and people.head == verb.i:
            words[within.i] = replace(within, pos="ADP", tag="RP", dep="compound:prt", head=verb.i)
            words[people.i] = replace(people, dep="obj")
    return words


def lead_perfects(words: list[Word]) -> list[Word]:
    """Perfects taken for possession: "had previously evacuated fighters" is no having of evacuated fighters."""
    for verb in list(words):
        if verb.dep != "amod" or verb.head < 0 or not (verb.tag == "VBN" or _counts_behind(words, verb)):
            continue
        noun = words[verb.head]
        at = verb.i - 1
        while at > 0 and words[at].pos == "ADV":
            at -= 1
        had = words[at]
        if had.lower not in {"had", "has", "have"} or noun.dep != "obj" or noun.head != had.i:
            continue
        for kid in kids_of(words, had.i):
            if kid.i != verb.i:
                words[kid.i] = replace(kid, head=verb.i)
        words[verb.i] = replace(verb, dep=had.dep, head=had.head, pos="VERB", tag="VBN")
        words[had.i] = replace(had, dep="aux", head=verb.i, pos="AUX")
        words[noun.i] = replace(words[noun.i], head=verb.i)
    return words


def _counts_behind(words: list[Word], verb: Word) -> bool:
    """Whether what looks like an adjective stands before a number, as none does: "had uprooted 9,000 people"."""
    behind = words[verb.i + 1].pos if verb.i + 1 < len(words) else ""
    return verb.tag == "JJ" and verb.lower in load_frames().base_of and behind in {"NUM", "DET"}


def give_selves(words: list[Word]) -> list[Word]:
    """Who "gave themselves up" are whom they gave, and not to whom they gave something."""
    for given in list(words):
        verb = words[given.head] if given.dep == "iobj" and given.lower.endswith(("selves", "self")) else None
        if verb is not None and not kids_of(words, verb.i, "obj"):
            words[given.i] = replace(given, dep="obj")
    return words


def part_downs(words: list[Word]) -> list[Word]:
    """What is laid "down" or given "up" is the verb's object, as no way leads down or up it: "laid down its arms"."""
    frames = load_frames()
    for verb, part in zip(list(words), list(words)[1:], strict=False):
        if part.lower not in {"down", "up"} or part.dep != "case" or part.head <= part.i or verb.pos != "VERB":
            continue
        thing = words[part.head]
        fixed = {second for second, _ in frames.verbs.get(frames.base_of.get(verb.lower, ""), ())}
        bound = part.lower in fixed and thing.head == verb.i and thing.dep == "obl"
        if bound and thing.pos in NOUNS and "place" not in noun_classes(thing.lower):
            words[part.i] = replace(part, pos="ADP", tag="RP", dep="compound:prt", head=verb.i)
            words[thing.i] = replace(thing, dep="obj")
    return words


HELPED_REPAIRS = (lead_helped, lead_plural, case_possessed, take_in, let_go, give_selves, part_downs)
"""The repairs of this module in the order in which they are made."""
