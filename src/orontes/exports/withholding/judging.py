"""Whose name a phrase is: a person in an office, a person in none, something else, or nothing that tells.

Problem: news names a minister and a victim in the same way, and no list of names tells them apart, nor a person from
a town that no gazetteer holds. What tells is the word beside: a title, a trade, a kin, an age, who speaks, who dies.
Chosen: evidence in order, and the last word in doubt is to cover. A noun next to a name outweighs a farther one ("the
minister's driver", "the colonel's wife"). A place or a body must be shown to be one: by what the record knows, by a
word of its kind, by a preposition of place.
Rejected: a trained recogniser of names. It would add a model of a licence and size of its own, tells a person from a
place no better on names from wars that it has not seen, and cannot tell office from none.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from orontes.claims import word_sets
from orontes.entities import actor_words
from orontes.exports.withholding.phrases import AGED, NamePhrase
from orontes.exports.withholding.words import Keys, given_names, name_keys, people_words
from orontes.knowledge import GeoNamesGazetteer, country_of_demonym, country_of_name

_AGE = re.compile(r"\s*(?:,|\(|_|–|—)\s*(?:aged\s+)?(\d{1,3})\s*(?:[,.;)]|years?\b|months?\b|$|and\b)")
_LEADS = re.compile(
    r"(?:who|which)\s+(?:leads|heads|commands|led|headed|commanded|chairs|chaired|governs|governed|rules|ruled)"
)
_PEOPLE = "civilians"
_NEAR = 4
_OLDEST, _ACRONYM = 110, 6
_KIN = re.compile(
    r"['’]s?\s+(?:\w+\s+)?(?:mother|father|son|daughter|wife|husband|widow|brother|sister|family|body|funeral|"
    r"grave|neighbou?rs?|cousin|uncle|aunt|parents|relatives|children|home|house|coffin|lawyer|phone|testimony|account)\b"
)


class Sort(Enum):
    """What a phrase names; UNSURE where nothing tells, PART where a word may be a part of a name told elsewhere."""

    PUBLIC = "public"
    PRIVATE = "private"
    PERSON = "person"
    OTHER = "other"
    PART = "part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What the record knows already, as keys: names of places, of bodies and of people in office."""

    places: frozenset[Keys]
    bodies: frozenset[Keys]
    public: frozenset[Keys]


@lru_cache(maxsize=65536)
def is_place(name: str) -> bool:
    """Whether the built-in gazetteer holds a place of just this name."""
    return bool(GeoNamesGazetteer().find_exact(name))


def begins_given(keys: Keys, *, alone: bool = False) -> bool:
    """Whether a name is a given name or begins with one; also one that mostly is another word, where `alone`."""
    return keys[0] in given_names() and (alone or len(keys) > 1 or keys[0] not in word_sets("persons")["late"])


def judge_phrase(phrase: NamePhrase, ground: Ground, placed: bool) -> Sort:  # noqa: FBT001
    """The sort of a phrase; `placed` tells that the record takes it for a place."""
    keys = name_keys(phrase.text)
    if keys in ground.public:
        return Sort.PRIVATE if is_introduced(phrase) else Sort.PUBLIC
    if keys[0] in people_words().days and len(keys) == 1:
        return Sort.OTHER
    own = _is_body(phrase) and not begins_given(keys) and not phrase.titles and not _has_age(phrase)
    if own:
        return Sort.OTHER
    office = tells_office(phrase)
    if office is not None:
        return Sort.PUBLIC if office else Sort.PRIVATE
    if keys in ground.bodies and phrase.before[-1:] == ("our",):
        return Sort.OTHER  # "our Lions brothers"
    if _is_told_private(phrase):
        return Sort.PRIVATE
    if keys in ground.bodies:
        return Sort.OTHER
    return _judge_bare(phrase, keys, ground, placed=placed)


def _judge_bare(phrase: NamePhrase, keys: Keys, ground: Ground, *, placed: bool) -> Sort:
    """The sort of a name beside which no word tells it: by given names, by its place in the sentence, by its words."""
    words = people_words()
    inward, given = bool(phrase.before) and phrase.before[-1] in words.inward, begins_given(keys)
    known = placed or keys in ground.places
    stands = inward or phrase.article
    if given and len(keys) > 1 and not (known and stands) and not phrase.article:
        return Sort.PERSON
    if known or stands or (len(keys) > 1 and is_place(phrase.text)):
        return Sort.OTHER
    if len(keys) == 1 and is_place(phrase.text):
        return Sort.PART
    if given:
        return Sort.PERSON
    acts = phrase.proper and phrase.role in {"nsubj", "nsubj:pass", "obj", "iobj"} and phrase.verb in words.human
    if acts and not _is_body(phrase) and not phrase.text.isupper():
        return Sort.PERSON
    if _is_body(phrase) or any((key,) in ground.places or country_of_name(key.title()) for key in keys):
        return Sort.OTHER
    whole = len(phrase.text.split()) > 1
    return Sort.PERSON if whole and (phrase.proper or is_introduced(phrase)) else Sort.PART


