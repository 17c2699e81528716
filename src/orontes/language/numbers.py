"""Counts in words and digits, with the bounds that their wording leaves open.

The problem: a report says "at least seven", "dozens", "between 10 and 15", "200+", "two hundred and fifty" or "3,500",
and each wording leaves another interval. Beside counts stand digits that count nothing: years, days, hours, ages, road
and unit numbers.

What we chose: find each bare number first, with one pattern over digits and number words; then join ranges; then look
back and ahead for words that open or close the bound. "About 10" and "nearly 10" keep 10 for both bounds and are marked
`rough`: readers of reports code the number that is named, and a later stage may allow for the looseness. Ordinals are
given and marked, since "third largest" is no count. Rejected: a grammar parser for numerals (no gain over the pattern),
and widening rough numbers by a fixed share (nobody agrees on the share, and a best value would drift from the number
that the report names).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from orontes.base import alter
from orontes.language.neighbours import join_neighbours
from orontes.language.numbers_words import (
    AFTER,
    AGE_AFTER,
    AGE_BEFORE,
    BARE,
    BEFORE,
    COUNTED_NEXT,
    NAMED_AFTER,
    NAMED_BEFORE,
    NOT_AFTER,
    NOT_BEFORE,
    OLDEST,
    ONE_AFTER,
    ONE_BEFORE,
    RANGE_GAP,
    WORDS,
    YEAR,
    YEAR_BEFORE,
)

LOOK_BACK = 32
BOUNDS_GAP = re.compile(r",?\s+(?:(?:and|but|or|to)\s+)?(?:(?:perhaps|possibly|maybe)\s+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPhrase:
    """A number as written, with its bounding words; `low` and `high` are included, None where the words set no bound.

    `ordinal` marks a place in a row ("third"), `rough` a number called approximate ("about 10").
    """

    text: str
    start: int
    end: int
    low: int | None
    high: int | None
    ordinal: bool = False
    rough: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """A number without its bounding words; `scale` is the multiplier that its last word names (1 where none)."""

    start: int
    end: int
    low: int | None
    high: int | None
    ordinal: bool = False
    scale: int = 1
    vague: bool = False


def find_numbers(text: str, start: int = 0, end: int | None = None) -> tuple[NumberPhrase, ...]:
    """The counts of a stretch of text in order, each with its bounds; no dates, hours, ages or names of units."""
    stop = len(text) if end is None else end
    bares = join_ranges(text, list(find_bare(text, start, stop)))
    return tuple(join_bounds(text, [with_bounds(text, bare, start, stop) for bare in bares]))


def has_number(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text has any such count, told sooner than which."""
    return next(find_bare(text, start, end), None) is not None


def find_bare(text: str, start: int, stop: int) -> Iterator[Bare]:
    """The numbers without bounding words."""
    for match in BARE.finditer(text, start, stop):
        bare = read_bare(match)
        if bare is not None and not is_name_or_date(text, match, stop):
            yield bare


def read_bare(match: re.Match[str]) -> Bare | None:
    """The value of a match of `BARE`; None where it holds no whole number."""
    start, end = match.span()
    if match["vague"]:
        low, high = WORDS.vague[plain(match["vague"])]
        return Bare(start=start, end=end, low=low, high=high, vague=True)
    if match["ordinal"]:
        value = ordinal_value(plain(match["ordinal"]))
        return Bare(start=start, end=end, low=value, high=value, ordinal=True)
    if match["words"]:
        tokens = [token for token in re.split(r"[\s-]+", match["words"].lower()) if token not in {"and", "a", "an"}]
        value = words_value(tokens)
        return Bare(start=start, end=end, low=value, high=value, scale=WORDS.scales.get(tokens[-1], 1))
    scale = WORDS.scales[match["scale"].lower()] if match["scale"] else 1
    number = float(match["digits"].replace(",", "")) * scale
    if not number.is_integer():
        return None
    return Bare(start=start, end=end, low=int(number), high=int(number), scale=scale)


def words_value(tokens: list[str]) -> int:
    """The value of number words: "two hundred and fifty" is 250, "dozen" alone is 12."""
    total = part = 0
    for token in tokens:
        scale = WORDS.scales.get(token)
        if scale is None:
            part += WORDS.units.get(token, WORDS.tens.get(token, 0))
        elif scale in {12, 100}:
            part = max(part, 1) * scale
        else:
            total, part = total + max(part, 1) * scale, 0
    return total + part


