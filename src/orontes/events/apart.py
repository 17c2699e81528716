"""Why two acts of violence of one report cannot be one: its writer tells them apart.

One report names "the bridge" and "the eastern suburbs", Russian and Israeli jets: these are two strikes, however near
they lie in place, day and text. Between reports the same differences may be only another wording, which excludes
nothing.
"""

from collections.abc import Sequence
from functools import lru_cache

from orontes.base import HARM, OWN_BASES, UNARMED, Days
from orontes.events.doers import hits_back, other_weapon
from orontes.events.ground import Ground
from orontes.events.reasons import CLASH_ELSEWHERE, FAR_APART, LENT_DOER, ONE_MORE, OWN_DOER, PLACES_OF_ONE, TWO_DOERS
from orontes.events.rules import STEM, fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import SETTLEMENTS, WIDE

BY_WEAPON = frozenset({"air_strike", "drone_strike", "shelling_artillery_missile", "explosion", "chemical_attack"})
CONVOYS = frozenset({"evacuation_or_transfer", "reinforcement_or_deployment"})
FIGHTERS = frozenset({"fighters"})
FAR = 1500
NEXT = 250


def told_apart(one: ClaimView, two: ClaimView, ground: Ground, relation: str | None) -> str | None:
    """Why a report tells two violent acts apart; None where it may speak of one."""
    if one.family != "violence" or two.family != "violence" or one.claim.report != two.claim.report:
        return None
    apart = told_as_two(one, two)
    if apart or linked(one, two) or one.answer or two.answer:
        return apart
    if max(one, two, key=lambda view: view.claim.trigger_start).another:
        return ONE_MORE
    if anew := other_weapon(one, two):
        return anew
    same_place = one.place is not None and one.place == two.place
    if one.root != two.root and not (same_place and "unrest" not in {one.root, two.root}):
        return "the dead of a protest or a capture told before them"
    doers = _other_means(one, two) if same_place else _fought_elsewhere(one, two) or _doers_apart(one, two, relation)
    if doers:
        return doers
    fine = [view for view in (one, two) if view.place is not None and ground.kind(view.place) not in WIDE]
    if relation in {"near", "open"} and len(fine) == len((one, two)):
        levels = {ground.kind(view.place or "") in SETTLEMENTS | {"unknown"} for view in fine}
        if len(levels) == 1 or gap_of(one.days, two.days) > 0:
            return PLACES_OF_ONE
    return None if one.names or two.names else _far_apart(one, two, one_site=same_place and bool(fine))


def told_as_two(one: ClaimView, two: ClaimView) -> str | None:
    """Why the dates of a list's entries, the days in a report's own words, or the doers, tell two acts."""
    if in_two_entries(one, two):
        return "two entries of a dated list"
    if hits_back(one, two):
        return "who did the one suffered the other"
    if "unrest" in {one.root, two.root} and not linked(one, two):
        return "the dead of a protest"
    other = not linked(one, two) and told_of_other_days(one, two)
    return "other days and other numbers, told in one report" if other else None


def _far_apart(one: ClaimView, two: ClaimView, *, one_site: bool) -> str | None:
    """Why acts of two kinds, told far from each other without days of their own, are two."""
    far = abs(one.claim.start - two.claim.start) > FAR
    dated = one.days.known and two.days.known
    named = one.name is not None and one.name == two.name
    if far and not dated and not one_site and one.claim.kind != two.claim.kind and not named:
        return FAR_APART
    return None


def _doers_apart(one: ClaimView, two: ClaimView, relation: str | None) -> str | None:
    """Why acts in places that are not known to be one are those of two doers."""
    if has_doer_of_its_own(one, two):
        return OWN_DOER
    if have_two_doers(one, two):
        return TWO_DOERS
    lent = (one.agent is None) != (two.agent is None) and not one.sole
    return LENT_DOER if lent and relation in {"near", "open"} else None


def _other_means(one: ClaimView, two: ClaimView) -> str | None:
    """Why acts in one place are those of two doers: rebels who attack a post there flew no air strike on the town."""
    if one.claim.place is None or two.claim.place is None:
        return None
    if has_doer_of_its_own(one, two):
        return OWN_DOER
    kinds = {one.claim.kind, two.claim.kind}
    two_weapons = len(kinds) == len((one, two)) and kinds <= BY_WEAPON
    return TWO_DOERS if two_weapons and have_two_doers(one, two) else None


def hurt_others(one: ClaimView, two: ClaimView) -> bool:
    """Whether only one tells a weapon, only the other a doer, and one harmed fighters alone and the other civilians."""
    if one.family != "violence" or two.family != "violence" or not has_doer_of_its_own(one, two):
        return False
    return any(harms_only(a, FIGHTERS) and harms_only(b, UNARMED) for a, b in ((one, two), (two, one)))


def harms_only(view: ClaimView, groups: frozenset[str]) -> bool:
    """Whether an act's dead and wounded are told, and all of some groups."""
    harmed = {who for of, who, _ in view.counts if of in HARM}
    return bool(harmed) and harmed <= groups


def harm_each_other(one: ClaimView, two: ClaimView) -> bool:
    """Whether one tells of men killed who are the foes of those that the other tells of: two deeds of one clash."""
    return bool(one.harmed and two.harmed) and not one.harmed & two.harmed


