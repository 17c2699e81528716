"""A party as PLOVER codes it: its land, its sector and its name.

A code of a land is that of the words for the party ("Iraqi troops"), else of the event's country for those who belong
to it: its forces, groups and people. Bodies of many states are IGO, other organisations NGO.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import read_yaml
from orontes.events import Event, Party
from orontes.exports.acled.inter import classify, is_unidentified
from orontes.exports.acled.lands import find_land
from orontes.exports.acled.names import name_group
from orontes.exports.acled.sorts import country_of, sort_party, words_in
from orontes.exports.known import Known
from orontes.knowledge import find_state

_OF_CLASS = {"Rebel group": "REB", "Political militia": "PRM", "Identity militia": "PRM"}
_OF_KIND = {"international": "IGO", "organisation": "NGO", "monitor": "NGO"}
_OUTSIDE = frozenset({"IGO", "NGO"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """An actor or recipient. `code` is the land's ISO alpha-3 (KOS for Kosovo), IGO or NGO; None where not told."""

    name: str
    text: str
    code: str | None
    sector: str
    cow: int | None
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The form of PLOVER's entities."""
        told = {"code": self.code, "sector": self.sector, "entity_text": self.name}
        return {key: value for key, value in told.items() if value is not None}


@cache
def _sectors() -> tuple[tuple[str, frozenset[str]], ...]:
    """Sectors with their words, in the order in which they are asked."""
    content = read_yaml(Path(__file__).with_name("sectors.yaml"))
    return tuple((str(sector), frozenset(str(words).lower().split())) for sector, words in content.items())


def make_entity(party: Party, event: Event, known: Known) -> Entity:
    """A party of an event as an entity."""
    actor = known.actors.get(party.actor or "")
    sort = sort_party(party, known.actors)
    outside = _OF_KIND.get(actor.kind) if actor else None
    land = country_of(f"{party.text} {party.name}")
    if land is None and outside is None and sort != "unknown":
        land = find_land(party, event, known) if sort == "state" else known.seat(event).country
    state = find_state(land)
    iso = "KOS" if land == "XK" else state.iso3 if state else None
    return Entity(
        name=name_group(party),
        text=party.text,
        code=outside or iso,
        sector=_sector(party, sort, event, known),
        cow=state.cow if state and outside not in _OUTSIDE else None,
        claims=party.claims,
    )


def _sector(party: Party, sort: str, event: Event, known: Known) -> str:
    """The sector, by the words for a party, then by its sort and class."""
    actor = known.actors.get(party.actor or "")
    words = set(words_in(f"{party.text} {party.name}"))
    told = next((sector for sector, some in _sectors() if words & some), None)
    if sort == "state":
        return told if told in {"COP", "GOV", "SPY", "JUD", "LEG"} else "GOV" if _governs(party, known) else "MIL"
    if sort == "armed":
        if is_unidentified(party):
            return "UAF"
        found = classify(party, event, known)
        return _OF_CLASS.get(found[0], "UAF") if found else "UAF"
    if sort in {"civilians", "protesters", "crowd"}:
        return told if told and told not in {"COP", "GOV", "MIL"} else "CVL"
    return "JRN" if actor is not None and actor.kind == "media" else told or "UNK"


def _governs(party: Party, known: Known) -> bool:
    actor = known.actors.get(party.actor or "")
    return actor is not None and actor.kind == "government"
