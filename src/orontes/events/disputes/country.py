"""One place that is put in two countries: "the Masna crossing in Lebanon", says one, "in Syria" the other.

A country is told right behind a name ("X in Lebanon", "X, in Lebanon", "X, Lebanon"), before it ("sites in Lebanon,
including X"), or by a larger place behind it whose country is known ("X in the south-western countryside of Homs").
Names are compared by sound. Towns of one name in two countries are two places: only what the gazetteer knows as one, or
does not know, is held against itself, and only where both reports tell of like acts in the same days.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from orontes.base import Days
from orontes.events.apart import gap_of
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import (
    SAME,
    WIDE,
    country_name,
    country_of_division,
    country_of_name,
    find_country_names,
    name_key,
    same_spelling,
    sound_key,
)

_NAME = r"(?:[A-Za-z]{1,4}[-’'])?[A-Z][\w’'‘`-]*(?:\s+(?:[A-Za-z]{1,4}[-’'])?[A-Z][\w’'‘`-]*){0,3}"
_WIDELY = r"(?:(?:the|northern|southern|eastern|western|central|north-?\w+|south-?\w+|neighbou?ring)\s+)*"
_LANDS = r"(?:city|town|district|province|governorate|region|countryside|state|county|oblast)"
_SITE = (
    r"(?:\s+(?:border|central|military|international|refugee|old|main|new)){0,2}\s+(?:crossing|city|town|village|prison|camp|base|"
    r"airport|airbase|airfield|bridge|port|dam|checkpoint|post|mountains?|hills?|valley|market|hospital|oilfield|field)"
)
_CALLED = (
    r"(?:,|\s+(?:is|was))\s+an?\s+(?:[a-z][\w-]*\s+){0,3}?(?:city|town|village|settlement|hamlet|port|crossing|camp)"
)
_BEFORE = re.compile(rf"({_NAME})(?:{_SITE}|{_CALLED})?(?:,?\s+(?:in|inside)|,)\s+{_WIDELY}$")
_SITES = re.compile(rf"\s+in\s+{_WIDELY}$")
_AMONG = re.compile(
    rf",?\s+(?:including|such\s+as|among\s+them|notably)\s+((?:(?:,\s*)?(?:and\s+)?(?:the\s+)?{_NAME}(?:{_SITE})?)+)"
)
_WITHIN = re.compile(rf"({_NAME})(?:{_SITE})?\s+in\s+{_WIDELY}(?:{_LANDS}\s+of\s+)?({_NAME})")
_NAME_IN = re.compile(r"[A-Z][\w’'‘`-]*(?:\s+[a-z]+){0,3}\s+in\s")
"""What every such place has in it: a name, with no more than its site's words behind it, and "in"."""
_EACH = re.compile(_NAME)
_COMMON = re.compile(r"(?:\s+[a-z][\w’'-]*)+$")
_OWNED = re.compile(r"[’']s?\b|-")
_LOOK_BACK, _GAP = 80, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A country told of a name in a claim's sentence."""

    key: str
    name: str
    country: str
    view: ClaimView


def find_country_disputes(case: Case) -> Iterator[Dispute]:
    """Places that reports put in two countries."""
    known = dict.fromkeys(_struck_names(case.views)) | _known_names(case.ground)
    told: dict[str, list[Told]] = defaultdict(list)
    sentences: dict[tuple[str, int], list[ClaimView]] = defaultdict(list)
    for view in case.views:
        if view.actual:
            sentences[view.claim.report, view.sentence].append(view)
    found = []
    for (report, sentence), views in sentences.items():
        spots = list(_countries_told(case.reports[report].text, *case.sentence(views[0]), known))
        found += [(report, sentence, spots)] if spots else []
    for report, sentence, spots in sorted(found):
        for name, at, country in spots:
            for view in _claims_on(sentences[report, sentence], at, len(name)):
                told[sound_key(name)].append(Told(key=sound_key(name), name=name, country=country, view=view))
    for key in sorted(told):
        yield from _conflict(case, told[key])


def _known_names(ground: Ground) -> dict[str, str | None]:
    """The sounds of the names of places, each with the country of those that bear it, where it is one."""
    found: dict[str, set[str | None]] = defaultdict(set)
    for place in ground.places.values():
        if place.kind == "country":
            continue
        for name in (place.name, *place.aliases):
            found[sound_key(_COMMON.sub("", name))].add(country_of(place.id, ground))
    return {key: next(iter(codes)) if len(codes) == 1 else None for key, codes in found.items() if key}


def _struck_names(views: Sequence[ClaimView]) -> set[str]:
    """The sounds of names that are struck and are no actor's: towns that no gazetteer knows."""
    struck = (view.claim.patient for view in views if view.family == "violence")
    return {sound_key(slot.text) for slot in struck if slot and slot.actor is None and _EACH.fullmatch(slot.text)}


