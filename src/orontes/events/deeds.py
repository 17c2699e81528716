"""Whether two acts of violence may be one deed of one doer: by their weapons, by who they are, by whom they harmed.

The problem: a hospital is bombed from the air, nobody says by whom; another report has rebels shell the same town. Put
together they are an air strike by rebels, which no report tells, and a row of a table accuses the wrong doer. So do
a mob that lynches men after a massacre, or police who shoot two of the gang that did it. What was observed: reports of
one act call its weapon by other names of one sort (shells and mortars, jets and drones), its doer by other names of one
nature (gunmen and bandits, troops and police), and agree on most numbers. What we chose: weapons of two sorts keep acts
apart where they cannot be mistaken for each other (a car bomb, an air raid), and where a doer is told of the one and
not of the other; doers of two natures keep them apart unless both tell of the same harm, for then they are two
accusations of one deed and a dispute. Two armed groups, each by its own name and of no known side, are as
two natures: of 117 pairs of acts in Syria that lay violence to an armed group and to another body none was one act.
"Bomb", "missile" and "attack" are no sort of weapon, for they may be any.
Rejected: to forbid all joining of acts of which one has no doer, for most second reports leave him out.
"""

import re

from orontes.base import HARM, OWN_BASES, UNARMED, Bounds
from orontes.events.apart import BY_WEAPON, FIGHTERS, gap_of, harms_only, share_name
from orontes.events.evidence import names_shared
from orontes.events.rules import fusion_rules
from orontes.events.victims import two_victims
from orontes.events.view import ClaimView
from orontes.events.words import either

_ANY_DOER = frozenset(
    {frozenset({"air", "laid"}), frozenset({"guns", "laid"}), frozenset({"air", "foot"}), frozenset({"air", "hand"})}
)
_TELLING, _MANY = 3, 5
_PROTEST = re.compile(rf"\b{either('protests')}", re.I)
_CUSTODY = frozenset({"arrest_or_detention", "abduction"})


def two_deeds(one: ClaimView, two: ClaimView) -> str | None:
    """Why two acts are not one deed of one doer; None where they may be."""
    if one.family != two.family or one.family not in {"violence", "custody"}:
        return None
    if one.family == "custody":
        kinds = {one.claim.kind, two.claim.kind}
        apart = kinds == _CUSTODY and _two_natures(one, two) and not _accused_of_one(one, two)
        return "taken by two" if apart else None
    if one.claim.report != two.claim.report and (of_himself(one) or of_himself(two)):
        return "somebody's word of himself, with neither place nor harm"
    if one.claim.report != two.claim.report and (_rooted_apart(one, two) or _rooted_apart(two, one)):
        return "the dead of a protest or a capture, and no word of it"
    answered = (one.answer or two.answer) and one.place is not None and one.place == two.place
    if answered or "clash" in {one.claim.kind, two.claim.kind}:
        return None
    return two_victims(one, two) or _weapons_against(one, two) or _doers_against(one, two) or _harm_against(one, two)


def _rooted_apart(dead: ClaimView, other: ClaimView) -> bool:
    """Whether a report tells an act's dead as those of a protest, or of ground taken, and another does not."""
    if dead.root is None or dead.root == other.root:
        return False
    return other.place is None if dead.root == "holding" else not _PROTEST.search(other.claim.text)


def of_himself(view: ClaimView) -> bool:
    """Whether somebody speaks of what he does or does not do, and tells neither place, day nor harm of any deed."""
    own = view.agent is not None and view.agent == view.voice and view.claim.kind not in BY_WEAPON
    return own and view.place is None and view.days.basis not in OWN_BASES and not harm_of(view)


def _weapons_against(one: ClaimView, two: ClaimView) -> str | None:
    """Why the weapons of two acts are not those of one."""
    arms = one.arms, two.arms
    if None in arms or arms[0] == arms[1] or same_victim(one, two) or _same_dead_there(one, two):
        return None
    if frozenset(arms) in _ANY_DOER:
        return "two sorts of weapons"
    if one.agent is None and two.agent is None and one.nature is None and two.nature is None:
        return None
    shared = (one.agent is not None and one.agent == two.agent) or share_name(one, two)
    shared = shared or (one.side is not None and one.side == two.side)
    shared = shared or "hand" in arms or set(arms) == {"foot", "laid"} or bool(set(harm_of(one)) & set(harm_of(two)))
    return None if shared else "two sorts of weapons, and a doer told of one only"


