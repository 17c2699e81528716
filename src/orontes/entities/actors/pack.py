"""What a pack says of actors: names and spellings under its own ids, sides, kinds and membership."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from orontes.entities.actors.persons import ActorName
from orontes.knowledge import SAME, Knowledge, name_key, person_words, same_person

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackNames:
    """The pack's actors: keys by spelling, persons to compare by sound, and side, kind, name and heads of each key."""

    spellings: Mapping[str, Key] = field(default_factory=dict)
    persons: tuple[tuple[str, Key], ...] = ()
    sides: Mapping[Key, str] = field(default_factory=dict)
    kinds: Mapping[Key, str] = field(default_factory=dict)
    names: Mapping[Key, str] = field(default_factory=dict)
    members: Mapping[Key, tuple[Key, ...]] = field(default_factory=dict)

    def find(self, name: ActorName) -> Key | None:
        """The pack's actor that a phrase names: by its words, an acronym, or a person's spelling."""
        if not self.spellings:
            return None
        for spelling in (name.core, name.text, name.acronym or ""):
            key = self.spellings.get(name_key(spelling)) if spelling else None
            if key:
                return key
        if name.form in {"person", "organisation"} and len(person_words(name.core)) > 1:
            fits = sorted({key for known, key in self.persons if same_person(name.core, known) >= SAME})
            return fits[0] if len(fits) == 1 else None
        return None


def read_pack_names(knowledge: Knowledge) -> PackNames:
    """The pack's actors, none where there is no pack."""
    if knowledge.pack is None:
        return PackNames()
    actors = knowledge.pack.actors
    keys: dict[str, Key] = {
        spelling: ("pack", actor.id) for actor in actors for spelling in (actor.name, actor.id, *actor.aliases)
    }
    heads: dict[Key, tuple[Key, ...]] = {
        ("pack", actor.id): tuple(sorted({keys[head] for head in actor.member_of})) for actor in actors
    }
    return PackNames(
        spellings={name_key(spelling): key for spelling, key in sorted(keys.items(), reverse=True)},
        persons=tuple(sorted((name, key) for name, key in keys.items() if _is_person(key, knowledge))),
        sides={("pack", actor.id): actor.side for actor in actors if actor.side},
        kinds={("pack", actor.id): actor.kind for actor in actors},
        names={("pack", actor.id): actor.name for actor in actors},
        members=heads,
    )


def _is_person(key: Key, knowledge: Knowledge) -> bool:
    """Whether the pack says that the actor is a person."""
    return (
        any(actor.id == key[1] and actor.kind == "person" for actor in knowledge.pack.actors)
        if knowledge.pack
        else False
    )
