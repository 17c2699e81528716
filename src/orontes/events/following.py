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
from dataclasses import replace

from orontes.base import Bounds
from orontes.events.apart import carried_on, gap_of, has_doer_of_its_own, has_one_doer, owns_up, share_name
from orontes.events.ground import COARSE, Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_words import sentence_around
from orontes.knowledge import name_key, name_words, plain_key

_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|same)(?: [\w’'-]+){0,2} ?$", re.I)
_ONE_MORE = re.compile(r"\b(?:an?|another|other|second|third|separate|similar|several|more)(?: [\w’'-]+){0,3} ?$", re.I)
_HARM = {"killed", "injured"}
_BACK, _HEAD, _AHEAD, _NEXT = 450, 220, 500, 2
_WHOLE = 6000
_LEAST_KIN = 0.3
_WORDS = re.compile(r"[a-z]{3,}")
_PEOPLE = {
    "man",
    "woman",
    "girl",
    "boy",
    "child",
    "civilian",
    "soldier",
    "fighter",
    "worker",
    "farmer",
    "person",
    "member",
}
_PLURALS = {"men": "man", "women": "woman", "children": "child", "people": "person"}


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
        for number in reports[report]:
            placed[number] = replace(placed[number], sole=sole)
        numbers = sorted(reports[report], key=lambda number: (views[number].claim.trigger_start, number))
        for number in numbers:
            found = _told_again(placed[number], [views[n] for n in numbers], text, ground)
            if found is None or found.place is None:
                found = _gone_back(placed[number], [placed[n] for n in numbers], text, ground) or found
            if found is not None:
                placed[number] = replace(
                    placed[number], place=found.place or placed[number].place, elsewhere=False, follows=found.claim.id
                )
    return tuple(placed)


def _gone_back(view: ClaimView, others: Sequence[ClaimView], text: str, ground: Ground) -> ClaimView | None:
    """The act that a claim without a place goes back to: the last one told before it, or the only one of its report."""
    at = view.claim.trigger_start
    definite = bool(_DEFINITE.search(text, max(0, at - 40), at))
    harm = any(of in _HARM for of, _, _ in view.counts) or view.claim.kind == "massacre_or_killing"
    if view.place is not None or not (definite or harm or owns_up(view)):
        return None
    if not definite and (_ONE_MORE.search(text, max(0, at - 40), at) or view.turn):
        return None
    before = [other for other in others if other.claim.trigger_start < at]
    nearest = _nearest(view, [other for other in before if other.place], text, definite=definite)
    if nearest is not None:
        return nearest if _wide(nearest, ground) != "country" and may_be_one(view, nearest) else None
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
    placed = [other for other in acts if other.place and not _wide(other, ground)]
    first = next(iter(placed or acts), None)
    if first is None or any(_turns_away(first, other) for other in others):
        return None
    return first if all(_around(first, other, ground) for other in others if other.place) else None


def _turns_away(act: ClaimView, other: ClaimView) -> bool:
    """Whether another claim opens a sentence that leaves an act for another place or day."""
    return other.turn and (other.place not in {None, act.place} or _days_differ(act, other))


def _days_differ(one: ClaimView, two: ClaimView) -> bool:
    """Whether two days are told that do not meet; a day only carried on from the story before tells nothing."""
    return one.days.known and two.days.known and gap_of(one.days, two.days) > 0 and not carried_on(one, two)


def _around(act: ClaimView, other: ClaimView, ground: Ground) -> bool:
    """Whether another claim's place is an act's own, or says more widely where it was."""
    if act.place is None or other.place is None or act.place == other.place:
        return act.place == other.place
    limits = fusion_rules().limits
    told = ground.relate(act.place, other.place, near_km=limits["near_km"], far_km=limits["far_km"])
    return told in {"same", "alike", "part", "region", "country"}


def _told_again(view: ClaimView, others: Sequence[ClaimView], text: str, ground: Ground) -> ClaimView | None:
    """The act in the next sentences that tells a first line again: with a finer place, or where that has none."""
    at = view.claim.trigger_start
    if at > _HEAD or (view.place is not None and not _wide(view, ground) and not _town_of_region(view, ground)):
        return None
    _, end = sentence_around(text, at, view.claim.trigger_end)
    later = [other for other in others if end <= other.claim.trigger_start <= end + _AHEAD]
    later = [other for other in later if not other.turn or other.sentence <= end + _NEXT]
    later = [other for other in later if may_be_one(view, other) and not _others_doing(view, other)]
    fine = [other for other in later if other.place and other.place != view.place and not _wide(other, ground)]
    fine = [other for other in fine if _within(other, view, text, ground)]
    alike = [other for other in fine if same_harm(view, other)] or fine[:1]
    if alike and len({other.place for other in alike[:2]}) == 1:
        return alike[0]
    if view.place is not None or not later:
        return None
    return next((other for other in later if same_harm(view, other)), later[0])


def _others_doing(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims name two doers."""
    return one.agent is not None and two.agent is not None and one.agent != two.agent and not share_name(one, two)


def may_be_one(one: ClaimView, two: ClaimView) -> bool:
    """Whether nothing speaks against one act: kinds, sides, doers, days and numbers."""
    kin = fusion_rules().kinship(one.claim.kind, two.claim.kind)
    if kin is None or kin < _LEAST_KIN or (one.side and two.side and one.side != two.side):
        return False
    if _days_differ(one, two) or has_doer_of_its_own(one, two):
        return False
    return not any(
        (of, who) == (other, whom) and not bounds.touches(told) and not _some_of(bounds, told)
        for of, who, bounds in one.counts
        for other, whom, told in two.counts
        if of in _HARM
    )


def _some_of(some: Bounds, whole: Bounds) -> bool:
    """Whether a number may tell some of those that another counts in all."""
    most = some.high if some.high is not None else some.low
    return most is not None and whole.low is not None and most < whole.low


def same_harm(one: ClaimView, two: ClaimView) -> bool:
    """Whether both tell one number of harmed, or the same sort of victim."""
    mine = {(of, bounds.low, bounds.high) for of, _, bounds in one.counts if of in _HARM}
    theirs = {(of, bounds.low, bounds.high) for of, _, bounds in two.counts if of in _HARM}
    return bool(mine & theirs or _victims(one) & _victims(two))


def _victims(view: ClaimView) -> set[str]:
    """The words for people among a claim's patient."""
    words = _WORDS.findall(view.claim.patient.text.casefold()) if view.claim.patient else []
    plain = {_PLURALS.get(word, word.removesuffix("s")) for word in words}
    return plain & _PEOPLE


def _wide(view: ClaimView, ground: Ground) -> str | None:
    """The kind of a place that says only widely where an act was; None for a place of its own."""
    kind = ground.kind(view.place or "")
    return kind if kind in COARSE else None


def _town_of_region(view: ClaimView, ground: Ground) -> bool:
    """Whether a town's name is also that of the region that holds it, which a headline means as often."""
    named = plain_key(ground.name(view.place or ""))
    holders = ground.holders.get(view.place or "", frozenset())
    return any(plain_key(ground.name(holder).lstrip("~")) == named for holder in holders)


def _within(inner: ClaimView, outer: ClaimView, text: str, ground: Ground) -> bool:
    """Whether a place lies in a wider one, as the ground knows, or as its own sentence says where it is not known."""
    if outer.place is None:
        return True
    if inner.place and (ground.inside(inner.place, outer.place) or _common_holder(inner.place, outer.place, ground)):
        return True
    start, end = sentence_around(text, inner.claim.trigger_start, inner.claim.trigger_end)
    words = name_words(text[start:end])
    spoken = {name_key(" ".join(words[at : at + long])) for long in (1, 2, 3) for at in range(len(words))}
    return any(name in spoken for name in _names(outer, ground))


def _common_holder(inner: str, outer: str, ground: Ground) -> bool:
    """Whether the region that holds both bears the wider one's name."""
    return any(
        plain_key(ground.name(holder)) == plain_key(ground.name(outer)) for holder in ground.holders.get(inner, ())
    )


def _names(view: ClaimView, ground: Ground) -> list[str]:
    """The keys of a wide place's name, and of the places that hold it, but for its country."""
    holders = sorted(ground.holders.get(view.place or "", ()))
    near = [holder for holder in holders if ground.kind(holder) not in {"country", "unknown"}]
    return [key for place in (view.place or "", *near) if (key := name_key(ground.name(place)))]
