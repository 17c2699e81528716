"""Why an event's claims are one event, and which claims of other events came closest and yet stay apart.

Nothing is kept of the grouping but its result, so that the evidence is weighed again here, for the one event that is
asked about, by the same functions from the same claims: the answer is about the very record, and a record of a million
claims need not carry the pairs of all its claims.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orontes.events.blocking import find_pairs
from orontes.events.event import Event
from orontes.events.evidence import Evidence
from orontes.events.fusion import Compared
from orontes.events.rules import fusion_rules
from orontes.events.weighing import weigh_pair

_NEAREST, _NEAR_MISSES, _MOST = 2, 5, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """The evidence between a claim and another: reasons with their points, their sum, and what excludes one event.

    `told` where the report tells both as one act, so that the act, and not the claim alone, is compared with others.
    """

    claim: str
    other: str
    reasons: tuple[tuple[str, float], ...]
    total: float
    against: str | None = None
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """A claim of another event that came closest to one of this, and why the events stay apart."""

    event: str | None
    bond: Bond
    why: str


def find_bonds(event: Event, compared: Compared) -> tuple[Bond, ...]:
    """For each claim of an event its evidence with the nearest others in it, in the event's order of claims."""
    wanted = set(event.claims)
    acts = [act for act in compared.acts if compared.views[act.members[0]].claim.id in wanted]
    bonds: list[Bond] = []
    for act in acts:
        abroad = [
            _bond(act.view.claim.id, other.view.claim.id, weigh_pair(act.view, other.view, compared.ground, whole=True))
            for other in acts[:_MOST]
            if other is not act
        ]
        for number in act.members:
            view = compared.views[number]
            home = [
                _bond(view.claim.id, other.claim.id, weigh_pair(view, other, compared.ground, whole=True), told=True)
                for other in (compared.views[at] for at in act.members[:_MOST] if at != number)
            ]
            bonds += sorted(home, key=_nearest)[:1]
            bonds += [_of(view.claim.id, bond) for bond in sorted(abroad, key=_nearest)[: _NEAREST - bool(home)]]
    order = {claim: at for at, claim in enumerate(event.claims)}
    return tuple(sorted(bonds, key=lambda bond: order[bond.claim]))


def find_near_misses(event: Event, events: Sequence[Event], compared: Compared) -> tuple[NearMiss, ...]:
    """The other events that came closest, each with the nearest pair of claims, the nearest first."""
    home = {claim: one.id for one in events for claim in one.claims}
    views = [act.view for act in compared.acts]
    inside = {number for number, view in enumerate(views) if home.get(view.claim.id) == event.id}
    best: dict[str, tuple[Bond, tuple[int, int]]] = {}
    for one, two in find_pairs(views, compared.ground):
        if (one in inside) == (two in inside):
            continue
        mine, other = (one, two) if one in inside else (two, one)
        evidence = weigh_pair(views[mine], views[other], compared.ground, whole=True)
        bond = _bond(views[mine].claim.id, views[other].claim.id, evidence)
        key = home.get(bond.other, bond.other)
        if key not in best or _nearest(bond) < _nearest(best[key][0]):
            best[key] = (bond, (mine, other))
    ranked = sorted(best.items(), key=lambda found: (-found[1][0].total, found[0]))[:_NEAR_MISSES]
    return tuple(
        NearMiss(event=home.get(bond.other), bond=bond, why=_tell_why(bond, inside, key, home, compared))
        for key, (bond, _) in ranked
    )


def _tell_why(bond: Bond, inside: Iterable[int], other: str, home: Mapping[str, str], compared: Compared) -> str:
    """Why two events stay apart: what excludes the pair, too few points, or what excludes two other claims of them."""
    if bond.against:
        return bond.against
    if bond.total < fusion_rules().limits["threshold"]:
        return "too few points"
    theirs = [act.view for act in compared.acts if home.get(act.view.claim.id) == other]
    for mine in sorted(inside)[:_MOST]:
        for view in theirs[:_MOST]:
            evidence = weigh_pair(compared.acts[mine].view, view, compared.ground)
            if evidence.excluded and not evidence.doubtful:
                return f"other claims of the two exclude each other: {evidence.excluded}"
    return "their other claims agree too little"


def _bond(claim: str, other: str, evidence: Evidence, *, told: bool = False) -> Bond:
    """A pair with its evidence, the strongest reasons first."""
    reasons = sorted(evidence.reasons, key=lambda reason: (-abs(reason[1]), reason[0]))
    return Bond(
        claim=claim,
        other=other,
        reasons=tuple((name, round(points, 2)) for name, points in reasons if round(points, 2)),
        total=round(evidence.total, 2),
        against=evidence.excluded,
        told=told,
    )


def _of(claim: str, bond: Bond) -> Bond:
    """An act's bond as that of one of its claims."""
    return (
        bond
        if bond.claim == claim
        else Bond(claim=claim, other=bond.other, reasons=bond.reasons, total=bond.total, against=bond.against)
    )


def _nearest(bond: Bond) -> tuple[bool, float, str]:
    """Pairs that may be one event first, then by points."""
    return (bond.against is not None, -bond.total, bond.other)
