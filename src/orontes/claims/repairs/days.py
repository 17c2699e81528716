"""Arcs around days: days read into names, names listed each with its day, what is to begin or be done by then.

As in "On May 2 gunmen shot him", "48 taken prisoner", 'saying its men "do not shell clinics"'. In "took Kosti in May,
Bara in June and Rabak last week" each further name with a day of its own is a deed of the verb, told without it (see
`gapping`). In "talks are to begin", "are set to begin" and "are due to resume" the infinitive becomes the verb of the
sentence, with the words of the plan beside it as those of a modal verb; "have until Sunday to leave" says what the time
is for.
"""

from dataclasses import replace
from itertools import pairwise

from orontes.claims.frames import load_frames
from orontes.claims.lexicon import word_sets, words_of
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.tree import Word, kid_of, kids_of
from orontes.claims.word_classes import FATES, NOUNS, SUBJECTS

LAST_DAY = 31
RANGE = 4
LEAST_LABELLED = 3
QUOTES = frozenset("\"“”‘’'«»")
YEAR = 4
MOST_IN_DAY = 4
LATER = frozenset({"later", "earlier", "ago", "after", "before"})


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


def hang_ranges(words: list[Word]) -> list[Word]:
    """The days of "in the town between 20 and 22 May" hang on the verb, and tell nothing of the town."""
    for day in list(words):
        noun = words[day.head] if 0 <= day.head < day.i else None
        opening = words[day.i - 1]
        if noun is None or noun.head < 0 or day.dep != "nmod" or not _is_day(day) or opening.lower != "between":
            continue
        behind = [word.lower for word in words[day.i + 1 : day.i + RANGE]]
        if words[noun.head].pos == "VERB" and set(behind) & words_of("months"):
            words[day.i] = replace(day, head=noun.head, dep="obl")
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


def part_dated_names(words: list[Word]) -> list[Word]:
    """Names listed each with its own day are each an object: "took Kosti in May, Bara in June and Rabak last week"."""
    for verb in list(words):
        behind = _behind_deed(words, verb)
        if verb.pos != "VERB" or behind is None:
            continue
        end = _end_of_day(words, behind)
        rows: list[tuple[int, int, int]] = []
        while end is not None and end < len(words) and words[end].lower in {",", "and"}:
            start = end + 1 + (words[end].text == "," and end + 1 < len(words) and words[end + 1].lower == "and")
            name = start
            while name < len(words) and words[name].text[:1].isupper() and not _tells_time(words[name]):
                name += 1
            end = _end_of_day(words, name) if name > start else None
            rows += [(start, name - 1, end - 1)] if end is not None else []
        for start, name, last in rows:
            _hang_dated(words, verb, start, name, last)
    return words


def _behind_deed(words: list[Word], verb: Word) -> int | None:
    """Where a named object, or a passive or "fell" of a name and its doer, ends; None where a verb has none."""
    thing = kid_of(words, verb.i, "obj")
    if thing is not None:
        return thing.i + 1 if thing.pos == "PROPN" and thing.i > verb.i else None
    told = kids_of(words, verb.i, "nsubj" if load_frames().base_of.get(verb.lower) == "fall" else "nsubj:pass")
    doer = next((kid.i for kid in kids_of(words, verb.i, "obl:agent") if kid.i > verb.i), verb.i)
    return doer + 1 if any(kid.pos == "PROPN" for kid in told) else None


def _tells_time(word: Word) -> bool:
    """Whether a word is one of time, or a year."""
    return "time" in noun_classes(word.lower) or (word.text.isdigit() and len(word.text) == YEAR)


def _end_of_day(words: list[Word], at: int) -> int | None:
    """Where the words for a day that begin right here end: "in 2012", "last week", "a year later"; None for others."""
    end = at + (at < len(words) and words[at].lower in {"in", "on", "at", "by", "during"})
    day = None
    for word in words[end : end + MOST_IN_DAY]:
        if _tells_time(word):
            day = word.i
        elif (
            not (day is None and (word.pos in {"DET", "NUM", "ADJ", "ADV"} or word.lower == "following"))
            and word.lower not in LATER
        ):
            break
        end = word.i + 1
    return end if day is not None else None


def _hang_dated(words: list[Word], verb: Word, start: int, name: int, last: int) -> None:
    """Hangs a name on the verb as a further deed, with its day below it."""
    inside = set(range(start, last + 1))
    day = next((word for word in words[name + 1 : last + 1] if _tells_time(word)), words[last])
    for word in list(words[start : last + 1]):
        head = name if word.i < name else day.i
        loose = word.head not in inside or word.i <= name or word.head <= name
        if word.i not in {name, day.i} and loose:
            dep = "compound" if word.i < name else "case" if word.pos == "ADP" else word.dep
            words[word.i] = replace(word, dep=dep, head=head)
    words[name] = replace(words[name], pos="PROPN", tag="NNP", dep="conj", head=verb.i)
    words[day.i] = replace(day, dep="obl", head=name)


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


DAY_REPAIRS = (set_labels_apart, hang_dates, hang_ranges, lead_captives, lead_quoted, part_dated_names)
SCHEDULED_REPAIRS = (mend_to_begin, set_deadlines)
"""The repairs of this module, each row in the order in which they are made."""
