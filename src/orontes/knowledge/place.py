"""Places as gazetteers give them, and the door through which gazetteers come in."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class GazetteerPlace:
    """One place of a gazetteer.

    `id` is global (`geonames:170654`, `pack:homs-central-prison`). `kind` is one of country, region (admin 1 and 2),
    city, town, village, quarter, prison, camp, base, airport, crossing, checkpoint, bridge, road, dam, area, site.
    `within` lists ids or names of what holds it, nearest first. `country` is its ISO 3166 code.
    """

    id: str
    name: str
    kind: str
    country: str | None = None
    within: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    precision: str = "exact"
    population: int = 0
    aliases: tuple[str, ...] = ()
    gazetteer: str = ""


class Gazetteer(Protocol):
    """A list of places that can be asked by name."""

    @property
    def name(self) -> str:
        """A short name for the record's `gazetteer` column."""

    @property
    def digest(self) -> str:
        """A hash of the content, for record.json."""

    def find_places(self, name: str, *, countries: Collection[str] = ()) -> tuple[GazetteerPlace, ...]:
        """Places of that name or spelling, best match first, then most populous; all countries where none is given."""
