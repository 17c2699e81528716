"""One deed laid at two doors: agents of two sides for one strike or killing, and two sides that each claim a place.

Who is accused and accuses another disputes it, whatever is known of the sides, and so do two voices of one report that
tell by whom one man was shot. An umbrella and its member, or two names
of one side, dispute nothing. Fighting has two parties and is left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from orontes.base import ATTACKS
from orontes.entities import nation_of
from orontes.events.apart import gap_of
from orontes.events.disputes.camps import camp_told
from orontes.events.disputes.case import Case, Group, anchor, make_dispute, may_be_one_deed
from orontes.events.disputes.doers import find_two_doers, find_two_ways, name_doer
from orontes.events.disputes.rivals import find_rival_holders
from orontes.events.disputes.victim import find_two_fates
from orontes.events.event import Dispute
from orontes.events.holders import camp_of
from orontes.events.labels import leave_doer_open
from orontes.events.parties import names_only_arms
from orontes.events.view import ClaimView
from orontes.events.words import either
from orontes.knowledge import name_key

_MOST, _WIDEST = 50, 3
_FORCE = re.compile(rf"(?:the )?(?:\w+ ){{1,2}}{either('one_force')}$|the {either('the_force')}$", re.I)
"""Words for one party's force: not "gunmen", nor "its fighters"."""
_OWN = re.compile(rf"{either('whose')}\b", re.I)
DEEDS = ATTACKS | {"abduction", "property_destruction", "sexual_violence", "release_of_detainees"}


def find_actor_disputes(case: Case) -> Iterator[Dispute]:
    """Agents that exclude each other."""
    for event, views in case.groups:
        if event.kind in DEEDS:
            group = event, anchor(views)
            found = list(_within(case, group)) or list(_blamed(case, group))
            yield from found or find_two_doers(case, group)
            yield from find_two_ways(case, group)
        elif event.kind == "capture":
            yield from _two_camps(case, (event, views))
    yield from _both_hold(case)
    yield from find_rival_holders(case)
    yield from find_two_fates(case)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """Agents of different sides in one deed, told by different voices."""
    event, views = group
    sides: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.asserted and view.side and view.claim.kind != "clash":
            sides[view.side].append(view)
    sides = _set_against(case, sides)
    behind = {case.source(view).key for claims in sides.values() for view in claims}
    if len(sides) > 1 and len(behind) > 1:
        values = [(name_doer(sides[side][0]), sides[side]) for side in sorted(sides)]
        names = " and to ".join(value for value, _ in values)
        note = f"{leave_doer_open(event)}: laid to {names}, who stand on different sides."
        yield make_dispute(("event", event.id), "actor", values, "conflict", note)


def _two_camps(case: Case, group: Group) -> Iterator[Dispute]:
    """A capture that a state's forces and its foes tell as theirs, one of them as a speaker's own."""
    event, views = group
    camps: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        camp = (
            camp_told(view, case.camps, case.source(view)) if view.asserted and view.claim.kind == "capture" else None
        )
        if camp is not None:
            camps[camp].append(view)
    if {"state", "foe"} <= set(camps) and any(camp_of(view) is None for told in camps.values() for view in told):
        values = [(_name_camp(case, camps[camp][0]), camps[camp]) for camp in ("state", "foe")]
        if not {case.source(view).key for view in values[0][1]} & {case.source(view).key for view in values[1][1]}:
            note = f"{leave_doer_open(event)}: told by {values[0][0]} and by {values[1][0]}, each as their own."
            yield make_dispute(("event", event.id), "actor", values, "conflict", note)


def _set_against(case: Case, sides: Mapping[str, list[ClaimView]]) -> dict[str, list[ClaimView]]:
    """The claims on each side that may speak of one deed with one on another side."""
    kept = {
        side: [
            view
            for view in claims
            if any(
                may_be_one_deed(case, view, other)
                for foe, others in sides.items()
                if foe != side
                for other in others[:_MOST]
            )
        ]
        for side, claims in sides.items()
    }
    return {side: claims for side, claims in kept.items() if claims}


