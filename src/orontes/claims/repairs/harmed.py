"""Arcs around those harmed that the parser hangs wrong in long sentences with their day, their parts and a second harm.

"On Friday, 10 May, six boys were killed and scores more were hurt": the number of a day is no subject; who
is told as included is a part of those before and no object ("20 were killed, including five children"); and the number
before a second "were injured" is who was injured, not one more of those before. A toll behind a comma ("12 dead")
is that of the deed before.
"""

import re
from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS, PAST, SUBJECTS

COUNTED = frozenset({"NUM", "NOUN", "PROPN", "PRON", "ADJ", "DET"})
PARTING = frozenset({",", "-", "–", "—", ":", ";"})
JOINING = frozenset({"conj", "dep", "parataxis"})
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?$")


def part_days(words: list[Word]) -> list[Word]:
    """The number of a day is no subject where another follows: "On Friday, 13 October, five were killed"."""
    for day in list(words):
        if day.dep not in SUBJECTS or day.head <= day.i or not _DAY.match(day.text) or not _is_dated(words, day.i):
            continue
        if any(kid.i > day.i for kid in kids_of(words, day.head, *SUBJECTS)):
            words[day.i] = replace(day, dep="obl")
    return words


def _is_dated(words: list[Word], i: int) -> bool:
    """Whether a month stands right before a number or behind it: "October 13", "13 October", "the 29th of October"."""
    behind = [word.lower for word in words[i + 1 : i + 3]]
    near = [*(words[i - 1].lower for _ in range(i > 0)), *behind[: 1 + (behind[:1] == ["of"])]]
    return any(word in words_of("months") for word in near)


def part_included(words: list[Word]) -> list[Word]:
    """Who is told behind "including" is a part of those before, and no object: "20 were killed, including a girl"."""
    for part in list(words):
        if part.dep != "obj" or part.head < 0 or part.head > part.i:
            continue
        begin = next((kid for kid in kids_of(words, part.i) if kid.lower == "including" and kid.i < part.i), None)
        whole = [kid for kid in kids_of(words, part.head) if kid.dep in SUBJECTS | {"obj"} and kid.i != part.i]
        told = words[part.head]
        whole = [words[told.head]] if not whole and told.dep == "acl" and told.tag in PAST else whole
        if begin is not None and whole and whole[-1].i < begin.i:
            words[part.i] = replace(part, dep="nmod", head=whole[-1].i)
    return words


def lead_second(words: list[Word]) -> list[Word]:
    """Who stands between "and" and a second passive leads it: "ten were killed and twenty more were injured"."""
    for verb in list(words):
        kids = kids_of(words, verb.i)
        helped = next((kid for kid in kids if kid.dep == "aux:pass" and kid.i < verb.i), None)
        if verb.tag != "VBN" or verb.dep != "conj" or helped is None or any(kid.dep in SUBJECTS for kid in kids):
            continue
        first = words[verb.head] if 0 <= verb.head < helped.i else None
        who = _joined_below(words, first, helped.i) if first is not None else None
        if first is None or who is None or first.pos != "VERB":
            continue
        for word in list(words[who.i + 1 : helped.i]):
            if word.head == first.i:
                words[word.i] = replace(word, dep="punct" if word.pos == "PUNCT" else "nmod", head=who.i)
        words[who.i] = replace(who, dep="nsubj:pass", head=verb.i)
    return words


def _joined_below(words: list[Word], first: Word, end: int) -> Word | None:
    """The noun or number that the parser joined to the first verb, its phrase right before the helper of the second."""
    for word in reversed(words[first.i + 1 : end]):
        joined = word.head == first.i and word.dep in JOINING and word.pos in COUNTED
        if joined and any(kid.i < word.i for kid in kids_of(words, word.i, "cc")):
            return word
    return None


def count_more(words: list[Word]) -> list[Word]:
    """A number right before "more" counts those meant by it: "dozens more were injured"."""
    for number, more in pairwise(list(words)):
        if more.lower != "more" or more.dep not in SUBJECTS or number.pos not in {"NUM", *NOUNS}:
            continue
        words[more.i] = replace(more, pos="NUM", tag="CD")
        if number.head == more.i:
            words[number.i] = replace(number, dep="nummod")
    return words


