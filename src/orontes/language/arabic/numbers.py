"""Numbers in Arabic, in digits or words, and what stands before them: "أكثر من عشرين"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import Bounds, read_yaml
from orontes.language.arabic.words import ArabicWord, list_cuts

_WHOLE, _LONGEST, _TEN, _TENS, _HUNDRED = 9, 6, 10, 20, 100
_SCALES = (1000, 1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArabicNumber:
    """A number from word `first` to before word `last`, with its bounds."""

    first: int
    last: int
    bounds: Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numbers:
    values: dict[str, int]
    vague: dict[str, tuple[int, int]]
    before: dict[tuple[str, ...], str]
    behind: dict[tuple[str, ...], str]


@cache
def _numbers() -> _Numbers:
    raw = read_yaml(Path(__file__).with_name("numbers.yaml"))
    return _Numbers(
        values={str(word): int(value) for value, words in raw["values"].items() for word in str(words).split()},
        vague={str(word): (int(low), int(high)) for low, high, words in raw["vague"] for word in str(words).split()},
        before={tuple(str(one).split()): bound for bound, many in raw["before"].items() for one in many},
        behind={tuple(str(one).split()): bound for bound, many in raw["behind"].items() for one in many},
    )


def read_number(words: Sequence[ArabicWord], at: int) -> ArabicNumber | None:
    """The number that begins at a word, with "more than" before and "at least" behind it; None where none does."""
    bound, begin = _bound_at(words, at, _numbers().before)
    found = _vague(words, begin) or _exact(words, begin)
    if found is None:
        return None
    last, bounds = found
    behind, end = _bound_at(words, last, _numbers().behind)
    if bounds.exact and bounds.low is not None:
        bounds = _bounded(bounds.low, bound or behind)
    return ArabicNumber(first=at, last=end if behind else last, bounds=bounds)


def read_bound_behind(words: Sequence[ArabicWord], at: int) -> int:
    """The word behind "at least" that begins at a word; that word itself where it does not."""
    return _bound_at(words, at, _numbers().behind)[1] if at < len(words) else at


def _bounded(value: int, bound: str | None) -> Bounds:
    """The bounds of a number by the words beside it."""
    if bound in {"more", "least"}:
        return Bounds(low=value)
    return Bounds(high=value) if bound in {"less", "most"} else Bounds.of(value)


def _bound_at(words: Sequence[ArabicWord], at: int, known: dict[tuple[str, ...], str]) -> tuple[str | None, int]:
    """The bound that words from one on tell, and the word behind them."""
    for length in (3, 2, 1):
        told = tuple(word.form for word in words[at : at + length])
        bare = (told[0].removeprefix("و"), *told[1:]) if told else ()
        if len(told) == length and (bound := known.get(told) or known.get(bare)):
            return bound, at + length
    return None, at


def _vague(words: Sequence[ArabicWord], at: int) -> tuple[int, Bounds] | None:
    """A vague number ("عشرات"), with the word behind it."""
    for cut in list_cuts(words[at].form) if at < len(words) else ():
        if cut.key in _numbers().vague and not cut.suffixed:
            low, high = _numbers().vague[cut.key]
            return at + 1, Bounds(low=low, high=high)
    return None


def _exact(words: Sequence[ArabicWord], at: int) -> tuple[int, Bounds] | None:
    """A number in digits or in words ("خمسة وعشرون"), with the word behind it."""
    value = _value(words, at, first=True)
    last, digits = at + 1, words[at].kind == "number" if at < len(words) else False
    while value is not None and last < len(words) and last - at <= _LONGEST:
        more = _value(words, last, first=False)
        grown = _grow(value, more, joined=words[last].form.startswith("و")) if more is not None else None
        if grown is None or (digits and more not in _SCALES):
            break
        value, last = grown, last + 1
    return None if value is None or (value == 1 and not digits) else (last, Bounds.of(value))


def _grow(value: int, more: int, *, joined: bool) -> int | None:
    """A number with its next word: "three hundred", "fif-teen", "five and twenty", "hundred and fifty"."""
    if not joined:
        if more in {_HUNDRED, *_SCALES} and value < more:
            return value * more
        return value + more if more == _TEN and value < _TEN else None  # ثلاثة عشر
    tens = _TENS <= more < _HUNDRED and 0 < value % _HUNDRED < _TEN
    lower = any(value % unit == 0 and more < unit for unit in (_HUNDRED, *_SCALES))
    return value + more if tens or lower else None


def _value(words: Sequence[ArabicWord], at: int, *, first: bool) -> int | None:
    """The value of one word; one that goes on a number may have "and" grown to it."""
    if at >= len(words):
        return None
    word = words[at]
    if word.kind == "number":
        plain = word.form.replace(",", "").replace("٬", "")
        return int(plain) if first and plain.isdigit() and len(plain) <= _WHOLE else None
    if word.kind != "word":
        return None
    values = _numbers().values
    for cut in list_cuts(word.form):
        if cut.key in values and not cut.suffixed and not cut.article:
            return values[cut.key]
    return None
