"""Names of places and persons in one form, so that spellings of one name meet.

The problem: a name in Arabic, Persian, Ukrainian or Russian script has no one Latin form. Articles come and go
("Rastan", "al-Rastan", "Ar Rastan"), assimilate and grow together ("Deir ez-Zor", "Deir Ezzor", "Dayr az-Zawr"),
marks for ayn and hamza are dropped, vowels are anyone's choice, and one consonant has several romanisations (q, k,
g).

We keep three forms of a name, from narrow to wide. `plain_key` drops case, accents, marks and articles. `name_key`
also drops the words that say what kind of thing it is ("city of Homs", "Homs Governorate"). `sound_key` keeps classes
of consonants and no vowels, and finds candidates; how near two names are is then measured on all their letters
(`spellings`).

Rejected: Soundex and Metaphone (made for English surnames; they keep q, k and kh apart and let ten towns meet), and
plain edit distance over a gazetteer (slow, and vowels weigh as much as consonants).
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from orontes.base import read_yaml

_WORD = re.compile(r"[^\W_]+")
_DOUBLE = re.compile(r"(.)\1+")
_GLIDE = re.compile(r"(?:(?<=[aeou])|^)y(?=[aeiou])")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRules:
    """The data of names.yaml, made ready."""

    letters: dict[int, str]
    articles: frozenset[str]
    leading: frozenset[str]
    generic: dict[str, str]
    links: frozenset[str]
    sounds: dict[str, str]
    written: re.Pattern[str]
    several: re.Pattern[str]
    single: dict[int, str]
    vowels: frozenset[str]
    no_vowels: dict[int, None]
    closing: re.Pattern[str]
    near: dict[tuple[str, str], float]
    titles: frozenset[str]
    place_titles: frozenset[str]
    binding: frozenset[str]
    between: frozenset[str]


@cache
def name_rules() -> NameRules:
    """The rules of names.yaml, read once."""
    raw = read_yaml(Path(__file__).with_name("names.yaml"))
    letters = {ord(letter): plain for letter, plain in raw["letters"].items()}
    letters |= {ord(mark): "" for mark in raw["marks"]}
    near = {}
    for one, two, cost in raw["near"]:
        near[one, two] = near[two, one] = float(cost)
    written = sorted(raw["sounds"], key=lambda letters: (-len(letters), letters))
    return NameRules(
        letters=letters,
        articles=frozenset(raw["articles"]),
        leading=frozenset(raw["leading"]),
        generic={word: kind for kind, words in raw["generic"].items() for word in words},
        links=frozenset(raw["links"]),
        sounds=dict(raw["sounds"]),
        written=re.compile("|".join(written)),
        several=re.compile("|".join(letters for letters in written if len(letters) > 1)),
        single={ord(letter): sound for letter, sound in raw["sounds"].items() if len(letter) == 1},
        vowels=frozenset(raw["vowels"]),
        no_vowels=dict.fromkeys(map(ord, raw["vowels"])),
        closing=re.compile(rf"(?<=[{raw['vowels']}])w(?=[^{raw['vowels']}])"),
        near=near,
        titles=frozenset(raw["titles"]),
        place_titles=frozenset(raw["place_titles"]),
        binding=frozenset(raw["binding"]),
        between=frozenset(raw["between"]),
    )


@lru_cache(maxsize=65536)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and marks, articles kept: "An-Nu‘mān" -> an, numan."""
    bare = name.casefold()
    spaced = bare.replace("-", " ")
    if spaced.isascii() and spaced.replace(" ", "").isalnum():  # most names: no marks to take off
        return tuple(spaced.split())
    rules = name_rules()
    bare = bare.translate(rules.letters)
    if not bare.isascii():
        folded = unicodedata.normalize("NFKD", bare)
        bare = "".join(char for char in folded if not unicodedata.combining(char)).translate(rules.letters)
    if bare.endswith("s") and name.rstrip().endswith(("'s", "’s")):
        bare = bare[:-1]
    return tuple(_WORD.findall(bare))


