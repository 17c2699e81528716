"""One event told on two days: both told in words, no interval meeting the other.

A guess from context or from the day of publication disputes nothing, nor does a wider interval. What goes on for days
(an advance, fighting, a siege) may be told on each of them. A reaction that is told before its cause (crowds
celebrate on Saturday a capture of Sunday) is a slip of one of the two.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from orontes.base import CARRIED_BASES, HARM
from orontes.claims import When
from orontes.events.apart import gap_of
from orontes.events.disputes.case import Case, Group, make_dispute, say_days
from orontes.events.disputes.twice import find_taken_twice
from orontes.events.event import Dispute
from orontes.events.evidence import same_large_count
from orontes.events.rules import dispute_words, fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_days import days_of_deed
from orontes.events.view_words import sentence_around
from orontes.events.words import either

_WORDS = {"explicit": 3, "weekday": 2, "relative": 2, "narrative": 1, "context": 1}
_WIDEST = 2
_MOST, _FEW = 50, 4
_NEAR_CHARS = 700
_OF_WOUNDS = re.compile(
    rf"\b{either('dying')} (?:[\w-]+ ){{0,3}}(?:of|from|to) (?:[\w-]+ ){{0,3}}(?:wounds|injuries)\b", re.I
)
_THAT = re.compile(r" (?:that )?(?:\w+ ){1,6}?had\b")
_HAVING = re.compile(r"\b(?:after|having|since|following)(?: (?:already|earlier|first|having))?(?: \w+ly)? $", re.I)
_AFTER_IT = re.compile(rf"\b{either('after_it')}\b[^.,;]*$", re.I)


def find_date_disputes(case: Case) -> Iterator[Dispute]:
    """Dates of one event that exclude each other, and reactions before their cause."""
    for group in case.groups:
        yield from _within(case, group)
    yield from _too_early(case)
    yield from find_taken_twice(case)


def _within(case: Case, group: Group) -> Iterator[Dispute]:
    """Two told days of one event."""
    event, views = group
    rules = fusion_rules()
    if not _days_exclude(views):
        return
    dated = [
        view
        for view in views
        if view.asserted
        and _dated(view)
        and days_of_deed(view) == view.days
        and _one_happening(case, view, views)
        and not (_only_after(case, view) or _is_before(case, view))
    ]
    clusters = _standing(case, _clusters(dated))
    lasting = event.kind in rules.lasting and not any(view.name for view in dated)
    if len(clusters) < 2 or (lasting and not any(_is_one_attack(case, one, two) for one, two in _pairs(clusters))):
        return
    values = [(say_days(cluster[0].days), cluster) for cluster in clusters]
    note = f"{event.label} is told for {' and for '.join(value for value, _ in values)}; it happened once."
    yield make_dispute(("event", event.id), "date", values, "conflict", note)


def _days_exclude(views: Sequence[ClaimView]) -> bool:
    """Whether any two told intervals do not meet; in most events all do."""
    known = [view.days for view in views if view.days.known]
    first = max((days.earliest for days in known if days.earliest), default=None)
    last = min((days.latest for days in known if days.latest), default=None)
    return first is not None and last is not None and first > last


def _dated(view: ClaimView) -> bool:
    """Whether the claim tells a day or two in words of its own report."""
    when = view.claim.when
    if not view.days.known or view.days.basis not in _WORDS or (view.days.width or 0) > _WIDEST or not when.text:
        return False
    return view.days.basis not in CARRIED_BASES or _rests_on_date(when)


def _only_after(case: Case, view: ClaimView) -> bool:
    """Whether a carried day is that of another event that this one followed: "following the fall of X on 3 May"."""
    start = view.claim.when.start
    if start is None or _in_own_words(case, view):
        return False
    text = case.reports[view.claim.report].text
    first, _ = sentence_around(text, start, start)
    return bool(_AFTER_IT.search(text, first, start))


def _is_before(case: Case, view: ClaimView) -> bool:
    """Whether a claim only tells what went before the day told, or from what its victims died in the end.

    "On Tuesday they moved on, after seizing the town"; "after three of the wounded died of their injuries"; "said on
    Tuesday that they had seized it".
    """
    text = case.reports[view.claim.report].text
    start = view.claim.when.start
    first, last = case.sentence(view)
    if _OF_WOUNDS.search(view.claim.text) or (view.claim.when.end and _THAT.match(text, view.claim.when.end)):
        return True
    if start is None or not first <= start < last or view.claim.start <= start < view.claim.end:
        return False
    return bool(_HAVING.search(text, first, view.claim.trigger_start))


def _rests_on_date(when: When) -> bool:
    """Whether carried words lead back to a full date, and not to a weekday that may be a slip itself."""
    expression = when.expression
    while expression is not None and expression.base is not None:
        expression = expression.base
    return expression is None or expression.form == "absolute"


def _one_happening(case: Case, view: ClaimView, views: Sequence[ClaimView]) -> bool:
    """Whether the claim's kind happens once, or another of the event shares its name, number or attack."""
    if view.claim.kind in fusion_rules().once - {"control_state"} or view.name:
        return True
    others = [other for other in views[:_MOST] if other is not view]
    return any(same_large_count(view, other) or _is_one_attack(case, view, other) for other in others)


