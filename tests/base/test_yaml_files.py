"""The YAML of the package is read by one function, each call anew."""

from pathlib import Path

import pytest

from orontes.base import read_yaml

SOURCE = Path(__file__).parents[2] / "src" / "orontes"


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.yaml")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_every_file_beside_our_code_is_read(path: Path) -> None:
    assert read_yaml(path)


def test_what_is_read_is_the_callers_own(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("verbs: [seize, hold]\n", encoding="utf-8")
    first: dict[str, list[str]] = read_yaml(file)
    first["verbs"].append("leave")
    assert read_yaml(file) == {"verbs": ["seize", "hold"]}


def test_prepositions_are_words_and_no_truths(tmp_path: Path) -> None:
    """Older YAML reads "on", "off", "yes" and "no" as true and false."""
    file = tmp_path / "roles.yaml"
    file.write_text("roles: {on: target, off: place}\nwords: [yes, no]\nmeans: true\nbare: false\n", encoding="utf-8")
    roles = {"on": "target", "off": "place"}
    assert read_yaml(file) == {"roles": roles, "words": ["yes", "no"], "means": True, "bare": False}
