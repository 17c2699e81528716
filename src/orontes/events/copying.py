"""Which claims stand in words that another report has too: two outlets that print one passage tell one act by it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.reports import SharedPassage


def mark_copies(views: Sequence[ClaimView], passages: Sequence[SharedPassage]) -> tuple[ClaimView, ...]:
    """The claims with the numbers of the shared passages that they stand in."""
    at: dict[str, list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        at[view.claim.report].append(number)
    starts: dict[str, list[int]] = {}
    for report, numbers in at.items():
        numbers.sort(key=lambda number: views[number].claim.trigger_start)
        starts[report] = [views[number].claim.trigger_start for number in numbers]
    found: dict[int, set[int]] = defaultdict(set)
    for passage_number, passage in enumerate(passages):
        for report, start, end in passage.places:
            first, last = bisect_left(starts.get(report, []), start), bisect_left(starts.get(report, []), end)
            for number in at.get(report, [])[first:last]:
                found[number].add(passage_number)
    return tuple(
        change_view(view, copied=frozenset(found[number])) if number in found else view
        for number, view in enumerate(views)
    )
