"""Claims of which not all can hold, found attribute by attribute.

The problem: most differences between reports are none (a province and its city, "late on Friday" and Friday, "fled"
and "withdrew", a town left on Thursday and captured on Friday, a toll that rises); raising them costs trust as much
as a miss. What we chose: one finder an attribute, each with stated conditions under which both values cannot hold, on
claims of one event or of two events that exclude each other; natures other than conflict and slip are kept too, for
those who ask. Rejected: marking every pair of differing values, and a text model of contradiction (it cannot say
why).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain

from orontes.base import spread
from orontes.events.disputes.actor import find_actor_disputes
from orontes.events.disputes.camps import find_camps
from orontes.events.disputes.case import Case, Group
from orontes.events.disputes.counted import find_counted_slips
from orontes.events.disputes.country import find_country_disputes
from orontes.events.disputes.crossed import find_crossed_blames
from orontes.events.disputes.date import find_date_disputes
from orontes.events.disputes.itemized import find_itemized_slips
from orontes.events.disputes.lists import find_list_slips
from orontes.events.disputes.number import find_number_disputes
from orontes.events.disputes.number_freed import find_freed_disputes
from orontes.events.disputes.number_none import find_none_lost
from orontes.events.disputes.occurrence import find_occurrence_disputes
from orontes.events.disputes.officers import find_officer_disputes
from orontes.events.disputes.place import find_place_disputes
from orontes.events.disputes.rank import find_rank_disputes
from orontes.events.disputes.status import find_status_disputes
from orontes.events.disputes.whom import find_whom_disputes
from orontes.events.event import Dispute
from orontes.events.ground import Ground
from orontes.events.origins import Source
from orontes.events.view import ClaimView
from orontes.reports import Report

FINDERS = (
    find_date_disputes,
    find_place_disputes,
    find_number_disputes,
    find_none_lost,
    find_freed_disputes,
    find_list_slips,
    find_counted_slips,
    find_itemized_slips,
    find_country_disputes,
    find_rank_disputes,
    find_officer_disputes,
    find_actor_disputes,
    find_crossed_blames,
    find_occurrence_disputes,
    find_status_disputes,
    find_whom_disputes,
)
_ENOUGH = 5_000
"""Claims from which on several processes look for disputes."""


def find_disputes(
    groups: Sequence[Group],
    views: Sequence[ClaimView],
    reports: Sequence[Report],
    ground: Ground,
    sources: Mapping[str, Source],
) -> list[Dispute]:
    """All disputes of the events, whatever their nature, by id."""
    by_report: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        by_report[view.claim.report].append(view)
    case = Case(
        groups=groups,
        views=views,
        reports={report.id: report for report in reports},
        ground=ground,
        sources=sources,
        by_report=by_report,
        camps=find_camps(views, sources),
    )
    told = spread(partial(_find_all, case), FINDERS, enough=len(views) >= _ENOUGH)
    found = {dispute.id: dispute for dispute in chain.from_iterable(told)}
    return [found[name] for name in sorted(found)]


def _find_all(case: Case, finders: Sequence[Callable[[Case], Iterable[Dispute]]]) -> list[Dispute]:
    """What some finders find."""
    return [dispute for finder in finders for dispute in finder(case)]
