"""ACLED's class of an actor (inter) and the classes that meet (interaction), by the words for the actor and its side.

Rebels and militias are not told apart by their deeds. What tells them apart is how reports name them, and on whose side
they stand: an armed group that fights beside the state is a militia, one on another side is a rebel group. A group of
which neither is told has no class.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from orontes.base import read_yaml
from orontes.events import Event, Party
from orontes.exports.acled.deed import place_abroad
from orontes.exports.acled.sorts import names_group, sort_party, words_in
from orontes.exports.known import Known

CLASSES = (
    "State forces",
    "Rebel group",
    "Political militia",
    "Identity militia",
    "Rioters",
    "Protesters",
    "Civilians",
    "External/Other forces",
)
"""In the order of their numbers, 1 to 8."""
_PLAIN = {
    "state": "State forces",
    "foreign": "External/Other forces",
    "protesters": "Protesters",
    "crowd": "Rioters",
    "civilians": "Civilians",
}
_ARMED = {
    "identity": "Identity militia",
    "militia": "Political militia",
    "unidentified": "Political militia",
    "rebel": "Rebel group",
}


_MANY = ("Rioters", "Unidentified Armed Group")


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    """The lists of inter.yaml, in lower case."""
    content: Mapping[str, str] = read_yaml(Path(__file__).with_name("inter.yaml"))
    return {name: frozenset(str(words).lower().split()) for name, words in content.items()}


def find_list(party: Party) -> str | None:
    """The first list of inter.yaml that holds a word of a party's name or of the words for it; None for none."""
    words = set(words_in(f"{party.text} {party.name}"))
    return next((name for name, some in _lists().items() if name != "bare" and words & some), None)


def is_unidentified(party: Party) -> bool:
    """Whether a party is named only by a common noun for attackers: "gunmen", "unknown assailants"."""
    named = any(word[0].isupper() for word in party.name.split()[1:])
    if party.actor is None and set(words_in(party.name)) <= _lists()["bare"]:
        return True
    return find_list(party) == "unidentified" and not named and not names_group(party.name)


def may_meet_its_like(name: str) -> bool:
    """Whether a row may have one name for both actors: a mob against a mob, armed groups of which neither is known."""
    return name.partition(" (")[0] in _MANY


def classify(party: Party, event: Event, known: Known) -> tuple[str, str] | None:
    """The class of an actor and the rule that told it; None where nothing tells."""
    sort = place_abroad(party, sort_party(party, known.actors), known.seat(event).country or known.home(event))
    listed = find_list(party)
    if listed == "external" and sort in {"state", "armed", "unknown", "foreign"}:
        return "External/Other forces", "external"
    if listed == "militia" and sort == "state":
        return "Political militia", "words"
    if sort in _PLAIN:
        return _PLAIN[sort], "sort"
    if sort not in {"armed", "unknown"}:
        return None
    by_side = _by_side(party, known)
    if by_side is not None and (sort == "armed" or party.side):
        return (by_side, "side") if listed not in {"identity", "militia"} else (_ARMED[listed], "words")
    if sort == "armed" and is_unidentified(party):
        return _ARMED["unidentified"], "words"
    return (_ARMED[listed], "words") if listed in _ARMED and sort == "armed" else None


def _by_side(party: Party, known: Known) -> str | None:
    """The class that an armed group's side tells, where the record has a state with a side."""
    actor = known.actors.get(party.actor or "")
    side = party.side or (actor.side if actor else None)
    if side is None or not known.state_sides:
        return None
    return "Political militia" if side in known.state_sides else "Rebel group"


def meet(one: str | None, two: str | None, *, alone: bool) -> str | None:
    """The interaction of two classes in the order of their numbers, or of one alone; None where one is not known."""
    if one is None or (two is None and not alone):
        return None
    if two is None:
        return f"{one} only"
    return "-".join(sorted((one, two), key=CLASSES.index))
