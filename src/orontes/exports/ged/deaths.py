"""The dead of an event, all and by side: UCDP's best, high and low, of which `best` is the sum of four parts."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from orontes.base import UNARMED
from orontes.claims import Claim, Quantity
from orontes.events import EventCount, Party
from orontes.exports.acled import Coded
from orontes.exports.acled.deed import find_sufferers
from orontes.exports.acled.fatalities import count_claim
from orontes.exports.acled.sorts import sort_party
from orontes.exports.cells.shares import Shares
from orontes.exports.ged.sides import Dyad, Side
from orontes.exports.known import Known

_ONE_SIDED = 3
PARTS = ("a", "b", "civilians")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The dead of one side (a, b or civilians), the claims that count them and the rule that laid them there."""

    side: str
    number: int
    rule: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deaths:
    """All dead of an event and the parts; what no claim lays to a side is `unknown`."""

    best: int
    low: int
    high: int
    claims: tuple[str, ...]
    parts: tuple[Part, ...]
    whole: int = 0
    """The number of which this is a part, where it was told of several rows at once; else 0."""

    @property
    def unknown(self) -> int:
        """The dead of whom no claim tells whose they were."""
        return self.best - sum(part.number for part in self.parts)

    def find_part(self, side: str) -> Part | None:
        """The dead of a side, where a claim tells of any."""
        return next((part for part in self.parts if part.side == side), None)


def count_deaths(coded: Coded, dyad: Dyad, known: Known) -> Deaths | None:
    """The dead of an event; None where no claim counts any."""
    whole = next((count for count in coded.event.quantities if count.of == "killed"), None)
    if whole is None:
        return None
    best = whole.best or 0
    told = [(claim, number) for claim in coded.claims if (number := count_claim(claim))]
    low = min(best, whole.low or 0)
    high = max(best, whole.high or 0, *(number for _, number in told))
    if high == 0:
        return None
    parts = _lay_parts(coded, dyad, known, whole)
    if sum(part.number for part in parts) > best:
        parts = ()
    return Deaths(
        best=best,
        low=low,
        high=high,
        claims=tuple(dict.fromkeys((*whole.claims, *(claim.id for claim, _ in told)))),
        parts=parts,
    )


def _lay_parts(coded: Coded, dyad: Dyad, known: Known, whole: EventCount) -> tuple[Part, ...]:
    """The dead of each side: by whom the count names, else by whom the claim says was hurt."""
    told: dict[str, dict[str, int]] = defaultdict(dict)
    rules: dict[str, str] = {}
    victims = find_sufferers(coded.event, known)
    for claim in coded.claims:
        for count in _whole_first(claim):
            part, rule = _whose(claim, count, victims, dyad, known)
            if part is not None and count.low:
                told[part][claim.id] = max(count.low, told[part].get(claim.id, 0))
                rules.setdefault(part, rule)
    return tuple(_part(part, told[part], rules[part], whole, alone=len(told) == 1) for part in PARTS if part in told)


def _part(side: str, told: dict[str, int], rule: str, whole: EventCount, *, alone: bool) -> Part:
    """The dead of a side: all of the event's where no other side has any, else the largest number of a claim."""
    number = whole.best or 0 if alone and rule != "counted" else max(told.values())
    return Part(side=side, number=number, rule=rule, claims=tuple(told))


def _whole_first(claim: Claim) -> Sequence[Quantity]:
    """The counts of the dead of a claim that are none of another count's."""
    return [one for one in claim.quantities if one.of == "killed" and one.scope == "event" and one.role != "included"]


def _whose(claim: Claim, count: Quantity, victims: Sequence[Party], dyad: Dyad, known: Known) -> tuple[str | None, str]:
    """The side to which a claim's dead belong, and the rule that tells it."""
    if count.who in UNARMED:
        return "civilians", "counted"
    party = next((one for one in victims if claim.id in one.claims), None)
    one_sided = dyad.type == _ONE_SIDED
    if party is None:
        return ("civilians", "onesided") if one_sided else (None, "")
    if sort_party(party, known.actors) in {"civilians", "protesters"}:
        return "civilians", "patients"
    for part, side in (("a", dyad.a), ("b", dyad.b)):
        if side is not None and _is_of(party, side):
            return part, "patients"
    return ("civilians", "onesided") if one_sided and sort_party(party, known.actors) == "unknown" else (None, "")


def _is_of(party: Party, side: Side) -> bool:
    """Whether a party is a side, or stands on its side."""
    return party.name == side.party.name or (party.side is not None and party.side == side.party.side)


def divide_deaths(deaths: Deaths, coded: Coded, shares: Shares) -> Deaths:
    """The row's part of dead that are told of several rows at once; its own number where one is told of it alone."""
    counting = [claim for claim in coded.claims if count_claim(claim) and shares.divides(claim)]
    if not counting:
        return deaths
    best, low, high = (
        shares.take(number, counting[0], coded.event.id) for number in (deaths.best, deaths.low, deaths.high)
    )
    only = deaths.parts[0] if len(deaths.parts) == 1 and deaths.parts[0].number == deaths.best else None
    parts = (replace(only, number=best),) if only is not None else ()
    return replace(deaths, best=best, low=min(low, best), high=max(high, best), parts=parts, whole=deaths.best)
