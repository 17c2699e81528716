"""Names in Arabic script -> Latin letters, so that they meet the spellings of English reports.

The problem: Arabic writes no short vowels, and one town is "Kansafra" in every English report. What we chose: a name
that the built-in list of Arabic names has keeps the Latin name of its place; any other is spelt by its letters, with
"a" where a syllable needs a vowel. Places are then found by classes of consonants (`names.sound_key`), to which the
guessed vowels are nothing. Rejected: a table of vowels by pattern of the word (right for words, wrong for names from
Aramaic, Turkish or Kurdish).
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import drop_arabic_marks, read_yaml
from orontes.knowledge.arabic_names import find_named_in_arabic

_ARABIC_WORD = re.compile(r"[\u0621-\u064a\u0671-\u06d3]+")
_PLAIN = str.maketrans("أإآ", "ااا")
_ARTICLE = "ال"
_SHORTEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letters:
    """The data of romanizing.yaml, made ready."""

    consonants: dict[str, str]
    long: dict[str, tuple[str, str]]
    stops: dict[str, str]
    heads: dict[str, str]
    open: dict[str, str]
    sun: frozenset[str]
    words: dict[str, str]


@cache
def _letters() -> _Letters:
    raw = read_yaml(Path(__file__).with_name("romanizing.yaml"))
    return _Letters(
        consonants=dict(raw["consonants"]),
        long={letter: (forms[0], forms[1]) for letter, forms in raw["long"].items()},
        stops=dict(raw["stops"]),
        heads=dict(raw["heads"]),
        open=dict(raw["open"]),
        sun=frozenset(raw["sun"].split()),
        words=dict(raw["words"]),
    )


def romanize(name: str, *, listed: bool = True, countries: Collection[str] = ()) -> str:
    """A name in Latin letters, each word with a capital: "كفر نبل" gives "Kafr Nabal"; other scripts stay as they are.

    A place that the list of Arabic names has keeps its Latin name, unless `listed` is False; `countries` are those by
    ISO code that a report speaks of.
    """
    bare = drop_arabic_marks(name).strip()
    known = find_named_in_arabic(bare, countries) if listed else None
    if known is not None:
        return known
    words = _ARABIC_WORD.findall(bare)
    if not words:
        return name
    return " ".join(_romanize_word(word, last=place == len(words) - 1) for place, word in enumerate(words))


def _romanize_word(word: str, *, last: bool) -> str:
    """One word, with its article before it."""
    rules, plain = _letters(), word.translate(_PLAIN)
    if plain in rules.words:
        return rules.words[plain]
    if plain.startswith(_ARTICLE) and len(plain) >= _SHORTEST:
        rest = word[len(_ARTICLE) :]
        return f"al-{rules.words.get(plain[len(_ARTICLE) :]) or _spell(rest, last=last)}"
    return _spell(word, last=last)


def _spell(word: str, *, last: bool) -> str:
    """A word by its letters; the ending of a noun that another follows is heard as t ("Khirbat al-Joz")."""
    sounds = _sounds(word)
    if word.endswith("ة") and not last:
        sounds.append(("t", False))
    return "".join(_with_vowels(sounds)).capitalize()


def _sounds(word: str) -> list[tuple[str, bool]]:
    """The letters as sounds, and whether each is a vowel."""
    rules = _letters()
    sounds: list[tuple[str, bool]] = []
    for place, letter in enumerate(word):
        following = word[place + 1 : place + 2]
        after_vowel = bool(sounds) and sounds[-1][1]
        if place == 0 and letter in rules.heads:
            sounds.append((rules.heads[letter], True))
        elif letter in rules.long:
            vowel, consonant = rules.long[letter]
            glides = letter != "ا" and (place == 0 or after_vowel or following in {"ا", "ى", "ة", "آ"})
            glides = glides or (letter == "و" and following == "ي" and place < len(word) - 2)
            sounds.append((consonant, False) if glides else (vowel, True))
        elif letter in rules.stops:
            if place == 0 and following not in rules.long:
                sounds.append(("a", True))
        elif letter in rules.open:
            if not after_vowel or letter not in {"ة", "ى"}:
                sounds.append((rules.open[letter], True))
        elif letter in rules.consonants:
            sounds.append((rules.consonants[letter], False))
    return sounds


def _with_vowels(sounds: list[tuple[str, bool]]) -> list[str]:
    """The sounds with "a" where two consonants begin or end a word, or three meet."""
    spelt: list[str] = []
    open_consonants = 1  # a word cannot begin with two
    for place, (sound, is_vowel) in enumerate(sounds):
        if is_vowel:
            open_consonants = 0
        else:
            following = sounds[place + 1 : place + 2]
            closes = not following
            if open_consonants == 2 or (open_consonants == 1 and closes and place > 0 and not sounds[place - 1][1]):
                spelt.append("a")
                open_consonants = 0
            open_consonants += 1
        spelt.append(sound)
    return spelt