def _blamed(case: Case, group: Group) -> Iterator[Dispute]:
    """A deed that one lays at a camp's door, and that camp at another's: "Russian shells", "Ukrainian", says Moscow."""
    event, views = group
    accused: dict[frozenset[str], list[ClaimView]] = defaultdict(list)
    accusers: dict[tuple[frozenset[str], frozenset[str]], ClaimView] = {}
    for view in views:
        told = view.asserted and view.claim.agent and view.claim.kind != "clash"
        if told and view.claim.agent and not names_only_arms(view.claim.agent):
            agent = _camps_of_agent(view)
            accused[agent].append(view)
            accusers.setdefault((agent, _camps_of_voice(case, view)), view)
    for (agent, voice), view in accusers.items():
        others = [camps for camps in accused if camps & voice and not camps & agent]
        if agent and not agent & voice and others:
            blamed = [one for camps in others for one in accused[camps] if _stands(case, one, view)]
            back = [one for camps, told in accused.items() if camps & agent for one in told]
            if not blamed:
                continue
            values = [(name_doer(blamed[0]), blamed), (name_doer(view), back)]
            note = (
                f"{leave_doer_open(event)}: laid to {values[0][0]}; {case.source(view).name} lays it to {values[1][0]}."
            )
            yield make_dispute(("event", event.id), "actor", values, "conflict", note)
            return


def _stands(case: Case, accusation: ClaimView, answer: ClaimView) -> bool:
    """Whether an accusation is somebody else's, and not what the answer's own report tells without a voice."""
    other = accusation.claim.report != answer.claim.report or accusation.voice is not None
    return other and may_be_one_deed(case, accusation, answer)


def _camps_of_agent(view: ClaimView) -> frozenset[str]:
    """The side and the state of who did it, and he himself; a force that no actor is, by its words."""
    agent = view.claim.agent
    state = nation_of(agent.name or agent.text) if agent else None
    known = frozenset(camp for camp in (view.side, state, view.agent) if camp)
    if known or agent is None or not _FORCE.match(agent.text) or _OWN.match(agent.text):
        return known
    return frozenset({f"text:{name_key(agent.text)}"})


def _camps_of_voice(case: Case, view: ClaimView) -> frozenset[str]:
    """The side and the state of who says so, and he himself."""
    source = case.source(view)
    if source.kind != "voice":
        return frozenset()
    camps = (source.side, nation_of(source.name), source.key, *source.heads)
    return frozenset(camp for camp in camps if camp)


def _both_hold(case: Case) -> Iterator[Dispute]:
    """Captures of one place in the same days by two sides."""
    captures: dict[str, list[Group]] = defaultdict(list)
    for event, views in case.groups:
        place = event.place.place if event.place else None
        if (
            event.kind == "capture"
            and place
            and event.when.known
            and (event.when.width or 0) <= _WIDEST
            and any(v.asserted for v in views)
        ):
            captures[place].append((event, views))
    for place in sorted(captures):
        for number, (event, views) in enumerate(captures[place]):
            for other, more in captures[place][number + 1 :]:
                if gap_of(event.when, other.when) == 0 and _are_foes(case, views, more):
                    mine, theirs = [v for v in views if v.asserted], [v for v in more if v.asserted]
                    values = [(name_doer(mine[0]), mine), (name_doer(theirs[0]), theirs)]
                    note = f"{case.ground.name(place)} is said to be taken by both sides on the same day."
                    yield make_dispute(("event", event.id), "actor", values, "conflict", note)


def _name_camp(case: Case, view: ClaimView) -> str:
    """Who took a place, or who says that his own men did."""
    return name_doer(view) if view.claim.agent else f"the men of {case.source(view).name}"


def _are_foes(case: Case, views: Sequence[ClaimView], more: Sequence[ClaimView]) -> bool:
    """Whether the takers of two captures are of two sides, or of a state and its foes by what each calls the other."""
    one, two = {v.side for v in views if v.side}, {v.side for v in more if v.side}
    if one and two:
        return not one & two
    camps = [{camp for v in told if (camp := camp_told(v, case.camps, case.source(v)))} for told in (views, more)]
    wide = any(v.days.width for v in (*views, *more) if v.days.known)
    days = sorted(v.published for v in (*views, *more) if v.published)
    at_once = bool(days) and (days[-1] - days[0]).days <= 1
    return len(camps[0]) == len(camps[1]) == 1 and camps[0] != camps[1] and (at_once or not wide)
