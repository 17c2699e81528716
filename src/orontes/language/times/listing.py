"""Every time expression of a text with the days that it means."""

from datetime import date

from orontes.language.times.days import resolve_time
from orontes.language.times.expression import TimeExpression
from orontes.language.times.finder import find_times
from orontes.language.times.linking import link_times


def list_days(text: str, reference: date | None) -> list[dict[str, object]]:
    """The time expressions of a text in CONTRACT's form of `days`; after a range, its ends as their own rows."""
    rows: list[dict[str, object]] = []
    for expression in link_times(find_times(text)):
        rows.extend(row_of(one, reference) for one in (expression, *expression.inner()))
    return rows


def row_of(expression: TimeExpression, reference: date | None) -> dict[str, object]:
    """One expression with its days."""
    days = resolve_time(expression, reference=reference)
    return {
        "text": expression.text,
        "start": expression.start,
        "end": expression.end,
        "earliest": days.earliest.isoformat() if days.earliest else None,
        "latest": days.latest.isoformat() if days.latest else None,
        "basis": days.basis,
    }
