"""Word lists of the reader, read once from the YAML files beside it."""

from functools import cache
from importlib import resources
from typing import Any

from orontes.base import read_words, read_yaml


@cache
def load_list(name: str) -> Any:  # noqa: ANN401 - the content of a YAML file
    """The content of `data/NAME.yaml`."""
    return read_yaml(resources.files("orontes.claims").joinpath("data", f"{name}.yaml"))


@cache
def word_sets(name: str) -> dict[str, frozenset[str]]:
    """A YAML file of named word lists as sets."""
    return {key: frozenset(read_words(words)) for key, words in load_list(name).items()}


@cache
def words_of(name: str) -> frozenset[str]:
    """One of the small sets of `data/words.yaml`."""
    return word_sets("words")[name]


@cache
def endings_of(name: str) -> tuple[str, ...]:
    """One of the lists of endings or beginnings of `data/words.yaml`, as `str.endswith` takes them."""
    return tuple(sorted(words_of(name)))


@cache
def links_of(name: str) -> frozenset[str]:
    """One of the sets of prepositions, conjunctions and pronouns of `data/links.yaml`."""
    return word_sets("links")[name]
