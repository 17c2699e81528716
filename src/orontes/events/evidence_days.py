"""How two claims' days speak for one event or exclude it."""

import math
from dataclasses import replace

from orontes.base import Days
from orontes.events.apart import carried_on, gap_of
from orontes.events.evidence import Evidence, names_elsewhere, names_shared
from orontes.events.ground import Ground
from orontes.events.rules import FusionRules, fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_days import GUESSED, days_of_deed
from orontes.events.view_news import is_news_of
from orontes.events.view_open import compare_open_days

_PLANNED_AHEAD = 30
_NUMBERED = 120  # days that tell whether a numbered page may be about them
_DOUBTFUL = {"news of different days", "reported before the other happened"}


def weigh_days(one: ClaimView, two: ClaimView, _: Ground, rules: FusionRules) -> Evidence:
    """Days: told days first, else the days that news of that publication is about."""
    once = one.claim.kind in rules.once and two.claim.kind in rules.once
    mine, theirs = (days_of_deed(view) if once else view.days for view in (one, two))
    for view, days in ((one, theirs), (two, mine)):
        if view.known_by and days.earliest and days.earliest > view.known_by:
            return Evidence(excluded="reported before the other happened", doubtful=_is_guessed(one, two))
    if one.actual != two.actual:
        far = gap_of(one.days, two.days) > _PLANNED_AHEAD
        return Evidence(excluded="planned long before") if far else Evidence()
    if one.days.known and two.days.known and not carried_on(one, two):
        told = _weigh_told(mine, theirs, rules, once=once)
        return replace(told, doubtful=_is_guessed(one, two)) if told.excluded else told
    if once and _is_history(one, two, rules):
        return Evidence(excluded="one is history")
    if once or one.claim.report == two.claim.report:
        past = {one.claim.period, two.claim.period} == {"background", "current"} and not once
        return Evidence(reasons=(("background", rules.weights["background"]),) if past else ())
    return _weigh_soft(one, two, rules)


def _is_history(one: ClaimView, two: ClaimView, rules: FusionRules) -> bool:
    """Whether one is told as history with its day, and the other, without one, as news of days long after it."""
    old, new = (one, two) if one.claim.period == "background" else (two, one)
    told = old.claim.period == "background" and old.days.known and new.claim.period == "current"
    return told and gap_of(old.days, new.soft) > rules.limits["history_gap"]


def _weigh_soft(one: ClaimView, two: ClaimView, rules: FusionRules) -> Evidence:
    """Two reports of what may happen again, one of them undated: by the days that their news is about."""
    reasons = []
    if {one.claim.period, two.claim.period} == {"background", "current"}:
        reasons.append(("background", rules.weights["background"]))
    told = compare_open_days(one.open_day, two.open_day, one.days, two.days)
    if told in {None, "weekday"}:
        told = _compare_pages(one, two) or told
    if told is not None:
        return Evidence(reasons=((f"day_open_{told}", rules.weights[f"day_open_{told}"]), *reasons))
    if not one.soft.meets(two.soft, int(rules.limits["repeated_gap"])):
        return Evidence(excluded="news of different days", doubtful=one.family == "violence")
    narrow = all(days.known and (days.width or 0) <= rules.limits["soft_widest"] for days in (one.soft, two.soft))
    told = "day_soft" if narrow else "day_unknown"
    return Evidence(reasons=((told, rules.weights[told]), *reasons))


def _compare_pages(one: ClaimView, two: ClaimView) -> str | None:
    """What the days that an undated page tells, and its number, say of the other's day: news, numbered, or other."""
    rows = ((one, _days_about(two)), (two, _days_about(one)))
    if any(not view.days.known and is_news_of(view.news, days) for view, days in rows):
        return "news"
    for view, days in rows:
        if view.days.known or not view.span.known or not days.known or (days.width or 0) > _NUMBERED:
            continue
        return "numbered" if view.span.meets(days, 1) else "other"
    return None


def _days_about(view: ClaimView) -> Days:
    """The days of an act, else those that news of its page is about."""
    return next((days for days in (view.days, view.soft, view.span) if days.known), view.days)


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


def may_be_misread(excluded: str, one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Whether days that exclude one act are guessed or carried on, and the names around both say that it is one.

    The name of the town alone says so for some days only: later it is hit again.
    """
    if one.family != "violence" or one.claim.report == two.claim.report:
        return False
    limits = fusion_rules().limits
    if names_shared(one, two) < limits["telling_names"]:
        return False
    far = _gap_told(one, two) > limits["hit_again"]
    if far and names_elsewhere(one, two, ground) < limits["telling_names"]:
        return False
    return excluded in _DOUBTFUL or (excluded == "days apart" and _is_guessed(one, two))


def weigh_misread(one: ClaimView, two: ClaimView, rules: FusionRules) -> list[tuple[str, float]]:
    """What days tell that exclude each other and may be misread: the less for one act, the farther they lie apart."""
    far = math.log1p(_gap_told(one, two))
    return [
        ("day_misread", rules.weights["day_misread"]),
        ("day_misread_far", round(rules.weights["day_misread_far"] * far, 3)),
    ]


def _gap_told(one: ClaimView, two: ClaimView) -> int:
    """Days between two acts, as far as they are told or to be guessed from publication."""
    mine, theirs = ((view.days if view.days.known else view.soft) for view in (one, two))
    return gap_of(mine, theirs)


def _is_guessed(one: ClaimView, two: ClaimView) -> bool:
    """Whether the day of one of two acts of violence is counted or carried from other words."""
    return one.family == "violence" and any(view.days.basis in GUESSED for view in (one, two))
