"""What is to begin, and what somebody has until a day to do, as the plans that they are.

"Talks are to begin" has its subject marked as outer; "are set to begin" hangs it on "set", and "are due to resume"
takes the verb for a noun, so that the talks seemed to have been held. The infinitive becomes the verb of the sentence,
with the words of the plan beside it as those of a modal verb. "Have until Sunday to leave" says what the time is for.
"""

from dataclasses import replace

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.tree import Word
from orontes.claims.word_classes import SUBJECTS


def mend_to_begin(words: list[Word]) -> list[Word]:
    """The subject of "is to begin", "is set to begin" and "is due to resume" is that of the beginning."""
    for be in list(words):
        behind = words[be.i + 1 : be.i + 4]
        if be.lower not in words_of("is") or not behind:
            continue
        planned = behind[0] if behind[0].lower in word_sets("moods")["scheduled"] else None
        rest = behind[1:] if planned is not None else behind[:2]
        if len(rest) == len(("to", "begin")) and rest[0].lower == "to" and _begins(rest[1]):
            _raise(words, be, planned, rest[0], rest[1])
    return words


def _begins(word: Word) -> bool:
    """Whether a word is an infinitive by which a happening comes about or goes on."""
    base = load_frames().base_of.get(word.lower)
    return base == word.lower and (base in load_frames().happen or base == "take")


def _raise(words: list[Word], be: Word, planned: Word | None, to: Word, verb: Word) -> None:
    """Makes the infinitive the verb of its sentence, with the subject and all that hung on what governed it."""
    below = {be.i, to.i, verb.i} | ({planned.i} if planned is not None else set())
    subject = next((w for w in words if w.dep in SUBJECTS and w.head in below and w.i < be.i), None)
    if subject is None:
        return
    top = next((words[i] for i in sorted(below) if words[i].head not in below), verb)
    for word in words:
        if word.head in below and word.i not in below:
            words[word.i] = replace(word, head=verb.i)
    words[verb.i] = replace(verb, pos="VERB", tag="VB", dep=top.dep, head=top.head)
    words[subject.i] = replace(words[subject.i], dep="nsubj")
    words[be.i] = replace(be, dep="aux", head=verb.i)
    words[to.i] = replace(to, dep="mark", head=verb.i)
    if planned is not None:
        words[planned.i] = replace(planned, dep="advmod", head=verb.i)


def set_deadlines(words: list[Word]) -> list[Word]:
    """What somebody has until a day to do is what the time is for: "have until Sunday to leave"."""
    for word in list(words):
        verb = words[word.head] if word.head >= 0 else word
        if word.tag != "VB" or word.dep != "xcomp" or verb.lower not in words_of("having_time"):
            continue
        between = {other.lower for other in words[verb.i + 1 : word.i]}
        if between & {"until", "till"} and words[word.i - 1].lower == "to":
            words[word.i] = replace(word, dep="advcl")
    return words


SCHEDULED_REPAIRS = (mend_to_begin, set_deadlines)
"""The repairs of this module in the order in which they are made."""
