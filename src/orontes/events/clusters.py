"""The pairs that may be one event, in clusters between which no such pair leads.

The problem: pairs are joined one after another, the strongest first, so that a cluster is one process's work, and in a
long war one cluster holds four pairs in five by their ceilings. What we chose: where many pairs of two reports are not
settled by numbers, they are weighed before, side by side in several processes; those that then weigh too little or are
excluded lead nowhere, and the cluster falls apart into small ones. Few pairs, and those of one report, are weighed only
when they are asked for, since most of them lie within a group by then. Rejected: clusters joined in parts and then
with each other (what is joined would hang on how they were cut).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, pairwise
from operator import attrgetter
from typing import TypeAlias

import numpy as np

from orontes.base import spread
from orontes.events.blocking import Pairs
from orontes.events.ceiling import Ceiling
from orontes.events.certainty import Certainty
from orontes.events.columns import Columns, Numbers, Reals, Truths
from orontes.events.evidence import Evidence
from orontes.events.networks import label_parts
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.weighing import weigh_pair

DIGITS = 6
"""To which sums of weights are rounded, for they stray by the order in which they are added up."""
_MANY = 2_000  # pairs from which on they are weighed before
Weight: TypeAlias = float | Evidence
"""What a pair weighs, or why it cannot be one event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clusters:
    """Pairs with the most that each may weigh (negative), and where those begin and end that hang together.

    `sure` are those that weigh just that and that nothing excludes; `known` is what others weigh, by the number of one
    times the count of claims plus the other; `saying` numbers what claims say, so that of those which say the same in
    all that is compared one is asked.
    """

    one: Numbers
    two: Numbers
    most: Reals
    sure: Truths
    saying: Sequence[int] = ()
    known: Mapping[int, Weight]
    bounds: tuple[tuple[int, int], ...] = ()


def sum_up(evidence: Evidence) -> Weight:
    """What evidence comes to."""
    if evidence.excluded is not None:
        return _against(evidence.excluded, doubtful=evidence.doubtful)
    return round(evidence.total, DIGITS)


@cache
def _against(excluded: str, *, doubtful: bool) -> Evidence:
    """Evidence that excludes one event, made once for all pairs."""
    return Evidence(excluded=excluded, doubtful=doubtful)


def cluster_pairs(columns: Columns, pairs: Pairs, certainty: Certainty | None = None) -> Clusters:
    """The pairs that may weigh enough, those of one cluster together, the strongest first."""
    if not len(pairs.one):
        most, sure = pairs.one.astype(np.float64), pairs.one.astype(np.bool_)
        return Clusters(one=pairs.one, two=pairs.two, most=most, sure=sure, known={})
    ceiling = certainty.ceiling if certainty else Ceiling(columns)
    most = np.round(ceiling.of(pairs.one, pairs.two), DIGITS)
    likely = most >= fusion_rules().limits["threshold"]
    one, two, most = pairs.one[likely], pairs.two[likely], most[likely]
    sure = np.zeros(len(one), dtype=bool)
    across = columns.report[one] != columns.report[two]
    if across.any():
        sure[across] = (certainty or Certainty(ceiling)).of(one[across], two[across])
    found = Clusters(one=one, two=two, most=most, sure=sure, known={})
    doubted = np.flatnonzero(across & ~sure)
    return _put_together(columns, _weigh(columns, found, doubted) if len(doubted) >= _MANY else found)


def _weigh(columns: Columns, found: Clusters, doubted: Numbers) -> Clusters:
    """The pairs where some have been weighed, without those that turn out to weigh too little."""
    numbers = doubted.tolist()
    parts = spread(partial(_weigh_some, columns, found.one, found.two), numbers, enough=True)
    weights = list(chain.from_iterable(parts))
    total = np.array([-np.inf if isinstance(weight, Evidence) else weight for weight in weights])
    most, sure = found.most.copy(), found.sure.copy()
    most[doubted], sure[doubted] = total, True
    weak = total < fusion_rules().limits["threshold"]
    codes = (found.one[doubted] * len(columns.views) + found.two[doubted])[weak].tolist()
    known = dict(zip(codes, (weights[at] for at in np.flatnonzero(weak).tolist()), strict=True))
    kept = np.ones(len(most), dtype=bool)
    kept[doubted[weak]] = False
    return Clusters(one=found.one[kept], two=found.two[kept], most=most[kept], sure=sure[kept], known=known)


def _weigh_some(columns: Columns, one: Numbers, two: Numbers, numbers: Sequence[int]) -> list[Weight]:
    """What some of the pairs weigh."""
    views, ground = columns.views, columns.ground
    told = zip(one[numbers].tolist(), two[numbers].tolist(), strict=True)
    return [sum_up(weigh_pair(views[mine], views[theirs], ground)) for mine, theirs in told]


def _put_together(columns: Columns, found: Clusters) -> Clusters:
    """The pairs in order of their clusters, the strongest of each first."""
    one, two = found.one, found.two
    cluster = label_parts(one, two, len(columns.views))[one]
    order = np.lexsort((two, one, -found.most, cluster))
    bounds = pairwise([0, *(np.flatnonzero(np.diff(cluster[order])) + 1).tolist(), len(order)])
    return Clusters(
        one=one[order],
        two=two[order],
        most=np.negative(found.most[order]),
        sure=found.sure[order],
        saying=_number_sayings(columns.views),
        known=found.known,
        bounds=tuple((begin, end) for begin, end in bounds if end > begin),
    )


def _number_sayings(views: Sequence[ClaimView]) -> list[int]:
    """A number for each claim, the same for those that say the same in all that tells groups apart."""
    number: dict[tuple[object, ...], int] = {}
    slots = attrgetter("claim.kind", "place", "days", "side", "again", "patient", "counts")
    taken = [(view.published, view.claim.agent is None) if view.claim.kind == "capture" else None for view in views]
    return [number.setdefault((slots(view), told), len(number)) for view, told in zip(views, taken, strict=True)]
