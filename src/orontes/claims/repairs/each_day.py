"""Names told by one verb each with a day before it: "On Friday they took Kosti, on Sunday Bara".

The problem: the parser makes one name of the second day and the name behind it. Where a sentence opens with a day and
ends in a joined day and a name right behind it, the name is a further deed of the verb, with its day (see `gapping`).
"""

from collections.abc import Sequence
from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.tree import Word, is_titled, kids_of
from orontes.language import in_calendar

OPENING = 2
"""How many words may stand before the first day: "On Friday", "Early on Friday"."""
LONGEST_NAME = 3
LONGEST_PLACE = 8
FIRST = 4
"""The least number of words before a second object: "they killed a man on"."""
BEFORE = frozenset({"det", "nummod", "amod", "compound", "advmod", "case"})
"""What stands before a noun in its phrase."""


def part_days(words: list[Word]) -> list[Word]:
    """The words with such a name joined to the verb and its day below it."""
    day = next((word for word in words[: OPENING + 1] if in_calendar(word.text)), None)
    if day is None or day.head < day.i or words[day.head].lower not in load_frames().base_of:
        return words
    verb = words[day.head]
    thing = next((kid.i for kid in kids_of(words, verb.i, "obj") if kid.i > verb.i), None)
    for on in words[thing + 1 :] if thing is not None else ():
        before, last = words[on.i - 1].lower, _last_of_name(words, on.i + 2)
        if on.lower == "on" and before in {"and", ","} and last is not None and in_calendar(words[on.i + 1].text):
            return _joined(words, verb, on, last)
    return words


def _last_of_name(words: Sequence[Word], at: int) -> int | None:
    """The last word of a name that begins at a word and ends what is told."""
    end = at
    while end < len(words) and is_titled(words[end]) and not in_calendar(words[end].text):
        end += 1
    over = end >= len(words) or words[end].pos == "PUNCT"
    return end - 1 if over and 0 < end - at <= LONGEST_NAME else None


def _joined(words: list[Word], verb: Word, on: Word, last: int) -> list[Word]:
    """The words with the name as a further deed of the verb and its day below it."""
    day, name = on.i + 1, on.i + 2
    for i in range(name + 1, last + 1):
        words[i] = replace(words[i], pos="PROPN", tag="NNP", dep="flat", head=name)
    words[name] = replace(words[name], pos="PROPN", tag="NNP", dep="conj", head=verb.i)
    words[day] = replace(words[day], pos="PROPN", dep="obl", head=name)
    words[on.i] = replace(on, dep="case", head=day)
    for joint in words[on.i - 2 : on.i]:
        if joint.lower in {"and", ","}:
            words[joint.i] = replace(joint, head=name)
    return words


def part_dated_things(words: list[Word]) -> list[Word]:
    """A second object with its own day is a further deed: "killed a man in Bara on Monday and a doctor on Tuesday"."""
    for thing in list(words):
        start = min([thing.i, *(kid.i for kid in kids_of(words, thing.i, *BEFORE))])
        if thing.dep != "conj" or thing.pos != "NOUN" or start < FIRST or words[start - 1].lower != "and":
            continue
        verb = _verb_with_day(words, start - 1)
        last = _last_of_day(words, thing.i + 1)
        if verb is None or last is None or not any(kid.pos == "NOUN" for kid in kids_of(words, verb.i, "obj")):
            continue
        inside = set(range(start, last + 1))
        for word in words[thing.i + 1 : last + 1]:
            if word.head not in inside:
                words[word.i] = replace(word, head=thing.i, dep="obl")
        words[last] = replace(words[last], head=thing.i, dep="obl")
        words[thing.i] = replace(thing, head=verb.i, dep="conj")
        words[start - 1] = replace(words[start - 1], head=thing.i, dep="cc")
    return words


def _verb_with_day(words: Sequence[Word], joint: int) -> Word | None:
    """The verb of a deed that a day right before a word dates: "arrested a man on Monday"."""
    day = next((words[i] for i in (joint - 1, joint - 2) if in_calendar(words[i].text)), None)
    above = words[day.head] if day is not None and day.head >= 0 else None
    while above is not None and above.pos != "VERB":
        above = words[above.head] if above.head >= 0 else None
    return above if above is not None and above.lower in load_frames().base_of else None


def _last_of_day(words: Sequence[Word], at: int) -> int | None:
    """Where a day ends that follows with nothing but a place before it: "in Bara on Monday"; None of anything else."""
    for word in words[at : at + LONGEST_PLACE]:
        if in_calendar(word.text):
            return word.i if words[word.i - 1].lower == "on" else None
        if word.pos not in {"ADP", "PROPN", "DET"}:
            return None
    return None


EACH_DAY_REPAIRS = (part_days, part_dated_things)
"""The repairs of this module in the order in which they are made."""
