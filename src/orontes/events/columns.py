"""What is compared of many claims, as columns of numbers, so that a million pairs are asked at once."""

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from orontes.base import Days
from orontes.events.ground import Ground
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_days import days_of_deed

Numbers: TypeAlias = npt.NDArray[np.int64]
Reals: TypeAlias = npt.NDArray[np.float64]
Truths: TypeAlias = npt.NDArray[np.bool_]
_NEVER = 10_000_000  # beyond any day's number
Signs: TypeAlias = npt.NDArray[np.uint64]
_SIGNS = 64
_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2 to the 64th by the golden ratio: numbers near each other land far apart
_SPARSE, _LEAST_BITS, _MOST_BITS = 8, 10, 26  # spots for each number, and the size of the table
T = TypeVar("T", str, int)


class Members:
    """A set of numbers, of which many others are asked at once whether they are in it."""

    def __init__(self, numbers: Numbers) -> None:
        self.sorted = np.unique(numbers)
        bits = min(_MOST_BITS, max(_LEAST_BITS, (_SPARSE * len(self.sorted)).bit_length()))
        self.shift = np.uint64(64 - bits)
        self.seen = np.zeros(1 << bits, dtype=bool)
        self.seen[self._spot(self.sorted)] = True

    def _spot(self, numbers: Numbers) -> Signs:
        """Where in a table each number is noted, some of them in one spot."""
        spot: Signs = numbers.astype(np.uint64) * _SPREAD >> self.shift
        return spot

    def hold(self, numbers: Numbers) -> Truths:
        """Whether each number is one of them; looked for only where its spot is taken, which is ten times as quick."""
        found: Truths = self.seen[self._spot(numbers)]
        at = np.flatnonzero(found)
        if len(at):
            asked = numbers[at]
            found[at] = self.sorted[np.minimum(np.searchsorted(self.sorted, asked), len(self.sorted) - 1)] == asked
        return found


class Shared:
    """What many claims hold several of (names, persons), each with its weight: how much two of them share."""

    def __init__(self, held: Sequence[Mapping[str, float]]) -> None:
        number: dict[str, int] = {}
        told = list(chain.from_iterable(sorted(own.items()) for own in held if own))
        codes = np.array([number.setdefault(one, len(number)) for one, _ in told], dtype=np.int64)
        self.number = number
        self.width = max(1, len(number))
        sizes = np.array([len(own) for own in held], dtype=np.int64)
        self._hold(sizes, codes, np.array([weight for _, weight in told], dtype=np.float64))

    def _hold(self, sizes: Numbers, codes: Numbers, weights: Reals) -> None:
        """Keeps what each claim holds: so many numbers one after another, each with its weight."""
        self.sizes, self.codes, self.weights = sizes, codes, weights
        self.starts = np.cumsum(sizes) - sizes
        self.holder = np.repeat(np.arange(len(sizes)), sizes)
        self.known = Members(self.holder * self.width + codes)
        self.signs = np.zeros(len(sizes), dtype=np.uint64)
        np.bitwise_or.at(self.signs, self.holder, _sign(codes))

    def without(self, groups: Numbers, told: Sequence[Collection[str]]) -> "Shared":
        """The same without what is told of each claim's group; -1 stands for no group."""
        known = [at * self.width + self.number[one] for at, own in enumerate(told) for one in own if one in self.number]
        group = groups[self.holder]
        kept = (group < 0) | ~Members(np.array(known, dtype=np.int64)).hold(group * self.width + self.codes)
        fewer = object.__new__(Shared)
        fewer.number, fewer.width = self.number, self.width
        sizes = np.bincount(self.holder[kept], minlength=len(self.sizes)).astype(np.int64)
        fewer._hold(sizes, self.codes[kept], self.weights[kept])
        return fewer

    def signs_of(self, told: Sequence[Collection[str]]) -> Signs:
        """For each of some sets the signs of what claims hold of it; sets that share anything share a sign."""
        known = [[self.number[one] for one in own if one in self.number] for own in told]
        signs = [np.bitwise_or.reduce(_sign(np.array(own, dtype=np.int64)), initial=np.uint64(0)) for own in known]
        return np.array(signs, dtype=np.uint64)

    def between(self, one: Numbers, two: Numbers) -> Reals:
        """The weight of all that each two claims share."""
        mine, theirs = self.sizes[one], self.sizes[two]
        one, two = np.where(mine <= theirs, one, two), np.where(mine <= theirs, two, one)
        sizes = np.minimum(mine, theirs)
        pair = np.repeat(np.arange(len(one)), sizes)
        at = np.repeat(self.starts[one] - (np.cumsum(sizes) - sizes), sizes) + np.arange(len(pair))
        both = self.known.hold(two[pair] * self.width + self.codes[at])
        shared: Reals = np.bincount(pair[both], weights=self.weights[at[both]], minlength=len(one)).astype(np.float64)
        return shared


