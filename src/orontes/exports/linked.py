"""Events, claims and sources as JSON-LD in the terms of PROV and schema.org: what was derived from which words of whom.

An event is derived from claims; a claim is quoted from a report, at the characters that a text position selector names,
and attributed to its voices; a report carries the hash of its text. The context stands in the file: nothing is fetched.
"""

import json
from collections.abc import Iterator

from orontes.base import drop_marks_within, find_link, make_id
from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.parts import RecordParts
from orontes.reports import Report

_CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "o": "urn:orontes:term:",
}
_BASE = "urn:orontes:"


def render_jsonld(parts: RecordParts) -> str:
    """One document whose graph holds reports, voices, claims and events, a node a line."""
    nodes = (*_reports(parts), *_voices(parts), *_claims(parts), *_events(parts), _maker(parts))
    graph = ",\n".join(json.dumps(drop_marks_within(node), ensure_ascii=False) for node in nodes)
    return f'{{"@context": {json.dumps(_CONTEXT)},\n"@graph": [\n{graph}\n]}}\n'


def _maker(parts: RecordParts) -> dict[str, object]:
    """Orontes as the agent that made claims and events of reports."""
    return {
        "@id": f"{_BASE}software",
        "@type": ["prov:SoftwareAgent"],
        "schema:name": "Orontes",
        "schema:softwareVersion": parts.version,
    }


def _reports(parts: RecordParts) -> Iterator[dict[str, object]]:
    """The reports as entities."""
    for report in parts.reports:
        yield _told(
            {
                "@id": _ref_report(report),
                "@type": ["prov:Entity", "schema:Report"],
                "schema:identifier": report.id,
                "schema:headline": report.title,
                "schema:publisher": report.outlet,
                "schema:datePublished": _day(report.published),
                "schema:url": find_link(report.url),
                "schema:inLanguage": report.language,
                "schema:sha256": report.sha256,
            }
        )


def _voices(parts: RecordParts) -> Iterator[dict[str, object]]:
    """The speakers in attributions, each once."""
    names = {name: None for claim in parts.claims for name in _voices_of(claim)}
    for name in sorted(names):
        yield {"@id": _ref_voice(name), "@type": ["prov:Agent"], "schema:name": name}


def _claims(parts: RecordParts) -> Iterator[dict[str, object]]:
    """The claims as entities, quoted from their reports and attributed to their voices."""
    reports = {report.id: report for report in parts.reports}
    for claim in parts.claims:
        place = claim.place or claim.destination or claim.origin
        days = claim.when.days
        yield _told(
            {
                "@id": f"{_BASE}{claim.id}",
                "@type": ["prov:Entity", "schema:Claim"],
                "schema:text": claim.text,
                "o:kind": claim.kind,
                "o:polarity": claim.polarity,
                "o:modality": claim.modality,
                "o:hedge": claim.hedge,
                "schema:startDate": _day(days.earliest),
                "schema:endDate": _day(days.latest),
                "schema:contentLocation": (place.name or place.text) if place else None,
                "prov:wasQuotedFrom": {"@id": _ref_report(reports[claim.report])},
                "oa:hasSelector": {
                    "@type": "oa:TextPositionSelector",
                    "oa:start": {"@value": str(claim.start), "@type": "xsd:nonNegativeInteger"},
                    "oa:end": {"@value": str(claim.end), "@type": "xsd:nonNegativeInteger"},
                },
                "prov:wasAttributedTo": [{"@id": _ref_voice(name)} for name in _voices_of(claim)],
            }
        )


def _events(parts: RecordParts) -> Iterator[dict[str, object]]:
    """The events as entities, derived from their claims."""
    for event in parts.events:
        yield _told(
            {
                "@id": f"{_BASE}{event.id}",
                "@type": ["prov:Entity", "schema:Event"],
                "schema:name": event.label,
                "o:kind": event.kind,
                "o:status": event.status,
                "schema:startDate": _day(event.when.earliest),
                "schema:endDate": _day(event.when.latest),
                "schema:location": _place(event),
                "o:agent": [party.name for party in event.agents],
                "o:patient": [party.name for party in event.patients],
                "prov:wasDerivedFrom": [{"@id": f"{_BASE}{name}"} for name in event.claims],
                "prov:wasAttributedTo": {"@id": f"{_BASE}software"},
            }
        )


def _place(event: Event) -> dict[str, object] | None:
    """The place of an event, with its coordinates where it has them."""
    if event.place is None:
        return None
    return _told(
        {
            "@type": "schema:Place",
            "schema:name": event.place.name or event.place.text,
            "schema:identifier": event.place.place,
            "geo:lat": event.place.lat,
            "geo:long": event.place.lon,
            "o:precision": event.place.precision,
        }
    )


def _voices_of(claim: Claim) -> tuple[str, ...]:
    return tuple(dict.fromkeys(voice.name or voice.text for voice in claim.speakers))


def _ref_report(report: Report) -> str:
    return f"{_BASE}report:{report.sha256[:16]}:{make_id('r', report.id)[2:10]}"


def _ref_voice(name: str) -> str:
    return f"{_BASE}{make_id('voice', name)}"


def _day(day: object) -> dict[str, str] | None:
    return {"@value": str(day), "@type": "xsd:date"} if day else None


def _told(node: dict[str, object]) -> dict[str, object]:
    """A node without what is not known."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}
