"""How near two spellings of a name are, for places and for persons.

The problem: one town is "Manbij" and "Menbej", and yet "Homs" is not "Hamas", nor "Kibo" "Kaba". What was observed:
hands that write a name in Latin letters mostly agree on its consonants and differ in its vowels; names of two places
differ in their vowels too, but in more of them or by another colour. What we chose: of the many names of a gazetteer
only those with one `sound_key` are compared; the grade falls with the distance of the sounds (`sound_distances`); from
`SAME` on two are one name, unless their vowels differ as those of two names do. Of a person's name every word must
meet, from the last on, and a surname alone is weak. Rejected: plain edit distance, in which a vowel weighs as much as a
consonant and a short name is near to every other; and one threshold for all, since names of two consonants meet by
chance.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from orontes.knowledge.names import (
    name_key,
    name_rules,
    name_sounds,
    name_words,
    plain_key,
    sound_key,
    sounds_of,
)
from orontes.knowledge.slavic import one_slavic_form
from orontes.knowledge.sound_distances import grade_sounds, sound_distance

SAME = 0.8  # from this grade on two spellings are taken for one name
_OTHER_NAME = 0.75
_STRAY = 1  # vowels of another colour, or lost, that two spellings of one name may have
_COLOURS = {
    "a": "a",
    "e": "ai",
    "i": "i",
    "y": "i",
    "Y": "i",
    "o": "uo",
    "u": "u",
    "w": "u",
}  # what hands write for one
_CONSONANT = re.compile(r"[^aeiouyYwh]")
_NEARLY = 0.9
_SHORT, _SHORT_GRADE = 2, 0.93  # names of two consonants meet by chance: only nearly the same letters count


def same_spelling(one: str, two: str) -> float:
    """How surely two spellings are one place name, from 0 to 1; `SAME` and more is taken as one name.

    1.0 the same words; 0.95 to 0.8 the same consonants with other vowels; less where consonants differ.
    """
    if name_key(one) == name_key(two):
        return 1.0
    grade = _grade_spelling(one, two)
    forms = one_slavic_form(one), one_slavic_form(two)
    if grade >= SAME or forms == (one, two):
        return grade
    return _NEARLY if name_key(forms[0]) == name_key(forms[1]) else max(grade, _grade_spelling(*forms))


def _grade_spelling(one: str, two: str) -> float:
    """The grade of two names by their sounds."""
    grade = grade_sounds(name_key(one), name_key(two), same_sound=sound_key(one) == sound_key(two))
    return grade if grade < SAME or _one_in_two_hands(one, two) else _OTHER_NAME


def _one_in_two_hands(one: str, two: str) -> bool:
    """Whether two names differ as hands differ ("Manbij", "Menbej") and not as names do ("Kibo", "Kaba").

    Each vowel is one that the other hand may write for it, and at most one of all is of another colour or lost.
    """
    mine, theirs = _beats(one), _beats(two)
    if mine == theirs:
        return True
    if len(mine) != len(theirs):
        return False
    strays = [None for a, b in zip(mine, theirs, strict=True) if a != b and not _one_colour(a, b)]
    return len(strays) <= _STRAY


@lru_cache(maxsize=65536)
def _beats(name: str) -> list[str]:
    """The vowels before each consonant of a name and behind the last; glides and h count with the vowels."""
    return _CONSONANT.split(name_sounds(name))


@lru_cache(maxsize=65536)
def _one_colour(one: str, two: str) -> bool:
    """Whether two runs of vowels may be one in two hands."""
    mine, theirs = ({colour for sound in run for colour in _COLOURS.get(sound, "")} for run in (one, two))
    return bool(mine & theirs) or mine == theirs


def spelt_alike(one: str, two: str) -> bool:
    """Whether two spellings have one grade as the name of any place: letters and sounds are the same."""
    if name_words(one) == name_words(two):
        return True
    same = plain_key(one) == plain_key(two) and name_key(one) == name_key(two)
    return same and sound_key(one) == sound_key(two) and _beats(one) == _beats(two)


def bears_name(name: str, others: Iterable[str]) -> bool:
    """Whether one of these names is the same words as a name, so that `grade_names` gives 1."""
    key = plain_key(name)
    return any(plain_key(other) == key for other in others)


def grade_names(name: str, others: Iterable[str]) -> float:
    """How surely a place with these names bears a name: 1 the same words, 0.9 or 0.8 the same sound, else 0."""
    return _grade_known(name, tuple(others))


@lru_cache(maxsize=65536)
def _grade_known(name: str, known: tuple[str, ...]) -> float:
    """The same, kept: where a name leads is asked when it is looked up, and again in each country and report."""
    if bears_name(name, known):
        return 1.0
    sound = sound_key(name)
    return _grade_other(name, (other for other in known if sound_key(other) == sound))


def grade_heard(name: str, heard: Sequence[str]) -> float:
    """As `grade_names`, of those names of a place that may sound like the name; quicker where all do."""
    key = plain_key(name)
    for other in heard:
        low = other.casefold()
        plain = low.isascii() and low.isalpha()  # most names: they are their own keys
        if (low if plain else plain_key(other)) == key:
            return 1.0
    return _grade_other(name, heard)


def _grade_other(name: str, heard: Iterable[str]) -> float:
    """The grade of other names, those of another sound left out: 0.9, 0.8 or 0."""
    key, sound, best = name_key(name), sound_key(name), 0.0
    least = _SHORT_GRADE if len(sound) <= _SHORT else SAME
    for other in heard:
        if (key == name_key(other) or _one_in_two_hands(name, other)) and sound_key(other) == sound:
            best = max(best, 1.0 if key == name_key(other) else grade_sounds(key, name_key(other), same_sound=True))
            if best >= max(least, _NEARLY):
                return _NEARLY
    return 0.8 if best >= least else 0.0


def same_person(one: str, two: str) -> float:
    """How surely two spellings are one person: all words meet (0.8 to 1), one is the other's surname (0.7), or 0."""
    mine, theirs = person_words(one), person_words(two)
    if not mine or not theirs:
        return 0.0
    short, long = sorted((mine, theirs), key=len)
    grades = [_word_grade(a, b) for a, b in zip(reversed(short), reversed(long), strict=False)]
    if min(grades) < SAME:
        return 0.0
    if len(short) == len(long):
        return min(grades)
    return 0.75 if len(short) > 1 else 0.7


