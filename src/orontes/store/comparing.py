"""The record as it was and as it now is -> what changed.

An event's id is that of its first claim, so most events keep theirs as reports arrive. One that is gone has either
lost its place to an event that now holds its claims (two happenings were one: `merged`) or has fallen apart (`gone`).
What an event has swallowed stays with it in `formerly`, so that an id once quoted leads on.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from orontes.events import Event
from orontes.store.change import Change

Row = Mapping[str, object]
Rows = Mapping[str, Row]
"""Rows of one part of a record, as its JSON Lines file holds them, by id."""

STANDINGS = ("disputed", "confirmed")
PARTS = ("reports", "events", "disputes", "control")


def find_merges(before: Rows, events: Iterable[Event]) -> dict[str, str]:
    """For each event that is gone the event that holds most of its claims now; none where no claim is left."""
    events = tuple(events)
    kept = {event.id for event in events}
    home = {claim: event.id for event in events for claim in event.claims}
    merges = {}
    for name, row in sorted(before.items()):
        if name not in kept:
            votes = [home[claim] for claim in _strings(row, "claims") if claim in home]
            if votes:
                merges[name] = max(sorted(set(votes)), key=votes.count)
    return merges


def remember_ids(before: Rows, events: Iterable[Event]) -> tuple[Event, ...]:
    """The events with the ids that were merged into them, now and earlier, as `formerly`."""
    events = tuple(events)
    merges = find_merges(before, events)
    names: dict[str, set[str]] = {}
    for name, row in before.items():
        home = merges.get(name, name)
        names.setdefault(home, set()).update(_strings(row, "formerly"), {name} - {home})
    return tuple(replace(event, formerly=tuple(sorted(names.get(event.id, ())))) for event in events)


def compare_parts(revision: int, before: Mapping[str, Rows], after: Mapping[str, Rows]) -> tuple[Change, ...]:
    """What is new, changed, merged, newly disputed or confirmed, or gone, of all parts that people follow."""
    found: list[Change] = []
    for part in PARTS:
        old, new = before.get(part, {}), after.get(part, {})
        homes = _homes(new)
        for name in sorted(old.keys() | new.keys()):
            found.extend(_compare(revision, part, name, old.get(name), new.get(name), homes))
    return tuple(sorted(found))


def _homes(rows: Rows) -> dict[str, str]:
    """The event that each id merged into."""
    return {former: name for name, row in rows.items() for former in _strings(row, "formerly")}


def _compare(
    revision: int, part: str, name: str, old: Row | None, new: Row | None, homes: Mapping[str, str]
) -> Iterator[Change]:
    """What became of one row of the record between two revisions."""
    told = Change(revision=revision, part=part, what="new", id=name, label=describe(part, new or old or {}))
    if new is None:
        yield replace(told, what="merged" if name in homes else "gone", into=homes.get(name))
        return
    fields = tuple(key for key in new if old is not None and old.get(key) != new[key])
    if old is None:
        yield told
    elif fields:
        yield replace(told, what="changed", fields=fields)
    status = new.get("status")
    if status in STANDINGS and (old is None or old.get("status") != status):
        yield replace(told, what=str(status))


def describe(part: str, row: Row) -> str:
    """A part in a few words: a report's title, an event's label, what a dispute sets against what, who holds what."""
    if part == "reports":
        return str(row.get("title") or row.get("id"))
    if part == "disputes":
        positions = row.get("positions")
        values = [str(one["value"]) for one in positions] if isinstance(positions, list) else []
        return f"{row.get('attribute')}: {' / '.join(values)}"
    if part == "control":
        place, holder = row.get("place"), row.get("holder")
        held = place.get("name") if isinstance(place, dict) else None
        by = holder.get("name") if isinstance(holder, dict) else None
        return f"{held}: {row.get('state')}{f' by {by}' if by else ''}"
    return str(row.get("label") or row.get("id"))


def _strings(row: Row, key: str) -> tuple[str, ...]:
    values = row.get(key)
    return tuple(str(value) for value in values) if isinstance(values, list) else ()
