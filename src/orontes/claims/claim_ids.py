"""What ids claims get, and in which order they stand, whichever reader made them."""

from collections import Counter

from orontes.base import make_id
from orontes.claims.claim import Claim, PlaceMention
from orontes.reports import Report


class ClaimIds:
    """Gives the ids of one report's claims: of its trigger, kind and place, with a running number among equals."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._numbers: Counter[tuple[object, ...]] = Counter()

    def give(self, start: int, end: int, kind: str, place: PlaceMention | None) -> str:
        """The id of a claim whose trigger stands from start to end."""
        key = (start, end, kind, place.start if place else -1, place.end if place else -1)
        number = self._numbers[key]
        self._numbers[key] += 1
        return make_id("claim", self._report.id, self._report.sha256, *key, number)


def place_in_report(claim: Claim) -> tuple[int, int, int, str]:
    """By what the claims of a report are sorted: where their words, their trigger and their place stand."""
    return claim.start, claim.trigger_start, claim.place.start if claim.place else -1, claim.id
