"""The blocks of claims that are compared with one another: of a place, a report, a name or a number, by week.

The problem: of all pairs of claims in a province's week 97 in 100 lie in two of its towns, and making them only to sift
them out cost more than weighing those that are left. What we chose: two claims in known towns meet in the block of
their own town, or of one of them where the towns lie near each other; in the block of the province that holds both
they are held only against claims that name the province, or what in it is no known town. Rejected: smaller blocks
alone (they lose a town beside its region, and days that reports get wrong).
"""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, pairwise

import numpy as np

from orontes.events.columns import Numbers, Truths
from orontes.events.ground import Ground
from orontes.events.keys import Key, PlaceKeys, lasting_keys, name_keys, weekly_keys
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_days import days_of_deed

WINDOW = 80
"""With how many next of a large block each claim is compared."""
_WEEK, _IN_REPORT = 7, 40
_LONG = 28
_NO_WEEK = (0, -1)
_SPAN = 1 << 20  # more weeks than there are


@dataclass(frozen=True, slots=True)
class _Table:
    """Rows of claims with a number for their key and week, whether they are its own, and since which week."""

    codes: Numbers
    claim: Numbers
    own: Truths
    since: Numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """The claims of all blocks one after another, each block in order of days, with where each begins and ends.

    `own` where a claim is held against all others of its block, and not only against those that are its own; `since`
    the week from which on it stands under the block's key, `fresh` that from which on pairs were in no block before.
    """

    members: Numbers
    own: Truths
    since: Numbers
    fresh: Numbers
    bounds: tuple[tuple[int, int], ...]

    def are_new(self, one: Numbers, two: Numbers) -> Truths:
        """Whether each two rows of a block are to be compared, and are not so already by another block."""
        new: Truths = np.maximum(self.since[one], self.since[two]) >= self.fresh[one]
        return new & (self.own[one] | self.own[two])


class _Rows:
    """Which claim stands under which key, with whether it is the key's own, and whether it stands there by week."""

    def __init__(self) -> None:
        self.codes: dict[Key, int] = {}
        self.claim, self.key = array("q"), array("q")
        self.own, self.weekly = bytearray(), bytearray()

    def add(self, claim: int, key: Key, *, own: bool = True, weekly: bool = False) -> None:
        """Puts a claim under a key."""
        self.claim.append(claim)
        self.key.append(self.codes.setdefault(key, len(self.codes)))
        self.own.append(own)
        self.weekly.append(weekly)


def gather_blocks(views: Sequence[ClaimView], ground: Ground) -> Blocks:
    """All blocks of two claims and more; about linear in the number of claims."""
    rows, places = _Rows(), PlaceKeys(views, ground)
    weeks = [_weeks(view) for view in views]
    for number, (view, (first, last)) in enumerate(zip(views, weeks, strict=True)):
        if view.claim.kind in fusion_rules().light:
            continue
        for key, own in places.of(view):
            rows.add(number, key, own=own, weekly=True)
        for key in lasting_keys(view):
            rows.add(number, key)
        for key in weekly_keys(view) if first <= last else ():
            rows.add(number, key, weekly=True)
        for key, lasting in name_keys(view, ground):
            if lasting:
                rows.add(number, key)
            rows.add(number, key, own=not lasting, weekly=True)
    table = _by_week(rows, np.array(weeks, dtype=np.int64).reshape(-1, 2))
    return _cut(table, views)


