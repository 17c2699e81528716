"""Who the claims mean: phrases that name actors, grouped over all reports; `grouping` opens with how."""

from orontes.entities.actors.enemies import enemy_state
from orontes.entities.actors.grouping import group_actors
from orontes.entities.actors.phrases import names_by_name, names_nobody, nation_of
from orontes.entities.actors.words import actor_words

__all__ = [
    "actor_words",
    "enemy_state",
    "group_actors",
    "names_by_name",
    "names_nobody",
    "nation_of",
]