def go_elsewhere(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Whether two moves set out from, or lead to, places that are apart: two convoys."""
    if one.claim.kind != two.claim.kind or one.claim.kind not in CONVOYS:
        return False
    slots = ((one.claim.origin, two.claim.origin), (one.claim.destination, two.claim.destination))
    limits = fusion_rules().limits
    return any(
        ground.relate(mine.place, other.place, near_km=limits["near_km"], far_km=limits["far_km"]) == "apart"
        for mine, other in slots
        if mine and other and mine.place and other.place
    )


def _fought_elsewhere(one: ClaimView, two: ClaimView) -> str | None:
    """Why a clash, told with words for its place, known or not, and a weapon used elsewhere are two acts."""
    clash, other = (one, two) if one.claim.kind == "clash" else (two, one)
    apart = clash.claim.kind == "clash" and other.claim.kind in BY_WEAPON and clash.claim.place is not None
    return CLASH_ELSEWHERE if apart else None


def linked(one: ClaimView, two: ClaimView) -> bool:
    """Whether one goes back to the other, or both to the same."""
    return (
        one.claim.id == two.follows
        or two.claim.id == one.follows
        or (one.follows is not None and one.follows == two.follows)
    )


def have_two_doers(one: ClaimView, two: ClaimView) -> bool:
    """Whether both doers are named, and by names that share no word: "Russian jets" and "Israel"."""
    if one.side and two.side:
        return one.side != two.side and "clash" not in {one.claim.kind, two.claim.kind}
    if one.agent is None or two.agent is None or one.agent == two.agent:
        return False
    return bool(stems_of(one) and stems_of(two)) and not share_name(one, two)


def has_one_doer(views: Sequence[ClaimView]) -> bool:
    """Whether all acts of a report that name a doer name one, whose names share a word or a side."""
    named = [view for view in views if view.agent is not None]
    return all(one.agent == two.agent or share_name(one, two) for one in named[:1] for two in named)


def share_name(one: ClaimView, two: ClaimView) -> bool:
    """Whether the doers' names share a word: "Russian jets" and "Russia"."""
    return _share_stem(stems_of(one), stems_of(two))


def _share_stem(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two names share a word that says who: not two "Fronts" or "Brigades", but a bare "Army" may be any."""
    shared, bodies = mine & theirs, fusion_rules().bodies
    return bool(shared) and (not shared <= bodies or mine <= bodies or theirs <= bodies)


def stems_of(view: ClaimView) -> frozenset[str]:
    """The beginnings of the capitalised words of the doer's name."""
    agent = view.claim.agent
    return name_stems(agent.name or agent.text) if agent is not None else frozenset()


def share_words(one: str, two: str) -> bool:
    """Whether two names share a word: "Russian jets" and "Russia"."""
    return _share_stem(name_stems(one), name_stems(two))


@lru_cache(maxsize=65536)
def name_stems(name: str) -> frozenset[str]:
    """The beginnings of a name's capitalised words."""
    return frozenset(word[:STEM].casefold() for word in name.replace("-", " ").split() if word[:1].isupper())


def has_doer_of_its_own(one: ClaimView, two: ClaimView) -> bool:
    """Whether of two violent acts one tells its weapon and the other a doer that the first does not name.

    "The strike closed the road. Police killed three people": the police did not fly.
    """
    if (one.claim.kind in BY_WEAPON) == (two.claim.kind in BY_WEAPON):
        return False
    other = two if one.claim.kind in BY_WEAPON else one
    act = one if other is two else two
    if act.agent is None and owns_up(other):
        return False
    return other.agent is not None and other.agent != act.agent and not share_name(act, other)


def owns_up(view: ClaimView) -> bool:
    """Whether a doer itself tells of its deed, and no place of it: "the army said that it had hit fighters"."""
    return view.agent is not None and view.voice == view.agent and view.place is None and not view.elsewhere


def told_of_other_days(one: ClaimView, two: ClaimView) -> bool:
    """Whether a report tells two acts with days in its own words that exclude each other, as their numbers do.

    "Shelled on Monday, killing two; shelled on Tuesday, killing thirty": no one misdates within a sentence or two.
    """
    if one.claim.report != two.claim.report or not all(view.days.basis in OWN_BASES for view in (one, two)):
        return False
    return gap_of(one.days, two.days) > 0 and (harm_excludes(one, two) or _harm_otherwise(one, two))


def _harm_otherwise(one: ClaimView, two: ClaimView) -> bool:
    """Whether acts of two kinds tell harm of two sorts: a man shot on Saturday, eight hurt by Sunday's blast."""
    sorts = [{of for of, _, _ in view.counts if of in HARM} for view in (one, two)]
    return one.claim.kind != two.claim.kind and all(sorts) and not sorts[0] & sorts[1]


def in_two_entries(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims stand in two dated entries of one list."""
    return one.claim.report == two.claim.report and one.entry != two.entry and min(one.entry, two.entry) >= 0


def harm_excludes(one: ClaimView, two: ClaimView) -> bool:
    """Whether both count the harmed of one sort, and no number of the one fits any of the other."""
    theirs = {(of, who): bounds for of, who, bounds in two.counts if of in HARM}
    shared = [(bounds, theirs[of, who]) for of, who, bounds in one.counts if (of, who) in theirs]
    return bool(shared) and not any(bounds.touches(other) for bounds, other in shared)


def close_by(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims stand next to each other in one report."""
    return one.claim.report == two.claim.report and abs(one.claim.start - two.claim.start) <= NEXT


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
