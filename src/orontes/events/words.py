"""The words of reports that the rules of this folder ask for: the lists of words.yaml, as pieces of patterns."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from orontes.base import read_yaml


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    """The lists of words.yaml by name."""
    raw = read_yaml(Path(__file__).with_name("words.yaml"))
    return {str(name): tuple(str(word) for word in words) for name, words in raw.items()}


def either(name: str) -> str:
    """Any word of a list, as one piece of a pattern."""
    return f"(?:{'|'.join(_lists()[name])})"
