"""Arcs of clauses and lists that the parser begins at the wrong word.

A noun behind "after" may lead a clause of its own ("after the coalition of A and B fled", "as prisoners were freed"); a
year at the head of a sentence is a time and not a part of its subject ("In 2008 troops fought"); what stands "along
with" an object is a part of its list. "Claims" before "that" at the head of a sentence is a noun.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.moods.untruths import is_telling_noun
from orontes.claims.repairs.clauses import find_clause_link
from orontes.claims.tree import Word, kids_of, subject_link
from orontes.claims.word_classes import FINITE, NOUNS, OBJECTS, SUBJECTS

YEAR_LENGTH = 4
FEWEST = 4
TOGETHER = frozenset({"along", "together"})


def open_clauses(words: list[Word]) -> list[Word]:
    """A noun behind "after" whose phrase ends before a past verb without a subject leads it: "after rebels fled"."""
    for verb in list(words):
        above = words[verb.head] if verb.head >= 0 else verb
        if verb.dep != "conj" or verb.tag != "VBD" or above.i > verb.i:
            continue
        subjects = kids_of(words, verb.i, "nsubj", "nsubj:pass", "aux", "aux:pass")
        listed = subjects[0] if len(subjects) == 1 and _ends_list(words, verb, subjects[0]) else None
        if subjects and listed is None:
            continue
        end = (listed.i - 1 if listed is not None else verb.i) - 1
        for noun in reversed(words[above.i + 1 : end + 1]):
            mark = find_clause_link(words, noun)
            if noun.pos not in NOUNS or noun.dep not in {"obl", "nmod"} or mark is None:
                continue
            if _last_below(words, noun.i) == end:
                _open(words, verb, noun, mark, listed)
            break
    return words


def _ends_list(words: list[Word], verb: Word, subject: Word) -> bool:
    """Whether what the parser took for a subject ends a list: "after a band of A, B and C fled"."""
    joined = any(kid.i > subject.i for kid in kids_of(words, verb.i, "cc"))
    bare = subject.dep == "nsubj" and not kids_of(words, subject.i, "det", "case")
    several = bool(kids_of(words, subject.i, "conj"))
    if joined or not bare or not several or subject.i < 2 or words[subject.i - 1].text != ",":
        return False
    return words[subject.i - 2].tag == subject.tag and _last_below(words, subject.i) == verb.i - 1


def _open(words: list[Word], verb: Word, noun: Word, mark: Word, listed: Word | None) -> None:
    """The clause of a verb begins at its mark, the noun behind which is its subject."""
    words[mark.i] = replace(mark, dep="mark", head=verb.i)
    words[verb.i] = replace(verb, dep="advcl")
    words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
    if listed is not None:
        words[listed.i] = replace(listed, dep="conj", head=listed.i - 2)
        words[listed.i - 1] = replace(words[listed.i - 1], head=listed.i)


def _last_below(words: list[Word], i: int) -> int:
    """The last word of a phrase."""
    last, stack = i, [i]
    while stack:
        at = stack.pop()
        last = max(last, at)
        stack.extend(kid.i for kid in kids_of(words, at))
    return last


def part_years(words: list[Word]) -> list[Word]:
    """A year behind "In" at the head of a sentence is when, and the noun behind it the subject."""
    if len(words) < YEAR_LENGTH or words[0].lower != "in" or words[0].head < 0:
        return words
    year, noun = words[1], words[words[0].head]
    if not (year.text.isdigit() and len(year.text) == YEAR_LENGTH) or noun.i <= 1 or noun.pos not in NOUNS:
        return words
    verb = words[noun.head] if noun.head >= 0 else noun
    if noun.dep != "obl" or verb.pos != "VERB" or kids_of(words, verb.i, *SUBJECTS):
        return words
    words[0] = replace(words[0], dep="case", head=1)
    words[1] = replace(year, dep="obl", head=verb.i)
    words[noun.i] = replace(noun, dep="nsubj", head=verb.i)
    return words


def join_companions(words: list[Word]) -> list[Word]:
    """What was taken "along with" an object right before it was taken too."""
    for thing in list(words):
        above = words[thing.head] if thing.head >= 0 else thing
        verb = words[above.head] if thing.dep == "nmod" and above.dep in OBJECTS else above
        first = next((kid for kid in kids_of(words, thing.i, "case") if kid.lower in TOGETHER), None)
        if (
            thing.dep not in {"obl", "nmod"}
            or first is None
            or verb.pos != "VERB"
            or words[first.i + 1].lower != "with"
        ):
            continue
        objects = [kid for kid in kids_of(words, verb.i, *OBJECTS) if kid.i < thing.i]
        if not objects or words[first.i - 1].text != "," or objects[0].i > first.i:
            continue
        if objects[0].pos != thing.pos:
            continue
        words[thing.i] = replace(thing, dep="conj", head=objects[0].i)
        for kid in (words[first.i], words[first.i + 1]):
            words[kid.i] = replace(kid, dep="cc", head=thing.i)
    return words


def lead_with_claims(words: list[Word]) -> list[Word]:
    """As in "Claims that rebels took the town had no basis": what is told is the last verb's subject."""
    told = words[0] if words else None
    if told is None or len(words) < FEWEST or words[1].lower != "that" or not is_telling_noun(told):
        return words
    if told.dep.startswith("nsubj"):
        return words
    kids = kids_of(words, told.i)
    clause = next((kid for kid in kids if kid.i > 1 and kid.dep in {"acl", "ccomp"}), None)
    later = [k for k in kids if k.dep in {"ccomp", "parataxis"} and clause is not None and k.i > clause.i]
    verb = next((kid for kid in later if kid.tag in FINITE), None)
    if clause is None or verb is None:
        return words
    for kid in kids:
        if kid.i not in {clause.i, verb.i}:
            words[kid.i] = replace(kid, head=verb.i)
    words[clause.i] = replace(clause, dep="acl")
    words[verb.i] = replace(verb, dep=told.dep, head=told.head)
    words[told.i] = replace(told, dep="nsubj", head=verb.i, tag="NNS", pos="NOUN")
    return words


