"""Arcs around tolls: a number that "rose" behind its participle, lives that a deed "cost", a corrected count.

As in "the number of soldiers killed has risen to 604", "the raid cost 13 civilians their lives", "six, not nine, people
were killed".
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.repairs.counts import bounds_before
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import BOUNDING, NOUNS, PAST, SUBJECTS

PARTED = frozenset({"conj", "obl", "obl:unmarked", "nmod", "dep"})
"""Links by which a number is parted from its noun."""


def raise_counts(words: list[Word]) -> list[Word]:
    """The verb of a number that rose, where the parser took "killed" right before it for the sentence's own."""
    for count in list(words):
        if count.lower not in words_of("running_counts") or not count.dep.startswith("nsubj") or count.head < count.i:
            continue
        harmed = words[count.head]
        people = words[harmed.i - 1]
        below = kids_of(words, harmed.i)
        rose = _risen(words, harmed, below)
        if rose is None or people.dep != "nmod" or people.head != count.i:
            continue
        for kid in below:
            if kid.i != rose.i and (kid.i > rose.i or kid.i < harmed.i):
                words[kid.i] = replace(kid, head=rose.i)
        for kid in kids_of(words, rose.i, "nmod"):
            if kid.i > rose.i:
                words[kid.i] = replace(kid, dep="obl")
        if rose.head == harmed.i:
            words[rose.i] = replace(rose, dep=harmed.dep, head=harmed.head, pos="VERB")
        words[harmed.i] = replace(harmed, dep="acl", head=people.i, tag="VBN")
    return words


def _risen(words: list[Word], harmed: Word, below: list[Word]) -> Word | None:
    """The verb behind a bare participle of harm that tells which number was reached."""
    if harmed.lower not in load_frames().harm or harmed.tag not in PAST:
        return None
    if any(kid.i < harmed.i and kid.dep.startswith("aux") for kid in below):
        return None
    verbs = [*below, *([words[harmed.head]] if harmed.dep == "advcl" else [])]
    rose = next((verb for verb in verbs if verb.i > harmed.i and verb.lower in words_of("reaching")), None)
    numbered = rose is not None and any(kid.pos == "NUM" for kid in kids_of(words, rose.i))
    return rose if numbered else None


def cost_lives(words: list[Word]) -> list[Word]:
    """As in "the strike on Friday cost two men their lives": a verb with those who lost them beside them."""
    for lives in list(words):
        cost = words[lives.head] if 0 < lives.head < lives.i else lives
        lost = lives.lower in words_of("lives") and lives.dep == "obj" and cost.lower in words_of("costing")
        if not lost or not any(kid.lower in words_of("owners") for kid in kids_of(words, lives.i)):
            continue
        people = next((kid for kid in kids_of(words, cost.i, "obj", "iobj") if cost.i <= kid.i < lives.i), None)
        if people is not None:
            words[people.i] = replace(people, dep="iobj")
        doer = words[cost.head] if 0 <= cost.head < cost.i else words[cost.i - 1]
        if cost.pos in NOUNS and doer.pos in NOUNS:
            _make_verb(words, doer, cost)
    return words


def _make_verb(words: list[Word], doer: Word, cost: Word) -> None:
    """The verb that was taken for a noun behind its subject, whose day before it goes to the subject."""
    before = [kid for kid in kids_of(words, cost.i) if kid.i != doer.i and kid.i < cost.i]
    day = next((word for word in reversed(before) if word.dep in {"compound", "nmod", "amod"}), None)
    for word in before:
        words[word.i] = replace(word, head=day.i if day is not None and word.i != day.i else doer.i)
    if day is not None:
        words[day.i] = replace(words[day.i], dep="nmod", head=doer.i)
    above = cost if doer.head == cost.i else doer
    words[cost.i] = replace(cost, pos="VERB", tag="VBD", dep=above.dep, head=above.head)
    words[doer.i] = replace(doer, dep="nsubj", head=cost.i)


def correct_counts(words: list[Word]) -> list[Word]:
    """Who is counted by a number that stands for another, which it takes along: "six, not nine, people"."""
    for right in list(words[:-5]):
        comma, no, wrong, close, people = words[right.i + 1 : right.i + 6]
        set_off = comma.text == "," == close.text and no.lower in {"not", "rather"} and wrong.pos == "NUM"
        if right.pos != "NUM" or not set_off or people.pos not in NOUNS or people.head == right.i:
            continue
        if people.head < 0 or people.i in {right.head, wrong.head}:
            continue
        for kid in kids_of(words, right.i):
            if kid.i < right.i:
                words[kid.i] = replace(kid, head=people.i if kid.dep not in {"advmod", "case"} else right.i)
        if right.head < 0:
            root = words[people.head]
            if root.head != right.i:
                continue
            words[root.i] = replace(root, dep="ROOT", head=-1)
            for kid in kids_of(words, right.i):
                if kid.i > people.i and kid.i != root.i:
                    words[kid.i] = replace(kid, head=root.i)
        words[right.i] = replace(right, dep="nummod", head=people.i)
        words[wrong.i] = replace(wrong, dep="dep", head=right.i)
        words[no.i] = replace(no, dep="advmod", head=wrong.i)
    return words


