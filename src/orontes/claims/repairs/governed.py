"""Arcs between a verb and what it governs that the parser hangs a word too near or too far.

As in "hoped the rebels would advance", "the road approaching Bara", "left Bara years ago".
"""

from collections.abc import Iterator
from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import NOUNS, PAST, SUBJECTS
from orontes.language import in_calendar

AFTER = 6
REACH = 7
BEFORE = frozenset({"NUM", "DET", "ADJ", "NOUN", "ADV"})
"""What stands before the noun of a phrase."""
OFFICES = frozenset({"titles", "people", "person"})


def hope_clauses(words: list[Word]) -> list[Word]:
    """An object right before "would" or "was" leads the clause that is hoped or said: "hoped the rebels would go"."""
    for modal in list(words):
        noun, verb = words[modal.i - 1], words[modal.head]
        above = words[noun.head] if noun.head >= 0 else noun
        linking = modal.dep in {"cop", "aux:pass"} and above.lower in words_of("say_verbs") | words_of("saying")
        if not (modal.tag == "MD" or linking) or modal.i < 2 or verb.i < modal.i:
            continue
        led = bool(kids_of(words, verb.i, *SUBJECTS))
        if noun.dep != "obj" or noun.pos not in NOUNS or led or above.pos != "VERB" or above.i > noun.i:
            continue
        words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
        words[verb.i] = replace(verb, dep="ccomp", head=above.i)
    return words


def describe_roads(words: list[Word]) -> list[Word]:
    """What is told right behind a road of where it goes describes it; further clauses are the verb's."""
    for going in list(words):
        road = words[going.i - 1] if going.i else going
        if (
            going.lower not in words_of("going_of_roads")
            or going.dep != "advcl"
            or road.lower not in words_of("approaches")
        ):
            continue
        words[going.i] = replace(going, dep="acl", head=road.i)
        for kid in kids_of(words, going.i, "advcl", "xcomp", "ccomp"):
            words[kid.i] = replace(kid, head=going.head)
    return words


def free_left(words: list[Word]) -> list[Word]:
    """A name between a verb and a bare span of time is what it acts on: "left Bara years ago"."""
    for name in list(words):
        time = words[name.head] if name.head > name.i else name
        verb = words[name.i - 1] if name.i else name
        known = verb.lower in load_frames().base_of and verb.pos == "VERB"
        if name.dep != "compound" or name.pos != "PROPN" or not known or "time" not in noun_classes(time.lower):
            continue
        named = time.pos == "NOUN" and not in_calendar(name.text) and "time" not in noun_classes(name.lower)
        if named and not kids_of(words, verb.i, "obj"):
            words[name.i] = replace(name, dep="obj", head=verb.i)
    return words


def part_relatives(words: list[Word]) -> list[Word]:
    """A full verb taken for a helper ends the clause of "which"; the verb behind the comma is the noun's own."""
    for inner in list(words):
        verb = words[inner.head] if inner.head > inner.i else inner
        noun = words[verb.head] if 0 <= verb.head < inner.i else verb
        if inner.dep != "aux" or inner.tag not in {"VBN", "VBD", "VBZ", "VBP"} or verb.dep != "acl:relcl":
            continue
        who = next((kid for kid in kids_of(words, verb.i) if kid.i < inner.i and kid.tag in {"WDT", "WP"}), None)
        full = any(kid.i > inner.i for kid in kids_of(words, inner.i, "obj", "obl"))
        own = [kid for kid in kids_of(words, verb.i, "aux") if inner.i < kid.i < verb.i]
        if who is None or not full or noun is verb or not own or words[own[0].i - 1].text != ",":
            continue
        words[who.i] = replace(who, head=inner.i)
        words[inner.i] = replace(inner, pos="VERB", dep="acl:relcl", head=noun.i)
        words[verb.i] = replace(verb, dep=noun.dep, head=noun.head)
        words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
        for kid in kids_of(words, noun.i, "mark", "case"):
            if kid.lower == "that":
                words[kid.i] = replace(kid, head=verb.i)
    return words


