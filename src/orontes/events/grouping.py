"""Claims -> groups of one event each, strongest evidence first, nothing joined that cannot be one.

The problem: evidence is of pairs and an event is a group, and where A is like B and B like C, A and C may be two acts.
What we chose: groups grow by the strongest pair first. Two are joined only where no claim of one excludes a claim of
the other, and where all pairs between them, taken together, still speak for one event; of a large group a sample of
claims that differ is asked. What only a guess or one report's way of telling keeps apart counts against the joining
and does not forbid it (`Groups.may_join`). Rejected: groups of all that any pair links (an offensive would become one
event), and clusters by mean distance alone (one exclusion must outweigh ten likenesses).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from heapq import heappop, heappush
from itertools import chain

import numpy as np

from orontes.base import spread
from orontes.events.blocking import Pairs, begin_blocks, sift_pairs
from orontes.events.ceiling import Ceiling
from orontes.events.certainty import Certainty
from orontes.events.clusters import DIGITS, Clusters, Weight, cluster_pairs, sum_up
from orontes.events.columns import Columns
from orontes.events.evidence import Evidence
from orontes.events.evidence_place import two_names_of_one
from orontes.events.ground import FACILITIES, Ground
from orontes.events.reasons import BY_A_WORD, EACH_SIDE, TOLD_APART
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.weighing import weigh_pair

_SAMPLE, _FEW = 24, 4
_ENOUGH = 10_000  # pairs from which on several processes join them
_LINK = 0.5  # of the threshold that the mean evidence between two groups must reach


class Groups:
    """Groups of some of the claims while they grow; each claim starts alone."""

    def __init__(
        self, columns: Columns, saying: Sequence[int], numbers: Sequence[int], known: Mapping[int, Weight]
    ) -> None:
        self.views = columns.views
        self.ground = columns.ground
        self.known = known
        self.home = {number: number for number in numbers}
        self.members = {number: [number] for number in self.home}
        self.sums: dict[int, float] = {}
        self.against: dict[int, Evidence] = {}
        self.said = {number: {saying[number]: number} for number in numbers}
        self.told: dict[int, list[int]] = {}
        self.tellers = {number: {self.views[number].claim.report: [number]} for number in numbers}

    def sum_up(self, one: int, two: int) -> float | None:
        """What two claims weigh, told once; None where something excludes that they are one event."""
        low, high = (one, two) if one < two else (two, one)
        pair = low * len(self.views) + high
        if pair in self.sums:
            return self.sums[pair]
        if pair in self.against:
            return None
        weight = self.known.get(pair)
        if weight is None:
            weight = sum_up(weigh_pair(self.views[low], self.views[high], self.ground))
        if isinstance(weight, Evidence):
            self.against[pair] = weight
            return None
        self.sums[pair] = weight
        return weight

    def may_join(self, one: int, two: int) -> bool:
        """Whether no claim of one group excludes one of the other, and the groups as a whole speak for one event."""
        total, pairs = 0.0, 0
        for mine in self.telling(one):
            for theirs in self.telling(two):
                weight = self.sum_up(mine, theirs)
                if weight is not None:
                    told = self.views[mine].actual == self.views[theirs].actual
                    total, pairs = (total + weight, pairs + 1) if told else (total, pairs)
                    continue
                evidence = self.against[min(mine, theirs) * len(self.views) + max(mine, theirs)]
                if (against := self._weigh_against(evidence, (mine, one), (theirs, two))) is not None:
                    total, pairs = total + against, pairs + 1
                elif evidence.excluded and not self.excuses(evidence.excluded, (mine, one), (theirs, two)):
                    return False
        enough = round(total, DIGITS) >= _LINK * fusion_rules().limits["threshold"] * pairs
        return enough and not self._told_as_two(one, two)

    def _told_as_two(self, one: int, two: int) -> bool:
        """Whether a report that tells of both groups tells them as two; of claims alike only another's was asked."""
        mine, theirs = self.tellers[one], self.tellers[two]
        if len(mine) == len(theirs) == 1:
            return False
        return any(
            self._excludes((first, one), (second, two))
            for report in sorted(mine.keys() & theirs.keys())
            for first in mine[report][:_FEW]
            for second in theirs[report][:_FEW]
        )

    def _excludes(self, mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
        """Whether two claims, each with its group, exclude that their groups are one event."""
        if self.sum_up(mine[0], theirs[0]) is not None:
            return False
        evidence = self.against[min(mine[0], theirs[0]) * len(self.views) + max(mine[0], theirs[0])]
        if evidence.excluded is None or self._weigh_against(evidence, mine, theirs) is not None:
            return False
        return not self.excuses(evidence.excluded, mine, theirs)

    def _weigh_against(self, evidence: Evidence, mine: tuple[int, int], theirs: tuple[int, int]) -> float | None:
        """What an exclusion counts against joining groups that does not forbid it: a guess, or how one report tells.

        The latter where other reports stand in both groups, so that no two places or doers are chained by a third act.
        """
        if evidence.doubtful:
            return fusion_rules().weights["doubtful"]
        report = self.views[mine[0]].claim.report
        if evidence.excluded not in TOLD_APART or report != self.views[theirs[0]].claim.report:
            return None
        linked = evidence.excluded in BY_A_WORD or all(
            self._told_elsewhere(report, group) for _, group in (mine, theirs)
        )
        return fusion_rules().weights["told_apart"] if linked else None

    def _told_elsewhere(self, report: str, group: int) -> bool:
        """Whether a group has acts of violence that another report tells."""
        views = (self.views[number] for number in self.members[group])
        return any(view.family == "violence" and view.claim.report != report for view in views)

    def excuses(self, excluded: str, mine: tuple[int, int], theirs: tuple[int, int]) -> bool:
        """Whether what keeps two claims apart falls away by what others of their groups tell."""
        if excluded == EACH_SIDE and self._clashed(mine[1], theirs[1]):
            return True
        return self.excused(mine[0], theirs[1]) or self.excused(theirs[0], mine[1])

    def _clashed(self, one: int, two: int) -> bool:
        """Whether a clash is told in one of two groups: who tells of one side's dead parts nothing."""
        members = (self.views[number] for group in (one, two) for number in self.telling(group))
        return any(view.claim.kind == "clash" and view.asserted for view in members)

    def excused(self, number: int, group: int) -> bool:
        """Whether a claim calls a group's event by another name of its place: another member tells its large number."""
        view = self.views[number]
        if view.place is None or self.ground.kind(view.place) not in FACILITIES:
            return False
        members = (self.views[member] for member in self.telling(group))
        return any(two_names_of_one(view, other, self.ground) for other in members if other.place != view.place)

    def telling(self, group: int) -> list[int]:
        """Members that differ in what they say; enough to tell for a large group."""
        if group not in self.told:
            self.told[group] = sorted(self.said[group].values())[:_SAMPLE]
        return self.told[group]

    def join(self, one: int, two: int) -> None:
        """Puts two groups together under the lower number."""
        low, high = sorted((one, two))
        for number in self.members[high]:
            self.home[number] = low
        self.told.pop(low, None)
        self.told.pop(high, None)
        said = self.said[low]
        for saying, number in self.said.pop(high).items():
            said[saying] = min(number, said.get(saying, number))
        self.members[low] += self.members.pop(high)
        tellers = self.tellers[low]
        for report, numbers in self.tellers.pop(high).items():
            tellers.setdefault(report, []).extend(numbers)

    def listed(self) -> list[list[int]]:
        """The groups of two and more, in order of their first claims."""
        return [sorted(members) for _, members in sorted(self.members.items()) if len(members) > 1]


def group_claims(views: Sequence[ClaimView], ground: Ground) -> list[list[int]]:
    """Groups of places in `views`, each sorted, in order of their first claim."""
    gathering = begin_blocks(views, ground)
    columns = Columns(views, ground)
    certainty = Certainty(Ceiling(columns))
    return _group(columns, sift_pairs(columns, gathering), certainty)


def group_pairs(views: Sequence[ClaimView], ground: Ground, pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The same where it is known which few pairs are to be compared."""
    columns = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return _group(Columns(views, ground), Pairs(one=columns[:, 0], two=columns[:, 1]))


def _group(columns: Columns, pairs: Pairs, certainty: Certainty | None = None) -> list[list[int]]:
    """The groups that some pairs join; those that no likely pair leads to are joined each for themselves."""
    clusters = cluster_pairs(columns, pairs, certainty)
    enough = len(clusters.one) >= _ENOUGH
    parts = spread(partial(_join_clusters, columns, clusters), clusters.bounds, enough=enough)
    groups = list(chain.from_iterable(parts))
    together = set(chain.from_iterable(groups))
    return sorted([*groups, *([number] for number in range(len(columns.views)) if number not in together)])


def _join_clusters(columns: Columns, clusters: Clusters, bounds: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The groups of two and more in some clusters."""
    found: list[list[int]] = []
    for begin, end in bounds:
        one, two, most, sure = (
            column[begin:end] for column in (clusters.one, clusters.two, clusters.most, clusters.sure)
        )
        groups = Groups(columns, clusters.saying, np.unique([one, two]).tolist(), clusters.known)
        codes = one[sure] * len(columns.views) + two[sure]
        groups.sums = dict(zip(codes.tolist(), np.abs(most[sure]).tolist(), strict=True))
        _join_strongest(groups, zip(most.tolist(), one.tolist(), two.tolist(), strict=True))
        found += groups.listed()
    return found


def _join_strongest(groups: Groups, pairs: Iterable[tuple[float, int, int]]) -> None:
    """Joins claims that no other pair links: the strongest pair first, then as reports and words stand."""
    for one, two in _strongest_first(groups, pairs):
        home_one, home_two = groups.home[one], groups.home[two]
        if home_one != home_two and groups.may_join(home_one, home_two):
            groups.join(home_one, home_two)


def _strongest_first(groups: Groups, pairs: Iterable[tuple[float, int, int]]) -> Iterator[tuple[int, int]]:
    """Pairs that speak for one event, the strongest first, weighed when no other may be stronger.

    Each comes with the most that it may weigh, negative, in order; those that are together by then are passed over.
    """
    threshold = fusion_rules().limits["threshold"]
    weighed: list[tuple[float, int, int]] = []
    for pair in pairs:
        while weighed and weighed[0] <= pair:
            yield heappop(weighed)[1:]
        _, one, two = pair
        if groups.home[one] != groups.home[two]:
            total = groups.sum_up(one, two)
            if total is not None and total >= threshold:
                heappush(weighed, (-total, one, two))
    while weighed:
        yield heappop(weighed)[1:]
