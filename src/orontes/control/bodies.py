"""Actors that never hold ground: who speaks, watches and helps."""

from collections.abc import Container, Sequence

from orontes.control.words import names
from orontes.entities import Actor, Place
from orontes.knowledge import name_key

_VOICES = frozenset({"media", "monitor", "civilians"})


def find_bodies(actors: Sequence[Actor], places: Sequence[Place], acting: Container[str]) -> frozenset[str]:
    """Who never holds ground: media, monitors, civilians, world bodies without troops, towns that stand for nobody.

    So are names of which it is not known what they are, and which do nothing; `acting` are the doers of some event.
    """
    towns = {name_key(place.name) for place in places if place.kind != "country"}
    return frozenset(actor.id for actor in actors if _is_body(actor, towns, acting))


def _is_body(actor: Actor, towns: Container[str], acting: Container[str]) -> bool:
    """Whether an actor never holds ground."""
    if actor.kind in _VOICES or (actor.kind in {"international", "unknown"} and names("offices", actor.name)):
        return True
    nameless = actor.kind == "unknown" and actor.side is None and not actor.member_of
    return nameless and (name_key(actor.name) in towns or actor.id not in acting)
