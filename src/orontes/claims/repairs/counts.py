"""Arcs around counts that the parser hangs wrong.

Both ends of a range belong to the noun that they count; a number before a preposition counts people of its own, and not
the noun behind it ("kills 20 in a market"); a number before "wounded" counts the wounded; what bounds a number makes
its noun no circumstance ("killed up to 40 people").
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import links_of, words_of
from orontes.claims.tree import Word, kids_of, subject_link
from orontes.claims.word_classes import OBJECTS, PAST, SUBJECTS

ENDS = frozenset({"and", "to", "or", "-", "–"})
BEFORE_NOUN = frozenset({"ADJ", "NOUN", "PROPN"})
MOST_WORDS = 3
ROLES = frozenset({"obj", "nsubj", "nsubj:pass", "obl", "nmod"})


def gather_ranges(words: list[Word]) -> list[Word]:
    """As in "killed between two and three people", "at least 14 and up to 19 people were killed"."""
    for first in list(words):
        second = _second_end(words, first.i)
        noun = _counted_noun(words, second) if second is not None else None
        if second is None or noun is None:
            continue
        words[noun] = _freed(words, first.i, second, noun)
        opening = first.i
        while opening > 0 and words[opening - 1].lower in links_of("opening_counts"):
            opening -= 1
        for k in range(opening, second + 1):
            words[k] = replace(words[k], dep="advmod", head=first.i)
        words[first.i] = replace(words[first.i], dep="nummod", head=noun)
    return words


def _freed(words: list[Word], first: int, second: int, noun: int) -> Word:
    """The counted noun with the place in the clause that an end of the range had, as an object where it can be one."""
    role = words[noun]
    if first <= role.head <= second:
        outer = words[first] if _is_outside(words[first], noun) else words[second]
        role = replace(role, dep=outer.dep, head=outer.head)
    leads = words[role.head] if role.head > noun and role.dep == "obl" else None
    if leads is not None and leads.pos == "VERB" and not kids_of(words, leads.i, *SUBJECTS):
        return replace(role, dep=subject_link(words, leads.i))
    verb = words[role.head] if 0 <= role.head < first else None
    free = verb is not None and verb.pos == "VERB" and not kids_of(words, verb.i, "obj")
    return replace(role, dep="obj") if free and role.dep in {"obl", "nmod"} else role


def _is_outside(word: Word, noun: int) -> bool:
    return word.head >= 0 and word.head != noun and not word.i < word.head < noun


def _second_end(words: list[Word], first: int) -> int | None:
    """The number that ends the range begun by word `first`: "between 5 and 10", "at least 5 and up to 10"."""
    if words[first].pos != "NUM" or first == 0 or first + 2 >= len(words) or words[first + 1].lower not in ENDS:
        return None
    if words[first - 1].lower not in {"between", "least"}:
        return None
    at = first + 2
    while at < len(words) - 1 and words[at].lower in links_of("opening_counts") - {"between"}:
        at += 1
    opened = words[first - 1].lower == "between" or at > first + 2
    return at if words[at].pos == "NUM" and opened else None


def _counted_noun(words: list[Word], second: int) -> int | None:
    """The noun that a range counts: the last of the run behind it."""
    at = second + 1
    while at < len(words) and at <= second + MOST_WORDS and words[at].pos in BEFORE_NOUN:
        at += 1
    last = at - 1
    return last if last > second and words[last].pos == "NOUN" else None


def count_bounded(words: list[Word]) -> list[Word]:
    """A bounded number right behind a verb of harm is its object: "killing two and wounding as many as 20"."""
    harm = load_frames().harm
    for verb in list(words):
        if verb.pos != "VERB" or harm.get(verb.lower, ("", ""))[1] != "verbs":
            continue
        bound = _bound_behind(words, verb.i)
        at = verb.i + 1 + bound
        at += bool(bound) and at < len(words) and words[at].lower == "a"
        if not bound or at >= len(words) or words[at].pos != "NUM":
            continue
        noun = at + 1 if at + 1 < len(words) and words[at].head == at + 1 and words[at + 1].pos == "NOUN" else at
        noun = words[noun].head if words[noun].dep == "compound" and words[noun].head > noun else noun
        words = _hang_bounded(words, verb.i, at, noun)
    return words


def _hang_bounded(words: list[Word], verb: int, number: int, noun: int) -> list[Word]:
    """The words with a counted noun or number as a verb's object, and the verb joined to the verb before."""
    mended = list(words)
    for k in range(verb + 1, number):
        mended[k] = replace(words[k], dep="advmod", head=number)
    mended[number] = replace(
        words[number], dep="nummod" if noun > number else "obj", head=noun if noun > number else verb
    )
    if noun > number:
        mended[noun] = replace(words[noun], dep="obj", head=verb)
    beside = words[verb].head
    if words[verb].dep == "conj" and 0 <= beside < verb and words[beside].pos == "NUM":
        first = next((word for word in reversed(words[:beside]) if word.pos == "VERB"), None)
        if first is not None:
            mended[verb] = replace(words[verb], head=first.i)
            mended[beside] = replace(words[beside], dep="obj", head=first.i)
    return mended


