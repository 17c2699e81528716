"""Two doers of one deed, or two ways of doing it, told by two: soldiers and rebels; snipers and a car bomb.

Whoever joins in telling a deed may lay it to another than the rest without knowing of them. Two such doers exclude
each other where they are of two natures (a state's men, its foes, a crowd), of two states, or two groups by names of
their own of which the same harm is told. Words that name nobody ("armed men", "unknown attackers") exclude nothing, nor
do two doers whom one voice tells, for they may have acted together. Two ways exclude each other where one man's death,
or one number of dead, is told of both; shells and rockets, or jets and drones, are one way, and an attack may have
begun with a bomb.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from orontes.entities import names_by_name, nation_of
from orontes.events.apart import BY_WEAPON, share_name
from orontes.events.deeds import have_one_target, same_harm_told
from orontes.events.disputes.case import Case, Group, make_dispute, may_be_one_deed
from orontes.events.disputes.country import country_of
from orontes.events.disputes.status import is_states
from orontes.events.event import Dispute
from orontes.events.holders import camp_of
from orontes.events.labels import kind_labels, leave_doer_open
from orontes.events.parties import names_only_arms
from orontes.events.view import ClaimView
from orontes.events.ways import way_of, ways_exclude
from orontes.events.words import either
from orontes.knowledge import country_name

_MOST = 40
_NOBODY = re.compile(rf"\b{either('nobody')}\b", re.I)
_PLACE = re.compile(r" (?:\w+ )?\{place\}.*")
_FORCE = re.compile(rf"\b{either('bodies_of_men')}\b", re.I)
_SORT = re.compile(r"(?:the |some |several |armed |local |\w+ )?([a-z]+s|police|militia)(?: (?:from|of|in|with)\b.*)?$")
_ANYBODY = re.compile(either("anybody"))
_OFFICE = re.compile(rf"\b{either('state_offices')}\b", re.I)
_NEAR = 300
Side = list[ClaimView]


def find_two_doers(case: Case, group: Group) -> Iterator[Dispute]:
    """The first two doers of an event of whom only one can have done it, with all that tell either."""
    event, views = group
    telling = [view for view in views if _names_doer(view)][:_MOST]
    for one, two in combinations(telling, 2):
        if _exclude(case, one, two):
            mine, theirs = _with_those_of(one, two, telling), _with_those_of(two, one, telling)
            if not {case.source(view).key for view in mine} & {case.source(view).key for view in theirs}:
                values = [(name_doer(one), mine), (name_doer(two), theirs)]
                note = f"{leave_doer_open(event)}: laid to {values[0][0]} by some, and to {values[1][0]} by others."
                yield make_dispute(("event", event.id), "actor", values, "conflict", note)
                return


def find_two_ways(case: Case, group: Group) -> Iterator[Dispute]:
    """Two ways in which one man, or one number of people, is told to have been killed."""
    event, views = group
    telling = [view for view in views if view.asserted and way_of(view) is not None][:_MOST]
    for one, two in combinations(telling, 2):
        if not ways_exclude(one, two) or case.source(one).key == case.source(two).key:
            continue
        if may_be_one_deed(case, one, two):
            mine, theirs = ([view for view in telling if way_of(view) == way] for way in map(way_of, (one, two)))
            if {case.source(view).key for view in mine} & {case.source(view).key for view in theirs}:
                continue
            values = [(_name_way(one), mine), (_name_way(two), theirs)]
            note = f"{leave_doer_open(event)}: told as done by {values[0][0]}, and by {values[1][0]}."
            yield make_dispute(("event", event.id), "actor", values, "conflict", note)
            return


def _names_doer(view: ClaimView) -> bool:
    """Whether a claim says who did it, by words that leave out some."""
    agent = view.claim.agent
    told = view.asserted and agent is not None and view.claim.kind != "clash" and not view.summary
    return told and agent is not None and not names_only_arms(agent) and not _NOBODY.search(agent.text)


def _exclude(case: Case, one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims that two tell cannot both be right about who did the deed."""
    if case.source(one).key == case.source(two).key or _are_one(one, two):
        return False
    if not may_be_one_deed(case, one, two):
        return False
    natures = camp_of(one), camp_of(two)
    if None not in natures and natures[0] != natures[1]:
        return not _are_allies_to(case, one, two)
    states = state_of(one), state_of(two)
    if None not in states and states[0] != states[1]:
        return True
    if _are_contrasted(one, two) or any(_is_foreign(case, *pair) for pair in ((one, two), (two, one))):
        return True
    return _are_two_groups(one, two) and (one.claim.report == two.claim.report or same_harm_told(one, two))


