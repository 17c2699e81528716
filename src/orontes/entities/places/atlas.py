"""The gazetteers as one run asks them: answers kept, and the countries of which the reports speak."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain

from orontes.base import spread
from orontes.entities.places.context import Countries
from orontes.knowledge import GazetteerPlace, Knowledge

_LEADING = 3
_MANY = 500  # names from which on several processes look for them


@dataclass(slots=True, kw_only=True)
class Atlas:
    """The gazetteers with answers kept for one run."""

    knowledge: Knowledge
    countries: Countries = field(default_factory=Countries)
    _leading: tuple[str, ...] = ()
    _found: dict[str, tuple[GazetteerPlace, ...]] = field(default_factory=dict)
    _candidates: dict[str, tuple[GazetteerPlace, ...]] = field(default_factory=dict)

    def speak_of(self, countries: Countries) -> None:
        """Sets the countries of which the reports speak."""
        self.countries, self._leading = countries, countries.leading(_LEADING)
        self._candidates.clear()

    def ask(self, names: Collection[str]) -> None:
        """Asks for many names at once, side by side in several processes, and keeps the answers."""
        new = [name for name in dict.fromkeys(names) if name not in self._found]
        parts = spread(partial(_find_all, self.knowledge), new, enough=len(new) >= _MANY)
        self._found.update(zip(new, chain.from_iterable(parts), strict=True))

    def find(self, name: str) -> tuple[GazetteerPlace, ...]:
        """The gazetteers' answer, asked once."""
        if name not in self._found:
            self._found[name] = self.knowledge.find_places(name)
        return self._found[name]

    def candidates(self, name: str) -> tuple[GazetteerPlace, ...]:
        """Places of a name anywhere, and in the leading countries, where the first may have been cut short."""
        if name not in self._candidates:
            told = self.find(name)
            more = bool(self._leading) and not self.knowledge.has_told_all(name, self._leading, told)
            near = self.knowledge.find_places(name, countries=self._leading) if more else ()
            self._candidates[name] = tuple({place.id: place for place in (*told, *near)}.values())
        return self._candidates[name]


def _find_all(knowledge: Knowledge, names: Sequence[str]) -> list[tuple[GazetteerPlace, ...]]:
    """The gazetteers' answers to some names."""
    return [knowledge.find_places(name) for name in names]
