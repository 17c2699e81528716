"""The YAML of the package is read by one function, each call anew."""

from pathlib import Path

import pytest
import yaml

from orontes.base import read_yaml

SOURCE = Path(__file__).parents[2] / "src" / "orontes"


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.yaml")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_every_file_beside_our_code_is_read(path: Path) -> None:
    assert read_yaml(path)


@pytest.mark.parametrize(
    "path", sorted(SOURCE.rglob("words.yaml")), ids=lambda path: path.relative_to(SOURCE).as_posix()
)
def test_lists_of_patterns_are_read_without_libyaml(path: Path) -> None:
    """PyYAML's own reader takes no bare "?" within brackets, which libyaml does."""
    assert yaml.compose(path.read_text(encoding="utf-8"), yaml.SafeLoader) is not None


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.yaml")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_list_stands_twice_in_a_file(path: Path) -> None:
    """Of two lists under one name only the second would be read, and nobody would be told."""
    nodes = [yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)]
    twice = []
    while nodes:
        node = nodes.pop()
        if isinstance(node, yaml.MappingNode):
            names = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
            twice += [name for name in set(names) if names.count(name) > 1]
            nodes += [value for _, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            nodes += node.value
    assert twice == []


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
