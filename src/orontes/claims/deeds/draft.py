"""The draft: a trigger word with its frame and the words that head its parts, before slots are filled."""

from dataclasses import dataclass

from orontes.claims.frames import Frame
from orontes.claims.tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The heads of a trigger's parts.

    Logical subject and object, prepositional phrases, and the words bound to a verb.
    """

    agent: int | None = None
    thing: int | None = None
    phrases: tuple[tuple[str, int], ...] = ()
    bound: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A claim in the making; numbers are those of words in the tree.

    `clause` is the word whose clause says it, `light` the light verb of an event noun, `place_subject` a place that
    "witnessed" it. `harm` lists the people harmed: (word of harm, what it counts, head of the victims).
    """

    tree: Tree
    trigger: int
    frame: Frame
    kind: str
    clause: int
    agent: int | None = None
    object: int | None = None
    phrases: tuple[tuple[str, int], ...] = ()
    light: int | None = None
    noun: bool = False
    place_subject: int | None = None
    harm: tuple[tuple[int, str, int], ...] = ()
