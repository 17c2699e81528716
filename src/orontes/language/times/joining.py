"""Neighbouring time words made one expression: a weekday with its date, both ends of a range, an end left open."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from orontes.language.neighbours import join_neighbours
from orontes.language.times.counting import Fields
from orontes.language.times.expression import TimeExpression
from orontes.language.times.shapes import (
    BETWEEN,
    COUNTS_ON,
    FROM,
    GAP_DATE,
    GAP_RANGE,
    NUMBERED,
    OF_SOMETHING,
    ONWARDS,
    OPEN,
)

LOOK_BACK = 48
HOUR = re.compile(r"(?:dawn|sunrise|daybreak|first light|sunset|dusk|nightfall|midnight|noon|midday)\b", re.IGNORECASE)
"""Hours before and after which a deed is still one of the same day: "before dawn on Monday"."""
CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o'clock\b)|\d{1,2}:\d\d\b", re.IGNORECASE)
"""An hour by the clock: "after 3am on Monday"."""


def join_times(text: str, atoms: list[TimeExpression], floor: int) -> Iterator[TimeExpression]:
    """The expressions of a text, neighbours joined."""
    joined = [without_story(text, atom) for atom in join_days(text, atoms)]
    return open_ends(text, join_ranges(text, joined), floor)


def join_days(text: str, atoms: list[TimeExpression]) -> list[TimeExpression]:
    """Neighbours made one: a weekday or "today" with its date, "two days after" with what it counts from."""
    out: list[TimeExpression] = []
    for atom in atoms:
        joined = joined_day(text, out[-1], atom) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(atom)
    return out


def joined_day(text: str, one: TimeExpression, two: TimeExpression) -> TimeExpression | None:
    """Two neighbours as one expression; None where they are two."""
    gap = text[one.end : two.start]
    if not GAP_DATE.fullmatch(gap) or "\n\n" in gap:
        return None
    whole: Fields = {"text": text[one.start : two.end], "start": one.start, "end": two.end}
    if is_today(one) and two.form == "weekday" and not two.direction:
        return replace(one, **whole, weekday=two.weekday)
    if is_today(one) and is_date(two):
        return replace(two, **whole, anchor="publication")
    if counts_on(one) and not gap.strip(" onthe") and two.form in {"absolute", "weekday"}:
        return replace(one, **whole, base=two)
    date, weekday = (two, one) if one.form == "weekday" else (one, two)
    fits = is_date(date) and weekday.form == "weekday" and not weekday.direction and date.weekday is None
    if not fits or (date is one and gap.strip() not in {",", "("}):
        return None
    return replace(date, **whole, weekday=weekday.weekday, part=date.part or weekday.part)


def is_date(expression: TimeExpression) -> bool:
    """Whether an expression is a calendar day."""
    return expression.form == "absolute" and expression.day is not None


def is_today(expression: TimeExpression) -> bool:
    """Whether an expression means the day of publication."""
    here = expression.form == "offset" and expression.anchor == "reference" and expression.part != "now"
    return here and expression.unit == "day" and expression.low == 0


def counts_on(expression: TimeExpression) -> bool:
    """Whether an expression counts from what follows it: "two days after"."""
    return expression.form == "offset" and expression.anchor == "narrative" and bool(COUNTS_ON.search(expression.text))


def without_story(text: str, atom: TimeExpression) -> TimeExpression:
    """An expression that counts from what the next words tell ("two days after Russian raids"), marked so."""
    if atom.base is not None or not COUNTS_ON.search(atom.text) or not OF_SOMETHING.match(text, atom.end):
        return atom
    return replace(atom, anchor="event")


def join_ranges(text: str, atoms: list[TimeExpression]) -> Iterator[TimeExpression]:
    """Both ends of a range made one expression."""
    return join_neighbours(atoms, partial(joined_range, text))


def joined_range(text: str, one: TimeExpression, two: TimeExpression) -> TimeExpression | None:
    """Two expressions as the ends of a range; the first takes a missing year and month from the second."""
    gap = GAP_RANGE.fullmatch(text, one.end, two.start)
    if gap is None or not {one.form, two.form} <= {"absolute", "weekday", "season", "decade", "offset"}:
        return None
    before = BETWEEN.search(text, max(0, one.start - LOOK_BACK), one.start)
    if gap["and"] and not before:
        return None
    if one.form == two.form == "absolute":
        if one.year is None and two.year is not None:
            one = replace(one, year=two.year - (1 if one.month and two.month and one.month > two.month else 0))
        if one.month is None and one.day is not None:
            one = replace(one, month=two.month)
    start = before.start() if before else one.start
    return TimeExpression(text=text[start : two.end], start=start, end=two.end, form="range", first=one, last=two)


def open_ends(text: str, atoms: Iterator[TimeExpression], floor: int) -> Iterator[TimeExpression]:
    """Ranges with one end open: "since March", "from March onwards", "until 2018", "before" and "after"."""
    for atom in atoms:
        told = _begun(text, atom, floor) or _open_end(text, atom, floor)
        yield told
        if told is not atom:
            floor = told.end


def _open_end(text: str, atom: TimeExpression, floor: int) -> TimeExpression:
    """The range that a word before a time leaves open at one end ("since", "until"); else the time itself."""
    found = OPEN.search(text, max(floor, atom.start - LOOK_BACK), atom.start)
    counted = atom.form == "offset" and atom.anchor == "narrative"
    if found is None or atom.form in {"range", "duration", "span"} or counted:
        return atom
    if found["the"] and NUMBERED.match(atom.text) is None:
        return atom
    start = found.start()
    way = found["way"].lower()
    hour = HOUR.match(atom.text) or (way != "before" and CLOCK.match(atom.text))
    if atom.form in {"absolute", "weekday", "offset"} and way in {"before", "after"} and hour:
        return replace(atom, text=text[start : atom.end], start=start)
    opens = way.endswith(("since", "after"))
    first, last = (atom, None) if opens else (None, atom)
    words = text[start : atom.end]
    return TimeExpression(text=words, start=start, end=atom.end, form="range", first=first, last=last)


def _begun(text: str, atom: TimeExpression, floor: int) -> TimeExpression | None:
    """The range that words before and behind a time open: "from 2011 onwards"."""
    if atom.form not in {"absolute", "weekday"}:
        return None
    before = FROM.search(text, max(floor, atom.start - LOOK_BACK), atom.start)
    behind = ONWARDS.match(text, atom.end) if before else None
    if before is None or behind is None:
        return None
    start, end = before.start(), behind.end()
    return TimeExpression(text=text[start:end], start=start, end=end, form="range", first=atom)
