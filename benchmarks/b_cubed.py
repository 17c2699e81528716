"""B-cubed: of each claim's group, how much is of its event, and how much of its event is in the group."""

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BCubed:
    """Means over claims (Bagga and Baldwin 1998)."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.precision else 0.0


def score_groups(found: Mapping[str, Hashable], truth: Mapping[str, Hashable]) -> BCubed:
    """How well `found` groups the items of `truth`; an item that is not found is alone."""
    home = {item: found.get(item, ("alone", item)) for item in truth}
    groups, events = Counter(home.values()), Counter(truth.values())
    both = Counter((home[item], event) for item, event in truth.items())
    precision = sum(count * count / groups[group] for (group, _), count in both.items())
    recall = sum(count * count / events[event] for (_, event), count in both.items())
    return BCubed(precision=precision / len(truth), recall=recall / len(truth))
