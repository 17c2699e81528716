"""Which events are parts of larger ones: a suburb entered in the course of a city's capture, a capture in an offensive.

A part has one whole, the nearest: the capture of the town that holds its place; the advance of whose claims one tells
the same sentence ("advanced north, taking ten villages"); the offensive of its side that was launched in its region in
the two weeks before. A whole may itself be part of a larger one, so that what belongs to one offensive hangs together
under it. Plans and denials are part of nothing. Rejected: everything of a side between two dates (a war is no event).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from orontes.base import Days
from orontes.events.apart import gap_of
from orontes.events.event import Event
from orontes.events.ground import Ground
from orontes.events.view import ClaimView
from orontes.knowledge import WIDE

_PARTS = {"advance", "capture", "release_of_detainees", "clash", "armed_attack"}
_OF_ADVANCE = {"capture"}
_OF_OFFENSIVE = {"advance", "capture", "clash", "siege", "release_of_detainees"}
_SLACK = 2
_COURSE, _WEEK = 14, 7
_LONG = 28
_UNREAL = {"planned", "denied"}
_FAR = {"near_km": 5.0, "far_km": 40.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wholes:
    """Events that others may be parts of: captures and offensives by place and week, advances by sentence.

    Captures are numbered, and stand also by place alone; the week is None where their days are wide or unknown.
    """

    captures: Mapping[str, Sequence[Event]]
    dated: Mapping[tuple[str, int | None], Sequence[tuple[int, Event]]]
    advances: Mapping[tuple[str, int], Sequence[Event]]
    offensives: Mapping[tuple[str, int], Sequence[Event]]


def link_parts(events: Sequence[Event], ground: Ground, views: Sequence[ClaimView] = ()) -> tuple[Event, ...]:
    """The events with `part_of`: the capture, advance or offensive in whose course they happened."""
    spots = {view.claim.id: (view.claim.report, view.sentence) for view in views}
    wholes = _gather_wholes(events, spots, ground)
    linked: dict[str, str] = {}
    for event in events:
        found = next(
            (whole for whole in _wholes_of(event, wholes, spots, ground) if _is_free(whole, event, linked)), None
        )
        if found is not None:
            linked[event.id] = found
    return tuple(replace(event, part_of=linked[event.id]) if event.id in linked else event for event in events)


def _gather_wholes(events: Sequence[Event], spots: Mapping[str, tuple[str, int]], ground: Ground) -> _Wholes:
    """The wholes among some events."""
    captures: dict[str, list[Event]] = defaultdict(list)
    dated: dict[tuple[str, int | None], list[tuple[int, Event]]] = defaultdict(list)
    advances: dict[tuple[str, int], list[Event]] = defaultdict(list)
    real = [event for event in events if event.status not in _UNREAL]
    for event in real:
        if event.kind == "capture" and event.place and event.place.place:
            for week in _weeks_of(event.when) or (None,):
                dated[event.place.place, week].append((len(captures[event.place.place]), event))
            captures[event.place.place].append(event)
        for claim in event.claims if event.kind == "advance" else ():
            if claim in spots:
                advances[spots[claim]].append(event)
    offensives: dict[tuple[str, int], list[Event]] = defaultdict(list)
    for event in real:
        if event.kind == "offensive_launch" and event.place and event.place.place and event.when.earliest:
            for key in _lands_of(event.place.place, ground):
                offensives[key, event.when.earliest.toordinal() // _WEEK].append(event)
    return _Wholes(captures=captures, dated=dated, advances=advances, offensives=offensives)


def _weeks_of(days: Days, slack: int = 0) -> range:
    """The weeks that days touch, and some days after them; none where they are wide or unknown."""
    if days.earliest is None or days.latest is None or (days.width or 0) > _LONG:
        return range(0)
    return range(days.earliest.toordinal() // _WEEK, (days.latest.toordinal() + slack) // _WEEK + 1)


def _captures_near(event: Event, towns: Sequence[str], wholes: _Wholes) -> Iterator[Event]:
    """The captures of some towns in whose course an event may lie, each town's in order."""
    weeks = _weeks_of(event.when, _SLACK)
    for town in towns:
        if weeks:
            near = {number: one for week in (*weeks, None) for number, one in wholes.dated.get((town, week), ())}
            yield from (near[number] for number in sorted(near))
        else:
            yield from wholes.captures.get(town, ())


