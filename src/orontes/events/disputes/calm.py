"""What says that a place was never taken: its holder's hold of it, an attack on it beaten back, nobody of his gone.

"Safe and stable" or "under our control", said of a place by or for its holder, denies an entry or capture by the other
side on the same days, and nothing that comes later. So does an assault on it that was foiled on the day of its capture,
and "no soldier has left" within the week after. Whose foe the holder is, sides tell, two states, the natures of both,
or the names that who speaks of "our men" has for others (`camps`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from orontes.base import OWN_BASES, Days
from orontes.entities import enemy_state
from orontes.events.apart import gap_of, share_name
from orontes.events.disputes.camps import camp_told, is_first_person
from orontes.events.disputes.case import Case, Group
from orontes.events.disputes.doers import state_of
from orontes.events.disputes.holds import Holds, Taken, is_stay
from orontes.events.holders import STILL, both_hold, tells_parts
from orontes.events.view import ClaimView
from orontes.events.words import either

_WEEK, _WEEKS, _BEHIND, _WIDEST, _SOON = 7, 14, 300, 3, 2
ENTERING = {"advance", "capture"}
_WHOLE = re.compile(rf"\b{either('whole')}\b", re.I)
_DEFENDERS = re.compile(rf"^(?:the |its |their |our )?{either('defenders')}\b", re.I)
_HOLDS = re.compile(r"\b(?:hold|control|defend|have|keep)s?\b|\b(?:is|are) (?:\w+ )?(?:in|under)\b", re.I)
"""A hold that is told as of now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """An event of entering, taking or holding: its claims and days, and the sides, doers and natures told of it."""

    views: Sequence[ClaimView]
    when: Days
    sides: frozenset[str]
    agents: frozenset[str]
    camps: frozenset[str]

    def others_than(self, agent: str) -> bool:
        """Whether others are told as doing it."""
        return bool(self.agents) and agent not in self.agents


def find_calming(case: Case, group: Group, holds: Holds) -> list[ClaimView]:
    """What says that the other side holds the place on the days of the event, or never lost it."""
    event, asserting = group
    place = event.place.place if event.place else None
    taking = Taking(
        views=asserting,
        when=event.when,
        sides=frozenset(view.side for view in asserting if view.side),
        agents=frozenset(view.agent for view in asserting if view.agent),
        camps=frozenset(camp for view in asserting if (camp := _camp(case, view))),
    )
    if place is None or not (taking.sides or taking.agents or taking.camps):
        return []
    towns = sorted({place, case.ground.home(place)})
    return [
        view
        for town in towns
        for view in holds.held.get(town, ())
        if (_denies_hold if view.claim.kind == "control_state" else _denies_taking)(
            case, event.kind, view, taking, holds.taken.get(place, ())
        )
    ]


def _denies_hold(case: Case, kind: str, view: ClaimView, taking: Taking, taken: Sequence[Taken]) -> bool:
    """Whether a statement of a foe's hold stands against a taking or hold."""
    asserting, when = taking.views, taking.when
    answers = kind in ENTERING or any(
        (other.voice or both_hold(other, view)) and other.order < view.order for other in asserting
    )
    return (
        answers
        and _is_foes(case, view, taking)
        and (
            _on_same_days(view, when, asserting)
            or _says_still(case, view, when, asserting)
            or (kind == "capture" and _never_lost(case, view, taking, taken))
        )
    )


def _denies_taking(case: Case, kind: str, view: ClaimView, taking: Taking, _taken: Sequence[Taken]) -> bool:
    """Whether a foe tells of the day of a capture that the assault failed, or later that none of his men left."""
    when, told = taking.when, told_on(view)
    if kind != "capture" or not (when.known and told.known) or any(map(tells_parts, taking.views)):
        return False
    if is_stay(view):
        late = gap_of(when, told) <= _WEEK and str(when.latest) <= str(told.latest)
        return late and _is_foes(case, view, taking)
    if gap_of(when, told) > 0 or (when.width or 0) > _WIDEST:
        return False
    return _is_foes(case, view, taking) if view.claim.kind == "clash" else _fails(case, view, taking)


def told_on(view: ClaimView) -> Days:
    """The days of a statement or denial, or the day of its report."""
    return view.days if view.days.known else Days(earliest=view.published, latest=view.published)


