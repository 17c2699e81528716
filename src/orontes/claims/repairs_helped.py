"""Verbs behind "did" and possessors behind a preposition, which the parser takes for parts of a longer noun.

As in "the army did not fire rockets at Kosti" and "the town was in his soldiers' hands".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS

LETTING = frozenset({"let", "lets", "letting"})
TAKING = frozenset({"take", "takes", "took", "taken", "taking"})
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
    for many, verb in zip(list(words), list(words)[1:], strict=False):
        if many.tag != "NNS" or verb.tag != "NN" or verb.dep != "compound" or verb.lower not in load_frames().base_of:
            continue
        name = words[verb.head]
        cased = any(word.head == name.i and word.dep in {"case", "nsubj", "cop"} and word.i != many.i for word in words)
        if many.head != name.i or name.i < verb.i or not name.text[:1].isupper() or cased:
            continue
        _take_over(words, verb, name)
        words[many.i] = replace(many, dep="nsubj", head=verb.i)
        words[verb.i] = replace(verb, pos="VERB", tag="VBP", dep=name.dep, head=name.head)
        words[name.i] = replace(name, pos="PROPN", tag="NNP", dep="obj", head=verb.i)
    return words


def case_possessed(words: list[Word]) -> list[Word]:
    """A preposition before a possessor is that of what he has: "in his soldiers' hands"."""
    for case in list(words):
        owner = words[case.head] if case.dep == "case" and case.head > case.i else None
        if owner is None or owner.dep != "nmod:poss" or owner.head <= owner.i or case.pos != "ADP":
            continue
        words[case.i] = replace(case, head=owner.head)
    return words


def let_go(words: list[Word]) -> list[Word]:
    """Whom somebody "let go" is the object of that verb, and what stands behind is told of it too."""
    for going in list(words):
        verb = words[going.head] if going.lower == "go" and going.dep in {"xcomp", "ccomp"} else None
        if verb is None or verb.lower not in LETTING or verb.i > going.i:
            continue
        for word in list(words):
            if word.head == going.i and word.dep in {"nsubj", "obl"}:
                words[word.i] = replace(word, head=verb.i, dep="obj" if word.dep == "nsubj" else word.dep)
    return words


def take_in(words: list[Word]) -> list[Word]:
    """Uprooted people whom a land "has taken in" are the object of that verb."""
    for verb, within in zip(list(words), list(words)[1:], strict=False):
        if verb.lower not in TAKING or within.lower != "in" or within.head <= within.i:
            continue
        people = words[within.head]
        if people.lower in words_of("uprooted") and people.head == verb.i:
            words[within.i] = replace(within, pos="ADP", tag="RP", dep="compound:prt", head=verb.i)
            words[people.i] = replace(people, dep="obj")
    return words


def give_selves(words: list[Word]) -> list[Word]:
    """Who "gave themselves up" are whom they gave, and not to whom they gave something."""
    for given in list(words):
        verb = words[given.head] if given.dep == "iobj" and given.lower.endswith(("selves", "self")) else None
        if verb is not None and not any(kid.dep == "obj" for kid in kids_of(words, verb.i)):
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
