"""The word lists by which phrases that name actors are read, made ready once."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import read_words, read_yaml
from orontes.knowledge import capital_of, country_of_name

_SETS = (
    "titles",
    "roles",
    "plain",
    "pronouns",
    "deictic",
    "offices",
    "sites",
    "numbers",
    "arms",
    "group_men",
    "small",
    "particles",
    "peoples",
    "creeds",
    "short_bodies",
    "wares",
    "craft",
    "causes",
    "groups",
    "unarmed",
)
"""The lists of actors.yaml that are plain sets of words."""
KIND_ORDER = ("media", "monitor", "international", "state_force", "government", "civilians", "armed_group")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorWords:
    """The data of actors.yaml and nations.yaml.

    `forces` leads from the name of a state's own forces ("FARDC") to the state; `peoples` are adjectives of peoples and
    faiths, `creeds` those under which many camps fight, `short_bodies` words by which a body named before is called,
    `wares` words for vehicles and makes of aircraft and weapons, `craft` words behind these, `causes` what bodies are
    for, `groups` words behind which a group's own name may stand; `initials` lead to the name of a body in full,
    `unarmed` are those who are never a body's men.
    `kinds`, `sides` and `bodies` lead from a word or pair of words in lower case to its code, `named` from a name to
    its kind; `nations` from a word for a state or its people, as written, to the state's name, `capitals` from a
    capital.
    """

    titles: frozenset[str]
    roles: frozenset[str]
    kinds: dict[str, str]
    sides: dict[str, str]
    bodies: dict[str, str]
    plain: frozenset[str]
    pronouns: frozenset[str]
    deictic: frozenset[str]
    offices: frozenset[str]
    sites: frozenset[str]
    numbers: frozenset[str]
    arms: frozenset[str]
    group_men: frozenset[str]
    small: frozenset[str]
    particles: frozenset[str]
    named: dict[str, str]
    nations: dict[str, str]
    capitals: dict[str, str]
    forces: dict[str, str]
    peoples: frozenset[str]
    creeds: frozenset[str]
    short_bodies: frozenset[str]
    wares: frozenset[str]
    craft: frozenset[str]
    causes: frozenset[str]
    groups: frozenset[str]
    initials: dict[str, str]
    unarmed: frozenset[str]


@cache
def actor_words() -> ActorWords:
    """The word lists, read once."""
    words, nations = _load("actors.yaml"), _load("nations.yaml")
    kinds: dict[str, str] = {}
    for kind in KIND_ORDER:
        for word in words["kinds"][kind]:
            kinds.setdefault(str(word).casefold(), kind)
    spoken = {str(word): state for state, row in nations.items() for word in (state, *row["words"])}
    return ActorWords(
        **{name: frozenset(read_words(words[name])) for name in _SETS},
        kinds=kinds,
        sides={word: side for side, listed in words["sides"].items() for word in listed},
        bodies={word: body for body, listed in words["bodies"].items() for word in listed},
        named={str(name): kind for kind, listed in words["named"].items() for name in read_words(listed)},
        nations=spoken,
        forces={str(word): state for state, row in nations.items() for word in row.get("forces", ())},
        initials=dict(words["initials"]),
        capitals={capital: state for state in nations if (capital := capital_of(country_of_name(state) or ""))},
    )


@cache
def nation_pattern() -> re.Pattern[str]:
    """Finds words for states and their peoples, longest first.

    They stand by their first letters, so that a search passes over what begins no word.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(actor_words().nations, key=lambda word: (-len(word), word)):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    words = (f"{letter}(?<![\\w-]{letter})(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return re.compile(rf"({'|'.join(words)})(?:['’]s)?(?![\w])")


def _load(name: str) -> Any:  # noqa: ANN401  (what YAML holds)
    """A YAML file beside this module."""
    return read_yaml(Path(__file__).with_name(name))
