"""A record as a notebook shows it: what it holds, and its first events as a table."""

from html import escape

from orontes.base import tell_days
from orontes.events import Event
from orontes.exports.parts import RecordParts

_SHOWN = 20
_HEAD = ("days", "event", "place", "status", "origins", "claims")


def render_notebook(parts: RecordParts) -> str:
    """The record as a piece of HTML, every word escaped; the first twenty events, and how many more there are."""
    counts = ", ".join(f"{count:,} {name}" for name, count in parts.count_parts().items())
    head = "".join(f'<th style="text-align:left">{name}</th>' for name in _HEAD)
    rows = "".join(_row(event) for event in parts.events[:_SHOWN])
    left = len(parts.events) - _SHOWN
    more = f"<p>and {left:,} more events; <code>record.to_frame('events')</code> has all</p>" if left > 0 else ""
    return (
        f"<div><p><strong>Record</strong>: {escape(counts)}</p>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{more}</div>"
    )


def _row(event: Event) -> str:
    """An event as a row."""
    place = (event.place.name or event.place.text) if event.place else ""
    numbers = (str(len(event.origins)), str(len(event.claims)))
    cells = (tell_days(event.when.earliest, event.when.latest), event.label, place, event.status, *numbers)
    return "<tr>" + "".join(f'<td style="text-align:left">{escape(cell)}</td>' for cell in cells) + "</tr>"