def bounds_before(words: list[Word], number: int) -> int:
    """How many words right before a number bound it: "at least 700", "as many as 20"."""
    before = [word.lower for word in words[max(0, number - 3) : number]]
    return next((n for n in (2, 3) if " ".join(before[-n:]) in links_of("number_bounds")), 0)


def _bound_behind(words: list[Word], verb: int) -> int:
    """How many words right behind a verb bound the number that it has harmed: "wounding up to nine"."""
    behind = [word.lower for word in words[verb + 1 : verb + 4]]
    return next((n for n in (2, 3) if " ".join(behind[:n]) in links_of("bounds_behind_verbs")), 0)


def free_lone_numbers(words: list[Word]) -> list[Word]:
    """A number that a preposition parts from its noun stands for people itself: "kills 20 in Goma market"."""
    for number in list(words):
        noun = words[number.head] if number.head > number.i else number
        if number.pos != "NUM" or number.dep != "nummod" or noun.head < 0 or noun.dep not in OBJECTS:
            continue
        between = [kid for kid in kids_of(words, noun.i, "case") if number.i < kid.i < noun.i]
        if not between or between[0].i != number.i + 1 or between[0].lower == "of":
            continue
        words[number.i] = replace(number, dep=noun.dep, head=noun.head)
        words[noun.i] = replace(noun, dep="obl")
    return words


def join_wounded(words: list[Word]) -> list[Word]:
    """A number right before "wounded" counts the wounded, joined to those before: "nine dead and 30 wounded"."""
    for number, harmed in pairwise(list(words)):
        if number.pos != "NUM" or harmed.lower not in words_of("counted_harm") or number.head in {harmed.i, -1}:
            continue
        beside = words[number.head]
        helped = bool(kids_of(words, harmed.i, "aux", "aux:pass", "obl:agent"))
        if (
            helped
            or number.dep != "conj"
            or beside.lower not in words_of("counted_harm") | words_of("harms")
            or not (harmed.dep in {"conj", "dep", "amod", "acl"} or (harmed.head < 0 and beside.head == harmed.i))
        ):
            continue
        if harmed.head < 0:
            for kid in kids_of(words, harmed.i):
                if kid.i not in {beside.i, number.i}:
                    words[kid.i] = replace(kid, head=beside.i)
            words[beside.i] = replace(beside, dep=harmed.dep, head=-1)
        for kid in kids_of(words, number.i, "cc"):
            words[kid.i] = replace(kid, head=harmed.i)
        words[harmed.i] = replace(harmed, pos="ADJ", tag="JJ", dep="conj", head=beside.i)
        words[number.i] = replace(number, dep="nummod", head=harmed.i)
    return words


