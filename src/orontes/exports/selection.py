"""What of a record is asked for: by kind, actor, place, outlet, status, days and words; one selection for all parts.

An event is chosen where it fits all that is asked; a claim by itself; a dispute or a span of control where it or one of
its claims does; a report where one of its claims does. Names and words are compared without regard to case, and a part
of a name is enough: "homs" finds Homs and the Homs countryside.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cached_property

from orontes.base import Days
from orontes.claims import Claim
from orontes.control import ControlSpan
from orontes.events import Dispute, Event
from orontes.exports.parts import RecordParts
from orontes.reports import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for; None asks nothing. `since` and `until` are days, both included."""

    kind: str | None = None
    actor: str | None = None
    place: str | None = None
    outlet: str | None = None
    status: str | None = None
    since: date | None = None
    until: date | None = None
    text: str | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing is asked."""
        return all(getattr(self, field.name) is None for field in fields(self))

    def fits_days(self, days: Days) -> bool:
        """Whether something of these days may lie in the days asked for; what has no days lies in none."""
        if self.since is None and self.until is None:
            return True
        if days.earliest is None and days.latest is None:
            return False
        return days.meets(Days(earliest=self.since, latest=self.until))


class Selection:
    """A record's parts that fit what is wanted, each in the record's order."""

    def __init__(self, parts: RecordParts, wanted: Wanted) -> None:
        self.parts = parts
        self.wanted = wanted

    @cached_property
    def _claims(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.parts.claims}

    @cached_property
    def _outlets(self) -> Mapping[str, str]:
        return {report.id: report.outlet or report.id for report in self.parts.reports}

    @cached_property
    def _names(self) -> Mapping[str, tuple[str, ...]]:
        """All names of actors and places by their ids."""
        actors = {actor.id: (actor.name, *actor.aliases) for actor in self.parts.actors}
        return actors | {place.id: (place.name, *place.aliases) for place in self.parts.places}

    @cached_property
    def _statuses(self) -> Mapping[str, frozenset[str]]:
        """The statuses of the events that a claim stands in."""
        found: dict[str, set[str]] = {}
        for event in self.parts.events:
            for name in event.claims:
                found.setdefault(name, set()).add(event.status)
        return {name: frozenset(statuses) for name, statuses in found.items()}

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events that fit."""
        return tuple(event for event in self.parts.events if self.wanted.everything or self._fits_event(event))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that fit."""
        return tuple(claim for claim in self.parts.claims if self.wanted.everything or self._fits_claim(claim))

    @cached_property
    def disputes(self) -> tuple[Dispute, ...]:
        """The disputes over what fits."""
        if self.wanted.everything:
            return self.parts.disputes
        events = {event.id for event in self.events}
        chosen = {claim.id for claim in self.claims}
        return tuple(
            dispute
            for dispute in self.parts.disputes
            if dispute.about[1] in events
            or any(name in chosen for position in dispute.positions for name in position.claims)
        )

    @cached_property
    def control(self) -> tuple[ControlSpan, ...]:
        """The spans of control that fit."""
        return tuple(span for span in self.parts.control if self.wanted.everything or self._fits_span(span))

    @cached_property
    def sources(self) -> tuple[Report, ...]:
        """The reports that fit, or of which a claim does."""
        if self.wanted.everything:
            return self.parts.reports
        telling = {claim.report for claim in self.claims}
        return tuple(report for report in self.parts.reports if report.id in telling)

    def reduce(self) -> RecordParts:
        """The record's parts with only the events, disputes and spans that fit; claims and names stay whole."""
        return replace(self.parts, events=self.events, disputes=self.disputes, control=self.control)

    def _fits_event(self, event: Event) -> bool:
        """Whether an event is of all that is wanted."""
        wanted = self.wanted
        claims = [self._claims[name] for name in event.claims]
        return (
            wanted.kind in (None, event.kind)
            and wanted.status in (None, event.status)
            and wanted.fits_days(event.when)
            and self._named(wanted.actor, [(one.actor, one.name, one.text) for one in (*event.agents, *event.patients)])
            and self._named(
                wanted.place, [(event.place.place, event.place.name, event.place.text)] if event.place else []
            )
            and _holds(wanted.outlet, (self._outlets[claim.report] for claim in claims))
            and _holds(wanted.text, (event.label, *(claim.text for claim in claims)))
        )

    def _fits_claim(self, claim: Claim) -> bool:
        """Whether a claim is of all that is wanted."""
        wanted = self.wanted
        actors = [one for one in (claim.agent, claim.patient, *claim.attribution) if one]
        places = [one for one in (claim.place, claim.origin, claim.destination) if one]
        return (
            wanted.kind in (None, claim.kind)
            and (wanted.status is None or wanted.status in self._statuses.get(claim.id, ()))
            and wanted.fits_days(claim.when.days)
            and self._named(wanted.actor, [(one.actor, one.name, one.text) for one in actors])
            and self._named(wanted.place, [(one.place, one.name, one.text) for one in places])
            and _holds(wanted.outlet, (self._outlets[claim.report],))
            and _holds(wanted.text, (claim.text,))
        )

    def _fits_span(self, span: ControlSpan) -> bool:
        """Whether a span fits: its state, or that it is disputed, stands for a status, its holder for an actor."""
        wanted, holder = self.wanted, span.holder
        claims = [self._claims[name] for name in span.claims if name in self._claims]
        days = Days(earliest=span.from_earliest or span.from_latest, latest=span.until_latest)
        held = (span.from_earliest or span.from_latest) is None or wanted.fits_days(days)
        return (
            (wanted.kind is None or any(claim.kind == wanted.kind for claim in claims))
            and (wanted.status in (None, span.state) or (span.disputed and wanted.status == "disputed"))
            and held
            and self._named(wanted.actor, [(holder.actor, holder.name, holder.side)] if holder else [])
            and _holds(wanted.place, (span.place.name, *span.place.aliases, span.place.id))
            and _holds(wanted.outlet, (self._outlets[claim.report] for claim in claims))
            and _holds(wanted.text, (claim.text for claim in claims))
        )

    def _named(self, asked: str | None, told: Iterable[tuple[str | None, str | None, str | None]]) -> bool:
        """Whether one of the actors or places told (id, name, words) has the name asked for, by any of its names."""
        if asked is None:
            return True
        names = (name for one, *words in told for name in (one, *words, *self._names.get(one or "", ())))
        return _holds(asked, names)


def _holds(asked: str | None, told: Iterable[str | None]) -> bool:
    """Whether words asked for stand in one of those told, without regard to case."""
    return asked is None or any(asked.casefold() in one.casefold() for one in told if one)
