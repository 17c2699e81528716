"""Whether what parties tell of a place is only rumoured, denied, or denied first and admitted later."""

from collections.abc import Sequence
from datetime import date

from orontes.claims import Claim
from orontes.control.holders import Telling
from orontes.control.words import tells
from orontes.events import Event


def may_tell(claim: Claim) -> bool:
    """Whether a claim says that something happened; an entry of which there are only rumours contests nothing."""
    words = [claim.hedge or "", *(voice.text for voice in claim.attribution[:1])] if claim.kind == "advance" else []
    return claim.polarity == "asserted" and claim.modality == "actual" and not tells("rumoured", words)


def is_denied(event: Event, own: Sequence[Claim], telling: Telling) -> bool:
    """Whether only parties say it and somebody denies it."""
    said = {claim.id for claim in own}
    behind = [origin.relation for origin in event.origins if said.intersection(origin.claims)]
    denials = any(telling.claims[name].polarity == "denied" for name in event.claims)
    return event.status == "disputed" and denials and all(relation == "party" for relation in behind)


def is_admitted(event: Event, own: Sequence[Claim], telling: Telling) -> bool:
    """Whether all who denied it say later that it happened."""
    denied = [claim for name in event.claims if (claim := telling.claims[name]).polarity == "denied"]
    said, now = _last_words(denied, telling), _last_words(own, telling)
    return bool(said) and all(camp in now and now[camp] > day for camp, day in said.items())


def is_rejoinder(event: Event, own: Sequence[Claim], telling: Telling) -> bool:
    """Whether a hold is told only by reports of their own that deny the loss of the place: they take sides in it."""
    place = event.place.place if event.place else None
    if event.kind != "control_state" or place is None:
        return False
    return all(not claim.attribution and (claim.report, place) in telling.denying for claim in own)


def _last_words(claims: Sequence[Claim], telling: Telling) -> dict[str, date]:
    """The last day on which each camp says what the claims tell."""
    found: dict[str, date] = {}
    for claim in claims:
        day = telling.published.get(claim.report)
        for voice in claim.attribution if day else ():
            camp = telling.camps.actors.get(voice.actor or "")
            if camp and day:
                found[camp] = max(day, found.get(camp, day))
    return found
