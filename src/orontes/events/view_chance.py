"""What acts may agree in by chance, as their views hold it."""

import math
from typing import NamedTuple


class Chance(NamedTuple):
    """What an act may agree in with another by chance (`chances`).

    `near` is how many acts of the record it may be by its days, `fits` by its days and place, both as logarithms;
    `numbers` are those it tells of harmed, each with its rarity.
    """

    near: float
    fits: float
    numbers: frozenset[tuple[str, float]]


def sum_rarity(names: frozenset[tuple[str, float]]) -> float:
    """How much names tell in all."""
    return math.fsum([rarity for _, rarity in names]) if names else 0.0
