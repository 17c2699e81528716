"""The voices of a claim: who says it, innermost first, and what their way of saying does to its mood."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.base import Quote
from orontes.claims.claim import Voice
from orontes.claims.lexicon import words_of
from orontes.claims.moods.mood import Mood
from orontes.claims.nouns.sorter import noun_classes
from orontes.claims.passage import ParsedPassage
from orontes.claims.voices import Attribution, find_attributions, find_voices

MOODS = {
    "plan": "planned",
    "intend": "planned",
    "order": "ordered",
    "demand": "demanded",
    "fear": "possible",
    "warn": "possible",
    "hope": "possible",
}
CUE = re.compile(r"\s*(?:according to\s+)?", re.IGNORECASE)
WISHES = frozenset({"hope", "fear", "warn"})
POINTED_AT = re.compile(
    r"(?:this|that|it|them|these|those|(?:the|these|those|this|that|such|all|any|both) (?:\w+ )?"
    r"(?:reports?|claims?|allegations?|news|accusations?|rumou?rs?|accounts?|charges?|information|assertions?|"
    r"statements?|announcements?|story|stories|version|talk))",
    re.IGNORECASE,
)
SPEAKERS_OWN = frozenset({"i", "we"})
"""Who says "we announce" in a quote is the one quoted."""
DECLINING = re.compile(r"refus|declin", re.IGNORECASE)
"""Who refuses a deed still speaks of it; who has "yet to confirm" or "could not verify" it does not."""
RUMOUR = re.compile(r"\brumou?rs?\b", re.IGNORECASE)
"""Nobody stands for a rumour that is denied, so it is no second claim."""
CORRECTED = re.compile(r"\b(?:earlier|previous|prior|original) (?:version|edition)\b", re.IGNORECASE)
SILENT = frozenset({"refuse", "ask", "stance"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Voiced:
    """A claim's voices with its mood as they leave it.

    `reported` is the cue of a report that the voices deny, and `reporters` are who made it; `heard` are all
    attributions over it, innermost first; `given` tells that it stands in them as known before.
    """

    chain: tuple[Voice, ...]
    polarity: str
    modality: str
    hedge: str | None
    reported: str | None = None
    reporters: tuple[Voice, ...] = ()
    heard: tuple[Attribution, ...] = ()
    given: bool = False


class Speech:
    """The attributions of one report; `headings` are where places before a colon begin, which say nothing."""

    def __init__(self, parsed: Sequence[ParsedPassage], headings: frozenset[int] = frozenset()) -> None:
        text = next((passage.text for passage in parsed if passage.text is not None), "")
        self.attributions: tuple[Attribution, ...] = tuple(
            _without_heading(_pointed(one, text), headings)
            for one in find_attributions(parsed)
            if not _is_heading(one, headings)
        )

    def of(
        self, start: int, end: int, mood: Mood, *, given: bool = False, fact: bool = False, untrue: int = -1
    ) -> Voiced:
        """The voices over the words from start to end; what is `given` in them as known is not what they say of it.

        What is warned of is only possible, unless it is told as a `fact`. A report that is called untrue, whose word
        stands at `untrue`, is that of its own voices.
        """
        found = find_voices(self.attributions, start, end)
        heard, speaking = _part_heard(found)
        polarity, modality, hedge = _polarity(heard, mood), mood.modality, mood.hedge
        reported: str | None = None
        contested = None if given else _find_contested(heard, end)
        for one in heard:
            if one.kind == "deny" and not given:
                reported = _unnamed(heard, one)
                polarity = "asserted" if polarity == "denied" else "denied"
            if modality == "actual" and not given and not (fact and one.kind == "warn"):
                modality = MOODS.get(one.kind, "actual")
            elif modality == "planned" and one.kind in WISHES:
                modality = "possible"
            hedge = hedge or one.hedge
        called = [one for one in heard if one.cue.start <= untrue < one.cue.end and one.source is not None]
        made = heard[: heard.index(contested)] if contested is not None else called
        reported = next((one.cue.text for one in (contested, *called) if one is not None), reported)
        reporters = voices_of([one for one in made if one.utters])
        own = voices_of([one for one in speaking if one not in made])
        return Voiced(
            chain=tuple(voice for voice in own if voice not in reporters),
            polarity=polarity,
            modality=modality,
            hedge=hedge,
            reported=reported,
            reporters=reporters,
            heard=found,
            given=given,
        )

    def over(self, start: int, end: int) -> tuple[Voice, ...]:
        """The speakers over the words from start to end, innermost first."""
        found = find_voices(self.attributions, start, end)
        return voices_of([one for one in found if one.kind not in SILENT and one.utters])


def _is_heading(one: Attribution, headings: frozenset[int]) -> bool:
    """Whether the speaker is the place that heads the line."""
    source = one.source or (one.chain[0] if one.chain else None)
    return source is not None and any(source.start <= at < source.end for at in headings)


def _without_heading(one: Attribution, headings: frozenset[int]) -> Attribution:
    """The same, if it stands behind a place that heads the line, without that as a speaker further out."""
    chain = tuple(voice for voice in one.chain if not any(voice.start <= at < voice.end for at in headings))
    return replace(one, chain=chain) if chain != one.chain else one


def _pointed(one: Attribution, text: str) -> Attribution:
    """A denial that points to what was told before denies nothing more: "denied the charge and said that …"."""
    if one.kind != "deny" or len(one.content) == 1:
        return one
    first = one.content[0]
    return replace(one, content=(first,)) if POINTED_AT.fullmatch(text[first.start : first.end].strip(" .,;")) else one


def is_corrected(one: Attribution) -> bool:
    """Whether it is what "an earlier version of this report" said, which a correction takes back."""
    return one.source is not None and CORRECTED.search(one.source.text) is not None


def _polarity(heard: Sequence[Attribution], mood: Mood) -> str:
    """The mood's polarity; what a correction takes back is denied."""
    return "denied" if any(is_corrected(one) for one in heard) else mood.polarity


