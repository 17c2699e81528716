"""What one man suffered, told two ways by two voices of one report: shot by the militia or by bandits, or arrested.

He is one man by his name, or where the second voice only calls him "he" and who is meant was told right before: "the
mayor was kidnapped by rebels, police said; a rebel said that soldiers had arrested him". Of two doers one is accused
where they share no name and no side; whom one voice tells of twice may have suffered both.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from orontes.events.apart import gap_of, share_name
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.disputes.doers import name_doer
from orontes.events.event import Dispute
from orontes.events.labels import leave_doer_open
from orontes.events.parties import names_only_arms
from orontes.events.view import ClaimView
from orontes.events.ways import is_one_man

_MOST, _NEAR = 50, 600
_SUFFERED = {"violence", "custody"}


def find_two_fates(case: Case) -> Iterator[Dispute]:
    """Two doers of what one man suffered, by two voices of one report."""
    homes = {view.claim.id: event for event, views in case.groups for view in views}
    told: dict[tuple[str, str], list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.family in _SUFFERED and view.asserted and view.voice and view.claim.agent is not None:
            told[view.claim.report, view.family].append(view)
    for _, views in sorted(told.items()):
        for one, two in _pairs_near(views):
            if _are_two(one, two) and case.source(one).key != case.source(two).key and is_one_man(one, two):
                event, values = homes[one.claim.id], [(name_doer(view), [view]) for view in (one, two)]
                doers = f"laid to {values[0][0]} by one voice, and to {values[1][0]} by another"
                yield make_dispute(
                    ("event", event.id), "actor", values, "conflict", f"{leave_doer_open(event)}: {doers}."
                )
                break


def _pairs_near(views: Sequence[ClaimView]) -> Iterator[tuple[ClaimView, ClaimView]]:
    """Pairs of claims of one man by his name, or near each other."""
    for one, two in combinations(views[:_MOST], 2):
        named = one.patient is not None and one.patient == two.patient and one.patient in one.persons
        if gap_of(one.days, two.days) <= 1 and (named or abs(one.claim.start - two.claim.start) <= _NEAR):
            yield one, two


def _are_two(one: ClaimView, two: ClaimView) -> bool:
    """Whether two doers share no name and no side, and neither is only a weapon."""
    same = (one.agent is not None and one.agent == two.agent) or (one.side is not None and one.side == two.side)
    agents = one.claim.agent, two.claim.agent
    return not same and not share_name(one, two) and not any(slot and names_only_arms(slot) for slot in agents)
