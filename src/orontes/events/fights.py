"""Whether two tellings of whose men were killed are of one fight, or each side's own deeds.

The problem: of one fight the army tells the rebels that it killed, the rebels the soldiers, a hospital the dead in all.
Taken as deeds of two doers they are two killings beside a clash, and nobody's numbers are held against the other's.
What we chose: in one place and on no other days, a clash takes in the dead of either side, and so do all that it joins.
Rejected: the same where nobody tells of a clash (a raid, and the shelling that answers it, are two deeds of two doers).
"""

from orontes.events.apart import gap_of, harm_each_other
from orontes.events.view import ClaimView


def told_by_sides(one: ClaimView, two: ClaimView) -> bool:
    """Whether two acts tell the dead of two sides, and nothing says that both fell in one fight."""
    return harm_each_other(one, two) and not _fought_together(one, two)


def _fought_together(one: ClaimView, two: ClaimView) -> bool:
    """Whether one of two acts is a clash, in the place and on the days of the other."""
    there = one.place is not None and one.place == two.place and gap_of(one.days, two.days) == 0
    return there and "clash" in {one.claim.kind, two.claim.kind}
