"""Which names are not to be taken for places: days, pronouns, bodies that act or speak, and owners of things."""

import re
from collections.abc import Iterable
from functools import lru_cache

from orontes.claims import Claim
from orontes.entities.actors import actor_words, names_nobody
from orontes.entities.places.phrases import PlacePhrase
from orontes.entities.places.words import place_words
from orontes.knowledge import Knowledge, plain_key
from orontes.language import in_calendar

_BRACKETED = re.compile(r"\(([A-Z][A-Z\d-]+)\)$")
_HELD = frozenset({"positions", "sites", "locations"})


@lru_cache(maxsize=65536)
def names_nothing(name: str | None) -> bool:
    """Whether what stands as a name is a day, a month or a pronoun."""
    return name is not None and (all(in_calendar(word) for word in name.split()) or names_nobody(name))


def names_body(name: str) -> bool:
    """Whether a name is that of a body or an office: "Interior Ministry", "General Staff", "Fourth Brigade"."""
    words, low = actor_words(), name.casefold().split()
    return any(
        end in group for end in (low[-1], " ".join(low[-2:])) for group in (words.kinds, words.offices, words.roles)
    )


def owns_thing(phrase: PlacePhrase, text: str) -> bool:
    """Whether a name only tells whose a thing is, as in "a Hamas command centre", and need not be a place's."""
    if phrase.name is None or phrase.kind is not None or phrase.relation not in (None, "part"):
        return False
    before, _, rest = text.partition(f"{phrase.name} ")
    word = rest.partition(" ")[0]
    if not rest or before.endswith(("of ", "in ", "near ", "at ")) or not word.isalpha() or not word.islower():
        return False
    known = place_words()
    telling = (known.heads, known.relations, known.lands, known.directions, known.prepositions, known.sites, {"and"})
    return word in _HELD or not any(word in group for group in telling)


def gather_actors(claims: Iterable[Claim]) -> frozenset[tuple[str, str]]:
    """The names, each with its report, of those who act, suffer or speak there by a bare name that is no place's."""
    found = set()
    for claim in claims:
        places = [place for place in (claim.place, claim.origin, claim.destination) if place is not None]
        for one in (claim.agent, claim.patient, *claim.attribution):
            if one is None or any(place.start < one.end and one.start < place.end for place in places):
                continue
            name = one.text.removeprefix("The ").removeprefix("the ")
            if all(word[0].isupper() for word in name.split()):
                found.add((claim.report, plain_key(name)))
    return frozenset(found)


def gather_short_forms(claims: Iterable[Claim], knowledge: Knowledge) -> frozenset[str]:
    """The short forms of actors, by their brackets in any report or by a pack: no report means a place by them."""
    actors = knowledge.pack.actors if knowledge.pack is not None else ()
    names = {name for actor in actors for name in (actor.name, *actor.aliases)}
    found = {name for name in names if " " not in name and name.isupper() and len(name) > 1}
    for claim in claims:
        for one in (claim.agent, claim.patient, *claim.attribution):
            text = one.text if one is not None else ""
            told = _BRACKETED.search(text)
            if told is not None and names_body(text[: told.start()].strip() or "none"):
                found.add(told[1])
    return frozenset(found)