def ordinal_value(word: str) -> int:
    """The place in a row: "3rd" and "third" are 3, "twenty-second" is 22."""
    if word[0].isdigit():
        return int(re.sub(r"\D", "", word))
    first, _, last = word.replace(" ", "-").rpartition("-")
    return WORDS.tens.get(first, 0) + WORDS.ordinals[last]


def plain(words: str) -> str:
    """Words in lower case with single spaces."""
    return " ".join(words.lower().split())


def is_name_or_date(text: str, match: re.Match[str], stop: int) -> bool:
    """Whether digits name something (a unit, a road), say when, or give an age, a share or a price."""
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    after = text[match.end() : min(stop, match.end() + LOOK_BACK)]
    if NOT_BEFORE.search(before) or NOT_AFTER.match(after) or NAMED_BEFORE.search(before):
        return True
    if match["words"] and match["words"].lower() == "one":
        return bool(ONE_BEFORE.search(before) or ONE_AFTER.match(after))
    if match["ordinal"] or match["words"]:
        return bool(NAMED_AFTER.match(after))
    if match["digits"] and is_age(match["digits"], before, after):
        return True
    if match["digits"] and not match["scale"] and YEAR.fullmatch(match["digits"]):
        return bool(YEAR_BEFORE.search(before)) or not COUNTED_NEXT.match(after)
    return False


def is_age(digits: str, before: str, after: str) -> bool:
    """Whether digits in brackets or between commas right behind a name give an age: "Odeh (45)", "Odeh, 45, said"."""
    named, closed = AGE_BEFORE.search(before), AGE_AFTER.match(after)
    if named is None or closed is None or not digits.isdigit() or int(digits) > OLDEST:
        return False
    bracket = "(" in named[0]
    return bracket if named["comma"] is None else closed["end"] == "," and not bracket


def join_ranges(text: str, bares: list[Bare]) -> Iterator[Bare]:
    """The numbers with "10-15", "10 to 15" and "two or three" made one."""
    return join_neighbours(bares, partial(joined_range, text))


def joined_range(text: str, one: Bare, two: Bare) -> Bare | None:
    """Two numbers as one range; None where they are none."""
    gap = RANGE_GAP.fullmatch(text, one.end, two.start)
    if gap is None or one.ordinal or two.ordinal or one.low is None or two.high is None:
        return None
    before = text[max(0, one.start - LOOK_BACK) : one.start].lower()
    between = re.search(r"\b(?:between|anywhere from)\s+$", before)
    if (gap["and"] and not between) or (gap["to"] and re.search(r"\bfrom\s+$", before) and not between):
        return None
    low = one.low * two.scale if two.scale > one.scale == 1 and one.low < two.scale else one.low
    if low >= two.high or (gap["or"] and (one.vague or two.vague or two.high - low > low)):
        return None
    start = one.start - len(between[0]) if between else one.start
    return Bare(start=start, end=two.end, low=low, high=two.high, vague=True)


def join_bounds(text: str, phrases: list[NumberPhrase]) -> Iterator[NumberPhrase]:
    """The numbers with a lower bound and the upper one right behind it made one: "at least 14 and up to 19"."""
    at = 0
    while at < len(phrases):
        one, two = phrases[at], phrases[at + 1] if at + 1 < len(phrases) else None
        low = one.low if one.high is None else None
        high = two.high if two is not None and two.low is None else None
        joined = low is not None and high is not None and low < high
        if two is None or not joined or not BOUNDS_GAP.fullmatch(text, one.end, two.start):
            yield one
            at += 1
        else:
            yield alter(one, text=text[one.start : two.end], end=two.end, high=high)
            at += 2


def with_bounds(text: str, bare: Bare, start: int, stop: int) -> NumberPhrase:
    """The number with the words around it that open or close its bounds."""
    phrase = NumberPhrase(text="", start=bare.start, end=bare.end, low=bare.low, high=bare.high, ordinal=bare.ordinal)
    start_of, end_of = bare.start, bare.end
    if not bare.ordinal:
        before = BEFORE.search(text, max(start, bare.start - LOOK_BACK), bare.start)
        after = AFTER.match(text, bare.end, stop)
        for found in (before, after):
            if found is not None:
                phrase = bounded(phrase, found.lastgroup or "")
        start_of, end_of = before.start() if before else start_of, after.end() if after else end_of
    return alter(phrase, start=start_of, end=end_of, text=text[start_of:end_of])


def bounded(phrase: NumberPhrase, kind: str) -> NumberPhrase:
    """The phrase with a bound opened: `low` keeps only the lower bound, `high` only the upper, `rough` both."""
    if kind == "low":
        return alter(phrase, high=None)
    if kind == "high":
        return alter(phrase, low=None)
    return alter(phrase, rough=True)
