"""`orontes show`: a part of a record as a table on a terminal, as lines with tabs, or as JSON Lines."""

import difflib
import json
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TextIO

from orontes.base import CONTROL_STATES, KINDS, STATUSES, CallError, drop_bold, drop_marks, tell_days
from orontes.claims import Claim
from orontes.cli_outcomes import ALL_READ
from orontes.cli_output import open_output
from orontes.cli_progress import Screen
from orontes.control import ControlSpan
from orontes.events import Dispute, Event, Position
from orontes.exports import Selection, Wanted, find_counted
from orontes.record import Record
from orontes.record_loading import load_record
from orontes.reports import Report

Part = Event | Claim | Dispute | ControlSpan | Report
Lines = Sequence[Sequence[str]]
_UNBROKEN = frozenset({"days", "published", "from", "until", "id"})
_MOST_VOICES = 2
_NOUNS = {"control": "spans of control"}
_HEADS = {
    "events": ("days", "event", "place", "status", "origins", "claims", "id"),
    "claims": ("days", "kind", "outlet", "voice", "words", "id"),
    "disputes": ("nature", "over", "about", "positions", "id"),
    "control": ("place", "holder", "side", "state", "from", "until", "basis", "claims"),
    "sources": ("published", "outlet", "title", "language", "claims", "id"),
}


def write_part(arguments: Namespace, screen: Screen) -> int:
    """`orontes show`."""
    wanted = read_wanted(arguments)
    if arguments.limit is not None and arguments.limit < 1:
        raise CallError("--limit", f"{arguments.limit} is less than one row")
    record = load_record(arguments.record, withhold_names=arguments.withhold_names)
    every = _choose(record, arguments.part, Wanted(), all_disputes=arguments.all_disputes)
    chosen = _choose(record, arguments.part, wanted, all_disputes=arguments.all_disputes)
    shown = chosen[: arguments.limit]
    out = open_output()
    if arguments.json:
        out.writelines(json.dumps(one.to_dict(), ensure_ascii=False) + "\n" for one in shown)
    else:
        teller = Teller(record)
        _print_table(out, _HEADS[arguments.part], [teller.tell(one) for one in shown])
    screen.say(render_count(arguments.part, len(shown), len(chosen), len(every)))
    for missing in find_unknown(record, wanted) if not chosen else ():
        screen.say(missing)
    return ALL_READ


def find_unknown(record: Record, wanted: Wanted) -> list[str]:
    """For each name asked for that nothing in the record bears, a line that says so, with a near name where one is."""
    asked = {"place": wanted.place, "actor": wanted.actor, "outlet": wanted.outlet}
    alone = (Wanted(place=wanted.place), Wanted(actor=wanted.actor), Wanted(outlet=wanted.outlet))
    told = []
    for (field, name), only in zip(asked.items(), alone, strict=True):
        found = Selection(record, only)
        if name is not None and not (found.claims or found.control):
            told.append(f"no {field} of the name {name!r} is in the record{suggest(name, _names(record, field))}")
    return told


def suggest(name: str, known: Iterable[str]) -> str:
    """What may have been meant by a name that is not known, as the end of a line; nothing where no name is near."""
    plain = {drop_marks(one).casefold(): one for one in sorted(known)}
    near = difflib.get_close_matches(drop_marks(name).casefold(), plain, n=1, cutoff=0.75)
    return f"; did you mean {plain[near[0]]!r}?" if near else ""


def _names(record: Record, field: str) -> list[str]:
    """The names of a record's places, actors or outlets."""
    if field == "outlet":
        return [report.outlet for report in record.reports if report.outlet]
    bearers = record.places if field == "place" else record.actors
    return [name for one in bearers for name in (one.name, *one.aliases)]


def render_count(part: str, shown: int, chosen: int, every: int) -> str:
    """How many rows are shown, of how many that fit, of how many there are: "the first 2 of 9 of 36 events"."""
    numbers = dict.fromkeys((shown, chosen, every))
    told = " of ".join(f"{number:,}" for number in numbers)
    return f"{'the first ' if shown < chosen else ''}{told} {_NOUNS.get(part, part)}"


def read_wanted(arguments: Namespace) -> Wanted:
    """What the filters ask for; CallError where there is no such kind, status or day."""
    _check("--kind", arguments.kind, KINDS)
    _check("--status", arguments.status, (*STATUSES, *CONTROL_STATES))
    return Wanted(
        kind=arguments.kind,
        actor=arguments.actor,
        place=arguments.place,
        outlet=arguments.outlet,
        status=arguments.status,
        since=_day("--from", arguments.since),
        until=_day("--to", arguments.until),
        text=arguments.text,
    )


