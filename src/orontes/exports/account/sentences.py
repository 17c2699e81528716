"""Facts as sentences: who says it, in which mood, with its time, its dead and its denial.

A sentence is made of a deed (clauses.py), a frame that says whose word it is (`said` and `unsaid` of grammar.yaml), a
time, and tails. The frame sets the tense: what an outlet tells in its own name is told in the past, what a voice says
stands in reported speech, one step back. What was denied, planned or ordered never stands as done.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.claims import Claim
from orontes.exports.account.account import Part, Sentence
from orontes.exports.account.clauses import list_patterns, make_clause, point_back, point_to
from orontes.exports.account.counts import spell_small
from orontes.exports.account.facts import Fact, agrees, backing_of, cite
from orontes.exports.account.names import Names
from orontes.exports.account.phrases import SEAM, Phrase, capitalise, join_phrases, put_marks_first, tidy, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.stances import concedes, is_denied, is_loaded, is_partys, reports_itself
from orontes.exports.account.tails import tell_harm
from orontes.exports.account.variety import Variety
from orontes.exports.account.words import options, table

_GROUND = frozenset({"capture", "advance", "withdrawal", "siege", "offensive_launch", "control_state"})
"""Deeds that are told of one doer, one behind the other."""
_PLAIN = frozenset({"plain", "doubted", "never"})
Pieces = list[tuple[str, tuple[str, ...]]]
"""Stretches of a sentence in the making, each with the claims to cite behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """When a sentence says that it was: a frame of `time` with what fills it, and the claims that hold it.

    `spoken`: when it was said, and not when what is said was done.
    """

    frame: str
    words: tuple[tuple[str, str], ...]
    claims: tuple[str, ...] = ()
    spoken: bool = False


