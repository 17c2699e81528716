"""Nouns as an editor writes them: one of many, articles where a headline had none, words of time that are nobody."""

import re
from functools import cache

from orontes.base import shared_words
from orontes.claims import word_sets
from orontes.exports.account.words import list_words, table
from orontes.language import inflect_noun

_BEGUN = re.compile(
    r"(?:an?|the|this|that|these|those|some|any|no|all|both|each|every|several|many|most|few|more|at|up|about|around|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|scores|hundreds?|thousands?|"
    r"parts?|members?|half|other|another|its|their|his|her|our|what|who|\W?\d.*)\b",
    re.I,
)
_END = re.compile(
    r"\s(?:of|in|from|with|at|on|near|around|outside|towards?|between|along|over|under|by|inside|who|which|that|for|to|"
    r"belonging|carrying|against)\b.*$"
)
_LISTED = re.compile(r", (?:and )?| and ")
_FILLERS = re.compile(
    r"\s+(?:others|other|another|additional|further|more(?! than)|mostly|mainly|mere|killed|dead|deceased|slain)\b",
    re.I,
)
_OWNED = re.compile(r"(?:\s+of)?\s+(?:our|their|its|his|her|my|these|those)\s+(?=[a-z])", re.I)
_AN = re.compile(
    r"(?:[ai]|e(?!u)|o(?!ne\b|nce\b)|u(?!ni(?![dnm])|s[aeiu]|ran|te|ti|k[er]|gand)|hour|honest|honou?r|heir)", re.I
)
_SPELT_AN = re.compile(r"[AEFHILMNORSX](?=[A-Z0-9]|\b)")
_SPELT = re.compile(r"[A-Z](?=[A-Z0-9]|\b)")
_WEEKDAYS = "|".join(shared_words("weekdays"))
_WEEKDAY = re.compile(rf"(?:\b(?-i:[a-z]+) |^)(?:{_WEEKDAYS})$", re.I)
_COUNTED = ("place", "people", "force", "vehicle", "aircraft", "drone")
"""The classes of nouns of which one may stand alone."""


def article(word: str) -> str:
    """The indefinite article before a word, by its sound: "an hour", "a UN post", "an MSF clinic"."""
    if _SPELT.match(word):
        return "an" if _SPELT_AN.match(word) else "a"
    return "an" if _AN.match(word) else "a"


def make_single(noun: str) -> str:
    """One of many: "driver" of "drivers", "woman" of "women"; of several words the last is changed."""
    *before, last = noun.split(" ")
    known = table("one_of").get(last)
    ends = (f"{last[:-3]}y", last[:-1], last[:-2], f"{last[:-3]}man") if last.endswith(("s", "men")) else ()
    single = known or next((one for one in ends if one and inflect_noun(one)[-1] == last), last)
    return " ".join([*before, str(single)])


def add_article(text: str) -> str:
    """The words with "a" before a bare noun of one thing, which headlines leave out.

    "A fuel convoy", "a bank and a prison"; "the army" where a country has one.
    """
    if not text[:1].islower() or _BEGUN.match(text) or re.match(r"[\w”-]*[’']s\b", text):
        return text
    listed = _LISTED.split(text)
    if len(listed) > 1 and all(_is_one_thing(one) for one in listed):
        told = [f"{article(one)} {one}" for one in listed]
        return f"{', '.join(told[:-1])} {table('join', 'list')} {told[-1]}"
    return f"{article(text)} {text}" if len(listed) == 1 and _is_one_thing(text) else text


def drop_definite(text: str) -> str:
    """People of no name without the article by which a report looks back: "civilians" of "the civilians"."""
    people = re.fullmatch(r"the ([a-z]+)", text)
    return people[1] if people and people[1] in table("people_nouns") else text


def _is_one_thing(text: str) -> bool:
    """Whether words are a small noun that one counts, and one of them."""
    return text[:1].islower() and _END.sub("", text).rsplit(" ", 1)[-1] in count_nouns()


@cache
def count_nouns() -> frozenset[str]:
    """Nouns of places, people and craft of which there may be one: "base", "convoy", "soldier"; none of a mass."""
    nouns = {noun for one in _COUNTED for noun in word_sets("nouns")[one]}
    many = {form for noun in nouns for form in inflect_noun(noun)[1:]} | list_words("plurals") | list_words("uncounted")
    return frozenset(noun for noun in nouns - many if not noun.endswith("s") or noun in _SINGLE)


def name_things() -> frozenset[str]:
    """Nouns that are nobody's name: of places, bodies under arms and craft."""
    return frozenset(noun for one in _COUNTED if one != "people" for noun in word_sets("nouns")[one])


_SINGLE = frozenset({"bus", "minibus", "campus"})


def drop_fillers(text: str) -> str:
    """A count without words that say nothing of whom it counts.

    "Forty" of "forty others", "two soldiers" of "two of our soldiers", "25 civilians" of "25 killed civilians".
    """
    return _FILLERS.sub("", _OWNED.sub(" ", text)).strip()


def tells_time(text: str) -> bool:
    """Whether words are a time and nothing that acts or suffers: "the weekend", "a late Tuesday", "the eve"."""
    return bool(_WEEKDAY.search(text)) or text.rsplit(" ", 1)[-1] in word_sets("nouns")["time"] | {"eve"}
