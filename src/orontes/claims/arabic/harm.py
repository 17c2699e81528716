"""Who was killed, hurt, held or freed, and how many: "مقتل 5 مدنيين بينهم طفلان وإصابة آخر"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from orontes.base import Bounds
from orontes.claims.arabic.lexicon import Unit, lexicon
from orontes.claims.arabic.matching import find_word, look_up
from orontes.language import ARTICLE, ArabicNumber, ArabicWord, list_cuts, read_bound_behind, read_number

_NEAR = 7
"""Words between what befell people and those whom it befell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmCount:
    """A count of people from word `first` to before word `last`; `role` as in `claims.Quantity`."""

    first: int
    last: int
    of: str
    who: str
    bounds: Bounds
    role: str = "alone"


@dataclass(frozen=True, slots=True, kw_only=True)
class HarmWord:
    """A word that tells harm: where it stands, and what befell ("killed")."""

    at: int
    of: str


def find_harm_words(words: Sequence[ArabicWord], low: int, high: int) -> list[HarmWord]:
    """The nouns and verbs of harm between two words."""
    rules, found = lexicon(), []
    for at in range(low, high):
        if words[at].kind != "word":
            continue
        of = next(
            (
                rules.harm_nouns.get(cut.key) or rules.harm_verbs.get(cut.key)
                for cut in list_cuts(words[at].form)
                if cut.key in rules.harm_nouns or (cut.key in rules.harm_verbs and not cut.article)
            ),
            None,
        )
        if of is not None:
            found.append(HarmWord(at=at, of=of))
    return found


def count_harm(words: Sequence[ArabicWord], low: int, high: int) -> list[HarmCount]:
    """The counts between two words, in order."""
    return _Walk(words, low, high).read()


