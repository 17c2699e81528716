"""Why two claims may be one event: the reasons of all their slots, added up.

The problem: headlines of one event share few words, so that no single slot proves it, and slots that agree by chance
(one week, one region) must not add up to an event.
What we chose: additive evidence. What excludes is asked first and is hard: kinds that are not kin, moves of other
forces, places and days that cannot meet. Then each slot gives a named reason with its weight from fusion.yaml, so that
`orontes explain` can show the sum; acts of violence that two reports tell have weights fitted on incidents.
Rejected: likeness of the texts (copies fuse, paraphrases split), and a learnt distance, which cannot tell why.
"""

from orontes.base import HARM, Bounds
from orontes.events.apart import go_elsewhere, hurt_others, linked, share_name, told_apart
from orontes.events.deals import are_two_deals
from orontes.events.deeds import two_deeds
from orontes.events.evidence import Evidence, names_apart, names_shared, same_large_count
from orontes.events.evidence_days import may_be_misread, weigh_days, weigh_misread
from orontes.events.evidence_place import CLOSE, relate_places, weigh_place
from orontes.events.fights import told_by_sides
from orontes.events.ground import Ground
from orontes.events.reasons import EACH_SIDE
from orontes.events.retaking import are_rivals, denied_by_doer, taken_twice
from orontes.events.rules import FusionRules, fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_chance import sum_rarity


def weigh_pair(one: ClaimView, two: ClaimView, ground: Ground, *, whole: bool = False) -> Evidence:
    """The evidence that two claims speak of one event; with `whole` all reasons also where they cannot be one."""
    rules = _rules_for(one, two)
    kin = rules.kinship(one.claim.kind, two.claim.kind)
    against = _find_against(one, two, kin, ground)
    if against and not whole:
        return Evidence(excluded=against)
    if _hide_holder(one, two):
        kin = rules.weights["holder_unknown"]
    reasons = [("kind", kin or 0.0)]
    named = one.name is not None and one.name == two.name
    if named:
        reasons.append(("event_name", rules.weights["event_name"]))
    for weigh in (weigh_place, weigh_days, _weigh_actors):
        found = weigh(one, two, ground, rules)
        if found.excluded is None:
            reasons += found.reasons
        elif not (named and weigh is not _weigh_actors):
            if may_be_misread(found.excluded, one, two, ground):
                reasons += weigh_misread(one, two, rules)
                continue
            if not whole:
                return found
            against = against or found.excluded
    if one.claim.report == two.claim.report and linked(one, two):
        reasons.append(("goes_back", rules.weights["goes_back"]))
    reasons += _weigh_counts(one, two, rules)
    reasons += _weigh_around(one, two, ground, rules)
    reasons += _weigh_report(one, two, rules)
    return Evidence(reasons=tuple(reasons), excluded=against)


def _hide_holder(one: ClaimView, two: ClaimView) -> bool:
    """Whether one of two only says that a place is held, and of one it is not known by which side."""
    if one.family != "holding" or "control_state" not in (one.claim.kind, two.claim.kind):
        return False
    one_doer = one.agent is not None and one.agent == two.agent
    return None in (one.side, two.side) and not (one_doer and one.claim.kind == two.claim.kind)


def _rules_for(one: ClaimView, two: ClaimView) -> FusionRules:
    """The rules, with the fitted weights where two reports tell acts of violence."""
    rules = fusion_rules()
    across = one.family == two.family == "violence" and one.claim.report != two.claim.report
    return rules.across if across and rules.across is not None else rules


def _find_against(one: ClaimView, two: ClaimView, kin: float | None, ground: Ground) -> str | None:
    """Why two claims cannot be one event, before their places and days are asked."""
    against = _kinds_against(one, two, kin) or two_deeds(one, two)
    if against is None and one.family != "violence":
        against = _moves_against(one, two, ground) or taken_twice(one, two) or are_rivals(one, two)
    if against is None and one.asserted != two.asserted:
        against = denied_by_doer(one, two)
    if against is None and one.claim.report == two.claim.report:
        against = told_apart(one, two, ground, relate_places(one, two, ground, fusion_rules()))
    return against


def _kinds_against(one: ClaimView, two: ClaimView, kin: float | None) -> str | None:
    """Why two claims of such kinds cannot be one event."""
    if kin is None:
        return "kinds that are not one happening"
    if one.family == "leaving" and one.partial != two.partial:
        return "some of them is not all of them"
    if one.family in {"violence", "custody"} and one.summary != two.summary:
        return "a sum of many acts is none of them"
    if hurt_others(one, two):
        return "others harmed, and a doer of its own"
    return EACH_SIDE if one.family == "violence" and told_by_sides(one, two) else None


def _moves_against(one: ClaimView, two: ClaimView, ground: Ground) -> str | None:
    """Why two moves, or two agreements, are not one."""
    if go_elsewhere(one, two, ground):
        return "moves from or to two places"
    return "two agreements" if are_two_deals(one, two) else None