def list_counted(words: list[Word]) -> list[Word]:
    """Counted people that were joined to the verb belong to the list before: "25 rebels, 6 men and 2 nurses"."""
    for second in list(words):
        verb = words[second.head] if second.head >= 0 else second
        number = kid_of(words, second.i, "nummod")
        if second.dep != "conj" or second.pos not in NOUNS or verb.pos != "VERB" or number is None:
            continue
        comma = number.i - 1
        first = words[comma - 1] if words[comma].text == "," and comma > 0 else second
        counted = bool(kids_of(words, first.i, "nummod"))
        if first.pos in NOUNS and first.head == verb.i and counted:
            words[second.i] = replace(second, head=first.i)
    return words


def count_subjects(words: list[Word]) -> list[Word]:
    """A number that was parted from the people behind it counts them: "At least 700 Iraqi civilians were killed"."""
    for number in list(words):
        if number.pos != "NUM" or number.dep not in PARTED:
            continue
        noun = next((word for word in words[number.i + 1 :] if word.pos not in {"ADJ", "PROPN"}), number)
        joined = number.dep == "conj" and 0 <= number.head < number.i and words[noun.head].head == number.head
        beside = (noun.head == number.head or joined) and noun.dep in SUBJECTS and noun.tag == "NNS"
        inside = all(word.head == noun.i for word in words[number.i + 1 : noun.i])
        rough = number.i > 0 and words[number.i - 1].pos == "ADV" and words[number.i - 1].head == number.i
        first = number.i - (bounds_before(words, number.i) or int(rough))
        free = first == 0 or words[first - 1].pos in {"PUNCT", "CCONJ", "SCONJ"}
        if not (beside and inside and free) or kids_of(words, noun.i, "nummod"):
            continue
        words[number.i] = replace(number, dep="nummod", head=noun.i)
        for kid in kids_of(words, number.i, "cc"):
            words[kid.i] = replace(kid, head=noun.head)
        if joined:
            words[noun.head] = replace(words[noun.head], dep="conj")
        for k in range(first, number.i):
            words[k] = replace(words[k], dep="advmod", head=number.i)
    return words


def bound_by_no(words: list[Word]) -> list[Word]:
    """The "no" of a bound belongs to the number and denies no verb: "no fewer than four policemen were killed"."""
    for no in list(words):
        if no.lower != "no" or no.i + 3 >= len(words) or words[no.i + 1].lower not in BOUNDING:
            continue
        number = words[no.i + 3]
        if words[no.i + 2].lower == "than" and number.pos == "NUM":
            for k in range(no.i, number.i):
                words[k] = replace(words[k], dep="advmod", head=number.i)
    return words


def count_compounds(words: list[Word]) -> list[Word]:
    """A number before a noun of two words counts the second, where that is many: "23 aid workers"."""
    for number in list(words):
        first = words[number.head] if number.head > number.i else number
        if number.pos != "NUM" or number.dep != "nummod" or first.dep != "compound" or first.head <= first.i:
            continue
        noun = words[first.head]
        if noun.tag == "NNS" and not kids_of(words, noun.i, "nummod"):
            words[number.i] = replace(number, head=noun.i)
    return words


def lead_bounded(words: list[Word]) -> list[Word]:
    """A bounded number right before a passive is its subject, not a part of "and": "and more than 40 were injured"."""
    for number, helper in pairwise(list(words)):
        verb = words[helper.head] if helper.dep == "aux:pass" and helper.head > helper.i else number
        bounded = number.pos == "NUM" and number.dep == "fixed" and bounds_before(words, number.i)
        if bounded and verb is not number and not kids_of(words, verb.i, *SUBJECTS):
            words[number.i] = replace(number, dep="nsubj:pass", head=verb.i)
            for k in range(number.i - bounded, number.i):
                words[k] = replace(words[k], dep="advmod", head=number.i)
    return words


def part_ends(words: list[Word]) -> list[Word]:
    """What a toll rose to is the verb's, not what it rose from: "the toll rose from 12 to 23"."""
    for last in list(words):
        first = words[last.head] if last.head >= 0 else last
        verb = words[first.head] if first.head >= 0 else first
        cases = [[kid.lower for kid in kids_of(words, one.i, "case")] for one in (first, last)]
        if cases == [["from"], ["to"]] and verb.lower in words_of("reaching") and last.dep in {"nmod", "obl"}:
            words[last.i] = replace(last, dep="obl", head=verb.i)
    return words


TOLL_REPAIRS = (
    lead_bounded,
    part_ends,
    raise_counts,
    cost_lives,
    correct_counts,
    list_counted,
    count_subjects,
    bound_by_no,
    count_compounds,
)
