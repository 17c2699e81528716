"""A record's parts, each found by its id, and what follows from them for all tables."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from orontes.base import STATE_KINDS
from orontes.claims import Claim
from orontes.entities import Actor, Place
from orontes.events import Event
from orontes.exports.parts import RecordParts
from orontes.knowledge import NOWHERE, Seat, find_seat
from orontes.reports import Report

_MONTH = 31
_TOLD = frozenset({"explicit", "weekday", "relative", "narrative"})
_LEAST_PLACED, _SHARE = 3, 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A record's parts by their ids.

    `state_sides` are the sides of governments and their forces, `shown` the disputes that a record's files hold,
    `homes` the countries of reports of which nearly all placed claims lie in one, `dated` the claims of each report
    whose days its words tell and `placed` those with a settled place, in their order.
    """

    claims: Mapping[str, Claim]
    actors: Mapping[str, Actor]
    places: Mapping[str, Place]
    reports: Mapping[str, Report]
    state_sides: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()
    homes: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    dated: Mapping[str, Sequence[Claim]] = field(default_factory=dict)
    placed: Mapping[str, Sequence[Claim]] = field(default_factory=dict)
    version: str = ""

    @classmethod
    def of(cls, parts: RecordParts) -> "Known":
        """The parts, each by its id."""
        return cls(
            claims={claim.id: claim for claim in parts.claims},
            actors={actor.id: actor for actor in parts.actors},
            places={place.id: place for place in parts.places},
            reports={report.id: report for report in parts.reports},
            state_sides=frozenset(actor.side for actor in parts.actors if actor.side and actor.kind in STATE_KINDS),
            shown=frozenset(dispute.id for dispute in parts.find_disputes()),
            homes=_find_homes(parts),
            events={event.id: event for event in parts.events},
            dated=_group(claim for claim in parts.claims if _is_dated(claim)),
            placed=_group(claim for claim in parts.claims if claim.place is not None and claim.place.place),
            version=parts.version,
        )

    def find_place(self, event: Event) -> Place | None:
        """The place of an event, as the record knows it."""
        return self.places.get(event.place.place or "") if event.place else None

    def seat(self, event: Event) -> Seat:
        """The country and divisions in which an event lies; one of no known spot lies where its reports do."""
        place = self.find_place(event)
        found = _seat_of(place) if place is not None else NOWHERE
        if found.country is None and (event.place is None or event.place.lat is None):
            home = self.home(event)
            return Seat(country=home, by="context") if home else found
        return found

    def home(self, event: Event) -> str | None:
        """The country of which all reports of an event tell."""
        homes = {self.homes.get(self.claims[name].report) for name in event.claims}
        return homes.pop() if len(homes) == 1 else None

    def outlet(self, claim: Claim) -> str:
        """The outlet of a claim's report; the report's id where the outlet is not known."""
        report = self.reports[claim.report]
        return report.outlet or report.id


def _seat_of(place: Place) -> Seat:
    return find_seat(place.id, kind=place.kind, name=place.name, within=place.within, lat=place.lat, lon=place.lon)


def _group(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims of each report as they stand in it."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.report].append(claim)
    for some in found.values():
        some.sort(key=lambda claim: (claim.trigger_start, claim.id))
    return found


def _is_dated(claim: Claim) -> bool:
    """Whether its words tell a claim's days, and these are no wider than a month."""
    days = claim.when.days
    return days.width is not None and days.width < _MONTH and days.basis in _TOLD


def _find_homes(parts: RecordParts) -> dict[str, str]:
    """The country of each report of which at least three claims are placed, and nine in ten of these lie in it."""
    places = {place.id: place for place in parts.places}
    lands: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in parts.claims:
        place = places.get(claim.place.place or "") if claim.place else None
        country = _seat_of(place).country if place is not None else None
        if country:
            lands[claim.report][country] += 1
    homes = {}
    for report, counts in lands.items():
        country, number = counts.most_common(1)[0]
        if counts.total() >= _LEAST_PLACED and number >= _SHARE * counts.total():
            homes[report] = country
    return homes
