"""Arcs of words that share one noun, one verb or one toll, and that the parser parts.

As in "a series of missile and drone strikes" (both are strikes), "the deaths of three civilians and injuries to nine
others" (two counts of one toll), "28 people reported killed" (they were killed, as is reported).
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import ARMS, FATES, SUBJECTS


def join_arms(words: list[Word]) -> list[Word]:
    """As in "conducted missile and drone strikes": arms before "and" and an event tell of the event as well."""
    for first in list(words):
        deed = next((kid for kid in kids_of(words, first.i, "conj") if kid.i > first.i), None)
        beside = words[first.head] if deed is None and first.head >= 0 else None
        if deed is None and beside is not None and first.dep == "nmod":
            deed = next((kid for kid in kids_of(words, beside.i, "conj") if kid.i > first.i), None)
        if deed is None or deed.i - first.i > 3 or not _are_arms(first) or "event" not in noun_classes(deed.lower):
            continue
        other = next((kid for kid in kids_of(words, deed.i, "compound") if first.i < kid.i < deed.i), None)
        cc = kid_of(words, deed.i, "cc")
        if other is None or cc is None or cc.i != first.i + 1 or kid_of(words, first.i, "det", "nummod") is not None:
            continue
        words[deed.i] = replace(deed, dep=first.dep, head=first.head)
        words[first.i] = replace(first, dep="compound", head=deed.i)
        words[cc.i] = replace(cc, head=other.i)
        words[other.i] = replace(other, dep="conj", head=first.i)
        for kid in kids_of(words, first.i):
            if kid.i < first.i:
                words[kid.i] = replace(kid, head=deed.i)
    return words


def _are_arms(word: Word) -> bool:
    """Whether a bare noun in the singular is one of arms."""
    return word.tag == "NN" and bool(noun_classes(word.lower) & ARMS)


def join_tolls(words: list[Word]) -> list[Word]:
    """As in "the deaths of three civilians and injuries to nine others": the second count stands beside the first."""
    harm = load_frames().harm
    for hurt in list(words):
        dead = words[hurt.head] if hurt.dep == "conj" and hurt.head >= 0 else None
        top = words[dead.head] if dead is not None and dead.dep == "nmod" and dead.head >= 0 else None
        if dead is None or top is None or harm.get(hurt.lower, ("", ""))[1] != "nouns" or hurt.i < dead.i:
            continue
        if harm.get(top.lower, ("", ""))[1] != "nouns" or dead.lower in harm:
            continue
        words[hurt.i] = replace(hurt, head=top.i)
        for kid in kids_of(words, top.i, "nmod"):
            if kid.i > hurt.i:
                words[kid.i] = replace(kid, head=hurt.i)
    return words


def hedge_reported(words: list[Word]) -> list[Word]:
    """As in "with 28 people reported killed in Bara": whom something befell, as is said."""
    harm = load_frames().harm
    for said, deed in zip(list(words), words[1:], strict=False):
        told = said.lower in words_of("believed") | {"confirmed"} and said.pos in {"VERB", "AUX"}
        if not told or deed.tag not in {"VBN", "VBD"} or harm.get(deed.lower, ("", ""))[1] != "verbs":
            continue
        helped = kid_of(words, said.i, "aux", "aux:pass", "obl:agent") is not None
        beside = said.head == deed.i and said.dep in {"aux", "aux:pass", "advmod", "amod"}
        if (helped or deed.head != said.i) and not beside:
            continue
        who = next((w for w in (kid_of(words, k, *SUBJECTS) for k in (said.i, deed.i)) if w is not None), None)
        if who is None or kid_of(words, deed.i, "aux:pass") not in {None, said}:
            continue
        place = (said.dep, said.head) if deed.head == said.i else (deed.dep, deed.head)
        words[deed.i] = replace(deed, tag="VBN", dep=place[0], head=place[1])
        words[said.i] = replace(said, pos="ADV", tag="RB", dep="advmod", head=deed.i)
        words[who.i] = replace(who, dep="nsubj:pass", head=deed.i)
        for kid in kids_of(words, said.i):
            words[kid.i] = replace(kid, head=deed.i)
    return words


def number_described(words: list[Word]) -> list[Word]:
    """As in "killed 17 displaced people": a number before a participle that describes a noun counts the noun."""
    for number in list(words):
        described = words[number.head] if number.head > number.i else None
        if described is None or number.pos != "NUM" or number.dep not in {*SUBJECTS, "nummod", "obl", "dep"}:
            continue
        noun = words[described.head] if described.head > described.i else None
        if noun is None or noun.lower in FATES:
            continue  # "31 taken prisoner"
        near = words[max(0, number.i - 1) : described.i]
        if any(word.text == "," or word.lower.rstrip(".") in words_of("months") for word in near):
            continue  # "on 19 October, suspected gunmen"
        if described.dep == "amod" and described.pos in {"VERB", "ADJ"} and noun.pos == "NOUN":
            words[number.i] = replace(number, dep="nummod", head=noun.i)
    return words


JOINED_REPAIRS = (number_described, join_arms, join_tolls, hedge_reported)
