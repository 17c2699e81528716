"""Actors and places of a record: who and where the claims mean, over all reports."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class NameUse:
    """Where a report names an actor or a place."""

    report: str
    start: int
    end: int

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's mentions."""
        return {"report": self.report, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts, suffers or speaks; `side_basis` tells what the side rests on (pack, allied, named, None)."""

    id: str
    name: str
    kind: str
    side: str | None = None
    side_basis: str | None = None
    member_of: tuple[str, ...] = ()
    mentions: tuple[NameUse, ...] = ()
    aliases: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's actors.jsonl."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "side": self.side,
            "side_basis": self.side_basis,
            "member_of": list(self.member_of),
            "mentions": [use.to_dict() for use in self.mentions],
            "aliases": list(self.aliases),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where things happen; coordinates only where a gazetteer knows them."""

    id: str
    name: str
    kind: str
    within: tuple[str, ...] = ()
    lat: float | None = None
    lon: float | None = None
    precision: str = "unknown"
    gazetteer: str | None = None
    mentions: tuple[NameUse, ...] = ()
    aliases: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's places.jsonl."""
        return {
            "id": self.id,
            "name": self.name,
            "kind": self.kind,
            "within": list(self.within),
            "lat": self.lat,
            "lon": self.lon,
            "precision": self.precision,
            "gazetteer": self.gazetteer,
            "mentions": [use.to_dict() for use in self.mentions],
            "aliases": list(self.aliases),
        }