class Teller:
    """Makes sentences in the order in which they are read; remembers names told and openings used."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.variety = Variety()
        self.subject: str | None = None
        """The doer with whom the last sentence began, where it told nobody else and was not begun by a pronoun."""

    def can_tell(self, fact: Fact) -> bool:
        """Whether there is enough in the fact for a sentence of its own."""
        patterns = list_patterns(fact.event.kind, Slots((fact,), self.names), fact.event.id)
        if not patterns:
            return False
        speaker = self.names.actors.get(self.speaker_id(fact.lead) or "")
        itself = self._speaks_of_itself(fact)
        if itself and (fact.stance in {"ordered", "demanded"} or (speaker is not None and speaker.kind == "person")):
            return False
        return (
            fact.stance in _PLAIN
            or fact.stance == "said"
            or bool(fact.lead.attribution)
            or patterns[0].startswith("{agent}")
        )

    def tell(
        self, facts: Sequence[Fact], time: Time | None = None, *, adverb: str = "", ranged: bool = False
    ) -> Sentence:
        """One sentence on one fact, or on several that differ in their place alone."""
        fact = facts[0]
        patterns = list_patterns(fact.event.kind, Slots(facts, self.names), fact.event.id)
        pointing = self.points_back(fact) and any(one.startswith("{agent}") for one in patterns)
        if pointing or self._speaks_of_itself(fact):
            patterns = tuple(one for one in patterns if one.startswith("{agent}")) or patterns
        frames = self.frames(fact)
        wordings = [f"{one}#{frame}" for one in patterns for frame in frames if _fits(one, frame)]
        state = self.names.snapshot()

        def render(wording: str) -> str:
            self.names.restore(state)
            return join_pieces(self.compose(wording, facts, time, adverb=adverb, ranged=ranged, pointing=pointing))

        chosen = self.variety.choose(wordings, fact.event.id, render)
        self.names.restore(state)
        pieces = self.compose(chosen, facts, time, adverb=adverb, ranged=ranged, pointing=pointing)
        told = self.finish(pieces, [one.event.id for one in facts], fact, chosen)
        self.note_subject(fact, began=chosen.startswith("{agent}") and fact.stance == "plain" and not pointing)
        return told

    def note_subject(self, fact: Fact, *, began: bool) -> None:
        """Notes the doer with whom a sentence began, for the next to point back to."""
        actor = self.names.actors.get(fact.agent.actor or "") if fact.agent is not None else None
        alone = fact.patient is None and fact.event.kind in _GROUND and actor is not None and actor.kind != "person"
        self.subject = actor.id if began and alone and actor is not None else None

    def points_back(self, fact: Fact) -> bool:
        """Whether a sentence may call its doer "they": who began the one before, on ground held and lost too."""
        same = fact.agent is not None and fact.agent.actor is not None and fact.agent.actor == self.subject
        return same and fact.stance == "plain" and fact.event.kind in _GROUND

    def finish(self, pieces: Pieces, events: Sequence[str], fact: Fact | None, frame: str = "") -> Sentence:
        """The sentence of the pieces, with its capital and its full stop."""
        text = capitalise(spell_small(tidy(join_pieces(pieces)).rstrip(" ,;")))
        text = text if text.endswith((".", "!", "?")) else text + "."
        self.variety.close(text, frame.partition("#")[2] or frame)
        self.subject = None
        texts = put_marks_first(text.split(SEAM))
        parts = tuple(Part(text=words, claims=claims) for words, (_, claims) in zip(texts, pieces, strict=True))
        return Sentence(parts=parts, events=tuple(events), **({"days": fact.days} if fact else {}))

    def frames(self, fact: Fact) -> tuple[str, ...]:
        """The frames that fit the fact's stance and its voice."""
        if fact.stance == "plain" and is_loaded(fact):
            return options("said", "loaded")
        if fact.stance in _PLAIN or (fact.stance != "said" and not fact.lead.attribution):
            return (str(table("unsaid", fact.stance)),)
        if fact.stance == "denied" and not is_denied(fact.lead):
            return options("said", "negative")
        if fact.stance != "said":
            return options("said", fact.stance)
        kind = self.names.kind_of(fact.lead)
        if concedes(fact, kind):
            return options("said", "conceded")
        way = "media" if reports_itself(fact, kind) else "claimed" if is_partys(fact) else "plain"
        frames = options("said", way)
        told, medium = table("cues").get(self._cue_of(fact.lead)), self._medium(fact.lead)
        if medium is not None:
            named = any(voice.actor in self.names.actors for voice in fact.lead.attribution[:1])
            frames = (*frames, *options("said", "carried")) if named and not told else options("said", "carried")
        elif told:
            frames = (str(told),)
        return (
            tuple(one for one in frames if not one.startswith("{clause}")) if self._speaks_of_itself(fact) else frames
        )

    def _speaks_of_itself(self, fact: Fact) -> bool:
        voice, said = self.speaker_id(fact.lead), fact.lead.speakers[:1]
        if fact.agent is None or not said:
            return False
        return fact.agent.actor == voice if voice is not None else fact.agent.text.casefold() == said[0].text.casefold()

    def speaker_id(self, claim: Claim) -> str | None:
        """The actor that speaks; None where a man speaks for it, who is not the body itself."""
        found = next((voice for voice in claim.attribution if voice.actor in self.names.actors), None)
        return found.actor if found is not None and not self.names.is_one_of(found) else None

    def _cue_of(self, claim: Claim) -> str:
        """The word of saying that made the claim its voice's, in small letters."""
        cues = [cue for cue in claim.reasons.voices if cue.does == "speaks"] if claim.reasons is not None else []
        report = self.names.reports.get(claim.report)
        return report.text[cues[-1].start : cues[-1].end].lower() if cues and report is not None else ""

    def _voices(self, fact: Fact) -> Phrase:
        """Who says it: the lead's voice, and one other who says the same of the same doer and place."""
        first = self.names.speaker(fact.lead)
        if fact.stance != "said" or any(claim.quantities for claim in fact.claims):
            return first
        for claim in fact.voiced:
            if agrees(claim, fact) and claim.agent is not None and fact.place is not None and not claim.quantities:
                second = self.names.speaker(claim)
                if second.text.casefold() not in first.text.casefold():
                    joined = join_phrases((first, second))
                    return replace(joined, claims=(*joined.claims, claim.id))
        return first

    def _medium(self, claim: Claim) -> Phrase | None:
        """The outlet that carried the voice's words, where the claim names one."""
        for voice in claim.speakers[1:]:
            actor = self.names.actors.get(voice.actor or "")
            if actor is not None and actor.kind == "media" and actor.name[:1].isupper():
                return self.names.actor(actor, (claim.id,))
        return None

    def compose(
        self,
        wording: str,
        facts: Sequence[Fact],
        time: Time | None,
        *,
        adverb: str = "",
        ranged: bool = False,
        pointing: bool = False,
    ) -> Pieces:
        """The pieces of a sentence: what the frame says, and its tails; `pointing`, with a pronoun for its doer."""
        pattern, _, frame = wording.partition("#")
        form, _, tense = frame.partition("|")
        fact = facts[0]
        tense = _shift(tense, fact, time)
        slots = Slots(facts, self.names, speaker=self.speaker_id(fact.lead) if "{voice}" in form else None)
        voice: Phrase | None = None
        if "{voice}" in form and not form.startswith("{clause}"):
            voice = self._voices(fact)
        medium = self._medium(fact.lead) if "{medium}" in form else None
        clause = make_clause(pattern, slots)
        voice = voice or (self._voices(fact) if "{voice}" in form else None)
        clause = point_back(clause, voice, form)
        clause = point_to(clause) if pointing else clause
        doubt = str(table("doubt")) if fact.stance == "doubted" else ""
        told, tail = clause.render(tense, adverb=doubt or adverb), tell_harm(slots, clause, ranged=ranged)
        told = place_time(told, time, inside="{voice}" in form)
        if tail is not None:
            told += tail.text
        text = form.format(
            clause=told, voice=voice.text if voice else "", medium=medium.text if medium else "",
            subject=clause.subject, predicate=clause.predicate(tense),
        )  # fmt: skip
        text = put_time(text, time) if "{voice}" not in form or (time is not None and time.spoken) else text
        needed = unite(
            [clause.claims, (fact.lead.id,), *([tail.claims] if tail else []), *([voice.claims] if voice else [])]
        )
        needed = unite([needed, backing_of(fact)])
        rest = unite(cite(one, needed if one is fact else (one.lead.id,)) for one in facts)
        return [(text, unite([needed, rest, time.claims if time else ()]))]


