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

from orontes.reports.report import Report
from orontes.reports.runs import find_repeated_runs
from orontes.reports.wording import Wording, read_wording

_RUN = 5
_GAP = 4
_REPEATS = 3
"""How often a run counts in one report: a refrain is found by its first lines."""
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
    wordings = [read_wording(report) for report in sorted(reports, key=lambda one: one.id)]
    pairs = [found for pair, seeds in _find_seeds(wordings).items() for found in _join_seeds(pair, seeds)]
    return tuple(sorted(_as_passage(group, wordings) for group in _group(pairs)))


def _find_seeds(wordings: Sequence[Wording]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """For each two reports the places of the runs that both have, in order of the first."""
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for run, number, at in find_repeated_runs([wording.words for wording in wordings], _RUN):
        own = places[run]
        if len(own) < _REPEATS or own[-_REPEATS][0] != number:
            own.append((number, at))
    seeds: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for found in places.values():
        for at in range(1, len(found)):
            for near in {0, at - 1}:
                if found[near][0] != found[at][0]:
                    seeds[found[near][0], found[at][0]].append((found[near][1], found[at][1]))
    return {pair: sorted(set(seeds[pair])) for pair in sorted(seeds)}


def _join_seeds(pair: tuple[int, int], seeds: Sequence[tuple[int, int]]) -> Iterator[_Pair]:
    """The shared stretches of two reports."""
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


def _as_passage(group: Sequence[_Stretch], wordings: Sequence[Wording]) -> SharedPassage:
    """A passage with one stretch for each place where it stands, in offsets of the texts."""
    merged: list[_Stretch] = []
    for report, start, end in sorted(group):
        if merged and merged[-1][0] == report and start < merged[-1][2]:
            merged[-1] = (report, merged[-1][1], max(end, merged[-1][2]))
        else:
            merged.append((report, start, end))
    places = [
        (wordings[report].report, wordings[report].starts[start], wordings[report].ends[end - 1])
        for report, start, end in merged
    ]
    return SharedPassage(places=tuple(sorted(places)))
