"""Why two captures of one place are two: it changed hands in between.

A place falls once until it is taken from who took it. "Retook" and "seized again" say that this happened, and so does
a capture by another told for a day in between. Two reports that only tell other days for one capture stay together:
one of them may have slipped. Rejected: to keep apart all captures told for two days, which would hide such slips.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from orontes.events.apart import gap_of, name_stems
from orontes.events.holders import both_hold
from orontes.events.parties import arms_words
from orontes.events.rules import fusion_rules
from orontes.events.turns import is_turns
from orontes.events.view import ClaimView

_NARROW = 1
_OWN_SUCCESS = frozenset({"capture", "control_state", "advance"})


def mark_losses(views: Sequence[ClaimView]) -> tuple[ClaimView, ...]:
    """The claims, each capture with the days near its own on which another is told to have taken the same place."""
    takers: dict[tuple[str, date], dict[tuple[str | None, str | None, str], ClaimView]] = defaultdict(dict)
    for view in views:
        if is_taking(view) and is_dated(view) and view.days.earliest and view.claim.agent:
            takers[view.place or "", view.days.earliest].setdefault((view.agent, view.side, name_taker(view)), view)
    return tuple(_mark(view, takers) if is_taking(view) and is_dated(view) else view for view in views)


def _mark(
    view: ClaimView, takers: dict[tuple[str, date], dict[tuple[str | None, str | None, str], ClaimView]]
) -> ClaimView:
    """One capture with the days on which others took its place."""
    first = view.days.earliest
    if first is None:
        return view
    reach = int(fusion_rules().limits["once_gap"])
    days = [first + timedelta(days=step) for step in range(-reach, reach + 1)]
    lost = [
        day for day in days if any(_are_two(view, other) for other in takers.get((view.place or "", day), {}).values())
    ]
    return replace(view, lost=tuple(lost)) if lost else view


def denied_by_doer(one: ClaimView, two: ClaimView) -> str | None:
    """Why a denial is of another's deed: who took a town does not deny that he did, but that his foe has retaken it."""
    for denied, told in ((one, two), (two, one)):
        denies = denied.actual and not denied.asserted and told.asserted and told.claim.kind in _OWN_SUCCESS
        own = denied.voice is not None and denied.voice == told.agent
        if denies and own and denied.agent is not None and denied.agent != told.agent:
            return "nobody denies his own success"
    return None


def taken_twice(one: ClaimView, two: ClaimView) -> str | None:
    """Why two captures of one place are not one; None where they may be."""
    if one.family == "holding" and is_turns(one.claim) != is_turns(two.claim):
        return "changed hands more than once"
    if _is_fall_before(one, two) or _is_fall_before(two, one):
        return "fallen before it was retaken"
    if not (is_taking(one) and is_taking(two)) or one.place != two.place:
        return None
    if not (is_dated(one) and is_dated(two)):
        return "retaken from who took it" if one.again != two.again and _are_two(one, two) else None
    gap = gap_of(one.days, two.days)
    if gap == 0:
        return None
    first, later = sorted((one, two), key=lambda view: str(view.days.earliest))
    if any(str(first.days.latest) < str(day) < str(later.days.earliest) for day in (*first.lost, *later.lost)):
        return "taken by another in between"
    one_report = one.claim.report == two.claim.report
    if later.again and not first.again and (one_report or gap > 1):
        return "taken again"
    return "taken by two" if (one.again or two.again) and _are_two(one, two) else None


def _is_fall_before(fall: ClaimView, later: ClaimView) -> bool:
    """Whether a place fell before it was told to be retaken, or to be about to, where one has no taker named."""
    if not is_taking(fall) or fall.again or fall.place != later.place:
        return False
    if later.family != "holding" or not later.again or (fall.claim.agent and later.claim.agent):
        return False
    fell = fall.days.latest if is_dated(fall) else fall.published
    if is_dated(later) and later.asserted:
        retaken = later.days.earliest
        return fell is not None and retaken is not None and fell < retaken
    told = later.published
    return fell is not None and told is not None and (fell < told or (fell == told and not later.actual))


def are_rivals(one: ClaimView, two: ClaimView) -> str | None:
    """Why who is told to hold or take a place is not whom others tell as such on that day (`rivals`)."""
    rivals = one.agent in two.rivals or two.agent in one.rivals
    return "two holders of one day" if rivals or both_hold(one, two) else None


def is_taking(view: ClaimView) -> bool:
    """Whether a claim says that a place that is known was taken."""
    return view.claim.kind == "capture" and view.asserted and view.place is not None


def is_dated(view: ClaimView) -> bool:
    """Whether its report tells the day or the night."""
    return view.days.known and view.days.width is not None and view.days.width <= _NARROW


def _are_two(one: ClaimView, two: ClaimView) -> bool:
    """Whether who took a place are two: of two sides, two names in one report, or names that share no word."""
    if one.claim.agent is None or two.claim.agent is None or (one.agent is not None and one.agent == two.agent):
        return False
    if one.side and two.side:
        return one.side != two.side
    if one.claim.report == two.claim.report:
        return one.agent is not None and two.agent is not None
    stems = [_own_stems(view) for view in (one, two)]
    return all(stems) and not stems[0] & stems[1]


def _own_stems(view: ClaimView) -> frozenset[str]:
    """The beginnings of the names of who took it, without words that any force may be called by."""
    _, bodies = arms_words()
    words = (word for word in name_taker(view).split() if word.casefold() not in bodies | fusion_rules().any_force)
    return name_stems(" ".join(words))


def name_taker(view: ClaimView) -> str:
    """The words for who took it."""
    agent = view.claim.agent
    return (agent.name or agent.text) if agent is not None else ""