def country_of(place: str, ground: Ground) -> str | None:
    """The ISO code of the country that holds a place, None where the record does not know."""
    known = ground.places.get(place)
    for holder in sorted({place, *ground.holders.get(place, ()), *(known.within if known else ())}):
        code = country_of_division(holder)
        if code is not None:
            return code
        if ground.kind(holder) == "country":
            return country_of_name(ground.name(holder))
    return None


def _countries_told(text: str, start: int, end: int, known: Mapping[str, str | None]) -> Iterator[tuple[str, int, str]]:
    """Names of places in a sentence, where they stand, and the country that it puts them in."""
    for code, first, last in find_country_names(text, start, end):
        if _OWNED.match(text, last):
            continue
        before = _BEFORE.search(text, max(start, first - _LOOK_BACK), first)
        if before is not None and sound_key(before[1]) in known and country_of_name(before[1]) is None:
            yield before[1], before.start(1), code
        among = _AMONG.match(text, last, end) if _SITES.search(text, max(start, first - _LOOK_BACK), first) else None
        for each in _EACH.finditer(text, *among.span(1)) if among else ():
            if sound_key(each[0]) in known:
                yield each[0], each.start(), code
    for found in _WITHIN.finditer(text, start, end) if _NAME_IN.search(text, start, end) else ():
        country = known.get(sound_key(found[2]))
        if country and sound_key(found[1]) in known and name_key(found[1]) != name_key(found[2]):
            yield found[1], found.start(1), country


def _claims_on(views: Sequence[ClaimView], at: int, long: int) -> list[ClaimView]:
    """The claims on a name: those whose place it is, else those whose words hold it."""
    placed = [v for v in views if v.claim.place and v.claim.place.start < at + long and at < v.claim.place.end]
    return placed or [view for view in views if view.claim.start <= at < view.claim.end]


def _conflict(case: Case, told: Sequence[Told]) -> Iterator[Dispute]:
    """Two countries told of like acts at one place."""
    held: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        held[one.country].append(one)
    for mine, theirs in combinations(sorted(held), 2):
        meeting = _meeting(case, held[mine], held[theirs])
        if all(meeting):
            sides = [list(dict.fromkeys(told.view for told in side)) for side in meeting]
            values = [(f"in {country_name(code)}", views) for code, views in zip((mine, theirs), sides, strict=True)]
            note = f"{meeting[0][0].name} is told as lying in {country_name(mine)} and in {country_name(theirs)}."
            place = next((view.place for view in sides[0] + sides[1] if _is_place(case, view)), None)
            about = ("place", place) if place else ("report", sides[0][0].claim.report)
            yield make_dispute(about, "place", values, "conflict", note)


def _meeting(case: Case, mine: Sequence[Told], theirs: Sequence[Told]) -> tuple[list[Told], list[Told]]:
    """Those of two sides that mean one place with any of the other, the second side as the first meets them.

    Of those that are alike in all that is asked only one is asked.
    """
    ways = _by_likeness(theirs)
    found: list[int] = []
    met: dict[int, None] = {}
    for alike in _by_likeness(mine):
        of_one = [others for others in ways if _of_one_place(case, mine[alike[0]], theirs[others[0]])]
        if of_one:
            found += alike
            met |= dict.fromkeys(sorted(chain.from_iterable(of_one)))
    return [mine[at] for at in sorted(found)], [theirs[at] for at in met]


def _by_likeness(told: Sequence[Told]) -> list[list[int]]:
    """The numbers of those that are alike in all that is asked of two, in order of the first."""
    found: dict[tuple[str, str | None, str, Days], list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        found[one.name, one.view.place, one.view.claim.kind, one.view.days].append(number)
    return list(found.values())


def _is_place(case: Case, view: ClaimView) -> bool:
    """Whether the claim's place is one of the record's, and no country or region."""
    return view.place in case.ground.places and case.ground.kind(view.place or "") not in WIDE


def _of_one_place(case: Case, one: Told, two: Told) -> bool:
    """Whether both mean one place: not two namesakes that the gazetteer knows, and like acts of the same days."""
    places = [told.view.place for told in (one, two) if _is_place(case, told.view)]
    listed = {place for place in places if place and case.ground.places[place].gazetteer}
    if len(listed) > 1 or same_spelling(one.name, two.name) < SAME:
        return False
    if len(places) > 1 and places[0] == places[1] and listed:
        return True
    if "other" in {one.view.claim.kind, two.view.claim.kind}:
        return one.view.claim.report == two.view.claim.report or places[1:] == places[:1]
    kin = fusion_rules().kinship(one.view.claim.kind, two.view.claim.kind)
    return kin is not None and kin > 0 and gap_of(one.view.days, two.view.days) <= _GAP
