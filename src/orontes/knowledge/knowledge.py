"""What a reader may know beforehand: a pack of the conflict and the gazetteers, asked in one place."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from orontes.base import Problem
from orontes.knowledge.geonames import GeoNamesGazetteer
from orontes.knowledge.names import name_key
from orontes.knowledge.pack import Pack, load_pack
from orontes.knowledge.place import Gazetteer, GazetteerPlace
from orontes.knowledge.place_files import PlaceFile, load_places
from orontes.knowledge.place_joining import join_place


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """The gazetteers, first asked first, and the pack where one is given. It can be pickled."""

    gazetteers: tuple[Gazetteer, ...] = ()
    pack: Pack | None = None

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name from all gazetteers, the first gazetteer's first; one that several know stands once."""
        found: dict[str, GazetteerPlace] = {}
        for number, gazetteer in enumerate(self.gazetteers):
            for place in gazetteer.find_places(name, countries=countries):
                joined = join_place(place, number, self.gazetteers) if isinstance(gazetteer, PlaceFile) else place
                found.setdefault(joined.id, joined)
        return tuple(found.values())

    def has_told_all(self, name: str, countries: Collection[str], found: Collection[GazetteerPlace]) -> bool:
        """Whether to ask for a name in some countries gives no more than was found anywhere; of files nobody knows."""
        return all(
            isinstance(one, GeoNamesGazetteer) and one.has_told_all(name, countries, found) for one in self.gazetteers
        )

    def find_kind(self, name: str) -> str | None:
        """What kind of place bears just this name, articles and marks aside; names that only sound alike tell none."""
        key = name_key(name)
        for gazetteer in self.gazetteers:
            find = gazetteer.find_exact if isinstance(gazetteer, GeoNamesGazetteer) else gazetteer.find_places
            for place in find(name):
                if any(name_key(one) == key for one in (place.name, *place.aliases)):
                    return place.kind
        return None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with rows of the files of places."""
        return tuple(
            one for gazetteer in self.gazetteers if isinstance(gazetteer, PlaceFile) for one in gazetteer.problems
        )

    def digests(self) -> dict[str, str]:
        """The hash of the pack and of each gazetteer by its name, for record.json."""
        digests = {gazetteer.name: gazetteer.digest for gazetteer in self.gazetteers}
        if self.pack is not None:
            digests["pack"] = self.pack.digest
        return digests


def load_knowledge(pack: Path | str | None = None, gazetteers: Sequence[Path | str] = ()) -> Knowledge:
    """A pack's places, then those of files, then the built-in gazetteer. PackError and InputError name the fault."""
    loaded = load_pack(pack) if pack is not None else None
    lists: list[Gazetteer] = [loaded.places] if loaded and loaded.places else []
    lists.extend(load_places(Path(path)) for path in gazetteers)
    return Knowledge(gazetteers=(*lists, GeoNamesGazetteer()), pack=loaded)
