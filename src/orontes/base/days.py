"""Intervals of days: when something happened, as far as it is known."""

from dataclasses import dataclass, replace
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From `earliest` to `latest`, both included; None where a bound is unknown.

    `basis` tells what the interval rests on (codes.BASES).
    """

    earliest: date | None = None
    latest: date | None = None
    basis: str = "none"

    @property
    def known(self) -> bool:
        """Whether both bounds are known."""
        return self.earliest is not None and self.latest is not None

    @property
    def width(self) -> int | None:
        """Days between the bounds (0 for a single day); None where one is unknown."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days

    def meets(self, other: "Days", slack: int = 0) -> bool:
        """Whether the two may be one day, give or take `slack` days; an unknown bound excludes nothing."""
        gap = timedelta(days=slack)
        one = self.latest is None or other.earliest is None or other.earliest - gap <= self.latest
        two = other.latest is None or self.earliest is None or self.earliest - gap <= other.latest
        return one and two

    def shift(self, days: int) -> "Days":
        """The interval moved by so many days."""
        gap = timedelta(days=days)
        return replace(
            self,
            earliest=self.earliest + gap if self.earliest else None,
            latest=self.latest + gap if self.latest else None,
        )

    @classmethod
    def on(cls, day: date, basis: str = "explicit") -> "Days":
        """A single day."""
        return cls(earliest=day, latest=day, basis=basis)


def iso(day: date | None) -> str | None:
    """A day in ISO form, None kept."""
    return day.isoformat() if day else None


def tell_days(first: date | None, last: date | None) -> str:
    """An interval of days as a table shows it: "2031-05-04", "2031-05-04 to …", nothing where neither is known."""
    if first is None and last is None:
        return ""
    return str(first) if first == last else f"{first or '…'} to {last or '…'}"
