"""Acts of violence told without a place, or only widely, that stand beside the same act told with one.

The problem: a headline says "Woman killed in shelling in Idlib" and the first sentence "shells fell on Termanin, a
village in Idlib"; a report tells of a strike on a town, then "two people died in the attack". Taken apart these are
two events, one with the dead and one with the place. What was observed: within a report a definite word ("the
attack") or a sentence on harm that names no place goes back to the act told last; a first line is told again, with
more, by the next sentences. What we chose: such a claim is compared as if it named the place of that act, where
nothing speaks against one act (kinds, sides, days, numbers); its own words are left as they are. Where the sentence
before tells of acts in several places nothing is done. A report that tells of one act in one place goes back to it
throughout; some of its dead are told with smaller numbers. Rejected: a place carried on through a whole report, for
monitors' round-ups tell ten strikes in ten sentences.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from orontes.base import HARM
from orontes.events.apart import has_one_doer, owns_up
from orontes.events.ground import Ground
from orontes.events.one_act import days_differ, may_be_one, wide_kind
from orontes.events.retelling import find_retelling
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.events.view_words import sentence_around

_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|same)(?: [\w’'-]+){0,2} ?$", re.I)
_ONE_MORE = re.compile(r"\b(?:an?|another|other|second|third|separate|similar|several|more)(?: [\w’'-]+){0,3} ?$", re.I)
_BACK = 450
_WHOLE = 6000


def place_followers(views: Sequence[ClaimView], texts: Mapping[str, str], ground: Ground) -> tuple[ClaimView, ...]:
    """The claims with the place of the act that they go back to, or that tells their headline again."""
    reports: dict[str, list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        if view.family == "violence" and view.asserted and view.claim.period == "current" and not view.summary:
            reports[view.claim.report].append(number)
    placed = list(views)
    for report in sorted(reports):
        text = texts.get(report, "")
        sole = has_one_doer([views[number] for number in reports[report]])
        for number in reports[report] if sole else ():
            placed[number] = change_view(placed[number], sole=sole)
        numbers = sorted(reports[report], key=lambda number: (views[number].claim.trigger_start, number))
        for number in numbers:
            found = find_retelling(placed[number], [views[n] for n in numbers], text, ground)
            if found is None or found.place is None:
                found = _gone_back(placed[number], [placed[n] for n in numbers], text, ground) or found
            if found is not None:
                placed[number] = change_view(
                    placed[number], place=found.place or placed[number].place, elsewhere=False, follows=found.claim.id
                )
    return tuple(placed)


def _gone_back(view: ClaimView, others: Sequence[ClaimView], text: str, ground: Ground) -> ClaimView | None:
    """The act that a claim without a place goes back to: the last one told before it, or the only one of its report."""
    at = view.claim.trigger_start
    definite = bool(_DEFINITE.search(text, max(0, at - 40), at))
    harm = any(of in HARM for of, _, _ in view.counts) or view.claim.kind == "massacre_or_killing"
    if view.place is not None or not (definite or harm or owns_up(view)):
        return None
    if not definite and (_ONE_MORE.search(text, max(0, at - 40), at) or view.turn):
        return None
    before = [other for other in others if other.claim.trigger_start < at and other.root is None]
    nearest = _nearest(view, [other for other in before if other.place], text, definite=definite)
    if nearest is not None:
        return nearest if wide_kind(nearest, ground) != "country" and may_be_one(view, nearest) else None
    only = _only_act(before, others, ground)
    return only if only is not None and at - only.claim.trigger_start <= _WHOLE and may_be_one(view, only) else None


def _nearest(view: ClaimView, before: Sequence[ClaimView], text: str, *, definite: bool) -> ClaimView | None:
    """The act told last before a claim, near by and in one place only."""
    at = view.claim.trigger_start
    near = [other for other in before if at - other.claim.trigger_start <= _BACK]
    if not definite:
        first, _ = sentence_around(text, at, view.claim.trigger_end)
        earliest, _ = sentence_around(text, max(0, first - 2), max(0, first - 2))
        near = [other for other in near if other.claim.trigger_start >= earliest]
    if not near:
        return None
    start, _ = sentence_around(text, near[-1].claim.trigger_start, near[-1].claim.trigger_end)
    beside = [other for other in near if other.claim.trigger_start >= start]
    return near[-1] if len({other.place for other in beside}) == 1 else None


def _only_act(before: Sequence[ClaimView], others: Sequence[ClaimView], ground: Ground) -> ClaimView | None:
    """The act that a report is about, where it tells of acts in one place at most, or around it, and turns to none."""
    others = [other for other in others if other.counts or other.claim.kind != "massacre_or_killing"]
    acts = [other for other in before if other.claim.kind != "massacre_or_killing" or other.place]
    placed = [other for other in acts if other.place and not wide_kind(other, ground)]
    first = next(iter(placed or acts), None)
    if first is None or any(_turns_away(first, other) for other in others):
        return None
    return first if all(_around(first, other, ground) for other in others if other.place) else None


def _turns_away(act: ClaimView, other: ClaimView) -> bool:
    """Whether another claim opens a sentence that leaves an act for another place or day."""
    return other.turn and (other.place not in {None, act.place} or days_differ(act, other))


def _around(act: ClaimView, other: ClaimView, ground: Ground) -> bool:
    """Whether another claim's place is an act's own, or says more widely where it was."""
    if act.place is None or other.place is None or act.place == other.place:
        return act.place == other.place
    limits = fusion_rules().limits
    told = ground.relate(act.place, other.place, near_km=limits["near_km"], far_km=limits["far_km"])
    return told in {"same", "alike", "part", "region", "country"}
