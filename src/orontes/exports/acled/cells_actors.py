"""ACLED's cells of actors: who acts and who suffers, beside whom, of which class."""

from collections.abc import Iterator, Sequence

from orontes.events import Event, Party
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.inter import classify, is_unidentified, meet
from orontes.exports.acled.sorts import is_actor, name_group, sort_party
from orontes.exports.cells.cell import Cell, Lost
from orontes.exports.known import Known
from orontes.knowledge import country_name

_CROWDS = {"Protests": "Protesters", "Riots": "Rioters"}
_PLURAL = frozenset({"civilians", "people", "residents", "persons", "others", "protesters", "demonstrators", "rioters"})


def fill_actors(chief: Coded, claims: tuple[str, ...], known: Known) -> Iterator[Cell]:
    """The cells from actor1 to interaction; `claims` are all of the row's."""
    event, kind = chief.event, chief.type.event_type
    one, two = choose_actors(event, kind, known)
    first = _fill_actor("1", one, chief, claims, known)
    second = _fill_actor("2", two, chief, claims, known) if two else []
    yield from (*first, *second)
    yield from _fill_associates(chief, (one, two), known)
    classes = {cell.column: str(cell.value) for cell in (*first, *second)}
    told = meet(classes.get("inter1"), classes.get("inter2"), alone=two is None)
    if told:
        backing = dict.fromkeys(name for cell in (*first, *second) for name in cell.claims)
        rule = "sole" if two is None else "both"
        yield Cell(column="interaction", value=told, rule=rule, claims=tuple(backing))


def choose_actors(event: Event, event_type: str, known: Known) -> tuple[Party | None, Party | None]:
    """Who acts and who suffers; in clashes without a patient the second agent is the other side."""
    one = event.agents[0] if event.agents else None
    told = (*find_sufferers(event, known), *event.agents[1:])
    others = [party for party in told if (one is None or party.name != one.name) and is_actor(party, known.actors)]
    if event_type == "Battles":
        others = [party for party in others if sort_party(party, known.actors) != "civilians"]
    return one, others[0] if others else None


def _fill_actor(number: str, party: Party | None, chief: Coded, claims: tuple[str, ...], known: Known) -> list[Cell]:
    """The name and the class of one actor; a crowd that nobody names is of the event's type."""
    if party is None:
        crowd = _CROWDS.get(chief.type.event_type)
        if crowd is None:
            return []
        named = Cell(column=f"actor{number}", value=_of_land(crowd, chief, known), rule="crowd", claims=claims)
        return [named, Cell(column=f"inter{number}", value=crowd, rule="crowd", claims=claims)]
    name, rule = name_party(party, chief, known)
    lost = (Lost(value=party.name, claims=party.claims),) if name != party.name and rule != "named" else ()
    cells = [Cell(column=f"actor{number}", value=name, rule=rule, claims=party.claims, lost=lost)]
    told = classify(party, chief.event, known)
    if told is not None:
        cells.append(Cell(column=f"inter{number}", value=told[0], rule=told[1], claims=party.claims))
    return cells


def name_party(party: Party, chief: Coded, known: Known) -> tuple[str, str]:
    """The name that ACLED's conventions give an actor, and the rule: a class of people with its land, else its name."""
    sort = sort_party(party, known.actors)
    if sort == "civilians":
        return _of_land("Civilians", chief, known), "civilians"
    if sort in {"protesters", "crowd"}:
        crowd = "Protesters" if sort == "protesters" and chief.type.event_type != "Riots" else "Rioters"
        return _of_land(crowd, chief, known), "crowd"
    if sort in {"armed", "unknown"} and is_unidentified(party):
        return _of_land("Unidentified Armed Group", chief, known), "unidentified"
    return party.name, "named"


def _of_land(name: str, chief: Coded, known: Known) -> str:
    """The name with the country of the event in brackets, where it is known."""
    code = known.seat(chief.event).country
    land = country_name(code) if code else None
    return f"{name} ({land})" if land else name


def _fill_associates(chief: Coded, pair: tuple[Party | None, Party | None], known: Known) -> Iterator[Cell]:
    """Those beside the two: of the same side, or the group of people that civilians are told to be."""
    event = chief.event
    told = (*event.agents, *find_sufferers(event, known))
    for number, party in zip("12", pair, strict=True):
        if party is None:
            continue
        beside = [one for one in told if one not in pair and _beside(one, party, known)]
        if sort_party(party, known.actors) == "civilians" and name_group(party).lower() not in _PLURAL:
            beside.insert(0, party)
        others = pair[1] if number == "1" else pair[0]
        named = [one for one in _unlike(beside) if others is None or one.name != others.name]
        if named:
            claims = tuple(dict.fromkeys(name for one in named for name in one.claims))
            value = "; ".join(dict.fromkeys(name_group(one) for one in named))
            yield Cell(column=f"assoc_actor_{number}", value=value, rule="beside", claims=claims)


def _beside(one: Party, party: Party, known: Known) -> bool:
    """Whether two parties stand on one known side and are of one sort; civilians of a battle are nobody's allies."""
    sorts = {sort_party(one, known.actors), sort_party(party, known.actors)}
    if "civilians" in sorts:
        return sorts == {"civilians"} and name_group(one).lower() not in _PLURAL
    return one.side is not None and one.side == party.side and one.name != party.name


def _unlike(parties: Sequence[Party]) -> list[Party]:
    """Parties of different names, the first of each."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.name, party)
    return list(found.values())
