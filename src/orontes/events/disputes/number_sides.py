"""Whose dead a number counts, and what the number of a part tells of the whole.

The problem: in a fight each side tells of the other's dead and keeps silent on its own. "Thirty militants were killed",
"22 soldiers", "three of the rebels", "twelve fighters" and "at least fifty" are of one fight, and to hold each number
against each would dispute what nobody denies, while to hold none against any leaves the army's own losses
unquestioned. What we chose: fighters are counted apart, the state's men and its foes, by the words right behind the
number, else by whom the claim says was killed; the numbers of one side are held against one another. Fighters of no
told side, and people, are a whole of which each side's are a part: a whole that is smaller than a part cannot be.
Rejected: sides by who tells the number (armies tell their own losses too), and sums of parts (they may overlap).
"""

import re
from collections.abc import Mapping, Sequence

from orontes.base import HARM, UNARMED, Bounds
from orontes.claims import Quantity
from orontes.entities import nation_of
from orontes.events.view import ClaimView
from orontes.events.view_counts import whose_men

Teller = tuple[str, str]
Numbers = dict[Bounds, list[ClaimView]]
Counts = Mapping[tuple[str, str], dict[Teller, Numbers]]
"""Numbers by what is counted, of whom, and who tells them."""
_ANY = "fighters"
_MEN = "men of "
_SIDES = {"state": f"{_MEN}the state", "foe": f"{_MEN}the state's foes"}
_ENEMY = "enemy"
_LOST = re.compile(r"(?:lost|los(?:es?|ing))\b", re.I)
"""Of men lost nobody tells but those whose own they were: "it lost three men"."""
_BARE = re.compile(r"\s*(?:of (?:them|these|those)\b|$|[.,;])")


def is_armed(who: str) -> bool:
    """Whether a group counted bears arms: fighters, or those of one side."""
    return who == _ANY or who.startswith(_MEN)


def are_two_states(views: Sequence[ClaimView]) -> bool:
    """Whether claims of one event tell a war of two states: soldiers of two, or killed by a state's men."""
    counted = [view for view in views if "state" in view.harmed and view.asserted]
    if any(view.nature == "state" and (view.agent is None or view.agent != view.patient) for view in counted):
        return True
    named = {_state_of(view) or (_ENEMY if _is_enemy(view) else None) for view in counted} - {None}
    return len(named) > 1


def tell_whose(view: ClaimView, one: Quantity, text: str, *, states: bool = False) -> str:
    """Whom a number counts: a group of people, of fighters those of one side where the words tell which.

    Soldiers in a war of two `states` are those of one state by its name, else of whom their killer fights.
    """
    if one.of not in HARM or one.who not in {_ANY, "all"}:
        return one.who
    side = whose_men(one, text) if one.who == _ANY else None
    alone = [told for told in view.claim.quantities if told.of == one.of and told.who == one.who] == [one]
    if side is None and alone and len(view.harmed) == 1 and (one.who == _ANY or _BARE.match(text, one.end)):
        side = next(iter(view.harmed))
    if side is None and one.who == _ANY and _LOST.match(text, view.claim.trigger_start):
        return f"{_MEN}who lost them, by {view.claim.report}"
    if side == "state" and states:
        state, agent = _state_of(view), view.claim.agent
        return f"{_MEN}{state}" if state else f"{_MEN}the foes of {agent.name or agent.text}" if agent else _ANY
    return one.who if side is None else _SIDES[side]


def _is_enemy(view: ClaimView) -> bool:
    """Whether those killed are only called the enemy's."""
    return view.claim.patient is not None and re.search(rf"\b{_ENEMY}\b", view.claim.patient.text, re.I) is not None


def _state_of(view: ClaimView) -> str | None:
    """The state whose men are told as killed or wounded."""
    patient = view.claim.patient
    return nation_of(patient.name or patient.text) or nation_of(patient.text) if patient is not None else None


def is_told_beside(view: ClaimView, one: Quantity, text: str) -> bool:
    """Whether a number of a list is all that one side lost: "eight soldiers and twelve rebels"."""
    whom = tell_whose(view, one, text)
    listed = [told for told in view.claim.quantities if told.of == one.of and told.role == "listed"]
    return whom.startswith(_MEN) and [tell_whose(view, told, text) for told in listed].count(whom) == 1


def add_least(told: Counts) -> dict[tuple[str, Teller], set[Bounds]]:
    """Adds what a group's number says of all, where its teller tells no number of all: 21 civilians are 21 at least.

    Gives these numbers, by what is counted and who tells it.
    """
    sides = frozenset(who for _, who in told if who.startswith(_MEN))
    for of in sorted({of for of, who in told if who == _ANY}):
        _add_parts(told, of, _ANY, sides, {})
    least: dict[tuple[str, Teller], set[Bounds]] = {}
    for of in sorted({of for of, _ in told}):
        _add_parts(told, of, "all", UNARMED | sides | {_ANY}, least)
    return least


def _add_parts(
    told: Counts, of: str, whole: str, whose: frozenset[str], least: dict[tuple[str, Teller], set[Bounds]]
) -> None:
    """The same for one thing counted and one whole, put into `told` and `least`."""
    tellers = {teller for who in whose if (of, who) in told for teller in told[of, who]}
    for teller in sorted(tellers - set(told[of, whole])):
        parts = [
            (bounds, views)
            for who in sorted(whose)
            for bounds, views in told.get((of, who), {}).get(teller, {}).items()
            if bounds.low and (who in UNARMED or any(view.place for view in views))
        ]
        if parts:
            most, views = max(parts, key=lambda row: row[0].low or 0)
            told[of, whole][teller][Bounds(low=most.low)] += views
            least[of, teller] = {Bounds(low=most.low)}
