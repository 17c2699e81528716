"""The counts of a claim's own event, with lists of victims added up: "a man and his two sons" are three."""

from collections import defaultdict
from collections.abc import Sequence

from orontes.base import Bounds, add_bounds, cannot_overlap
from orontes.claims import Claim, Quantity

Count = tuple[str, str, Bounds]


def own_counts(claim: Claim) -> tuple[Count, ...]:
    """The claim's counts of its own event, each group of a list once and the list as a whole; no running tolls."""
    own = [quantity for quantity in claim.quantities if quantity.scope == "event"]
    listed: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in own:
        if quantity.role == "listed":
            listed[quantity.of].append(quantity)
    counts = [(q.of, q.who, Bounds(low=q.low, high=q.high)) for q in own if q.role != "listed"]
    return (*counts, *(count for of in sorted(listed) for count in _added_up(of, listed[of])))


def _added_up(of: str, parts: Sequence[Quantity]) -> list[Count]:
    """The groups of a list and, where they are not told apart, their sum."""
    groups: dict[str, list[Quantity]] = defaultdict(list)
    for part in parts:
        groups[part.who].append(part)
    counts = [(of, who, _sum(group)) for who, group in groups.items()]
    if len(groups) == 1 or cannot_overlap(groups):
        return counts
    return [*(count for count in counts if count[1] != "all"), (of, "all", _sum(parts))]


def _sum(parts: Sequence[Quantity]) -> Bounds:
    return add_bounds((part.low, part.high) for part in parts)