def gather_wounded(words: list[Word]) -> list[Word]:
    """A number and a participle before people are one phrase: "received 40 wounded people" tells of nobody wounding."""
    for number, harmed, people in zip(list(words), words[1:], words[2:], strict=False):
        counted = number.pos == "NUM" and harmed.lower in words_of("counted_harm")
        joined = counted and harmed.dep in {"conj", "dep", "acl", "xcomp"}
        if not joined or people.dep != "obj" or people.head != harmed.i or number.dep not in ROLES:
            continue
        if harmed.head not in {number.i, number.head}:
            continue
        for word in list(words):
            if word.head in {number.i, harmed.i} and word.i > people.i:
                words[word.i] = replace(word, head=number.head if number.head >= 0 else people.i)
            elif word.head in {number.i, harmed.i} and word.i < number.i:
                words[word.i] = replace(word, head=people.i)
        words[people.i] = replace(people, dep=number.dep, head=number.head)
        words[harmed.i] = replace(harmed, pos="ADJ", tag="JJ", dep="amod", head=people.i)
        words[number.i] = replace(number, dep="nummod", head=people.i)
    return words


def lead_numbers(words: list[Word]) -> list[Word]:
    """A number that counts a verb leads it: "An estimated 3,000 fled into Chad"."""
    for number in list(words):
        verb = words[number.head] if number.head > number.i else number
        if number.pos != "NUM" or number.dep != "nummod" or verb.pos != "VERB" or verb.tag not in PAST:
            continue
        if kids_of(words, verb.i, *SUBJECTS):
            continue
        words[number.i] = replace(number, dep="nsubj")
        for kid in kids_of(words, verb.i, "det", "amod", "advmod"):
            if kid.i < number.i:
                words[kid.i] = replace(kid, head=number.i)
    return words


def put_figures(words: list[Word]) -> list[Word]:
    """What a toll is put "at" is a number with its bounds, on the verb: "put the number of dead at as many as 40"."""
    for verb in list(words):
        if verb.lower not in words_of("putting"):
            continue
        figures = words_of("running_counts") | words_of("losses")
        thing = next((kid for kid in kids_of(words, verb.i, "obj") if kid.lower in figures), None)
        at = next((w.i for w in words[thing.i :] if w.lower == "at"), None) if thing is not None else None
        if thing is None or at is None:
            continue
        end = at + 1
        while end < len(words) and words[end].lower in links_of("opening_counts") | links_of("rough"):
            end += 1
        number = words[end] if end < len(words) else words[at]
        if number.pos != "NUM" and number.lower not in words_of("number_words"):
            continue
        noun = number.head if number.dep == "nummod" and number.head > number.i else number.i
        for kid in kids_of(words, at):
            if thing.i < kid.i < at:
                words[kid.i] = replace(kid, head=thing.i)
        for k in range(at, noun):
            words[k] = replace(words[k], dep="case" if k == at else "advmod", head=noun)
        words[number.i] = replace(number, pos="NUM", tag="CD", dep="nummod" if noun > end else "obl", head=noun)
        words[noun] = replace(words[noun], dep="obl", head=verb.i)
    return words


def free_numbers(words: list[Word]) -> list[Word]:
    """A phrase that begins with the bounds of its number is the verb's object, not a circumstance."""
    for word in list(words):
        if word.dep not in {"obl", "nmod"} or word.head < 0 or words[word.head].pos != "VERB":
            continue
        number = next((kid for kid in kids_of(words, word.i, "nummod") if kid.pos == "NUM"), None)
        if number is None or kids_of(words, word.head, "obj"):
            continue
        length = bounds_before(words, number.i)
        if length and (number.i - length == 0 or words[number.i - length - 1].pos != "ADP"):
            words[word.i] = replace(word, dep="obj")
            for k in range(number.i - length, number.i):
                words[k] = replace(words[k], dep="advmod", head=number.i)
    return words