def without_articles(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without articles, unless nothing would be left."""
    if len(words) == 1:
        return words
    rules = name_rules()
    start = 0
    while start < len(words) - 1 and words[start] in rules.leading:
        start += 1
    rest = words[start:]
    kept = tuple(word for place, word in enumerate(rest) if word not in rules.articles or place == len(rest) - 1)
    return kept or words


def without_generic(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without generic heads and tails ("city of homs", "homs governorate"), unless nothing would be left."""
    if len(words) == 1:
        return words
    rules = name_rules()
    start, end = 0, len(words)
    while start < end and (words[start] in rules.generic or (start and words[start] in rules.links)):
        start += 1
    while end > start and words[end - 1] in rules.generic:
        end -= 1
    return words[start:end] or words


@lru_cache(maxsize=65536)
def plain_key(name: str) -> str:
    """The name without case, accents, marks, articles and gaps: "Ar-Rastan" and "Rastan" give rastan."""
    return "".join(without_articles(name_words(name)))


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """As `plain_key`, without words such as city, town of, governorate: "the city of Homs" gives homs."""
    words = name_words(name)
    if len(words) == 1:
        return words[0]
    rules = name_rules()
    while len(words) > 1 and words[0] in rules.leading:
        words = words[1:]
    return "".join(without_articles(without_generic(words)))


@lru_cache(maxsize=65536)
def sound_key(name: str) -> str:
    """The consonant classes of the name's words: "Qusayr", "Quseir" and "al-Kusair" give ksr. Finds candidates only."""
    return consonants(_sounds(without_articles(name_words(name))))


def name_sounds(name: str) -> str:
    """The sound classes of the proper name, vowels kept: "the town of Qusayr" gives kusayr."""
    return _sounds(without_articles(without_generic(name_words(name))))


def _sounds(words: tuple[str, ...]) -> str:
    """The sound classes of words, without articles that have grown into them."""
    if len(words) == 1:
        return sounds_of(_without_grown_article(words[0], first=True))
    return sounds_of("".join([_without_grown_article(word, first=not place) for place, word in enumerate(words)]))


def _without_grown_article(word: str, *, first: bool) -> str:
    """A word without an article that has grown into it: "ezzor" is "ez-zor"."""
    if len(word) > 4 and word[0] in "aeu" and word[1] == word[2] and word[1] in "dlnrstz":
        return word[2:]
    if not first and len(word) > 5 and word[:2] in ("al", "el") and word[2] not in name_rules().vowels:
        return word[2:]
    return word


@lru_cache(maxsize=65536)
def sounds_of(joined: str) -> str:
    """A joined key as sound classes, doubled letters once, Y for a y that is no vowel: lattakia -> latakia."""
    rules = name_rules()
    several = rules.several.search(joined) is not None
    single = _once(rules.written.sub(_sound_of, joined) if several else joined.translate(rules.single))
    if len(single) > 3 and single[-1] == "h" and single[-2] in rules.vowels:
        single = single[:-1]
    return _GLIDE.sub("Y", single) if "y" in single else single


def _sound_of(found: re.Match[str]) -> str:
    """The sound class of letters as they were found."""
    return name_rules().sounds[found[0]]


def consonants(sounds: str) -> str:
    """Sound classes without vowels and without a w that closes a syllable; a first vowel gives a."""
    rules = name_rules()
    first = "a" if sounds[:1] in rules.vowels and sounds else ""
    open_ = rules.closing.sub("", sounds) if "w" in sounds else sounds
    return _once(first + open_.translate(rules.no_vowels))


def _once(sounds: str) -> str:
    """The sounds with doubled ones once."""
    return _DOUBLE.sub(r"\1", sounds) if _DOUBLE.search(sounds) else sounds