class Columns:
    """The columns of claims; -1 stands for what a claim does not tell."""

    def __init__(self, views: Sequence[ClaimView], ground: Ground) -> None:
        rules = fusion_rules()
        self.views = views
        self.ground = ground
        self.places = [*sorted({view.place for view in views if view.place}), ""]
        self.place = numbered([view.place for view in views], self.places[:-1])
        self.name = numbered([view.name for view in views])
        self.report = numbered([view.claim.report for view in views])
        self.kinds = sorted({view.claim.kind for view in views})
        self.kind = numbered([view.claim.kind for view in views], self.kinds)
        self.once = np.array([view.claim.kind in rules.once for view in views], dtype=bool)
        self.actual = np.array([view.actual for view in views], dtype=bool)
        self.violence = np.array([view.family == "violence" for view in views], dtype=bool)
        self.summary = np.array([view.summary for view in views], dtype=bool) & self.violence
        days = [days_of_deed(view) for view in views]
        self.first, self.last, self.dated = _days_of(days)
        self.soft_first, self.soft_last, self.soft = _days_of([view.soft for view in views])
        self.known_by = np.array([view.known_by.toordinal() if view.known_by else _NEVER for view in views])
        self.begun = np.array([one.earliest.toordinal() if one.earliest else -_NEVER for one in days])
        self.names = Shared([dict(view.names) for view in views])
        self.elsewhere = self.names.without(self.place, [ground.name_words(place) for place in self.places[:-1]])
        self.around = np.array([view.around for view in views], dtype=np.float64)
        self._tell_chances()

    def _tell_chances(self) -> None:
        """What acts may agree in by chance."""
        chances = [view.chance for view in self.views]
        self.near = np.array([one.near if one else 0.0 for one in chances])
        self.fits = np.array([one.fits if one else 0.0 for one in chances])
        self.numbers = Shared([dict(one.numbers) if one else {} for one in chances])


def _sign(codes: Numbers) -> Signs:
    """One of 64 bits for each code."""
    signs: Signs = np.left_shift(np.uint64(1), (codes % _SIGNS).astype(np.uint64))
    return signs


def numbered(values: Sequence[T | None], known: Sequence[T] | None = None) -> Numbers:
    """Each value as its place among all, -1 for none."""
    order = known if known is not None else sorted({value for value in values if value})
    number: dict[T, int] = {value: at for at, value in enumerate(order)}
    return np.array([number.get(value, -1) if value else -1 for value in values], dtype=np.int64)


def equal_known(one: Numbers, two: Numbers) -> Truths:
    """Whether two told values are the same."""
    same: Truths = (one == two) & (one >= 0)
    return same


def gap_between(first: Numbers, last: Numbers, one: Numbers, two: Numbers) -> Numbers:
    """Days between two intervals each, 0 or less where they meet."""
    gap: Numbers = np.maximum(first[one], first[two]) - np.minimum(last[one], last[two])
    return gap


def _days_of(days: Collection[Days]) -> tuple[Numbers, Numbers, Truths]:
    """First and last days as numbers, and where both are known."""
    first = np.array([one.earliest.toordinal() if one.earliest else 0 for one in days], dtype=np.int64)
    last = np.array([one.latest.toordinal() if one.latest else 0 for one in days], dtype=np.int64)
    return first, last, np.array([one.known for one in days], dtype=bool)
