"""The event: claims that speak of one happening, and the dispute: claims of which not all can hold."""

from dataclasses import dataclass

from orontes.base import Days


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An agent or patient of an event, with the claims that name it."""

    actor: str | None
    name: str
    side: str | None
    text: str
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's agents and patients."""
        return {
            "actor": self.actor,
            "name": self.name,
            "side": self.side,
            "text": self.text,
            "claims": list(self.claims),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPlace:
    """Where an event happened; `text` as one of its claims writes it."""

    place: str | None
    name: str | None
    text: str
    lat: float | None = None
    lon: float | None = None
    precision: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's place of an event."""
        return {
            "place": self.place,
            "name": self.name,
            "text": self.text,
            "lat": self.lat,
            "lon": self.lon,
            "precision": self.precision,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCount:
    """A count of an event over its claims: the widest bounds and the best value, with the claims that give it."""

    of: str
    who: str
    low: int | None
    high: int | None
    best: int | None
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's quantities of an event."""
        return {
            "of": self.of,
            "who": self.who,
            "low": self.low,
            "high": self.high,
            "best": self.best,
            "claims": list(self.claims),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """An independent voice behind an event; `kind` voice or outlet; `relation` party, neutral or unknown."""

    name: str
    kind: str
    relation: str
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's origins."""
        return {"name": self.name, "kind": self.kind, "relation": self.relation, "claims": list(self.claims)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened, as far as claims agree; CONTRACT gives the meaning of each field."""

    id: str
    kind: str
    label: str
    claims: tuple[str, ...]
    formerly: tuple[str, ...] = ()
    manner: str | None = None
    part_of: str | None = None
    agents: tuple[Party, ...] = ()
    patients: tuple[Party, ...] = ()
    place: EventPlace | None = None
    when: Days = Days()
    quantities: tuple[EventCount, ...] = ()
    status: str = "reported"
    origins: tuple[Origin, ...] = ()
    disputes: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's events.jsonl."""
        earliest, latest = self.when.earliest, self.when.latest
        return {
            "id": self.id,
            "formerly": list(self.formerly),
            "kind": self.kind,
            "manner": self.manner,
            "label": self.label,
            "part_of": self.part_of,
            "agents": [party.to_dict() for party in self.agents],
            "patients": [party.to_dict() for party in self.patients],
            "place": self.place.to_dict() if self.place else None,
            "when": {
                "earliest": earliest.isoformat() if earliest else None,
                "latest": latest.isoformat() if latest else None,
                "basis": self.when.basis,
            },
            "quantities": [count.to_dict() for count in self.quantities],
            "status": self.status,
            "claims": list(self.claims),
            "origins": [origin.to_dict() for origin in self.origins],
            "disputes": list(self.disputes),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One side of a dispute: a value and the claims that hold it."""

    value: str
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's positions."""
        return {"value": self.value, "claims": list(self.claims)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Claims of which not all can hold. `about` is what they speak of: (event|actor|place|report, id)."""

    id: str
    about: tuple[str, str]
    attribute: str
    positions: tuple[Position, ...]
    nature: str
    note: str = ""

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's disputes.jsonl."""
        return {
            "id": self.id,
            "about": {self.about[0]: self.about[1]},
            "attribute": self.attribute,
            "positions": [position.to_dict() for position in self.positions],
            "nature": self.nature,
            "note": self.note,
        }
