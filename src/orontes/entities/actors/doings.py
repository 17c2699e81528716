"""What the forces of states are told to do in each report, and whom they stand against."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.claims import ActorMention, Claim
from orontes.entities.actors.bare import Spot, is_force
from orontes.entities.actors.names import read_actor_name


def find_foes(claims: Sequence[Claim]) -> dict[Spot, set[str]]:
    """The states whose named forces a claim sets against whoever else is in it, by where that one is named."""
    found: dict[Spot, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.agent is None or claim.patient is None:
            continue
        for one, two in ((claim.agent, claim.patient), (claim.patient, claim.agent)):
            nation = nation_of(two)
            if nation:
                found[claim.report, one.start, one.end].add(nation)
    return found


def find_doers(claims: Sequence[Claim]) -> Mapping[str, set[str]]:
    """By report the states whose forces do something in it, and are not only hit, speak or deny."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        nation = nation_of(claim.agent) if claim.agent is not None and claim.polarity == "asserted" else None
        if nation:
            found[claim.report].add(nation)
    return found


def nation_of(slot: ActorMention) -> str | None:
    """The state whose force a slot names."""
    name = read_actor_name(slot.name or slot.text)
    return name.nation if is_force(name) else None
