"""Ministries and officers told without a name: speakers of their own, and not all the camp of a government."""

from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.words import actor_words

_MINISTRIES = frozenset({"ministry", "ministries", "parliament"})


def holds_office(name: ActorName) -> bool:
    """Whether words mean one of a government's many speakers, a ministry or a state's governor, and not its camp."""
    words = name.core.casefold().split()
    return name.kind == "government" and (words[-1] in actor_words().titles or not _MINISTRIES.isdisjoint(words))


def find_office_key(name: ActorName) -> Key | None:
    """The key of a ministry, of the state that it is told of; None for an officer without a name, who may be any."""
    words = name.core.casefold()
    return ("body", name.nation or "", words) if words.split()[-1] not in actor_words().titles else None
