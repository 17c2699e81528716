"""Codes of states: ISO, Gleditsch and Ward, Correlates of War, and the regions of ACLED and UCDP."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state's codes; empty (None) where a list does not have it. `iso`, `gwno` and `cow` are numbers."""

    iso2: str
    iso3: str
    iso: int | None = None
    gwno: int | None = None
    cow: int | None = None
    acled_region: str | None = None
    ucdp_region: str | None = None


@cache
def _states() -> dict[str, State]:
    """The rows of states.csv by ISO alpha-2."""
    with Path(__file__).with_name("states.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row["iso2"]: _state(row) for row in rows}


def _state(row: dict[str, str]) -> State:
    """A state from its row of states.csv."""
    return State(
        iso2=row["iso2"],
        iso3=row["iso3"],
        iso=_number(row["iso"]),
        gwno=_number(row["gwno"]),
        cow=_number(row["cow"]),
        acled_region=row["acled_region"] or None,
        ucdp_region=row["ucdp_region"] or None,
    )


def _number(text: str) -> int | None:
    return int(text) if text else None


def find_state(code: str | None) -> State | None:
    """The codes of a country by its ISO 3166 alpha-2 code; None where it is none."""
    return _states().get(code or "")
