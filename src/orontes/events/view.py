"""What fusion sees of a claim: its slots in comparable form, and its place in the order of reports."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from orontes.base import Bounds, Days
from orontes.claims import Claim
from orontes.events.rules import fusion_rules
from orontes.knowledge import name_key
from orontes.reports import Report

Order = tuple[str, str, int, str]
_NAMED = re.compile(
    r"(?:[“\"‘]|\bthe |\bOperation )?"
    r"((?:[A-Z][\w’'-]+ ){1,4}(?:[Mm]assacre|[Bb]ombing|[Ss]iege|[Oo]ffensive|[Oo]peration|[Uu]prising|[Bb]attle))"
    r"|\b(Battle of (?:al-)?[A-Z][\w’'-]+)|\b(Operation (?:[A-Z][\w’'-]+ ?){1,3})"
)
_COMMON_START = re.compile(r"^(?:The|This|That|A|An|On|In|During|After|Following|Syrian|Many|Their|His) ")
_TOLD = {"explicit", "weekday", "relative"}
_LATE = "9999-12-31"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim as fusion compares it.

    `days` are told by the report itself; `soft` are days that news of this publication is about, where none are told.
    """

    claim: Claim
    order: Order
    family: str
    days: Days
    soft: Days
    published: date | None
    place: str | None
    agent: str | None
    side: str | None
    patient: str | None
    patient_side: str | None
    counts: tuple[tuple[str, str, Bounds], ...]
    name: str | None
    voice: str | None

    @property
    def actual(self) -> bool:
        """Whether it tells of what happened (or is denied to have), not of plans, hopes or orders."""
        return self.claim.modality == "actual"

    @property
    def asserted(self) -> bool:
        """Whether it says that it happened."""
        return self.actual and self.claim.polarity == "asserted"


def view_claims(claims: Iterable[Claim], reports: Iterable[Report]) -> tuple[ClaimView, ...]:
    """All claims in the order by which events take their ids: published, report, start."""
    known = list(claims)
    published = report_days(known, reports)
    return tuple(sorted((view_claim(claim, published) for claim in known), key=lambda view: view.order))


def report_days(claims: Iterable[Claim], reports: Iterable[Report]) -> dict[str, date | None]:
    """The day of each report: of its publication, else the last day that it tells of as past, for it cannot be older."""
    days = {report.id: report.published for report in reports}
    told: dict[str, date] = {}
    for claim in claims:
        last = claim.when.days.latest
        past = claim.modality == "actual" and claim.when.days.basis in _TOLD
        if past and last and (claim.report not in told or last > told[claim.report]):
            told[claim.report] = last
    return {report: day or told.get(report) for report, day in days.items()}


def view_claim(claim: Claim, published: Mapping[str, date | None]) -> ClaimView:
    """One claim's view."""
    day = published.get(claim.report)
    told = claim.when.days
    own = told if told.basis in {"explicit", "weekday", "relative", "narrative"} else Days()
    counts = tuple((q.of, q.who, Bounds(low=q.low, high=q.high)) for q in claim.quantities if q.scope == "event")
    return ClaimView(
        claim=claim,
        order=(day.isoformat() if day else _LATE, claim.report, claim.start, claim.id),
        family=fusion_rules().family.get(claim.kind, claim.kind),
        days=own if own.known else Days(),
        soft=soft_days(claim, told, day),
        published=day,
        place=place_of(claim),
        agent=claim.agent.actor if claim.agent else None,
        side=claim.agent.side if claim.agent else None,
        patient=claim.patient.actor if claim.patient else None,
        patient_side=claim.patient.side if claim.patient else None,
        counts=counts,
        name=event_name(claim.text),
        voice=voice_of(claim),
    )


def soft_days(claim: Claim, told: Days, published: date | None) -> Days:
    """The days that a claim without days may mean: the reader's guess, or the last days before publication."""
    if told.known:
        return told
    if published is None or claim.period != "current":
        return Days()
    span = int(fusion_rules().limits["soft_days"])
    return Days(earliest=published - timedelta(days=span), latest=published, basis="publication")


def place_of(claim: Claim) -> str | None:
    """The place's id, or its words where it has none; a withdrawal or flight without a place is from its origin."""
    slot = claim.place
    if slot is None and claim.kind in {"withdrawal", "displacement_or_flight", "evacuation_or_transfer"}:
        slot = claim.origin
    if slot is None and claim.kind in {"advance", "reinforcement_or_deployment"}:
        slot = claim.destination
    if slot is None:
        return None
    key = name_key(slot.name or slot.text)
    return slot.place or (f"text:{key}" if key else None)


def voice_of(claim: Claim) -> str | None:
    """The innermost voice, by actor id or by its words."""
    if not claim.attribution:
        return None
    voice = claim.attribution[0]
    return voice.actor or f"text:{name_key(voice.name or voice.text)}"


def event_name(text: str) -> str | None:
    """A name of the event's own in the clause ("Market Massacre", "Operation Dawn"), in one form."""
    found = _NAMED.search(text)
    if not found:
        return None
    name = _COMMON_START.sub("", next(part for part in found.groups() if part))
    return name.casefold().strip() if len(name.split()) > 1 else None
