"""Time words before a noun without a comma, cut from its phrase: "On 12 April rebels captured Kosti".

The problem: news writes the day before the doer with nothing between, and the parser makes one phrase of both, so that
"April rebels" did it on no day. Where a clause opens with time words that stand alone (behind a preposition, or "last
week", "this morning") and the verb behind has no other subject, the noun behind them is its subject and they are its
time. What has an article or nothing before it ("the April 13 attack", "Sunday clashes killed") stays one phrase.
"""

from dataclasses import replace

from orontes.claims.lexicon import words_of
from orontes.claims.tree import Word, kids_of, subject_link
from orontes.claims.word_classes import NOMINALS, SUBJECTS, VERBS
from orontes.language import find_times

REACH = 12
"""How many words time words at the head of a clause may take."""
LEADING = frozenset({"ADP", "ADV", "SCONJ"})
OPENING = frozenset({"PUNCT", "CCONJ", "SCONJ"})
LOOSE = {"NUM": "nummod", "ADP": "case", "DET": "det", "ADJ": "amod", "CCONJ": "cc", "ADV": "advmod", "SCONJ": "case"}


def cut_times(words: list[Word]) -> list[Word]:
    """Time words at the head of a clause hang on its verb, and the noun behind them is its subject."""
    for first in list(words):
        before = words[first.i - 1] if first.i else None
        told = before is not None and before.pos == "VERB" and before.lower in words_of("telling")
        if not told and before is not None and before.pos not in OPENING and before.dep not in {"mark", "cc"}:
            continue
        if first.pos in LEADING or first.lower in words_of("alone_times"):
            last = _last_of_time(words[first.i : first.i + REACH])
            if last is not None:
                _cut(words, first.i, last, before.i if told and before is not None else None)
    return words


def _last_of_time(words: list[Word]) -> int | None:
    """The last word of the time that the words open with; None where they open with none that stands alone."""
    base = words[0].start
    text = "".join(
        word.text + " " * (after.start - word.end) for word, after in zip(words, [*words[1:], words[-1]], strict=True)
    )
    one = next(iter(find_times(text)), None)
    lead = 0
    while lead < len(words) and words[lead].pos in LEADING:
        lead += 1
    if one is not None and one.form != "duration" and one.end + base <= words[-1].end:
        inside = [word for word in words if one.start <= word.start - base < one.end]
        if inside and inside[0].i - words[0].i <= lead:
            return inside[-1].i
    if 0 < lead < len(words) and words[lead].lower in words_of("hours_of_day"):
        return words[lead].i
    return None


def _cut(words: list[Word], first: int, last: int, telling: int | None) -> None:
    """Hangs the time on the verb that tells before it, else on that behind it, and the noun behind as its subject."""
    noun = _noun_behind(words, first, last)
    if noun is None or words[noun.head].pos not in VERBS or noun.head < noun.i:
        return
    verb = words[noun.head]
    if any(kid.i != noun.i for kid in kids_of(words, verb.i, *SUBJECTS)):
        return
    top = _top(words, first, last)
    for word in words[first : last + 1]:
        if word.i != top and (not first <= word.head <= last):
            words[word.i] = replace(word, dep=LOOSE.get(word.pos, "nmod"), head=top)
    told = "obl" if kids_of(words, top, "case") else "obl:unmarked"
    pos = words[top].pos if words[top].pos not in VERBS else "PROPN"
    words[top] = replace(words[top], dep=told, head=verb.i if telling is None else telling, pos=pos)
    for word in words[last + 1 :]:
        if first <= word.head <= last:
            words[word.i] = replace(word, head=noun.i)
    words[noun.i] = replace(words[noun.i], dep=subject_link(words, verb.i), head=verb.i)


def _noun_behind(words: list[Word], first: int, last: int) -> Word | None:
    """The noun behind the time words that the parser hung them on, with no verb between."""
    for word in words[first : last + 1]:
        here = word
        while here.head >= 0 and here.i <= last:
            here = words[here.head]
        between = words[last + 1 : here.i]
        if here.i > last and here.pos in NOMINALS and here.head >= 0:
            return here if not any(other.pos in VERBS or other.text == "," for other in between) else None
    return None


def _top(words: list[Word], first: int, last: int) -> int:
    """The word that stands for the time: the last of its first run of nouns, else its last word."""
    names = [word.i for word in words[first : last + 1] if word.text.isalpha() and word.pos not in LOOSE]
    if not names:
        return last
    return next(i for i in names if i + 1 not in names)


TIME_REPAIRS = (cut_times,)
"""The repairs of this module in the order in which they are made."""
