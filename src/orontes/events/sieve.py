"""Which of many pairs of claims cannot be one event, told by their numbers alone, before any is weighed.

The problem: of the pairs that share a block (a region in a week) nine in ten lie in two towns or on two days, and
weighing each costs more than all the rest of fusion. What we chose: the hard exclusions of place, day and kind that
need no words are asked of all pairs at once, in columns of numbers. What is sifted out here `weighing` excludes too
(a test holds this); what is kept is weighed in full. Rejected: smaller blocks (they lose a town beside its region,
and days that reports get wrong), and all weights in columns (nobody could read why two claims are one).
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from orontes.base import Days
from orontes.events.evidence import names_shared
from orontes.events.ground import COARSE, FACILITIES, Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import plain_key

Numbers: TypeAlias = npt.NDArray[np.int64]
Truths: TypeAlias = npt.NDArray[np.bool_]
_EARTH_KM = 12742
_MARGIN = 0.01
_NEVER = 10_000_000  # beyond any day's number


class PlaceSieve:
    """Places that are surely apart: both with coordinates, too far, neither in the other, no two facilities."""

    def __init__(self, names: Sequence[str], ground: Ground) -> None:
        limits = fusion_rules().limits
        spots = [ground.spot(name) for name in names]
        self.lat = np.radians([spot[0] if spot else np.nan for spot in spots])
        self.lon = np.radians([spot[1] if spot else np.nan for spot in spots])
        coarse = np.array([ground.kind(name) in COARSE for name in names], dtype=bool)
        self.reach = np.where(coarse, limits["far_km"], limits["near_km"])
        self.facility = np.array([ground.kind(name) in FACILITIES for name in names], dtype=bool)
        self.size = len(names)
        self.held = _holding_codes(names, ground)

    def apart(self, one: Numbers, two: Numbers) -> Truths:
        """Whether each two places are surely apart; -1 stands for no place."""
        half = np.sin((self.lat[one] - self.lat[two]) / 2) ** 2
        half += np.cos(self.lat[one]) * np.cos(self.lat[two]) * np.sin((self.lon[one] - self.lon[two]) / 2) ** 2
        far: Truths = _EARTH_KM * np.arcsin(np.sqrt(np.minimum(half, 1))) > (
            np.maximum(self.reach[one], self.reach[two]) + _MARGIN
        )
        far &= (one >= 0) & (two >= 0) & ~(self.facility[one] & self.facility[two])
        far[far] = ~np.isin(one[far] * self.size + two[far], self.held)
        return far


def _holding_codes(names: Sequence[str], ground: Ground) -> Numbers:
    """Both orders of every two places of which one holds the other or is its town."""
    number = {name: at for at, name in enumerate(names)}
    by_key: dict[str, list[int]] = {}
    for at, name in enumerate(names):
        by_key.setdefault(f"~{plain_key(ground.name(name))}", []).append(at)
    found: set[int] = set()
    for at, name in enumerate(names):
        holders = {*ground.holders.get(name, ()), ground.town(name) or name}
        others = {number[holder] for holder in holders if holder in number}
        others |= {other for holder in holders for other in by_key.get(holder, ())}
        for other in others:
            found |= {at * len(names) + other, other * len(names) + at}
    return np.array(sorted(found), dtype=np.int64)


class Sieve:
    """Columns of numbers of all claims, and what they tell of pairs."""

    def __init__(self, views: Sequence[ClaimView], ground: Ground) -> None:
        rules = fusion_rules()
        self.views = views
        self.limits = rules.limits
        names = sorted({view.place for view in views if view.place})
        self.places = PlaceSieve([*names, ""], ground)
        self.place = _numbered([view.place for view in views], names)
        self.name = _numbered([view.name for view in views])
        self.report = _numbered([view.claim.report for view in views])
        kinds = sorted({view.claim.kind for view in views})
        self.kind = _numbered([view.claim.kind for view in views], kinds)
        self.alien = np.array([[rules.kinship(one, two) is None for two in kinds] for one in kinds], dtype=bool)
        self.once = np.array([view.claim.kind in rules.once for view in views], dtype=bool)
        self.actual = np.array([view.actual for view in views], dtype=bool)
        self.summary = np.array([view.family == "violence" and view.summary for view in views], dtype=bool)
        telling = rules.limits["telling_names"] - _MARGIN
        rare = np.array([sum(rarity for _, rarity in view.names) for view in views])
        self.named = (rare >= telling) & np.array([view.family == "violence" for view in views], dtype=bool)
        self.first, self.last, self.dated = _days_of([view.days for view in views])
        self.soft_first, self.soft_last, self.soft = _days_of([view.soft for view in views])
        self.known_by = np.array(
            [view.published.toordinal() if view.asserted and view.published else _NEVER for view in views]
        )
        self.begun = np.array([view.days.earliest.toordinal() if view.days.earliest else -_NEVER for view in views])

    def keep(self, one: Numbers, two: Numbers) -> Truths:
        """Whether each pair may be one event, as far as numbers tell."""
        kept: Truths = ~self.alien[self.kind[one], self.kind[two]] & (self.summary[one] == self.summary[two])
        same_name = (self.name[one] >= 0) & (self.name[one] == self.name[two])
        kept[kept] = same_name[kept] | ~self.places.apart(self.place[one[kept]], self.place[two[kept]])
        days = kept & ~same_name
        days[days] = self._days_against(one[days], two[days])
        doubted = days & self.named[one] & self.named[two]
        kept[days & ~doubted] = False
        kept[doubted] = [self._share_names(*pair) for pair in zip(one[doubted], two[doubted], strict=True)]
        return kept

    def _share_names(self, one: int, two: int) -> bool:
        """Whether the names around two acts may outweigh the days that exclude them."""
        return names_shared(self.views[one], self.views[two]) >= self.limits["telling_names"]

    def _days_against(self, one: Numbers, two: Numbers) -> Truths:
        """Whether the days that two claims tell, or those that their news is about, exclude each other."""
        before = (self.begun[two] > self.known_by[one]) | (self.begun[one] > self.known_by[two])
        fit = self.actual[one] & self.actual[two] & (self.report[one] != self.report[two])
        dated = self.dated[one] & self.dated[two]
        once = self.once[one] & self.once[two]
        gap = np.maximum(self.first[one], self.first[two]) - np.minimum(self.last[one], self.last[two])
        told = fit & dated & (gap > np.where(once, self.limits["once_gap"], self.limits["repeated_gap"]))
        gap = np.maximum(self.soft_first[one], self.soft_first[two]) - np.minimum(
            self.soft_last[one], self.soft_last[two]
        )
        soft = fit & ~dated & ~once & self.soft[one] & self.soft[two] & (gap > self.limits["repeated_gap"])
        against: Truths = before | told | soft
        return against


def _numbered(values: Sequence[str | None], known: Sequence[str] | None = None) -> Numbers:
    """Each value as its place among all, -1 for none."""
    order = known if known is not None else sorted({value for value in values if value})
    number = {value: at for at, value in enumerate(order)}
    return np.array([number.get(value, -1) if value else -1 for value in values], dtype=np.int64)


def _days_of(days: Sequence[Days]) -> tuple[Numbers, Numbers, Truths]:
    """First and last days as numbers, and where both are known."""
    first = np.array([one.earliest.toordinal() if one.earliest else 0 for one in days], dtype=np.int64)
    last = np.array([one.latest.toordinal() if one.latest else 0 for one in days], dtype=np.int64)
    return first, last, np.array([one.known for one in days], dtype=bool)
