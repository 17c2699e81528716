"""No mapping of our YAML files has a key twice, of which the second would silently take the place of the first."""

from pathlib import Path

import pytest
import yaml

SOURCES = Path(__file__).parents[1] / "src" / "orontes"
FILES = sorted(SOURCES.rglob("*.yaml"))


def find_doubled(node: yaml.Node | None) -> list[str]:
    """The keys that stand twice in a mapping, at any depth, with the line of the second."""
    found: list[str] = []
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        lines = [key.start_mark.line + 1 for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        found += [
            f"{key} (line {line})" for n, (key, line) in enumerate(zip(keys, lines, strict=True)) if key in keys[:n]
        ]
        for key, value in node.value:
            found += find_doubled(key) + find_doubled(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            found += find_doubled(item)
    return found


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(SOURCES)) for path in FILES])
def test_no_key_stands_twice(path: Path) -> None:
    assert find_doubled(yaml.compose(path.read_text(encoding="utf-8"))) == []


def test_a_doubled_key_would_be_found() -> None:
    assert find_doubled(yaml.compose("a: 1\nb: {c: 1, c: 2}\na: 3\n")) == ["a (line 3)", "c (line 2)"]
