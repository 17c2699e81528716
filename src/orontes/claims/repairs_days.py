"""Days, captives and quoted doers that the parser hangs on the wrong word.

"On May 2 gunmen", "48 taken prisoner", 'saying its men "do not shell clinics"': a day right before a noun is when its
verb happened and no part of a name; a number before "taken prisoner" is taken; who stands before the quote acts in it.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word, kids_of
from orontes.claims.word_classes import FATES, NOUNS, SUBJECTS

LAST_DAY = 31
LEAST_LABELLED = 3
QUOTES = frozenset("\"“”‘’'«»")


def hang_dates(words: list[Word]) -> list[Word]:
    """As in "on May 2 gunmen shot him": the day stands below the verb, and the gunmen lead their phrase."""
    for month, day in pairwise(list(words)):
        if month.lower not in words_of("months") or not _is_day(day) or month.i == 0:
            continue
        noun = words[day.head] if day.head > day.i else None
        opening = words[month.i - 1]
        if noun is None or noun.pos not in NOUNS or noun.dep not in SUBJECTS or opening.head not in {day.i, noun.i}:
            continue
        if opening.lower != "on" or noun.head < 0:
            continue
        words[opening.i] = replace(opening, head=month.i, dep="case")
        words[month.i] = replace(month, head=noun.head, dep="obl")
        words[day.i] = replace(day, head=month.i, dep="nummod")
    return words


def _is_day(word: Word) -> bool:
    return word.pos == "NUM" and word.text.isdecimal() and 0 < int(word.text) <= LAST_DAY


def lead_captives(words: list[Word]) -> list[Word]:
    """As in "25 were killed and 48 taken prisoner": the participle is joined to the verb before."""
    for verb, fate in pairwise(list(words)):
        if verb.lower not in {"taken", "held"} or fate.lower not in FATES or verb.head != fate.i or fate.head < 0:
            continue
        if fate.dep != "conj" or not kids_of(words, verb.i, *SUBJECTS):
            continue
        for kid in kids_of(words, fate.i):
            if kid.i != verb.i:
                words[kid.i] = replace(kid, head=verb.i)
        words[verb.i] = replace(verb, pos="VERB", dep="conj", head=fate.head)
        words[fate.i] = replace(fate, dep="xcomp", head=verb.i)
    return words


def lead_quoted(words: list[Word]) -> list[Word]:
    """A noun between "saying" and a quoted finite verb leads that verb: 'saying its men "do not shell clinics"'."""
    for verb in list(words):
        said = words[verb.head] if 0 <= verb.head < verb.i else None
        if said is None or verb.dep != "ccomp" or said.lower not in words_of("saying_first"):
            continue
        kids = kids_of(words, verb.i)
        helped = next((kid for kid in kids if kid.dep == "aux" and kid.i < verb.i), None)
        if helped is None or any(kid.dep.startswith("nsubj") or kid.dep == "mark" for kid in kids):
            continue
        before = [word for word in words[said.i + 1 : helped.i] if word.text not in QUOTES]
        noun = before[-1] if before else None
        if noun is not None and noun.dep == "obj" and noun.head == said.i:
            words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
            for kid in kids_of(words, verb.i, "conj"):
                if kid.tag == said.tag == "VBG":
                    words[kid.i] = replace(kid, head=said.i)
    return words


def set_labels_apart(words: list[Word]) -> list[Word]:
    """A label with a colon before a clause that has its own subject is none: "Correction: an earlier version said"."""
    if len(words) < LEAST_LABELLED or words[1].text != ":" or words[0].dep not in SUBJECTS:
        return words
    verb = words[0].head
    if any(kid.i > 1 for kid in kids_of(words, verb, *SUBJECTS)):
        words[0] = replace(words[0], dep="dep")
    return words


DAY_REPAIRS = (set_labels_apart, hang_dates, lead_captives, lead_quoted)
