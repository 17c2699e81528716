"""Sentence and phrase analysis, time words, the trained model and its trainer."""

from orontes.language.grammar import Grammar, load_grammar
from orontes.language.inflection import find_base, inflect_noun, inflect_verb, lemma_of
from orontes.language.numbers import NumberPhrase, find_numbers
from orontes.language.passages import split_passages
from orontes.language.times import TimeExpression, resolve_time

__all__ = [
    "Grammar",
    "NumberPhrase",
    "TimeExpression",
    "find_base",
    "find_numbers",
    "inflect_noun",
    "inflect_verb",
    "lemma_of",
    "load_grammar",
    "resolve_time",
    "split_passages",
]
