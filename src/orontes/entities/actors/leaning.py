"""Whether a phrase for many tells of a group that leads or backs them: "SDF-backed militias"."""

from orontes.entities.actors.names import OUTSIDE, read_actor_name
from orontes.entities.actors.persons import ActorName


def leans_to_group(name: ActorName) -> bool:
    """Whether a phrase tells of a group, and no state or helper, that leads or backs: "SDF-backed militias"."""
    head = read_actor_name(name.lean) if name.lean else None
    return head is not None and head.form == "organisation" and head.kind not in OUTSIDE and head.nation is None
