"""The account's own words: the patterns of `deeds.yaml` and the tables of `grammar.yaml`; and those it reads by."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from orontes.base import make_id, read_words, read_yaml, shared_words

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_OF_OTHERS = frozenset(
    [
        "words",
        "loaded",
        "loose",
        "strip",
        "verbs",
        "neutral",
        "bodies",
        "weak_control",
        "number_words",
        "generic",
        "people_nouns",
        "partisan",
        "forces",
        "staffs",
        "definite",
        "offices",
    ]
)
_BRACKET = re.compile(r"\[(\w+)")


@cache
def load_grammar_words() -> Mapping[str, Any]:
    """The tables of `grammar.yaml`."""
    tables: dict[str, Any] = read_yaml(files("orontes.exports.account").joinpath("grammar.yaml"))
    return tables


@cache
def list_words(name: str) -> frozenset[str]:
    """One of the lists of `names.yaml`, by which words of reports are read and none is written."""
    return frozenset(read_words(read_yaml(files("orontes.exports.account").joinpath("names.yaml"))[name]))


@cache
def load_deeds() -> Mapping[str, Any]:
    """The patterns of `deeds.yaml`: kind -> entries."""
    tables: dict[str, Any] = read_yaml(files("orontes.exports.account").joinpath("deeds.yaml"))
    return tables


def table(*path: str) -> Any:  # noqa: ANN401 - the content of a YAML file
    """What `grammar.yaml` holds under these keys, one within the other."""
    found: Any = load_grammar_words()
    for key in path:
        found = found[key]
    return found


def options(*path: str) -> tuple[str, ...]:
    """The wordings under these keys, as a tuple."""
    found = table(*path)
    return (str(found),) if isinstance(found, str) else tuple(str(one) for one in found)


def order_by_hash(choices: tuple[str, ...], *key: object) -> tuple[str, ...]:
    """The choices in an order that the key alone decides, the same on every machine."""
    return tuple(sorted(choices, key=lambda choice: make_id("choice", choice, *key)))


@cache
def own_words() -> frozenset[str]:
    """Every word that the account may use of itself, in lower case.

    Those of both files and the forms of their verbs.
    """
    said = [*_texts(load_grammar_words()), *(text for entries in load_deeds().values() for text in _said(entries))]
    found = {word.lower() for text in said for word in _WORD.findall(text)}
    for verb in {verb for text in said for verb in _BRACKET.findall(text)}:
        found |= {verb, *verb_forms(verb)}
    return frozenset(found | {"was", "were", "been", "be", "a", "an", *shared_words("months")})


def read_trigger(text: str, start: int, end: int) -> str:
    """A trigger's words in a report, in small letters, with the "down" that makes another deed of "shot"."""
    told = text[start:end].lower()
    return f"{told} down" if told and text[end : end + 6].lower().split()[:1] == ["down"] else told


def entry_of(kind: str, trigger: str) -> int:
    """Which of the kind's entries tells a deed of this trigger; the last, which has no words of its own.

    Where none does.
    """
    entries = load_deeds().get(kind, [])
    return next((number for number, entry in enumerate(entries) if trigger in entry.get("told", ())), len(entries) - 1)


def verb_forms(verb: str) -> tuple[str, str]:
    """The past and the participle of a verb."""
    known = table("verbs").get(verb)
    if known:
        return str(known[0]), str(known[1])
    regular = verb + "d" if verb.endswith("e") else verb[:-1] + "ied" if verb.endswith("ry") else verb + "ed"
    return regular, regular


def _said(entries: list[Mapping[str, Any]]) -> Iterator[str]:
    for entry in entries:
        yield from entry["say"]


def _texts(found: Any) -> Iterator[str]:  # noqa: ANN401 - the content of a YAML file
    """Every string of the tables that may be written, which the words of others are not."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, Mapping):
        for key, value in found.items():
            if key not in _OF_OTHERS:
                yield from _texts(value)
    elif isinstance(found, list):
        for value in found:
            yield from _texts(value)
