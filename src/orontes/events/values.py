"""What an event's claims say together: kind, place, days, who, and counts, each by a stated rule.

Kind: of asserting claims, the one in most reports, then in most claims; of two as frequent the one that says how (an
air strike before a killing). Place: the one in most reports, then the finer. Days: the interval that most origins
tell, its basis the best among them; told days before guessed ones. Agents and patients: by claims, most first. Counts
stand in `counts`. Planned and denied claims give values only where nothing else does.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from orontes.base import Days
from orontes.claims import ActorMention, PlaceMention
from orontes.events.event import EventPlace, Party
from orontes.events.ground import COARSE, FACILITIES, Ground
from orontes.events.origins import Source
from orontes.events.view import ClaimView

_VAGUE = {"massacre_or_killing": 1, "armed_attack": 2, "explosion": 1, "control_state": 1, "clash": 1}
_BASIS = {"explicit": 0, "weekday": 1, "relative": 1, "narrative": 2, "context": 3, "publication": 4, "none": 5}


def telling(views: Sequence[ClaimView]) -> list[ClaimView]:
    """The claims that give values: asserting ones, else actual ones, else all."""
    return [view for view in views if view.asserted] or [view for view in views if view.actual] or list(views)


def choose_kind(views: Sequence[ClaimView]) -> str:
    """The event's kind."""
    reports: dict[str, set[str]] = defaultdict(set)
    claims: Counter[str] = Counter()
    for view in telling(views):
        reports[view.claim.kind].add(view.claim.report)
        claims[view.claim.kind] += 1
    return min(claims, key=lambda kind: (-len(reports[kind]), _VAGUE.get(kind, 0), -claims[kind], kind))


def choose_manner(views: Sequence[ClaimView]) -> str | None:
    """The manner most claims give."""
    counts = Counter(view.claim.manner for view in telling(views) if view.claim.manner)
    return min(counts, key=lambda manner: (-counts[manner], manner)) if counts else None


def choose_place(views: Sequence[ClaimView], ground: Ground) -> EventPlace | None:
    """The place of most reports, the finer of two; its text as the first claim that has it writes it."""
    slots: dict[str, list[tuple[ClaimView, PlaceMention]]] = defaultdict(list)
    for view in telling(views):
        claim = view.claim
        slot = claim.place or claim.destination or claim.origin
        if slot and view.place:
            slots[view.place].append((view, slot))
    if not slots:
        return None

    def order(place: str) -> tuple[int, int, int, str]:
        kind = ground.kind(place)
        fine = 0 if kind in FACILITIES else 1 if kind not in COARSE else 2
        return (-len({view.claim.report for view, _ in slots[place]}), fine, -len(slots[place]), place)

    _, slot = slots[min(slots, key=order)][0]
    return EventPlace(
        place=slot.place, name=slot.name, text=slot.text, lat=slot.lat, lon=slot.lon, precision=slot.precision
    )


def choose_days(views: Sequence[ClaimView], sources: Mapping[str, Source]) -> Days:
    """The told interval of most origins, then of the better basis, then the narrower; else the narrowest guess."""
    told = [view for view in telling(views) if view.days.known]
    if not told:
        guesses = [view.claim.when.days for view in telling(views) if view.claim.when.days.known]
        return min(guesses, key=_days_order) if guesses else Days()
    behind: dict[Days, set[str]] = defaultdict(set)
    best: dict[Days, int] = {}
    for view in told:
        plain = Days(earliest=view.days.earliest, latest=view.days.latest)
        best[plain] = min(best.get(plain, 9), _BASIS[view.days.basis])
        for other in told:
            if plain.meets(other.days) and (other.days.width or 0) <= (plain.width or 0) + 1:
                behind[plain].add(sources[other.claim.id].key)
    chosen = min(best, key=lambda days: (-len(behind[days]), best[days], *_days_order(days)))
    basis = min(
        (v.days.basis for v in told if v.days.earliest == chosen.earliest and v.days.latest == chosen.latest),
        key=lambda b: _BASIS[b],
    )
    return Days(earliest=chosen.earliest, latest=chosen.latest, basis=basis)


def _days_order(days: Days) -> tuple[int, str]:
    """The narrower first, then the earlier."""
    return (days.width or 0, str(days.earliest))


def gather_parties(
    views: Sequence[ClaimView], slot_of: Callable[[ClaimView], ActorMention | None]
) -> tuple[Party, ...]:
    """Agents or patients with the claims behind each, those of most claims first; words that name nobody known last."""
    slots: dict[str, list[tuple[str, ActorMention]]] = defaultdict(list)
    for view in telling(views):
        slot = slot_of(view)
        if slot:
            slots[slot.actor or f"~{(slot.name or slot.text).casefold()}"].append((view.claim.id, slot))
    keys = sorted(slots, key=lambda key: (key.startswith("~"), -len(slots[key]), key))
    return tuple(
        Party(
            actor=slots[key][0][1].actor,
            name=slots[key][0][1].name or slots[key][0][1].text,
            side=slots[key][0][1].side,
            text=slots[key][0][1].text,
            claims=tuple(claim for claim, _ in slots[key]),
        )
        for key in keys
    )
