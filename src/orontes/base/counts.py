"""Bounds of a count: what a report's number leaves open."""

from dataclasses import dataclass


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

    @classmethod
    def of(cls, number: int) -> "Bounds":
        """Exactly this many."""
        return cls(low=number, high=number)
