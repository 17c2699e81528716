"""A change: what adding reports did to one part of a record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Change:
    """One part of a record that is no longer as it was.

    part: reports, events, disputes or control. what: `new`; `changed` (then `fields` names the keys whose values
    differ); `merged` (an event whose claims another now holds: `into` is its id); `disputed` and `confirmed` (an event
    that has come to stand so); `gone` (no claim makes it any more). `label` is the part in a few words.
    """

    revision: int
    part: str
    what: str
    id: str
    label: str
    into: str | None = None
    fields: tuple[str, ...] = ()

    @property
    def minor(self) -> bool:
        """Whether only the claims behind a span of control changed: who held what, and when, is told as before."""
        return self.part == "control" and self.fields == ("claims",)

    def to_dict(self) -> dict[str, object]:
        """The change as a row: revision, part, what, id, label, into, fields."""
        return {
            "revision": self.revision,
            "part": self.part,
            "what": self.what,
            "id": self.id,
            "label": self.label,
            "into": self.into,
            "fields": list(self.fields),
        }
