"""Which claims are compared at all: those that share a place and days, a report, a name or a number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np

from orontes.base import begin, spread
from orontes.events.blocks import WINDOW, Blocks, gather_blocks
from orontes.events.columns import Columns, Numbers
from orontes.events.ground import Ground
from orontes.events.sieve import Sieve
from orontes.events.view import ClaimView

_AT_ONCE = 100_000  # rows of blocks whose pairs are sifted at once
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
    found = _pairs_within(len(views), None, gather_blocks(views, ground))
    return list(zip(found.one.tolist(), found.two.tolist(), strict=True))


def begin_blocks(views: Sequence[ClaimView], ground: Ground) -> Callable[[], Blocks]:
    """Begins to gather blocks, in another process where there are many claims; what is returned gives them."""
    return begin(partial(gather_blocks, views, ground), enough=len(views) >= _ENOUGH)


def sift_pairs(columns: Columns, blocks: Callable[[], Blocks] | None = None) -> Pairs:
    """The same without those that are surely two; `blocks` as `begin_blocks` begun to gather them."""
    gathering, sieve = blocks or begin_blocks(columns.views, columns.ground), Sieve(columns)
    return _pairs_within(len(columns.views), sieve, gathering())


def _pairs_within(size: int, sieve: Sieve | None, blocks: Blocks) -> Pairs:
    """The pairs of all blocks of `size` claims, found as numbers of one times the count of claims plus the other."""
    found = spread(partial(_code_pairs, size, sieve, blocks), blocks.bounds, enough=size >= _ENOUGH)
    codes = np.unique(np.concatenate(found))
    return Pairs(one=codes // max(1, size), two=codes % max(1, size))


def _code_pairs(size: int, sieve: Sieve | None, blocks: Blocks, bounds: Sequence[tuple[int, int]]) -> Numbers:
    """The pairs of some blocks of `size` claims, sorted; a few blocks at once, so that columns stay short."""
    told = np.cumsum([end - begin for begin, end in bounds], dtype=np.int64) // _AT_ONCE
    edges = [0, *(np.flatnonzero(np.diff(told)) + 1).tolist(), len(bounds)]
    found = [_pairs_of(size, sieve, blocks, bounds[begin:end]) for begin, end in pairwise(edges)]
    return np.unique(np.concatenate(found))


def _pairs_of(size: int, sieve: Sieve | None, blocks: Blocks, bounds: Sequence[tuple[int, int]]) -> Numbers:
    """The pairs of some blocks, each once."""
    edges = np.array(bounds, dtype=np.int64).reshape(-1, 2)
    sizes = edges[:, 1] - edges[:, 0]
    ends = np.repeat(edges[:, 1], sizes)
    at = ends - np.repeat(np.cumsum(sizes), sizes) + np.arange(len(ends))
    found = [np.empty(0, dtype=np.int64)]
    for step in range(1, WINDOW + 1):
        left = at + step < ends
        at, ends = at[left], ends[left]
        if not len(at):
            break
        near = at if sieve is None else at[blocks.are_new(at, at + step)]
        mine, other = blocks.members[near], blocks.members[near + step]
        one, two = np.minimum(mine, other), np.maximum(mine, other)
        if sieve is not None:
            kept = sieve.keep(one, two)
            one, two = one[kept], two[kept]
        found.append(one * size + two)
    return np.unique(np.concatenate(found))
