"""The word lists of the Arabic reader, made ready: every word in the one spelling of `language.arabic`."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import read_yaml
from orontes.language import normalize, without_article

Phrase = tuple[str, ...]
_PAST = ("", "ت", "وا", "ا", "تا", "ه", "ها", "هم", "ته", "تها", "تهم", "نا")
_PAST_OF_WEAK = ("ت", "وا", "تا", "ته", "تها", "تهم")
"""Endings before which a verb loses its last letter: "نفى", "نفت"."""
_PRESENT = ("", "ون", "وا", "ها", "هم", "ه")
_PERSONS = ("ي", "ت")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A kind of deed: `without` is its kind where no means is told; `needs` and `not_after` are words beside it."""

    kind: str
    without: str | None = None
    needs: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """All lists: deeds and harm by word, means, actors, places. Phrases are tuples of words."""

    nouns: Mapping[str, Frame]
    verbs: Mapping[str, Frame]
    harm_nouns: Mapping[str, str]
    harm_verbs: Mapping[str, str]
    causal: frozenset[str]
    breaks: frozenset[str]
    prayers: tuple[str, ...]
    figures: frozenset[str]
    remembering: frozenset[str]
    accidents: Mapping[Phrase, str]
    means: Mapping[Phrase, str]
    means_kinds: Mapping[str, str]
    means_order: tuple[str, ...]
    watching: frozenset[str]
    forces: Mapping[str, str]
    names: Mapping[Phrase, str]
    nations: Mapping[str, str]
    describing: frozenset[str]
    belonging: frozenset[str]
    by: frozenset[Phrase]
    at: frozenset[Phrase]
    place_nouns: Mapping[str, str]
    several: frozenset[str]
    ways: Mapping[str, str]
    leading: frozenset[str]
    starting: frozenset[str]
    not_names: frozenset[str]
    units: Mapping[str, "Unit"]
    others: Mapping[str, int]
    included: frozenset[str]
    tallies: frozenset[str]
    behind_counts: frozenset[str]
    no_counts: frozenset[str]
    speaking: frozenset[str]
    citing: frozenset[Phrase]
    speakers: Mapping[Phrase, str]
    opening: frozenset[str]
    moods: Mapping[str, str]
    negating: frozenset[str]
    denying: frozenset[str]
    truth: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Whom a noun counts: `of` is killed or injured where the noun tells it, `number` 1, 2 or many (None)."""

    who: str
    number: int | None
    of: str | None = None


def _set(words: object) -> frozenset[str]:
    return frozenset(normalize(word) for word in str(words or "").split())


def _phrase(words: str) -> Phrase:
    return tuple(normalize(word) for word in str(words).split())


def _phrases(many: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(_phrase(one) for one in many)


def _by_word(lists: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, words in lists.items() for word in _set(words)}


def _conjugate(verbs: object) -> list[str]:
    """The forms of verbs written as past/present: "قصف/قصف" gives قصف, قصفت, يقصف, تقصف, …."""
    forms: list[str] = []
    for verb in str(verbs or "").split():
        past, _, present = verb.partition("/")
        stem = normalize(past)
        forms += [stem + ending for ending in _PAST] if past else []
        forms += [stem[:-1] + ending for ending in _PAST_OF_WEAK] if stem.endswith("ي") else []
        forms += [person + normalize(present) + ending for person in _PERSONS for ending in _PRESENT] if present else []
    return forms


@cache
def lexicon() -> Lexicon:
    """The lists, read once."""
    parts: dict[str, Any] = {}
    for name, read in _PARTS.items():
        parts |= read(read_yaml(Path(__file__).with_name(f"{name}.yaml")))
    return Lexicon(**parts)


def _deeds(raw: dict[str, Any]) -> dict[str, Any]:
    """What tells deeds and harm."""
    nouns: dict[str, Frame] = {}
    verbs: dict[str, Frame] = {}
    for row in raw["deeds"]:
        frame = _frame(row)
        nouns |= dict.fromkeys(_set(row.get("nouns")), frame)
        for form in _conjugate(row.get("verbs")):
            verbs.setdefault(form, frame)
    return {
        "nouns": nouns,
        "verbs": verbs,
        "harm_nouns": {noun: of for of, row in raw["harm"].items() for noun in _set(row["nouns"])},
        "harm_verbs": {form: of for of, row in raw["harm"].items() for form in _conjugate(row["verbs"])},
        "causal": _set(raw["causal"]),
        "breaks": _set(raw["breaks"]),
        "figures": _set(raw["figures"]),
        "remembering": _set(raw["remembering"]),
        "accidents": {_bare(_phrase(one)): one for one in raw["accidents"]},
        "prayers": tuple(" ".join(_phrase(one)) for one in raw["prayers"]),
    }


def _means(raw: dict[str, Any]) -> dict[str, Any]:
    """Weapons and the kinds that they make."""
    means: dict[Phrase, str] = {}
    for type_, row in raw["types"].items():
        means |= {(word,): type_ for word in _set(row["words"])}
        means |= dict.fromkeys(_phrases(row.get("phrases", ())), type_)
    return {
        "means": means,
        "means_kinds": {type_: row["kind"] for type_, row in raw["types"].items()},
        "means_order": tuple(raw["types"]),
        "watching": frozenset(word for one in raw["watching"] for word in _phrase(one)),
    }


def _actors(raw: dict[str, Any]) -> dict[str, Any]:
    """Who acts."""
    return {
        "forces": _by_word(raw["forces"]),
        "names": {_bare(_phrase(one)): name for name, many in raw["names"].items() for one in many},
        "nations": _by_word(raw["nations"]),
        "describing": _set(raw["describing"]),
        "belonging": _set(raw["of"]),
        "by": _phrases(raw["by"]),
        "at": _phrases(raw["at"]),
    }


def _places(raw: dict[str, Any]) -> dict[str, Any]:
    """What leads to names of places."""
    return {
        "place_nouns": _by_word(raw["nouns"]),
        "several": _set(raw["several"]),
        "ways": _by_word(raw["ways"]),
        "leading": _set(raw["leading"]),
        "starting": _set(raw["starting"]),
        "not_names": _set(raw["not_names"]),
    }


def _people(raw: dict[str, Any]) -> dict[str, Any]:
    """Who is counted."""
    return {
        "units": _units(raw["units"]),
        "others": {normalize(word): int(number) for number, words in raw["others"].items() for word in words.split()},
        "included": _set(raw["included"]),
        "tallies": _set(raw["tallies"]),
        "behind_counts": _set(raw["behind_counts"]),
        "no_counts": _set(raw["no_counts"]),
    }


def _speech(raw: dict[str, Any]) -> dict[str, Any]:
    """Who speaks, and what did not happen."""
    return {
        "speaking": frozenset(_conjugate(raw["speaking"])),
        "citing": _phrases(raw["citing"]),
        "speakers": {_bare(_phrase(one)): name for name, many in raw["speakers"].items() for one in many},
        "opening": _set(raw["opening"]),
        "moods": {word: mood for mood, words in raw["moods"].items() for word in _set(words)},
        "negating": _set(raw["negating"]),
        "truth": _set(raw["truth"]),
        "denying": frozenset(_conjugate(raw["denying"])),
    }


def _frame(row: Mapping[str, Any]) -> Frame:
    """A kind of deed as its row has it."""
    return Frame(
        kind=row["kind"],
        without=row.get("without"),
        needs=_set(row.get("needs")),
        not_after=_set(row.get("not_after")),
    )


def _bare(phrase: Phrase) -> Phrase:
    """A phrase whose words lost their articles, as words of a text are compared."""
    return tuple(map(without_article, phrase))


def _units(rows: Iterable[Mapping[str, str]]) -> dict[str, Unit]:
    """Nouns for people, by each of their forms."""
    units: dict[str, Unit] = {}
    for row in rows:
        for key, number in (("one", 1), ("two", 2), ("many", None)):
            for word in _set(row.get(key)):
                units.setdefault(word, Unit(who=row["who"], number=number, of=row.get("of")))
    return units


_PARTS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "frames": _deeds,
    "means": _means,
    "actors": _actors,
    "places": _places,
    "people": _people,
    "speech": _speech,
}
"""What is read of each file."""
