"""Events, claims, disputes, spans, reports, actors and places as flat rows: names of columns with plain cells."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from orontes.base import iso
from orontes.claims import ActorMention, Claim, PlaceMention, Quantity
from orontes.control import ControlSpan
from orontes.entities import Actor, Place
from orontes.events import Dispute, Event, EventCount
from orontes.reports import Report

Flat = str | int | float | bool | None
Named = Mapping[str, Flat]
_COUNTED = ("killed", "injured", "detained", "released", "displaced")


def flatten_events(events: Iterable[Event]) -> Iterator[Named]:
    """A row for each event."""
    for event in events:
        place = event.place
        yield {
            "id": event.id,
            "kind": event.kind,
            "manner": event.manner,
            "label": event.label,
            "status": event.status,
            "earliest": iso(event.when.earliest),
            "latest": iso(event.when.latest),
            "basis": event.when.basis,
            "place": (place.name or place.text) if place else None,
            "place_id": place.place if place else None,
            "lat": place.lat if place else None,
            "lon": place.lon if place else None,
            "precision": place.precision if place else None,
            "agents": _join(party.name for party in event.agents),
            "patients": _join(party.name for party in event.patients),
            **_counts(event.quantities),
            "origins": _join(f"{origin.name} ({origin.relation})" for origin in event.origins),
            "part_of": event.part_of,
            "disputes": _join(event.disputes),
            "claims": _join(event.claims),
        }


def _counts(quantities: Sequence[EventCount]) -> dict[str, Flat]:
    """The first count of each thing that is counted most: its least, most and best number."""
    told: dict[str, Flat] = {}
    for of in _COUNTED:
        count = next((one for one in quantities if one.of == of), None)
        told[f"{of}_low"] = count.low if count else None
        told[f"{of}_high"] = count.high if count else None
        told[of] = count.best if count else None
    return told


def flatten_claims(claims: Iterable[Claim], reports: Sequence[Report]) -> Iterator[Named]:
    """A row for each claim."""
    by_id = {report.id: report for report in reports}
    for claim in claims:
        report, days = by_id[claim.report], claim.when.days
        yield {
            "id": claim.id,
            "report": claim.report,
            "outlet": report.outlet,
            "published": iso(report.published),
            "start": claim.start,
            "end": claim.end,
            "text": claim.text,
            "kind": claim.kind,
            "manner": claim.manner,
            **_slots(claim),
            "earliest": iso(days.earliest),
            "latest": iso(days.latest),
            "basis": days.basis,
            "counts": _join(_count(one) for one in claim.quantities),
            "polarity": claim.polarity,
            "modality": claim.modality,
            "response": claim.response,
            "hedge": claim.hedge,
            "voices": _join(voice.name or voice.text for voice in claim.speakers),
            "period": claim.period,
            "reader": claim.reader,
        }


def _slots(claim: Claim) -> dict[str, Flat]:
    """Who, whom, by what and where: names as understood, else as written."""
    place = claim.place
    return {
        "agent": _name(claim.agent),
        "patient": _name(claim.patient),
        "means": claim.means.type if claim.means else None,
        "place": _name(place),
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "origin": _name(claim.origin),
        "destination": _name(claim.destination),
    }


def _name(slot: ActorMention | PlaceMention | None) -> str | None:
    return (slot.name or slot.text) if slot else None


def _count(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    number = str(low) if low == high else f"{'' if low is None else low}–{'' if high is None else high}"
    who = "" if quantity.who == "all" else f" {quantity.who}"
    return f"{quantity.of}{who} {number}{' (total)' if quantity.scope == 'total' else ''}"


def flatten_disputes(disputes: Iterable[Dispute]) -> Iterator[Named]:
    """A row for each dispute."""
    for dispute in disputes:
        yield {
            "id": dispute.id,
            "about": dispute.about[0],
            "about_id": dispute.about[1],
            "attribute": dispute.attribute,
            "nature": dispute.nature,
            "positions": " | ".join(f"{one.value} ({len(one.claims)})" for one in dispute.positions),
            "note": dispute.note,
            "claims": _join(dict.fromkeys(name for one in dispute.positions for name in one.claims)),
        }


def flatten_control(spans: Iterable[ControlSpan], places: Sequence[Place]) -> Iterator[Named]:
    """A row for each span of control."""
    by_id = {place.id: place for place in places}
    for span in spans:
        place, holder = by_id.get(span.place.id), span.holder
        yield {
            "place": span.place.name,
            "place_id": span.place.id,
            "lat": place.lat if place else None,
            "lon": place.lon if place else None,
            "holder": holder.name if holder else None,
            "side": holder.side if holder else None,
            "state": span.state,
            "from_earliest": iso(span.from_earliest),
            "from_latest": iso(span.from_latest),
            "until_earliest": iso(span.until_earliest),
            "until_latest": iso(span.until_latest),
            "disputed": span.disputed,
            "basis": span.basis,
            "known_from": iso(span.known_from),
            "claims": _join(span.claims),
        }


def flatten_sources(reports: Iterable[Report], claims: Sequence[Claim]) -> Iterator[Named]:
    """A row for each report, without its text."""
    numbers: dict[str, int] = {}
    for claim in claims:
        numbers[claim.report] = numbers.get(claim.report, 0) + 1
    for report in reports:
        yield {
            "id": report.id,
            "outlet": report.outlet,
            "title": report.title,
            "url": report.url,
            "published": iso(report.published),
            "published_basis": report.published_basis,
            "language": report.language,
            "claims": numbers.get(report.id, 0),
            "characters": len(report.text),
            "copies": _join(report.copies),
            "file": report.file,
            "sha256": report.sha256,
            "raw_sha256": report.raw_sha256,
        }


def flatten_actors(actors: Iterable[Actor]) -> Iterator[Named]:
    """A row for each actor."""
    for actor in actors:
        yield {
            "id": actor.id,
            "name": actor.name,
            "kind": actor.kind,
            "side": actor.side,
            "side_basis": actor.side_basis,
            "member_of": _join(actor.member_of),
            "aliases": _join(actor.aliases),
            "mentions": len(actor.mentions),
        }


def flatten_places(places: Iterable[Place]) -> Iterator[Named]:
    """A row for each place."""
    for place in places:
        yield {
            "id": place.id,
            "name": place.name,
            "kind": place.kind,
            "within": _join(place.within),
            "lat": place.lat,
            "lon": place.lon,
            "precision": place.precision,
            "gazetteer": place.gazetteer,
            "aliases": _join(place.aliases),
            "mentions": len(place.mentions),
        }


def _join(words: Iterable[str | None]) -> str | None:
    return "; ".join(word for word in words if word) or None
