"""Coded events -> groups that are one row: the same place, day and actors, under the type that ranks highest.

ACLED codes one event for the same actors at the same place on the same day, whatever tactics they used: an air strike
on a town that is being stormed, or arrests at a demonstration, have no row of their own. Events without a known place
are never put together, since nothing then says that they are one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.acled.clauses import Spot
from orontes.exports.acled.coding import Rule, SubEventType

APART = frozenset({"Disrupted weapons use"})
"""Types of a deed that ends another: a missile shot down is no part of the fire that it belonged to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """An event with the rule that coded it and its type, and the claims that assert it, in order of mention.

    `spot` is set where the event's place is none that its own claims name.
    """

    event: Event
    rule: Rule
    type: SubEventType
    claims: tuple[Claim, ...]
    spot: Spot | None = None


def fold_events(coded: Sequence[Coded]) -> list[tuple[Coded, ...]]:
    """Groups of events that are one row, each led by the event of the highest type."""
    by_place: Mapping[tuple[object, ...], list[Fold]] = defaultdict(list)
    folds: list[Fold] = []
    for one in coded:
        key, actors = _place_and_day(one), _actors(one.event)
        home = next((fold for fold in by_place[key] if fold.takes(actors)), None) if key else None
        if home is None:
            home = Fold()
            folds.append(home)
            if key:
                by_place[key].append(home)
        home.events.append(one)
        home.actors |= actors
    return [tuple(sorted(fold.events, key=lambda one: (one.type.rank, one.event.id))) for fold in folds]


@dataclass(slots=True)
class Fold:
    """Events of one row as they are gathered, with all actors that they name."""

    events: list[Coded] = field(default_factory=list)
    actors: set[str] = field(default_factory=set)

    def takes(self, actors: set[str]) -> bool:
        """Whether an event of these actors names one of the row's, or one of the two names nobody."""
        return not actors or not self.actors or bool(actors & self.actors)


def _place_and_day(one: Coded) -> tuple[object, ...]:
    """What events of one row share, the report standing for an unknown day; empty where place or day are too vague."""
    event = one.event
    if one.type.name in APART or event.place is None or event.place.place is None:
        return ()
    if event.when.known:
        return (event.place.place, event.when.earliest) if event.when.width == 0 else ()
    reports = {claim.report for claim in one.claims}
    return (event.place.place, *reports) if len(reports) == 1 else ()


def _actors(event: Event) -> set[str]:
    return {party.actor or party.name for party in (*event.agents, *event.patients)}