def _is_one_attack(case: Case, one: ClaimView, two: ClaimView) -> bool:
    """Whether two reports tell one act of violence by its exact number of harmed and its place, days apart."""
    told = one.asserted and two.asserted and one.claim.report != two.claim.report
    if not told or one.place is None or two.place is None or not all(_on_one_day(view) for view in (one, two)):
        return False
    harmed = not _exact_harm(one).isdisjoint(_exact_harm(two))
    return harmed and case.ground.relate(one.place, two.place, near_km=0, far_km=1) in {"same", "alike", "part"}


def _on_one_day(view: ClaimView) -> bool:
    """Whether a claim tells an act of violence on one day, and no night that two days share."""
    return view.family == "violence" and view.days.width == 0 and "night" not in (view.claim.when.text or "")


def _exact_harm(view: ClaimView) -> set[tuple[str, int | None]]:
    """The exact numbers of two and more harmed that a claim tells."""
    return {(of, bounds.low) for of, _, bounds in view.counts if of in HARM and bounds.exact and (bounds.low or 0) > 1}


def _pairs(clusters: Sequence[Sequence[ClaimView]]) -> Iterator[tuple[ClaimView, ClaimView]]:
    """Two claims of two clusters, the first of each."""
    for mine, theirs in combinations(clusters, 2):
        yield from product(mine[:_FEW], theirs[:_FEW])


def _clusters(views: Sequence[ClaimView]) -> list[list[ClaimView]]:
    """Claims by days that meet: the surest words first; whoever meets two groups tells nothing and is left out."""
    groups: list[list[ClaimView]] = []
    for view in sorted(views, key=lambda view: (-_WORDS[view.days.basis], view.days.width or 0, view.order)):
        fits = [group for group in groups if any(gap_of(view.days, other.days) == 0 for other in group)]
        if not fits:
            groups.append([view])
        elif len(fits) == 1:
            fits[0].append(view)
    return sorted(groups, key=lambda group: (str(group[0].days.earliest), group[0].order))


def _standing(case: Case, clusters: Sequence[list[ClaimView]]) -> list[list[ClaimView]]:
    """Clusters with a day told in a claim's own sentence, and carried days of a report that tells another itself."""
    own = [[view for view in cluster if _in_own_words(case, view)] for cluster in clusters]
    kept = []
    for number, cluster in enumerate(clusters):
        others = {view.claim.report for place, views in enumerate(own) if place != number for view in views}
        if own[number] or any(view.claim.report in others for view in cluster):
            kept.append(cluster)
    return kept


def _in_own_words(case: Case, view: ClaimView) -> bool:
    """Whether the time words stand in the claim's own sentence, not carried from another (of an announcement, say)."""
    start, end = case.sentence(view)
    when = view.claim.when
    return view.days.basis not in CARRIED_BASES or when.start is None or start <= when.start < end


def _too_early(case: Case) -> Iterator[Dispute]:
    """Celebrations of a capture on a day before all told days of it."""
    captures: dict[str, list[Group]] = defaultdict(list)
    for group in case.groups:
        for report in sorted({view.claim.report for view in group[1]} if group[0].kind == "capture" else ()):
            captures[report].append(group)
    for view in case.views:
        if view.claim.kind != "protest_or_celebration" or not (view.asserted and _dated(view)):
            continue
        words = case.sentence_text(view).casefold()
        if not any(cheer in words for cheer in dispute_words().cheering):
            continue
        for event, views in captures[view.claim.report]:
            told = [other for other in views if other.asserted and _tells_day(other)]
            if (
                told
                and _is_cause(view, views)
                and all(str(view.days.latest) < str(other.days.earliest) for other in told)
            ):
                values = [(say_days(view.days), [view]), (say_days(told[0].days), told)]
                note = f"Celebrated on {values[0][0]}, before any day told for it ({values[1][0]}): one is a slip."
                yield make_dispute(("event", event.id), "date", values, "slip", note)
                break


def _tells_day(view: ClaimView) -> bool:
    """Whether a claim tells a single day itself: "in the night of 7 to 8 May" would fit a celebration on either."""
    return _dated(view) and view.days.basis not in CARRIED_BASES and view.days.width == 0


def _is_cause(view: ClaimView, group: Sequence[ClaimView]) -> bool:
    """Whether the report tells the capture right before the celebration."""
    return any(
        other.claim.report == view.claim.report
        and 0 <= view.claim.start - other.claim.start <= _NEAR_CHARS
        and other.asserted
        for other in group
    )
