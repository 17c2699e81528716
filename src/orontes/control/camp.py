"""Who belongs to whom where ground is held: camps, and whose enemy each is.

The problem: a span ends when another takes the place, so control must know that "Russian troops" and "Moscow" are one
and that "the army" and a militia are two, also in wars where reports name no government and no opposition. Chosen: an
actor's camp is its side; without one the state that a force of a state is named after, the head of what it belongs to,
else the actor itself. The forces of the state in which most of the places lie, and an army without a name, are one camp
with "the government". Whoever loses a place to a camp is, where no report says it, the camp that it fights or takes
places from, in the same reports first; where it has several such enemies alike, nobody is named. Rejected: all who have
no side as one camp (a town could not change hands between them), and always the government as the enemy (in wars of
three it is a guess).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from orontes.base import ATTACKS, STATE_KINDS
from orontes.control.bodies import find_bodies
from orontes.control.home import find_home
from orontes.control.span import Holder
from orontes.control.words import names, tells
from orontes.entities import Actor, Place
from orontes.events import Event, Party
from orontes.knowledge import count_countries

GOVERNMENT, OPPOSITION = "government", "opposition"
TAKING = frozenset({"capture", "control_state", "withdrawal", "advance", "siege"})
_AGAINST = ATTACKS | {"clash", "capture", "siege", "offensive_launch"}
_FORCES = STATE_KINDS | {"armed_group"}
_SURER = 3
_STRONG = 10  # fights and places taken by turns, beside being the only other that holds ground in a report


@dataclass(frozen=True, slots=True, kw_only=True)
class Camps:
    """The camps of a record: of each actor by id, the name of each, who fights whom, who is armed.

    `groups` are the armed who are no state's, `bodies` those who speak, watch and help and never hold ground.
    """

    actors: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, Holder] = field(default_factory=dict)
    foes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    near: Mapping[tuple[str, str], Mapping[str, int]] = field(default_factory=dict)
    forces: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()

    def of(self, holder: Holder | None) -> str | None:
        """The camp of a holder; None where there is no holder."""
        if holder is None:
            return None
        known = self.actors.get(holder.actor or "")
        return known or holder.side or (_state_camp(holder.name, self.actors) if not holder.actor else holder.actor)

    def foe(self, camp: str | None, reports: Iterable[str] = ()) -> str | None:
        """The one camp that another fights: in these reports, else in all; None where there are several or none."""
        if camp is None:
            return None
        beside: Counter[str] = Counter()
        for report in reports:
            beside.update(self.near.get((report, camp), {}))
        near, wide = _surest(beside), _surest(self.foes.get(camp, {}))
        sure = near if near and beside[near] >= _STRONG else wide
        found = sure or near or (GOVERNMENT if camp.startswith("state:") and GOVERNMENT in self.names else None)
        return found if found != camp else None

    def holder(self, camp: str) -> Holder:
        """The camp as a holder, under the name of its commonest force."""
        return self.names.get(camp) or Holder(actor=None, name=camp, side=camp)


def _surest(counts: Mapping[str, int]) -> str | None:
    """The only camp counted, or the one that is counted far more often than the next."""
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] < _SURER * ranked[1][1]):
        return None
    return ranked[0][0]


def _state_camp(name: str, actors: Mapping[str, str]) -> str:
    """The camp of a name without an actor: that of its state, or its own."""
    state = state_of(name)
    return actors.get(f"state:{state}", f"state:{state}") if state else name.casefold()


def state_of(name: str) -> str | None:
    """The ISO 3166 code of the one state that a name names; None where it names none or several."""
    found = count_countries(name)
    return next(iter(found)) if len(found) == 1 else None


def find_camps(
    events: Sequence[Event], actors: Sequence[Actor], places: Sequence[Place], homes: Mapping[str, str]
) -> Camps:
    """The camps of all actors; `homes` leads from a claim to its report."""
    own = _camps_of_actors(actors, find_home([event for event in events if event.kind in TAKING], places))
    names = {camp: _shown(members) for camp, members in _by_camp(actors, own).items()}
    near: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    total: dict[str, Counter[str]] = defaultdict(Counter)
    acting = frozenset(party.actor for event in events for party in event.agents if party.actor)
    bodies = find_bodies(actors, places, acting)
    camps = Camps(actors=own, bodies=bodies)
    for event in events:
        for one, two in _opposed(event, camps):
            total[one][two] += _STRONG
            total[two][one] += _STRONG
            for report in sorted({homes[claim] for claim in event.claims}):
                near[report, one][two] += _STRONG
                near[report, two][one] += _STRONG
    _add_rivals(events, camps, homes, near, total)
    forces = frozenset(actor.id for actor in actors if actor.kind in {"state_force", "armed_group"})
    groups = frozenset(actor.id for actor in actors if actor.kind == "armed_group")
    return Camps(actors=own, names=names, foes=_settled(total), near=near, forces=forces, groups=groups, bodies=bodies)


def _settled(foes: dict[str, Counter[str]]) -> dict[str, Counter[str]]:
    """Government and opposition are each other's enemies wherever both are known."""
    for one, two in ((GOVERNMENT, OPPOSITION), (OPPOSITION, GOVERNMENT)):
        if one in foes and two in foes:
            foes[one] = Counter({two: 1})
    return foes


