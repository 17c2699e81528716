"""Countries by their names and by the words for their people: "Syrian", "Turks", "UAE"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import ARABIC, read_yaml

_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"})
_PLURALS = ("", "s", "es")
_SAME_NUMBER = ("ese", "ish", "ch", "ss", "z")  # "the Lebanese", "the French": no plural of their own


@cache
def _entries() -> dict[str, dict[str, Any]]:
    """The entries of countries.yaml by ISO code."""
    entries: dict[str, dict[str, Any]] = read_yaml(Path(__file__).with_name("countries.yaml"))["countries"]
    return entries


@cache
def _words() -> tuple[dict[str, str], dict[str, str]]:
    """Words for people -> ISO code, and names of countries -> ISO code."""
    people: dict[str, str] = {}
    names: dict[str, str] = {}
    for code, entry in _entries().items():
        for word in entry.get("demonyms", ()):
            for plural in _PLURALS[: 1 if word.endswith(_SAME_NUMBER) else 2]:
                people.setdefault(word + plural, code)
        for name in (entry["name"], *entry.get("names", ())):
            names.setdefault(name.removeprefix("The "), code)
    return people, names


@cache
def _pattern() -> re.Pattern[str]:
    """All words for people and countries, longest first, as whole words in their own case.

    They stand by their first letters, so that a search passes over what begins no word.
    """
    people, names = _words()
    by_letter: dict[str, list[str]] = defaultdict(list)
    for word in sorted({*people, *names}, key=lambda word: (-len(word), word)):
        by_letter[word[0]].append(re.escape(word[1:]))
    words = (f"{letter}(?<![\\w-]{letter})(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))
    return re.compile(rf"(?:{'|'.join(words)})(?!\w)")


@cache
def _arabic() -> dict[str, str]:
    """Words in Arabic for countries and what is of them -> ISO code."""
    return {str(word).translate(_ALIKE): code for code, entry in _entries().items() for word in entry.get("arabic", ())}


def country_of_arabic_name(word: str) -> str | None:
    """The ISO 3166 code of a country by its name in Arabic, article and all, or of what is of it; else None."""
    form = word.translate(_ALIKE)
    return _arabic().get(form) or (_arabic().get(form.removeprefix("ال")) if form.startswith("ال") else None)


@cache
def _arabic_pattern() -> re.Pattern[str]:
    """All of these as whole words, with what may be grown to their front."""
    words = sorted(_arabic(), key=lambda word: (-len(word), word))
    return re.compile(rf"(?<!\w)[وبل]?(?:ال|ل)?({'|'.join(words)})(?!\w)")


def country_of_demonym(word: str) -> str | None:
    """The ISO 3166 code of the country whose people or things a word names ("Syrian", "Turks"), or None."""
    return _words()[0].get(word)


def country_of_name(name: str) -> str | None:
    """The ISO 3166 code of a country's name ("Syria", "the UAE"), or None."""
    return _words()[1].get(name.removeprefix("the ").removeprefix("The "))


def country_name(code: str) -> str | None:
    """The name of a country by its ISO 3166 code: "SY" gives Syria."""
    entry = _entries().get(code)
    return str(entry["name"]) if entry else None


def capital_of(code: str) -> str | None:
    """The seat of a country's government by its ISO 3166 code: "SY" gives Damascus."""
    return _entries().get(code, {}).get("capital")


@cache
def _capitals() -> frozenset[str]:
    return frozenset(entry["capital"].lower() for entry in _entries().values() if "capital" in entry)


def is_seat_of_state(name: str) -> bool:
    """Whether a town of this name is the capital of a country."""
    return name.lower() in _capitals()


def find_country_names(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """The names of countries in a stretch of text, each with its ISO 3166 code and where it stands; no demonyms."""
    _, names = _words()
    for found in _pattern().finditer(text, start, len(text) if end is None else end):
        if found[0] in names:
            yield names[found[0]], found.start(), found.end()


def count_countries(text: str) -> Counter[str]:
    """How often a text names each country or its people, by ISO 3166 code."""
    people, names = _words()
    told = Counter(names.get(found[0]) or people[found[0]] for found in _pattern().finditer(text))
    if ARABIC.search(text) is not None:
        told.update(_arabic()[found[1]] for found in _arabic_pattern().finditer(text.translate(_ALIKE)))
    return told
