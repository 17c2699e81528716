"""The one day of an ACLED row, how precise it is, and what it rests on.

ACLED wants a day for each row, and its coders take one from what stands around a deed where a report tells none: a
week's or a month's middle, with a precision that says so. A third of our events have no day of their own, nearly all
from two sorts of reports: encyclopedias, whose sections go from day to day and do not repeat it, and articles that
tell their day once. So where the claims of an event tell no day, it has

- the days of the whole that it is part of, where these are up to a month;
- else the days between the nearest dated claims before and behind it in its report, where both are of the reports' own
  time and no more than a month lies between the first and the last of their days. A claim of the past between two of
  the present would be dated wrongly, so only claims of the present are dated, and a date of the past beside them
  leaves the cell empty.

Neither is ever precision 1. Rejected: the day of publication alone, which says only that it was before; the middle of
all days of a report, which puts the first week of a long account into its second.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta

from orontes.base import Days
from orontes.claims import Claim
from orontes.exports.acled.folding import Coded
from orontes.exports.cells.cell import Lost
from orontes.exports.cells.support import day_claims, lose_days
from orontes.exports.known import Known

WEEK, MONTH = 7, 31
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
"""A year in the clause of a claim without days: whatever it means, it is not the day of its neighbours."""
_RULES = {1: "day", 2: "week", 3: "month"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowDay:
    """A row's day with its precision, the rule that chose it, the claims it rests on and the days that were lost."""

    day: date
    precision: int
    rule: str
    claims: tuple[str, ...]
    lost: tuple[Lost, ...] = ()


def choose_day(chief: Coded, known: Known) -> RowDay | None:
    """The row's one day: told, or of the whole, or between its neighbours; None where all of these are wider."""
    event = chief.event
    own = _middle(event.when)
    if own is not None:
        day, precision = own
        claims, lost = day_claims(event, chief.claims), lose_days(event, chief.claims)
        return RowDay(day=day, precision=precision, rule=_RULES[precision], claims=claims, lost=lost)
    if event.when.known:
        return None
    whole = known.events.get(event.part_of or "")
    around = _middle(whole.when) if whole is not None else None
    if whole is not None and around is not None:
        claims = tuple(dict.fromkeys((*(claim.id for claim in chief.claims), *whole.claims)))
        return RowDay(day=around[0], precision=max(around[1], 2), rule="whole", claims=claims)
    return _find_between(chief, known)


def _middle(days: Days) -> tuple[date, int] | None:
    """The day itself, or the middle of a week or a month; None for what is wider."""
    first, last, width = days.earliest, days.latest, days.width
    if first is None or last is None or width is None or width >= MONTH:
        return None
    return first + timedelta(days=width // 2), 1 if width == 0 else 2 if width < WEEK else 3


def _find_between(chief: Coded, known: Known) -> RowDay | None:
    """The middle of the days of the claims before and behind that of the event, told of the first that has both."""
    for claim in chief.claims:
        pair = _neighbours(claim, known) if claim.period == "current" else None
        if pair is None or _YEAR.search(claim.text):
            continue
        first = min(near.when.days.earliest or date.max for near in pair)
        last = max(near.when.days.latest or date.min for near in pair)
        found = _middle(Days(earliest=first, latest=last))
        if found is not None:
            backing = tuple(dict.fromkeys((claim.id, *(near.id for near in pair))))
            return RowDay(day=found[0], precision=max(found[1], 2), rule="between", claims=backing)
    return None


def _neighbours(claim: Claim, known: Known) -> tuple[Claim, Claim] | None:
    """The nearest dated claims before and behind a claim in its report, where both are of the reports' own time."""
    dated = known.dated.get(claim.report, ())
    at = bisect_left(dated, claim.trigger_start, key=lambda one: one.trigger_start)
    if not 0 < at < len(dated):
        return None
    pair = dated[at - 1], dated[at]
    return pair if all(one.period == "current" for one in pair) else None
