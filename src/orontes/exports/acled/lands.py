"""Which state a force belongs to: the one that its own words tell, else that of the place, where no other is told.

"Ukrainian guns" are Ukraine's wherever they stand. "The army" is that of the land in which the report is at home and
the deed is done, as long as nothing beside it tells of another: "JERUSALEM - The army bombed Rafah" and "soldiers fired
from Belgorod at Kharkiv" speak of no army of the place that was hit, and whose army it is stays open. What stands
beside is the sentence, the one before it, the dateline, and the land of which the report's other claims tell; the land
of the other party does not count, for "the army killed Chadian rebels" is told of the army at home.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from orontes.claims import Claim
from orontes.events import Event, Party
from orontes.exports.acled.sentences import find_sentence
from orontes.exports.acled.sorts import country_of
from orontes.exports.known import Known
from orontes.knowledge import GeoNamesGazetteer, count_countries, find_seat
from orontes.reports import Report

_CAPITALS = re.compile(r"\s*[A-Z][A-Z'’ -]{2,40}[A-Z](?=\s?[.,:–—-])")
_OPENING = re.compile(r"\s*([^\W\d_][\w'’ -]*[^\W_])")
_BEFORE = 300
"""How far before its sentence a claim's place is still told beside it."""


def told_land(party: Party, known: Known) -> str | None:
    """The land that a party's own words, or the names of its actor, tell; None where they tell none or several."""
    own = country_of(f"{party.text} {party.name}")
    actor = known.actors.get(party.actor or "")
    if own is not None or actor is None:
        return own
    lands = {country_of(name) for name in actor.aliases} - {None}
    return lands.pop() if len(lands) == 1 else None


def find_land(party: Party, event: Event, known: Known) -> str | None:
    """The land of a force by its own words, else that of the event's place where no other is told beside it."""
    told = told_land(party, known)
    if told is not None:
        return told
    seat = known.seat(event).country
    foes = {told_land(other, known) for other in (*event.agents, *event.patients) if other.name != party.name}
    others = {land for claim in _claims_of(party, event, known) for land in _lands_beside(claim, known)}
    return None if others - foes - {seat} else seat


def _claims_of(party: Party, event: Event, known: Known) -> Sequence[Claim]:
    """The claims that name a party, else all of the event's."""
    return [known.claims[name] for name in party.claims or event.claims if name in known.claims]


def _lands_beside(claim: Claim, known: Known) -> Iterator[str]:
    """The lands that are told beside a claim: in its sentence, before it, in the dateline and by its report."""
    report = known.reports[claim.report]
    sentence = find_sentence(claim, report)
    yield from count_countries(report.text[sentence.start : sentence.end])
    placed = known.placed.get(claim.report, ())
    first = bisect_left(placed, sentence.start - _BEFORE, key=_start)
    last = bisect_right(placed, sentence.end, key=_start)
    for one in placed[first:last]:
        yield from (land for slot in (one.place, one.origin) if slot and (land := _land_of(slot.place or "", known)))
    yield from _lands_of_dateline(_dateline(report))
    home = known.homes.get(claim.report)
    if home:
        yield home


def _dateline(report: Report) -> str:
    """Where a report was written, as its dateline or its opening capitals tell."""
    told = next((report.text[one.start : one.end] for one in report.regions if one.kind == "dateline"), None)
    opening = _CAPITALS.match(report.text) if told is None else None
    return told or (opening[0] if opening else "")


@lru_cache(maxsize=4096)
def _lands_of_dateline(text: str) -> tuple[str, ...]:
    """The land of a dateline: the one that it names, else that of the largest place of the name with which it opens."""
    named = tuple(count_countries(text.title()))
    opening = _OPENING.match(text)
    found = GeoNamesGazetteer().find_exact(opening[1].title()) if opening and not named else ()
    return named or tuple(one.country for one in found[:1] if one.country)


def _land_of(name: str, known: Known) -> str | None:
    """The land of a place of the record."""
    place = known.places.get(name)
    if place is None:
        return None
    return find_seat(
        place.id, kind=place.kind, name=place.name, within=place.within, lat=place.lat, lon=place.lon
    ).country


def _start(claim: Claim) -> int:
    return claim.trigger_start
