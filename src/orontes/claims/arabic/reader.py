"""The Arabic reader: posts, news and bulletins in Arabic as claims, by word lists and the order of words.

The problem: most of what is reported of wars in Arab lands is reported in Arabic, and no parser of Arabic runs on a
laptop without a model of hundreds of megabytes. What we saw in some 900 reports of strikes in Syria: sentences are
formulas of a noun or verb of attack, its describing words, the doer behind it, "على" or "في" with a noun such as "بلدة"
before the place, and masdars of harm with their counts. What we chose: to read these formulas and nothing else. A
sentence without them gives no claim. Names are written in Latin letters (`knowledge.romanize`), actors in the English
names of reports, so that claims in both languages meet in one event; the words that claims quote stay Arabic.

Left out: pronouns, elided subjects, speech within speech, blame, who holds what for how long.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orontes.base import Problem, Quote, Span
from orontes.claims.arabic.actors import ActorSpan, find_actors
from orontes.claims.arabic.deeds import Deed, find_deeds
from orontes.claims.arabic.harm import HarmCount
from orontes.claims.arabic.lands import rank_countries
from orontes.claims.arabic.lexicon import lexicon
from orontes.claims.arabic.places import PlaceSpan, find_places
from orontes.claims.arabic.roles import find_roles
from orontes.claims.arabic.speech import Speaker, find_speakers, read_stance
from orontes.claims.arabic.timing import ArabicTiming
from orontes.claims.claim import ActorMention, Claim, Means, PlaceMention, Quantity, Voice
from orontes.claims.claim_ids import ClaimIds, place_in_report
from orontes.claims.gate import Passage, find_passages
from orontes.claims.reasons import Reasons
from orontes.knowledge import Knowledge
from orontes.language import ArabicWord, find_arabic_times, find_times, split_words
from orontes.reports import Report, count_arabic

_LEAST_LETTERS = 8
_LEAD = 2
_FROM = frozenset({"من", "الي"})
"""What leads to where somebody came from or was taken to, which is not where they were hit."""
_NEAR = frozenset({"قرب", "بالقرب", "القريبة", "المجاورة"})


@dataclass(frozen=True, slots=True)
class ArabicReader:
    """Reads what is in Arabic of a report, whatever the language of the rest."""

    name: str = "arabic-formulas"
    version: str = "1"
    languages: tuple[str, ...] = ("ar",)

    def read(self, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
        """The claims of a report, in the order of their words, and what could not be read."""
        del knowledge
        stamps = (one for one in find_times(report.text) if one.form == "absolute" and one.day is not None)
        expressions = sorted((*find_arabic_times(report.text), *stamps), key=lambda one: one.start)
        timing = ArabicTiming(expressions, report.published)
        teller = _Teller(report, f"{self.name} {self.version}", timing)
        claims: list[Claim] = []
        problems: list[Problem] = []
        for passage in find_passages(report):
            if count_arabic(report.text[passage.span.start : passage.span.end]) < _LEAST_LETTERS:
                continue
            try:
                claims += teller.tell(passage)
            except Exception as error:  # noqa: BLE001  (one passage must not cost the others)
                message = f"a passage could not be read: {type(error).__name__}: {error}"
                problems.append(Problem(stage="claims", message=message, report=report.id, span=passage.span))
        return tuple(sorted(claims, key=place_in_report)), tuple(problems)


class _Teller:
    """Makes claims of passages; knows what goes beyond one: the time told, and the ids given."""

    def __init__(self, report: Report, reader: str, timing: ArabicTiming) -> None:
        self._report = report
        self._reader = reader
        self._timing = timing
        self._countries = rank_countries(report.text)
        self._ids = ClaimIds(report)

    def tell(self, passage: Passage) -> list[Claim]:
        """The claims of a passage."""
        start, end = passage.span.start, passage.span.end
        words = split_words(self._report.text, start, end)
        if _is_prayer(words):
            return []
        speakers = find_speakers(words)
        deeds = [deed for deed in find_deeds(words) if not any(s.first <= deed.trigger.at < s.last for s in speakers)]
        claims = [one for deed in deeds for one in self._claims(words, deed, speakers, passage) if _tells_more(one)]
        self._timing.advance(start, end, deeds=bool(claims))
        return claims

    def _claims(
        self, words: Sequence[ArabicWord], deed: Deed, speakers: Sequence[Speaker], passage: Passage
    ) -> Iterator[Claim]:
        """The claims of a deed: one a place, or one without."""
        agent, patient = find_roles(words, deed)
        agent = agent or _own_speaker(words, deed, speakers)
        voices = [one for one in speakers if one.over <= deed.trigger.at][-1:]
        stance = read_stance(words, deed, voices)
        trigger = words[deed.trigger.at]
        span = _span_of(words, deed)
        for place in self._places(words, deed) or (None,):
            yield Claim(
                id=self._ids.give(trigger.start, trigger.end, deed.kind, place),
                report=self._report.id,
                start=span.start,
                end=span.end,
                text=self._report.text[span.start : span.end],
                trigger_start=trigger.start,
                trigger_end=trigger.end,
                kind=deed.kind,
                agent=self._actor(words, agent),
                patient=self._actor(words, patient),
                means=self._means(words, deed),
                place=place,
                when=self._timing.read(passage.span.start, passage.span.end, trigger.start),
                quantities=tuple(self._quantity(words, one) for one in deed.counts),
                polarity=stance.polarity,
                modality=stance.modality,
                period=_period(words, deed),
                attribution=tuple(self._voice(words, one) for one in voices),
                reader=self._reader,
                reasons=self._reasons(deed, passage),
            )

    def _reasons(self, deed: Deed, passage: Passage) -> Reasons:
        """Why a claim reads as it does: its sentence, and the word by which it was found."""
        rule = "verb" if deed.trigger.verb else "noun"
        return Reasons(start=passage.span.start, end=passage.span.end, rule=rule, trigger=deed.trigger.cut.key)

    def _places(self, words: Sequence[ArabicWord], deed: Deed) -> list[PlaceMention]:
        """The places of a deed, with the lands that they lie in; a land alone is the place."""
        spans = _in_towns(words, find_places(words, deed, self._countries))
        finer = _choose(words, deed, [one for one in spans if not one.land])
        lands = [one for one in spans if one.land]
        if not finer:
            return [self._place(words, one, None) for one in lands[:1]]
        hints = {one: next((land for land in lands if land.first >= one.last), None) for one in finer}
        return [self._place(words, one, hints[one]) for one in finer]

    def _quote(self, words: Sequence[ArabicWord], first: int, last: int) -> Quote:
        """The report's words from one to before another."""
        return Quote.cut(self._report.text, words[first].start, words[last - 1].end)

    def _place(self, words: Sequence[ArabicWord], one: PlaceSpan, land: PlaceSpan | None) -> PlaceMention:
        said = self._quote(words, one.first, one.last)
        name = f"{one.name}, in {land.name}" if land is not None and land.name not in one.name else one.name
        return PlaceMention(text=said.text, start=said.start, end=said.end, name=name)

    def _actor(self, words: Sequence[ArabicWord], one: ActorSpan | None) -> ActorMention | None:
        if one is None:
            return None
        said = self._quote(words, one.first, one.last)
        return ActorMention(text=said.text, start=said.start, end=said.end, name=one.name)

    def _means(self, words: Sequence[ArabicWord], deed: Deed) -> Means | None:
        if deed.means is None:
            return None
        first, last, type_ = deed.means
        said = self._quote(words, first, last)
        return Means(text=said.text, start=said.start, end=said.end, type=type_)

    def _quantity(self, words: Sequence[ArabicWord], one: HarmCount) -> Quantity:
        said, bounds = self._quote(words, one.first, one.last), one.bounds
        return Quantity(
            of=one.of,
            who=one.who,
            scope="event",
            text=said.text,
            start=said.start,
            end=said.end,
            low=bounds.low,
            high=bounds.high,
            role=one.role,
        )

    def _voice(self, words: Sequence[ArabicWord], one: Speaker) -> Voice:
        said = self._quote(words, one.first, one.last)
        return Voice(text=said.text, start=said.start, end=said.end, name=one.name)


