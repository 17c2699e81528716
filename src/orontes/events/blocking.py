"""Which claims are compared at all: those that share a place and days, a report, a name or a number."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import chain

import numpy as np

from orontes.base import spread
from orontes.events.columns import Columns, Numbers
from orontes.events.ground import Ground, own_name
from orontes.events.rules import fusion_rules
from orontes.events.sieve import Sieve
from orontes.events.view import ClaimView
from orontes.knowledge import sound_key

_WEEK, _WINDOW, _IN_REPORT = 7, 80, 40
_LONG = 28
_RAREST, _EVER = 12, 6
_ENOUGH = 5_000  # claims from which on several processes look for pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Pairs of places in a list of claims, each once, in order, as two columns."""

    one: Numbers
    two: Numbers


def find_pairs(views: Sequence[ClaimView], ground: Ground) -> list[tuple[int, int]]:
    """Pairs of places in `views` that may be one event, each once, in order; about linear in the number of claims.

    All pairs of a small block; in a large one each claim with the next in order of days.
    """
    found = _pairs_within(views, ground, None)
    return list(zip(found.one.tolist(), found.two.tolist(), strict=True))


def sift_pairs(columns: Columns) -> Pairs:
    """The same without those that are surely two."""
    return _pairs_within(columns.views, columns.ground, Sieve(columns))


def _pairs_within(views: Sequence[ClaimView], ground: Ground, sieve: Sieve | None) -> Pairs:
    """The pairs of all blocks, found as numbers of one times the count of claims plus the other."""
    blocks = [block for block in _blocks(views, ground) if len(block) > 1]
    found = spread(partial(_code_pairs, len(views), sieve), blocks, enough=len(views) >= _ENOUGH)
    codes = np.unique(np.concatenate(found))
    return Pairs(one=codes // max(1, len(views)), two=codes % max(1, len(views)))


def _code_pairs(size: int, sieve: Sieve | None, blocks: Sequence[Sequence[int]]) -> Numbers:
    """The pairs of some blocks of `size` claims, sorted."""
    members = np.fromiter(chain.from_iterable(blocks), dtype=np.int64)
    sizes = np.array([len(block) for block in blocks], dtype=np.int64)
    ends = np.repeat(np.cumsum(sizes), sizes)
    at = np.arange(len(members))
    found = [np.empty(0, dtype=np.int64)]
    for step in range(1, _WINDOW + 1):
        at = at[at + step < ends[at]]
        if not len(at):
            break
        one, two = np.minimum(members[at], members[at + step]), np.maximum(members[at], members[at + step])
        if sieve is not None:
            kept = sieve.keep(one, two)
            one, two = one[kept], two[kept]
        found.append(np.unique(one * size + two))
    return np.unique(np.concatenate(found))


def _blocks(views: Sequence[ClaimView], ground: Ground) -> Iterator[list[int]]:
    """Blocks by place, by report, by an event's own name and by a large number, each in order of days."""
    named = {view.place for view in views if view.place}
    by_key: dict[tuple[str, ...], list[int]] = defaultdict(list)
    loose: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        if view.claim.kind in fusion_rules().light:
            continue
        weeks = _weeks(view)
        for key in _place_keys(view, ground, named):
            for week in weeks:
                by_key[*key, week].append(number)
            if not weeks:
                loose[key].append(number)
        for key in _other_keys(view):
            by_key[key].append(number)
    for *rest, week in [key for key in by_key if key[0] == "place"]:
        by_key[*rest, week] += loose[tuple(rest)]
    yield from _by_day(by_key, views)
    for key in sorted(loose):
        yield loose[key]
    yield from _report_blocks(views)


def _by_day(blocks: Mapping[tuple[str, ...], Sequence[int]], views: Sequence[ClaimView]) -> Iterator[list[int]]:
    """The blocks of more than one claim, each in order of days, of one day as claims stand."""
    days = np.array([_first_day(view).toordinal() for view in views], dtype=np.int64)
    rank = np.argsort(np.argsort(days, kind="stable")).tolist()
    for key in sorted(key for key, block in blocks.items() if len(block) > 1):
        yield sorted(set(blocks[key]), key=rank.__getitem__)


def _report_blocks(views: Sequence[ClaimView]) -> Iterator[list[int]]:
    """Claims of one family in one report, in windows as they stand in the text."""
    by_report: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, view in enumerate(views):
        if view.claim.kind not in fusion_rules().light:
            by_report[view.claim.report, view.family].append(number)
    for key in sorted(by_report):
        block = by_report[key]
        for start in range(0, len(block), _IN_REPORT // 2):
            yield block[start : start + _IN_REPORT]


def _place_keys(view: ClaimView, ground: Ground, named: set[str]) -> list[tuple[str, ...]]:
    """The place, what holds it where claims name that too, its town, and the sound of a name without coordinates."""
    if view.place is None:
        return []
    found = {view.place} | {
        holder for holder in ground.holders.get(view.place, ()) if holder in named and ground.kind(holder) != "country"
    }
    town = ground.town(view.place)
    keys = {("place", view.family, place) for place in found | ({town} if town else set())}
    if ground.distance(view.place, view.place) is None:
        keys.add(("place", view.family, "~" + sound_key(own_name(ground.name(view.place)))))
    return sorted(keys)


def _other_keys(view: ClaimView) -> list[tuple[str, ...]]:
    """An event's own name, and large numbers of one thing in one week."""
    keys: list[tuple[str, ...]] = [("name", view.name)] if view.name else []
    keys += [("person", view.family, person) for person in sorted(view.persons)]
    keys += _name_keys(view) + [("copied", view.family, str(passage)) for passage in sorted(view.copied)]
    least = fusion_rules().limits["same_count_least"]
    for of, _, bounds in view.counts:
        numbers = {number for number in (bounds.low, bounds.high) if number and number >= least}
        keys += [("count", view.family, of, str(number), week) for number in sorted(numbers) for week in _weeks(view)]
    return keys


def _name_keys(view: ClaimView) -> list[tuple[str, ...]]:
    """The rarest names around an act in its weeks, and the very rarest at any time."""
    rarest = sorted(view.names, key=lambda named: (-named[1], named[0]))[:_RAREST]
    weeks = _weeks(view)
    keys = [("named", view.family, name, week) for name, _ in rarest for week in weeks]
    return keys + [("named", view.family, name) for name, _ in rarest[:_EVER]]


def _weeks(view: ClaimView) -> list[str]:
    """The weeks that the claim's days touch, a few days of error allowed; none where the days are wide or unknown."""
    days = view.days if view.days.known else view.soft
    if view.claim.kind in fusion_rules().once and not view.days.known:
        return []
    if days.earliest is None or days.latest is None or (days.latest - days.earliest).days > _LONG:
        return []
    slack = int(fusion_rules().limits["once_gap"])
    first, last = (days.earliest.toordinal() - slack) // _WEEK, (days.latest.toordinal() + slack) // _WEEK
    return [f"{week:07d}" for week in range(first, last + 1)]


def _first_day(view: ClaimView) -> date:
    """The first day a claim may mean, for order within a block."""
    return view.days.earliest or view.soft.earliest or date.max
