"""Which actor, which place and which days a claim means, over all reports."""

from orontes.entities.actors import actor_words, enemy_state, group_actors, names_by_name, names_nobody, nation_of
from orontes.entities.days import ReferenceDay, SettledDays, Slip, settle_days
from orontes.entities.entity import Actor, NameUse, Place
from orontes.entities.places import resolve_places

__all__ = [
    "Actor",
    "NameUse",
    "Place",
    "ReferenceDay",
    "SettledDays",
    "Slip",
    "actor_words",
    "enemy_state",
    "group_actors",
    "names_by_name",
    "names_nobody",
    "nation_of",
    "resolve_places",
    "settle_days",
]
