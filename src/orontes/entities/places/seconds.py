"""Second names that reports tell of a place: "Sugovushan (Armenian: Madagiz)", "Orvel, also known as Artsvik".

Two peoples fight over towns that each calls by a name of its own, and a report that tells both lets all reports be read
together. Whatever bears the second name is the place of the first, where at most one of both is known to a gazetteer,
or both lie close together. A name in plain brackets is none: it tells as often where the place lies.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.base import kilometres
from orontes.entities.entity import Place
from orontes.entities.places.around import NAME
from orontes.entities.places.drafts import Draft
from orontes.entities.places.uses import PlaceUse
from orontes.knowledge import plain_key

_SECOND = re.compile(
    r"(?: (?:village|town|city|district|settlement))?"
    r"(?: \((?:in )?[A-Z][a-z]+(?: name)?:? "
    r"|,? \(?(?:also |formerly |otherwise |better |or )?(?:known|called)(?: (?:in|to|by) (?:the )?[A-Z]?[a-z]+)? as "
    r"|,? \((?:formerly|also|or) )"
    rf"({NAME})(?=[),.;]| [a-z])"
)
_CLOSE = 15.0  # kilometres
_PLAIN = (None, "city", "town", "village")
Seconds = Mapping[str, tuple[int, str]]


def find_seconds(uses: Sequence[PlaceUse], texts: Mapping[str, str]) -> dict[str, tuple[int, str]]:
    """The second names by their keys, each with the first use beside which it is told, and its spelling."""
    found: dict[str, tuple[int, str]] = {}
    for number, use in enumerate(uses):
        told = _SECOND.match(texts.get(use.report, ""), use.mention.end) if _is_plain(use) else None
        if told is not None and plain_key(told[1]) != plain_key(use.phrase.name or ""):
            found.setdefault(plain_key(told[1]), (number, told[1]))
    return found


def _is_plain(use: PlaceUse) -> bool:
    """Whether a use names a settlement, or what may be one, and nothing in or by it."""
    return use.phrase.name is not None and use.phrase.relation is None and use.phrase.kind in _PLAIN


def join_seconds(uses: Sequence[PlaceUse], drafts: Mapping[int, Draft], seconds: Seconds) -> dict[int, Draft]:
    """The drafts with those under second names as the places of the first; of the second where only that is known."""
    swapped: dict[str, Draft] = {}
    for number, draft in drafts.items():
        told = seconds.get(plain_key(uses[number].phrase.name or "")) if _is_plain(uses[number]) else None
        first = drafts.get(told[0]) if told is not None else None
        if first is not None and first.id != draft.id and _may_be_one(first, draft):
            kept, given = (draft, first) if draft.gazetteer and not first.gazetteer else (first, draft)
            swapped.setdefault(given.id, kept)
    return {number: swapped.get(draft.id, draft) for number, draft in drafts.items()}


def _may_be_one(one: Draft, two: Draft) -> bool:
    """Whether two names may be of one place: a gazetteer knows one of them at most, or both close together."""
    if one.gazetteer is None or two.gazetteer is None:
        return True
    spots = [(draft.lat, draft.lon) for draft in (one, two) if draft.lat is not None and draft.lon is not None]
    return len(spots) == len((one, two)) and kilometres(*spots) <= _CLOSE


def name_seconds(places: Mapping[str, Place], drafts: Mapping[int, Draft], seconds: Seconds) -> dict[str, Place]:
    """The places with the second names that are told of them among their own."""
    named = dict(places)
    for number, name in seconds.values():
        place = named.get(drafts[number].id) if number in drafts else None
        if place is not None and plain_key(place.name) != plain_key(name):
            named[place.id] = replace(place, aliases=tuple(sorted({*place.aliases, name})))
    return named
