"""The weights and lists of fusion.yaml and the words of disputes.yaml, made ready once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Self

from orontes.base import read_yaml

STEM = 4
"""Letters by which words of doers' names are compared: "Russia", "Russian"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FusionRules:
    """Families of kinds, kinship of kinds, lists of kinds, weights of evidence, limits, and lists of words."""

    family: dict[str, str]
    kin: dict[tuple[str, str], float]
    light: frozenset[str]
    once: frozenset[str]
    lasting: frozenset[str]
    weights: dict[str, float]
    limits: dict[str, float]
    aftermath: re.Pattern[str]
    no_names: frozenset[str]
    people: frozenset[str]
    any_force: frozenset[str]
    men: dict[str, re.Pattern[str]]
    crowd: re.Pattern[str]
    landforms: dict[str, str]
    bodies: frozenset[str]
    """The beginnings of words for bodies, of as many letters as names are compared by."""
    across: Self | None = None
    """The same rules with the weights of acts of violence that two reports tell."""

    def kinship(self, one: str, two: str) -> float | None:
        """How far two kinds may be one event; None where they may not."""
        return 1.0 if one == two else self.kin.get((one, two))


@cache
def fusion_rules() -> FusionRules:
    """The rules, read once."""
    raw = read_yaml(Path(__file__).with_name("fusion.yaml"))
    kin = {}
    for one, two, grade in raw["kin"]:
        kin[one, two] = kin[two, one] = float(grade)
    limits = {name: float(value) for name, value in raw.items() if isinstance(value, int | float)}
    weights = {name: float(value) for name, value in raw["weights"].items()}
    rules = FusionRules(
        family={kind: family for family, kinds in raw["families"].items() for kind in kinds},
        kin=kin,
        light=frozenset(raw["light"]),
        once=frozenset(raw["once"]),
        lasting=frozenset(raw["lasting"]),
        weights=weights,
        limits=limits,
        aftermath=_begun_by(raw["aftermath"]),
        men={side: re.compile(rf"\b(?:{'|'.join(words)})\w*", re.IGNORECASE) for side, words in raw["men"].items()},
        crowd=re.compile(rf"\b(?:{'|'.join(raw['crowd'])})\w*", re.IGNORECASE),
        landforms={str(word): str(row[0]) for row in raw["landforms"] for word in row},
        bodies=frozenset(str(word)[:STEM] for word in raw["bodies"]),
        no_names=frozenset(str(word) for word in raw["no_names"]),
        people=frozenset(raw["people"]),
        any_force=frozenset(raw["any_force"]),
    )
    across = weights | {name: float(value) for name, value in raw["across_reports"].items()}
    return replace(rules, across=replace(rules, weights=across))


def _begun_by(stems: Sequence[str]) -> re.Pattern[str]:
    """Finds words that begin with any of some letters; tried only where the first fits, in a third of the time."""
    firsts = "".join(sorted({stem[0] for stem in stems}))
    return re.compile(rf"\b(?=[{firsts}])(?:{'|'.join(stems)})\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeWords:
    """The lists of disputes.yaml; `officers` leads from each word for an officer's rank to its row and place in it."""

    officers: Mapping[str, tuple[int, int]]
    largest: tuple[str, ...]
    compared: tuple[str, ...]
    cheering: tuple[str, ...]
    state_army: frozenset[str]
    of_state: frozenset[str]
    state_forces: frozenset[str]
    formations: frozenset[str]
    not_of_state: frozenset[str]
    apart: tuple[frozenset[str], ...]


@cache
def dispute_words() -> DisputeWords:
    """The lists, read once."""
    raw = read_yaml(Path(__file__).with_name("disputes.yaml"))
    return DisputeWords(
        officers={
            str(word): (number, grade)
            for number, row in enumerate(raw["officers"])
            for grade, words in enumerate(row)
            for word in words
        },
        largest=tuple(raw["largest"]),
        compared=tuple(raw["compared"]),
        cheering=tuple(raw["cheering"]),
        state_army=frozenset(raw["state_army"]),
        of_state=frozenset(raw["of_state"]),
        state_forces=frozenset(raw["state_forces"]),
        formations=frozenset(raw["formations"]),
        not_of_state=frozenset(raw["not_of_state"]),
        apart=tuple(frozenset(row) for row in raw["apart"]),
    )
