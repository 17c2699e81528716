"""What a reader may know beforehand: a pack of the conflict and the gazetteers, asked in one place."""

from dataclasses import dataclass

from orontes.knowledge.place import Gazetteer


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """The gazetteers, first asked first, and the pack where one is given."""

    gazetteers: tuple[Gazetteer, ...] = ()
