"""Words, numbers and times of texts in Arabic."""

from orontes.language.arabic.numbers import ArabicNumber, read_bound_behind, read_number
from orontes.language.arabic.times import find_arabic_times
from orontes.language.arabic.words import (
    ARTICLE,
    ArabicWord,
    Cut,
    find_cut,
    list_cuts,
    normalize,
    split_words,
    without_article,
)

__all__ = [
    "ARTICLE",
    "ArabicNumber",
    "ArabicWord",
    "Cut",
    "find_arabic_times",
    "find_cut",
    "list_cuts",
    "normalize",
    "read_bound_behind",
    "read_number",
    "split_words",
    "without_article",
]
