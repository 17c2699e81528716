"""What stands behind a clause: whom an attack killed and wounded, and between which numbers claims differ."""

from orontes.base import ATTACKS
from orontes.exports.account.clauses import Clause
from orontes.exports.account.counts import find_counts, keep_largest, keep_numbers, write_pair
from orontes.exports.account.facts import Fact
from orontes.exports.account.phrases import Phrase, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.slots_places import BODIES
from orontes.exports.account.words import table

_INFLICTING = ATTACKS - {"clash", "riot", "capture", "siege", "offensive_launch"}
"""Deeds whose doer is who harmed those that the same claim counts: in a clash either side may have."""

APART = 50
"""A number so many times another is none of the same event."""


def tell_harm(slots: Slots, clause: Clause, *, ranged: bool = False) -> Phrase | None:
    """The tail that tells the dead and wounded of an attack, where its claims give one number."""
    if slots.fact.event.kind in {"massacre_or_killing", "release_of_detainees", "displacement_or_flight"}:
        return None
    if clause.names_dead or slots.trigger == BODIES or slots.fact.stance == "never":
        return None
    told = {of: slots.harmed(of) for of in ("killed", "injured") if slots.counted(of) is not None}
    if not told:
        return _tell_range(slots.fact) if ranged else None
    frame = str(
        table(
            "deaths",
            "active" if clause.by_thing or (clause.by_agent and slots.fact.event.kind in _INFLICTING) else "passive",
            "both" if len(told) > 1 else next(iter(told)),
        )
    )
    first = next(iter(told.values()))
    words = {of: phrase.text for of, phrase in told.items()}
    text = frame.format(were="were" if first.plural else "was", **words)
    return Phrase(text=text, claims=unite(phrase.claims for phrase in told.values()))


def _tell_range(fact: Fact) -> Phrase | None:
    """The lowest and the highest number of dead that claims give, where they differ."""
    found = find_range(fact, "killed")
    if found is None:
        return None
    low, high, claims = found
    text = str(table("ranged", "killed")).format(**write_pair(low, high))
    return Phrase(text=text, claims=claims)


def find_range(fact: Fact, of: str) -> tuple[int, int, tuple[str, ...]] | None:
    """Between which numbers an event's claims lie, with these claims; None where they agree, or are worlds apart."""
    rows = keep_largest(keep_numbers(find_counts(fact.asserted, of)))
    bounds = [bound for quantity, _ in rows for bound in (quantity.low, quantity.high) if bound is not None]
    if len(rows) < 2 or min(bounds) == max(bounds) or max(bounds) > APART * min(bounds):
        return None
    return min(bounds), max(bounds), unite((claim.id,) for _, claim in rows)
