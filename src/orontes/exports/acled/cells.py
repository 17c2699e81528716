"""The cells of a row beside its type: days, actors, place, sources, notes and the dead."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from orontes.claims import Claim, Quantity
from orontes.events import Event, Party
from orontes.exports.acled.deed import find_country, find_sufferers
from orontes.exports.acled.folding import Coded
from orontes.exports.acled.known import Known
from orontes.exports.acled.row import AcledRow
from orontes.exports.acled.sorts import load_sorts, sort_party
from orontes.knowledge import country_name

_WEEK, _MONTH = 7, 31
_NOTES = 400
_ALWAYS_CIVILIANS = "Violence against civilians"
_MAY_BE_CIVILIANS = {"Explosions/Remote violence", "Riots", "Protests"}
_CROWDS = {"Protests": "Protesters", "Riots": "Rioters"}
_INTER = {"protesters": "Protesters", "crowd": "Rioters", "civilians": "Civilians", "state": "State forces"}


def fill_row(group: Sequence[Coded], known: Known) -> AcledRow:
    """The row of a group of events; the first, whose type ranks highest, gives its days, place and actors."""
    chief = group[0]
    event, kind = chief.event, chief.type
    claims = [claim for one in group for claim in one.claims]
    day, precision = choose_day(event)
    one, two = choose_actors(event, kind.event_type, known)
    land = find_country(event, known.places)
    return AcledRow(
        event_id_cnty=f"ORO-{event.id.removeprefix('event-')}",
        event_date=day.isoformat() if day else None,
        year=day.year if day else None,
        time_precision=precision,
        disorder_type=kind.disorder_type,
        event_type=kind.event_type,
        sub_event_type=kind.name,
        actor1=one.name if one else _CROWDS.get(kind.event_type),
        inter1=_inter(one, known),
        actor2=two.name if two else None,
        inter2=_inter(two, known),
        civilian_targeting=target_civilians(event, kind.event_type, known),
        country=country_name(land) if land else None,
        admin1=name_division(event, known),
        location=(event.place.name or event.place.text) if event.place else None,
        latitude=_degrees(event.place.lat if event.place else None),
        longitude=_degrees(event.place.lon if event.place else None),
        geo_precision=grade_place(event),
        source=name_outlets(claims, known),
        notes=write_notes(chief),
        fatalities=count_dead(claims),
    )


def choose_day(event: Event) -> tuple[date | None, int | None]:
    """The row's one day and its precision: the day itself, or the middle of a week or a month; wider is not dated."""
    first, last, width = event.when.earliest, event.when.latest, event.when.width
    if first is None or last is None or width is None or width >= _MONTH:
        return None, None
    middle = first + timedelta(days=width // 2)
    return middle, 1 if width == 0 else 2 if width < _WEEK else 3


def choose_actors(event: Event, event_type: str, known: Known) -> tuple[Party | None, Party | None]:
    """Who acts and who suffers; in clashes without a patient the second agent is the other side."""
    one = event.agents[0] if event.agents else None
    told = (*find_sufferers(event, known), *event.agents[1:])
    others = [party for party in told if one is None or party.name != one.name]
    if event_type == "Battles":
        others = [party for party in others if sort_party(party, known.actors) != "civilians"]
    return one, others[0] if others else None


def _inter(party: Party | None, known: Known) -> str | None:
    """ACLED's class of an actor, where our sorts tell it: rebels and militias are not told apart by their deeds."""
    return _INTER.get(sort_party(party, known.actors)) if party else None


def target_civilians(event: Event, event_type: str, known: Known) -> str | None:
    """Violence against civilians always; remote violence, riots and protests where only civilians suffer; no battle."""
    sorts = {sort_party(party, known.actors) for party in find_sufferers(event, known)}
    only = event_type in _MAY_BE_CIVILIANS and sorts and sorts <= {"civilians", "protesters"}
    return "Civilians targeted" if event_type == _ALWAYS_CIVILIANS or only else None


def grade_place(event: Event) -> int | None:
    """1 for a named town or site, 2 near one, 3 for a larger region; empty where the place is not known."""
    if event.place is None or event.place.lat is None:
        return None
    return {"exact": 1, "near": 2}.get(event.place.precision or "", 3)


def name_division(event: Event, known: Known) -> str | None:
    """The first division that holds an event's place, where the record names it; the place where it is one itself."""
    place = known.places.get(event.place.place or "") if event.place else None
    if place is None:
        return None
    regions = [holder for name in place.within if (holder := known.places.get(name)) and holder.kind == "region"]
    return regions[-1].name if regions else place.name if place.kind == "region" else None


def _degrees(coordinate: float | None) -> float | None:
    return round(coordinate, 4) if coordinate is not None else None


def name_outlets(claims: Sequence[Claim], known: Known) -> str | None:
    """The outlets behind a row, in the order of their names."""
    outlets = {known.reports[claim.report].outlet for claim in claims}
    return "; ".join(sorted(outlet for outlet in outlets if outlet)) or None


def write_notes(chief: Coded) -> str:
    """The words of the first claim, with its voice; of disputes, how many."""
    claim = chief.claims[0]
    voice = f" ({claim.attribution[0].text})" if claim.attribution else ""
    disputes = len(chief.event.disputes)
    told = f" {disputes} dispute{'s' if disputes > 1 else ''}." if disputes else ""
    text = " ".join(claim.text.split())
    return f"{text[:_NOTES].rstrip('. ')}{voice}.{told}"


def count_dead(claims: Sequence[Claim]) -> int:
    """The dead by ACLED's rule: the lowest number that any report gives of the event, 0 where none gives one."""
    told: dict[str, int] = {}
    for claim in claims:
        dead = _count_claim(claim)
        if dead:
            told[claim.report] = max(dead, told.get(claim.report, 0))
    return min(told.values(), default=0)


def _count_claim(claim: Claim) -> int:
    """The dead of one claim: those of a list together, or its largest number; who is included in it is no more dead."""
    dead = [one for one in claim.quantities if one.of == "killed" and one.scope == "event"]
    listed = sum(_least(one) for one in dead if one.role == "listed")
    return max([listed, *(_least(one) for one in dead if one.role != "listed")])


def _least(quantity: Quantity) -> int:
    """The number that ACLED takes for a count: its own for a vague word alone (dozens: 12), else the lower bound."""
    vague: Mapping[str, int] = load_sorts()["vague"]
    told = quantity.low if quantity.low is not None else 0
    words = [word for word in quantity.text.lower().split() if word not in {"a", "of"}]
    return vague.get(words[0], told) if len(words) == 1 else told
