"""Coded events -> groups that are one row: the same place, day and actors, under the type that ranks highest.

ACLED codes one event for the same actors at the same place on the same day, whatever tactics they used: an air strike
on a town that is being stormed, or arrests at a demonstration, have no row of their own. Events without a known place
are never put together, since nothing then says that they are one.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.acled.coding import Rule, SubEventType

APART = frozenset({"Disrupted weapons use"})
"""Types of a deed that ends another: a missile shot down is no part of the fire that it belonged to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """An event with the rule that coded it and its type, and the claims that assert it, in order of mention."""

    event: Event
    rule: Rule
    type: SubEventType
    claims: tuple[Claim, ...]


def fold_events(coded: Sequence[Coded]) -> list[tuple[Coded, ...]]:
    """Groups of events that are one row, each led by the event of the highest type."""
    by_place: Mapping[tuple[object, ...], list[list[Coded]]] = defaultdict(list)
    groups: list[list[Coded]] = []
    for one in coded:
        key = _place_and_day(one)
        home = next((group for group in by_place[key] if key and _share_actors(group, one)), None)
        if home is not None:
            home.append(one)
            continue
        groups.append([one])
        by_place[key].append(groups[-1])
    return [tuple(sorted(group, key=lambda one: (one.type.rank, one.event.id))) for group in groups]


def _place_and_day(one: Coded) -> tuple[object, ...]:
    """What events of one row share, the report standing for an unknown day; empty where place or day are too vague."""
    event = one.event
    if one.type.name in APART or event.place is None or event.place.place is None:
        return ()
    if event.when.known:
        return (event.place.place, event.when.earliest) if event.when.width == 0 else ()
    reports = {claim.report for claim in one.claims}
    return (event.place.place, *reports) if len(reports) == 1 else ()


def _share_actors(group: Sequence[Coded], one: Coded) -> bool:
    """Whether an event names an actor of the group, or one of the two names nobody."""
    theirs = {name for other in group for name in _actors(other.event)}
    mine = _actors(one.event)
    return not mine or not theirs or bool(mine & theirs)


def _actors(event: Event) -> set[str]:
    return {party.actor or party.name for party in (*event.agents, *event.patients)}
