"""Runs of words that stand more than once in many texts, told by numbers: a million reports have no room for tuples."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers: TypeAlias = npt.NDArray[np.signedinteger[Any]]
    Truths: TypeAlias = npt.NDArray[np.bool_]

_MOST = 2**62


@dataclass(frozen=True, slots=True, kw_only=True)
class Runs:
    """Places of runs, in order of texts and words: the run's number, the text's, that of the word it begins with."""

    run: "Numbers"
    text: "Numbers"
    word: "Numbers"


def find_repeated_runs(texts: Iterable[Sequence[str]], length: int) -> Runs:
    """Each place of each run of `length` words that stands twice or more."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    words, sizes = _number_words(texts)
    if len(words) < length:
        return Runs(run=words[:0], text=words[:0], word=words[:0])
    runs = _number_runs(words, length)
    whole, ends = np.ones(len(runs), dtype=bool), np.cumsum(sizes)
    for left in range(1, length):  # the last words of a text begin no run
        at = ends[sizes >= left] - left
        whole[at[at < len(runs)]] = False
    told = np.bincount(runs[whole], minlength=len(runs)) > 1
    at = np.flatnonzero(whole & told[runs])
    text = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)[at]
    return Runs(run=runs[at], text=text, word=(at - (ends - sizes)[text]).astype(np.int32))


def _number_words(texts: Iterable[Sequence[str]]) -> tuple["Numbers", "Numbers"]:
    """All words as numbers, the same for the same word, and how many each text has."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    number: defaultdict[str, int] = defaultdict()
    number.default_factory = number.__len__
    words, sizes = array("i"), array("i")
    for text in texts:
        words.extend(map(number.__getitem__, text))
        sizes.append(len(text))
    return np.frombuffer(words, dtype=np.int32), np.frombuffer(sizes, dtype=np.int32).astype(np.int64)


def _number_runs(words: "Numbers", length: int) -> "Numbers":
    """The number of the run that begins at each word: the same for the same words; as many at once as go into one."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    base = int(words.max()) + 1
    runs, most, taken = words, base, 1
    while taken < length:
        codes = runs.astype(np.int64)
        while taken < length and most * base < _MOST:
            codes = codes[: len(words) - taken]
            codes *= base
            codes += words[taken:]
            most, taken = most * base, taken + 1
        order = np.argsort(codes)
        codes = codes[order]
        number = np.cumsum(np.diff(codes, prepend=codes[0]) != 0, dtype=np.int32)
        del codes  # of a million claims each such column takes two hundred megabytes
        runs = np.empty_like(number)
        runs[order] = number
        most = int(number[-1]) + 1
        del order, number
    return runs
