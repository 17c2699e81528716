"""Finds the time expressions of a text.

The problem: the news writes one day in thirty ways, and half of its digits are no dates. What we chose: one pattern
finds the core of each expression (a date, a weekday, "two days later"); what stands before it is then read backwards
("early on", "the night of", "1:50 AM on"); at last neighbours are joined ("Sunday" + "December 8", "today" + a date,
both ends of a range). Rejected: dateparser's search over whole texts. It is slow, reads "may" and "second" as times,
and guesses today's month for what it does not know; it is asked only for what looks like a date and fits none of our
shapes.
"""

import re
from dataclasses import replace
from string import ascii_letters

from orontes.base import alter
from orontes.language.times.counting import placed
from orontes.language.times.expression import TimeExpression
from orontes.language.times.joining import join_times
from orontes.language.times.reading import read_match
from orontes.language.times.shapes import (
    BEFORE_ON,
    CORE,
    COUNTED,
    COUNTED_THINGS,
    FALL_LEAD,
    LEAD,
    LEAD_IN_CAPITALS,
    NAMED,
    OF_YEAR,
    PREFIX,
    PREFIX_ENDS,
    RANGE_ON,
    SEASON_LEAD,
    YEAR_LEAD,
)
from orontes.language.times.words import WORDS

LOOK_BACK = 48
_ON = re.compile(r"\b(?:on|in)\s+$")


def find_times(text: str, start: int = 0, end: int | None = None) -> tuple[TimeExpression, ...]:
    """The time expressions of a stretch of text in order, not yet linked to one another."""
    stop = len(text) if end is None else end
    atoms: list[TimeExpression] = []
    at = start
    while match := CORE.search(text, at, stop):
        at = match.end()
        atom = read_match(match) if stands_for_time(text, match) else None
        if atom is None:
            at = match.start() + max(1, len(re.match(r"\w*", match[0])[0]))  # type: ignore[index]
            continue
        atom = with_year_words(text, with_prefix(text, atom, atoms[-1].end if atoms else start), stop)
        at = atom.end
        atoms.append(atom)
    return tuple(join_times(text, atoms, start))


def stands_for_time(text: str, match: re.Match[str]) -> bool:
    """Whether a match means a time where it stands: no name, no count, no verb."""
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    after = text[match.end() : match.end() + LOOK_BACK]
    if match["years"]:
        return is_year(match["years"], before, after)
    if match["month"]:
        return not NAMED.search(before) and is_month(match["month"].rstrip("."), before, after)
    if match["season"] and not match["season_year"]:
        lead = FALL_LEAD if match["season"].lower() == "fall" else SEASON_LEAD
        return bool(lead.search(before)) and not re.match(r"\s+of\b", after)
    return not (match["weekday"] and NAMED.search(before)) and match[0] != "TODAY"


def is_month(word: str, before: str, after: str) -> bool:
    """Whether the name of a month stands for it: "May" and "March" only where a word leads to a month."""
    doubtful = word.capitalize() in WORDS.doubtful_months or word.capitalize() in WORDS.short_months
    if word.isupper():
        return bool(LEAD_IN_CAPITALS.search(before)) or not doubtful
    return bool(LEAD.search(before) or RANGE_ON.match(after) or not (doubtful or re.match(r"\s+[A-Z]", after)))


def is_year(digits: str, before: str, after: str) -> bool:
    """Whether four digits are a year."""
    if COUNTED_THINGS.match(after) and not re.search(r"\b(?:in|since|by|until)\s+$", before, re.I):
        return False
    if YEAR_LEAD.search(before):
        return True
    return digits >= "1500" and not COUNTED.match(after)


def with_prefix(text: str, atom: TimeExpression, floor: int) -> TimeExpression:
    """The expression with the words before it that say which part of the period or which hours are meant."""
    start = atom.start
    part = atom.part
    for _ in range(4):
        at = _ON.search(text[max(floor, start - 6) : start])
        here = start - len(at[0]) if at else start
        found = _find_prefix(text, floor, here)
        if found is None and here != start:
            found = _find_prefix(text, floor, start)
        if found is None or (found["part"] and atom.form == "duration"):
            break
        start = found.start()
        if found["part"] or found["mid"]:
            part = WORDS.part_of(found["part"] or "mid")
    return atom if start == atom.start else alter(atom, start=start, part=part, text=text[start : atom.end])


def _find_prefix(text: str, floor: int, end: int) -> re.Match[str] | None:
    """The words before an offset that begin a time; looked for only where the last of them may be such."""
    stretch = text[max(floor, end - LOOK_BACK) : end]
    bare = stretch.rstrip()
    last = _last_word(bare)
    if last and bare != stretch:
        before = _last_word(bare[: -len(last)].rstrip()) if last == "on" else ""
        if last not in PREFIX_ENDS or (before and before not in BEFORE_ON):
            return None
    return PREFIX.search(text, max(floor, end - LOOK_BACK), end)


def _last_word(text: str) -> str:
    """The letters with which a text ends, in small letters."""
    return text[len(text.rstrip(ascii_letters)) :].casefold()


def with_year_words(text: str, atom: TimeExpression, stop: int) -> TimeExpression:
    """The year of "July 25 of that year", counted from the narrative or the reference."""
    found = OF_YEAR.match(text, atom.end, stop)
    ends = [end for end in (atom.first, atom.last) if end is not None] if atom.form == "range" else [atom]
    if found is None or not ends or any(end.form not in {"absolute", "season"} or end.year for end in ends):
        return atom
    way = (found["way"] or found["near"]).lower()
    anchor = "reference" if way in {"this", "last", "next"} else "narrative"
    fields = placed(
        "year", -1 if way.endswith(("last", "previous")) else 1 if way.endswith(("next", "following")) else 0, anchor
    )
    base = TimeExpression(text=found[0].strip(), start=found.start() + 1, end=found.end(), **fields)
    whole = replace(atom, end=found.end(), text=text[atom.start : found.end()])
    if atom.form == "range":
        first, last = (end and replace(end, base=base, anchor="narrative") for end in (atom.first, atom.last))
        return replace(whole, first=first, last=last)
    return replace(whole, base=base, anchor="narrative")