def place_where(words: list[Word]) -> list[Word]:
    """A clause with "where" behind a comma tells of the place right before: "flew to Luanda, where he met"."""
    for verb in list(words):
        where = next((kid for kid in kids_of(words, verb.i) if kid.lower == "where" and kid.i < verb.i), None)
        if where is None or where.i < 2 or verb.dep not in {"ccomp", "advcl", "advcl:relcl", "parataxis"}:
            continue
        place = words[where.i - 2]
        if words[where.i - 1].text == "," and place.pos == "PROPN" and place.head >= 0 and place.i > verb.head:
            top = words[place.head] if place.dep in {"flat", "compound"} else place
            words[verb.i] = replace(verb, dep="acl:relcl", head=top.i)
    return words


def part_two_subjects(words: list[Word]) -> list[Word]:
    """Of two subjects of one verb the first leads the participle behind it: "Hundreds fled, while troops came"."""
    for second in list(words):
        verb = words[second.head] if second.head > second.i else second
        first = next((kid for kid in kids_of(words, second.head, "nsubj") if kid.i < second.i), None)
        if second.dep != "nsubj" or first is None or verb.pos != "VERB":
            continue
        told = next((kid for kid in kids_of(words, first.i, "acl") if kid.tag in PAST), None)
        between = words[told.i + 1 : second.i] if told is not None else []
        mark = next((w for w in between if w.lower in {"while", "as", "and", "but"} and w.head == verb.i), None)
        if told is None or mark is None:
            continue
        words[told.i] = replace(told, tag="VBD", dep=verb.dep, head=verb.head)
        words[first.i] = replace(first, head=told.i)
        words[verb.i] = replace(verb, dep="conj" if mark.lower in {"and", "but"} else "advcl", head=told.i)
        words[mark.i] = replace(mark, dep="cc" if mark.lower in {"and", "but"} else "mark")
    return words


def name_apposed_subjects(words: list[Word]) -> list[Word]:
    """A name between commas behind the subject is who that is: "The head of the board, Vladimir Saldo, accused"."""
    for name in list(words):
        first = next((kid for kid in kids_of(words, name.head, "nsubj") if kid.i < name.i), None)
        if name.dep != "nsubj" or name.pos != "PROPN" or first is None or first.pos != "NOUN":
            continue
        inside = [name.i, *(kid.i for kid in kids_of(words, name.i, "flat", "compound", "nmod:desc"))]
        before, behind = words[min(inside) - 1], words[min(max(inside) + 1, len(words) - 1)]
        if before.text == "," and behind.text == "," and name.head > behind.i:
            words[name.i] = replace(name, dep="appos", head=first.i)
    return words


def hang_apposed_names(words: list[Word]) -> list[Word]:
    """A full name behind a person's office is that person's, not the body's: "the governor of Bara, Vladimir Saldo"."""
    for name in list(words):
        body = words[name.head] if 0 <= name.head < name.i else name
        if name.dep != "appos" or name.pos != "PROPN" or body.dep not in {"nmod", "flat"} or body.head < 0:
            continue
        office = words[body.head]
        while office.dep in {"nmod", "compound"} and office.head >= 0 and not noun_classes(office.lower) & OFFICES:
            office = words[office.head]
        full = bool(kids_of(words, name.i, "flat"))
        if full and office.pos == "NOUN" and noun_classes(office.lower) & OFFICES:
            words[name.i] = replace(name, head=office.i)
    return words


