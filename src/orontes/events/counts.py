"""An event's counts: bounds over all claims, and one best number by a stated rule.

Only counts of the event itself are read; running tolls are not. Within a report a number told most often is its
number, exact before bounded, then the later told; groups of victims that cannot overlap (men, women, children;
civilians, fighters) told in one claim without a whole are added up. Over reports the best is the exact number of most
independent origins; of two as frequent the one in the latest report, for counts of the dead are corrected as days
pass. Where nothing exact is told there is no best, and the bounds speak.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from orontes.base import Bounds
from orontes.events.event import EventCount
from orontes.events.origins import Source
from orontes.events.values import telling
from orontes.events.view import ClaimView

_ORDER = {"killed": 0, "injured": 1}
_DISJOINT = ({"men", "women", "children"}, {"civilians", "fighters"})
Told = tuple[str, Bounds, ClaimView]  # report, bounds, claim


def gather_counts(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> tuple[EventCount, ...]:
    """All counts of an event: the killed first, the whole before its groups, the larger group before the smaller."""
    told: dict[tuple[str, str], list[tuple[Bounds, ClaimView]]] = defaultdict(list)
    for view in telling(views):
        for of, who, bounds in whole_counts(view):
            if bounds != Bounds():
                told[of, who].append((bounds, view))
    counts = [_count(of, who, told[of, who], sources) for of, who in sorted(told)]
    return tuple(sorted(counts, key=_count_order))


def _count_order(count: EventCount) -> tuple[int, bool, int, str, str]:
    """The dead first, then the injured; the whole first, then the largest group."""
    size = count.best if count.best is not None else count.high if count.high is not None else count.low or 0
    return (_ORDER.get(count.of, 2), count.who != "all", -size if count.of in _ORDER else 0, count.of, count.who)


def whole_counts(view: ClaimView) -> list[tuple[str, str, Bounds]]:
    """A claim's counts with the whole added where it tells only groups that cannot overlap."""
    counts = list(view.counts)
    for of in sorted({of for of, _, _ in counts}):
        groups = {who: bounds for o, who, bounds in counts if o == of}
        if "all" not in groups and len(groups) > 1 and any(set(groups) <= apart for apart in _DISJOINT):
            lows = [bounds.low for bounds in groups.values()]
            highs = [bounds.high for bounds in groups.values()]
            low = sum(low for low in lows if low is not None) if None not in lows else None
            counts.append(
                (of, "all", Bounds(low=low, high=sum(h for h in highs if h is not None) if None not in highs else None))
            )
    return counts


def _count(of: str, who: str, told: Sequence[tuple[Bounds, ClaimView]], sources: Mapping[str, Source]) -> EventCount:
    """One count of the event."""
    per_report = _by_report(told)
    lows = [bounds.low for bounds, _ in per_report if bounds.low is not None]
    highs = [bounds.high for bounds, _ in per_report if bounds.high is not None]
    high = max([*highs, *lows]) if highs else None
    claims = tuple(dict.fromkeys(view.claim.id for _, view in told))
    return EventCount(
        of=of, who=who, low=min(lows) if lows else None, high=high, best=_best(per_report, sources), claims=claims
    )


def _by_report(told: Sequence[tuple[Bounds, ClaimView]]) -> list[tuple[Bounds, ClaimView]]:
    """Each report's own number."""
    reports: dict[str, list[tuple[Bounds, ClaimView]]] = defaultdict(list)
    for bounds, view in told:
        reports[view.claim.report].append((bounds, view))
    chosen = []
    for report in sorted(reports):
        counts = Counter(bounds for bounds, _ in reports[report])
        rows = reports[report]
        pick = max(
            range(len(rows)), key=lambda row: (counts[rows[row][0]], rows[row][0].exact, rows[row][0].low or 0, -row)
        )
        chosen.append(rows[pick])
    return chosen


def _best(per_report: Sequence[tuple[Bounds, ClaimView]], sources: Mapping[str, Source]) -> int | None:
    """The exact number of most origins, then of the latest report."""
    behind: dict[int, set[str]] = defaultdict(set)
    latest: dict[int, str] = {}
    for bounds, view in per_report:
        if bounds.exact and bounds.low is not None:
            behind[bounds.low].add(sources[view.claim.id].key)
            latest[bounds.low] = max(latest.get(bounds.low, ""), view.order[0] if view.published else "")
    if not behind:
        return None
    most = max(len(keys) for keys in behind.values())
    best = [number for number in behind if len(behind[number]) == most]
    return max(best, key=lambda number: (latest[number], number))
