"""Runs of words that stand in two reports, as columns: where each stands in the one and in the other."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orontes.reports.runs import Numbers, Runs, Truths

_REPEATS = 3
"""How often a run counts in one report: a refrain is found by its first lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeds:
    """Pairs of places of one run, each once, in order: the number of two reports, and the run's first word in each."""

    one: "Numbers"
    other: "Numbers"
    at_one: "Numbers"
    at_other: "Numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretches:
    """Seeds of two reports that may be of one stretch: the first seed of each, and that after the last.

    `even` where each seed lies as far behind the one before it in both reports.
    """

    first: "Numbers"
    end: "Numbers"
    even: "Truths"


def find_seeds(runs: "Runs") -> Seeds:
    """Each place of a run with the first report that has it, and with the one before it."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    order = np.argsort(runs.run, kind="stable")
    run, text, word = runs.run[order], runs.text[order], runs.word[order]
    within = _begins(run, text)
    kept = np.arange(len(run)) - np.maximum.accumulate(np.where(within, np.arange(len(run)), 0)) < _REPEATS
    run, text, word = run[kept], text[kept], word[kept]
    at = np.arange(len(run))
    begins = _begins(run)
    first = np.maximum.accumulate(np.where(begins, at, 0))
    at, first = at[~begins], first[~begins]
    near, far = np.concatenate([first, at - 1]), np.concatenate([at, at])
    apart = text[near] != text[far]
    near, far = near[apart], far[apart]
    order = np.lexsort((word[far], word[near], text[far], text[near]))
    near, far = near[order], far[order]
    once = _begins(text[near], text[far], word[near], word[far])
    near, far = near[once], far[once]
    return Seeds(one=text[near], other=text[far], at_one=word[near], at_other=word[far])


def cut_stretches(seeds: Seeds, most: int) -> Stretches:
    """The seeds cut wherever two reports end, or more than `most` words lie between one and the next."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    step, beside = np.diff(seeds.at_one, prepend=0), np.diff(seeds.at_other, prepend=0)
    begins = _begins(seeds.one, seeds.other) | (step > most)
    first = np.flatnonzero(begins)
    odd = np.cumsum(~begins & (step != beside))
    end = np.append(first[1:], len(begins)).astype(np.int64) if len(first) else first
    return Stretches(first=first, end=end, even=odd[end - 1] == odd[first])


def _begins(*columns: "Numbers") -> "Truths":
    """Where a row differs from the one before it, as the first does."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    begins = np.zeros(len(columns[0]), dtype=bool)
    begins[:1] = True
    for column in columns:
        begins[1:] |= column[1:] != column[:-1]
    return begins
