"""Why two claims may be one event: each reason with its weight, or why they cannot be."""

from dataclasses import dataclass

from orontes.base import Days
from orontes.events.apart import carried_on, close_by, gap_of, linked, one_list, share_name, told_apart
from orontes.events.ground import FACILITIES, Ground
from orontes.events.rules import FusionRules, fusion_rules
from orontes.events.view import ClaimView

_PLANNED_AHEAD = 30
_MOVING = {"holding", "advance", "leaving"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The reasons for and against one event, added up; `excluded` says why it cannot be one."""

    reasons: tuple[tuple[str, float], ...] = ()
    excluded: str | None = None

    @property
    def total(self) -> float:
        """The sum of the weights."""
        return sum(weight for _, weight in self.reasons)


def weigh_pair(one: ClaimView, two: ClaimView, ground: Ground) -> Evidence:
    """The evidence that two claims speak of one event."""
    rules = fusion_rules()
    reasons: list[tuple[str, float]] = []
    kin = rules.kinship(one.claim.kind, two.claim.kind)
    if kin is None:
        return Evidence(excluded="kinds that are not one happening")
    if {one.claim.kind, two.claim.kind} == {"capture", "control_state"} and None in (one.side, two.side):
        kin = rules.weights["holder_unknown"]
    if one.family == "leaving" and one.partial != two.partial:
        return Evidence(excluded="some of them is not all of them")
    if one.family == "violence" and one.summary != two.summary:
        return Evidence(excluded="a sum of many acts is none of them")
    relation = _relation(one, two, ground, rules)
    apart = told_apart(one, two, ground, relation)
    if apart:
        return Evidence(excluded=apart)
    reasons.append(("kind", kin))
    if one.name and one.name == two.name:
        reasons.append(("event_name", rules.weights["event_name"]))
    for weigh in (_weigh_place, _weigh_days, _weigh_actors):
        found = weigh(one, two, ground, rules)
        if found.excluded and not (one.name and one.name == two.name and weigh is not _weigh_actors):
            return found
        reasons += found.reasons if not found.excluded else ()
    if linked(one, two):
        reasons.append(("goes_back", rules.weights["goes_back"]))
    reasons += _weigh_counts(one, two, rules)
    reasons += _weigh_report(one, two, rules)
    return Evidence(reasons=tuple(reasons))


def _relation(one: ClaimView, two: ClaimView, ground: Ground, rules: FusionRules) -> str | None:
    """How the places of two claims lie to each other; None where one names none."""
    if one.place is None or two.place is None:
        return None
    return ground.relate(one.place, two.place, near_km=rules.limits["near_km"], far_km=rules.limits["far_km"])


def _weigh_place(one: ClaimView, two: ClaimView, ground: Ground, rules: FusionRules) -> Evidence:
    """Places: one, part of each other, near; apart excludes, but for one large number told of two prisons of a town."""
    if one.place is None or two.place is None:
        if any(view.place is None and view.claim.polarity == "denied" for view in (one, two)) and not close_by(
            one, two
        ):
            return Evidence(excluded="a denial that names no place, told elsewhere")
        return _weigh_open_place(one, two, rules) if one.family in _MOVING else Evidence()
    told = _relation(one, two, ground, rules) or ""
    if told == "apart" and two_names_of_one(one, two, ground):
        told = "near"
    listed = one.place != two.place and one_list(one, two)
    if listed and (one.family in _MOVING | {"movement"} or told in {"open", "near"}):
        return Evidence(excluded="two places of one list")
    against = _place_against(one, two, told, rules)
    if against:
        return Evidence(excluded=against)
    return Evidence(reasons=((f"place_{told}", rules.weights.get(f"place_{told}", 0.0)),))


def _weigh_open_place(one: ClaimView, two: ClaimView, rules: FusionRules) -> Evidence:
    """Captures, advances and withdrawals of which one names no known place: one event only right beside each other."""
    unplaced = [view for view in (one, two) if view.place is None]
    if any((view.days.width or 0) > rules.limits["short_days"] for view in unplaced):
        return Evidence(excluded="a summary of many days")
    if len(unplaced) == 1 and (not close_by(one, two) or unplaced[0].elsewhere):
        return Evidence(excluded="a place that is not known")
    return Evidence()


def _place_against(one: ClaimView, two: ClaimView, told: str, rules: FusionRules) -> str | None:
    """Why two places so related cannot be those of one event."""
    kind = one.claim.kind
    if told == "apart" or (told == "open" and one.family in _MOVING):
        return "two places"
    if told == "part" and kind in {"capture", "advance"} and kind == two.claim.kind:
        return "a part of a town is not the town"
    if kind in rules.once | {"withdrawal"} and told in {"region", "country"}:
        return "a town is not its region" if told == "country" or one.claim.report == two.claim.report else None
    return None


def two_names_of_one(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Two facilities of one kind and town of which the same large number is told."""
    if one.place is None or two.place is None or ground.kind(one.place) != ground.kind(two.place):
        return False
    town = ground.town(one.place)
    fit = town is not None and town == ground.town(two.place) and ground.kind(one.place) in FACILITIES
    return fit and same_large_count(one, two)


def same_large_count(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell one large number of the same thing, as a number or as a bound."""
    least = fusion_rules().limits["same_count_least"]
    mine = {
        (of, number)
        for of, _, bounds in one.counts
        for number in (bounds.low, bounds.high)
        if number and number >= least
    }
    theirs = {
        (of, number)
        for of, _, bounds in two.counts
        for number in (bounds.low, bounds.high)
        if number and number >= least
    }
    return bool(mine & theirs)


def _weigh_days(one: ClaimView, two: ClaimView, _: Ground, rules: FusionRules) -> Evidence:
    """Days: told days first, else the days that news of that publication is about."""
    once = one.claim.kind in rules.once and two.claim.kind in rules.once
    for view, other in ((one, two), (two, one)):
        if view.asserted and view.published and other.days.earliest and other.days.earliest > view.published:
            return Evidence(excluded="reported before the other happened")
    if one.actual != two.actual:
        far = gap_of(one.days, two.days) > _PLANNED_AHEAD
        return Evidence(excluded="planned long before") if far else Evidence()
    if one.days.known and two.days.known and not carried_on(one, two):
        return _weigh_told(one.days, two.days, rules, once=once)
    if once or one.claim.report == two.claim.report:
        past = {one.claim.period, two.claim.period} == {"background", "current"} and not once
        return Evidence(reasons=(("background", rules.weights["background"]),) if past else ())
    return _weigh_soft(one, two, rules)


def _weigh_soft(one: ClaimView, two: ClaimView, rules: FusionRules) -> Evidence:
    """Two reports of what may happen again, one of them undated: by the days that their news is about."""
    reasons = [("day_unknown", rules.weights["day_unknown"])]
    if {one.claim.period, two.claim.period} == {"background", "current"}:
        reasons.append(("background", rules.weights["background"]))
    if one.soft.known and two.soft.known:
        if not one.soft.meets(two.soft, int(rules.limits["repeated_gap"])):
            return Evidence(excluded="news of different days")
        reasons.append(("day_soft", rules.weights["day_soft"]))
    return Evidence(reasons=tuple(reasons))


def _weigh_told(one: Days, two: Days, rules: FusionRules, *, once: bool) -> Evidence:
    """Two told intervals."""
    gap = gap_of(one, two)
    if gap > rules.limits["once_gap" if once else "repeated_gap"]:
        return Evidence(excluded="days apart")
    if gap > 0:
        name = "day_gap_one" if once else "day_gap_repeated"
        return Evidence(reasons=((name, rules.weights[name] * gap),))
    widths = (one.width or 0, two.width or 0)
    if max(widths) <= 1:
        return Evidence(reasons=(("day_same", rules.weights["day_same"]),))
    name = "day_meets" if max(widths) <= rules.limits["short_days"] else "day_wide"
    return Evidence(reasons=((name, rules.weights[name]),))


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
            found = "count_same" if same else "count_touch" if bounds.touches(other) else "count_other"
            told = found if told is None or found == "count_same" else told
    return [(told, rules.weights[told])] if told else []


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
