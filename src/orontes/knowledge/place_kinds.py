"""Our kinds of places for the codes of those who publish gazetteers, and how sharp a point each kind has."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import read_yaml

KINDS = (
    "country", "region", "city", "town", "village", "quarter", "prison", "camp", "base", "airport", "crossing",
    "checkpoint", "bridge", "road", "dam", "area", "site",
)  # fmt: skip
SETTLEMENTS = frozenset({"city", "town", "village"})
WIDE = frozenset({"country", "region", "area"})
"""The kinds of places that hold many settlements."""
PRECISIONS = ("exact", "near", "district", "region", "country", "unknown")
_PRECISION = {"region": "region", "area": "region", "country": "country", "district": "district", "road": "district"}
_CITY, _TOWN = 50_000, 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceKinds:
    """place_kinds.yaml, made ready: our kind by a publisher's code, and the field by a column's name."""

    geonames: dict[str, str]
    geonames_classes: dict[str, str]
    wof: dict[str, str]
    wof_left_out: frozenset[str]
    columns: dict[str, str]


@cache
def place_kinds() -> PlaceKinds:
    """The tables, read once."""
    raw = read_yaml(Path(__file__).with_name("place_kinds.yaml"))
    return PlaceKinds(
        geonames=_by_code(raw["geonames"]),
        geonames_classes=dict(raw["geonames_classes"]),
        wof=_by_code(raw["wof"]),
        wof_left_out=frozenset(raw["wof_left_out"]),
        columns=_by_code(raw["columns"]),
    )


def settlement_kind(population: int) -> str:
    """Whether so many people make a city, a town or a village."""
    return "city" if population >= _CITY else "town" if population >= _TOWN else "village"


def kind_and_precision(kind: str) -> tuple[str, str]:
    """A kind with how sharp its point is; `district`, which is no kind of ours, is a region with a sharper one."""
    return ("region" if kind == "district" else kind), _PRECISION.get(kind, "exact")


def _by_code(groups: dict[str, list[str]]) -> dict[str, str]:
    """Each code with its group."""
    return {code: group for group, codes in groups.items() for code in codes}
