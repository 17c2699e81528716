"""Arcs that decide who did it: clauses hung on the speaker, objects behind a time, whose forces, between whom.

As in "the council said that a drone hit a car, injuring two", "shelled, on Monday, positions", "Goma: rebel fire
killed two", "a Sudanese army attack", "clashes in Kosti between the army and the rebels".
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import NOUNS, SUBJECTS, VERBS
from orontes.knowledge import country_of_demonym

TOLD = frozenset({"ccomp", "parataxis"})
TIMES = frozenset({"obl:unmarked", "obl:tmod", "obl:npmod", "obl", "advmod"})
BEFORE = frozenset({"det", "amod", "nummod", "compound"})
NATIONAL = frozenset({"amod", "compound", "nmod"})
BELOW = frozenset({"nmod", "obl", "nmod:unmarked", "obl:unmarked", "compound", "appos"})

ROLES_OF_DEEDS = frozenset({"nsubj", "nsubj:pass", "obj"})


def hang_consequences(words: list[Word]) -> list[Word]:
    """What followed is of the deed told, not of the telling: "said that a drone hit a car, injuring two"."""
    for part in list(words):
        if part.dep != "advcl" or part.tag != "VBG" or not 0 <= part.head < part.i:
            continue
        verb = words[part.head]
        if verb.lower not in words_of("telling") or part.lower not in words_of("consequences"):
            continue
        told = [kid for kid in kids_of(words, verb.i, *TOLD) if verb.i <= kid.i < part.i]
        told = [word for word in told if kids_of(words, word.i, *SUBJECTS)]
        marked = bool(kids_of(words, part.i, "mark"))
        if told and not marked and words[part.i - 1].text == ",":
            words[part.i] = replace(part, head=told[-1].i)
    return words


def free_objects(words: list[Word]) -> list[Word]:
    """A noun behind a time between commas, joined without "and", is the object: "shelled, on Monday, a post"."""
    for noun in list(words):
        if noun.dep != "conj" or noun.pos not in NOUNS or not 0 <= noun.head < noun.i:
            continue
        verb = words[noun.head]
        kids = [kid for kid in kids_of(words, verb.i) if verb.i < kid.i < noun.i and kid.dep != "punct"]
        if verb.pos != "VERB" or verb.i + 1 >= len(words) or words[verb.i + 1].text != ",":
            continue
        first = min(
            [
                noun.i,
                *(kid.i for kid in kids_of(words, noun.i, "det", "amod", "nummod", "compound")),
            ]
        )
        joined = bool(kids_of(words, noun.i, "cc"))
        timed = kids and all(kid.dep in TIMES for kid in kids)
        if timed and not joined and words[first - 1].text == ",":
            words[noun.i] = replace(noun, dep="obj")
    return words


def free_listed(words: list[Word]) -> list[Word]:
    """Names behind a time between commas are a list of objects: "shelled, on Sunday, Kosti, Rabak and Sennar"."""
    for time in list(words):
        verb = words[time.head] if time.head >= 0 else time
        if time.dep not in TIMES or time.lower not in words_of("days") or verb.pos != "VERB" or verb.i + 1 >= time.i:
            continue
        listed = [kid for kid in kids_of(words, time.i, "conj") if kid.pos in NOUNS]
        free = not kids_of(words, verb.i, "obj")
        if not free or not listed or words[verb.i + 1].text != "," or words[time.i + 1].text != ",":
            continue
        first = listed[0]
        words[first.i] = replace(first, dep="obj", head=verb.i)
        for word in listed[1:]:
            words[word.i] = replace(word, head=first.i)
    return words


def part_labels(words: list[Word]) -> list[Word]:
    """A name before a colon is a label: in "Goma: rebel fire from the hills killed two" the fire killed."""
    label = next((word for word in words[:4] if word.dep == "nsubj" and word.pos in NOUNS), None)
    if label is None or label.i + 1 >= len(words) or words[label.i + 1].text != ":":
        return words
    verb = words[label.head]
    noun = next((kid for kid in kids_of(words, label.i, "appos") if kid.i > label.i), None)
    if noun is None or noun.pos not in NOUNS or not noun.i < verb.i:
        return words
    words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
    words[label.i] = replace(label, dep="dislocated", head=verb.i)
    return words


def join_nations(words: list[Word]) -> list[Word]:
    """A nation before a body before a deed is the body's: "a Sudanese army attack", "the Syrian regime shelling"."""
    for nation, body in pairwise(list(words)):
        both = nation.dep in NATIONAL and body.dep == "compound" and nation.head == body.head > body.i
        if both and country_of_demonym(nation.text) and "force" in noun_classes(body.lower):
            words[nation.i] = replace(nation, head=body.i)
    return words


