"""`orontes control`: who holds what on a day, as a table or as JSON Lines."""

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from orontes.base import CallError
from orontes.cli_outcomes import ALL_READ
from orontes.cli_output import open_output
from orontes.cli_progress import Screen
from orontes.cli_show import find_unknown
from orontes.control import ControlSpan, covers_surely, find_near
from orontes.exports import Cover, Wanted
from orontes.knowledge import load_pack
from orontes.record import Record
from orontes.record_loading import load_record

_HEAD = ("place", "holder", "side", "state", "since", "until", "basis", "claims")
_WIDEST = 32
_SUGGESTED = 10
Rows = list[tuple[str, ...]]


def write_control(arguments: Namespace, screen: Screen) -> int:
    """`orontes control`: a row for each span that covers the day."""
    day = parse_day("--on", arguments.on)
    known = parse_day("--as-known", arguments.as_known) if arguments.as_known else None
    record, pack = find_record(arguments.record, arguments.pack)
    spans = record.control_on(day, as_known=known, place=arguments.place, pack=pack)
    if arguments.withhold_names:
        covering = Cover(record)
        spans = tuple(covering.cover_part(span) for span in spans)
    open_output().writelines(f"{line}\n" for line in render_control(spans, day, as_json=arguments.json))
    if not spans:
        where = f" of {arguments.place!r}" if arguments.place else ""
        screen.say(f"nothing is told{where} for {day}" + (f", as known on {known}" if known else ""))
        near = find_near(record.control, arguments.place) if arguments.place else {}
        for missing in () if near else find_unknown(record, Wanted(place=arguments.place)):
            screen.say(missing)
        if len(near) > 1:
            screen.say(f"places of like names: {', '.join(sorted(set(near.values()))[:_SUGGESTED])}")
    return ALL_READ


def find_record(source: str, pack: str | None) -> tuple[Record, str | None]:
    """The record in a folder or store, and its pack: the one named, else the one that a store remembers."""
    record = load_record(source)
    if Path(source).is_dir():
        return record, pack
    from orontes.store import Store, find_beforehand  # noqa: PLC0415  (the database is slow to import)

    with Store(source) as store:
        used = pack or find_beforehand(store).pack or None
    return replace(record, pack=load_pack(used).digest if used else None), used


def parse_day(option: str, given: str) -> date:
    """An ISO day; CallError where it is none."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise CallError(option, f"{given!r} is no day such as 2024-12-08") from None


def render_control(spans: Sequence[ControlSpan], day: date, *, as_json: bool) -> list[str]:
    """The spans, a line each; in JSON `sure` tells whether a span covers the day for certain."""
    if as_json:
        return [json.dumps({**span.to_dict(), "sure": covers_surely(span, day)}, ensure_ascii=False) for span in spans]
    rows = [_HEAD, *(_row(span, sure=covers_surely(span, day)) for span in spans)] if spans else []
    widths = [min(_WIDEST, max(len(row[column]) for row in rows)) for column in range(len(_HEAD) if rows else 0)]
    lines = ["  ".join(cell[:width].ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    notes = dict.fromkeys(span.note for span in spans if span.note)
    return [line.rstrip() for line in lines] + [f"{note} (inferred)" for note in notes]


def _row(span: ControlSpan, *, sure: bool) -> tuple[str, ...]:
    """A span in words; what it only may cover the day is marked."""
    state = ", ".join(
        word for word, told in ((span.state, True), ("disputed", span.disputed), ("perhaps", not sure)) if told
    )
    return (
        span.place.name,
        span.holder.name if span.holder else "-",
        (span.holder.side if span.holder else None) or "-",
        state,
        render_bound(span.from_earliest, span.from_latest),
        render_bound(span.until_earliest, span.until_latest),
        span.basis,
        str(len(span.claims)),
    )


def render_bound(first: date | None, last: date | None) -> str:
    """A day of change as far as it is known: "2024-12-08", "by 2024-12-08", "2024-12-01 to 2024-12-08", or "-"."""
    if first is None and last is None:
        return "-"
    if first is None:
        return f"by {last}"
    return str(first) if last in {None, first} else f"{first} to {last}"
