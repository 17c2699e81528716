"""Who fought whom, as UCDP sees it: a government, a group or civilians on each side, and the type of violence.

UCDP knows three types: a state against a group or another state (1), groups against each other (2), a state or group
against civilians (3). A crowd is no organised actor. Where one side is not told, or its sort is not, there is no type:
the row stands with what is known and its `code_status` says "Check dyad".
"""

from dataclasses import dataclass

from orontes.events import Event, Party
from orontes.exports.acled import Coded
from orontes.exports.acled.cells_actors import choose_actors, hurts_civilians
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.inter import classify
from orontes.exports.acled.sorts import country_of, name_group, sort_party
from orontes.exports.known import Known
from orontes.knowledge import country_name, find_state

_GOVERNMENT, _GROUP, _CIVILIANS = "government", "group", "civilians"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side of an event: its name, what it is (government, group, civilians), the parties behind it and its land."""

    name: str
    sort: str
    party: Party
    land: str | None = None

    @property
    def gwno(self) -> int | None:
        """Gleditsch and Ward's number of a government's state."""
        state = find_state(self.land) if self.sort == _GOVERNMENT else None
        return state.gwno if state else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dyad:
    """The two sides as far as they are told, and the type of violence where both are."""

    a: Side | None = None
    b: Side | None = None
    type: int | None = None
    rule: str = ""

    @property
    def name(self) -> str | None:
        """`A - B`, where both are known."""
        return f"{self.a.name} - {self.b.name}" if self.a and self.b else None


def find_dyad(coded: Coded, known: Known) -> Dyad:
    """The sides of an event; in a fight of a state the government is side A, whoever began."""
    one, two = choose_actors(coded.event, coded.type.event_type, known)
    first = _side(one, coded.event, known) if one else None
    second = _side(two, coded.event, known) if two else None
    if second is None and hurts_civilians(coded, known):
        second = _unnamed(coded, known)
    if first is not None and first.sort == _CIVILIANS:
        return Dyad()
    if first is None or second is None:
        return Dyad(a=first, b=second)
    sorts = (first.sort, second.sort)
    if sorts[1] == _CIVILIANS:
        return Dyad(a=first, b=second, type=3, rule="civilians")
    if sorts == (_GROUP, _GOVERNMENT):
        first, second = second, first
    if _GOVERNMENT in sorts:
        return Dyad(a=first, b=second, type=1, rule="state")
    return Dyad(a=first, b=second, type=2, rule="groups")


def _side(party: Party, event: Event, known: Known) -> Side | None:
    """A party as a side; None for crowds, and for names of which nothing tells what they are."""
    sort = sort_party(party, known.actors)
    if sort in {"civilians", "protesters"}:
        return Side(name="Civilians", sort=_CIVILIANS, party=party)
    inter = classify(party, event, known)
    if sort == "state" and not (
        inter and inter[0] in {"Political militia", "External/Other forces"} and _stateless(party)
    ):
        land = country_of(f"{party.text} {party.name}") or known.seat(event).country
        name = country_name(land) if land else None
        return Side(name=f"Government of {name}" if name else party.name, sort=_GOVERNMENT, party=party, land=land)
    if sort == "armed" or (inter and inter[0] in {"Rebel group", "Political militia", "Identity militia"}):
        return Side(name=name_group(party), sort=_GROUP, party=party)
    return None


def _unnamed(coded: Coded, known: Known) -> Side:
    """Civilians who are only named, or of whom only the dead are told."""
    told = tuple(name for party in find_sufferers(coded.event, known) for name in party.claims)
    claims = tuple(dict.fromkeys(told)) or tuple(claim.id for claim in coded.claims)
    party = Party(actor=None, name="civilians", side=None, text="civilians", claims=claims)
    return Side(name="Civilians", sort=_CIVILIANS, party=party)


def _stateless(party: Party) -> bool:
    """Whether a name tells no state: a militia or a mission, not the forces of a named land."""
    return country_of(f"{party.text} {party.name}") is None
