"""`orontes map`: a still map of one day, for print."""

import sys
from argparse import Namespace
from pathlib import Path

from orontes.base import CallError
from orontes.cli_control import parse_day
from orontes.cli_outcomes import ALL_READ
from orontes.cli_output import write_aside
from orontes.cli_progress import Screen
from orontes.exports import draw_map
from orontes.record import Record
from orontes.record_loading import load_record

_NARROWEST, _WIDEST = 300, 8000


def write_map(arguments: Namespace, screen: Screen) -> int:
    """`orontes map`: the picture in its file, or on standard output."""
    day = parse_day("--on", arguments.on)
    if not _NARROWEST <= arguments.width <= _WIDEST:
        raise CallError("--width", f"{arguments.width} is not from {_NARROWEST} to {_WIDEST}")
    out = Path(arguments.out) if arguments.out else None
    if out is not None and out.suffix.lower() not in (".svg", ".png"):
        raise CallError("--out", f"{out} is called neither .svg nor .png")
    form = out.suffix.lower().removeprefix(".") if out is not None else "svg"
    record = load_record(arguments.record, withhold_names=arguments.withhold_names)
    drawn = draw_map(record, day, width=arguments.width, form=form)
    _warn_of_unplaced(record, screen)
    if out is None:
        sys.stdout.buffer.write(drawn)
        return ALL_READ
    with write_aside(out) as aside:
        aside.write_bytes(drawn)
    screen.say(f"Open      {out}")
    return ALL_READ


def _warn_of_unplaced(record: Record, screen: Screen) -> None:
    """Says how many places of events no map can show, for nobody knows where they lie."""
    told = {event.place.place for event in record.events if event.place and event.place.place}
    open_ = [place for place in record.places if place.id in told and place.lat is None and place.kind != "country"]
    if open_:
        screen.warn(f"{len(open_)} of {len(told)} places of events have no coordinates: a --gazetteer gives them")
