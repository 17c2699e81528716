"""Passages whose wording several reports share: one statement quoted thrice, an agency's words in another's story.

The problem. Voices are counted, not outlets: three reports that print one statement are one origin, though the
reports around it differ. The copies share a stretch of words, often with small changes: a spelling, a word put in, a
quotation broken by "he added".

What we chose. Runs of five words that stand in two reports are seeds. Each place of a run is paired with the first
report that has it and with the one before it, not with all, so that a dispatch in a hundred reports costs two hundred
pairs and not five thousand. Seeds of two reports that follow each other at about the same distance, with at most four
words between, are one shared stretch; it counts from twelve words, four fifths of them covered by seeds. Stretches
that overlap by more than half in a report are one passage.

Rejected: comparing sentence by sentence (a quotation is framed differently in each report, and sentences are cut
differently); whole-report similarity alone (one shared quotation in two long reports does not show); aligning all
pairs (quadratic).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from orontes.reports.report import Report
from orontes.reports.runs import find_repeated_runs
from orontes.reports.seeds import Seeds, cut_stretches, find_seeds
from orontes.reports.wording import read_places, read_words

_RUN = 5
_GAP = 4
_SHORTEST = 12
_LEAST_COVERED = 0.8
_SAME = 0.5
_Stretch = tuple[int, int, int]
"""Report number, first word, word after the last."""
_Pair = tuple[_Stretch, _Stretch]


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class SharedPassage:
    """Two or more stretches `(report id, start, end)` of at least twelve words, nearly the same words in each."""

    places: tuple[tuple[str, int, int], ...]

    def reports(self) -> tuple[str, ...]:
        """The ids of the reports that share it."""
        return tuple(sorted({report for report, _, _ in self.places}))


def find_shared_passages(reports: Iterable[Report]) -> tuple[SharedPassage, ...]:
    """The passages that two or more reports share nearly word for word, sorted; stretches lie in the reports' texts."""
    ordered = sorted(reports, key=lambda one: one.id)
    seeds = find_seeds(find_repeated_runs(map(read_words, ordered), _RUN))
    groups = [_merge(group) for group in _group(list(_find_pairs(seeds)))]
    spans = _read_spans({stretch for group in groups for stretch in group}, ordered)
    return tuple(sorted(SharedPassage(places=tuple(sorted(spans[one] for one in group))) for group in groups))


def _find_pairs(seeds: Seeds) -> Iterator[_Pair]:
    """The shared stretches of all two reports; seeds that follow each other evenly are one stretch without asking."""
    stretches = cut_stretches(seeds, _RUN + _GAP)
    last = stretches.end - 1
    length = seeds.at_one[last] + _RUN - seeds.at_one[stretches.first]
    for at in (length >= _SHORTEST).nonzero()[0].tolist():
        begin, end = int(stretches.first[at]), int(stretches.end[at])
        pair = (int(seeds.one[begin]), int(seeds.other[begin]))
        steps = seeds.at_one[begin:end].tolist()
        if stretches.even[at]:
            chain = _Chain(steps[0], int(seeds.at_other[begin]))
            for one in steps[1:]:
                chain.extend(one, chain.other + one - chain.one)
            found = [chain.cut(pair)] if chain.counts() else []
        else:
            found = list(_join_seeds(pair, list(zip(steps, seeds.at_other[begin:end].tolist(), strict=True))))
        yield from found


def _join_seeds(pair: tuple[int, int], seeds: Sequence[tuple[int, int]]) -> Iterator[_Pair]:
    """The shared stretches of two reports whose seeds follow each other closely."""
    open_chains: list[_Chain] = []
    for one, other in seeds:
        yield from (chain.cut(pair) for chain in open_chains if chain.one_end + _GAP < one and chain.counts())
        open_chains = [chain for chain in open_chains if chain.one_end + _GAP >= one]
        for chain in open_chains:
            if chain.takes(one, other):
                chain.extend(one, other)
                break
        else:
            open_chains.append(_Chain(one, other))
    yield from (chain.cut(pair) for chain in open_chains if chain.counts())


class _Chain:
    """A stretch that two reports share, as it grows seed by seed."""

    def __init__(self, one: int, other: int) -> None:
        self.one, self.one_end = one, one + _RUN
        self.other, self.other_end = other, other + _RUN
        self.covered = _RUN

    def takes(self, one: int, other: int) -> bool:
        """Whether a seed carries the stretch on in both reports, with about as many words between."""
        ahead, beside = one + _RUN - self.one_end, other + _RUN - self.other_end
        return 0 <= beside <= _RUN + _GAP and abs(ahead - beside) <= _GAP

    def extend(self, one: int, other: int) -> None:
        """Carries the stretch on by a seed."""
        self.covered += min(_RUN, one + _RUN - self.one_end)
        self.one_end, self.other_end = one + _RUN, max(self.other_end, other + _RUN)

    def counts(self) -> bool:
        """Whether the stretch is long enough and mostly the same words."""
        length = self.one_end - self.one
        return length >= _SHORTEST and self.covered >= _LEAST_COVERED * length

    def cut(self, pair: tuple[int, int]) -> _Pair:
        """The stretch in both reports."""
        return (pair[0], self.one, self.one_end), (pair[1], self.other, self.other_end)


def _group(pairs: Sequence[_Pair]) -> list[list[_Stretch]]:
    """The stretches joined into passages: by being a pair, or by being mostly the same words of one report."""
    stretches = sorted({stretch for pair in pairs for stretch in pair})
    parents = {stretch: stretch for stretch in stretches}

    def find_root(stretch: _Stretch) -> _Stretch:
        while parents[stretch] != stretch:
            parents[stretch] = parents[parents[stretch]]
            stretch = parents[stretch]
        return stretch

    for one, other in [*pairs, *_find_same(stretches)]:
        low, high = sorted((find_root(one), find_root(other)))
        parents[high] = low
    groups: dict[_Stretch, list[_Stretch]] = defaultdict(list)
    for stretch in stretches:
        groups[find_root(stretch)].append(stretch)
    return list(groups.values())


def _find_same(stretches: Sequence[_Stretch]) -> Iterator[_Pair]:
    """Neighbours in one report that share more than half of the longer; `stretches` are sorted."""
    near: list[_Stretch] = []
    for stretch in stretches:
        near = [one for one in near if one[0] == stretch[0] and one[2] > stretch[1]]
        for one in near:
            shared = min(one[2], stretch[2]) - stretch[1]
            if shared > _SAME * max(one[2] - one[1], stretch[2] - stretch[1]):
                yield one, stretch
        near.append(stretch)


def _merge(group: Sequence[_Stretch]) -> list[_Stretch]:
    """The stretches of a passage with those that overlap made one."""
    merged: list[_Stretch] = []
    for report, start, end in sorted(group):
        if merged and merged[-1][0] == report and start < merged[-1][2]:
            merged[-1] = (report, merged[-1][1], max(end, merged[-1][2]))
        else:
            merged.append((report, start, end))
    return merged


def _read_spans(stretches: set[_Stretch], reports: Sequence[Report]) -> dict[_Stretch, tuple[str, int, int]]:
    """Where each stretch stands in the text of its report, in offsets; each report is read once."""
    spans: dict[_Stretch, tuple[str, int, int]] = {}
    for number, mine in groupby(sorted(stretches), key=itemgetter(0)):
        words = read_places(reports[number])
        for stretch in mine:
            spans[stretch] = (reports[number].id, words[stretch[1]][0], words[stretch[2] - 1][1])
    return spans