def _by_week(rows: _Rows, weeks: Numbers) -> _Table:
    """The rows with a number for key and week: each in its weeks, those of no week in all weeks of their key.

    What stands under a key at any time and by week too stands there only by week where it is more than a small block.
    """
    claim, key = np.array(rows.claim, dtype=np.int64), np.array(rows.key, dtype=np.int64)
    own, weekly = (np.frombuffer(bytes(flags), dtype=bool) for flags in (rows.own, rows.weekly))
    large = np.bincount(key, weights=~weekly, minlength=1)[key] > WINDOW + 1
    own = own | large
    kept = weekly | ~(large & (np.bincount(key, weights=weekly, minlength=1)[key] > 0))
    kept &= np.bincount(key[kept], minlength=len(rows.codes))[key] > 1
    claim, key, own, weekly = claim[kept], key[kept], own[kept], weekly[kept]
    first, last = weeks[claim].T
    dated = weekly & (first <= last)
    at, step = _repeat(np.where(dated, last - first + 1, 1))
    codes = key[at] * _SPAN + np.where(dated[at], first[at] + step, 0)
    known = np.unique(codes[dated[at]])
    loose = np.flatnonzero(weekly & ~dated)
    begin, end = (np.searchsorted(known, (key[loose] + one) * _SPAN) for one in (0, 1))
    which, step = _repeat(end - begin)
    codes = np.concatenate([codes, known[begin[which] + step]])
    at = np.concatenate([at, loose[which]])
    return _Table(codes, claim[at], own[at], np.where(dated, first, 0)[at])


def _repeat(counts: Numbers) -> tuple[Numbers, Numbers]:
    """Each place in a list as often as it is told to, and how often it came before."""
    at = np.repeat(np.arange(len(counts)), counts)
    return at, np.arange(len(at)) - np.repeat(np.cumsum(counts) - counts, counts)


def _cut(table: _Table, views: Sequence[ClaimView]) -> Blocks:
    """The rows put in order of blocks, and within each of days, of one day as claims stand; then those by report."""
    days = np.array([_first_day(view).toordinal() for view in views], dtype=np.int64)
    rank = np.argsort(np.argsort(days, kind="stable"))
    order = np.lexsort((rank[table.claim], table.codes))
    codes = table.codes[order]
    starts = np.flatnonzero(np.diff(codes, prepend=-1))
    sizes = np.diff(starts, append=len(codes))
    windows = list(_report_windows(views))
    told = np.fromiter(chain.from_iterable(windows), dtype=np.int64)
    ends = np.cumsum([*sizes.tolist(), *map(len, windows)])
    return Blocks(
        members=np.concatenate([table.claim[order], told]),
        own=np.concatenate([table.own[order], np.ones(len(told), dtype=bool)]),
        since=np.concatenate([table.since[order], np.zeros(len(told), dtype=np.int64)]),
        fresh=np.concatenate([np.repeat(_fresh(codes[starts], sizes), sizes), np.zeros(len(told), dtype=np.int64)]),
        bounds=tuple((begin, end) for begin, end in pairwise([0, *ends.tolist()]) if end - begin > 1),
    )


def _fresh(codes: Numbers, sizes: Numbers) -> Numbers:
    """For each block the week from which on its pairs are in no block before; all claims of a small one meet in it."""
    week = codes % _SPAN
    before = np.concatenate([[False], (np.diff(codes) == 1) & (sizes[:-1] <= WINDOW + 1)])
    fresh: Numbers = np.where(before, week, np.minimum(week, 1))
    return fresh


def _report_windows(views: Sequence[ClaimView]) -> Iterator[list[int]]:
    """Claims of one family in one report, in windows as they stand in the text."""
    by_report: dict[Key, list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        if view.claim.kind not in fusion_rules().light:
            by_report[view.claim.report, view.family].append(number)
    for key in sorted(by_report):
        block = by_report[key]
        for start in range(0, len(block), _IN_REPORT // 2):
            yield block[start : start + _IN_REPORT]


def _weeks(view: ClaimView) -> tuple[int, int]:
    """The first and last week that a claim's days touch, a few days of error allowed; a last before the first for none.

    There is none where the days are wide or unknown.
    """
    days = days_of_deed(view) if view.days.known else view.soft
    if view.claim.kind in fusion_rules().once and not view.days.known:
        return _NO_WEEK
    if days.earliest is None or days.latest is None or (days.latest - days.earliest).days > _LONG:
        return _NO_WEEK
    slack = int(fusion_rules().limits["once_gap"])
    return (days.earliest.toordinal() - slack) // _WEEK, (days.latest.toordinal() + slack) // _WEEK


def _first_day(view: ClaimView) -> date:
    """The first day a claim may mean, for order within a block."""
    return view.days.earliest or view.soft.earliest or date.max
