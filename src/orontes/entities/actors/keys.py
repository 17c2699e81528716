"""Which actor each use of a name means: by its words, and by what was named before it in the same report."""

import re
from collections import defaultdict
from collections.abc import Sequence

from orontes.entities.actors.acronyms import ActorUse
from orontes.entities.actors.bare import Spot
from orontes.entities.actors.groups import Aliases, resolve_actor
from orontes.entities.actors.names import read_actor_name
from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.short import BodiesNamed

_THE_ONE = re.compile(r"\b[Tt]he [a-z]+(?:['’]s?)?$")
"""A definite word that is no name, at the end of a phrase."""


def find_keys(uses: Sequence[ActorUse], aliases: Aliases) -> dict[Spot, Key]:
    """The key of each use; "the factions" means the "opposition factions" named before it in the report.

    And "the front" the one body of the report that was named before it by a longer name that ends so.
    """
    keys: dict[Spot, Key] = {}
    meant: dict[tuple[str, str], Key] = {}
    bodies: dict[tuple[str, str], set[Key]] = defaultdict(set)
    short = BodiesNamed()
    for use in uses:
        name = read_actor_name(use.phrase)
        last = name.core.split()[-1].casefold() if name.core else ""
        head = last if name.form == "crowd" and name.kind == "armed_group" else None
        key = resolve_actor(name, use.report, aliases, (use.report, use.start, use.end))
        named = bodies[use.report, last] if _points_to_body(name, use.phrase, key) else set()
        if len(named) == 1:
            (key,) = named
        if key is None and head:
            key = meant.get((use.report, head))
        key = key or short.find(use.report, name)
        if key is not None:
            short.note(use.report, name, key)
            keys[use.report, use.start, use.end] = key
            if head and name.side:
                meant[use.report, head] = key
            if name.form == "organisation" and " " in name.core:
                bodies[use.report, last].add(key)
    return keys


def _points_to_body(name: ActorName, phrase: str, key: Key | None) -> bool:
    """Whether a phrase calls a body by no more than its last word: "the front", "fighters of the front"."""
    bare = name.form == "crowd" and name.core.isalpha() and name.side is None
    return bare and (key is None or key[0] == "crowd") and _THE_ONE.search(phrase) is not None and phrase[-1:].isalpha()
