"""Runs of words that stand more than once in many texts, told by numbers: a million reports have no room for tuples."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers: TypeAlias = npt.NDArray[np.int64]


def find_repeated_runs(texts: Sequence[Sequence[str]], length: int) -> Iterator[tuple[int, int, int]]:
    """Each place of each run of `length` words that stands twice or more: the run's number, the text's, the word's."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    number: dict[str, int] = {}
    flat = chain.from_iterable(texts)
    words = np.fromiter((number.setdefault(word, len(number)) for word in flat), dtype=np.int64)
    sizes = np.array([len(text) for text in texts], dtype=np.int64)
    if len(words) < length:
        return
    starts = np.cumsum(sizes) - sizes
    home = np.repeat(np.arange(len(texts)), sizes)[: len(words) - length + 1]
    runs = _number_runs(words, length)
    whole = np.arange(len(runs)) + length <= (starts + sizes)[home]
    told = np.bincount(runs[whole], minlength=len(runs))
    for at in np.flatnonzero(whole & (told[runs] > 1)).tolist():
        yield int(runs[at]), int(home[at]), int(at - starts[home[at]])


def _number_runs(words: "Numbers", length: int) -> "Numbers":
    """The number of the run that begins at each word: the same for the same words."""
    import numpy as np  # noqa: PLC0415  (help answers without it)

    runs = words
    for step in range(1, length):
        codes = runs[: len(words) - step] * (int(words.max()) + 1) + words[step:]
        runs = np.unique(codes, return_inverse=True)[1].reshape(-1)
    return runs
