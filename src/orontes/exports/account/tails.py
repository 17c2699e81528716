"""What stands behind a clause: whom an attack killed and wounded, and between which numbers claims differ."""

from orontes.base import ATTACKS
from orontes.exports.account.clauses import Clause
from orontes.exports.account.counts import find_counts, keep_numbers, write_number
from orontes.exports.account.facts import Fact
from orontes.exports.account.phrases import Phrase, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.slots_places import BODIES
from orontes.exports.account.words import table

_INFLICTING = ATTACKS - {"clash", "riot", "capture", "siege", "offensive_launch"}
"""Deeds whose doer is who harmed those that the same claim counts: in a clash either side may have."""


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
    rows = keep_numbers(find_counts(fact.asserted, "killed"))
    bounds = [bound for quantity, _ in rows for bound in (quantity.low, quantity.high) if bound is not None]
    if len(rows) < 2 or min(bounds) == max(bounds):
        return None
    text = str(table("ranged", "killed")).format(low=write_number(min(bounds)), high=write_number(max(bounds)))
    return Phrase(text=text, claims=unite((claim.id,) for _, claim in rows))