def _is_body(phrase: NamePhrase) -> bool:
    """Whether a name's own words tell that it is no person's."""
    single = " " not in phrase.text
    if single and phrase.text.isupper() and len(phrase.text) <= _ACRONYM:
        return True
    if country_of_name(phrase.text) or country_of_demonym(phrase.text):
        return True
    plain = [re.sub(r"['’]s?$", "", word).lower().strip(".") for word in phrase.text.replace("-", " ").split()]
    bodies = actor_words().kinds
    other = people_words().other
    return any(
        word in other or word.removesuffix("s") in other or bodies.get(word, _PEOPLE) != _PEOPLE for word in plain
    )


def tells_office(phrase: NamePhrase) -> bool | None:
    """Whether the nearest noun beside a name is an office (True) or none (False); None where none stands there."""
    words = people_words()
    found = re.match(r"\s*(?:['’]s?)?\s+([\w-]+)", phrase.behind)
    if found is not None and found[1].lower() in words.owned:
        return True
    if _LEADS.match(phrase.behind):
        return True
    placed = bool(phrase.before) and phrase.before[-1] in words.inward - _SPOKEN_TO
    judged = (
        _nearest([*_skip_naming(phrase.before), *phrase.titles][: -_NEAR - 1 : -1], backwards=True),
        None if placed or not phrase.proper else _nearest(phrase.apposed, backwards=False),
    )
    if judged[1] is True and judged[0] is False and not phrase.titles:
        return False
    told = [one for one in judged if one is not None]
    return True if True in told else (False if told else None)


def _skip_naming(before: Sequence[str]) -> Sequence[str]:
    """The words before a name without those that only say so: "the activist known as"."""
    rest = before[:-1] if before[-1:] == ("as",) else before
    return rest[:-1] if rest is not before and rest[-1:] and rest[-1] in people_words().naming else before


def is_introduced(phrase: NamePhrase) -> bool:
    """Whether words before a name bring in somebody new of no office: "a driver, Name", "her two sons Name"."""
    near = (phrase.before or phrase.led)[: -_NEAR - 2 : -1]
    return bool(people_words().introducing & set(near)) and _nearest(near, backwards=True) is False


def _nearest(row: Sequence[str], *, backwards: bool) -> bool | None:
    """Whether the first noun of a row is an office; verbs and prepositions before a name end the search."""
    words = people_words()
    for place, word in enumerate(row):
        bare = re.sub(r"['’]s?$", "", word)
        owner = bare != word and not (backwards and place == 0)
        last = bare.rpartition("-")[2] if "-" in bare else bare
        if backwards and (owner or bare in words.stops | words.inward):
            return None
        if owner:
            continue
        plain = last in words.private or last.removesuffix("s") in words.private
        if bare in words.private or bare in words.honorifics or (plain and bare not in words.offices):
            return False
        if bare == "deputy" and place + 1 < len(row):
            continue  # "the deputy commander"
        if bare in words.offices or last in words.offices:
            rest = frozenset(row)
            left = bool(rest & words.past) and bare not in words.lasting
            return not (rest & words.houses or left)
    return None


_SPOKEN_TO = frozenset({"to", "between", "through"})


def _has_age(phrase: NamePhrase) -> bool:
    """Whether an age stands behind a name, or before it: "34-year-old Name"."""
    age = _AGE.match(phrase.behind)
    told = age is not None and 0 < int(age[1]) < _OLDEST
    return told or bool(phrase.before and AGED.fullmatch(phrase.before[-1]))


def _is_told_private(phrase: NamePhrase) -> bool:
    """Whether an age, a kin, a family or a word of naming stands beside a name."""
    if _has_age(phrase) or (phrase.before and phrase.before[-1] in people_words().family):
        return True
    if re.match(r"\s+(?:family|families|household|brothers|sisters|siblings|twins)\b", phrase.behind):
        return True
    return bool(_KIN.match(phrase.behind))
