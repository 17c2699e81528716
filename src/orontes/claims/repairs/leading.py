"""Arcs at the head of a clause: places, days and subjects before the verb that the parser takes for one another.

As in "In Gekhi, at least twenty people died" (the place is no subject), "On August 19 Duval issued" and "in June JNIM
overran" (who acts is no part of the day), "People have crossed" (an active perfect), "Chechen fighters entered" (one
subject and not two).
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of, subject_link
from orontes.claims.word_classes import NOUNS, PLACING, SUBJECTS

_DAYS = frozenset({"on", "in", "since", "by", "during"})
_HAVING = frozenset({"has", "have", "had", "'ve", "’ve"})


def free_placed(words: list[Word]) -> list[Word]:
    """As in "In Gekhi, at least twenty people died": what stands behind "in" and before a comma leads no verb."""
    for place in list(words):
        verb = words[place.head] if place.head > place.i else None
        if verb is None or verb.pos != "VERB" or place.dep not in SUBJECTS or place.pos not in NOUNS:
            continue
        cases = {kid.lower for kid in kids_of(words, place.i, "case") if kid.i < place.i}
        beside = [kid for kid in kids_of(words, place.i, "conj", "appos") if kid.i < verb.i]
        second = beside[0] if len(beside) == 1 else None
        if second is None or not cases & PLACING or kids_of(words, second.i, "cc", "case"):
            continue
        if not any(word.text == "," for word in words[place.i + 1 : second.i]):
            continue
        words[second.i] = replace(second, dep=place.dep, head=verb.i)
        words[place.i] = replace(place, dep="obl")
    return words


def free_dated(words: list[Word]) -> list[Word]:
    """As in "On August 19 Duval issued an order": the name behind the day leads the verb behind it, which has none."""
    for name in list(words):
        at = words[name.head] if 0 <= name.head < name.i else None
        if at is None or name.dep not in {"nmod:unmarked", "flat", "appos", "nmod"} or name.pos not in NOUNS:
            continue
        verb = words[at.head] if at.head > name.i else None
        if verb is None or verb.pos != "VERB" or at.dep not in {"obl", "obl:unmarked"} or at.pos != "NUM":
            continue
        dated = any(kid.lower in words_of("months") for kid in kids_of(words, at.i))
        if dated and not name.text.isdecimal() and name.lower not in words_of("months") and _leads(words, name, verb):
            words[name.i] = replace(name, dep=subject_link(words, verb.i), head=verb.i)
    return words


def _leads(words: list[Word], name: Word, verb: Word) -> bool:
    """Whether a name with a capital stands without a preposition or comma before a verb that has no subject."""
    bare = name.text[:1].isupper() and kid_of(words, name.i, "case") is None and words[name.i - 1].text != ","
    return bare and kid_of(words, verb.i, *SUBJECTS) is None


def free_months(words: list[Word]) -> list[Word]:
    """As in "in June JNIM overran the base": the month behind "in" is no part of the name behind it."""
    for month, name in pairwise(list(words)):
        if month.lower not in words_of("months") or month.head != name.i or month.dep not in {"compound", "nummod"}:
            continue
        opening = words[month.i - 1] if month.i > 0 else None
        if opening is None or opening.lower not in _DAYS or opening.head not in {month.i, name.i}:
            continue
        if name.dep not in SUBJECTS or name.head < 0:
            continue
        words[month.i] = replace(month, dep="obl", head=name.head)
        words[opening.i] = replace(opening, head=month.i)
    return words


def lead_active(words: list[Word]) -> list[Word]:
    """As in "people have crossed into Chad": a subject before a perfect without "been" acts."""
    for subject in list(words):
        if subject.dep != "nsubj:pass" or subject.head < subject.i:
            continue
        verb = words[subject.head]
        helped = [kid.lower for kid in kids_of(words, verb.i, "aux", "aux:pass")]
        if verb.pos == "VERB" and len(helped) == 1 and helped[0] in _HAVING:
            words[subject.i] = replace(subject, dep="nsubj")
    return words


def join_twins(words: list[Word]) -> list[Word]:
    """As in "Chechen fighters entered", "took the waste heap": two nouns side by side in one role are one phrase."""
    for first, second in pairwise(list(words)):
        if not _are_twins(first, second) or "time" in noun_classes(first.lower) | noun_classes(second.lower):
            continue
        words[first.i] = replace(first, dep="compound", head=second.i)
        for kid in kids_of(words, first.i):
            if kid.i < first.i:
                words[kid.i] = replace(kid, head=second.i)
    return words


def _are_twins(first: Word, second: Word) -> bool:
    """Whether two nouns have one head and one role; "their cousin Omar" is no such pair."""
    named = first.pos == "NOUN" and second.pos == "PROPN"
    same = first.head == second.head >= 0 and second.dep in {"obj", *SUBJECTS}
    opens = first.i == 0 and first.pos == "PROPN" and first.dep in {"parataxis", "dep", "discourse", "vocative"}
    return same and (first.dep == second.dep or opens) and not named and first.pos in NOUNS and second.pos in NOUNS


LEADING_REPAIRS = (free_placed, free_months, free_dated, lead_active, join_twins)
