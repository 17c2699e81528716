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


EACH_DAY_REPAIRS = (part_days,)
"""The repairs of this module in the order in which they are made."""
