"""Where claims name places: every place, origin and destination, with its phrase as read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import chain
from operator import attrgetter
from typing import TypeAlias

from orontes.base import pattern_lists, spread
from orontes.claims import Claim, PlaceMention
from orontes.entities.places.around import NAME, WAY, end_of_where, find_around
from orontes.entities.places.doubts import names_body, names_nothing
from orontes.entities.places.parts import full_name, label_part, takes_part
from orontes.entities.places.phrases import SETTLED, PlacePhrase, read_place_phrase
from orontes.entities.places.runs import find_runs
from orontes.entities.places.words import place_words
from orontes.entities.words import either

_LAND = either("lands")
_TAIL = re.compile(
    rf"(?: {either('behind_names')})?,?"
    rf"(?: (?:to|in) the {WAY} of|(?: {WAY})? (?:in|of|near|outside))?"
    rf"(?: the)?(?: {WAY}| rural){{0,2}}(?: {_LAND} of)?(?: the)?(?: city of| town of)? {NAME}"
    rf"(?:(?: {WAY}){{0,1}} {_LAND})?"
)
_ALSO = re.compile(rf"(?: {either('behind_names')})? ?\(({NAME})\)")
_SEVERAL = either("several_places")
_LINKING = frozenset({"of", "the", "and", *pattern_lists("entities")["several_places"]})
_NEXT = r"(?:, and |, | and )(?:the )?"
_HEADED = re.compile(rf"\b{_SEVERAL}(?: and \w+)?(?: of)? (?:the )?(?:{NAME}{_NEXT})*$")
_OTHERS = re.compile(rf"(?:{_NEXT}{NAME})*")
_CALLED = re.compile(rf" {_SEVERAL}(?: and \w+)?")
_LONGEST_LIST = 200
_NEAR_BEFORE = 400
_IN_THE_TOWN = re.compile(r",? (?:in|of|inside|within) the (?:city|town|village|capital)\b(?! of|’s|'s)")
_LYING_IN = (None, *SETTLED, "district", "site")
SLOTS = ("place", "origin", "destination")
_MENTIONS = attrgetter(*SLOTS)
_ENOUGH = 5_000  # slots from which on several processes read them
Names: TypeAlias = tuple[str, ...]
Spot: TypeAlias = tuple[int, str, str, PlaceMention]
"""A claim's number, its slot, its report and what stands in the slot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceUse:
    """A slot of a claim (by its number) that names a place.

    `runs` are longer names of which it may be a part, `around` names of what the passage says it lies in or by.
    `part` are the words for ground taken or held that is only a part of what it names.
    """

    claim: int
    slot: str
    report: str
    mention: PlaceMention
    phrase: PlacePhrase
    runs: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    part: str | None = None


def list_uses(claims: Sequence[Claim], texts: Mapping[str, str]) -> list[PlaceUse]:
    """All slots of all claims that name a place, in the claims' order."""
    spots = [
        (number, slot, claim.report, mention)
        for number, claim in enumerate(claims)
        for slot, mention in zip(SLOTS, _MENTIONS(claim), strict=True)
        if mention is not None
    ]
    parts = spread(partial(_read_all, texts), spots, enough=len(spots) >= _ENOUGH)
    uses = [
        PlaceUse(claim=number, slot=slot, report=report, mention=mention, phrase=phrase, runs=runs, around=around)
        for (number, slot, report, mention), (phrase, runs, around) in zip(
            spots, chain.from_iterable(parts), strict=True
        )
    ]
    uses = [_as_part(use) if takes_part(claims[use.claim], use.mention) else use for use in uses]
    return _in_their_towns(uses, texts)


def _in_their_towns(uses: Sequence[PlaceUse], texts: Mapping[str, str]) -> list[PlaceUse]:
    """The uses, with the town named before around those that are told to lie "in the city"."""
    found: list[PlaceUse] = []
    town: PlaceUse | None = None
    for use in uses:
        found.append(placed := _in_the_town(use, town, texts.get(use.report, "")))
        town = placed if use.slot == "place" and _may_be_town(placed) else town
    return found


def _as_part(use: PlaceUse) -> PlaceUse:
    """The use as a part of what it names, by its own words, where it names a land or a town and no thing in it."""
    phrase = use.phrase
    if phrase.name is None or phrase.base is not None or " and " in phrase.name:
        return use
    part = label_part(use.mention, phrase.name)
    return replace(use, part=part, phrase=replace(phrase, relation=phrase.relation or "part", quality=part.casefold()))


def _may_be_town(use: PlaceUse) -> bool:
    """Whether a use is of a town, or of what may be one, by its bare name."""
    phrase = use.phrase
    bare = phrase.name is not None and phrase.base is None and phrase.relation is None
    return bare and phrase.kind in (None, "city", "town", "village")


