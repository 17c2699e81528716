"""Sentence and phrase analysis, time words, the trained model and its trainer."""

from orontes.language.times import TimeExpression, resolve_time

__all__ = ["TimeExpression", "resolve_time"]
