"""One count told over several places: how it is divided over the rows that its claims make.

"Air strikes on Suhail, Marwa and Rimah killed 20" makes three claims, three events and three rows, each with the same
words for its dead. Written out in each, the table's sum would be 60. ACLED's codebook divides such a total over the
rows and gives the remainder to the first; UCDP's unit is a place as well, and its sums must hold too, so GED's rows
are divided likewise. The first is the row told first. A number that a report tells of one row alone is not divided.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from orontes.claims import Claim, Quantity

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Which rows share the words of one count, in the order in which these are told."""

    rows: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Sequence[Claim]]], counted: str = "killed") -> "Shares":
        """The shares of rows, each with its own id and its claims."""
        found: dict[Key, dict[str, int]] = defaultdict(dict)
        for row, claims in rows:
            for claim in claims:
                spot = claim.place.start if claim.place is not None else claim.trigger_start
                for count in claim.quantities:
                    if count.of == counted and count.scope == "event":
                        known = found[key_of(claim, count)]
                        known[row] = min(spot, known.get(row, spot))
        shared = {key: told for key, told in found.items() if len(told) > 1}
        return cls(rows={key: tuple(sorted(told, key=lambda row: (told[row], row))) for key, told in shared.items()})

    def divides(self, claim: Claim, counted: str = "killed") -> bool:
        """Whether the claim's counts are those of several rows."""
        told = [count for count in claim.quantities if count.of == counted and count.scope == "event"]
        return any(key_of(claim, count) in self.rows for count in told)

    def take(self, number: int, claim: Claim, row: str, counted: str = "killed") -> int:
        """The row's part of a number that the claim tells; the whole number where it is told of this row alone."""
        told = [count for count in claim.quantities if count.of == counted and count.scope == "event"]
        rows = next((rows for count in told if (rows := self.rows.get(key_of(claim, count)))), ())
        if row not in rows:
            return number
        return number // len(rows) + (number % len(rows) if rows[0] == row else 0)


def key_of(claim: Claim, count: Quantity) -> Key:
    """Where the words of a count stand."""
    return claim.report, count.start, count.end
