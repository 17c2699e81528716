"""A record's parts, each found by its id, and what follows from them for all tables."""

from collections.abc import Mapping
from dataclasses import dataclass

from orontes.claims import Claim
from orontes.entities import Actor, Place
from orontes.events import Event
from orontes.exports.parts import RecordParts
from orontes.knowledge import NOWHERE, Seat, find_seat
from orontes.reports import Report

_OF_STATE = frozenset({"state_force", "government"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A record's parts by their ids. `state_sides` are the sides of governments and their forces."""

    claims: Mapping[str, Claim]
    actors: Mapping[str, Actor]
    places: Mapping[str, Place]
    reports: Mapping[str, Report]
    state_sides: frozenset[str] = frozenset()
    version: str = ""

    @classmethod
    def of(cls, parts: RecordParts) -> "Known":
        """The parts, each by its id."""
        return cls(
            claims={claim.id: claim for claim in parts.claims},
            actors={actor.id: actor for actor in parts.actors},
            places={place.id: place for place in parts.places},
            reports={report.id: report for report in parts.reports},
            state_sides=frozenset(actor.side for actor in parts.actors if actor.side and actor.kind in _OF_STATE),
            version=parts.version,
        )

    def find_place(self, event: Event) -> Place | None:
        """The place of an event, as the record knows it."""
        return self.places.get(event.place.place or "") if event.place else None

    def seat(self, event: Event) -> Seat:
        """The country and divisions in which an event's place lies."""
        place = self.find_place(event)
        if place is None:
            return NOWHERE
        return find_seat(place.id, kind=place.kind, name=place.name, within=place.within, lat=place.lat, lon=place.lon)

    def outlet(self, claim: Claim) -> str:
        """The outlet of a claim's report; the report's id where the outlet is not known."""
        report = self.reports[claim.report]
        return report.outlet or report.id
