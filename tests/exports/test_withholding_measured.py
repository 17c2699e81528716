"""How many names of private persons are covered, and how many of people in office stay, over sentences of our own."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from orontes.base import read_yaml
from orontes.record import build
from orontes.reports import Report

ROWS = read_yaml(Path(__file__).with_name("private_names.yaml"))
FLOORS = {"look": (1.0, 1.0), "score": (0.86, 1.0)}
"""The shares of private names covered and of names in office kept."""


@dataclass(frozen=True)
class Counted:
    covered: int
    private: int
    kept: int
    official: int
    other: int


def count(half: str) -> Counted:
    """Each sentence is a record by itself, so that none helps another."""
    covered = private = kept = official = other = 0
    for row in ROWS[half]:
        text = build([Report(text=row["text"], language="en")]).withhold_names().reports[0].text
        private += len(row["covered"])
        official += len(row["kept"])
        covered += sum(not any(word in text for word in name.split()) for name in row["covered"])
        kept += sum(name in text for name in row["kept"])
        other += text.count("█") > sum(map(len, row["covered"])) and all(name in text for name in row["kept"])
    return Counted(covered=covered, private=private, kept=kept, official=official, other=other)


@pytest.mark.parametrize("half", FLOORS)
def test_names_are_covered_and_offices_kept(half: str) -> None:
    counted = count(half)
    covered, kept = FLOORS[half]
    assert counted.covered / counted.private >= covered
    assert counted.kept / counted.official >= kept
    assert counted.other <= 1
