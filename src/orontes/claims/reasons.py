"""Why a claim reads as it does: the rule, the arcs, the cues and the time rule that made it, kept beside it.

The reader notes them while it reads, in codes and offsets, so that a reading can be shown and mended without reading
again. They are no part of what a claim says: two claims that differ in their reasons only are equal.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How a slot's words hang in the sentence: the arc and preposition to the word above, at `start` to `end`.

    `mended` tells that a repair set the arc right; `meant` is whom or what a pronoun or "the city" stands for.
    `start` and `end` are None for the root of the sentence.
    """

    slot: str
    arc: str
    preposition: str | None = None
    start: int | None = None
    end: int | None = None
    mended: bool = False
    meant: str | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of explanations.jsonl."""
        return {
            "slot": self.slot,
            "arc": self.arc,
            "preposition": self.preposition,
            "start": self.start,
            "end": self.end,
            "mended": self.mended,
            "meant": self.meant,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A word that tells the mood, with what it is a sign of (`negation`, `failed`, `planned`, …).

    `around` stands on the clause's own word where no single word tells it.
    """

    sign: str
    start: int
    end: int

    def to_dict(self) -> dict[str, object]:
        """The form of explanations.jsonl."""
        return {"sign": self.sign, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word of saying over the claim, its kind in voices.yaml, and what it does.

    speaks: its speaker is a voice of the claim. denies: the same, and turns the claim. minds: it tells a mind and
    sets the mood only. silent: it passes nothing on.
    """

    kind: str
    start: int
    end: int
    does: str

    def to_dict(self) -> dict[str, object]:
        """The form of explanations.jsonl."""
        return {"kind": self.kind, "start": self.start, "end": self.end, "does": self.does}


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReason:
    """Which time rule gave the days.

    rule: own (words of the clause or above it), carried (from an earlier passage), present (the present tense, or a
    lead in the perfect), headline, none. `form` and `anchor` are those of the time words (`language.TimeExpression`);
    `start` and `end` are the time that they count from, where that was told in words.
    """

    rule: str
    form: str | None = None
    anchor: str | None = None
    start: int | None = None
    end: int | None = None

    def to_dict(self) -> dict[str, object]:
        """The form of explanations.jsonl."""
        return {"rule": self.rule, "form": self.form, "anchor": self.anchor, "start": self.start, "end": self.end}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why one claim reads as it does.

    `start` and `end` are its sentence. rule: verb, noun, control, harm, role, infobox, denial. `frame` is the number
    of the frame in frames.yaml, counted from 0; None where the rule is no frame. `trigger` is the trigger's base form.
    `met` are the conditions that it met, as `object:place`, `subject:force`, `needs:to`, `light:launch`.
    """

    start: int
    end: int
    rule: str
    frame: int | None = None
    trigger: str | None = None
    met: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    mood: tuple[Sign, ...] = ()
    voices: tuple[Cue, ...] = ()
    time: TimeReason | None = None

    def to_dict(self, claim: str) -> dict[str, object]:
        """The form of explanations.jsonl."""
        return {
            "claim": claim,
            "start": self.start,
            "end": self.end,
            "rule": self.rule,
            "frame": self.frame,
            "trigger": self.trigger,
            "met": list(self.met),
            "links": [link.to_dict() for link in self.links],
            "mood": [sign.to_dict() for sign in self.mood],
            "voices": [cue.to_dict() for cue in self.voices],
            "time": self.time.to_dict() if self.time is not None else None,
        }
