"""Sentence and phrase analysis, time words, the trained model and its trainer."""

from orontes.language.arabic import (
    ARTICLE,
    ArabicNumber,
    ArabicWord,
    Cut,
    find_arabic_times,
    find_cut,
    list_cuts,
    normalize,
    read_bound_behind,
    read_number,
    split_words,
    without_article,
)
from orontes.language.grammar import Grammar, load_grammar
from orontes.language.inflection import find_base, inflect_noun, inflect_verb, lemma_of
from orontes.language.masks import unmask
from orontes.language.numbers import NumberPhrase, find_numbers, has_number
from orontes.language.ordinary import list_ordinary
from orontes.language.passages import split_passages
from orontes.language.times import (
    TimeExpression,
    find_times,
    in_calendar,
    link_times,
    list_days,
    resolve_time,
    slip_of,
    tells_story,
)

__all__ = [
    "ARTICLE",
    "ArabicNumber",
    "ArabicWord",
    "Cut",
    "Grammar",
    "NumberPhrase",
    "TimeExpression",
    "find_arabic_times",
    "find_base",
    "find_cut",
    "find_numbers",
    "find_times",
    "has_number",
    "in_calendar",
    "inflect_noun",
    "inflect_verb",
    "lemma_of",
    "link_times",
    "list_cuts",
    "list_days",
    "list_ordinary",
    "load_grammar",
    "normalize",
    "read_bound_behind",
    "read_number",
    "resolve_time",
    "slip_of",
    "split_passages",
    "split_words",
    "tells_story",
    "unmask",
    "without_article",
]
