"""The words of places.yaml, made ready."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import read_yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """Words that tell what a phrase says of a place; places.yaml gives the meaning of each group."""

    skipped: frozenset[str]
    directions: dict[str, str]
    heads: dict[str, str]
    sites: dict[str, str]
    qualities: frozenset[str]
    units: frozenset[str]
    seats: frozenset[str]
    long: frozenset[str]
    old: frozenset[str]
    lands: frozenset[str]
    relations: dict[str, str]
    prepositions: dict[str, str]
    inner: frozenset[str]
    dwellings: frozenset[str]
    lying: frozenset[str]
    where: frozenset[str]
    apposed: frozenset[str]
    ground: frozenset[str]
    shares: frozenset[str]
    settlements: frozenset[str]
    lettered: dict[str, str]


@cache
def place_words() -> PlaceWords:
    """The words, read once."""
    raw = read_yaml(Path(__file__).with_name("places.yaml"))
    return PlaceWords(
        skipped=frozenset(raw["skipped"]),
        directions=raw["directions"],
        heads=_by_word(raw["heads"]),
        sites=_by_word(raw["sites"]),
        qualities=frozenset(raw["qualities"]),
        units=frozenset(raw["units"]),
        seats=frozenset(raw["seats"]),
        long=frozenset(raw["long"]),
        old=frozenset(raw["old"]),
        lands=frozenset(raw["lands"]),
        relations=_by_word(raw["relations"]),
        prepositions=raw["prepositions"],
        inner=frozenset(raw["inner"]),
        dwellings=frozenset(raw["dwellings"]),
        lying=frozenset(raw["lying"]),
        where=frozenset(raw["where"]),
        apposed=frozenset(raw["apposed"]),
        ground=frozenset(raw["ground"]),
        shares=frozenset(raw["shares"]),
        settlements=frozenset(raw["settlements"]),
        lettered=raw["lettered"],
    )


def _by_word(groups: dict[str, list[str]]) -> dict[str, str]:
    """Each word with its group."""
    return {word: group for group, words in groups.items() for word in words}
