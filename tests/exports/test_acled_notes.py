"""How many of our own notes and leads have a first row of their type (acled_notes.yaml): figures that may only rise."""

from collections import Counter
from pathlib import Path

import pytest

from orontes.base import read_yaml
from orontes.record import build
from orontes.reports import Report

LEAST_RIGHT = 0.855
LEAST_ALONE = 54
TYPES = 25


@pytest.fixture(scope="module")
def coded() -> list[tuple[str, str]]:
    """Each sentence's type and the type of its first row."""
    told: dict[str, list[str]] = read_yaml(Path(__file__).with_name("acled_notes.yaml"))
    return [(name, first_type(text)) for name, texts in told.items() for text in texts]


def first_type(text: str) -> str:
    """The type of a report's first row; "none" where it has no row."""
    rows = build([Report(id="note", text=text)]).to_rows("acled")
    return str(rows[0]["sub_event_type"]) if rows else "none"


def weigh(pairs: list[tuple[str, str]]) -> float:
    """The F1 of each type, weighted by how often it is told."""
    gold, said = Counter(one for one, _ in pairs), Counter(two for _, two in pairs)
    hits = Counter(one for one, two in pairs if one == two)
    return sum(number * 2 * hits[name] / (number + said[name]) for name, number in gold.items()) / len(pairs)


def test_notes_have_the_types_of_their_main_events(coded: list[tuple[str, str]]) -> None:
    told = [pair for pair in coded if pair[0] != "none"]
    assert len({name for name, _ in told}) == TYPES
    assert round(weigh(told), 3) >= LEAST_RIGHT


def test_what_acled_does_not_code_is_left_alone(coded: list[tuple[str, str]]) -> None:
    assert sum(said == "none" for name, said in coded if name == "none") >= LEAST_ALONE