def relate_said(words: list[Word]) -> list[Word]:
    """A clause of "which" with its speaker inside tells of the noun before: "a raid which police said killed two"."""
    for which, speaks, verb in _said_within(words):
        noun = words[which.i - 1] if words[which.i - 1].text != "," else words[which.i - 2]
        while noun.dep == "nmod" and noun.head >= 0 and "event" in noun_classes(words[noun.head].lower):
            noun = words[noun.head]
        if noun.pos not in NOUNS:
            continue
        words[which.i] = replace(which, dep="nsubj", head=verb.i)
        words[verb.i] = replace(verb, pos="VERB", tag="VBD", dep="acl:relcl", head=noun.i)
        words[speaks.i] = replace(speaks, pos="VERB", tag="VBD", dep="parataxis", head=verb.i)
        speaker = words[speaks.i - 1]
        words[speaker.i] = replace(speaker, dep="nsubj", head=speaks.i)
        thing = next((w for w in words[verb.i + 1 : verb.i + AFTER] if w.pos in NOUNS and w.dep != "compound"), None)
        taken = bool(kids_of(words, verb.i, "obj"))
        if thing is not None and not taken and all(w.pos in BEFORE for w in words[verb.i + 1 : thing.i]):
            words[thing.i] = replace(thing, dep="obj", head=verb.i)
    return words


def _said_within(words: list[Word]) -> Iterator[tuple[Word, Word, Word]]:
    """Each "which", with the verb of saying a few words behind it and the verb right behind that."""
    for which in list(words):
        if which.i < 2 or not (which.lower == "which" or (which.lower == "that" and which.tag == "WDT")):
            continue
        for speaks, verb in zip(words[which.i + 2 : which.i + REACH], words[which.i + 3 :], strict=False):
            if speaks.pos in {"VERB", "ADV"} and speaks.lower in words_of("say_verbs") and verb.tag in PAST:
                known = verb.lower in load_frames().base_of and words[speaks.i - 1].pos in NOUNS
                if known and all(word.pos in BEFORE | {"PROPN"} for word in words[which.i + 1 : speaks.i]):
                    yield which, speaks, verb
                    break


def part_at_semicolon(words: list[Word]) -> list[Word]:
    """Behind a semicolon another speaks: "he claimed that he had won; Ukraine said that the fight went on"."""
    for second in list(words):
        kids = kids_of(words, second.i) if second.pos == "VERB" else []
        if not any(kid.dep == "ccomp" and kid.i > second.i for kid in kids):
            continue
        subject = next((kid for kid in kids if kid.dep == "nsubj" and kid.i < second.i), None)
        first = next((kid for kid in kids if kid.dep == "ccomp" and kid.i < second.i), None)
        if subject is None or first is None or not any(w.text == ";" for w in words[first.i : subject.i]):
            continue
        words[first.i] = replace(first, dep=second.dep, head=second.head)
        words[second.i] = replace(second, dep="conj", head=first.i)
    return words


def join_villages(words: list[Word]) -> list[Word]:
    """The names right before "village" are its own, however many: "in Sagaing's Lin Ta Lu village"."""
    for village in list(words):
        name = words[village.i - 1] if village.i else village
        if village.lower not in words_of("settlement") or village.dep not in {"appos", "dep"} or name.pos != "PROPN":
            continue
        first = name.i
        while first > 0 and words[first - 1].pos == "PROPN":
            first -= 1
        run = words[first : village.i]
        top = next((word for word in run if any(k.dep == "case" and k.head == word.i for k in words[:first])), None)
        if top is None or (village.dep == "appos" and village.head != top.i):
            continue
        words[village.i] = replace(
            village, dep="obl" if top.dep == "compound" else top.dep, head=_above(words, top, run)
        )
        for kid in kids_of(words, top.i):
            words[kid.i] = replace(kid, head=village.i)
        for word in run:
            words[word.i] = replace(word, dep="compound", head=village.i)
    return words


def _above(words: list[Word], top: Word, run: list[Word]) -> int:
    """The word above a name's head that is no part of the name nor the village itself; the verb before, else."""
    inside = {word.i for word in run} | {run[-1].i + 1}
    if top.head not in inside:
        return top.head
    return next((word.i for word in reversed(words[: run[0].i]) if word.pos == "VERB"), words[run[-1].i + 1].head)


GOVERNED_REPAIRS = (
    join_villages,
    relate_said,
    hang_apposed_names,
    part_at_semicolon,
    name_apposed_subjects,
    part_two_subjects,
    place_where,
    part_relatives,
    hope_clauses,
    describe_roads,
    free_left,
)
"""The repairs of this module in the order in which they are made."""
