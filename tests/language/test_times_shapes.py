"""Where time expressions may begin: the quick look ahead passes over none of them."""

import re
from itertools import chain

import pytest

from orontes.language.times.shapes import CORE, DATES, WORDED
from orontes.language.times.words import WORDS

_ALL = re.compile(rf"\b(?=\w)(?:{DATES}|{WORDED})", re.VERBOSE)
_LISTS = (
    *(WORDS.months, WORDS.short_months, WORDS.weekdays, WORDS.short_weekdays, WORDS.numbers, WORDS.vague_numbers),
    *(WORDS.seasons, WORDS.reference, WORDS.narrative, WORDS.holidays),
)
_FRAMES = (
    "Shells fell {} 4, 2031, and {} of 2030.",
    "Two men died {} days ago, {} weeks later and on {}day.",
    "It burned {}-long; in {} the town was rebuilt over the {} two months.",
)
_OTHERS = (
    "Shells fell on 4 May, on May 4th, 04/05/2031, 2031-05-04 and Sept/4/2031, within three days.",
    "This past Sunday, that very week, the following month and throughout the last two years they fired.",
    "In the 1990s and the nineteenth century, of the year, for nearly two weeks, just two days before,",
    "It was the 4th of that month.",
    "The day after, Over the Coming Weeks, LAST WEEK, Twenty-one days later and an 11-day lull in 2030-31.",
)


@pytest.mark.parametrize("write", [str, str.lower, str.capitalize, str.upper])
def test_no_time_is_passed_over(write: type[str]) -> None:
    """Every word for times in three sentences, in small letters, with a capital and in capitals."""
    words = dict.fromkeys(chain.from_iterable(_LISTS))
    texts = [*_OTHERS, *(frame.replace("{}", write(word)) for word in words for frame in _FRAMES)]
    found = [[hit.span() for hit in CORE.finditer(text)] for text in texts]
    assert found == [[hit.span() for hit in _ALL.finditer(text)] for text in texts]
    assert all(found[: len(_OTHERS)])
