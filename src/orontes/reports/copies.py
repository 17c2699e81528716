"""Reports that share most of their words: one dispatch printed by several outlets, shortened or under a new headline.

Runs of three words are compared. MinHash (rensa, 128 permutations, fixed seed) proposes pairs, so that a thousand
reports need not be compared with each other; the shared part of the shorter report is then counted exactly, because
an estimate near the bar would flicker, and because a dispatch cut to its first half is a copy although the whole
shares only half of its runs with it. Of texts too short for that only the very same are copies.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from orontes.reports.report import Report
from orontes.reports.wording import read_words

_RUN = 3
_SEED = 20_241_208
_PERMUTATIONS = 128
_BANDS = 64
_LEAST_JACCARD = 0.3
_LEAST_SHARED = 0.6
_FEWEST_RUNS = 8


def find_copies(reports: Iterable[Report]) -> dict[str, tuple[str, ...]]:
    """For each report that has near-copies their ids, sorted."""
    ordered = sorted(reports, key=lambda one: one.id)
    runs = {report.id: _cut_runs(read_words(report)) for report in ordered}
    names = [name for name, own in runs.items() if len(own) >= _FEWEST_RUNS]
    copies: dict[str, set[str]] = defaultdict(set)
    for one, other in _propose_pairs(names, [runs[name] for name in names]):
        shared = len(runs[one] & runs[other])
        if shared >= _LEAST_SHARED * min(len(runs[one]), len(runs[other])):
            copies[one].add(other)
            copies[other].add(one)
    same: dict[str, set[str]] = defaultdict(set)
    for report in ordered:
        same[report.sha256].add(report.id)
    for report in ordered:
        if len(same[report.sha256]) > 1:
            copies[report.id] |= same[report.sha256] - {report.id}
    return {name: tuple(sorted(copies[name])) for name in sorted(copies)}


def _cut_runs(words: Sequence[str]) -> frozenset[str]:
    return frozenset(" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _propose_pairs(names: Sequence[str], runs: Sequence[frozenset[str]]) -> list[tuple[str, str]]:
    """Pairs whose MinHashes fall into one band at least."""
    if len(names) < 2:
        return []
    from rensa import RMinHash, RMinHashLSH  # noqa: PLC0415 - numpy with it; one report alone needs neither

    index = RMinHashLSH(threshold=_LEAST_JACCARD, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    pairs: list[tuple[str, str]] = []
    for at, own in enumerate(runs):
        minhash = RMinHash(num_perm=_PERMUTATIONS, seed=_SEED)
        minhash.update(sorted(own))
        pairs += [(names[near], names[at]) for near in sorted(index.query(minhash))]
        index.insert(at, minhash)
    return pairs