def _unnamed(heard: Sequence[Attribution], denial: Attribution) -> str | None:
    """The cue of a report or allegation of nobody in particular within a denial."""
    inner = [one for one in heard[: heard.index(denial)] if not RUMOUR.search(one.cue.text)]
    return next((one.cue.text for one in inner if one.kind in {"report", "claim"} and one.source is None), None)


def _find_contested(heard: Sequence[Attribution], end: int) -> Attribution | None:
    """The denial of what another voice says ("denied the rebels' claim that"), or of what was told before it.

    The latter is the way of headlines: "Rebels seize town, army denies".
    """
    for number, one in enumerate(heard):
        if one.kind == "deny" and one.source is not None:
            said = any(other.utters and other.source is not None for other in heard[:number])
            return one if said or one.cue.start > end else None
    return None


def _part_heard(found: Sequence[Attribution]) -> tuple[list[Attribution], list[Attribution]]:
    """What is said over the words, innermost first, and by whom; who cannot confirm it ends the chain."""
    heard: list[Attribution] = []
    for one in found:
        if one.kind == "refuse" and not DECLINING.search(one.cue.text) and not _is_told_of(one, found):
            return heard, [replace(inner, chain=()) for inner in heard if inner.utters]
        if one.kind not in SILENT:
            heard.append(one)
    return heard, [one for one in heard if one.utters and not is_corrected(one)]


def _is_told_of(one: Attribution, found: Sequence[Attribution]) -> bool:
    """Whether another tells that nobody confirmed it: "reports … were not confirmed by facts, the ministry said"."""
    nobody = one.source is None or one.source.text.lower() in words_of("facts")
    return nobody and any(outer.utters for outer in found[found.index(one) + 1 :])


def voices_of(attributions: Sequence[Attribution]) -> tuple[Voice, ...]:
    """The speakers of attributions, innermost first, each once."""
    chain: dict[tuple[int, int], Voice] = {}
    for one in attributions:
        if one.source is not None and one.source.text.lower() in SPEAKERS_OWN and len(attributions) > 1:
            continue
        quotes: list[tuple[Quote, str | None]] = [(one.source, one.name)] if one.source is not None else []
        for quote, name in [*quotes, *((outer, None) for outer in one.chain if outer.text.lower() not in SPEAKERS_OWN)]:
            lead = CUE.match(quote.text)
            start = quote.start + (lead.end() if lead else 0)
            text = quote.text[start - quote.start :]
            inside = any(first <= start and quote.end <= last for first, last in chain)
            if text and not (inside and noun_classes(text.split()[-1].lower()) == {"place"}):
                chain.setdefault((start, quote.end), Voice(text=text, start=start, end=quote.end, name=name))
    return tuple(chain.values())
