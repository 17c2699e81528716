"""What acts of two reports may agree in by chance: how many acts of its record each may be, and how rare numbers are.

The problem: agreement tells the more, the rarer what two acts agree in, and that hangs on the record. In a war of sixty
acts a day a strike without a place may be any of them, in a record of two hundred acts over ten years only one; "two
dead" is told of every third act, "37 dead" of one. What we chose: both are counted in the record itself. Told places
and days give its happenings (a town, and days that meet, are one); an act may be each of them that its own place and
days fit, and speaks for one act with another the less, the more these are, with ten acts in thirty days added, for a
record of one week is no quiet war. A number speaks by the share of the
record's acts that tell it, with twenty acts as told anywhere added, so that a small record does not make each number
rare. Rejected: shares estimated over all slots by expectation and maximisation (a record of five reports has too few
pairs, and nobody could read why two claims are one event), and one weight for any number from three on.
"""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TypeAlias

from orontes.base import HARM, Days
from orontes.events.acts import Act
from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_chance import Chance
from orontes.events.view_changes import change_view
from orontes.events.view_news import AFTER, BEFORE
from orontes.knowledge import WIDE

_DIGITS = 3
_TOLD_ANYWHERE = 20  # acts, with numbers as wars have them, that are added to those of the record
_ONE, _FALL = 0.38, 1.5  # the share of acts with one harmed, and the power by which larger numbers are rarer
_NARROW, _SOFT, _SPAN = 3, 7, 120  # days told, guessed, or known by a page's number, that tell when an act was
_ACTS, _DAYS = 10, 30  # added to those of the record, for a small one tells little of how many acts a day has
_QUIET = 0.1  # others on the days of an act, below which fewer tell no more
_EVER = (-(10**7), 10**7)
Interval: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Happenings:
    """The days of all that a record tells of with place and day, in order, in all and by each place that holds it."""

    days: Sequence[int]
    within: dict[str, list[int]]

    def near(self, days: Interval) -> float:
        """How many others of them lie on some days, as a logarithm: those told, and as many as on any such days.

        Nothing where no days are known, for that weighs by itself.
        """
        if days == _EVER:
            return 0.0
        span = _DAYS + (self.days[-1] - self.days[0] + 1 if self.days else 0)
        usual = (_ACTS + len(self.days)) / span * min(span, days[1] - days[0] + 1)
        others = max(0, _count(self.days, days) - 1) + usual
        return round(math.log(max(_QUIET, others)), _DIGITS)

    def fits(self, place: str, days: Interval) -> float:
        """How many of them lie in a place on some days, as a logarithm; one at least."""
        return round(math.log(max(1, _count(self.within.get(place, ()), days))), _DIGITS)


def _count(told: Sequence[int], days: Interval) -> int:
    """How many of some days in order lie in an interval."""
    return bisect_right(told, days[1]) - bisect_left(told, days[0])


def mark_chances(acts: Sequence[Act], ground: Ground) -> list[Act]:
    """The acts of violence with what they may agree in by chance; others as they are."""
    violent = [act.view for act in acts if act.view.family == "violence"]
    happenings, numbers = _gather_happenings(violent, ground), _weigh_numbers(violent)
    near, fits = cache(happenings.near), cache(happenings.fits)

    def mark(view: ClaimView) -> ClaimView:
        days = _days_left(view)
        told = frozenset({(key, numbers[key]) for key in _numbers_of(view) if key in numbers})
        open_place = near(days)
        there = open_place if view.place is None else fits(ground.home(view.place), days)
        return change_view(view, chance=Chance(near=open_place, fits=there, numbers=told))

    return [replace(act, view=mark(act.view)) if act.view.family == "violence" else act for act in acts]


def _gather_happenings(views: Iterable[ClaimView], ground: Ground) -> _Happenings:
    """What happened, by towns and days: days of one town that meet are one happening."""
    told: dict[str, list[Interval]] = defaultdict(list)
    for view in views:
        days = _days_told(view)
        if days is not None and view.place and view.asserted and not view.summary:
            home = ground.home(view.place)
            if ground.kind(home) not in WIDE:
                told[home].append(days)
    everywhere: list[int] = []
    within: dict[str, list[int]] = defaultdict(list)
    for home in sorted(told):
        days_of = _part(told[home])
        everywhere += days_of
        for place in (home, *ground.holders.get(home, ())):
            within[place] += days_of
    return _Happenings(days=sorted(everywhere), within={place: sorted(days) for place, days in within.items()})


def _part(told: list[Interval]) -> list[int]:
    """The fewest days that lie, within a day, in all of some intervals."""
    found: list[int] = []
    for first, last in sorted(told, key=lambda days: (days[1], days[0])):
        if not found or first - 1 > found[-1]:
            found.append(last)
    return found


def _days_told(view: ClaimView) -> Interval | None:
    """The few days on which an act was, as they are told or guessed from its publication."""
    rows = ((view.days, _NARROW), (view.soft, _SOFT))
    return next((found for days, most in rows if (found := _interval(days, most)) is not None), None)


def _days_left(view: ClaimView) -> Interval:
    """The days on which an act may have been, a day of error allowed."""
    rows = ((view.days, _SPAN), (view.soft, _SPAN), (view.span, _SPAN))
    found = next((found for days, most in rows if (found := _interval(days, most)) is not None), None)
    return (found[0] - 1, found[1] + 1) if found is not None else _days_recalled(view)


def _days_recalled(view: ClaimView) -> Interval:
    """The days that an undated page may be news of: those around the days, of a known year, that it recalls."""
    told = [date(day.year, day.month, day.day).toordinal() for day in view.news if day.year is not None]
    return (min(told) - BEFORE, max(told) + AFTER) if told else _EVER


def _interval(days: Days, most: int) -> Interval | None:
    """Days as numbers; None where they are not known or more than a few."""
    if days.earliest is None or days.latest is None or (days.latest - days.earliest).days > most:
        return None
    return days.earliest.toordinal(), days.latest.toordinal()


def _numbers_of(view: ClaimView) -> set[str]:
    """The exact numbers of harmed that an act tells, each with what is counted."""
    return {f"{of} {bounds.low}" for of, _, bounds in view.counts if of in HARM and bounds.exact and bounds.low}


def _weigh_numbers(views: Iterable[ClaimView]) -> dict[str, float]:
    """How rare each number is that several acts tell, as the logarithm of one in how many tells it."""
    told = Counter(number for view in views for number in _numbers_of(view))
    all_of: Counter[str] = Counter()
    for number, count in told.items():
        all_of[number.split()[0]] += count
    most = fusion_rules().limits["most_rare"]
    return {
        number: round(min(most, rare), _DIGITS)
        for number, count in told.items()
        if count > 1 and (rare := _rarity(int(number.split()[1]), count, all_of[number.split()[0]])) > 0
    }


def _rarity(number: int, count: int, told: int) -> float:
    """The logarithm of one in how many acts tells a number, of so many that tell any."""
    return math.log((told + _TOLD_ANYWHERE) / (count + _TOLD_ANYWHERE * _ONE * number**-_FALL))
