"""Bounds of a count: what a report's number leaves open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_APART = (frozenset({"men", "women", "children"}), frozenset({"civilians", "fighters"}))
"""Groups of people of which nobody is in two."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Bounds:
    """From `low` to `high`, both included; None where the words set no bound."""

    low: int | None = None
    high: int | None = None

    def touches(self, other: "Bounds") -> bool:
        """Whether one number could fit both: 3,500 and "more than 3,500" touch, 3,500 and "hundreds" do not."""
        one = self.high is None or other.low is None or other.low <= self.high
        two = other.high is None or self.low is None or self.low <= other.high
        return one and two

    @property
    def exact(self) -> bool:
        """Whether the words give one number."""
        return self.low is not None and self.low == self.high

    @property
    def said(self) -> str:
        """The bounds as one reads them: "17", "at least 21", "3 to 9"."""
        if self.exact:
            return f"{self.low:,}"
        if self.high is None:
            return f"at least {self.low:,}" if self.low is not None else ""
        return f"up to {self.high:,}" if self.low is None else f"{self.low:,} to {self.high:,}"

    @classmethod
    def of(cls, number: int) -> "Bounds":
        """Exactly this many."""
        return cls(low=number, high=number)


def add_bounds(parts: Iterable[tuple[int | None, int | None]]) -> Bounds:
    """The bounds of a sum: open where a part is open, but for the lower one, which counts the parts that have one."""
    rows = list(parts)
    lows = [low for low, _ in rows if low is not None]
    highs = [high for _, high in rows if high is not None]
    return Bounds(low=sum(lows) if lows else None, high=sum(highs) if len(highs) == len(rows) else None)


def cannot_overlap(groups: Iterable[str]) -> bool:
    """Whether no one is in two of these groups: "two women and a girl", "four soldiers and a civilian"."""
    found = set(groups)
    return any(found <= apart for apart in _APART)


def find_commonest(counts: Mapping[str, float]) -> str | None:
    """What is counted most, of several as common the first in order; None of nothing."""
    return min(counts, key=lambda one: (-counts[one], one), default=None)
