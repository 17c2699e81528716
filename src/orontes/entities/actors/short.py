"""Which body "the council" or "the front's fighters" is: the one of such a name told before."""

from collections import defaultdict

from orontes.entities.actors.pack import Key
from orontes.entities.actors.persons import ActorName
from orontes.entities.actors.phrases import bare_word
from orontes.entities.actors.words import actor_words


class BodiesNamed:
    """The bodies by name that reports have told so far, by the words for a body in their names."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, str], set[Key]] = defaultdict(set)

    def note(self, report: str, name: ActorName, key: Key) -> None:
        """Notes a body that a report names in full."""
        if name.form != "organisation" or key[0] not in {"organisation", "pack"}:
            return
        for word in name.core.split():
            if word.casefold() in actor_words().short_bodies:
                self._told[report, word.casefold()].add(key)

    def find(self, report: str, name: ActorName) -> Key | None:
        """The one body that words of its short form mean in a report; None where there are several or none."""
        words = name.core.removeprefix("the ").split() if name.form == "crowd" and name.nation is None else []
        word = bare_word(words[0]) if words and words[0].islower() else ""
        told = self._told.get((report, word), set()) if word in actor_words().short_bodies else set()
        return next(iter(told)) if len(told) == 1 else None
