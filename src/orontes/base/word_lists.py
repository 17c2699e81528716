"""Lists of words as our YAML has them, as words or as pieces of patterns, and the few that many of these hold."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from orontes.base.yaml_files import read_yaml


@cache
def shared_words(name: str) -> tuple[str, ...]:
    """A list of `shared_words.yaml` in its order: "months", "numbers" from one on (both in small letters), ...."""
    content = read_yaml(files("orontes.base").joinpath("shared_words.yaml"))[name]
    return tuple(content.split() if isinstance(content, str) else map(str, content))


def read_words(content: str | Iterable[object]) -> tuple[str, ...]:
    """The words of a list in its order: of a string, or of a list where some are of several words.

    `<months>` in either stands for the shared list of that name.
    """
    words = content.split() if isinstance(content, str) else [str(word) for word in content]
    return tuple(one for word in words for one in (shared_words(word[1:-1]) if word[:1] == "<" else (word,)))


@cache
def pattern_lists(folder: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of the `words.yaml` of one of our folders, by name; each word is a piece of a regular expression."""
    raw = read_yaml(files(f"orontes.{folder}").joinpath("words.yaml"))
    return {str(name): tuple(str(word) for word in words) for name, words in raw.items()}


def join_pattern(folder: str, name: str) -> str:
    """Any word of such a list, as one piece of a pattern."""
    return f"(?:{'|'.join(pattern_lists(folder)[name])})"
