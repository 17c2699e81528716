"""Arcs around tolls: a number that "rose" behind its participle, lives that a deed "cost", a corrected count.

As in "the number of soldiers killed has risen to 604", "the raid cost 13 civilians their lives", "six, not nine, people
were killed".
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word
from orontes.claims.word_classes import NOUNS, PAST

COST = frozenset({"cost", "costs"})
OWNERS = frozenset({"their", "his", "her", "its"})


def raise_counts(words: list[Word]) -> list[Word]:
    """The verb of a number that rose, where the parser took "killed" right before it for the sentence's own."""
    for count in list(words):
        if count.lower not in words_of("running_counts") or not count.dep.startswith("nsubj") or count.head < count.i:
            continue
        harmed = words[count.head]
        people = words[harmed.i - 1]
        below = [word for word in words if word.head == harmed.i]
        rose = _risen(words, harmed, below)
        if rose is None or people.dep != "nmod" or people.head != count.i:
            continue
        for kid in below:
            if kid.i != rose.i and (kid.i > rose.i or kid.i < harmed.i):
                words[kid.i] = replace(kid, head=rose.i)
        for word in list(words):
            if word.head == rose.i and word.dep == "nmod" and word.i > rose.i:
                words[word.i] = replace(word, dep="obl")
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
    numbered = rose is not None and any(word.head == rose.i and word.pos == "NUM" for word in words)
    return rose if numbered else None


def cost_lives(words: list[Word]) -> list[Word]:
    """As in "the strike on Friday cost two men their lives": a verb with those who lost them beside them."""
    for lives in list(words):
        cost = words[lives.head] if 0 < lives.head < lives.i else lives
        owned = any(word.head == lives.i and word.lower in OWNERS for word in words)
        if lives.lower not in {"lives", "life"} or not owned or cost.lower not in COST or lives.dep != "obj":
            continue
        people = next((w for w in words[cost.i : lives.i] if w.head == cost.i and w.dep in {"obj", "iobj"}), None)
        if people is not None:
            words[people.i] = replace(people, dep="iobj")
        doer = words[cost.head] if 0 <= cost.head < cost.i else words[cost.i - 1]
        if cost.pos in NOUNS and doer.pos in NOUNS:
            _make_verb(words, doer, cost)
    return words


def _make_verb(words: list[Word], doer: Word, cost: Word) -> None:
    """The verb that was taken for a noun behind its subject, whose day before it goes to the subject."""
    before = [word for word in words[: cost.i] if word.head == cost.i and word.i != doer.i]
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
        for word in list(words):
            if word.head == right.i and word.i < right.i:
                words[word.i] = replace(word, head=people.i if word.dep not in {"advmod", "case"} else right.i)
        if right.head < 0:
            root = words[people.head]
            if root.head != right.i:
                continue
            words[root.i] = replace(root, dep="ROOT", head=-1)
            for word in list(words):
                if word.head == right.i and word.i > people.i and word.i != root.i:
                    words[word.i] = replace(word, head=root.i)
        words[right.i] = replace(right, dep="nummod", head=people.i)
        words[wrong.i] = replace(wrong, dep="dep", head=right.i)
        words[no.i] = replace(no, dep="advmod", head=wrong.i)
    return words


def list_counted(words: list[Word]) -> list[Word]:
    """Counted people that were joined to the verb belong to the list before: "25 rebels, 6 men and 2 nurses"."""
    for second in list(words):
        verb = words[second.head] if second.head >= 0 else second
        number = next((word for word in words if word.head == second.i and word.dep == "nummod"), None)
        if second.dep != "conj" or second.pos not in NOUNS or verb.pos != "VERB" or number is None:
            continue
        comma = number.i - 1
        first = words[comma - 1] if words[comma].text == "," and comma > 0 else second
        counted = any(word.head == first.i and word.dep == "nummod" for word in words)
        if first.pos in NOUNS and first.head == verb.i and counted:
            words[second.i] = replace(second, head=first.i)
    return words


TOLL_REPAIRS = (raise_counts, cost_lives, correct_counts, list_counted)