def _check(option: str, given: str | None, known: Sequence[str]) -> None:
    if given is not None and given not in known:
        raise CallError(option, f"{given!r} is none of {', '.join(known)}{suggest(given, known)}")


def _day(option: str, given: str | None) -> date | None:
    try:
        return date.fromisoformat(given) if given is not None else None
    except ValueError:
        raise CallError(option, f"{given!r} is no day such as 2024-12-08") from None


def _choose(record: Record, part: str, wanted: Wanted, *, all_disputes: bool) -> tuple[Part, ...]:
    """The rows of a part that fit."""
    chosen: tuple[Part, ...] = getattr(Selection(record, wanted), part)
    if part != "disputes":
        return chosen
    natures = {dispute.id for dispute in record.find_disputes(all_disputes=all_disputes)}
    return tuple(one for one in chosen if isinstance(one, Dispute) and one.id in natures)


class Teller:
    """Tells the parts of one record as rows of a table, each looked up by what the others say of it."""

    def __init__(self, record: Record) -> None:
        self._reports = {report.id: report for report in record.reports}
        self._labels = {event.id: event.label for event in record.events}
        self._told = Counter(claim.report for claim in record.claims)
        self._claims = {claim.id: claim for claim in record.claims}

    def tell(self, one: Part) -> tuple[str, ...]:
        """The row of a part."""
        if isinstance(one, Event):
            place = (one.place.name or one.place.text) if one.place else ""
            numbers = (str(len(one.origins)), str(len(one.claims)))
            return (tell_days(one.when.earliest, one.when.latest), one.label, place, one.status, *numbers, one.id)
        if isinstance(one, Claim):
            return self._tell_claim(one)
        if isinstance(one, Dispute):
            positions = " | ".join(f"{position.value} ({self._voices_of(position)})" for position in one.positions)
            about = self._labels.get(one.about[1], " ".join(one.about))
            counted = find_counted(one, self._claims) if one.attribute == "number" else None
            over = f"{one.attribute} {counted}" if counted else one.attribute
            return (one.nature, over, about, positions, one.id)
        if isinstance(one, Report):
            told = (str(one.published or ""), one.outlet or "", one.title or "", one.language or "")
            return (*told, str(self._told[one.id]), one.id)
        return _tell_span(one)

    def _voices_of(self, position: Position) -> str:
        """Who holds a position: its first voices or outlets, and how many more there are."""
        claims = [self._claims[name] for name in position.claims if name in self._claims]
        named = dict.fromkeys(
            (claim.speakers[0].name or claim.speakers[0].text) if claim.speakers else self._outlet(claim)
            for claim in claims
        )
        more = f" +{len(named) - _MOST_VOICES}" if len(named) > _MOST_VOICES else ""
        return ", ".join(list(named)[:_MOST_VOICES]) + more

    def _outlet(self, claim: Claim) -> str:
        report = self._reports[claim.report]
        return report.outlet or report.id

    def _tell_claim(self, claim: Claim) -> tuple[str, ...]:
        mood = "" if claim.modality == "actual" else f" [{claim.modality}]"
        denied = " [denied]" if claim.polarity == "denied" else ""
        voices = " < ".join(voice.name or voice.text for voice in claim.speakers)
        days = tell_days(claim.when.days.earliest, claim.when.days.latest)
        return (days, f"{claim.kind}{mood}{denied}", self._outlet(claim), voices, drop_bold(claim.text), claim.id)


def _tell_span(span: ControlSpan) -> tuple[str, ...]:
    """A span of control as a row of cells."""
    return (
        span.place.name,
        span.holder.name if span.holder else "",
        (span.holder.side if span.holder else None) or "",
        f"{span.state}, disputed" if span.disputed else span.state,
        tell_days(span.from_earliest, span.from_latest),
        tell_days(span.until_earliest, span.until_latest),
        span.basis,
        str(len(span.claims)),
    )


def _print_table(out: TextIO, head: Sequence[str], rows: Lines) -> None:
    """A table on a terminal; lines with tabs elsewhere."""
    plain = [[" ".join(drop_marks(cell).split()) for cell in row] for row in rows]
    if not out.isatty():
        out.writelines("\t".join(row) + "\n" for row in (head, *plain))
        return
    from rich import box  # noqa: PLC0415  (only a terminal needs it)
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=box.SIMPLE_HEAD)
    for name in head:
        table.add_column(name, overflow="fold", no_wrap=name in _UNBROKEN)
    for row in plain:
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)