def same_victim(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell the killing or wounding of one man by his name, who suffers it once."""
    return one.patient is not None and one.patient == two.patient and one.patient in one.persons


def _same_dead_there(one: ClaimView, two: ClaimView) -> bool:
    """Whether two reports tell one number of dead, of one told day and place: one deed, whose weapon is disputed."""
    return one.claim.report != two.claim.report and _on_one_day(one, two) and same_dead(one, two)


def same_dead(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell one exact number of several dead."""
    groups = [{who for of, who, _ in view.counts if of in HARM} for view in (one, two)]
    if ("fighters" in groups[0]) != ("fighters" in groups[1]):
        return False
    told = [{bounds for of, bounds in harm_of(view) if of == "killed" and bounds.exact} for view in (one, two)]
    return any((bounds.low or 0) >= _MANY for bounds in told[0] & told[1])


def _doers_against(one: ClaimView, two: ClaimView) -> str | None:
    """Why the doers of two acts are not one, nor two accused of one deed."""
    if names_shared(one, two) >= fusion_rules().limits["many_names"]:
        return None
    if not _two_natures(one, two) or same_harm_told(one, two) or _accuse(one, two):
        return None
    if _accused_of_one(one, two):
        return None
    return "doers of two natures, and no harm in common"


def _accuse(one: ClaimView, two: ClaimView) -> bool:
    """Whether one deed may be laid to two: by who is accused himself, or told with its weapon, once without harm."""
    if _harm_foes(one, two) or _harm_foes(two, one):
        return False
    if any(voice is not None and voice == doer for voice, doer in ((one.voice, two.agent), (two.voice, one.agent))):
        return True
    sides = (one.voice_side, two.side), (two.voice_side, one.side)
    there = one.place is not None and one.place == two.place and one.days.known and two.days.known
    if there and gap_of(one.days, two.days) == 0 and all(voice and voice == side for voice, side in sides):
        return True
    one_kind = one.claim.kind == two.claim.kind and one.claim.kind in BY_WEAPON
    return one_kind and not (harm_of(one) and harm_of(two))


def _accused_of_one(one: ClaimView, two: ClaimView) -> bool:
    """Whether two reports lay the same few killed, hurt or taken, on one told day in one town, to two doers.

    Each who tells only of his own deed tells another; "six" taken need be told by the same word: pupils, no suspects.
    """
    if one.claim.report == two.claim.report or all(view.voice and view.voice == view.agent for view in (one, two)):
        return False
    if not _on_one_day(one, two):
        return False
    theirs = {of: (who, bounds) for of, who, bounds in two.counts}
    shared = [((who, bounds), theirs[of], of) for of, who, bounds in one.counts if of in theirs]
    return bool(shared) and all(_is_one_number(mine, other, of) for mine, other, of in shared)


def _on_one_day(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell one place and, each in its own words, one day."""
    days = [view.days for view in (one, two) if view.days.basis in OWN_BASES and view.days.width == 0]
    return one.place is not None and one.place == two.place and len(days) == len((one, two)) and gap_of(*days) == 0


def _harm_foes(one: ClaimView, two: ClaimView) -> bool:
    """Whether one harmed fighters alone, and the other nobody who is one: two sides that each hit the other."""
    return harms_only(one, FIGHTERS) and harms_only(two, UNARMED)


def _is_one_number(one: tuple[str, Bounds], two: tuple[str, Bounds], of: str) -> bool:
    """Whether two counts are one exact number of people of whom none is told to be a fighter."""
    (who, mine), (who_other, other) = one, two
    told = {who, who_other} <= UNARMED if of not in HARM else "fighters" not in {who, who_other}
    return told and mine == other and mine.low is not None and mine.low == mine.high


def _harm_against(one: ClaimView, two: ClaimView) -> str | None:
    """Why one act answers the other: police who shoot two of a gang did not do what the gang did."""
    for act, other in ((one, two), (two, one)):
        if strikes_back(act) and _by_another(act, other) and _harms_others(act, other):
            return "a deed against those who did it"
    foes = [view.harmed == {"foe"} for view in (one, two)]
    told = all(view.days.basis in OWN_BASES for view in (one, two)) and gap_of(one.days, two.days) > 0
    if told and foes[0] != foes[1] and harms_only(one if foes[1] else two, UNARMED):
        return "others harmed, on another day"
    return None


def _by_another(act: ClaimView, other: ClaimView) -> bool:
    """Whether two acts are by doers of two natures, or of two names in one sentence ("…, where troops killed")."""
    if act.nature != other.nature:
        return not (act.nature == "state" and other.nature is None and other.arms == "air")  # whose planes were they?
    known = act.agent is not None and other.agent is not None and act.agent != other.agent
    return known and act.claim.report == other.claim.report and act.sentence == other.sentence


def strikes_back(view: ClaimView) -> bool:
    """Whether a state's men harmed only its foes, or "fighters" of no told side, or a crowd did harm."""
    if view.nature == "state" and not view.harmed:
        return {who for of, who, _ in view.counts if of in HARM} == {"fighters"}
    return view.nature == "crowd" or (view.nature == "state" and view.harmed == {"foe"})


def _harms_others(act: ClaimView, other: ClaimView) -> bool:
    """Whether the harm of two acts is told of others: other numbers, or the one side's men and no word of them."""
    if "foe" in other.harmed or not act.asserted or not other.asserted:
        return False
    mine, theirs = harm_of(act), harm_of(other)
    beside = act.claim.report == other.claim.report and (act.sentence != other.sentence or _by_another(act, other))
    counted = beside or bool(theirs) or any(told.of in HARM for told in other.claim.quantities)
    return counted and not any(of == of_other and a.touches(b) for of, a in mine for of_other, b in theirs)


def same_harm_told(one: ClaimView, two: ClaimView) -> bool:
    """Whether two acts tell numbers of the same harm that fit and are no one or two, or name one person harmed."""
    if one.persons & two.persons or have_one_target(one, two):
        return True
    return any(
        of == of_other and a.touches(b) and min(a.low or 0, b.low or 0) >= _TELLING
        for of, a in harm_of(one)
        for of_other, b in harm_of(two)
    )


def have_one_target(one: ClaimView, two: ClaimView) -> bool:
    """Whether both name whom or what they struck by one definite phrase, or one report by "the" what it told before."""
    first, second = sorted((one, two), key=lambda view: view.order)
    told = [view.claim.patient.text.casefold() for view in (first, second) if view.claim.patient is not None]
    if len(told) < len((one, two)):
        return False
    again = told[1][4:] in {told[0], told[0].split()[-1]} and one.claim.report == two.claim.report
    return told[1].startswith("the ") and (again or told[0] == told[1])


def harm_of(view: ClaimView) -> list[tuple[str, Bounds]]:
    """What is counted of harm, whoever was harmed."""
    return [(of, bounds) for of, _, bounds in view.counts if of in HARM]


def _are_two_groups(one: ClaimView, two: ClaimView) -> bool:
    """Whether two reports name two armed groups of no known side; one report may tell who is accused by whom."""
    foes = one.nature == two.nature == "foe" and one.side is None and two.side is None
    return (
        foes
        and one.claim.report != two.claim.report
        and None not in (one.agent, two.agent)
        and one.agent != two.agent
        and not share_name(one, two)
    )


def _two_natures(one: ClaimView, two: ClaimView) -> bool:
    """Whether doers of two natures are told, or two armed groups by name, who share no name and no side."""
    if one.nature is None or two.nature is None:
        return False
    if one.nature == two.nature:
        return _are_two_groups(one, two)
    if one.side is not None and one.side == two.side:
        return False
    return (one.agent is None or one.agent != two.agent) and not share_name(one, two)