class _Walk:
    """Reads counts from word to word, and knows what was told to befall those who are named next."""

    def __init__(self, words: Sequence[ArabicWord], low: int, high: int) -> None:
        self._words, self._low, self._high = words, low, high
        heads = find_harm_words(words, low, high)
        self._heads = {one.at: one.of for one in heads}
        self._together = _told_together(words, heads)
        self._governing: HarmWord | None = None
        self._included = False
        self._found: list[HarmCount] = []

    def read(self) -> list[HarmCount]:
        """The counts, those of a list marked as its members."""
        at = self._low
        while at < self._high:
            self._take_in(at)
            one = self._count_at(at)
            if one is None:
                at += 1
            else:
                self._keep(one)
                at = one.last
        return self._found

    def _take_in(self, at: int) -> None:
        """Notes what a word says of those behind it: what befell them, or that they are counted already."""
        word = self._words[at]
        if at in self._heads and _unit(word) is None:
            self._governing, self._included = HarmWord(at=at, of=self._heads[at]), False
        elif word.form in lexicon().tallies and (unit := self._unit_at(at + 1)) and unit.of:
            self._governing, self._included = HarmWord(at=at, of=unit.of), False
        elif word.form in lexicon().included:
            self._included = True

    def _befell(self, at: int) -> str | None:
        """What was told to befall who stands at a word."""
        one = self._governing
        told = one is not None and at - one.at <= _NEAR and one.at not in self._together
        return one.of if one is not None and told else None

    def _keep(self, one: HarmCount) -> None:
        """Takes a count; the first of a list is a member of it too."""
        listed = bool(self._found) and self._found[-1].of == one.of and self._words[one.first].form.startswith("و")
        role = "included" if self._included else "listed" if listed else "alone"
        if role == "listed" and self._found[-1].role == "alone":
            self._found[-1] = replace(self._found[-1], role="listed")
        if self._governing is not None and self._befell(one.first) == one.of:
            self._governing = HarmWord(at=one.last - 1, of=one.of)
        self._found.append(replace(one, role=role))

    def _count_at(self, at: int) -> HarmCount | None:
        """The count that begins at a word: a number with whom it counts, or a noun that tells its own number."""
        number = read_number(self._words, at)
        if number is None or number.last > self._high:
            return self._noun_at(at) if self._words[at].kind == "word" else None
        unit = self._unit_at(number.last) or self._people_at(number.last)
        if unit is None:
            return self._number_alone(at, number)
        of, last = unit.of or self._befell(at), number.last + 1
        more = self._unit_at(last)
        if more is not None and not self._words[last].form.startswith("و"):
            last, who = last + 1, more.who if unit.of else unit.who
        else:
            who = unit.who
        end = read_bound_behind(self._words, last)
        bounds = Bounds(low=number.bounds.low) if end > last and number.bounds.exact else number.bounds
        return _made(at, max(end, last), of, who, bounds)

    def _number_alone(self, at: int, number: ArabicNumber) -> HarmCount | None:
        """A number without a noun, where others of the same people are meant or nothing else follows."""
        begin, words = number.last, self._words
        others = begin < self._high and _others(words[begin]) is not None
        ends = begin >= self._high or words[begin].kind == "mark" or words[begin].form in lexicon().behind_counts
        ends = ends or (begin in self._heads and words[begin].form.startswith("و"))
        if at > self._low and words[at - 1].form.removeprefix("ال") in lexicon().no_counts:
            return None
        return _made(at, begin + others, self._befell(at), "all", number.bounds) if others or ends else None

    def _noun_at(self, at: int) -> HarmCount | None:
        """One or two people by their noun alone: "طفل", "طفلان", "آخر"."""
        others = _others(self._words[at])
        if others is not None:
            return _made(at, at + 1, self._befell(at), "all", Bounds.of(others)) if others else None
        cut = find_word(self._words[at], lexicon().units)
        if cut is None or cut.suffixed or cut.preposition == "ل":
            return None
        unit = lexicon().units[cut.key]
        if unit.number is None:
            return None
        if (cut.article and unit.of is not None) or not (unit.of or self._is_named(at)):
            return None
        owned = unit.of is not None and at + 1 < self._high and self._words[at + 1].form.startswith(ARTICLE)
        if owned:
            return None  # "a martyr of learning"
        more = self._unit_at(at + 1)
        apposed = more is not None and not self._words[at + 1].form.startswith("و")
        who = more.who if more is not None and apposed and unit.of else unit.who
        return _made(at, at + 1 + apposed, unit.of or self._befell(at), who, Bounds.of(unit.number))

    def _is_named(self, at: int) -> bool:
        """Whether a noun stands where those who were hurt do: behind the word of harm, or joined to others."""
        if at == self._low or self._words[at].form.startswith("و"):
            return True
        before = self._words[at - 1]
        return at - 1 in self._heads or before.form in lexicon().included or before.form in lexicon().behind_counts

    def _people_at(self, at: int) -> Unit | None:
        """Those of a nation behind a number: "12 فلسطينياً"."""
        cut = find_word(self._words[at], lexicon().nations) if at < self._high else None
        bare = self._words[at].form.removesuffix("ا") if at < self._high else ""
        told = (cut is not None and not cut.article and not cut.joined) or bare in lexicon().nations
        return Unit(who="all", number=None) if told else None

    def _unit_at(self, at: int) -> Unit | None:
        """Whom the noun at a word counts."""
        return _unit(self._words[at]) if at < self._high and self._words[at].kind == "word" else None


def _told_together(words: Sequence[ArabicWord], heads: Sequence[HarmWord]) -> frozenset[int]:
    """The words of harm that share one number with another ("مقتل وإصابة 10"), which tells neither."""
    pairs = [
        (one, two)
        for one, two in pairwise(heads)
        if two.at == one.at + 1 and one.of != two.of and words[two.at].form.startswith("و")
    ]
    return frozenset(head.at for pair in pairs for head in pair)


def _made(first: int, last: int, of: str | None, who: str, bounds: Bounds) -> HarmCount | None:
    """The count, where it is told what befell those counted."""
    return None if of is None else HarmCount(first=first, last=last, of=of, who=who, bounds=bounds)


def _unit(word: ArabicWord) -> Unit | None:
    """Whom a noun counts."""
    return look_up(word, lexicon().units)


def _others(word: ArabicWord) -> int | None:
    """How many others a word means: 1, 2, or 0 for any number."""
    return look_up(word, lexicon().others)
