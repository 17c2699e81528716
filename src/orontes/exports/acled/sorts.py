"""What sort of actor a phrase names: state, foreign, armed, protesters, crowd, civilians or unknown."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from orontes.base import read_words, read_yaml
from orontes.claims import word_sets
from orontes.entities import Actor
from orontes.events import Party
from orontes.knowledge import count_countries, country_of_name
from orontes.language import inflect_noun

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_COUNTED = re.compile(
    r"^(?:an? |the |several |two )?(?:groups?|numbers?|dozens|scores|hundreds|thousands|handful|bands?|gangs?) of ",
    re.IGNORECASE,
)
_ARMY = re.compile(r"\barmed forces\b", re.IGNORECASE)
_SMALL = len("the")
_FORCES = frozenset({"state_force", "armed_group"})
"""Kinds whose names may hold words for people, as the Home Guard's does."""
_OF_KIND = {"state_force": "state", "government": "state", "armed_group": "armed", "civilians": "civilians"}


@cache
def load_sorts() -> Mapping[str, Any]:
    """The content of sorts.yaml, read once."""
    content: Mapping[str, Any] = read_yaml(Path(__file__).with_name("sorts.yaml"))
    return content


@cache
def list_words(group: str, name: str) -> frozenset[str]:
    """One of the lists of words of sorts.yaml."""
    return frozenset(read_words(load_sorts()[group][name]))


def names_site(text: str) -> bool:
    """Whether a phrase names a place that only forces hold: a base, a checkpoint, a camp that is no refuge."""
    words = set(words_in(text))
    return bool(words & _site_words("sites")) and not words & _site_words("refuge")


@cache
def _site_words(name: str) -> frozenset[str]:
    return frozenset(read_words(load_sorts()[name]))


@cache
def _names(sort: str) -> re.Pattern[str]:
    names = sorted(load_sorts()["names"][sort], key=lambda name: (-len(name), name))
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(name) for name in names) + r")(?!\w)")


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text in lower case."""
    return tuple(word.lower() for word in _WORD.findall(text))


def sort_party(party: Party, actors: Mapping[str, Actor]) -> str:
    """The sort of an event's agent or patient: by its words as written, then by what the record knows of the actor."""
    actor = actors.get(party.actor or "")
    told = sort_words(party.name) if " and " in party.text or _COUNTED.match(party.text) else "unknown"
    told = sort_words(f"{party.text} {party.name}") if told == "unknown" else told
    if actor is not None and actor.side == "opposition" and told != "civilians":
        return "armed"
    if told == "civilians" and actor is not None and actor.kind in _FORCES and party.text.istitle():
        return _OF_KIND[actor.kind]
    if told == "state" and actor is not None and actor.kind == "armed_group" and _is_name(party.text):
        return "armed"  # "the Free Army of the North" is no state's
    if told in {"unknown", "armed_or_state"}:
        if told == "unknown" and names_site(party.text):
            return "state"
        known = _OF_KIND.get(actor.kind, "unknown") if actor else "unknown"
        return known if told == "unknown" or known in {"state", "armed"} else "armed"
    return told


def _is_name(text: str) -> bool:
    """Whether all words of a phrase but small ones are written as those of a name."""
    return all(word[0].isupper() or len(word) <= _SMALL for word in re.findall(r"[^\W_]+", text))


def names_group(text: str) -> bool:
    """Whether a phrase holds the name of an armed group or of a force: "Hamas gunmen"."""
    return any(_names(sort).search(text) for sort in load_sorts()["names"])


def is_actor(party: Party, actors: Mapping[str, Actor]) -> bool:
    """Whether a sufferer may stand as an actor: things may not, nor names of which nothing tells what they are."""
    actor = actors.get(party.actor or "")
    known = actor is not None and actor.kind not in {"unknown", "person"}
    return (known or sort_party(party, actors) != "unknown") and not names_thing(party.name)


def tells_nobody(name: str) -> bool:
    """Whether all words of a name are numbers, days, months and small words: "April", "Between", "On 12 April"."""
    words = words_in(name)
    return not words or all(word.isdigit() or word in _site_words("nobody") for word in words)


def is_site(name: str) -> bool:
    """Whether the head of a phrase is a place that only forces hold: "an army base", "a checkpoint near Kosti"."""
    return _head_of(name) in _site_words("sites") and names_site(name)


def find_names(text: str) -> str | None:
    """The name of an armed group or of a force that a phrase holds: "Hamas" of "a Hamas base"."""
    found = next((hit for sort in load_sorts()["names"] if (hit := _names(sort).search(text))), None)
    return found[0] if found else None


@cache
def names_thing(name: str) -> bool:
    """Whether the head of a phrase is a thing: "military vehicles", "depots of the army"."""
    return _head_of(name) in _site_words("things")


@cache
def names_building(name: str) -> bool:
    """Whether the head of a phrase is a place or a building: "houses near the school"."""
    return _head_of(name) in _buildings()


@cache
def _buildings() -> frozenset[str]:
    places = word_sets("nouns")["place"]
    return places | {form for noun in places for form in inflect_noun(noun)}


def _head_of(name: str) -> str:
    """The last word of a phrase before what is said of it: "depots" of "ammunition depots of the army"."""
    name = _COUNTED.sub("", name)
    head = words_in(re.split(r"\b(?:of|in|at|on|near|from|with|for|that|which|who|to|and)\b", name, maxsplit=1)[0])
    return head[-1] if head else ""


def sort_words(text: str) -> str:
    """The sort that the words of a phrase tell; forces and fighters without more are `armed_or_state`.

    "The armed forces" are the army. The head decides where it is a word for people of one sort: a pro-government
    lawmaker is a civilian. "Men", "leaders" and "officials" are of the sort that the words before them tell.
    """
    named = next((sort for sort in load_sorts()["names"] if _names(sort).search(text)), None)
    if named is not None:
        return str(named)
    text = _ARMY.sub("army", text)
    head = _head_of(text)
    if _COUNTED.match(text) and head in list_words("heads", "bands"):
        return "crowd"
    if head in list_words("heads", "people"):
        return next(sort for sort in ("crowd", "civilians") if head in list_words("actors", sort))
    words = set(words_in(text))
    if words & list_words("words", "captive"):
        return "civilians"
    arms = words & (list_words("actors", "armed") | list_words("actors", "state"))
    if words & list_words("heads", "groups") and words & list_words("words", "communal") and not arms:
        return "crowd"
    for sort in load_sorts()["actors"]:
        if words & list_words("actors", sort):
            if sort == "armed_or_state" and country_of(text):
                return "state"
            return {"allied": "state", "opposition": "armed"}.get(str(sort), str(sort))
    return "state" if country_of_name(text) else "unknown"


def country_of(text: str) -> str | None:
    """The country whose forces or people a phrase names first; None where it names none."""
    return next(iter(count_countries(text.replace("’s", "").replace("'s", ""))), None)
