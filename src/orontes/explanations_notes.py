"""The marks over a claim's sentence and the notes on them, in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from orontes.claims import list_frame_words
from orontes.exports import word_code

SLOTS = {
    "trigger": "What",
    "agent": "Who",
    "patient": "Whom or what",
    "means": "By what",
    "place": "Where",
    "origin": "From",
    "destination": "To",
    "when": "When",
    "count": "How many",
    "voice": "Who says so",
    "cue": "Said how",
    "sign": "How certain",
}
FILLED = ("agent", "patient", "means", "place", "origin", "destination", "when")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words of the report that fill a slot or tell something; `slot` is a key of `SLOTS`."""

    slot: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was made of some words and by which rule; `mark` is the number of its words among the marks."""

    topic: str
    text: str
    mark: int | None = None


def list_marks(claim: Row, reasons: Row | None, text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The words of a claim that stand between two offsets, in reading order."""
    spans = [("trigger", claim["trigger_start"], claim["trigger_end"])]
    spans += [(slot, claim[slot]["start"], claim[slot]["end"]) for slot in FILLED if claim.get(slot)]
    spans += [("count", one["start"], one["end"]) for one in claim["quantities"]]
    spans += [("voice", one["start"], one["end"]) for one in claim["attribution"]]
    if reasons is not None:
        spans += [("cue", one["start"], one["end"]) for one in reasons["voices"]]
        spans += [("sign", one["start"], one["end"]) for one in reasons["mood"]]
    inside = {span for span in spans if span[1] is not None and start <= span[1] and span[2] <= end}
    order = list(SLOTS)
    ordered = sorted(inside, key=lambda span: (span[1], -span[2], order.index(span[0])))
    return tuple(Mark(slot=slot, start=first, end=last, text=text[first:last]) for slot, first, last in ordered)


def list_notes(claim: Row, reasons: Row | None, report: Row, place: str, marks: Sequence[Mark]) -> Iterator[Note]:
    """What was made of the words, slot by slot, in the order of `SLOTS`; `place` tells where the place was settled."""
    text = report["text"]
    writer = _Writer(claim, reasons, text, marks)
    yield writer.note("trigger", claim["trigger_start"], claim["kind"].replace("_", " ") + writer.rule())
    for slot in FILLED[:-1]:
        if claim.get(slot):
            known = place if slot == "place" and place else _named(claim[slot])
            yield writer.note(slot, claim[slot]["start"], f"{writer.quote(claim[slot])}{writer.link(slot)}{known}")
    yield writer.note("when", claim["when"]["start"], f"{_days(claim['when'])}{writer.when(report['published'])}")
    for one in claim["quantities"]:
        bounds = f"{one['of']}, {one['who']}, {_range(one['low'], one['high'])}"
        total = ", a running total" if one["scope"] == "total" else ""
        yield writer.note("count", one["start"], f"{writer.quote(one)}: {bounds}{total}")
    for one in claim["attribution"]:
        yield writer.note("voice", one["start"], writer.quote(one) + _named(one))
    yield from writer.cues()
    yield from writer.moods()