def part_short_tolls(words: list[Word]) -> list[Word]:
    """A toll behind a comma belongs to the deed before: "Airstrike on the market, at least 12 dead and 20 injured"."""
    last = -1
    for harm in list(words[2:]):
        number = words[harm.i - 1]
        if harm.lower not in words_of("toll_words") or number.pos != "NUM" or not _ends_short(words, harm.i):
            continue
        start = number.i
        while start > 0 and words[start - 1].lower in links_of("bounding"):
            start -= 1
        joined = last >= 0 and words[start - 1].lower in {"and", ","} and start - 2 == last
        top = last if joined else _top_before(words, start - 1)
        if start == 0 or top is None or not (joined or words[start - 1].text in PARTING):
            last = harm.i
            continue
        if words[top].head >= start and words[words[top].head].lower not in words_of("toll_words"):
            continue
        if words[top].head >= start:
            words[top] = replace(words[top], dep="ROOT", head=-1)
        for kid in kids_of(words, harm.i) if not joined else ():
            if kid.i < start and kid.i != top:
                words[kid.i] = replace(kid, head=top)
        words[harm.i] = replace(words[harm.i], dep="conj" if joined else "parataxis", head=top)
        words[number.i] = replace(words[number.i], dep="nummod", head=harm.i)
        for k in range(start, number.i):
            words[k] = replace(words[k], dep="advmod", head=number.i)
        last = harm.i
    return words


def _ends_short(words: list[Word], i: int) -> bool:
    """Whether a word of harm has no helper and ends its part: "12 dead so far", "8 killed,"."""
    behind = words[i + 1].lower if i + 1 < len(words) else "."
    helped = bool(kids_of(words, i, "aux", "aux:pass", "cop"))
    return not helped and behind in {".", ",", ";", "!", "and", "so", "per", "(", "as", "in", "after"}


def _top_before(words: list[Word], end: int) -> int | None:
    """The word that leads the part of a sentence before word `end`: the one that hangs on nothing within it."""
    return next((word.i for word in words[:end] if word.pos != "PUNCT" and not 0 <= word.head < end), None)


def lead_risen_tolls(words: list[Word]) -> list[Word]:
    """What a toll "had risen to" is no thing that it had: the participle leads, "had" helps it."""
    for had in list(words[:-1]):
        risen = words[had.i + 1]
        if had.lower not in {"had", "has", "have"} or risen.lower not in words_of("risen"):
            continue
        if risen.dep != "obj" or risen.head != had.i:
            continue
        for kid in kids_of(words, had.i):
            words[kid.i] = replace(kid, head=risen.i)
        for kid in kids_of(words, risen.i):
            words[kid.i] = replace(kid, dep="obl" if kid.dep == "nmod" else kid.dep)
        words[risen.i] = replace(risen, dep=had.dep, head=had.head, pos="VERB", tag="VBN")
        words[had.i] = replace(had, dep="aux", head=risen.i, pos="AUX")
    return words


def lead_tolls(words: list[Word]) -> list[Word]:
    """Two tolls that make up a post are joined: "3 dead and 5 wounded in Gaza"."""
    first = next((word for word in words if word.lower in words_of("toll_words") | words_of("toll_nouns")), None)
    if first is None or first.i == 0 or words[first.i - 1].pos != "NUM":
        return words
    before = words[: first.i - 1]
    bounded = all(word.lower in links_of("bounding") or word.pos == "PUNCT" for word in before)
    if first.i + 3 >= len(words) or not bounded:
        return words
    joint, number, second = words[first.i + 1 : first.i + 4]
    if joint.lower not in {"and", ","} or number.pos != "NUM" or second.lower not in words_of("toll_words"):
        return words
    if any(
        kid.dep in {"aux", "aux:pass", "obl:agent"} for kid in (*kids_of(words, first.i), *kids_of(words, second.i))
    ):
        return words
    outside = [word for word in words if word.i > second.i and word.head in {number.i, second.i, first.i - 1}]
    for word in (*outside, words[first.i - 1], joint, number, *before):
        words[word.i] = replace(word, head=first.i)
    words[first.i - 1] = replace(words[first.i - 1], dep="nummod")
    words[first.i] = replace(first, dep="ROOT", head=-1)
    words[second.i] = replace(second, pos="ADJ", tag="JJ", dep="conj", head=first.i)
    words[joint.i] = replace(words[joint.i], head=second.i)
    words[number.i] = replace(number, dep="nummod", head=second.i)
    return words


HARMED_REPAIRS = (lead_tolls, lead_risen_tolls, part_short_tolls, part_days, part_included, lead_second, count_more)
"""The repairs of this module in the order in which they are made."""
