"""Denials of what was just told: "but this was denied by", "the ministry denied these reports".

The words of the denial name no deed; they point back to one. So the claim that they deny is the latest one told before,
close by, and the denial is a claim of the same kind, actor and place with the denying voice, standing on its own words.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from orontes.base import make_id
from orontes.claims.claim import Claim
from orontes.claims.speech import voices_of
from orontes.claims.voices import Attribution
from orontes.reports import Report

POINTING = re.compile(
    r"(?:this|that|it|(?:the|these|those|this|that|such|all|any|both) (?:\w+ )?"
    r"(?:reports?|claims?|allegations?|news|accusations?|rumou?rs?|accounts?|charges?|information|assertions?))",
    re.IGNORECASE,
)
REACH = 400


def find_denials(report: Report, claims: Sequence[Claim], attributions: Iterable[Attribution]) -> list[Claim]:
    """The claims that pointing denials make, from the claims of the same report."""
    found: list[Claim] = []
    for one in attributions:
        if one.kind == "deny" and one.content and POINTING.fullmatch(_words(report, one)):
            found.extend(_denied(report, one, claim) for claim in _told_before(claims, one))
    return found


def _words(report: Report, one: Attribution) -> str:
    return report.text[one.content[0].start : one.content[-1].end].strip(" .,;")


def _told_before(claims: Sequence[Claim], one: Attribution) -> list[Claim]:
    """The claims of the latest trigger before the denial, where that is near; those told as reports go first."""
    edge = min(one.cue.start, one.content[0].start)
    near = [claim for claim in claims if edge - REACH <= claim.trigger_start < edge and claim.polarity == "asserted"]
    reported = [claim for claim in near if claim.hedge or claim.attribution]
    latest = max((claim.trigger_start for claim in reported or near), default=None)
    return [claim for claim in near if claim.trigger_start == latest]


def _denied(report: Report, one: Attribution, claim: Claim) -> Claim:
    """The claim again, denied by the voice of the attribution, on the words of the denial."""
    spans = [one.cue.span, *([one.source.span] if one.source is not None else []), *one.content]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    word = one.cue.text.split()[-1]
    trigger = one.cue.end - len(word)
    place = (claim.place.start, claim.place.end) if claim.place else (-1, -1)
    return replace(
        claim,
        id=make_id("claim", report.id, report.sha256, trigger, one.cue.end, claim.kind, *place, 0),
        start=start,
        end=end,
        text=report.text[start:end],
        trigger_start=trigger,
        trigger_end=one.cue.end,
        polarity="denied",
        modality="actual",
        quantities=(),
        hedge=None,
        attribution=voices_of([one]),
    )
