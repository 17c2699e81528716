"""Whose army a formation is of: "Russia's Battlegroup South", "Ukraine's 47th Mechanized Brigade".

A formation told with its state belongs to that state, and so does another that bears the same word for its sort before
its own name ("Battlegroup West"), where all told with a state are of one. A brigade with a name of its own may be a
militia's ("Iraq's Badr Brigade") and belongs to nobody by that.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from orontes.entities.actors.persons import ActorName
from orontes.entities.words import either

_FORMATION = re.compile(rf"\b{either('formations')}\b", re.I)
_NUMBERED = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)?|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth"
    r"|(?:North|South|East|West)(?:ern)?|Cent(?:er|re|ral)|[Bb]attle ?[Gg]roup)\b"
)
_OF_A_STATE = frozenset({"state_force", "armed_group", "unknown"})


def state_of_formation(name: ActorName) -> str | None:
    """The state of whose army a phrase names a formation; None for any other phrase."""
    named = name.form == "organisation" and name.kind in _OF_A_STATE and name.side is None
    return name.nation if named and _is_formation(name) else None


def states_of_like(names: Iterable[ActorName]) -> Mapping[str, str]:
    """The one state of all formations told with their state, by the word for their sort that opens their names."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        state = state_of_formation(name)
        if state is not None and (word := sort_of(name)):
            found[word].add(state)
    return {word: min(states) for word, states in found.items() if len(states) == 1}


def sort_of(name: ActorName) -> str | None:
    """The word for its sort that opens the name of a formation: "Battlegroup West"."""
    first, _, rest = name.core.partition(" ")
    return first if rest and name.form == "organisation" and _FORMATION.fullmatch(first) else None


def _is_formation(name: ActorName) -> bool:
    return _FORMATION.search(name.core) is not None and _NUMBERED.search(name.core) is not None
