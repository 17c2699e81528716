"""What stands behind a clause: whom an attack killed and wounded, and between which numbers claims differ."""

from orontes.base import ATTACKS
from orontes.exports.account.clauses import Clause
from orontes.exports.account.counts import range_form, write_pair
from orontes.exports.account.phrases import Phrase, unite
from orontes.exports.account.slots import Slots
from orontes.exports.account.slots_places import BODIES
from orontes.exports.account.tolls import find_range
from orontes.exports.account.words import options, table

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
        return _tell_range(slots) if ranged else None
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


def _tell_range(slots: Slots) -> Phrase | None:
    """The lowest and the highest number of dead that claims give, where they differ."""
    found = find_range(slots.fact, "killed", slots.names)
    if found is None:
        return None
    low, high, claims = found
    text = range_form(options("ranged", "killed"), low, high).format(**write_pair(low, high))
    return Phrase(text=text, claims=claims)
