"""The word lists by which names are judged, made ready once."""

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from orontes.base import read_words, read_yaml
from orontes.claims import word_sets
from orontes.knowledge import name_words

Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleWords:
    """The lists of words.yaml in small letters; `heads` are the keys of names of heads of state."""

    offices: frozenset[str]
    houses: frozenset[str]
    lasting: frozenset[str]
    past: frozenset[str]
    private: frozenset[str]
    honorifics: frozenset[str]
    family: frozenset[str]
    naming: frozenset[str]
    of_war: frozenset[str]
    human: frozenset[str]
    owned: frozenset[str]
    particles: frozenset[str]
    articles: frozenset[str]
    introducing: frozenset[str]
    openers: frozenset[str]
    leading: frozenset[str]
    stops: frozenset[str]
    inward: frozenset[str]
    other: frozenset[str]
    days: frozenset[str]
    given: frozenset[str]
    heads: frozenset[Keys]


@cache
def people_words() -> PeopleWords:
    """The word lists, read once."""
    raw = read_yaml(Path(__file__).with_name("words.yaml"))
    plain = [field.name for field in fields(PeopleWords) if field.name != "heads"]
    sets = {name: frozenset(read_words(raw[name])) for name in plain}
    return PeopleWords(**sets, heads=frozenset(name_keys(name) for name in raw["heads"]))


@cache
def given_names() -> frozenset[str]:
    """Given names: those by which the reader knows persons, and more."""
    return word_sets("persons")["given_names"] | people_words().given


def name_keys(name: str) -> Keys:
    """The words of a name in plain letters, without articles and the small words inside it."""
    words = name_words(name)
    kept = tuple(word for word in words if word not in people_words_small())
    return kept or words


@cache
def people_words_small() -> frozenset[str]:
    """The small words inside names."""
    return frozenset(read_words(read_yaml(Path(__file__).with_name("words.yaml"))["particles"]))
