"""What an event's claims say together: kind, place, days, who, and counts, each by a stated rule.

Kind: of asserting claims, the one in most reports, then in most claims. What is told of how weighs more than a bare
attack or killing, and a named weapon or aircraft more than a word for several ("bombed", "strikes", "bombardment");
where aircraft are told, missiles are theirs and speak for no artillery. Place: the one in most reports, then the
finer. Days: the interval that most origins tell, its basis the best among them; told days before guessed ones; an act
of violence that its reports tell without a day is of the day on which the first of them was published or the day
before, for that is what news is about. Agents and patients stand in `parties`, counts in `counts`. Planned and denied
claims give values only where nothing else does.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from orontes.base import HARM, MEANS_UNTOLD, Days, find_commonest
from orontes.claims import Claim, PlaceMention
from orontes.entities import Place
from orontes.events.event import EventPlace
from orontes.events.ground import FACILITIES, Ground
from orontes.events.origins import Source
from orontes.events.view import ClaimView, place_of
from orontes.knowledge import SETTLEMENTS, WIDE, plain_key

_LONGEST = 366
_VAGUE = {"massacre_or_killing": 1, "armed_attack": 2, "explosion": 1, "control_state": 1, "clash": 1}
_REACHING = {"displacement_or_flight", "evacuation_or_transfer"}
_STRIKES = {"air_strike", "shelling_artillery_missile"}
_OPEN = re.compile(r"bomb(?:ed|ing|ings|ard\w*|s)?$", re.IGNORECASE)
_SECOND = re.compile(r" \(([^()]{2,40})(?:\)|$)")
_BASIS = {"explicit": 0, "weekday": 1, "relative": 1, "narrative": 2, "context": 3, "publication": 4, "none": 5}


def telling(views: Sequence[ClaimView]) -> list[ClaimView]:
    """The claims that give values: asserting ones, else actual ones, else all."""
    return [view for view in views if view.asserted] or [view for view in views if view.actual] or list(views)


def choose_kind(views: Sequence[ClaimView]) -> str:
    """The event's kind: of most weight over its reports, then the one that says how, then of most claims."""
    said = telling(views)
    flown = any(view.claim.kind == "air_strike" and _surely(view) for view in said)
    votes: dict[str, dict[str, float]] = defaultdict(dict)
    claims: Counter[str] = Counter()
    for view in said:
        kind, weight = view.claim.kind, _weight(view, flown=flown)
        claims[kind] += 1
        votes[kind][view.claim.report] = max(weight, votes[kind].get(view.claim.report, 0.0))
    order = {kind: (-sum(told.values()), _VAGUE.get(kind, 0), -claims[kind], kind) for kind, told in votes.items()}
    return min(order, key=lambda kind: order[kind])


def _weight(view: ClaimView, *, flown: bool) -> float:
    """How much a claim says for its kind; a bare "attack" or "killing" little, for it may be any."""
    kind, means = view.claim.kind, view.claim.means
    if kind in _VAGUE:
        return 0.5 if kind in MEANS_UNTOLD and means is None else 1.0
    if flown and kind == "shelling_artillery_missile" and means is not None and "missile" in means.text.casefold():
        return 0.0
    return 2.0 if _surely(view) else 1.5


def _surely(view: ClaimView) -> bool:
    """Whether a claim names the weapon or aircraft that makes its kind, or tells no strike."""
    means = view.claim.means
    if view.claim.kind not in _STRIKES:
        return True
    return means is not None and not _OPEN.match(means.text)


def choose_manner(views: Sequence[ClaimView]) -> str | None:
    """The manner most claims give."""
    counts = Counter(view.claim.manner for view in telling(views) if view.claim.manner)
    return find_commonest(counts)


def choose_place(views: Sequence[ClaimView], ground: Ground) -> EventPlace | None:
    """The place of most reports, where people were harmed, the finer of two; as its first claim writes it."""
    said = telling(views)
    views = [view for view in said if view.place]
    named: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        named[view.place or ""].append(view)
    if not named:
        return _wide_place(said, ground) or _reached(said)

    def order(place: str) -> tuple[bool, int, bool, int, int, str]:
        kind = ground.kind(place)
        fine = 3 if kind in WIDE else 2 if kind in {"unknown", "road"} else 0 if kind in FACILITIES else 1
        namesake = any(ground.relate(place, other, near_km=0, far_km=0) == "alike" for other in named if other != place)
        reports = len({view.claim.report for view in (views if namesake else named[place])})
        harmed = any(HARM & {one.of for one in view.claim.quantities} for view in named[place])
        return (fine == 3, -reports, not harmed, fine, -len(named[place]), place)

    finer = [place for place in named if not _holds_another(place, named, ground)]
    best = min(finer or named, key=order)
    own = [view for view in named[best] if place_of(view.claim) == best] or named[best]
    told = next((view for view in own if _second_name(view.claim, ground.places.get(best))), own[0])
    return place_of_event(best, told, ground)


