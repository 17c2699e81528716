"""Arcs within lists of those harmed, which the parser hangs by their participles and commas.

"At least twelve identified civilians", "eight people, among them a nurse, were killed", "three women SDF fighters": the
participle is no verb of the sentence, those among them lead nothing, and both nouns mean the same people.
"Civilian" is an adjective in most of what a parser learns from, and a person in news.
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of, subject_link
from orontes.claims.word_classes import BEFORE_NOUNS, NOMINALS, NOUNS, PAST, SUBJECTS

PERSONS = frozenset({"civilian", "national"})
NEAR = 6


def count_described(words: list[Word]) -> list[Word]:
    """A participle between a number and people describes them: "at least twelve identified civilians were killed"."""
    for number, told, people in zip(list(words), words[1:], words[2:], strict=False):
        if number.pos != "NUM" or told.tag not in PAST or people.tag != "NNS" or words[told.i].pos != "VERB":
            continue
        if "people" not in noun_classes(people.lower) or words[number.i].head not in {told.i, people.i}:
            continue
        verb = _verb_told(words, told, people)
        if verb is None or kids_of(words, told.i, "aux", "aux:pass"):
            continue
        words[verb.i] = replace(verb, dep=words[told.i].dep, head=words[told.i].head)
        for kid in kids_of(words, told.i):
            if kid.i != verb.i:
                words[kid.i] = replace(kid, head=people.i if kid.i < verb.i else verb.i)
                if kid.dep == "obj" and kid.i < verb.i:
                    words[kid.i] = replace(kid, dep="nmod", head=people.i)
        words[told.i] = replace(told, pos="ADJ", tag="JJ", dep="amod", head=people.i)
        words[number.i] = replace(words[number.i], dep="nummod", head=people.i)
        words[people.i] = replace(people, dep=subject_link(words, verb.i), head=verb.i)
    return words


def _verb_told(words: list[Word], told: Word, people: Word) -> Word | None:
    """The verb behind of which people are the subject, where they were taken for the object of what describes them."""
    if people.dep in SUBJECTS and people.head > people.i:
        return words[people.head]
    if people.dep != "obj" or people.head != told.i:
        return None
    verbs = (kid for kid in kids_of(words, told.i, "ccomp", "conj", "parataxis") if kids_of(words, kid.i, "aux:pass"))
    return next((verb for verb in verbs if not kids_of(words, verb.i, *SUBJECTS)), None)


def name_civilians(words: list[Word]) -> list[Word]:
    """A civilian without a noun behind is a person: "a civilian and a woman", "left a civilian dead"."""
    for word in list(words):
        if word.lower not in PERSONS or word.pos != "ADJ" or word.i + 1 >= len(words) or word.i == 0:
            continue
        behind, above = words[word.i + 1], words[word.head] if word.head >= 0 else word
        article = words[word.i - 1]
        above = words[article.head] if above.i == article.i and article.head >= 0 else above
        if article.lower not in {"a", "another", "one", "the"} or behind.pos in NOUNS | {"NUM"}:
            continue
        if behind.lower in {"dead", "injured", "wounded"} and above.i == behind.i and behind.dep in {"obj", "obl"}:
            words = _left_harmed(words, word, behind)
        elif behind.lower in {"and", "or", ","} and above.i > word.i and above.pos in NOUNS:
            words = _lead_pair(words, word, above)
        elif behind.lower in words_of("sustaining") and behind.head == above.i and above.dep in {"ROOT", "obj"}:
            words = _lead_suffered(words, word, behind, above)
    return words


def _left_harmed(words: list[Word], who: Word, state: Word) -> list[Word]:
    """The words with who is left dead as the object of what left him so."""
    for kid in kids_of(words, state.i):
        if kid.i < who.i:
            words[kid.i] = replace(kid, head=who.i)
    words[who.i] = replace(who, pos="NOUN", tag="NN", dep="obj", head=state.head)
    words[state.i] = replace(state, pos="ADJ", tag="JJ", dep="xcomp", head=state.head)
    return words


def _lead_pair(words: list[Word], who: Word, other: Word) -> list[Word]:
    """The words with the first of two people in the place that the second had."""
    words[who.i] = replace(who, pos="NOUN", tag="NN", dep=other.dep, head=other.head)
    for kid in kids_of(words, other.i):
        if kid.i < who.i or kid.dep == "acl:relcl":
            words[kid.i] = replace(kid, head=who.i)
    words[who.i - 1] = replace(words[who.i - 1], dep="det", head=who.i)
    words[other.i] = replace(other, dep="conj", head=who.i)
    return words


def _lead_suffered(words: list[Word], who: Word, verb: Word, wound: Word) -> list[Word]:
    """The words with who suffered a wound as the subject of a verb that was taken to describe it."""
    for kid in kids_of(words, wound.i):
        if kid.i < who.i:
            words[kid.i] = replace(kid, head=who.i)
        elif kid.i > wound.i and kid.pos != "PUNCT" and kid.dep != "nmod":
            words[kid.i] = replace(kid, head=verb.i)
    words[verb.i] = replace(verb, pos="VERB", tag="VBD", dep=wound.dep, head=wound.head)
    words[wound.i] = replace(wound, dep="obj", head=verb.i)
    words[who.i] = replace(who, pos="NOUN", tag="NN", dep="nsubj", head=verb.i)
    return words


def join_kinds(words: list[Word]) -> list[Word]:
    """Two nouns for the same people are one phrase: "three women SDF fighters were killed"."""
    for first in list(words):
        if first.tag != "NNS" or first.lower not in words_of("women") | words_of("children"):
            continue
        at = first.i + 1
        while at < len(words) and words[at].dep in {"compound", "amod"} and words[at].head > at:
            at += 1
        second = words[at] if at < len(words) else first
        if second.tag != "NNS" or second.i == first.i or "people" not in _classes(second):
            continue
        beside = first.dep in SUBJECTS | {"obj"} and second.dep in SUBJECTS | {"obj", "appos"}
        if not beside and not first.i < first.head <= second.i:
            continue
        for kid in kids_of(words, first.i, *BEFORE_NOUNS):
            if kid.i < first.i:
                words[kid.i] = replace(kid, head=second.i)
        words[first.i] = replace(first, dep="compound", head=second.i)
        if second.dep == "appos":
            words[second.i] = replace(second, dep=first.dep, head=first.head)
    return words


def _classes(word: Word) -> set[str]:
    """The classes of a noun for people, fighters among them."""
    found = set(noun_classes(word.lower))
    return found | {"people"} if found & {"people", "force"} else found


def pair_tolls(words: list[Word]) -> list[Word]:
    """The wounded beside martyrs are no verb: "several martyrs and wounded after warplanes hit a house"."""
    for dead, joint, hurt in zip(list(words), words[1:], words[2:], strict=False):
        if dead.lower not in words_of("toll_nouns") or joint.lower != "and" or hurt.lower not in words_of("toll_words"):
            continue
        if hurt.pos != "VERB" or dead.head != hurt.i or kids_of(words, hurt.i, "aux", "aux:pass", "obj", "cop"):
            continue
        for kid in kids_of(words, hurt.i):
            if kid.i > hurt.i:
                words[kid.i] = replace(kid, head=dead.i)
        words[dead.i] = replace(dead, dep=hurt.dep, head=hurt.head)
        words[hurt.i] = replace(hurt, pos="NOUN", tag="NNS", dep="conj", head=dead.i)
        words[joint.i] = replace(joint, head=hurt.i)
    return words


def part_among(words: list[Word]) -> list[Word]:
    """Those told behind "among them" lead no verb: "eight people, among them a nurse and six men, were killed"."""
    for among in list(words):
        if among.lower not in {"among", "amongst"} or among.i < 2 or among.i + 1 >= len(words):
            continue
        if words[among.i + 1].lower not in {"them", "whom"} or words[among.i - 1].text not in {",", "–", "—"}:
            continue
        part = _part_behind(words, among.i + 2)
        verb = words[part.head] if part is not None and part.head >= 0 else None
        whole = _whole_before(words, among.i)
        if part is None or verb is None or whole is None or verb.pos != "VERB" or verb.i < part.i:
            continue
        if whole.dep in SUBJECTS and whole.head not in {part.i, verb.i}:
            continue
        first = next((kid for kid in kids_of(words, part.i, "conj") if kid.pos == "VERB" and kid.i < verb.i), None)
        if first is not None:
            verb = _lead_with(words, first, verb, part)
        words[whole.i] = replace(whole, dep=subject_link(words, verb.i), head=verb.i)
        words[part.i] = replace(part, dep="nmod", head=whole.i)
    return words


def _lead_with(words: list[Word], first: Word, verb: Word, part: Word) -> Word:
    """The first of two verbs put over the second: "five, among them a nurse, lost their lives and ten were hurt"."""
    words[first.i] = replace(first, dep=verb.dep, head=verb.head)
    words[verb.i] = replace(verb, dep="conj", head=first.i)
    for kid in kids_of(words, part.i, "conj"):
        if first.i < kid.i < verb.i:
            words[kid.i] = replace(kid, dep=subject_link(words, verb.i), head=verb.i)
    return words[first.i]


def _part_behind(words: list[Word], start: int) -> Word | None:
    """The subject that those told from word `start` on were taken for, before any verb."""
    for word in words[start : start + NEAR]:
        if word.pos in {"VERB", "AUX"}:
            return None
        if word.dep in SUBJECTS and word.pos in NOMINALS:
            return word
    return None


def _whole_before(words: list[Word], end: int) -> Word | None:
    """The people or their number right before a comma, of whom some are told."""
    for word in reversed(words[max(end - NEAR, 0) : end - 1]):
        if word.pos in {"VERB", "AUX", "PUNCT"}:
            return None
        if word.pos in NOMINALS and ("people" in _classes(word) or word.pos == "NUM") and word.dep != "nmod":
            return word
    return None


def part_of_them(words: list[Word]) -> list[Word]:
    """Those told behind a number "of them" are a part of the people before: "killed 15 on Monday, 7 of them women"."""
    for number, of, them, part in zip(words[1:], words[2:], words[3:], words[4:], strict=False):
        told = number.pos == "NUM" and of.lower == "of" and them.lower in {"them", "whom"}
        counted = number.dep == "nummod" and number.head == part.i
        if not told or counted or part.tag != "NNS" or "people" not in _classes(part):
            continue
        whole = _whole_before(words, number.i) if words[number.i - 1].pos in {"PUNCT", "SYM"} else None
        kids = [kid for kid in kids_of(words, part.i) if kid.i != number.i]
        if whole is None or any(kid.dep in {*SUBJECTS, "cop", "aux"} for kid in kids):
            continue
        words[number.i] = replace(words[number.i], dep="nummod", head=part.i)
        words[them.i] = replace(words[them.i], dep="nmod", head=number.i)
        words[of.i] = replace(words[of.i], dep="case", head=them.i)
        words[part.i] = replace(words[part.i], dep="nmod", head=whole.i)
    return words


def describe_deeds(words: list[Word]) -> list[Word]:
    """What killed right behind a deed's noun without "and" tells of it: "gave details of a strike killed four"."""
    for verb in list(words):
        deed = words[verb.i - 1] if verb.i > 0 else verb
        if (
            verb.dep != "conj"
            or verb.tag not in PAST
            or deed.pos not in NOUNS
            or deed.dep not in {"nmod", "obl", "obj"}
        ):
            continue
        if not noun_classes(deed.lower) & {"event", "artillery"} or verb.lower not in words_of("counted_harm"):
            continue
        between = words[verb.head + 1 : verb.i] if verb.head < verb.i else []
        if between and not any(word.pos == "CCONJ" or word.text in {",", ";"} for word in between):
            words[verb.i] = replace(verb, dep="acl:relcl", head=deed.i)
    return words


LISTED_REPAIRS = (count_described, name_civilians, join_kinds, pair_tolls, part_among, part_of_them, describe_deeds)