def _lands_of(place: str, ground: Ground) -> list[str]:
    """A place and the regions that hold it; no countries."""
    holders = (holder for holder in ground.holders.get(place, ()) if ground.kind(holder) not in {"country", "unknown"})
    return sorted({place, *holders})


def _is_free(whole: str, event: Event, linked: Mapping[str, str]) -> bool:
    """Whether a whole is not itself, by any steps, a part of the event."""
    above: str | None = whole
    while above is not None and above != event.id:
        above = linked.get(above)
    return above is None


def _wholes_of(event: Event, wholes: _Wholes, spots: Mapping[str, tuple[str, int]], ground: Ground) -> Iterator[str]:
    """What an event may be a part of, the nearest first."""
    if event.status in _UNREAL or event.place is None or event.place.place is None:
        return
    place = event.place.place
    if event.kind in _PARTS:
        town = ground.town(place)
        towns = [town] if town and town != place else []
        towns += [place] if event.kind != "capture" else []
        for capture in _captures_near(event, towns, wholes):
            if capture.id != event.id and _one_course(event, capture):
                yield capture.id
    for claim in event.claims if event.kind in _OF_ADVANCE else ():
        for advance in wholes.advances.get(spots.get(claim, ("", -1)), ()):
            if _one_side(event, advance) and gap_of(event.when, advance.when) == 0 and _covers(advance, place, ground):
                yield advance.id
    if event.kind in _OF_OFFENSIVE:
        yield from (one.id for one in _offensives_of(event, place, wholes.offensives, ground))


def _covers(advance: Event, place: str, ground: Ground) -> bool:
    """Whether an advance is told of the land in which a place lies."""
    aim = advance.place.place if advance.place else None
    if aim is None or aim == place or ground.kind(aim) not in WIDE:
        return False
    lands = {aim, *(held for held in ground.holders.get(aim, ()) if ground.kind(held) == "region")}
    return any(ground.inside(place, land) for land in lands)


def _offensives_of(
    event: Event, place: str, offensives: Mapping[tuple[str, int], Sequence[Event]], ground: Ground
) -> list[Event]:
    """The offensives of the same side around a place in the weeks before, those of its own doers first."""
    if event.when.earliest is None:
        return []
    last = event.when.earliest.toordinal() // _WEEK
    weeks = range(last - _COURSE // _WEEK, last + 1)
    near = {
        one.id: one for key in _lands_of(place, ground) for week in weeks for one in offensives.get((key, week), ())
    }
    found = [
        one for one in near.values() if _one_side(event, one) and _in_weeks(event, one) and _around(place, one, ground)
    ]
    doers = _doers(event)
    return sorted(found, key=lambda one: (bool(_doers(one) & doers), str(one.when.earliest), one.id), reverse=True)


def _doers(event: Event) -> set[str]:
    """The actors known to have done what an event tells."""
    return {party.actor for party in event.agents if party.actor}


def _in_weeks(event: Event, offensive: Event) -> bool:
    """Whether an event came in the two weeks after an offensive was launched."""
    if event.when.earliest is None or offensive.when.earliest is None or (event.when.width or 0) > _SLACK:
        return False
    return 0 <= (event.when.earliest - offensive.when.earliest).days <= _COURSE


def _around(place: str, offensive: Event, ground: Ground) -> bool:
    """Whether a place is that of an offensive, or in it, or near by."""
    aim = offensive.place.place if offensive.place else None
    if aim is None or ground.kind(aim) == "country":
        return False
    if ground.relate(place, aim, **_FAR) in {"same", "alike", "part", "near"} or ground.inside(place, aim):
        return True
    apart = ground.distance(place, aim)
    return apart is not None and apart <= _FAR["far_km"]


def _one_side(event: Event, whole: Event) -> bool:
    """Whether both are known to be done by one side."""
    return bool(
        {party.side for party in event.agents if party.side} & {party.side for party in whole.agents if party.side}
    )


def _one_course(event: Event, capture: Event) -> bool:
    """Whether the side is one, and the days are the capture's or the last before it."""
    sides = {party.side for party in event.agents if party.side}
    wanted = {party.side for party in capture.agents if party.side}
    if sides and wanted and not sides & wanted:
        return False
    if not event.when.known or not capture.when.known:
        return bool(set(event.claims) and sides & wanted) and not (event.when.known and capture.when.known)
    return gap_of(event.when, capture.when) <= _SLACK and str(event.when.earliest) <= str(capture.when.latest)
