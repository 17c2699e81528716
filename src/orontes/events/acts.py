"""What each report tells as one act: its claims of violence put together, before reports are compared.

The problem: one report tells an act in ten claims. The first names the town, the third the day, the fifth the dead,
and the rest ("he opened fire", "the shooting") name nothing. Compared claim by claim with another report's they are
too weak to be one event, and the ten break into five. What we chose: the claims of one report are grouped first;
claims that name neither place nor day of their own join the act of their report where it tells of one act only. The
act is then compared with those of other reports as a whole, with every slot that any of its claims fills, and with
the proper names around it (`naming`). Claims stay as they are; only the comparing sees the act. Rejected: an act's
slots carried on to claims beside it in a report of many acts, for monitors' round-ups tell ten strikes in ten
sentences.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain

from orontes.base import spread
from orontes.events.apart import carried_on, gap_of, has_doer_of_its_own, have_two_doers, told_as_two
from orontes.events.deeds import two_deeds
from orontes.events.fights import told_by_sides
from orontes.events.ground import Ground
from orontes.events.grouping import group_pairs
from orontes.events.naming import Naming
from orontes.events.pooling import pool
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.knowledge import SETTLEMENTS, WIDE

_WINDOW = 40
_LEAST_KIN = 0.4  # kinds less akin tell two weapons, or none that one of them has
_DYING = 3  # days by which the wounded may outlive an act
_SEVERAL = 3
_ENOUGH = 5_000  # claims from which on several processes put those of a report together
_OF_GROUND = frozenset({"holding", "advance", "leaving", "siege", "offensive_launch", "reinforcement_or_deployment"})
_BEFORE, _AFTER, _HEAD = 200, 300, 300
_TOWNS = SETTLEMENTS | {"unknown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Claims of one report that tell of one act (numbers of views, sorted), and how it is compared with others."""

    members: tuple[int, ...]
    view: ClaimView


def gather_acts(views: Sequence[ClaimView], ground: Ground, naming: Naming) -> list[Act]:
    """All claims as acts, in the order of their first claims; what is no violence is compared claim by claim."""
    acts = [Act(members=(number,), view=view) for number, view in enumerate(views) if view.family != "violence"]
    violent = [number for number, view in enumerate(views) if view.family == "violence"]
    mine = [views[number] for number in violent]
    where = {id(view): number for number, view in zip(violent, mine, strict=True)}
    busy = _round_ups(views)
    for groups in _groups_by_report(mine, ground):
        acts += _acts_of(groups, where, ground, naming, busy)
    return sorted(acts, key=lambda act: act.members[0])


