"""ACLED's cells of actors: who acts and who suffers, beside whom, of which class."""

from collections.abc import Iterator, Sequence

from orontes.base import ATTACKS
from orontes.events import Event, Party
from orontes.exports.acled.companions import MET
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.inter import classify, is_unidentified, may_meet_its_like, meet
from orontes.exports.acled.names import UNIDENTIFIED, name_body, name_group, name_holder, plain_name
from orontes.exports.acled.sorts import is_actor, list_words, sort_party, tells_nobody, words_in
from orontes.exports.cells.cell import Cell, Lost
from orontes.exports.known import Known
from orontes.knowledge import country_name

_CROWDS = {"Protests": "Protesters", "Riots": "Rioters"}
_ON_CIVILIANS = "Violence against civilians"
_ARMED = frozenset({"Battles", "Explosions/Remote violence", _ON_CIVILIANS})
_UNDER_ARMS = frozenset({"armed", "state", "foreign"})
"""Who holds no demonstrations: where they are told to, the one who did is misread."""
_HARM = frozenset({"killed", "injured", "missing", "detained"})
_BODIES = frozenset({"wounded", "injured", "killed", "dead", "bodies", "victims", "casualties"})
"""Words that tell what befell people, and not who they are."""
_AMONG = ATTACKS | {"clash", "abduction", "arrest_or_detention", "sexual_violence", "property_destruction"}
"""Deeds that those of one side may do to each other."""


def fill_actors(group: Sequence[Coded], claims: tuple[str, ...], known: Known) -> Iterator[Cell]:
    """The cells from actor1 to interaction of a row's events, whose first leads it; `claims` are all of the row's."""
    chief = group[0]
    one, two = choose_actors(chief.event, chief.type.event_type, known)
    if chief.type.name in MET:
        two = find_force(group, known) or (None if two and _is_crowd(two, known) else two)
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


def choose_actors(event: Event, event_type: str, known: Known) -> tuple[Party | None, Party | None]:
    """Who acts and who suffers; in clashes without a patient the second agent is the other side.

    Of several who act the first is taken of whom it is known what they are. Civilians do no violence of battles, bombs
    or attacks, and are no actor of a battle; where they are attacked, they are who suffers. Those of one side take
    nothing from one another, though they may fight; two who are told to have done one deed are no foes by that.
    """
    agents = [party for party in event.agents if not tells_nobody(party.name)]
    agents = [party for party in agents if event_type not in _ARMED or not _civil(party, known)]
    if event_type == "Protests":
        agents = [party for party in agents if sort_party(party, known.actors) not in _UNDER_ARMS]
    plain = [party for party in agents if sort_party(party, known.actors) != "unknown"]
    one = next(iter(plain or agents), None)
    hurt = [party for party in find_sufferers(event, known) if event.kind in _AMONG or not _allied(one, party, known)]
    foes = [party for party in agents if party is not one and not _allied(one, party, known)]
    told = (*hurt, *(foes if event.kind == "clash" else ()))
    told = tuple(party for party in told if not of_crowd(one, party, known))
    others = [party for party in told if (one is None or party.name != one.name) and _may_stand(party, known)]
    if event_type == "Battles":
        others = [party for party in others if not _civil(party, known)]
    if event_type == _ON_CIVILIANS:
        others = [party for party in others if _civil(party, known)]
    return one, others[0] if others else None


def find_force(group: Sequence[Coded], known: Known) -> Party | None:
    """Whose force met a protest: the first under arms who acts in an event of the row, else who stood against it."""
    acting = (party for one in group for party in one.event.agents)
    beside = (party for one in group for party in find_sufferers(one.event, known))
    told = (party for party in (*acting, *beside) if not tells_nobody(party.name))
    return next((party for party in told if sort_party(party, known.actors) in _UNDER_ARMS), None)


def _may_stand(party: Party, known: Known) -> bool:
    """Whether a sufferer may be named: an actor, or a site of which it is told who holds it."""
    return is_actor(party, known.actors) and not tells_nobody(party.name) and name_holder(party.name) is not None


def of_crowd(one: Party | None, other: Party, known: Known) -> bool:
    """Whether a sufferer is of the crowd that acts: protesters killed in their own riot are nobody's target."""
    return one is not None and all(_is_crowd(party, known) for party in (one, other))


def _is_crowd(party: Party, known: Known) -> bool:
    return sort_party(party, known.actors) in {"protesters", "crowd"}


def _allied(one: Party | None, other: Party, known: Known) -> bool:
    """Whether two parties stand on one side, or one is part of the other."""
    if one is None:
        return False
    within = [known.actors[name].member_of for name in (one.actor or "", other.actor or "") if name in known.actors]
    part = any({one.actor, other.actor} & set(holders) for holders in within)
    return part or (one.side is not None and one.side == other.side)


def hurts_civilians(coded: Coded, known: Known) -> bool:
    """Whether an event is violence against civilians in which somebody is told to be hurt or taken."""
    harmed = any(count.of in _HARM for count in coded.event.quantities) or find_sufferers(coded.event, known)
    return coded.type.event_type == _ON_CIVILIANS and bool(harmed)


def _civil(party: Party, known: Known) -> bool:
    return sort_party(party, known.actors) == "civilians"


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
        return _of_land("Civilians", chief, known), "civilians"
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
        if _civil(party, known):
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
    ) or (name_party(one, chief, known)[0] in names and not _civil(one, known))


def _names_people(party: Party) -> bool:
    """Whether a name tells which group civilians are of ("teachers"): no plain word for people, and nobody's name."""
    name = name_group(party)
    if set(words_in(name)) & _BODIES:
        return False
    return name.lower() not in list_words("words", "plural") and name == name.lower()


def _unlike(parties: Sequence[Party]) -> list[Party]:
    """Parties of different names, the first of each."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.name, party)
    return list(found.values())
