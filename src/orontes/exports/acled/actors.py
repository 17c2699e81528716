"""Who acts and who suffers in an ACLED row, of all whom an event names."""

from collections.abc import Sequence

from orontes.base import ATTACKS, HARM, UNARMED
from orontes.events import Event, Party
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.names import name_holder
from orontes.exports.acled.sorts import is_actor, names_thing, sort_party, sort_words, tells_nobody
from orontes.exports.known import Known

_REMOTE = "Explosions/Remote violence"
_ON_CIVILIANS = "Violence against civilians"
_ARMED = frozenset({"Battles", _REMOTE, _ON_CIVILIANS})
_UNDER_ARMS = frozenset({"armed", "state", "foreign"})
"""Who holds no demonstrations: where they are told to, the one who did is misread."""
_HARM = frozenset({"killed", "injured", "missing", "detained"})
_AMONG = ATTACKS | {"clash", "abduction", "arrest_or_detention", "sexual_violence", "property_destruction"}
"""Deeds that those of one side may do to each other."""


def choose_actors(event: Event, event_type: str, known: Known) -> tuple[Party | None, Party | None]:
    """Who acts and who suffers; in clashes without a patient the second agent is the other side.

    Of several who act the first is taken of whom it is known what they are. Civilians do no violence of battles, bombs
    or attacks, and are no actor of a battle; where they are attacked, they are who suffers. Those of one side take
    nothing from one another, though they may fight; two who are told to have done one deed are no foes by that.
    """
    agents = [party for party in event.agents if not tells_nobody(party.name) and not _is_thing(party)]
    agents = [party for party in agents if event_type not in _ARMED or not is_civil(party, known)]
    if event_type == "Protests":
        agents = [party for party in agents if sort_party(party, known.actors) not in _UNDER_ARMS]
    plain = [party for party in agents if sort_party(party, known.actors) != "unknown"]
    one = next(iter(plain or agents), None)
    hurt = [party for party in find_sufferers(event, known) if event.kind in _AMONG or not _allied(one, party, known)]
    foes = [party for party in agents if party is not one and not _allied(one, party, known)]
    told = (*hurt, *(foes if event.kind == "clash" else ()))
    told = tuple(party for party in told if not of_crowd(one, party, known))
    others = [party for party in told if (one is None or party.name != one.name) and _may_stand(party, known)]
    if event_type == "Battles":
        others = [party for party in others if not is_civil(party, known)]
    if event_type == _ON_CIVILIANS:
        others = [party for party in others if is_civil(party, known)]
    return one, others[0] if others else None


def choose_alone(one: Party | None, two: Party | None, chief: Coded, known: Known) -> tuple[Party | None, Party | None]:
    """The actor of a type of one actor: who is sent, where it is not told by whom; beside marchers only marchers."""
    if chief.type.event_type == "Protests":
        return one, two if two is not None and is_crowd(two, known) else None
    return one or two, None


def find_force(group: Sequence[Coded], known: Known) -> Party | None:
    """Whose force met a protest: the first under arms who acts in an event of the row, else who stood against it."""
    acting = (party for one in group for party in one.event.agents)
    beside = (party for one in group for party in find_sufferers(one.event, known))
    told = (party for party in (*acting, *beside) if not tells_nobody(party.name))
    return next((party for party in told if sort_party(party, known.actors) in _UNDER_ARMS), None)


def _may_stand(party: Party, known: Known) -> bool:
    """Whether a sufferer may be named: an actor, or a site of which it is told who holds it."""
    return is_actor(party, known.actors) and not tells_nobody(party.name) and name_holder(party.name) is not None


def of_crowd(one: Party | None, other: Party, known: Known) -> bool:
    """Whether a sufferer is of the crowd that acts: protesters killed in their own riot are nobody's target."""
    return one is not None and all(is_crowd(party, known) for party in (one, other))


def is_crowd(party: Party, known: Known) -> bool:
    """Whether a party are protesters or a crowd."""
    return sort_party(party, known.actors) in {"protesters", "crowd"}


def _allied(one: Party | None, other: Party, known: Known) -> bool:
    """Whether two parties stand on one side, or one is part of the other."""
    if one is None:
        return False
    within = [known.actors[name].member_of for name in (one.actor or "", other.actor or "") if name in known.actors]
    part = any({one.actor, other.actor} & set(holders) for holders in within)
    return part or (one.side is not None and one.side == other.side)


def hurts_civilians(coded: Coded, known: Known) -> bool:
    """Whether an event is violence against civilians in which somebody is told to be hurt or taken.

    Or remote violence that is told to have killed or hurt civilians, whatever it was aimed at.
    """
    harmed = any(count.of in _HARM for count in coded.event.quantities) or find_sufferers(coded.event, known)
    if coded.type.event_type == _REMOTE:
        return counts_civilians(coded.event)
    return coded.type.event_type == _ON_CIVILIANS and bool(harmed)


def counts_civilians(event: Event) -> bool:
    """Whether those killed or hurt are counted as civilians."""
    return any(count.of in HARM and count.who in UNARMED and count.high != 0 for count in event.quantities)


def _is_thing(party: Party) -> bool:
    """Whether what acts is a thing of nobody told: vehicles that crossed a border."""
    return party.actor is None and names_thing(party.name) and sort_words(party.name) == "unknown"


def is_civil(party: Party, known: Known) -> bool:
    """Whether a party are civilians."""
    return sort_party(party, known.actors) == "civilians"