def _fails(case: Case, view: ClaimView, taking: Taking) -> bool:
    """Whether those whose attack is told to have failed are those told to have taken the place."""
    camp, same = _camp(case, view), view.agent in taking.agents or view.side in taking.sides
    return same or any(share_name(view, one) for one in taking.views) or (camp is not None and taking.camps == {camp})


def _camp(case: Case, view: ClaimView) -> str | None:
    """The nature of a doer or holder, also of a speaker's own."""
    return camp_told(view, case.camps, case.source(view))


def _says_still(case: Case, view: ClaimView, when: Days, asserting: Sequence[ClaimView]) -> bool:
    """Whether a statement says that a place is still held, right behind the event and a day after it at most."""
    still = gap_of(view.days, when) <= 1 and STILL.search(case.sentence_text(view)) is not None
    return still and _stands_behind(view, asserting)


def _never_lost(case: Case, view: ClaimView, taking: Taking, taken: Sequence[Taken]) -> bool:
    """Whether a statement says in the weeks after a capture that a place is still held, or the day after that all is.

    Where another capture undid the first, the statement tells of what came later.
    """
    first, told = taking.when.latest, told_on(view).latest
    if first is None or told is None or not 0 <= (told - first).days <= _WEEKS:
        return False
    if not STILL.search(view.claim.text) and not _holds_now(view, (told - first).days):
        return False
    return not any(
        days.earliest and days != taking.when and first < days.earliest <= told and not _by_same(case, views, taking)
        for days, views in taken
    )


def _holds_now(view: ClaimView, days: int) -> bool:
    """Whether a statement tells a hold as of now, so few days after a capture: "our troops control the town"."""
    if days <= 1 and _WHOLE.search(view.claim.text):
        return True
    return days <= _SOON and view.days.basis not in OWN_BASES and _HOLDS.search(view.claim.text) is not None


def _by_same(case: Case, views: Sequence[ClaimView], taking: Taking) -> bool:
    """Whether another capture is told of the same takers, and undoes nothing."""
    told = [view for view in views if view.agent in taking.agents or (view.side and view.side in taking.sides)]
    return bool(told) or any(_camp(case, view) in taking.camps for view in views if _camp(case, view))


def _stands_behind(view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether one of some claims stands right before a statement in its report."""
    return any(
        other.claim.report == view.claim.report and 0 < view.claim.start - other.claim.start <= _BEHIND
        for other in asserting
    )


def _is_foes(case: Case, view: ClaimView, taking: Taking) -> bool:
    """Whether a statement tells a foe's hold, or, right behind in a report, another's whose side is not known."""
    if view.claim.agent is not None and _DEFENDERS.search(view.claim.agent.text):
        return True
    side = view.side or case.source(view).side
    if side is not None and taking.sides:
        return side not in taking.sides
    camp = _camp(case, view)
    if (
        _is_ours_against(case, view, taking.views)
        or _are_two_nations(view, taking.views)
        or ({camp, *taking.camps} == {"state", "foe"} and camp not in taking.camps)
    ):
        return True
    return _stands_behind(view, taking.views) and view.agent is not None and taking.others_than(view.agent)


def _is_ours_against(case: Case, view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether an outlet that calls a state its enemy tells a hold as its own side's, and that state's men took it."""
    agent = view.claim.agent
    ours = view.voice is None and (agent is None or is_first_person(agent, view))
    enemy = enemy_state(case.reports[view.claim.report].text) if ours else None
    return enemy is not None and any(enemy in {other.side, state_of(other)} for other in asserting)


def _are_two_nations(view: ClaimView, asserting: Sequence[ClaimView]) -> bool:
    """Whether the holder and those told to have come are of two states: "Ukrainian forces", "Russian troops"."""
    holder = state_of(view)
    others = {nation for other in asserting for nation in (state_of(other),) if nation}
    return holder is not None and bool(others) and holder not in others


def _on_same_days(view: ClaimView, when: Days, asserting: Sequence[ClaimView]) -> bool:
    """Whether the statement is of the event's days; an undated event counts by what the same report tells."""
    if view.days.known and when.known:
        return gap_of(view.days, when) == 0 and not (
            when.latest and view.days.latest and when.latest > view.days.latest
        )
    return any(other.claim.report == view.claim.report and not other.days.known for other in asserting)
