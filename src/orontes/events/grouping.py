"""Claims -> groups of one event each, strongest evidence first, nothing joined that cannot be one."""

from collections.abc import Iterable, Sequence

from orontes.events.blocking import find_pairs
from orontes.events.evidence import Evidence
from orontes.events.evidence_place import two_names_of_one
from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.weighing import weigh_pair

_SAMPLE = 24
_LINK = 0.5  # of the threshold that the mean evidence between two groups must reach


class Groups:
    """Groups of claims while they grow; each claim starts alone."""

    def __init__(self, views: Sequence[ClaimView], ground: Ground) -> None:
        self.views = views
        self.ground = ground
        self.home = list(range(len(views)))
        self.members = {number: [number] for number in range(len(views))}
        self.weighed: dict[tuple[int, int], Evidence] = {}
        self.told: dict[int, list[int]] = {}

    def weigh(self, one: int, two: int) -> Evidence:
        """The evidence between two claims, weighed once."""
        pair = (one, two) if one < two else (two, one)
        if pair not in self.weighed:
            self.weighed[pair] = weigh_pair(self.views[pair[0]], self.views[pair[1]], self.ground)
        return self.weighed[pair]

    def may_join(self, one: int, two: int) -> bool:
        """Whether no claim of one group excludes one of the other, and the groups as a whole speak for one event."""
        total, pairs = 0.0, 0
        for mine in self.telling(one):
            for theirs in self.telling(two):
                evidence = self.weigh(mine, theirs)
                if evidence.excluded is None and self.views[mine].actual == self.views[theirs].actual:
                    total, pairs = total + evidence.total, pairs + 1
                elif evidence.doubtful:
                    total, pairs = total + fusion_rules().weights["doubtful"], pairs + 1
                elif evidence.excluded and not (self.excused(mine, two) or self.excused(theirs, one)):
                    return False
        return total >= _LINK * fusion_rules().limits["threshold"] * pairs

    def excused(self, number: int, group: int) -> bool:
        """Whether a claim calls a group's event by another name of its place: another member tells its large number."""
        view = self.views[number]
        members = (self.views[member] for member in self.telling(group))
        return any(two_names_of_one(view, other, self.ground) for other in members if other.place != view.place)

    def telling(self, group: int) -> list[int]:
        """Members that differ in what they say; enough to tell for a large group."""
        if group not in self.told:
            kept: dict[tuple[object, ...], int] = {}
            for number in self.members[group]:
                view = self.views[number]
                kept.setdefault(
                    (view.claim.kind, view.place, view.days, view.side, view.again, view.patient, view.counts), number
                )
            self.told[group] = list(kept.values())[:_SAMPLE]
        return self.told[group]

    def join(self, one: int, two: int) -> None:
        """Puts two groups together under the lower number."""
        low, high = sorted((one, two))
        for number in self.members[high]:
            self.home[number] = low
        self.told.pop(low, None)
        self.told.pop(high, None)
        self.members[low] = sorted(self.members[low] + self.members.pop(high))


def group_claims(views: Sequence[ClaimView], ground: Ground) -> list[list[int]]:
    """Groups of places in `views`, each sorted, in order of their first claim."""
    return group_pairs(views, ground, find_pairs(views, ground, sifted=True))


def group_pairs(views: Sequence[ClaimView], ground: Ground, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The same where it is known which pairs are to be compared."""
    groups = Groups(views, ground)
    for one, two in _strongest_first(groups, pairs):
        home_one, home_two = groups.home[one], groups.home[two]
        if home_one != home_two and groups.may_join(home_one, home_two):
            groups.join(home_one, home_two)
    return [groups.members[number] for number in sorted(groups.members)]


def _strongest_first(groups: Groups, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs that speak for one event, the strongest first, then as reports and words stand."""
    threshold = fusion_rules().limits["threshold"]
    found = []
    for one, two in pairs:
        evidence = weigh_pair(groups.views[one], groups.views[two], groups.ground)
        if evidence.excluded is None and evidence.total >= threshold:
            found.append((-round(evidence.total, 6), one, two))
    return [(one, two) for _, one, two in sorted(found)]
