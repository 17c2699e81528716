"""Which of many pairs of claims cannot be one event, told by their numbers alone, before any is weighed.

The problem: of the pairs that share a block (a region in a week) nine in ten lie in two towns or on two days, and
weighing each costs more than all the rest of fusion. What we chose: the hard exclusions of place, day and kind that
need no words are asked of all pairs at once, in columns of numbers. What is sifted out here `weighing` excludes too
(a test holds this); what is kept is weighed in full. Rejected: smaller blocks (they lose a town beside its region,
and days that reports get wrong), and all weights in columns (nobody could read why two claims are one).
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from orontes.events.columns import Columns, Members, Numbers, Truths, equal_known, gap_between
from orontes.events.ground import FACILITIES, Ground
from orontes.events.rules import fusion_rules
from orontes.events.view_days import GUESSED
from orontes.knowledge import WIDE, plain_key

_EARTH_KM = 12742
_MARGIN = 0.01
_ACTUAL, _DATED, _ONCE, _SOFT, _SURE = (np.uint8(1 << bit) for bit in range(5))


class PlaceSieve:
    """Places that are surely apart: both with coordinates, too far, neither in the other, no two facilities."""

    def __init__(self, names: Sequence[str], ground: Ground) -> None:
        limits = fusion_rules().limits
        spots = [ground.spot(name) or (np.nan, np.nan) for name in names]
        lat, lon = np.radians(np.array(spots, dtype=np.float64).reshape(-1, 2)).T
        self.x, self.y, self.z = np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)
        coarse = np.array([ground.kind(name) in WIDE for name in names], dtype=bool)
        reach = np.where(coarse, limits["far_km"], limits["near_km"]) + _MARGIN
        self.reach = 4 * np.sin(reach / _EARTH_KM) ** 2  # the square of the way through the earth, its radius 1
        self.facility = np.array([ground.kind(name) in FACILITIES for name in names], dtype=bool)
        self.size = len(names)
        self.held = Members(_holding_codes(names, ground))

    def apart(self, one: Numbers, two: Numbers) -> Truths:
        """Whether each two places are surely apart; -1 stands for no place."""
        way = (self.x[one] - self.x[two]) ** 2 + (self.y[one] - self.y[two]) ** 2 + (self.z[one] - self.z[two]) ** 2
        far: Truths = way > np.maximum(self.reach[one], self.reach[two])
        far &= (one >= 0) & (two >= 0) & ~(self.facility[one] & self.facility[two])
        far[far] = ~self.held.hold(one[far] * self.size + two[far])
        return far


def _are_akin(one: tuple[str, bool], two: tuple[str, bool]) -> bool:
    """Whether claims of two kinds, each told as a sum of many acts or not, may be one happening."""
    return one[1] == two[1] and fusion_rules().kinship(one[0], two[0]) is not None


def _gap(first: Numbers, last: Numbers, one: Numbers, two: Numbers) -> Numbers:
    """As `gap_between`, in a third of the time for a hundred thousand pairs."""
    gap: Numbers = np.maximum(first.take(one), first.take(two)) - np.minimum(last.take(one), last.take(two))
    return gap


def _holding_codes(names: Sequence[str], ground: Ground) -> Numbers:
    """Both orders of every two places of which one holds the other or is its town."""
    number = {name: at for at, name in enumerate(names)}
    by_key: dict[str, list[int]] = {}
    for at, name in enumerate(names):
        by_key.setdefault(f"~{plain_key(ground.name(name))}", []).append(at)
    found: set[int] = set()
    for at, name in enumerate(names):
        holders = {*ground.holders.get(name, ()), ground.home(name)}
        others = {number[holder] for holder in holders if holder in number}
        others |= {other for holder in holders for other in by_key.get(holder, ())}
        for other in others:
            found |= {at * len(names) + other, other * len(names) + at}
    return np.array(sorted(found), dtype=np.int64)


@dataclass(frozen=True, slots=True)
class _Days:
    """What is told of days, in columns half as wide: ten million pairs are asked of them at random."""

    report: Numbers
    begun: Numbers
    known_by: Numbers
    first: Numbers
    last: Numbers
    soft_first: Numbers
    soft_last: Numbers


class Sieve:
    """What the columns of claims tell against pairs of them."""

    def __init__(self, columns: Columns) -> None:
        rules, views = fusion_rules(), columns.views
        self.columns = columns
        self.limits = rules.limits
        self.places = PlaceSieve(columns.places, columns.ground)
        kinds = [(kind, summed) for summed in (False, True) for kind in columns.kinds]
        self.kind = columns.kind + columns.summary * len(columns.kinds)
        self.akin = np.array([[_are_akin(one, two) for two in kinds] for one in kinds], dtype=bool)
        least = min(rules.limits["telling_names"], rules.limits["placing_names"]) - _MARGIN
        self.named = columns.violence & (columns.around >= least)
        self.days = _Days(*(getattr(columns, one.name).astype(np.int32) for one in fields(_Days)))
        sure = np.array([view.days.basis not in GUESSED for view in views], dtype=bool)
        flags = (columns.actual, columns.dated, columns.once, columns.soft, sure)
        self.flags = np.packbits(np.stack(flags, axis=1), axis=1, bitorder="little")[:, 0]
        words = [columns.ground.name_words(place or None) for place in columns.places]
        self.spoken = columns.names.signs_of(words)

    def keep(self, one: Numbers, two: Numbers) -> Truths:
        """Whether each pair may be one event, as far as numbers tell; the quickest questions first."""
        told = self.columns
        kept: Truths = self.akin.take(self.kind.take(one) * len(self.akin) + self.kind.take(two))
        left = np.flatnonzero(kept & ~equal_known(told.name.take(one), told.name.take(two)))
        mine, other = one[left], two[left]
        days, surely = self._days_against(mine, other)
        apart = self.places.apart(told.place.take(mine), told.place.take(other))
        kept[left[days | apart]] = False
        at = np.flatnonzero((days | apart) & ~surely)
        at = at[self.named.take(mine[at]) & self.named.take(other[at])]
        at = at[told.report[mine[at]] != told.report[other[at]]]
        at = at[~apart[at] | self._around(mine[at], other[at])]
        kept[left[at]] = self._share_enough(mine[at], other[at], apart[at])
        return kept

    def _days_against(self, one: Numbers, two: Numbers) -> tuple[Truths, Truths]:
        """Whether the days told, or those that the news is about, exclude each other; and whether none is guessed."""
        days, flags = self.days, self.flags.take(one) & self.flags.take(two)
        before = days.begun.take(two) > days.known_by.take(one)
        before |= days.begun.take(one) > days.known_by.take(two)
        fit = ((flags & _ACTUAL) != 0) & (days.report.take(one) != days.report.take(two))
        dated, once = (flags & _DATED) != 0, (flags & _ONCE) != 0
        limit = np.where(once, self.limits["once_gap"], self.limits["repeated_gap"])
        apart: Truths = fit & dated & (_gap(days.first, days.last, one, two) > limit)
        soft = fit & ~dated & ~once & ((flags & _SOFT) != 0)
        soft &= _gap(days.soft_first, days.soft_last, one, two) > self.limits["repeated_gap"]
        return before | apart | soft, apart & ~before & ((flags & _SURE) != 0)

    def _around(self, one: Numbers, two: Numbers) -> Truths:
        """Whether the place of one may be among the names around the other; told by signs, so that some are not."""
        told = self.columns
        signs = told.names.signs
        either = (self.spoken[told.place[one]] & signs[two]) | (self.spoken[told.place[two]] & signs[one])
        found: Truths = either != 0
        return found

    def _share_enough(self, one: Numbers, two: Numbers, apart: Truths) -> Truths:
        """Whether so many names are around both that other days, or with `apart` another place, may be misread."""
        told = self.columns
        on_one_day = told.dated[one] & told.dated[two] & (gap_between(told.first, told.last, one, two) <= 0)
        placing = np.where(on_one_day, self.limits["placing_names"], self.limits["many_names"])
        least = np.where(apart, placing, self.limits["telling_names"]) - _MARGIN
        enough: Truths = np.minimum(told.around[one], told.around[two]) >= least
        enough[enough] = told.names.between(one[enough], two[enough]) >= least[enough]
        return enough
