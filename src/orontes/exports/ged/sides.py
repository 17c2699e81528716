"""Who fought whom, as UCDP sees it: a government, a group or civilians on each side, and the type of violence.

UCDP knows three types: a state against a group or another state (1), groups against each other (2), a state or group
against civilians (3). A crowd is no organised actor. Where one side is not told, or its sort is not, there is no type:
the row stands with what is known and its `code_status` says "Check dyad".
"""

from dataclasses import dataclass, replace

from orontes.events import Event, Party
from orontes.exports.acled import Coded
from orontes.exports.acled.actors import choose_actors, hurts_civilians
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.inter import classify
from orontes.exports.acled.lands import find_land, told_land
from orontes.exports.acled.names import name_body, name_group, plain_name
from orontes.exports.acled.sorts import country_of, list_words, sort_party, words_in
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
    def open(self) -> bool:
        """Whether a side is not told, or is a state's force of which it is not told which state's."""
        return self.type is None or any(side.sort == _GOVERNMENT and not side.land for side in (self.a, self.b) if side)

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
    first, second = _part(first, second, known)
    return _pair(first, second) if second is not None else Dyad(a=first)


def _pair(first: Side, second: Side) -> Dyad:
    """Two sides with the type of violence; no type where it is open whose force one of them is."""
    sorts = (first.sort, second.sort)
    if sorts[1] == _CIVILIANS:
        return Dyad(a=first, b=second, type=3, rule="civilians")
    if sorts == (_GROUP, _GOVERNMENT):
        first, second = second, first
    if _GOVERNMENT in sorts:
        return Dyad(a=first, b=second, type=1, rule="state")
    return Dyad(a=first, b=second, type=2, rule="groups")


def _part(first: Side, second: Side, known: Known) -> tuple[Side, Side | None]:
    """Two sides that are not the same; of one land a force with a name of its own that fights the government is none.

    Otherwise the one stays whose land its own words tell, and who stood against it is open.
    """
    if first.name != second.name:
        return first, second
    for rebels, state in ((second, first), (first, second)):
        if first.sort == _GOVERNMENT and _has_own_name(rebels.party) and _is_state_itself(state.party):
            apart = replace(rebels, name=name_group(rebels.party), sort=_GROUP, land=None)
            return (state, apart) if rebels is second else (apart, state)
    told = told_land(second.party, known) is not None and told_land(first.party, known) is None
    return (second if told else first), None


def _has_own_name(party: Party) -> bool:
    """Whether a force has a name that is written as one: "Libyan National Army", not "Libyan army" or "the army"."""
    words = [word for word in party.name.split() if word.lower() not in {"the", "of"}]
    return len(words) > len(("Libyan", "Army")) and all(word[:1].isupper() for word in words)


def _is_state_itself(party: Party) -> bool:
    """Whether a party is told to be the government's: by the word, or by who recognises it."""
    return bool(list_words("words", "governing") & set(words_in(f"{party.text} {party.name}")))


def _side(party: Party, event: Event, known: Known) -> Side | None:
    """A party as a side; None for crowds, for sites, and for names of which nothing tells what they are."""
    party = name_body(party, known)
    sort = sort_party(party, known.actors)
    if sort in {"civilians", "protesters"}:
        return Side(name="Civilians", sort=_CIVILIANS, party=party)
    inter = classify(party, event, known)
    if sort == "state" and not (
        inter and inter[0] in {"Political militia", "External/Other forces"} and _stateless(party)
    ):
        land = find_land(party, event, known)
        name = country_name(land) if land else None
        return Side(
            name=f"Government of {name}" if name else plain_name(party), sort=_GOVERNMENT, party=party, land=land
        )
    if sort == "armed" or (inter and inter[0] in {"Rebel group", "Political militia", "Identity militia"}):
        return Side(name=plain_name(party), sort=_GROUP, party=party)
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
