"""Outlets that speak as one side of the war: what "our forces" did to "the enemy", in an outlet's own words.

A partisan paper and a fan's post need not be known for what they are: "our heroes took the town" says it. Two of them
that tell a deed as their own side's are of the doer's side, and no surer than one. Neither what stands in quotation
marks counts, for a reader may have missed who says it, nor what anybody does ("our team left the town", "we entered").
"""

import re
from collections.abc import Iterable

from orontes.base import drop_quotes
from orontes.claims import ActorMention, Claim
from orontes.events.origins_unnamed import speaker_words
from orontes.events.rules import fusion_rules
from orontes.events.words import either
from orontes.reports import Report

_WAR = frozenset({"holding", "advance", "leaving", "violence"})
_FORCED = frozenset({"holding", "violence"})
_OPENING, _CLOSING, _EITHER = "“«„", "”»", '"'
_TAKING_SIDES = re.compile(rf"\b(?:{either('words_of_parties')})\b")
_SAYING = re.compile(rf"\b{either('reported_speech')}\b", re.I)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def tells_as_ours(claim: Claim) -> bool:
    """Whether a claim without a voice tells a deed of war as done by "us" or "our forces", or to "the enemy"."""
    family = fusion_rules().family.get(claim.kind)
    if claim.attribution or family not in _WAR:
        return False
    return _is_us(claim.agent, alone=family in _FORCED) or (_is_foe(claim.patient) and not _is_foe(claim.agent))


def partisan_reports(claims: Iterable[Claim], reports: Iterable[Report]) -> frozenset[str]:
    """The reports that tell a deed, in their own words, as done by their side or by the enemy."""
    texts = {report.id: report.text for report in reports}
    told = (claim for claim in claims if tells_as_ours(claim) or (not claim.attribution and _is_foe(claim.agent)))
    found = {claim.report for claim in told if not _is_quoted(claim, texts.get(claim.report, ""))}
    return frozenset(found | {report for report, text in texts.items() if _takes_sides(text)})


def _takes_sides(text: str) -> bool:
    """Whether a report, in a sentence of its own that passes nobody's words on, has words that only parties use."""
    if _TAKING_SIDES.search(text) is None:
        return False
    bare = _SENTENCE.split(drop_quotes(text))
    return any(_TAKING_SIDES.search(one) and not _SAYING.search(one) for one in bare)


def _is_us(slot: ActorMention | None, *, alone: bool) -> bool:
    """Whether words mean the speaker's own force; `alone`: also by "we", where only forces do such deeds."""
    words = slot.text.split() if slot else []
    if not words or words[0].casefold() not in {"we", "our"}:
        return False
    if words[0].casefold() == "we":
        return alone
    return any(word[:1].isupper() or word.casefold() in speaker_words().ours for word in words[1:])


def _is_foe(slot: ActorMention | None) -> bool:
    """Whether words call somebody the enemy."""
    words = slot.text.casefold().removeprefix("the ").split() if slot else []
    return bool(words) and words[0] in speaker_words().foes


def _is_quoted(claim: Claim, text: str) -> bool:
    """Whether the claim stands in quotation marks that its paragraph opened before."""
    before = text[text.rfind("\n", 0, claim.trigger_start) + 1 : claim.trigger_start]
    opened = sum(map(before.count, _OPENING)) - sum(map(before.count, _CLOSING))
    return opened > 0 or before.count(_EITHER) % 2 == 1