def _are_allies_to(case: Case, one: ClaimView, two: ClaimView) -> bool:
    """Whether a state's own offices lay a deed to a group and to another state, which they hold to act together."""
    told = all(_OFFICE.search(case.source(view).name) or case.source(view).side == "government" for view in (one, two))
    return (
        told and {camp_of(one), camp_of(two)} == {"state", "foe"} and (state_of(one) is None) != (state_of(two) is None)
    )


def _is_foreign(case: Case, own: ClaimView, other: ClaimView) -> bool:
    """Whether one lays the deed to the forces of the state in which it was done, and the other to another state's.

    Of a place of no known country the other places of both reports tell.
    """
    state = state_of(other)
    if state is None or state_of(own) is not None or not is_states(own.claim.agent):
        return False
    place = own.place or other.place
    here = country_of(place, case.ground) if place is not None else None
    near = [view.place for one in (own, other) for view in case.in_report(one.claim.report)[:_MOST] if view.place]
    lands = {here} if here is not None else {country_of(told, case.ground) for told in dict.fromkeys(near)} - {None}
    return bool(lands) and state not in {country_name(land) for land in lands if land is not None}


def _are_contrasted(one: ClaimView, two: ClaimView) -> bool:
    """Whether one report has two voices lay the one thing right after another to doers by two words for two sorts.

    "Mercenaries looted shops, residents said. An officer said criminals looted the shops." A word for anybody under
    arms ("gunmen", "fighters") excludes no other, nor do two words for one nature.
    """
    near = one.claim.report == two.claim.report and abs(one.claim.start - two.claim.start) <= _NEAR
    if not near or not (one.voice and two.voice) or not have_one_target(one, two):
        return False
    if camp_of(one) is not None and camp_of(one) == camp_of(two):
        return False
    sorts = [_SORT.match(view.claim.agent.text.casefold()) for view in (one, two) if view.claim.agent is not None]
    words = [found[1] for found in sorts if found is not None and not _ANYBODY.fullmatch(found[1])]
    return len(words) == len((one, two)) and words[0] != words[1]


def _are_one(one: ClaimView, two: ClaimView) -> bool:
    """Whether two doers are one, share a name or a side."""
    same = one.agent is not None and one.agent == two.agent
    return same or share_name(one, two) or (one.side is not None and one.side == two.side)


def state_of(view: ClaimView) -> str | None:
    """The state whose men or arms did it."""
    agent = view.claim.agent
    return nation_of(agent.name or agent.text) if agent is not None else None


def _are_two_groups(one: ClaimView, two: ClaimView) -> bool:
    """Whether both doers are bodies of one nature with names of their own, each told by a voice, of no one state."""
    if state_of(one) is not None and state_of(one) == state_of(two):
        return False
    agents = one.claim.agent, two.claim.agent
    known = one.agent is not None and two.agent is not None and _fights(one) and _fights(two)
    return known and all(agent is not None and names_by_name(agent.name or agent.text) for agent in agents)


def _fights(view: ClaimView) -> bool:
    """Whether a doer is known as a force, or called one: no private person."""
    agent = view.claim.agent
    return view.nature is not None or (agent is not None and _FORCE.search(agent.text) is not None)


def _with_those_of(one: ClaimView, two: ClaimView, views: Sequence[ClaimView]) -> Side:
    """The claims that tell of a claim's doer, or of one of his nature or side, and not of the other's."""
    return [view for view in views if view is one or (_are_one(one, view) and not _are_one(two, view))]


def name_doer(view: ClaimView) -> str:
    """The agent as one names it."""
    agent = view.claim.agent
    return (agent.name or agent.text) if agent else (view.side or "unknown")


def _name_way(view: ClaimView) -> str:
    """How it was done: by the word for the deed with its weapon, or by who used a weapon that nobody names."""
    claim = view.claim
    if claim.kind in BY_WEAPON:
        kind = _PLACE.sub("", kind_labels()[claim.kind]).lower()
        known = claim.means is None or claim.means.text.casefold() in kind
        return kind if known or claim.means is None else f"{kind} ({claim.means.text})"
    return claim.agent.text if claim.agent else claim.means.text if claim.means else "other arms"
