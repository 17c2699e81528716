"""Where claims name places: every place, origin and destination, with its phrase as read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.claims import Claim, PlaceMention
from orontes.entities.places_phrases import PlacePhrase, read_place_phrase

SLOTS = ("place", "origin", "destination")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceUse:
    """A slot of a claim (by its number) that names a place."""

    claim: int
    slot: str
    report: str
    mention: PlaceMention
    phrase: PlacePhrase


def list_uses(claims: Sequence[Claim]) -> list[PlaceUse]:
    """All slots of all claims that name a place, in the claims' order."""
    uses = []
    for number, claim in enumerate(claims):
        for slot in SLOTS:
            mention: PlaceMention | None = getattr(claim, slot)
            if mention is not None:
                phrase = read_mention(mention)
                uses.append(PlaceUse(claim=number, slot=slot, report=claim.report, mention=mention, phrase=phrase))
    return uses


def read_mention(mention: PlaceMention) -> PlacePhrase:
    """The mention's phrase: its own words where they hold a name, else with the name that the reader found for them."""
    own = read_place_phrase(mention.text)
    if own.name is not None or not mention.name:
        return own
    named = read_place_phrase(mention.name)
    if named.name is None:
        return replace(named, name=mention.name) if mention.name[:1].isupper() else named
    if own.kind and own.quality and named.kind is None and named.relation is None:
        return read_place_phrase(f"{named.name} {own.quality}")
    return named
