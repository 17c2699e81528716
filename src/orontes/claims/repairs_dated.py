"""Names that a list takes each with its own day: "took Kosti in May, Bara in June and Rabak last week".

The parser makes the second name a verb or hangs the third on the day before it. Where a verb's object is a name with
words of time right behind it, each further name of the list that has its own is a deed of that verb, told without it
(see `gapping`).
"""

from dataclasses import replace

from orontes.claims.nouns import noun_classes
from orontes.claims.tree import Word, kid_of

YEAR = 4
MOST_IN_DAY = 4
LATER = frozenset({"later", "earlier", "ago", "after", "before"})


def part_dated_names(words: list[Word]) -> list[Word]:
    """Names listed each with its own day are each an object: "took Kosti in May, Bara in June and Rabak last week"."""
    for verb in list(words):
        thing = kid_of(words, verb.i, "obj")
        if verb.pos != "VERB" or thing is None or thing.pos != "PROPN" or thing.i < verb.i:
            continue
        end = _end_of_day(words, thing.i + 1)
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
        elif not (day is None and word.pos in {"DET", "NUM", "ADJ", "ADV"}) and word.lower not in LATER:
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


DATED_REPAIRS = (part_dated_names,)
"""The repairs of this module in the order in which they are made."""
