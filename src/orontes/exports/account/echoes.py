"""Headlines that a report tells again below: there with the day, and with whose word it is."""

from collections.abc import Sequence, Set

from orontes.claims import Claim
from orontes.exports.parts import RecordParts


def find_headlines(parts: RecordParts) -> frozenset[str]:
    """The claims that stand in headlines."""
    heads = {report.id: [one for one in report.regions if one.kind == "headline"] for report in parts.reports}
    return frozenset(
        claim.id
        for claim in parts.claims
        if any(one.start <= claim.trigger_start < one.end for one in heads.get(claim.report, ()))
    )


def drop_echoes(own: Sequence[Claim], headlines: Set[str]) -> list[Claim]:
    """An event's claims without those of `headlines` that their report tells again below."""
    below = {_told(claim) for claim in own if claim.id not in headlines}
    return [claim for claim in own if claim.id not in headlines or _told(claim) not in below]


def _told(claim: Claim) -> tuple[str, str, str]:
    """What of an event a report tells: the kind, and whether it happened."""
    return claim.report, claim.kind, claim.polarity
