"""Coded events -> groups that are one row: the same place, day and actors, under the type that ranks highest.

ACLED codes one event for the same actors at the same place on the same day, whatever tactics they used: an air strike
on a town that is being stormed, or arrests at a demonstration, have no row of their own. A demonstration and a bomb at
it have no actor in common, so that these are two unless both name one. Events without a known place are put together
only where one sentence tells how they hang together (companions.py).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from orontes.claims import Claim
from orontes.events import Event
from orontes.exports.acled.clauses import Spot
from orontes.exports.acled.coding import Rule, SubEventType
from orontes.exports.acled.deed import Deed
from orontes.exports.acled.sentences import Told

APART = frozenset({"Disrupted weapons use"})
"""Types of a deed that ends another: a missile shot down is no part of the fire that it belonged to."""
CROWDS = frozenset({"Protests", "Riots"})
FIGHTS = frozenset({"Battles", "Explosions/Remote violence", "Violence against civilians"})
DONE = frozenset({"Abduction/forced disappearance", "Looting/property destruction"})
"""What raids are for, where nobody is killed in them."""
_TURNED = ("Protest with intervention", "Peaceful protest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """An event with the rule that coded it and its type, and the claims that assert it, in order of mention.

    `spot` is set where the event's place is none that its own claims name.
    """

    event: Event
    rule: Rule
    type: SubEventType
    deed: Deed
    claims: tuple[Claim, ...]
    sentences: tuple[Told, ...] = ()
    spot: Spot | None = None


def fold_events(coded: Sequence[Coded]) -> list["Fold"]:
    """Events that are one row, by place, day and actors."""
    by_place: Mapping[tuple[object, ...], list[Fold]] = defaultdict(list)
    folds: list[Fold] = []
    for one in coded:
        key = _place_and_day(one)
        home = next((fold for fold in by_place[key] if fold.takes(one)), None) if key else None
        if home is None:
            home = Fold()
            folds.append(home)
            if key:
                by_place[key].append(home)
        home.add(one)
    return folds


@dataclass(slots=True)
class Fold:
    """Events of one row as they are gathered, with all actors that they name; companions never lead it."""

    events: list[Coded] = field(default_factory=list)
    companions: list[Coded] = field(default_factory=list)
    actors: set[str] = field(default_factory=set)

    def add(self, one: Coded, *, companion: bool = False) -> None:
        """Takes an event in."""
        (self.companions if companion else self.events).append(one)
        self.actors |= name_actors(one.event)

    def takes(self, one: Coded) -> bool:
        """Whether an event names an actor of the row's, or one of the two names nobody and both are of one sort.

        Who is attacked for a protest did not protest by it: the two are two rows.
        """
        actors = name_actors(one.event)
        sorts = {two.type.event_type for two in (one, *self.events)}
        if self.actors & actors:
            return not ("Protests" in sorts and sorts & FIGHTS)
        return (not actors or not self.actors) and not (sorts & CROWDS and sorts & FIGHTS)

    def members(self) -> tuple[Coded, ...]:
        """All events, led by that of the highest type; a protest that turned into a riot is one."""
        ranked = sorted(self.events, key=lambda one: (one.type.rank, one.event.id))
        riot = next((one for one in ranked if one.type.name == "Violent demonstration"), None)
        if riot is not None and ranked[0].type.name in _TURNED:
            ranked = [riot, *(one for one in ranked if one is not riot)]
        if any(one.type.name in DONE for one in ranked):
            ranked.sort(key=is_bare_raid)
        return (*ranked, *self.companions)


def is_bare_raid(one: Coded) -> bool:
    """Whether an attack on a place is told in which nobody is said to be hurt."""
    return one.type.name == "Attack" and not one.event.quantities and one.deed.patients == {"nobody"}


def name_actors(event: Event) -> set[str]:
    """All actors that an event names."""
    return {party.actor or party.name for party in (*event.agents, *event.patients)}


def find_site(one: Coded) -> str | None:
    """The known place of an event."""
    return one.event.place.place if one.event.place is not None else None


def _place_and_day(one: Coded) -> tuple[object, ...]:
    """What events of one row share, the report standing for an unknown day; empty where place or day are too vague."""
    event, site = one.event, find_site(one)
    if one.type.name in APART or site is None:
        return ()
    if event.when.known:
        return (site, event.when.earliest) if event.when.width == 0 else ()
    reports = {claim.report for claim in one.claims}
    return (site, *reports) if len(reports) == 1 else ()
