"""Denials of what was just told: "but this was denied by", "the ministry denied these reports".

The words of the denial name no deed; they point back to one. So the claim that they deny is the latest one told before,
close by, and the denial is a claim of the same kind, actor and place with the denying voice, standing on its own words.

Four ways: a verb of denying with a pointing object; one with the deed by its kind ("denied the killings"); a body that
the deed was laid to and that "denies", or "denies involvement"; a denial that is joined to the sentence ("…, a claim
that Kyiv rejected", "…, which the army denied"), which denies the first deed that the sentence says somebody told, else
its first. Who calls untrue what was told ("these reports are false") is read in `corrections`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from orontes.base import ATTACKS, Quote, Span, make_id
from orontes.claims.claim import Claim, Voice
from orontes.claims.frames import load_frames
from orontes.claims.lexicon import words_of
from orontes.claims.moods.untruths import is_telling_noun
from orontes.claims.nouns.phrases import phrase_of
from orontes.claims.speech import POINTED_AT, Speech, voices_of
from orontes.claims.tree import Tree, Word
from orontes.claims.voices import Attribution
from orontes.claims.word_classes import POINTING
from orontes.reports import Report

COURT = re.compile(r"\b(?:judges?|courts?|magistrates?|tribunals?|jur(?:y|ies)|chief justice)\b(?! [Uu]nion)", re.I)
AS_UNTRUE = re.compile(r"\s+as\s+[\w\s,\"“”’-]+$")
"""What a denial calls that which it denies: "rejected the report as unfounded"."""
_ONE_BREATH = re.compile(
    r"(?!.*\b(?:who|which|that|where|when|while|whilst|after|before|since|until)\b)"
    r"[^.;:!?\n]*\b(?:and|then)\b[^.;:!?\n]*",
    re.I,
)
"""Words between two deeds of one clause: "pushed troops out of the town and were heading for"."""
REACH = 400
HARMING = ATTACKS | {
    "abduction",
    "arrest_or_detention",
    "sexual_violence",
    "displacement_or_flight",
    "property_destruction",
}
NO_DEEDS = frozenset({"other", "statement_or_appeal"})
"""What a person is, and what was said of a deed, are not what "the charge" points to."""
JOINED = frozenset({"acl", "acl:relcl", "advcl:relcl"})


@dataclass(frozen=True, slots=True)
class Denial:
    """Words that deny what was told before: where they stand, the denying word, and who speaks."""

    span: Span
    trigger: Span
    voices: tuple[Voice, ...]


def find_denials(report: Report, claims: Sequence[Claim], speech: Speech, trees: Sequence[Tree]) -> list[Claim]:
    """The claims that pointing denials make, from the claims of the same report."""
    found: list[Claim] = []
    for one in speech.attributions:
        if one.kind == "deny" and one.content and not _judges(one) and POINTED_AT.fullmatch(_words(report, one)):
            edge = min(one.cue.start, one.content[0].start)
            meant = _with_all_said(report, find_told_before(claims, edge), claims)
            found.extend(deny_again(report, _of_attribution(one), claim) for claim in meant)
    told = {(claim.trigger_start, claim.trigger_end) for claim in [*claims, *found] if claim.polarity == "denied"}
    for tree in trees:
        for denial, ones in [
            *_joined_denials(tree, claims),
            *_bare_denials(tree, [*claims, *found]),
            *_named_denials(tree, claims),
        ]:
            if (denial.trigger.start, denial.trigger.end) not in told:
                found.extend(deny_again(report, denial, claim) for claim in ones)
    return found


def _with_all_said(report: Report, latest: Sequence[Claim], claims: Sequence[Claim]) -> list[Claim]:
    """What is denied, with all that the same speaker told of one doer in one breath: "took it and march on"."""
    last = latest[0] if latest else None
    if last is None or last.agent is None or not last.attribution:
        return list(latest)
    doer, voice = (last.agent.start, last.agent.end), last.attribution
    beside = [
        claim
        for claim in claims
        if claim.trigger_start < last.trigger_start
        and claim.polarity == "asserted"
        and claim.kind not in NO_DEEDS
        and claim.agent is not None
        and (claim.agent.start, claim.agent.end, claim.attribution) == (*doer, voice)
        and (claim.modality, claim.period) == (last.modality, last.period)
        and _ONE_BREATH.fullmatch(report.text, claim.trigger_end, last.trigger_start)
    ]
    return [*beside, *latest]


def _judges(one: Attribution) -> bool:
    """Whether a court speaks, which dismisses charges and denies no deed."""
    return one.source is not None and COURT.search(one.source.text) is not None


def _words(report: Report, one: Attribution) -> str:
    return AS_UNTRUE.sub("", report.text[one.content[0].start : one.content[-1].end]).strip(" .,;")


def _of_attribution(one: Attribution) -> Denial:
    spans = [one.cue.span, *([one.source.span] if one.source is not None else []), *one.content]
    word = one.cue.text.split()[-1]
    return Denial(
        span=Span(start=min(span.start for span in spans), end=max(span.end for span in spans)),
        trigger=Span(start=one.cue.end - len(word), end=one.cue.end),
        voices=voices_of([one]),
    )


def _joined_denials(tree: Tree, claims: Sequence[Claim]) -> Iterator[tuple[Denial, list[Claim]]]:
    """As in "…, a claim that Kyiv rejected", "…, something the group denies", "…, which the army called absurd"."""
    for verb in tree:
        above, speaker = tree.head(verb.i), tree.kid(verb.i, "nsubj", "obl:agent")
        if above is None or speaker is None or not _denies(tree, verb):
            continue
        if not (verb.dep in JOINED and _stands_for_sentence(tree, above, verb)) and not _takes_which(tree, verb):
            continue
        inside = [claim for claim in claims if tree.start <= claim.trigger_start < verb.start]
        asserted = [claim for claim in inside if claim.polarity == "asserted"]
        told = [claim for claim in asserted if claim.attribution] or asserted
        first = min((claim.trigger_start for claim in told), default=None)
        quote = phrase_of(tree, speaker.i)
        voice = as_voice(quote)
        whole = Span(start=min(quote.start, verb.start), end=max(quote.end, verb.end))
        denial = Denial(whole, Span(start=verb.start, end=verb.end), (voice,))
        yield denial, [claim for claim in told if claim.trigger_start == first]


def _denies(tree: Tree, verb: Word) -> bool:
    """Whether a verb denies or calls untrue what its clause speaks of."""
    if verb.lower in words_of("denying"):
        return tree.kid(verb.i, "ccomp", "xcomp") is None
    below = (kid.lower for kid in tree.kids(verb.i, "xcomp", "obj", "obl", "acl", "advcl"))
    return verb.lower in words_of("labelling") and bool(set(below) & (words_of("untrue") | words_of("dismissive")))


def _bare_denials(tree: Tree, claims: Sequence[Claim]) -> Iterator[tuple[Denial, list[Claim]]]:
    """As in "the army denies" and "the rebels denied involvement", by somebody to whom a deed was laid just before."""
    for verb in tree:
        speaker = tree.kid(verb.i, "nsubj") if verb.lower in words_of("denying") else None
        things = tree.kids(verb.i, "obj", "ccomp", "xcomp", "advcl", "obl:agent")
        things = [thing for thing in things if thing.i > verb.i]
        if speaker is None or any(thing.lower not in words_of("answering_for") for thing in things):
            continue
        quote = phrase_of(tree, speaker.i)
        voice = as_voice(quote)
        laid = [claim for claim in find_told_before(claims, speaker.start) if is_laid(claim)]
        whole = Span(start=quote.start, end=max([verb.end, *(thing.end for thing in things)]))
        yield Denial(whole, Span(start=verb.start, end=verb.end), (voice,)), laid


def is_laid(claim: Claim) -> bool:
    """Whether a deed is told as laid to somebody: "blamed the army for it"."""
    return (claim.hedge or "").lower() in words_of("blaming") | words_of("attributing") | words_of("holding_to")


def _named_denials(tree: Tree, claims: Sequence[Claim]) -> Iterator[tuple[Denial, list[Claim]]]:
    """As in "the army has denied the killings", which names again by its kind the deed that was told just before."""
    for verb in tree:
        speaker = tree.kid(verb.i, "nsubj") if verb.lower in words_of("denying") else None
        deed = tree.kid(verb.i, "obj")
        if speaker is None or deed is None or is_telling_noun(deed):
            continue
        pointed = any(kid.lower in POINTING | {"such"} for kid in tree.kids(deed.i, "det"))
        kinds = {frame.kind for frame in load_frames().of_noun(deed.lower)} if pointed else set()
        kinds |= HARMING if kinds & HARMING else set()
        near = [one for one in claims if speaker.start - REACH <= one.trigger_start < speaker.start]
        told = [one for one in near if one.kind in kinds and (one.polarity, one.modality) == ("asserted", "actual")]
        told = [] if any(claim.trigger_start == deed.start for claim in claims) else told
        latest = max((one.trigger_start for one in told), default=None)
        quote = phrase_of(tree, speaker.i)
        voice = as_voice(quote)
        denial = Denial(Span(start=quote.start, end=deed.end), Span(start=verb.start, end=verb.end), (voice,))
        yield denial, [one for one in told if one.trigger_start == latest and COURT.search(quote.text) is None]


def as_voice(quote: Quote) -> Voice:
    """Who speaks, by words of the text."""
    return Voice(text=quote.text, start=quote.start, end=quote.end, name=None)


def _stands_for_sentence(tree: Tree, noun: Word, verb: Word) -> bool:
    """Whether a noun with its clause sums up the sentence before: "a claim that", "something", ", which"."""
    article = noun.lower == "something" or any(kid.lower in {"a", "an"} for kid in tree.kids(noun.i, "det"))
    if noun.lower in words_of("claim_nouns") and article and noun.i > 0:
        return any(word.text == "," for word in tree.words[max(0, noun.i - 4) : noun.i])
    return _takes_which(tree, verb)


def _takes_which(tree: Tree, verb: Word) -> bool:
    """As in "…, which the army denied", whatever the clause was hung on."""
    which = next((kid for kid in tree.kids(verb.i, "obj") if kid.lower == "which"), None)
    return which is not None and which.i > 0 and tree.words[which.i - 1].text == ","


def find_told_before(claims: Sequence[Claim], edge: int, reach: int = REACH) -> list[Claim]:
    """The claims of the latest trigger before the denial, where that is near; those told as reports go first."""
    deeds = [claim for claim in claims if claim.polarity == "asserted" and claim.kind not in NO_DEEDS]
    near = [claim for claim in deeds if edge - reach <= claim.trigger_start < edge]
    reported = [claim for claim in near if claim.hedge or claim.attribution]
    latest = max((claim.trigger_start for claim in reported or near), default=None)
    return [claim for claim in near if claim.trigger_start == latest]


def deny_again(report: Report, denial: Denial, claim: Claim) -> Claim:
    """The claim again, denied by the voice of the denial, on the words of the denial."""
    span, trigger = denial.span, denial.trigger
    place = (claim.place.start, claim.place.end) if claim.place else (-1, -1)
    return replace(
        claim,
        id=make_id("claim", report.id, report.sha256, trigger.start, trigger.end, claim.kind, *place, 0),
        start=span.start,
        end=span.end,
        text=report.text[span.start : span.end],
        trigger_start=trigger.start,
        trigger_end=trigger.end,
        polarity="denied",
        modality="actual",
        quantities=(),
        hedge=None,
        attribution=tuple(voice for voice in denial.voices if voice not in claim.attribution),
    )
