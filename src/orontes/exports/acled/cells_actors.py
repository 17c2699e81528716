"""ACLED's cells of actors: who acts and who suffers, beside whom, of which class."""

from collections.abc import Iterator, Sequence

from orontes.events import Party
from orontes.exports.acled.actors import choose_actors, choose_alone, find_force, hurts_civilians, is_civil, is_crowd
from orontes.exports.acled.companions import MET
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.inter import classify, is_unidentified, may_meet_its_like, meet
from orontes.exports.acled.names import UNIDENTIFIED, name_body, name_group, plain_name
from orontes.exports.acled.sorts import list_words, names_building, sort_party, words_in
from orontes.exports.cells.cell import Cell, Lost
from orontes.exports.known import Known
from orontes.knowledge import country_name

_CROWDS = {"Protests": "Protesters", "Riots": "Rioters"}
_ALONE = frozenset({"Peaceful protest", "Change to group/activity", "Headquarters or base established"})
"""Types of one actor: whom a march is against takes no part in it, and who is sent somewhere is the sender's own."""
_BODIES = frozenset({"wounded", "injured", "killed", "dead", "bodies", "victims", "casualties"})
"""Words that tell what befell people, and not who they are."""


def fill_actors(group: Sequence[Coded], claims: tuple[str, ...], known: Known) -> Iterator[Cell]:
    """The cells from actor1 to interaction of a row's events, whose first leads it; `claims` are all of the row's."""
    chief = group[0]
    one, two = choose_actors(chief.event, chief.type.event_type, known)
    if chief.type.name in _ALONE:
        one, two = choose_alone(one, two, chief, known)
    if chief.type.name in MET:
        two = find_force(group, known) or (None if two and is_crowd(two, known) else two)
    first = _fill_actor("1", one, chief, claims, known)
    second = _fill_actor("2", two, chief, claims, known) if two or hurts_civilians(chief, known) else []
    if first and second and second[0].value == first[0].value and not may_meet_its_like(str(first[0].value)):
        two, second = None, []
    yield from (*first, *second)
    yield from _fill_associates(chief, (one, two), known)
    classes = {cell.column: str(cell.value) for cell in (*first, *second)}
    told = meet(classes.get("inter1"), classes.get("inter2"), alone=not second)
    if told:
        backing = dict.fromkeys(name for cell in (*first, *second) for name in cell.claims)
        rule = "both" if second else "sole"
        yield Cell(column="interaction", value=told, rule=rule, claims=tuple(backing))


def _fill_actor(number: str, party: Party | None, chief: Coded, claims: tuple[str, ...], known: Known) -> list[Cell]:
    """The name and the class of one actor; a crowd that nobody names is of the event's type."""
    named, party = party, name_body(party, known) if party is not None else None
    if party is None and number == "2":
        people = _of_land("Civilians", chief, known)
        lost = tuple(Lost(value=one.name, claims=one.claims) for one in find_sufferers(chief.event, known))
        backing = tuple(dict.fromkeys(name for one in lost for name in one.claims)) or claims
        return [
            Cell(column="actor2", value=people, rule="always", claims=backing, lost=lost),
            Cell(column="inter2", value="Civilians", rule="always", claims=backing),
        ]
    if party is None:
        crowd = _CROWDS.get(chief.type.event_type)
        if crowd is None:
            return []
        many = Cell(column=f"actor{number}", value=_of_land(crowd, chief, known), rule="crowd", claims=claims)
        return [many, Cell(column=f"inter{number}", value=crowd, rule="crowd", claims=claims)]
    name, rule = name_party(party, chief, known)
    whole = named.name if named is not None else name
    lost = (Lost(value=whole, claims=party.claims),) if name != whole and (rule != "named" or named != party) else ()
    rule = "body" if rule == "named" and named != party else rule
    cells = [Cell(column=f"actor{number}", value=name, rule=rule, claims=party.claims, lost=lost)]
    told = (name.partition(" (")[0], "sort") if rule in {"crowd", "civilians"} else classify(party, chief.event, known)
    if told is not None:
        cells.append(Cell(column=f"inter{number}", value=told[0], rule=told[1], claims=party.claims))
    return cells


def name_party(party: Party, chief: Coded, known: Known) -> tuple[str, str]:
    """The name that ACLED's conventions give an actor, and the rule: a class of people with its land, else its name."""
    sort = sort_party(party, known.actors)
    if sort == "civilians":
        acts = any(one.name == party.name for one in chief.event.agents)
        crowd = _CROWDS.get(chief.type.event_type) if acts else None  # teachers who march are protesters
        return _of_land(crowd or "Civilians", chief, known), "crowd" if crowd else "civilians"
    if sort in {"protesters", "crowd"}:
        crowd = _CROWDS.get(chief.type.event_type, "Protesters" if sort == "protesters" else "Civilians")
        return _of_land(crowd, chief, known), "crowd"
    if sort in {"armed", "unknown"} and is_unidentified(party):
        return _of_land(UNIDENTIFIED, chief, known), "unidentified"
    return plain_name(party), "named"


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
        beside = [one for one in told if not _stands(one, pair, chief, known) and _beside(one, party, known)]
        if is_civil(party, known):
            beside = [one for one in (party, *beside) if _names_people(one)]
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
        return sorts == {"civilians"}
    return one.side is not None and one.side == party.side and one.name != party.name


def _stands(one: Party, pair: tuple[Party | None, Party | None], chief: Coded, known: Known) -> bool:
    """Whether a party is one of the two actors, by itself or under another of its names."""
    names = {name_party(party, chief, known)[0] for party in pair if party is not None}
    return any(
        party is not None and (one == party or (one.actor is not None and one.actor == party.actor)) for party in pair
    ) or (name_party(one, chief, known)[0] in names and not is_civil(one, known))


def _names_people(party: Party) -> bool:
    """Whether a name tells which group civilians are of ("teachers"): no plain word for people, and nobody's name."""
    name = name_group(party)
    if set(words_in(name)) & _BODIES:
        return False
    return name.lower() not in list_words("words", "plural") and name == name.lower() and not names_building(name)


def _unlike(parties: Sequence[Party]) -> list[Party]:
    """Parties of different names, the first of each."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.name, party)
    return list(found.values())
