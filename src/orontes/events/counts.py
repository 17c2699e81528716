"""An event's counts: bounds over all claims, and one best number by a stated rule.

Only counts of the event itself are read; running tolls are not. A claim's whole is its count of all, the sum of groups
that cannot overlap (men, women, children; civilians, fighters), or its largest group, for the whole is no less than a
part. Within a report the number told first is its number, a told number before a mere plural: news leads with the
whole, and goes on with parts, single victims and what others counted. Over reports the best is the number of most
independent origins, a bound counting as the least that its words say ("dozens", "at least four"), as the codebooks of
ACLED and UCDP have it; of two as frequent an exact one, then the one in the latest report, for counts of the dead are
corrected as days pass. Rejected: the number told most often in a report (long reports name victims one by one), and the
largest (a headline's toll is taken back by the text more seldom than a text adds what other days brought).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.base import Bounds
from orontes.events.event import EventCount
from orontes.events.origins import Source
from orontes.events.values import telling
from orontes.events.view import ClaimView

_ORDER = {"killed": 0, "injured": 1}
_SOME = Bounds(low=2)
"""What a plural without a number tells."""


def gather_counts(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> tuple[EventCount, ...]:
    """All counts of an event: the killed first, the whole before its groups, the larger group before the smaller."""
    told: dict[tuple[str, str], list[tuple[Bounds, ClaimView]]] = defaultdict(list)
    whole: dict[str, list[tuple[Bounds, ClaimView]]] = defaultdict(list)
    for view in telling(views):
        counts = [count for count in whole_counts(view) if count[2] != Bounds()]
        for of, who, bounds in counts:
            told[of, who].append((bounds, view))
        for of in sorted({of for of, _, _ in counts}):
            whole[of].append((max((bounds for o, _, bounds in counts if o == of), key=_size), view))
    told |= {(of, "all"): rows for of, rows in whole.items() if (of, "all") in told}
    found = [_count(of, who, told[of, who], sources) for of, who in sorted(told)]
    return tuple(sorted(found, key=_count_order))


def _count_order(count: EventCount) -> tuple[int, bool, int, str, str]:
    """The dead first, then the injured; the whole first, then the largest group."""
    size = count.best if count.best is not None else count.high if count.high is not None else count.low or 0
    return (_ORDER.get(count.of, 2), count.who != "all", -size if count.of in _ORDER else 0, count.of, count.who)


def whole_counts(view: ClaimView) -> list[tuple[str, str, Bounds]]:
    """A claim's counts, each group once, by its largest number."""
    groups: dict[tuple[str, str], Bounds] = {}
    for of, who, bounds in view.counts:
        groups[of, who] = max(groups.get((of, who), bounds), bounds, key=_size)
    return [(of, who, bounds) for (of, who), bounds in groups.items()]


def _size(bounds: Bounds) -> int:
    """The number that the bounds stand for."""
    return (bounds.low if bounds.low is not None else bounds.high) or 0


def _count(of: str, who: str, told: Sequence[tuple[Bounds, ClaimView]], sources: Mapping[str, Source]) -> EventCount:
    """One count of the event."""
    per_report = _by_report(_current(told))
    lows = [bounds.low for bounds, _ in per_report if bounds.low is not None]
    highs = [bounds.high for bounds, _ in per_report if bounds.high is not None]
    high = max([*highs, *lows]) if highs else None
    claims = tuple(dict.fromkeys(view.claim.id for _, view in told))
    return EventCount(
        of=of, who=who, low=min(lows) if lows else None, high=high, best=_best(per_report, sources), claims=claims
    )


def _current(told: Sequence[tuple[Bounds, ClaimView]]) -> list[tuple[Bounds, ClaimView]]:
    """The numbers without those that a later toll has outgrown: lower ones of reports before, or of its own."""
    risen = [(bounds.low or 0, view) for bounds, view in told if view.risen]
    return [
        (bounds, view)
        for bounds, view in told
        if not any(_size(bounds) < number and view.order[:2] <= later.order[:2] for number, later in risen)
    ]


def _by_report(told: Sequence[tuple[Bounds, ClaimView]]) -> list[tuple[Bounds, ClaimView]]:
    """Each report's own number: the first that it tells, a mere plural only where it tells no number."""
    reports: dict[str, list[tuple[Bounds, ClaimView]]] = defaultdict(list)
    for bounds, view in told:
        reports[view.claim.report].append((bounds, view))
    return [
        min(reports[report], key=lambda row: (row[0] == _SOME, row[1].claim.trigger_start))
        for report in sorted(reports)
    ]


def _best(per_report: Sequence[tuple[Bounds, ClaimView]], sources: Mapping[str, Source]) -> int | None:
    """The least number that most origins tell; of two as frequent an exact one, then that of the latest report."""
    told = [row for row in per_report if row[0] != _SOME] or per_report
    behind: dict[int, set[str]] = defaultdict(set)
    rank: dict[int, tuple[bool, str]] = {}
    for bounds, view in told:
        if bounds.low is not None:
            behind[bounds.low].add(sources[view.claim.id].key)
            day = view.order[0] if view.published else ""
            rank[bounds.low] = max(rank.get(bounds.low, (False, "")), (bounds.exact, day))
    return max(behind, key=lambda number: (len(behind[number]), rank[number], number)) if behind else None
