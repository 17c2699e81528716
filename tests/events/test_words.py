"""The words of events: each list is asked for by a rule, and each that a rule asks for is there and is a pattern."""

import re
from pathlib import Path

import pytest

from orontes.base import read_yaml
from orontes.events.words import either

FOLDER = Path(__file__).parents[2] / "src" / "orontes" / "events"
LISTS = set(read_yaml(FOLDER / "words.yaml"))
ASKED = {
    name
    for path in sorted(FOLDER.glob("*.py"))
    for name in re.findall(r"\beither\([\"'](\w+)[\"']\)", path.read_text(encoding="utf-8"))
}


def test_lists_and_rules_fit_each_other() -> None:
    assert LISTS == ASKED


@pytest.mark.parametrize("name", sorted(LISTS))
def test_a_list_is_one_piece_of_a_pattern(name: str) -> None:
    assert re.fullmatch(f"x{either(name)}?x", "xx")


def test_words_are_found_as_they_are_written() -> None:
    """The terror group and the enemies were driven from the neighborhoods."""
    assert re.findall(either("epithets"), "terror group, enemies") == ["terror group", "enemies"]
    assert re.search(rf"\b{either('parts_of_towns')}\b", "the neighborhoods")