def _groups_by_report(views: Sequence[ClaimView], ground: Ground) -> list[list[list[ClaimView]]]:
    """The claims of each report put together by what speaks for one act."""
    reports: dict[str, list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        reports[view.claim.report].append(number)
    numbers = list(reports.values())
    parts = spread(partial(_group_some, views, ground), numbers, enough=len(views) >= _ENOUGH)
    found: dict[str, list[list[ClaimView]]] = {report: [] for report in reports}
    for group in chain.from_iterable(parts):
        found[views[group[0]].claim.report].append([views[number] for number in group])
    return list(found.values())


def _group_some(views: Sequence[ClaimView], ground: Ground, reports: Sequence[Sequence[int]]) -> list[list[int]]:
    """The same of some reports, as numbers of claims; the pairs of all are told at once."""
    numbers = list(chain.from_iterable(reports))
    at = {number: place for place, number in enumerate(numbers)}
    pairs = [(at[one], at[two]) for one, two in _near_pairs(reports)]
    groups = group_pairs([views[number] for number in numbers], ground, pairs)
    return [[numbers[place] for place in group] for group in groups]


def _round_ups(views: Sequence[ClaimView]) -> frozenset[str]:
    """The reports that tell in several sentences of ground taken, held and left; their names are of no one act."""
    told: dict[str, set[int]] = defaultdict(set)
    for view in views:
        if view.family in _OF_GROUND:
            told[view.claim.report].add(view.sentence)
    return frozenset(report for report, sentences in told.items() if len(sentences) >= _SEVERAL)


def _acts_of(
    told: list[list[ClaimView]],
    where: Mapping[int, int],
    ground: Ground,
    naming: Naming,
    busy: frozenset[str] = frozenset(),
) -> Iterator[Act]:
    """The acts of one report; around the one act of a `busy` report not all of its names stand."""
    mine = list(chain.from_iterable(told))
    groups = join_open(told, ground)
    sole = len([group for group in groups if tells_anything(group)]) <= 1 and mine[0].claim.report not in busy
    for group in groups:
        yield Act(
            members=tuple(sorted(where[id(view)] for view in group)),
            view=pool(group, ground, naming, None if sole else stretches_of(group, mine)),
        )


def stretches_of(group: Sequence[ClaimView], told: Sequence[ClaimView]) -> list[tuple[int, int]]:
    """The stretches of a report around one of its acts, each ending where a sentence tells another act."""
    own = {view.sentence for view in group}
    others = sorted({view.sentence for view in told} - own)
    spans = [(0, _HEAD)] if any(view.claim.trigger_start < _HEAD for view in group) else []
    for view in group:
        first, last = max(0, view.sentence - _BEFORE), view.claim.trigger_end + _AFTER
        before = [other for other in others if first <= other < view.sentence]
        spans.append((view.sentence if before else first, min([last, *(at for at in others if at > view.sentence)])))
    return spans


def _near_pairs(reports: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """Each claim of a report with the next ones."""
    for numbers in reports:
        for at, one in enumerate(numbers):
            yield from ((one, two) for two in numbers[at + 1 : at + _WINDOW])


def join_open(groups: list[list[ClaimView]], ground: Ground) -> list[list[ClaimView]]:
    """The groups of one report, what may tell of the act that the report is about put to it, if there is one."""
    lead = _main_act(groups, ground)
    if len(groups) < 2 or lead is None:
        return groups
    joined, rest = list(lead), []
    for group in sorted(groups, key=len, reverse=True):
        if group is lead:
            continue
        if _may_tell_of(group, joined, ground):
            joined += group
        else:
            rest.append(group)
    joined.sort(key=lambda view: view.order)
    return [joined, *rest]


def _may_tell_of(group: Sequence[ClaimView], act: Sequence[ClaimView], ground: Ground) -> bool:
    """Whether a group may go on telling of its report's act: no sum, no turn to another act, nothing against it."""
    if any(view.summary or view.another or view.turn or view.claim.period != "current" for view in group):
        return False
    return not any(_speaks_against(view, other, ground) for view in group for other in act)


def _speaks_against(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Whether kinds, doers, places or days of two claims of one report are those of two acts."""
    rules = fusion_rules()
    kin = rules.kinship(one.claim.kind, two.claim.kind)
    if kin is None or kin < _LEAST_KIN or has_doer_of_its_own(one, two) or have_two_doers(one, two):
        return True
    if told_by_sides(one, two) or told_as_two(one, two) or two_deeds(one, two):
        return True
    if one.days.known and two.days.known and not carried_on(one, two):
        later = max(one, two, key=lambda view: view.days.earliest or date.min)
        slack = _DYING if later.claim.kind == "massacre_or_killing" else 0
        if gap_of(one.days, two.days) > slack:
            return True
    if one.place is None or two.place is None or one.place == two.place:
        return False
    told = ground.relate(one.place, two.place, near_km=rules.limits["near_km"], far_km=rules.limits["far_km"])
    other = gap_of(one.days, two.days) > 0 or _one_level(one, two, ground)
    return told in {"apart", "near", "country"} or (told == "open" and other)


def _one_level(one: ClaimView, two: ClaimView, ground: Ground) -> bool:
    """Whether two places are both settlements, or both things within one."""
    return len({ground.kind(view.place or "") in _TOWNS for view in (one, two)}) == 1


def _main_act(groups: list[list[ClaimView]], ground: Ground) -> list[ClaimView] | None:
    """The act that a report is about: the only one with a place or day, or one told more than all the others."""
    anchored = [group for group in groups if is_anchored(group, ground)]
    if not anchored:
        return max(groups, key=len)
    lead, others = max(anchored, key=len), 0
    for group in anchored:
        others += 0 if group is lead or _may_tell_of(group, lead, ground) else len(group)
        if others >= len(lead):
            return None
    return lead


def is_anchored(group: Sequence[ClaimView], ground: Ground) -> bool:
    """Whether any claim that tells of what happened names a place of its own or its day."""
    return any(_has_anchor(view, ground) for view in group if view.asserted and not view.summary)


def _has_anchor(view: ClaimView, ground: Ground) -> bool:
    """Whether a claim names a place of its own or its day."""
    placed = view.place is not None and ground.kind(view.place) not in WIDE
    return placed or (view.days.known and view.days.basis != "context")


def tells_anything(group: Sequence[ClaimView]) -> bool:
    """Whether a group is more than a word in passing."""
    return any(view.asserted and (view.counts or view.place or view.days.known) for view in group)
