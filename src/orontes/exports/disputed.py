"""What a dispute over a number counts, which its record tells by its note alone."""

from collections.abc import Mapping, Sequence

from orontes.base import TOLD_COUNTS, Bounds
from orontes.claims import Claim, Quantity
from orontes.events import Dispute, Position


def find_counted(dispute: Dispute, claims: Mapping[str, Claim]) -> str | None:
    """What the claims of each position count, in the position's own number if they can; None where nothing fits."""
    held = [of for of in TOLD_COUNTS if all(_counts(position, of, claims) for position in dispute.positions)]
    exact = (of for of in held if all(find_exact(position, of, claims) for position in dispute.positions))
    return next(exact, held[0] if held else None)


def find_exact(position: Position, of: str, claims: Mapping[str, Claim]) -> list[tuple[Quantity, Claim]]:
    """The counts that are a position's own number."""
    return [
        row for row in _counts(position, of, claims) if Bounds(low=row[0].low, high=row[0].high).said == position.value
    ]


def _counts(position: Position, of: str, claims: Mapping[str, Claim]) -> Sequence[tuple[Quantity, Claim]]:
    own = (claims[name] for name in position.claims if name in claims)
    return [(count, claim) for claim in own for count in claim.quantities if count.of == of and count.scope == "event"]
