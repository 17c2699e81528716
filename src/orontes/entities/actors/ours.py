"""Who "our forces" are in an outlet's own words: the one force that the same report praises or calls ours by name.

A partisan paper that writes "our forces took the town" names nobody. What we chose: where its report, in its own words,
calls just one armed body heroic, valiant or "our" by a name ("the heroic forces of the Northern Alliance"), "our
forces", "our heroes", "liberation forces" and what is "in our hands" are that body's. Rejected: the foe of whom it
calls the enemy (he may have several), and the outlet's name, which tells the side of few.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.base import alter
from orontes.claims import ActorMention, Claim
from orontes.entities.entity import Actor
from orontes.entities.words import either

_ARMED = frozenset({"armed_group", "state_force"})
_PRAISED = re.compile(rf"^(?:(?:the|all) )?(?:our|{either('praise')})\b", re.I)
_MEN = rf"(?:{either('own_men')}|{either('praised_men')})"
_OURS = re.compile(rf"^our(?:s|selves)?$|^our (?:(?:own|{either('praise')}) )*(?:[a-z]+ )?{_MEN}$", re.I)
_CAUSE = re.compile(r"^(?:the )?(?:liberation forces|forces of (?:the )?liberation|liberators)$", re.I)
"""A cause for a name: "Liberation forces free the town"."""


def fill_ours(claims: Sequence[Claim], actors: Mapping[str, Actor]) -> tuple[Claim, ...]:
    """The claims that no voice tells, with "our forces" as the one body that their report praises."""
    praised: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        for slot in (claim.agent, claim.patient):
            if slot is not None and slot.actor is not None and _speaks_for_us(claim) and _PRAISED.match(slot.text):
                praised[claim.report].add(slot.actor)
    sole = {report: actors[min(found)] for report, found in praised.items() if len(found) == 1 and min(found) in actors}
    sole = {report: actor for report, actor in sole.items() if actor.kind in _ARMED}
    return tuple(_fill(claim, sole[claim.report]) if claim.report in sole else claim for claim in claims)


def _speaks_for_us(claim: Claim) -> bool:
    """Whether the outlet tells it itself, or through a spokesman whom it calls its own."""
    return all(voice.text.casefold().startswith("our ") for voice in claim.attribution)


def _fill(claim: Claim, ours: Actor) -> Claim:
    """One claim with "our forces" as that body, where the outlet speaks itself."""
    if not _speaks_for_us(claim):
        return claim
    slots = [_meant(slot, ours) for slot in (claim.agent, claim.patient)]
    same = slots[0] is claim.agent and slots[1] is claim.patient
    return claim if same else alter(claim, agent=slots[0], patient=slots[1])


def _meant(slot: ActorMention | None, ours: Actor) -> ActorMention | None:
    """A slot with "our forces" as a body; others as they are."""
    if slot is None or not (_CAUSE.match(slot.text) or (slot.actor is None and _OURS.match(slot.text))):
        return slot
    return alter(slot, actor=ours.id, name=ours.name, side=ours.side)