class _Writer:
    """Words for one claim's reasons."""

    def __init__(self, claim: Row, reasons: Row | None, text: str, marks: Sequence[Mark]) -> None:
        self._claim = claim
        self._reasons: Row = reasons or {"links": (), "voices": (), "mood": (), "met": (), "time": None}
        self._known = reasons is not None
        self._text = text
        self._marks = marks

    def note(self, slot: str, start: int | None, words: str) -> Note:
        """A note on the words that start there."""
        numbers = (k for k, mark in enumerate(self._marks) if (mark.slot, mark.start) == (slot, start))
        return Note(topic=SLOTS[slot], text=words, mark=next(numbers, None))

    def quote(self, span: Row) -> str:
        """The words at a span between quotation marks."""
        return f"“{' '.join(self._text[span['start'] : span['end']].split())}”" if span["start"] is not None else ""

    def rule(self) -> str:
        """The rule that made the claim, with its frame and the conditions that were met."""
        if not self._known:
            return f": {self._claim['reader']} kept no reasons with this record"
        reasons = self._reasons
        rule = word_code("rules", reasons["rule"], trigger=reasons["trigger"] or "")
        listed = list_frame_words(reasons["frame"], reasons["trigger"]) if reasons["frame"] is not None else ()
        words = f" ({' '.join(listed)} …)" if listed else ""
        frame = f", frame {reasons['frame']} of frames.yaml{words}" if reasons["frame"] is not None else ""
        met = "; ".join(_condition(*one.split(":", 1)) for one in reasons["met"])
        return f": {rule}{frame}" + (f"; {met}" if met else "")

    def link(self, slot: str) -> str:
        """How the slot's words hang in the sentence."""
        found = next((one for one in self._reasons["links"] if one["slot"] == slot), None)
        if found is None:
            return ""
        above = self.quote(found).strip("“”") if found["start"] is not None else ""
        arc = word_code("arcs", found["arc"], above=above)
        with_preposition = f" with “{found['preposition']}”" if found["preposition"] else ""
        mended = f"; {word_code('notes', 'mended')}" if found["mended"] else ""
        meant = f"; stands for {found['meant']}" if found["meant"] else ""
        return f": {arc}{with_preposition}{mended}{meant}"

    def when(self, published: str | None) -> str:
        """The date rule, with the words that it read and what they count from."""
        when, time = self._claim["when"], self._reasons["time"]
        words = f", from {self.quote(when)}{self.link('when')}" if when["start"] is not None else ""
        if time is None:
            return words if words or not self._known else f": {word_code('times', 'none')}"
        rule = word_code("times", time["rule"])
        form = f"; {word_code('forms', time['form'])}" if time["form"] else ""
        base = f" ({self.quote(time)})" if time["start"] is not None else ""
        of_day = f" ({published})" if published and time["anchor"] in {None, "reference"} else ""
        anchored = time["form"] in {"weekday", "offset", "span"} and time["anchor"]
        anchor = f", {word_code('anchors', time['anchor'])}{base or of_day}" if anchored else ""
        return f"{words}; {rule}{form}{anchor}"

    def cues(self) -> Iterator[Note]:
        """The words of saying over the claim."""
        for one in self._reasons["voices"]:
            cue = self.quote(one).strip("“”")
            yield self.note("cue", one["start"], word_code("cues", one["does"], cue=cue, kind=one["kind"]))

    def moods(self) -> Iterator[Note]:
        """How certain the claim is, and by which words."""
        claim = self._claim
        told = [claim["polarity"], claim["modality"]]
        told += [f"hedged with “{claim['hedge']}”"] if claim["hedge"] else []
        told += [claim["period"]] if claim["period"] != "current" else []
        if claim["period"] == "background":
            told += [word_code("notes", "long_before" if claim["when"]["latest"] else "looks_back")]
        signs = self._reasons["mood"]
        yield Note(topic=SLOTS["sign"], text=", ".join(told))
        for one in signs:
            words = word_code("signs", one["sign"], what=self.quote(one).strip("“”"))
            yield self.note("sign", one["start"], words)


def _condition(part: str, what: str) -> str:
    return word_code("met", part, what=word_code("classes", what) if part in {"object", "subject"} else what)


def _named(slot: Row) -> str:
    named = slot.get("name")
    side = f" ({slot['side']})" if slot.get("side") else ""
    return f"; over all reports: {named}{side}" if named and named != slot["text"] else ""


def _days(when: Row) -> str:
    first, last = when["earliest"], when["latest"]
    if first is None and last is None:
        return "day unknown"
    return str(first) if first == last else f"{first or '…'} to {last or '…'}"


def _range(low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return "number unknown"
    if high is None:
        return f"{low} or more"
    return f"up to {high}" if low is None else str(low) if low == high else f"{low} to {high}"
