"""Two bodies told as holders, or takers, of one place on one day: two positions, of which neither confirms the other.

The problem: "the K7 captured Mirza on Friday" and "the Falcons captured Mirza on Friday" have one kind, place and day,
and were one event that two reports confirm. What we chose: who takes or holds a place on a day, by a name of his own,
is the rival of who else does so by another report, where both are armed groups, or forces of two states; a state's
forces and a group, and two of whom only one has a side, only where they are told to fight each other. No rivals are
those told to act together, those that one report both names as takers (it tells a sequence, or one deed), a place held
in parts, and one retaken. Rejected: any two names (a brigade and its army, a group and its name in full, allies).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from orontes.base import ATTACKS
from orontes.entities import names_by_name, nation_of
from orontes.events.apart import share_name
from orontes.events.disputes.case import Case, make_dispute
from orontes.events.event import Dispute
from orontes.events.holders import tells_parts
from orontes.events.retaking import name_taker
from orontes.events.view import ClaimView
from orontes.events.words import either

_HOLDING = frozenset({"capture", "control_state"})
_FOUGHT = ATTACKS | {"clash", "capture"}
_MOST = 20
_LINK = rf"(?: \(\w+\))?,?(?: \w+){{0,2}} {either('acting_with')}(?: \w+){{0,3}} "
_UMBRELLA = re.compile(rf"\b{either('umbrellas')}\b", re.I)
Spot = tuple[str, str, date]


def mark_rivals(views: Sequence[ClaimView], texts: Mapping[str, str]) -> tuple[ClaimView, ...]:
    """The claims, each of a holder or taker with those who are told as the same of its place on its day by others."""
    told: dict[Spot, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, view in enumerate(views):
        spot = _spot_of(view)
        if spot is not None and view.agent is not None:
            told[spot][view.agent].append(number)
    crowded = [agents for _, agents in sorted(told.items()) if len(agents) > 1]
    fights = _who_fight(views) if crowded else frozenset[tuple[str, str]]()
    rivals: dict[int, set[str]] = defaultdict(set)
    for agents in crowded:
        for one, two in combinations(sorted(agents)[:_MOST], 2):
            mine, theirs = [views[n] for n in agents[one]], [views[n] for n in agents[two]]
            if _are_rivals(mine[0], theirs[0], fights) and not _are_joined(mine, theirs, texts):
                for number in agents[one]:
                    rivals[number].add(two)
                for number in agents[two]:
                    rivals[number].add(one)
    return tuple(
        replace(view, rivals=frozenset(rivals[number])) if number in rivals else view
        for number, view in enumerate(views)
    )


def _spot_of(view: ClaimView) -> Spot | None:
    """The kind, place and day of a claim of who took or holds a whole place, by a name of his own."""
    claim, agent = view.claim, view.claim.agent
    if claim.kind not in _HOLDING or not view.asserted or view.place is None or agent is None or view.agent is None:
        return None
    days = view.soft if claim.kind == "control_state" and not view.days.known else view.days
    if days.earliest is None or days.width != 0 or view.again or view.partial or claim.period != "current":
        return None
    body = view.nature != "crowd" and view.agent not in view.persons
    body = body and not _UMBRELLA.search(agent.name or agent.text)
    named = body and (view.nature == "state" or names_by_name(agent.name or agent.text))
    return (claim.kind, view.place, days.earliest) if named and not tells_parts(view) else None


def _who_fight(views: Sequence[ClaimView]) -> frozenset[tuple[str, str]]:
    """Who is told to have fought, attacked or taken a place from whom."""
    return frozenset(
        (view.agent, view.patient)
        for view in views
        if view.asserted and view.agent and view.patient and view.claim.kind in _FOUGHT
    )


def _are_rivals(one: ClaimView, two: ClaimView, fights: frozenset[tuple[str, str]]) -> bool:
    """Whether two named bodies are not one, and not on one side."""
    if share_name(one, two) or one.agent == two.patient or two.agent == one.patient:
        return False
    if one.side and two.side:
        return one.side != two.side
    states = [nation_of(name_taker(view)) for view in (one, two)]
    if states[0] and states[1]:
        return states[0] != states[1] and "foe" not in {one.nature, two.nature}
    groups = not any(states) and "state" not in {one.nature, two.nature}
    if groups and one.side == two.side:
        return not (_abbreviates(name_taker(one), name_taker(two)) or _abbreviates(name_taker(two), name_taker(one)))
    return (one.agent, two.agent) in fights or (two.agent, one.agent) in fights


def _are_joined(mine: Sequence[ClaimView], theirs: Sequence[ClaimView], texts: Mapping[str, str]) -> bool:
    """Whether one report names both as such, or the reports tell that the two act together."""
    reports = [{view.claim.report for view in views} for views in (mine, theirs)]
    if reports[0] & reports[1]:
        return True
    one, two = ("|".join(sorted({re.escape(name_taker(view)) for view in views[:_MOST]})) for views in (mine, theirs))
    together = re.compile(rf"(?<!between )(?<!between the )\b(?:(?:{one}){_LINK}(?:{two})|(?:{two}){_LINK}(?:{one}))\b")
    return any(together.search(texts.get(report, "")) for report in sorted(reports[0] | reports[1])[:_MOST])


def _abbreviates(short: str, name: str) -> bool:
    """Whether capitals are the first letters of a name: "MNLA"."""
    initials = "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())
    return len(short) > 1 and short.isupper() and initials.endswith(short)


def find_rival_holders(case: Case) -> Iterator[Dispute]:
    """Two events of one place and day whose takers or holders are rivals."""
    told: dict[tuple[str, str], list[tuple[str, list[ClaimView]]]] = defaultdict(list)
    for event, views in case.groups:
        rivalled = [view for view in views if view.rivals]
        if rivalled:
            told[event.kind, rivalled[0].place or ""].append((event.id, rivalled))
    for (kind, place), events in sorted(told.items()):
        for (one, mine), (_, theirs) in combinations(events[:_MOST], 2):
            agents = {view.agent for view in theirs}
            if any(view.rivals & agents for view in mine):
                values = [(name_taker(mine[0]), mine), (name_taker(theirs[0]), theirs)]
                done = "taken" if kind == "capture" else "held"
                both = f"by {values[0][0]} and by {values[1][0]}"
                note = f"{case.ground.name(place)} is said to be {done} on one day {both}."
                yield make_dispute(("event", one), "actor", values, "conflict", note)
