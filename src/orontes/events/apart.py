"""Why two acts of violence of one report cannot be one: its writer tells them apart.

One report names "the bridge" and "the eastern suburbs", Russian and Israeli jets: these are two strikes, however near
they lie in place, day and text. Between reports the same differences may be only another wording, which excludes
nothing.
"""

from collections.abc import Sequence

from orontes.base import Days
from orontes.events.ground import COARSE, Ground
from orontes.events.view import ClaimView

FAR = 1500
LEAST = 4
NEXT = 250


def told_apart(one: ClaimView, two: ClaimView, ground: Ground, relation: str | None) -> str | None:
    """Why a report tells two violent acts apart; None where it may speak of one."""
    if one.family != "violence" or two.family != "violence" or one.claim.report != two.claim.report:
        return None
    if linked(one, two):
        return None
    same_place = one.place is not None and one.place == two.place
    if not same_place and _named_apart(one, two):
        return "acts of two, told in one report"
    lent = (one.agent is None) != (two.agent is None) and not one.sole
    if lent and not same_place and relation in {"near", "open"}:
        return "a doer named for another place"
    fine = [view for view in (one, two) if view.place is not None and ground.kind(view.place) not in COARSE]
    if relation in {"near", "open"} and len(fine) == len((one, two)):
        return "two places of one report"
    far = abs(one.claim.start - two.claim.start) > FAR
    dated = one.days.known and two.days.known
    one_site = same_place and bool(fine)
    named = one.name is not None and one.name == two.name
    if far and not dated and not one_site and one.claim.kind != two.claim.kind and not named:
        return "other acts, told far apart"
    return None


def linked(one: ClaimView, two: ClaimView) -> bool:
    """Whether one goes back to the other, or both to the same."""
    return (
        one.claim.id == two.follows
        or two.claim.id == one.follows
        or (one.follows is not None and one.follows == two.follows)
    )


def _named_apart(one: ClaimView, two: ClaimView) -> bool:
    """Whether both doers are named, and by names that share no word: "Russian jets" and "Israel"."""
    if one.agent is None or two.agent is None or one.agent == two.agent or (one.side and one.side == two.side):
        return False
    stems = [_stems(view) for view in (one, two)]
    return all(stems) and not stems[0] & stems[1]


def has_one_doer(views: Sequence[ClaimView]) -> bool:
    """Whether all acts of a report that name a doer name one, whose names share a word or a side."""
    named = [view for view in views if view.agent is not None]
    return all(one.agent == two.agent or share_name(one, two) for one in named[:1] for two in named)


def share_name(one: ClaimView, two: ClaimView) -> bool:
    """Whether the doers' names share a word: "Russian jets" and "Russia"."""
    return bool(_stems(one) & _stems(two))


def _stems(view: ClaimView) -> set[str]:
    """The beginnings of the capitalised words of the doer's name."""
    agent = view.claim.agent
    words = (agent.name or agent.text).replace("-", " ").split() if agent is not None else []
    return {word[:LEAST].casefold() for word in words if word[:1].isupper()}


def close_by(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims stand next to each other in one report."""
    return one.claim.report == two.claim.report and abs(one.claim.start - two.claim.start) <= NEXT


def one_list(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims rest on one word of one report, each with a place of its own."""
    return (one.claim.report, one.claim.trigger_start) == (two.claim.report, two.claim.trigger_start)


def carried_on(one: ClaimView, two: ClaimView) -> bool:
    """Whether a report only carries a day on to the later told of two acts of violence, of which it need not be."""
    later = max(one, two, key=lambda view: view.claim.trigger_start)
    violent = one.family == "violence" and two.family == "violence"
    carried = later.days.basis == "context" and one.claim.report == two.claim.report
    return carried and violent and gap_of(one.days, two.days) > 0


def gap_of(one: Days, two: Days) -> int:
    """Days between two intervals, 0 where they meet."""
    if not (one.earliest and one.latest and two.earliest and two.latest):
        return 0
    return max(0, (max(one.earliest, two.earliest) - min(one.latest, two.latest)).days)