def tell_content(words: list[Word]) -> list[Word]:
    """A clause with a subject behind "rumours that" is what they tell, and describes no rumours."""
    for verb in list(words):
        told = words[verb.head] if verb.head >= 0 else verb
        if verb.dep != "acl:relcl" or not is_telling_noun(told):
            continue
        kids = {kid.lower if kid.dep == "mark" else kid.dep for kid in kids_of(words, verb.i)}
        if "that" in kids and kids & {"nsubj", "nsubj:pass"}:
            words[verb.i] = replace(verb, dep="acl")
    return words


def hold_content(words: list[Word]) -> list[Word]:
    """What rumours tell is theirs, whoever spread them: "rumours spread by them that the town fell are false"."""
    for told, spread in pairwise(list(words)):
        judged = words[spread.head] if spread.dep == "csubj" and spread.head > spread.i else None
        led = told.dep in SUBJECTS and told.head == spread.i and judged is not None
        if not is_telling_noun(told) or not (led or (spread.dep == "acl" and spread.head == told.i)):
            continue
        if judged is not None:
            words[told.i] = replace(told, dep=subject_link(words, judged.i), head=judged.i)
            words[spread.i] = replace(spread, dep="acl", head=told.i, tag="VBN")
        for kid in kids_of(words, spread.i, "ccomp"):
            words[kid.i] = replace(kid, dep="acl", head=told.i)
    return words


def free_clauses(words: list[Word]) -> list[Word]:
    """A noun behind "as" or "after" and before "were" leads a clause: "erupted as prisoners were freed"."""
    by_verb: dict[int, list[Word]] = {}
    for word in words:
        if word.dep in {"aux", "aux:pass"} and word.head >= 0:
            by_verb.setdefault(word.head, []).append(word)
    for at, helpers in sorted(by_verb.items()):
        verb = words[at]
        if kids_of(words, verb.i, *SUBJECTS):
            continue
        noun = words[helpers[0].i - 1]
        mark = find_clause_link(words, noun)
        if mark is None or noun.pos not in NOUNS or noun.dep not in {"obl", "nmod"} or noun.head < 0:
            continue
        words[mark.i] = replace(mark, dep="mark", head=verb.i)
        words[verb.i] = replace(verb, dep="advcl", head=noun.head if verb.head == noun.head else verb.head)
        words[noun.i] = replace(noun, dep=subject_link(words, verb.i), head=verb.i)
    return words


BEGINNING_REPAIRS = (part_years, open_clauses, join_companions, lead_with_claims, hold_content, tell_content)
"""The repairs of this module in the order in which they are made."""
