"""The claim: what one voice says in one stretch of one report, slot by slot, as written and as understood.

A reader fills what the report alone says. The entities stage fills `actor`, `side`, `place`, `lat`, `lon`, `precision`
and settles `name` and `when` over all reports (in copies, `base.alter`; a claim is never changed).
"""

from dataclasses import dataclass, field

from orontes.base import Days, Quote, Span, iso
from orontes.claims.reasons import Reasons
from orontes.language import TimeExpression

UNKNOWN_DAYS = Days()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """Words that name an actor. `name` is who is meant ("Syrian rebels" for "they"), `actor` its id."""

    text: str
    start: int
    end: int
    name: str | None = None
    actor: str | None = None
    side: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's agent and patient."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "actor": self.actor,
            "name": self.name,
            "side": self.side,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """Words that name a place. `name` is the place meant, `place` its id; coordinates in degrees (WGS 84)."""

    text: str
    start: int
    end: int
    name: str | None = None
    place: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's place, origin and destination."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "place": self.place,
            "name": self.name,
            "lat": self.lat,
            "lon": self.lon,
            "precision": self.precision,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Words that name the weapon or way, with its type (`codes.MEANS_TYPES`)."""

    text: str
    start: int
    end: int
    type: str

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's means."""
        return {"text": self.text, "start": self.start, "end": self.end, "type": self.type}


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """The days a claim means. `expressions` are the time words that it rests on, own or carried, outermost last.

    `days` is their reading; text and offsets are those of the claim's own or carried words, None where there are none.
    """

    days: Days = UNKNOWN_DAYS
    text: str | None = None
    start: int | None = None
    end: int | None = None
    expression: TimeExpression | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's when."""
        return {
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "earliest": iso(self.days.earliest),
            "latest": iso(self.days.latest),
            "basis": self.days.basis,
        }


UNTIMED = When()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A count: `of` what, `who`, and whether of this event or a running total (`scope`: event or total).

    `role`: alone; listed, which adds up with the others of its list ("a man and two women"); or included in another
    count ("including two women").
    """

    of: str
    who: str
    scope: str
    text: str
    start: int
    end: int
    low: int | None
    high: int | None
    role: str = "alone"

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's quantities."""
        return {
            "of": self.of,
            "who": self.who,
            "scope": self.scope,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "low": self.low,
            "high": self.high,
            "role": self.role,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A speaker in a claim's attribution chain. `name` is who is meant, `actor` its id."""

    text: str
    start: int
    end: int
    name: str | None = None
    actor: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's attribution."""
        return {"text": self.text, "start": self.start, "end": self.end, "actor": self.actor, "name": self.name}


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim. CONTRACT gives the meaning and the codes of every slot.

    `attribution` runs from the innermost voice outwards and is empty where the outlet speaks itself. `reasons` tell how
    the claim came about and are no part of what it says; a reader need not give them.
    """

    id: str
    report: str
    start: int
    end: int
    text: str
    trigger_start: int
    trigger_end: int
    kind: str
    manner: str | None = None
    agent: ActorMention | None = None
    patient: ActorMention | None = None
    means: Means | None = None
    place: PlaceMention | None = None
    origin: PlaceMention | None = None
    destination: PlaceMention | None = None
    when: When = UNTIMED
    quantities: tuple[Quantity, ...] = ()
    polarity: str = "asserted"
    modality: str = "actual"
    response: str | None = None
    hedge: str | None = None
    attribution: tuple[Voice, ...] = ()
    period: str = "current"
    reader: str = ""
    reasons: Reasons | None = field(default=None, compare=False)

    @property
    def span(self) -> Span:
        """The clause that says it."""
        return Span(start=self.start, end=self.end)

    @property
    def speakers(self) -> tuple[Voice, ...]:
        """The attribution without voices whose words stand within another's: "the army" of "an army spokesman"."""
        inner = self.attribution
        return tuple(
            one
            for number, one in enumerate(inner)
            if not any(other.start <= one.start and one.end <= other.end for other in inner[:number])
        )

    @property
    def quote(self) -> Quote:
        """The words that say it."""
        return Quote(text=self.text, start=self.start, end=self.end)

    def to_dict(self) -> dict[str, object]:
        """The form of CONTRACT's claims.jsonl."""
        slots = ("agent", "patient", "means", "place", "origin", "destination")
        row: dict[str, object] = {
            "id": self.id,
            "report": self.report,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "trigger_start": self.trigger_start,
            "trigger_end": self.trigger_end,
            "kind": self.kind,
            "manner": self.manner,
        }
        for name in slots:
            slot = getattr(self, name)
            row[name] = slot.to_dict() if slot is not None else None
        row["when"] = self.when.to_dict()
        row["quantities"] = [quantity.to_dict() for quantity in self.quantities]
        row |= {"polarity": self.polarity, "modality": self.modality, "response": self.response, "hedge": self.hedge}
        row["attribution"] = [voice.to_dict() for voice in self.attribution]
        row |= {"period": self.period, "reader": self.reader}
        return row
