"""Words that are pieces of patterns: each list is asked for by a rule, and each asked for is there and is a pattern."""

import re
from pathlib import Path

import pytest

from orontes.base import join_pattern, pattern_lists

SOURCE = Path(__file__).parents[1] / "src" / "orontes"
FOLDERS = ("control", "entities", "events")


def read_code(folder: str) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted((SOURCE / folder).rglob("*.py")))


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_list_is_left_over(folder: str) -> None:
    named = set(re.findall(r"[\"'](\w+)[\"']", read_code(folder)))
    assert set(pattern_lists(folder)) - named == set()


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_list_asked_for_is_there(folder: str) -> None:
    asked = set(re.findall(r"\beither\([\"'](\w+)[\"']\)", read_code(folder)))
    assert asked
    assert asked <= set(pattern_lists(folder))


@pytest.mark.parametrize(("folder", "name"), [(folder, name) for folder in FOLDERS for name in pattern_lists(folder)])
def test_a_list_is_one_piece_of_a_pattern(folder: str, name: str) -> None:
    assert re.fullmatch(f"x{join_pattern(folder, name)}?x", "xx")


def test_words_are_found_as_they_are_written() -> None:
    """The terror group and the enemies were driven from the neighborhoods."""
    assert re.findall(join_pattern("events", "epithets"), "terror group, enemies") == ["terror group", "enemies"]
    assert re.search(rf"\b{join_pattern('events', 'parts_of_towns')}\b", "the neighborhoods")
