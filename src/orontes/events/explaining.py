"""Why an event is one event and what it says: bonds of its claims, what nearly was, and how values were chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from orontes.claims import Claim
from orontes.entities import Actor, Place
from orontes.events.bonds import Bond, NearMiss, find_bonds, find_near_misses
from orontes.events.choices import Choice, tell_choices
from orontes.events.event import Event
from orontes.events.fusion import compare_claims
from orontes.reports import Report, SharedPassage


@dataclass(frozen=True, slots=True, kw_only=True)
class EventReasons:
    """The bonds of an event's claims, the claims of other events that came closest, and the choice of each value."""

    bonds: tuple[Bond, ...]
    near: tuple[NearMiss, ...]
    choices: tuple[Choice, ...]


def explain_event(
    event: Event,
    events: Sequence[Event],
    claims: Sequence[Claim],
    reports: Sequence[Report],
    shared_passages: Sequence[SharedPassage] = (),
    *,
    places: Sequence[Place] = (),
    actors: Sequence[Actor] = (),
) -> EventReasons:
    """The reasons of one event of a record, weighed again from the record's parts."""
    compared = compare_claims(claims, reports, shared_passages, places=places, actors=actors)
    return EventReasons(
        bonds=find_bonds(event, compared),
        near=find_near_misses(event, events, compared),
        choices=tell_choices(event, compared.views, compared.sources),
    )
