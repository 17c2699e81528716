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
    own: Mapping[str, int] = field(default_factory=dict)
    """The lowest number that is told of a row alone, for rows that share another."""

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Sequence[Claim]]], counted: str = "killed") -> "Shares":
        """The shares of rows, each with its own id and its claims."""
        found: dict[Key, dict[str, int]] = defaultdict(dict)
        told_of = [(row, tuple(claims)) for row, claims in rows]
        for row, claims in told_of:
            for claim in claims:
                spot = claim.place.start if claim.place is not None else claim.trigger_start
                for count in claim.quantities:
                    if count.of == counted and count.scope == "event":
                        known = found[key_of(claim, count)]
                        known[row] = min(spot, known.get(row, spot))
        shared = {key: told for key, told in found.items() if len(told) > 1}
        ordered = {key: tuple(sorted(told, key=lambda row: (told[row], row))) for key, told in shared.items()}
        sharing = {row for told in shared.values() for row in told}
        own = {row: _own_number(claims, shared, counted) for row, claims in told_of if row in sharing}
        return cls(rows=ordered, own={row: number for row, number in own.items() if number is not None})

    def divides(self, claim: Claim, counted: str = "killed") -> bool:
        """Whether the claim's counts are those of several rows."""
        told = [count for count in claim.quantities if count.of == counted and count.scope == "event"]
        return any(key_of(claim, count) in self.rows for count in told)

    def take(self, number: int, claim: Claim, row: str, counted: str = "killed") -> int:
        """The row's part of a number that the claim tells; the whole number where it is told of this row alone.

        Rows with a number of their own have that; only what is left of the whole is divided over the others.
        """
        told = [count for count in claim.quantities if count.of == counted and count.scope == "event"]
        rows = next((rows for count in told if (rows := self.rows.get(key_of(claim, count)))), ())
        if row not in rows:
            return number
        if row in self.own:
            return min(number, self.own[row])
        left = max(0, number - sum(self.own.get(other, 0) for other in rows))
        rows = tuple(other for other in rows if other not in self.own)
        return left // len(rows) + (left % len(rows) if rows[0] == row else 0)


def _own_number(claims: Sequence[Claim], shared: Mapping[Key, object], counted: str) -> int | None:
    """The lowest number that a claim tells of a row alone; None where none tells one."""
    told = [
        max(count.low or 0 for count in mine)
        for claim in claims
        if (mine := [count for count in claim.quantities if count.of == counted and count.scope == "event"])
        and not any(key_of(claim, count) in shared for count in mine)
    ]
    return min((number for number in told if number), default=None)


def key_of(claim: Claim, count: Quantity) -> Key:
    """Where the words of a count stand."""
    return claim.report, count.start, count.end
