"""What a reader may know beforehand: a pack of the conflict and the gazetteers, asked in one place."""

from collections.abc import Collection
from dataclasses import dataclass

from orontes.knowledge.geonames import GeoNamesGazetteer
from orontes.knowledge.place import Gazetteer, GazetteerPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """The gazetteers, first asked first."""

    gazetteers: tuple[Gazetteer, ...] = ()

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name from all gazetteers, those of the first gazetteer first."""
        return tuple(
            place for gazetteer in self.gazetteers for place in gazetteer.find_places(name, countries=countries)
        )

    def digests(self) -> dict[str, str]:
        """The hash of each gazetteer by its name, for record.json."""
        return {gazetteer.name: gazetteer.digest for gazetteer in self.gazetteers}


def load_knowledge() -> Knowledge:
    """The built-in gazetteer."""
    return Knowledge(gazetteers=(GeoNamesGazetteer(),))
