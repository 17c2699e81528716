"""The word lists of the reader: each is asked for by a rule, and each that a rule asks for is there."""

import re
from pathlib import Path

import pytest

from orontes.claims.lexicon import endings_of, links_of, word_sets, words_of

SOURCE = Path(__file__).parents[2] / "src" / "orontes"
TEXT = "\n".join(path.read_text(encoding="utf-8") for path in sorted(SOURCE.rglob("*.py")))
NAMED = set(re.findall(r'"(\w+)"', TEXT))


@pytest.mark.parametrize("file", ["words", "links"])
def test_no_list_is_left_over(file: str) -> None:
    assert set(word_sets(file)) - NAMED == set()


@pytest.mark.parametrize(("call", "file"), [("words_of", "words"), ("endings_of", "words"), ("links_of", "links")])
def test_each_list_asked_for_is_there(call: str, file: str) -> None:
    asked = set(re.findall(rf'\b{call}\("(\w+)"\)', TEXT))
    assert asked
    assert asked <= set(word_sets(file))


def test_words_of_several_parts_stay_whole() -> None:
    """Killed as a result of the shelling."""
    assert "as a result of" in links_of("of_causes")
    assert "war game" in words_of("drill_stems")


def test_endings_are_as_strings_take_them() -> None:
    """Two infiltrators were caught."""
    assert "infiltrator".endswith(endings_of("doer_endings"))
