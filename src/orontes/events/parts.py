"""Which events are parts of larger ones: a suburb entered or a prison opened in the course of a city's capture."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from orontes.events.apart import gap_of
from orontes.events.event import Event
from orontes.events.ground import Ground

_PARTS = {"advance", "capture", "release_of_detainees", "clash", "armed_attack", "offensive_launch"}
_SLACK = 2


def link_parts(events: Sequence[Event], ground: Ground) -> tuple[Event, ...]:
    """The events with `part_of` where the same side took the place that holds theirs in the same days."""
    captures: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.kind == "capture" and event.place and event.place.place and event.status not in {"planned", "denied"}:
            captures[event.place.place].append(event)
    return tuple(_link(event, captures, ground) for event in events)


def _link(event: Event, captures: Mapping[str, Sequence[Event]], ground: Ground) -> Event:
    """One event with its whole."""
    place = event.place.place if event.place else None
    if event.kind not in _PARTS or place is None or event.status in {"planned", "denied"}:
        return event
    town = ground.town(place)
    wholes = [town] if town and town != place else []
    wholes += [place] if event.kind != "capture" else []
    for whole in wholes:
        for capture in captures.get(whole, ()):
            if capture.id != event.id and _one_course(event, capture):
                return replace(event, part_of=capture.id)
    return event


def _one_course(event: Event, capture: Event) -> bool:
    """Whether the side is one, and the days are the capture's or the last before it."""
    sides = {party.side for party in event.agents if party.side}
    wanted = {party.side for party in capture.agents if party.side}
    if sides and wanted and not sides & wanted:
        return False
    if not event.when.known or not capture.when.known:
        return bool(set(event.claims) and sides & wanted) and not (event.when.known and capture.when.known)
    return gap_of(event.when, capture.when) <= _SLACK and str(event.when.earliest) <= str(capture.when.latest)
