"""Slips against the calendar, told as disputes of a report with itself."""

from collections.abc import Sequence

from orontes.base import Problem, Span, make_id
from orontes.entities import Slip
from orontes.events import Dispute, Position


def tell_slips(slips: Sequence[Slip]) -> tuple[tuple[Dispute, ...], tuple[Problem, ...]]:
    """Slips against the calendar as disputes of a report with itself; as problems where no claim rests on the words."""
    disputes: list[Dispute] = []
    problems: list[Problem] = []
    for slip in slips:
        if slip.claims:
            written = Position(value=slip.text, claims=slip.claims)
            calendar = Position(value=slip.contradiction, claims=slip.claims)
            name = make_id("dispute", "slip", slip.report, slip.start, slip.end, slip.text)
            disputes.append(
                Dispute(
                    id=name,
                    about=("report", slip.report),
                    attribute="date",
                    positions=(written, calendar),
                    nature="slip",
                    note=f"The report says “{slip.text}”, and {slip.contradiction}.",
                )
            )
        else:
            span = Span(start=slip.start, end=slip.end)
            message = f"{slip.text!r} contradicts the calendar: {slip.contradiction}"
            problems.append(Problem(stage="entities", message=message, report=slip.report, span=span))
    return tuple(disputes), tuple(problems)
