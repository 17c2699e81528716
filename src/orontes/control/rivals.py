"""Facts of one place and day by which several took or hold it, none of them sure: each is told, none is believed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from orontes.control.fact import Fact
from orontes.control.timeline import Timeline

_TOLD = frozenset({"gain", "hold"})


def mark_rivals(facts: Sequence[Fact]) -> list[Fact]:
    """The facts, with those marked beside which another camp is told to have taken, or to hold, the place that day.

    Who took it that day is not who had it before, unless that is told.
    """
    told: dict[tuple[str, str, date | None], set[str | None]] = defaultdict(set)
    for fact in facts:
        if fact.effect in _TOLD and not fact.sure:
            told[fact.effect, fact.place, fact.known_by].add(fact.camp)
    found = []
    for fact in facts:
        camps = told.get((fact.effect, fact.place, fact.known_by), set()) - {fact.camp, None}
        rival = bool(camps) and not fact.sure and not fact.denied
        foe = None if rival and fact.foe in camps else fact.foe
        found.append(replace(fact, rival=True, foe=foe) if rival else fact)
    return found


def stands_beside(line: Timeline, fact: Fact) -> bool:
    """Whether one of several told to take or hold the place on one day lies over the first of them, disputed too."""
    first = line.open
    if not (fact.rival and first and first.disputed and first.from_latest == fact.known_by):
        return False
    if line.camp in {fact.camp, None}:
        return False
    span = replace(first, holder=fact.holder, claims=fact.claims, known_from=fact.told)
    line.over.append((fact, replace(span, from_earliest=fact.days.earliest if first.from_earliest else None)))
    return True
