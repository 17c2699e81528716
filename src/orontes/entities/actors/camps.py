"""Sides of those whom no words put in a camp: who governs by his name alone, and groups that stand together."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName

GOVERNMENT, OPPOSITION = "government", "opposition"
_IN_CAMPS = frozenset({"organisation", "crowd", "person"})
_RULES = re.compile(r"\bGovernment\b(?! forces)")


@dataclass(slots=True, kw_only=True)
class SideBook:
    """Sides found so far with their basis; the first basis stays."""

    sides: dict[Key, tuple[str, str]] = field(default_factory=dict)

    def put(self, key: Key, side: str | None, basis: str) -> None:
        """Notes a side where none is known."""
        if side and key not in self.sides:
            self.sides[key] = (side, basis)

    def side(self, key: Key | None) -> str | None:
        """The side of an actor, None while unknown."""
        found = self.sides.get(key) if key else None
        return found[0] if found else None


def calls_itself_government(name: ActorName) -> bool:
    """Whether a body's own name says that it governs, whether or not others grant it: "National Unity Government"."""
    return name.form == "organisation" and name.kind == GOVERNMENT and _RULES.search(name.core) is not None


def ruling_councils(phrases: Mapping[Key, Sequence[ActorName]]) -> list[Key]:
    """The councils that rule by their name ("Ruling Council"), where the reports call one state's side a government."""
    sides = {key[1] for key in phrases if key[0] == "side" and key[2] == GOVERNMENT}
    named = [key for key in sorted(phrases) if key[0] == "organisation" and len(sides) == 1]
    return [key for key in named if any(name.kind == GOVERNMENT and _is_council(name) for name in phrases[key])]


def councils_in_arms(phrases: Mapping[Key, Sequence[ActorName]], striking: Set[Key]) -> list[Key]:
    """The one council that uses force where reports name rebels, and nobody else as a government."""
    sides = {key[2] for key in phrases if key[0] == "side"}
    ruling = {key[2] for key in phrases if key[0] == "body" and key[2] in {"government", "government forces"}}
    named = [key for key in sorted(phrases) if key[0] == "organisation" and any(map(_is_council, phrases[key]))]
    found = [key for key in named if key in striking]
    return found if OPPOSITION in sides and GOVERNMENT not in sides and not ruling and len(found) == 1 else []


def _is_council(name: ActorName) -> bool:
    """Whether an actor is called a council and nothing of another state's."""
    return name.nation is None and name.core.casefold().endswith(" council")


def govern_by_name(
    book: SideBook,
    phrases: Mapping[Key, Sequence[ActorName]],
    ties: Sequence[tuple[Key, Key]],
    fights: Iterable[tuple[Key, Key]],
) -> None:
    """Who governs by the name of his body is the government's where neither he nor his allies fight a government."""
    against = {pair[1 - place] for pair in fights for place in (0, 1) if book.side(pair[place]) == GOVERNMENT}
    for key in sorted(key for key, names in phrases.items() if any(map(calls_itself_government, names))):
        allies = {key, *(two for one, two in ties if one == key), *(one for one, two in ties if two == key)}
        if not allies & against:
            book.put(key, GOVERNMENT, "named")


def name_camps(book: SideBook, phrases: Mapping[Key, Sequence[ActorName]], ties: Sequence[tuple[Key, Key]]) -> None:
    """Groups that stand together and have no side yet are one, by the name of the armed one that is told most."""
    allies: dict[Key, set[Key]] = defaultdict(set)
    for one, two in ties:
        if not {one, two} & book.sides.keys() and {one[0], two[0]} <= _IN_CAMPS:
            allies[one].add(two)
            allies[two].add(one)
    for first in sorted(allies):
        camp, new = {first}, {first}
        while new:
            new = {ally for key in new for ally in allies[key]} - camp
            camp |= new
        groups = _groups_among(camp, phrases)
        for key in sorted(camp) if len(groups) > 1 else ():
            name = max((name.core for name in phrases[groups[0]]), key=lambda core: (len(core), core))
            book.put(key, name, "allied")


def _groups_among(camp: Set[Key], phrases: Mapping[Key, Sequence[ActorName]]) -> list[Key]:
    """The groups of a camp, armed or of no known kind, the one told most first; a leader and his men are one."""
    owners = {str(name.of).casefold() for key in camp if key[0] == "crowd" for name in phrases.get(key, ()) if name.of}
    armed = [
        key
        for key in sorted(camp)
        if key[0] in {"organisation", "crowd"}
        and key[-1].casefold() not in owners
        and {name.kind for name in phrases.get(key, ())} & {"armed_group", "unknown"}
    ]
    if not any(name.kind == "armed_group" for key in armed for name in phrases.get(key, ())):
        return []
    return sorted(armed, key=lambda key: (key[0] != "organisation", -len(phrases[key]), key))