def hang_included(words: list[Word]) -> list[Word]:
    """Who stands behind "incl." is some of those named before: "Six rangers dead, incl. a major"."""
    for mark in list(words):
        if mark.lower.rstrip(".") != "incl" or mark.i + 1 >= len(words):
            continue
        behind = (word for word in words[mark.i + 1 :] if word.dep == "obj" and word.head < mark.i)
        noun = next(behind, None)
        subject = kid_of(words, noun.head, *SUBJECTS) if noun is not None else None
        if noun is not None and subject is not None and noun.i <= mark.i + 5:
            words[noun.i] = replace(noun, dep="nmod", head=subject.i)
            words[mark.i] = replace(mark, dep="case", pos="ADP", tag="IN", head=noun.i)
    return words


def free_doers(words: list[Word]) -> list[Word]:
    """A noun for people right before a past tense that lacks its subject leads it: "A Hamas sniper shot dead a man"."""
    for verb in list(words):
        noun = words[verb.i - 1] if verb.i else verb
        if verb.tag not in {"VBD", "VBZ"} or verb.pos != "VERB" or noun.head != verb.i or noun.dep != "compound":
            continue
        if any(kid.dep.startswith(("nsubj", "aux")) for kid in kids_of(words, verb.i)):
            continue
        if not noun_classes(noun.lower) & {"force", "people"}:
            continue
        words[noun.i] = replace(noun, dep="nsubj")
        for word in words[: noun.i]:
            if word.head == verb.i and word.dep in BEFORE:
                words[word.i] = replace(word, head=noun.i)
    return words


def free_targets(words: list[Word]) -> list[Word]:
    """What stands behind the doer of a deed's noun is where it was: "an attack by gunmen in Goma", "on the base"."""
    nouns = load_frames().nouns
    for doer in list(words):
        if doer.dep != "nmod" or not 0 <= doer.head < doer.i or words[doer.head].lower not in nouns:
            continue
        if not any(kid.lower == "by" and kid.i < doer.i for kid in kids_of(words, doer.i, "case")):
            continue
        for spot in words[doer.i + 1 :]:
            case = next((kid for kid in kids_of(words, spot.i, "case") if doer.i <= kid.i < spot.i), None)
            if spot.head != doer.i or spot.dep != "nmod" or case is None or case.lower not in links_of("aimed"):
                continue
            if case.lower != "in" or spot.pos == "PROPN" or spot.lower in words_of("settlement"):
                words[spot.i] = replace(spot, head=doer.head)
    return words


DOER_REPAIRS = (
    free_doers,
    free_targets,
    hang_consequences,
    free_objects,
    free_listed,
    part_labels,
    join_nations,
    hang_included,
)
"""The repairs of this module in the order in which they are made."""


def hang_between(words: list[Word]) -> list[Word]:
    """Two joined by "and" behind "between" are those who fought, talked or fell out, as the noun before them tells."""
    for case in list(words[1:-1]):
        if case.lower != "between" or case.dep != "case":
            continue
        first = words[case.head]
        joined = next((word for word in words[first.i + 1 :] if word.lower in {"and", "with"}), None)
        deed = _deed_before(words, first)
        if joined is None or deed is None or first.pos not in NOUNS:
            continue
        second = words[joined.head] if joined.head > joined.i else words[joined.i]
        if first.head == deed.i and second.head != deed.i:
            continue  # read rightly
        words[first.i] = replace(first, dep="nmod", head=deed.i)
        if second.pos in NOUNS and second.dep in {"conj", "nmod", "obl"}:
            words[second.i] = replace(second, dep="conj", head=first.i)
            words[joined.i] = replace(words[joined.i], dep="cc", head=second.i)
    return words


def _deed_before(words: list[Word], first: Word) -> Word | None:
    """The noun of a deed between parties under which the phrase hangs, below the place or time of that deed."""
    at = words[first.head] if first.dep in BELOW and first.head >= 0 else None
    beside = [kid for kid in kids_of(words, at.i, *BELOW) if at.i <= kid.i < first.i] if at is not None else []
    if beside and _is_shared(beside[-1]):
        return beside[-1]  # "a day of clashes between"
    other = any(_is_event(word) for word in beside)
    while at is not None and at.i < first.i:
        if _is_shared(at):
            return at
        other = other or _is_event(at)
        if at.pos in VERBS:
            if other:
                return None  # "the shelling came after a row between"
            told = [kid for kid in kids_of(words, at.i, *ROLES_OF_DEEDS) if _is_shared(kid) and kid.i < first.i]
            return told[-1] if told else None
        at = words[at.head] if at.dep in BELOW and at.head >= 0 else None
    return None


def _is_shared(word: Word) -> bool:
    """Whether a noun tells what two do to or with each other."""
    return any(frame.role("between") == "agent" for frame in load_frames().of_noun(word.lower))


def _is_event(word: Word) -> bool:
    """Whether a noun tells an event of its own, behind which "between" speaks of no deed before it."""
    return word.pos in NOUNS and "event" in noun_classes(word.lower)