def _in_the_town(use: PlaceUse, town: PlaceUse | None, text: str) -> PlaceUse:
    """A street, site or quarter "in the city" with the town that its report named shortly before around it."""
    if use.around or use.phrase.name is None or town is None or town.report != use.report or _may_be_town(use):
        return use
    near = 0 <= use.mention.start - town.mention.end <= _NEAR_BEFORE
    told = near and _IN_THE_TOWN.match(text, use.mention.end) is not None
    return replace(use, around=(town.phrase.name,)) if told and town.phrase.name else use


def _read_all(texts: Mapping[str, str], spots: Sequence[Spot]) -> list[tuple[PlacePhrase, Names, Names]]:
    """For some slots the phrase, the longer names of which it may be a part, and the names around it."""
    return [_read_words(mention, texts.get(report, "")) for _, _, report, mention in spots]


def _read_words(mention: PlaceMention, text: str) -> tuple[PlacePhrase, Names, Names]:
    """What the words of a slot, and those around it, say."""
    phrase = read_mention(mention, text)
    phrase = PlacePhrase() if names_nothing(phrase.name) else phrase
    return phrase, find_runs(mention, phrase, text), find_around(mention, phrase, text)


def read_mention(mention: PlaceMention, text: str = "") -> PlacePhrase:
    """The mention's phrase: its own words where they hold a name, else with the name that the reader found for them.

    Where the words stop at the name, what the report says next of where it lies gives the hints.
    """
    own = read_place_phrase(mention.text)
    if own.name is None and not mention.name:
        return _by_next_words(own, mention, text)
    full = full_name(mention)
    if own.kind is None and full is not None:
        return read_place_phrase(full)
    if own.name is not None and not own.hints and own.relation is None and own.kind in _LYING_IN:
        return _with_tail(own, mention, text)
    if own.name is not None or not mention.name:
        return own
    named = read_place_phrase(mention.name)
    if named.name is None:
        return replace(named, name=mention.name) if mention.name[:1].isupper() else named
    if own.kind and own.quality and named.kind is None and named.relation is None:
        return read_place_phrase(f"{named.name} {own.quality}")
    return named


def _with_tail(own: PlacePhrase, mention: PlaceMention, text: str) -> PlacePhrase:
    """The phrase with hints from the words behind: "Tamar" ... "village in the countryside of Homs", "(Homs)"."""
    if text[mention.start : mention.end] != mention.text:
        return own
    also = _ALSO.match(text, mention.end)
    if also is not None:
        return replace(own, hints=(also[1],))
    found = _tail_of_list(mention, text) or _TAIL.match(text, mention.end)
    if found is None:
        return own
    return _join_tail(mention.text, found.group())


@lru_cache(maxsize=65536)
def _join_tail(text: str, tail: str) -> PlacePhrase:
    """The phrase of some words with what the words behind them add to it."""
    own, whole = read_place_phrase(text), read_place_phrase(text + tail)
    if own.kind == "district" and whole.hints == (own.name,) and whole.name is not None:
        return replace(own, kind="quarter", hints=(whole.name,))
    if whole.name != own.name or not whole.hints or whole.relation is not None:
        return own
    return replace(
        own, kind=own.kind or whole.kind, hints=whole.hints, wide=whole.wide, country=own.country or whole.country
    )


def _by_next_words(own: PlacePhrase, mention: PlaceMention, text: str) -> PlacePhrase:
    """What lies behind a thing without a name: for "a house" ... "east of the station in Homs" it is Homs."""
    if text[mention.start : mention.end] != mention.text or not mention.text[:1].isalpha():
        return own
    apposed = mention.text.rpartition(" ")[2] in place_words().apposed
    behind = read_place_phrase("place" + text[mention.end : end_of_where(mention, text, apposed=apposed)])
    if behind.name is None or behind.relation == "between" or names_body(behind.name):
        return own
    return behind


def _is_listed(front: str) -> bool:
    """Whether words before a mention end as those before a member of a list do: "the villages of A, "."""
    words = front.rsplit(maxsplit=2)[-2:]
    linked = bool(words) and (words[-1] in _LINKING or words[-1].endswith(",") or words[0] == "and")
    return linked and _HEADED.search(front) is not None


def _tail_of_list(mention: PlaceMention, text: str) -> re.Match[str] | None:
    """Where a list lies of which the mention is a member: "the villages of A, B and C in the countryside of Homs"."""
    end = _OTHERS.match(text, mention.end)
    at = end.end() if end is not None else mention.end
    called = _CALLED.match(text, at)
    if called is None and not _is_listed(text[max(0, mention.start - _LONGEST_LIST) : mention.start]):
        return None
    return _TAIL.match(text, called.end() if called is not None else at)