def _tells_more(claim: Claim) -> bool:
    """Whether a claim tells more than that there was a deed: by or to whom, where, with what or how many."""
    return any((claim.agent, claim.patient, claim.place, claim.means, claim.quantities))


def _own_speaker(words: Sequence[ArabicWord], deed: Deed, speakers: Sequence[Speaker]) -> ActorSpan | None:
    """Who speaks right before of a deed as their own: "أعلن الجيش سيطرته"."""
    own = deed.trigger.cut.suffixed
    speaker = next((one for one in speakers if own and one.last == deed.trigger.at), None)
    actors = find_actors(words, speaker.first, speaker.last) if speaker is not None else []
    return actors[0] if actors else None


def _choose(words: Sequence[ArabicWord], deed: Deed, spans: Sequence[PlaceSpan]) -> list[PlaceSpan]:
    """Of the places of a sentence those of its deed: not where it came from, nor what only lies near its place.

    What stands before the first word of the deed is where the speaker is, where a place stands behind it too.
    """
    start = deed.triggers[0].at
    kept = [one for one in spans if words[one.first - 1].form not in _FROM or deed.kind == "withdrawal"]
    behind = [one for one in kept if one.first > start]
    near = [one for one in behind[1:] if _is_beside(words, one)]
    return [one for one in behind or kept if one not in near]


def _in_towns(words: Sequence[ArabicWord], spans: Sequence[PlaceSpan]) -> list[PlaceSpan]:
    """The places, with those as lands in which the one right before lies: "حي الثورة في مدينة أم درمان"."""
    found: list[PlaceSpan] = []
    for one in spans:
        lead = words[found[-1].last : one.first] if found else ()
        inside = any(word.form == "في" for word in lead) or words[one.first - bool(lead)].form.startswith("ب")
        near = bool(found) and len(lead) <= _LEAD and all(word.kind == "word" for word in lead)
        found.append(replace(one, land=True) if near and inside and not found[-1].land else one)
    return found


def _period(words: Sequence[ArabicWord], deed: Deed) -> str:
    """Whether a deed is of the report's time, or is remembered: "ذكرى مجزرة"."""
    before = words[max(0, deed.triggers[0].at - _LEAD) : deed.triggers[0].at]
    return "background" if any(word.form in lexicon().remembering for word in before) else "current"


def _is_beside(words: Sequence[ArabicWord], one: PlaceSpan) -> bool:
    """Whether a place is told only as what another lies near."""
    return any(word.form in _NEAR for word in words[max(0, one.first - 2) : one.first])


def _is_prayer(words: Sequence[ArabicWord]) -> bool:
    """Whether a passage begins as a prayer or a condolence does."""
    begun = " ".join(word.form for word in words[:4])
    return any(begun.startswith(prayer) for prayer in lexicon().prayers)


def _span_of(words: Sequence[ArabicWord], deed: Deed) -> Span:
    """The words that say a deed, marks at their ends left out."""
    first, last = deed.first, deed.last
    while first < last - 1 and words[first].kind == "mark":
        first += 1
    while last - 1 > first and words[last - 1].kind == "mark":
        last -= 1
    return Span(start=words[first].start, end=words[last - 1].end)
