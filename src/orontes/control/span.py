"""Spans of control: who holds a place from when to when."""

from dataclasses import dataclass, replace
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a place."""

    actor: str | None
    name: str
    side: str | None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's holder."""
        return {"actor": self.actor, "name": self.name, "side": self.side}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPlace:
    """The place of a span of control, with its spellings."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's place of a span."""
        return {"id": self.id, "name": self.name, "aliases": list(self.aliases)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlSpan:
    """A holder of a place over days; CONTRACT gives the meaning of each field. `until` days are the first not held.

    `note` says in a sentence what is inferred of a place cut off; None elsewhere.
    """

    place: HeldPlace
    holder: Holder | None
    state: str
    from_earliest: date | None = None
    from_latest: date | None = None
    until_earliest: date | None = None
    until_latest: date | None = None
    disputed: bool = False
    basis: str = "stated"
    claims: tuple[str, ...] = ()
    known_from: date | None = None
    note: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's control.jsonl."""
        row: dict[str, object] = {
            "place": self.place.to_dict(),
            "holder": self.holder.to_dict() if self.holder else None,
            "state": self.state,
        }
        for name in ("from_earliest", "from_latest", "until_earliest", "until_latest"):
            day = getattr(self, name)
            row[name] = day.isoformat() if day else None
        row |= {"disputed": self.disputed, "basis": self.basis, "claims": list(self.claims)}
        row["known_from"] = self.known_from.isoformat() if self.known_from else None
        row["note"] = self.note
        return row


def in_order(span: ControlSpan) -> ControlSpan:
    """The span with no earliest day after its latest: it began no later than first told, and ended after it began."""
    begun, until = span.from_earliest, span.until_latest
    if begun and span.from_latest:
        begun = min(begun, span.from_latest)
    if until and span.until_earliest:
        until = max(until, span.until_earliest)
    return replace(span, from_earliest=begun, until_latest=until)