@lru_cache(maxsize=65536)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name without titles and articles: "Colonel Hassan Abdul Ghani" -> hassan, abdulghani."""
    rules = name_rules()
    words = name_words(name)
    while len(words) > 1 and words[0] in rules.titles:
        words = words[1:]
    kept: list[str] = []
    binding = False
    for word in (word for word in words if word not in rules.between):
        if word in rules.articles and len(words) > 1:
            continue
        if binding:
            kept[-1] += word
        else:
            kept.append(word)
        binding = word in rules.binding
    return tuple(kept)


def bears_title(name: str) -> bool:
    """Whether a name begins with a rank or an office that no place is named after ("Colonel", "President")."""
    rules, words = name_rules(), name_words(name)
    return len(words) > 1 and words[0] in rules.titles and words[0] not in rules.place_titles


def spelling_distance(one: str, two: str) -> float:
    """The cost of turning one name's sounds into the other's: vowels cheap, kin consonants dearer, others 1 each."""
    return sound_distance(sounds_of(name_key(one)), sounds_of(name_key(two)))


def _word_grade(one: str, two: str) -> float:
    """The grade of two words of persons' names."""
    if one == two:
        return 1.0
    return grade_sounds(_bare(one), _bare(two), same_sound=sound_key(_bare(one)) == sound_key(_bare(two)))


def _bare(word: str) -> str:
    """A word of a person's name with its inner article worn down: abdulghani, abdelghani, abdalghani are one."""
    for head in ("abdul", "abdel", "abdal", "abdol"):
        if word.startswith(head) and len(word) > len(head) + 2:
            return "abd" + word[len(head) :]
    return word
