"""The word list of time expressions, read once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from orontes.base import read_yaml, shared_words


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """The time words of one language; see the word list for the meaning of each table."""

    months: dict[str, int]
    short_months: dict[str, int]
    doubtful_months: tuple[str, ...]
    month_leads: tuple[str, ...]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    named_before: tuple[str, ...]
    numbers: dict[str, int]
    vague_numbers: dict[str, list[int]]
    units: dict[str, str]
    seasons: dict[str, list[int]]
    before_ways: tuple[str, ...]
    after_ways: tuple[str, ...]
    openings: tuple[str, ...]
    parts: dict[str, list[str]]
    hours: tuple[str, ...]
    reference: dict[str, dict[str, int | str]]
    narrative: dict[str, dict[str, int | str]]
    holidays: dict[str, list[int]]

    def month_of(self, word: str) -> int:
        """The number of a month by its name or abbreviation."""
        bare = word.rstrip(".").capitalize()
        return self.months.get(bare) or self.short_months[bare]

    def weekday_of(self, word: str) -> int:
        """The number of a weekday, Monday 0."""
        bare = word.rstrip(".").capitalize()
        return self.weekdays[bare] if bare in self.weekdays else self.short_weekdays[bare]

    def part_of(self, word: str) -> str:
        """The part of a period that a word or phrase names."""
        bare = " ".join(word.lower().replace(" - ", "-").split()).rstrip("-")
        for part, words in self.parts.items():
            if bare in words or f"{bare}-" in words:
                return part
        return "early" if bare.startswith(("early", "first")) else "late"

    def count_of(self, word: str) -> tuple[int, int]:
        """The bounds of a number word, "several" included."""
        bare = " ".join(word.lower().split())
        if bare in self.vague_numbers:
            low, high = self.vague_numbers[bare]
            return low, high
        tens, _, ones = bare.partition("-")
        number = int(bare) if bare.isdigit() else self.numbers[tens] + (self.numbers[ones] if ones else 0)
        return number, number


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of these words, the longest first, with free white space.

    They stand by their first letters, so that few are tried where none begins.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


def cased(words: Iterable[str]) -> set[str]:
    """The names of the calendar as written in running text and as written in capitals."""
    return {way for word in words for way in (word, word.upper())}


def opening_of(whole: Iterable[str], begun: Iterable[str]) -> str:
    """A quick pattern of what a match may begin with: first words of some phrases, first letters of others, digits.

    `whole` begin with a whole word, `begun` with these letters; each in small letters, with a capital or in capitals. A
    word with a dash or stroke behind it may be a date in a shape of its own, and one in another script anything.
    """
    firsts = {f"{word}\\b" for word in _first_words(whole)} | _first_words(begun)
    by_letter: dict[str, set[str]] = {}
    for word in firsts:
        by_letter.setdefault(word[0], set()).add(word[1:])
    words = (f"{letter}(?:{'|'.join(sorted(rest))})" for letter, rest in sorted(by_letter.items()))
    return rf"\d|[^\W\d_A-Za-z]|{'|'.join(words)}|[A-Z][a-z]{{2,8}}[/-]\d"


def _first_words(phrases: Iterable[str]) -> set[str]:
    """The letters that phrases begin with, in all ways of writing them."""
    found = (re.match(r"[a-z]+", phrase.lower()) for phrase in phrases)
    return {word for first in found if first for word in (first[0], first[0].capitalize(), first[0].upper())}


def _read_time_words() -> TimeWords:
    """The words of times_en.yaml, with months, weekdays and numbers."""
    rows: dict[str, Any] = {
        name: tuple(row) if isinstance(row, list) else row
        for name, row in read_yaml(files(__package__).joinpath("times_en.yaml")).items()
    }
    numbers = {word: number for number, word in enumerate(shared_words("numbers"), 1)}
    tens = {word: 10 * number for number, word in enumerate(shared_words("tens"), 2)}
    return TimeWords(
        months={name.capitalize(): number for number, name in enumerate(shared_words("months"), 1)},
        weekdays={name.capitalize(): number for number, name in enumerate(shared_words("weekdays"))},
        numbers={"a": 1, "an": 1} | numbers | tens,
        **rows,
    )


WORDS = _read_time_words()
_CALENDAR = frozenset({*WORDS.months, *WORDS.short_months, *WORDS.weekdays, *WORDS.short_weekdays}) | frozenset(
    part for feast in WORDS.holidays for part in feast.split()[:1]
)


def in_calendar(word: str) -> bool:
    """Whether a word, written with a capital, is the name of a day, a month or a feast."""
    return word.rstrip(".") in _CALENDAR - {"Mar", "Sun", "Sat"}