def _opposed(event: Event, camps: Camps) -> list[tuple[str, str]]:
    """The camps that an event sets against each other: in one claim, where several are told to have done it."""
    if event.kind not in _AGAINST or event.status in {"planned", "denied"}:
        return []
    agents, patients = (
        [
            (camp, set(party.claims))
            for party in parties
            if not is_office(party, camps) and (camp := camps.of(as_holder(party)))
        ]
        for parties in (event.agents, event.patients)
    )
    known = set(camps.actors.values())
    met = [(one, two, mine & other) for one, mine in agents for two, other in patients]
    told = sorted({(one, two) for one, two, both in met if one != two and {one, two} <= known and both})
    if told or len({camp for camp, _ in agents}) > 1:
        return told
    return sorted({(one, two) for one, two, _ in met if one != two and {one, two} <= known})


def _add_rivals(
    events: Sequence[Event],
    camps: Camps,
    homes: Mapping[str, str],
    near: dict[tuple[str, str], Counter[str]],
    total: dict[str, Counter[str]],
) -> None:
    """Camps that take, hold or leave one place by turns are rivals; so are the only two that do so in a report."""
    by_place: dict[str, set[str]] = defaultdict(set)
    by_report: dict[str, set[str]] = defaultdict(set)
    allies: set[tuple[str, str]] = set()
    for event in events:
        if event.kind not in TAKING or event.status in {"planned", "denied"}:
            continue
        found = [camps.of(as_holder(party)) for party in event.agents if can_hold(party, camps)]
        camp = found[0] if found else None
        if camp is None:
            continue
        allies |= {(camp, other) for other in found if other and event.kind == "capture"}
        if event.place and event.place.place:
            by_place[event.place.place].add(camp)
        for report in sorted({homes[claim] for claim in event.claims}):
            by_report[report].add(camp)
    for turns in by_place.values():
        if len(turns) == 2 and not _are_allies(turns, allies, total):
            one, two = sorted(turns)
            total[one][two] += _STRONG
            total[two][one] += _STRONG
    for report, sides in by_report.items():
        if len(sides) == 2 and not _are_allies(sides, allies, total):
            one, two = sorted(sides)
            near[report, one][two] += 1
            near[report, two][one] += 1
            total[one][two] += 1
            total[two][one] += 1


def is_office(party: Party, camps: Camps) -> bool:
    """Whether a party is a body that never holds ground, and no troops of it are meant."""
    return party.actor in camps.bodies and not tells("troops", [party.text])


def can_hold(party: Party, camps: Camps) -> bool:
    """Whether a party is an actor that may hold ground."""
    return party.actor in camps.actors and not is_office(party, camps)


def _are_allies(two: set[str], allies: set[tuple[str, str]], foes: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether two camps took one place together, and nothing tells that they fight each other."""
    one, other = sorted(two)
    return bool({(one, other), (other, one)} & allies) and not foes.get(one, {}).get(other)


def _camps_of_actors(actors: Sequence[Actor], home: str | None) -> dict[str, str]:
    """The camp of each force, government and unnamed army; `home` is the state in which the war is fought."""
    known = {actor.id: actor for actor in actors}
    groups = frozenset(name for actor in actors if actor.kind == "armed_group" for name in (actor.name, *actor.aliases))
    found: dict[str, str] = {}
    for actor in actors:
        camp = _own_camp(actor, home, groups)
        heads = [known[head] for head in actor.member_of if head in known]
        for head in heads if camp is None else ():
            camp = camp or _own_camp(head, home, groups) or (head.id if head.kind in _FORCES | {"unknown"} else None)
        found[actor.id] = camp or actor.id
    if home:
        found[f"state:{home}"] = GOVERNMENT
    return found


def _own_camp(actor: Actor, home: str | None, groups: Set[str]) -> str | None:
    """The camp that an actor's side or its state gives; a side by the name of one of the `groups` is no state's."""
    if actor.side in groups:
        return actor.side
    if actor.side is not None:
        state = state_of(actor.side) or (state_of(actor.name) if home and actor.side == GOVERNMENT else None)
        return actor.side if state is None else GOVERNMENT if state == home else f"state:{state}"
    if actor.kind not in STATE_KINDS:
        return None
    state = state_of(actor.name)
    if state is None:
        nameless = actor.name[1:].islower() or names("crowds", actor.name)  # "Security forces" opens a sentence
        return GOVERNMENT if nameless else None
    return GOVERNMENT if state == home else f"state:{state}"


def _by_camp(actors: Sequence[Actor], own: Mapping[str, str]) -> dict[str, list[Actor]]:
    """The forces of each camp; all its members where it has none."""
    found: dict[str, list[Actor]] = defaultdict(list)
    for actor in actors:
        found[own[actor.id]].append(actor)
    return {camp: [one for one in members if one.kind in _FORCES] or members for camp, members in found.items()}


def _shown(members: Sequence[Actor]) -> Holder:
    """The camp's commonest member as a holder."""
    best = max(members, key=lambda actor: (not names("crowds", actor.name), len(actor.mentions), actor.id))
    return Holder(actor=best.id, name=best.name, side=best.side)


def as_holder(party: Party) -> Holder:
    """An event's party as a holder."""
    return Holder(actor=party.actor, name=party.name, side=party.side)