def _fits(pattern: str, frame: str) -> bool:
    """Whether a frame takes a clause: men are called on to act, and for other things is called."""
    return not frame.startswith("{voice} called") or ("called on" in frame) == pattern.startswith("{agent}")


def place_time(text: str, time: Time | None, *, inside: bool) -> str:
    """A clause in reported speech with its time behind it."""
    if time is None or not inside or time.spoken or time.frame in {"perfect", "same"}:
        return text
    return str(table("time", "closings", time.frame)).format(clause=text, **dict(time.words))


def put_time(text: str, time: Time | None) -> str:
    """A sentence with its time before it."""
    if time is None or time.frame == "perfect":
        return text
    words = dict(time.words)
    form = words.pop("form", None) or str(table("time", time.frame))
    return form.format(clause=text, **words)


def join_pieces(pieces: Pieces) -> str:
    """The text of pieces with a seam between them."""
    return SEAM.join(text for text, _ in pieces)


def _shift(tense: str, fact: Fact, time: Time | None) -> str:
    """The tense of a frame where the time or the deed ask for another: had by a day, held while it was said."""
    if fact.event.kind == "control_state":
        return "past" if tense == "perfect" else tense
    return "perfect" if tense == "past" and time is not None and time.frame in {"by", "perfect"} else tense