def _weigh_actors(one: ClaimView, two: ClaimView, _: Ground, rules: FusionRules) -> Evidence:
    """Agents and patients: one actor, one side, or others."""
    reasons = []
    agent = _weigh_names(
        one.agent, one.side, two.agent, two.side, ("actor_same", "side_same", "actor_other", "side_other")
    )
    agent = "side_same" if agent == "actor_other" and share_name(one, two) else agent
    if agent == "side_other" and one.family in {"holding", "advance", "leaving"}:
        return Evidence(excluded="opposing sides")
    patient = _weigh_names(
        one.patient,
        one.patient_side,
        two.patient,
        two.patient_side,
        ("patient_same", "patient_side", "patient_other", "patient_other"),
    )
    reasons = [(name, rules.weights[name]) for name in (agent, patient) if name]
    if one.persons & two.persons and one.family == "violence":
        reasons.append(("person_same", rules.weights["person_same"]))
    return Evidence(reasons=tuple(reasons))


def _weigh_names(
    one: str | None, side: str | None, two: str | None, other: str | None, names: tuple[str, str, str, str]
) -> str | None:
    """Which of the four reasons holds between two actors; None where one is unknown."""
    if one and one == two:
        return names[0]
    if side and other:
        return names[1] if side == other else names[3]
    return names[2] if one and two else None


def _weigh_counts(one: ClaimView, two: ClaimView, rules: FusionRules) -> list[tuple[str, float]]:
    """Counts of one thing: the same number, bounds that touch, or bounds that exclude each other."""
    told = "count_same" if same_large_count(one, two) else None
    for of, who, bounds in one.counts:
        for of_other, who_other, other in two.counts:
            if (of, who) != (of_other, who_other):
                continue
            same = bounds == other and bounds.exact and (bounds.low or 0) >= 3
            grown = of in HARM and _has_grown(one, bounds, two, other)
            found = "count_same" if same else "count_touch" if grown or bounds.touches(other) else "count_other"
            told = found if told is None or found == "count_same" else told
    return [(told, rules.weights[told])] if told else []


def _has_grown(one: ClaimView, mine: Bounds, two: ClaimView, theirs: Bounds) -> bool:
    """Whether the higher of two numbers is what a toll has risen to."""
    rows = ((one, mine, theirs), (two, theirs, mine))
    return any(view.risen and (own.low or 0) >= (other.low or 0) for view, own, other in rows)


def _weigh_around(one: ClaimView, two: ClaimView, ground: Ground, rules: FusionRules) -> list[tuple[str, float]]:
    """Acts of two reports: words copied, the names around both, and a place that one of them leaves open."""
    if one.family != "violence" or one.claim.report == two.claim.report:
        return []
    reasons = []
    if one.copied & two.copied:
        reasons.append(("passage_shared", rules.weights["passage_shared"]))
    if one.place is None or two.place is None:
        reasons.append(("place_unknown", rules.weights["place_unknown"]))
    return reasons + _weigh_chances(one, two, ground, rules) + _weigh_names_around(one, two, rules)


def _weigh_chances(one: ClaimView, two: ClaimView, ground: Ground, rules: FusionRules) -> list[tuple[str, float]]:
    """What two acts may agree in by chance: how many acts of the record they may be, and how rare their numbers are."""
    if one.chance is None or two.chance is None:
        return []
    close = relate_places(one, two, ground, rules) in CLOSE
    others = max(one.chance.fits, two.chance.fits) if close else max(one.chance.near, two.chance.near)
    rare = sum_rarity(one.chance.numbers & two.chance.numbers)
    told = (("others_fit", others), ("number_rare", rare))
    return [(name, rules.weights[name] * much) for name, much in told if much]


def _weigh_names_around(one: ClaimView, two: ClaimView, rules: FusionRules) -> list[tuple[str, float]]:
    """The names around two acts: those that both have, many of them, and those that only one has."""
    shared, most = names_shared(one, two), rules.limits["most_names"]
    told = {
        "names_shared": min(shared, most),
        "names_many": min(max(0.0, shared - most), most),
        "names_apart": min(names_apart(one, two, shared), rules.limits["most_apart"]),
    }
    return [(name, round(rules.weights[name] * count, 3)) for name, count in told.items() if count]


def _weigh_report(one: ClaimView, two: ClaimView, rules: FusionRules) -> list[tuple[str, float]]:
    """One report, the closer the better; one voice."""
    reasons = []
    if one.claim.report == two.claim.report:
        reasons.append(("report_same", rules.weights["report_same"]))
        headline = one.headline and two.headline and one.sentence == two.sentence and one.family == "violence"
        if headline and one.claim.trigger_start != two.claim.trigger_start:
            reasons.append(("headline_same", rules.weights["headline_same"]))
        apart = abs(one.claim.start - two.claim.start)
        reasons.append(
            ("report_close", rules.weights["report_close"] * max(0.0, 1 - apart / rules.limits["close_chars"]))
        )
    if one.voice and one.voice == two.voice:
        reasons.append(("voice_same", rules.weights["voice_same"]))
    return reasons
