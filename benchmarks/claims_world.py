"""A made world of wars for the benchmark of scale: countries with places of the built-in gazetteer, forces, outlets.

All names of forces, outlets and spots are invented; towns are real ones, so that finding them costs what it costs.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from orontes.knowledge import name_key
from orontes.knowledge.geonames import open_index
from orontes.knowledge.geonames_index import IndexRow

COUNTRIES = (("SY", "Syrian"), ("SD", "Sudanese"), ("UA", "Ukrainian"), ("MM", "Burmese"))
TOWNS = 2_000
"""Towns of each country at which something may happen."""
OUTLETS = 16
"""Outlets that report on each country."""
_SYLLABLES = (
    "ka",
    "ru",
    "ven",
    "tol",
    "mar",
    "esh",
    "dor",
    "bel",
    "qua",
    "sim",
    "har",
    "lun",
    "pet",
    "zor",
    "ima",
    "nev",
)
_BODIES = ("Front", "Brigade", "Movement", "Council", "Legion", "Union")
_PAPERS = ("Post", "Times", "News Agency", "Radio", "Herald", "Wire")


@dataclass(frozen=True, slots=True, kw_only=True)
class Town:
    """A place that bears one name only in its country, with the region by which it may be told more widely."""

    name: str
    region: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Force:
    """Who fights: its name, its other names, and the words for many that may stand for it."""

    name: str
    aliases: tuple[str, ...]
    wide: tuple[str, ...]
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Theatre:
    """One country at war: towns with the weight of each, forces, outlets, and speakers of no side."""

    country: str
    towns: tuple[Town, ...]
    weights: tuple[float, ...]
    forces: tuple[Force, ...]
    outlets: tuple[str, ...]
    speakers: tuple[str, ...]


def make_theatres(rng: random.Random) -> tuple[Theatre, ...]:
    """The countries at war, the same for one state of `rng`."""
    index = open_index()
    rows: dict[str, list[IndexRow]] = {country: [] for country, _ in COUNTRIES}
    for row in map(index.row, range(len(index))):
        if row.country in rows:
            rows[row.country].append(row)
    return tuple(_make_theatre(country, adjective, rows[country], rng) for country, adjective in COUNTRIES)


def make_name(rng: random.Random, syllables: int = 4) -> str:
    """A name that nobody bears."""
    return "".join(rng.choices(_SYLLABLES, k=syllables)).capitalize()


def _make_theatre(country: str, adjective: str, rows: Sequence[IndexRow], rng: random.Random) -> Theatre:
    towns = _find_towns(rows)
    rng.shuffle(towns)
    bodies = [_make_body(rng) for _ in range(8)]
    army = Force(
        name=f"{adjective} army",
        aliases=("the army", "army units"),
        wide=("government forces", "government troops"),
        speakers=(f"Colonel {make_name(rng)} {make_name(rng)}", "the defence ministry", "a military source"),
    )
    return Theatre(
        country=country,
        towns=tuple(towns),
        weights=tuple((rank + 20) ** -0.85 for rank in range(len(towns))),
        forces=(army, *bodies),
        outlets=tuple(f"{make_name(rng)} {rng.choice(_PAPERS)}" for _ in range(OUTLETS)),
        speakers=(
            *(f"{make_name(rng)} {make_name(rng, 2)}" for _ in range(12)),
            f"the {make_name(rng)} Observatory",
            "residents",
            "activists",
            "medics",
            "a local official",
        ),
    )


def _make_body(rng: random.Random) -> Force:
    name = f"{make_name(rng)} {rng.choice(_BODIES)}"
    return Force(
        name=name,
        aliases=(f"the {name}", f"{name} fighters"),
        wide=("rebels", "rebel fighters", "opposition factions"),
        speakers=(f"{name} commander {make_name(rng)} {make_name(rng, 2)}", f"the {name}"),
    )


def _find_towns(rows: Sequence[IndexRow]) -> list[Town]:
    """The most populous towns of a country whose names are borne by no other of its places."""
    names = Counter(key for row in rows for key in {name_key(name) for name in row.names})
    regions = {row.division: row.names[0] for row in rows if row.kind == "region"}
    fit = [
        row
        for row in rows
        if row.kind in {"city", "town", "village"} and names[name_key(row.names[0])] == 1 and row.division in regions
    ]
    fit.sort(key=lambda row: (-row.population, row.id))
    return [
        Town(name=row.names[0], region=regions[row.division], lat=row.lat, lon=row.lon)
        for row in fit[:TOWNS]
        if row.names[0].isascii()
    ]