def _wide_place(views: Sequence[ClaimView], ground: Ground) -> EventPlace | None:
    """The part of a country that was itself fired at, where no claim names a place in it: "into northern Israel"."""
    aimed = [claim for view in views if (claim := view.claim).place and claim.patient]
    slots = [claim.place for claim in aimed if claim.place and claim.patient and claim.place.text == claim.patient.text]
    slots = [slot for slot in slots if slot.place and ground.kind(slot.place) != "country"]
    if not slots:
        return None
    counts = Counter(slot.place for slot in slots)
    slot = min(slots, key=lambda slot: (-counts[slot.place], slot.place or ""))
    return _place_of(slot)


def _reached(views: Sequence[ClaimView]) -> EventPlace | None:
    """Where people went of whom nothing tells whence: "families fled to Goma"."""
    claims = [view.claim for view in views if view.claim.kind in _REACHING]
    slots = [slot for one in claims if (slot := one.destination) is not None and slot.place and not one.origin]
    if not slots or len({slot.place for slot in slots}) != 1:
        return None
    slot = slots[0]
    return _place_of(slot)


def _place_of(slot: PlaceMention) -> EventPlace:
    """The event's place as a claim's slot tells it."""
    return EventPlace(
        place=slot.place, name=slot.name, text=slot.text, lat=slot.lat, lon=slot.lon, precision=slot.precision
    )


def _holds_another(place: str, named: Mapping[str, Sequence[ClaimView]], ground: Ground) -> bool:
    """Whether a region, or a town by which one village is told, holds another of the event's places: it says more."""
    inner = [other for other in named if other != place and ground.inside(other, place)]
    if ground.kind(place) in SETTLEMENTS:
        return len([other for other in inner if ground.kind(other) in SETTLEMENTS | {"unknown"}]) == 1
    return ground.kind(place) in WIDE and bool(inner)


def place_of_event(place: str, view: ClaimView, ground: Ground) -> EventPlace:
    """The place in the form of an event: as the claim writes it, or as the record knows it where a claim was placed."""
    slot = view.claim.place or view.claim.destination or view.claim.origin
    known = ground.places.get(place)
    if slot is not None and (known is None or slot.place == place):
        return EventPlace(
            place=slot.place,
            name=slot.name,
            text=slot.text + (_second_name(view.claim, known) if slot is view.claim.place else ""),
            lat=slot.lat,
            lon=slot.lon,
            precision=slot.precision,
        )
    name = known.name if known else place
    return EventPlace(
        place=place,
        name=name,
        text=name,
        lat=known.lat if known else None,
        lon=known.lon if known else None,
        precision=known.precision if known else None,
    )


def _second_name(claim: Claim, known: Place | None) -> str:
    """A second name of its place in brackets right behind a claim's words for it, with the brackets; else nothing."""
    slot = claim.place
    if slot is None or known is None or "(" not in claim.text or slot.start < claim.start:
        return ""
    found = _SECOND.match(claim.text, slot.end - claim.start)
    same = found is not None and plain_key(found[1]) in {plain_key(name) for name in known.aliases}
    return f" ({found[1]})" if found is not None and same else ""


def choose_days(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> Days:
    """The told interval around the day that has most origins behind it; where none is told, the narrowest guess."""
    told = [view for view in telling(views) if view.days.known]
    if not told:
        guesses = [view.soft for view in telling(views) if view.soft.known and view.soft == view.claim.when.days]
        return min(guesses, key=_days_order) if guesses else _news_days(telling(views))
    behind: dict[Days, set[str]] = defaultdict(set)
    for view in told:
        behind[view.days].add(sources[view.claim.id].key)
    if len(behind) == 1:
        return told[0].days
    votes = _vote(behind)
    day = min(votes, key=lambda day: (-votes[day], day))
    around = [days for days in behind if days.meets(Days.on(day))]
    shares = {days: len(behind[days]) / (1 + (days.width or 0)) for days in around}
    return min(around, key=lambda days: (-shares[days], _BASIS[days.basis], *_days_order(days)))


def _news_days(views: Sequence[ClaimView]) -> Days:
    """The days that the first report of an act of violence is news of; none where no report tells its own day."""
    news = [view for view in views if view.family == "violence" and view.soft.basis == "publication" and view.asserted]
    first = min((view.soft.latest for view in news if view.soft.latest), default=None)
    return Days(earliest=first - timedelta(days=1), latest=first, basis="publication") if first else Days()


def _vote(behind: Mapping[Days, set[str]]) -> dict[date, float]:
    """Votes for days: an origin has one for each interval it tells, shared over its days; carried words count half."""
    votes: dict[date, float] = defaultdict(float)
    for days, keys in behind.items():
        if days.earliest is None or days.width is None:
            continue
        weight = len(keys) * (0.5 if days.basis in {"narrative", "context"} else 1.0) / (days.width + 1)
        for shift in range(min(days.width, _LONGEST) + 1):
            votes[days.earliest + timedelta(days=shift)] += weight
    return votes


def _days_order(days: Days) -> tuple[int, str]:
    """The narrower first, then the earlier."""
    return (days.width or 0, str(days.earliest))
