"""Ties the expressions of one report to one another."""

from collections.abc import Sequence
from dataclasses import replace
from orontes.language.times import TimeExpression


def link_times(expressions: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    out = []
    told = None
    for e in expressions:
        if e.base is None and (
            e.anchor == "narrative" or (e.form in {"absolute", "season"} and e.year is None) or e.form == "weekday"
        ):
            e = replace(e, base=told)
        out.append(e)
        if e.form in {"absolute", "weekday", "range", "season"} or (e.form == "offset" and e.base):
            told = e
    return tuple(out)
