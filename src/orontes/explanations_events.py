"""Why the claims of an event are one event, what nearly belonged to it, and how its values were chosen."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from orontes.base import CallError
from orontes.events import Bond, Choice, Event, NearMiss
from orontes.events import explain_event as find_reasons
from orontes.record import Record
from orontes.record_loading import load_record
from orontes.reports import find_shared_passages

EVENT = "event-"
_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldClaim:
    """A claim as an explanation of an event shows it: who says it when, in which words, and in which event it is."""

    claim: str
    event: str | None
    report: str
    outlet: str | None
    published: str | None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventExplanation:
    """Why an event is one event.

    `bonds` are each claim's evidence with the nearest others in the event, `near` the claims of other events that came
    closest, `choices` the rule by which each value was chosen; `told` are all claims that these name.
    """

    event: str
    kind: str
    label: str
    status: str
    claims: tuple[str, ...]
    choices: tuple[Choice, ...]
    bonds: tuple[Bond, ...]
    near: tuple[NearMiss, ...]
    told: tuple[ToldClaim, ...]

    def to_dict(self) -> dict[str, object]:
        """The same as plain values, for JSON."""
        return asdict(self)


def explain_event(record: Record | Path | str, name: str) -> EventExplanation:
    """Why an event of a record is one event; `name` is its id or the beginning of it.

    Raises CallError where no event or more than one begins so, and InputError where the folder holds no record.
    """
    parts = record if isinstance(record, Record) else load_record(record)
    event = _find_event(parts.events, name)
    shared = find_shared_passages(parts.reports)
    why = find_reasons(
        event, parts.events, parts.claims, parts.reports, shared, places=parts.places, actors=parts.actors
    )
    named = dict.fromkeys((*event.claims, *(near.bond.other for near in why.near)))
    return EventExplanation(
        event=event.id,
        kind=event.kind,
        label=event.label,
        status=event.status,
        claims=event.claims,
        choices=why.choices,
        bonds=why.bonds,
        near=why.near,
        told=_tell_claims(parts, tuple(named)),
    )


def _tell_claims(record: Record, names: Sequence[str]) -> tuple[ToldClaim, ...]:
    """The named claims with their reports and words."""
    claims = {claim.id: claim for claim in record.claims}
    reports = {report.id: report for report in record.reports}
    home = {claim: event.id for event in record.events for claim in event.claims}
    told = []
    for name in names:
        claim = claims[name]
        report = reports[claim.report]
        told.append(
            ToldClaim(
                claim=name,
                event=home.get(name),
                report=report.id,
                outlet=report.outlet,
                published=report.published.isoformat() if report.published else None,
                text=" ".join(claim.text.split()),
            )
        )
    return tuple(told)


def _find_event(events: Sequence[Event], wanted: str) -> Event:
    """The one event whose id begins so, or that was merged from it."""
    beginning = EVENT + wanted.removeprefix(EVENT)
    found = [event for event in events if event.id.startswith(beginning) or beginning in event.formerly]
    exact = [event for event in found if event.id == beginning]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if not found or not wanted.removeprefix(EVENT):
        raise CallError("EVENT", f"no event of this record has an id that begins with {wanted!r}")
    ids = ", ".join(event.id for event in found[:_SHOWN])
    more = " and others" if len(found) > _SHOWN else ""
    raise CallError("EVENT", f"{len(found)} events begin with {wanted!r}: {ids}{more}")
