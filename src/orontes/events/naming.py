"""The proper names that a report gives around an act: towns, streets, people and bodies, in a slot or not.

The problem: one outlet writes "a gunman opened fire in a barbershop" under the town's name, another names the street;
neither claim has the town in a slot. What was observed: two reports of one act share several names that few other
reports use, and reports of other acts share only those of the country, the police and the calendar. What we chose: a
name counts by how few of all reports use it; it stands for who and where, in any wording. A first name beside a surname
that mostly goes with it counts once, and the name of a site in its titles not at all, for a spokesman or a station
stands around a hundred acts. Words that a report also writes small, and words that open a sentence, are no names.
Rejected: all words (copies would be fused, paraphrases split), and names as slots of the claim (nobody says which of
them was where).
"""

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import pairwise

from orontes.base import begin
from orontes.entities import NameUse
from orontes.events.rules import fusion_rules
from orontes.knowledge import country_of_demonym, country_of_name, name_key
from orontes.language import in_calendar
from orontes.reports import Report

_RUN = re.compile(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'.-]+)*")
_GLUED = re.compile(r"[a-z](?:[A-Z][a-z]+){4}[^\n]*")
"""A page's menu whose words have grown together, to the end of its line: "AboutPressCopyrightContact us"."""
_SMALL = re.compile(r"(?<![\w’'-])[a-z][\w’'-]+")
_OPENS = frozenset('.!?:|•*"“”‘([–—-')
"""Behind which a sentence, an item or a quotation begins, as it does behind a line's end."""
_BEFORE, _LEAST = 4, 3
_AROUND = {"boilerplate", "related", "references"}
_SEGMENT = re.compile(r"\s+[-–—:·•|]+\s+|\s*\|\s*")
_SENTENCE = re.compile(r"(?<![\w’'.-])[a-z][\w’'-]{3,}")
_SHORTENED = re.compile(r"[’'](?:m|d|t|ll|re|ve)$", re.I)
_COMMON = 0.5
_STEP = 3
_MANY = 1_500  # reports from which on another process hears their names
_KNOWN = 200
"""How many other reports stand for all that is not here, so that few reports do not make each name rare."""
_CHANCE = 0.06
"""The share of reports from which on a name tells nothing: so many share it by chance, or for their country or war."""
_AMONG = 1_000
"""A name tells no more than one that two of so many reports have: in a longer war it is rarer, and more may have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """The names of each report with where they stand, and how rare each is, as log odds: 0 for what many share."""

    spots: Mapping[str, Sequence[tuple[int, str]]]
    """In order of where they stand."""
    rarity: Mapping[str, float]
    told: Mapping[str, tuple[str, float]]
    """Each name with its rarity, made once, for an act has ten names and a record a million acts."""

    def between(self, report: str, spans: Sequence[tuple[int, int]] | None) -> frozenset[tuple[str, float]]:
        """The names that stand in some stretches of a report, or in all of it, each with its rarity."""
        told, spots = self.told, self.spots.get(report, ())
        if spans is None:
            return frozenset([told[name] for _, name in spots if name in told])
        edges = [(bisect_left(spots, (start,)), bisect_left(spots, (end,))) for start, end in spans]
        return frozenset([told[name] for begin, end in edges for _, name in spots[begin:end] if name in told])


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The names of each report with where they stand, and how many reports have each name, and each small word."""

    spots: Mapping[str, Sequence[tuple[int, str]]]
    named: Counter[str]
    small: Counter[str]


def hear_names(reports: Iterable[Report]) -> Heard:
    """The names in all reports, whoever tells them."""
    spots: dict[str, list[tuple[int, str]]] = {}
    named: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for report in reports:
        written = set(_SMALL.findall(report.text))
        spots[report.id] = _names_of(report, written)
        named.update({name for _, name in spots[report.id]})
        small.update(written)
    return Heard(spots=spots, named=named, small=small)


def begin_names(reports: Sequence[Report]) -> Callable[[], Heard]:
    """Begins to hear names, in another process where there are many reports; what is returned gives them."""
    return begin(partial(hear_names, reports), enough=len(reports) >= _MANY)


def survey_names(heard: Heard, tellers: Iterable[NameUse] = ()) -> Naming:
    """The names of all reports but those that mostly stand in names of `tellers` (outlets, monitors).

    Those of one report alone have no rarity, for they join nothing.
    """
    return begin_survey(heard, tellers)()


def begin_survey(heard: Heard, tellers: Iterable[NameUse] = ()) -> Callable[[], Naming]:
    """Begins to survey names, in another process where there are many reports; what is returned gives them."""
    weighing = begin(partial(_weigh_names, heard, tellers), enough=len(heard.spots) >= _MANY)

    def survey() -> Naming:
        rarity, alone = weighing()
        return Naming(
            spots=heard.spots, rarity=rarity, told={name: (name, rare) for name, rare in alone.items() if rare > 0}
        )

    return survey


def _weigh_names(heard: Heard, tellers: Iterable[NameUse]) -> tuple[dict[str, float], dict[str, float]]:
    """How rare each name is, and how much it tells beside the one that it mostly goes with."""
    spots, named, small = heard.spots, heard.named, heard.small
    telling = _TellersWords(tellers)
    for report, names in spots.items():
        telling.count(report, names)
    rarity = {
        name: rare
        for name, count in named.items()
        if count > 1 and small[name] < _COMMON * count and not telling.owns(name)
        if (rare := _rarity(count, len(spots))) > 0
    }
    return rarity, _leave_out_partners(spots, named, rarity)


def _leave_out_partners(
    spots: Mapping[str, Sequence[tuple[int, str]]], named: Mapping[str, int], rarity: Mapping[str, float]
) -> dict[str, float]:
    """How much each name tells beside the commoner one that it mostly stands next to: a surname, and its first name."""
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for told in spots.values():
        pairs = {
            tuple(sorted((one, two), key=lambda name: (rarity[name], name)))
            for (at, one), (after, two) in pairwise(told)
            if one in rarity and two in rarity and one != two and 0 < after - at <= len(one) + _STEP
        }
        for commoner, rarer in pairs:
            beside[rarer][commoner] += 1
    alone = dict(rarity)
    for name, partners in beside.items():
        partner, count = min(partners.items(), key=lambda found: (-found[1], found[0]))
        if count > _COMMON * named[name]:
            alone[name] = round(rarity[name] - rarity[partner], 6)
    return alone


class _TellersWords:
    """Which words are those of outlets and monitors, by how often they stand in their names."""

    def __init__(self, tellers: Iterable[NameUse]) -> None:
        self.spans: dict[str, list[tuple[int, int]]] = {}
        for mention in tellers:
            self.spans.setdefault(mention.report, []).append((mention.start, mention.end))
        self.inside: Counter[str] = Counter()
        self.everywhere: Counter[str] = Counter()

    def count(self, report: str, spots: Sequence[tuple[int, str]]) -> None:
        """Counts the words of one report's names."""
        if not self.spans:
            return
        self.everywhere.update(name for _, name in spots)
        edges = ((bisect_left(spots, (one,)), bisect_left(spots, (end,))) for one, end in self.spans.get(report, ()))
        self.inside.update(spots[number][1] for number in {number for edge in edges for number in range(*edge)})

    def owns(self, name: str) -> bool:
        """Whether a word mostly stands in names of outlets and monitors."""
        return self.inside[name] > _COMMON * self.everywhere[name]


def _rarity(count: int, reports: int) -> float:
    """How much likelier two reports of one act share a name than two others, as log odds; 0 for common ones."""
    most = math.log(_CHANCE * (_AMONG + _KNOWN) / 2)
    return min(most, max(0.0, math.log(_CHANCE * (reports + _KNOWN) / count)))


def _names_of(report: Report, small: Set[str]) -> list[tuple[int, str]]:
    """The names in a report's title and in its own words, not in what stands around them on the page."""
    around = [region for region in report.regions if region.kind in _AROUND]
    found = [(0, name) for _, name in list_names(_news_of(report.title or ""))]
    told = _list_names(report.text, small)
    beside = [(one.start(), one.end()) for one in _GLUED.finditer(report.text)]
    beside += [(region.start, region.end) for region in around]
    if not beside:
        return found + told
    return found + [(at, name) for at, name in told if not any(start <= at < end for start, end in beside)]


def _news_of(title: str) -> str:
    """A title without what names the site that it stands on: segments behind the first that are no sentence."""
    first, *others = _SEGMENT.split(title)
    return "\n".join([first, *(other for other in others if _SENTENCE.search(other))])


def list_names(text: str) -> list[tuple[int, str]]:
    """The words of proper names in a text, each with where it stands; no countries, peoples, days or months."""
    return _list_names(text, set(_SMALL.findall(text)))


def _list_names(text: str, small: Set[str]) -> list[tuple[int, str]]:
    """The same, where the words that the text writes small are known."""
    found = []
    for run in _RUN.finditer(text):
        start, words = run.start(), run[0].split(" ")
        if _opens(text, start) and (len(words) == 1 or _read_word(words[0])[0] in small):
            start += len(words.pop(0)) + 1
        for word in words:
            low, key = _read_word(word)
            if key is not None and low not in small:
                found.append((start, key))
            start += len(word) + 1
    return found


def _opens(text: str, at: int) -> bool:
    """Whether what stands at an offset opens a text, a line, a sentence, an item or a quotation."""
    front = text[max(0, at - _BEFORE) : at]
    bare = front.rstrip()
    behind = bare[-1] in _OPENS if bare else at <= _BEFORE
    return behind or "\n" in front[len(bare) :]


@lru_cache(maxsize=65536)
def _read_word(told: str) -> tuple[str, str | None]:
    """A word of a name in small letters without stops around it or a genitive's end, and its key."""
    word = told.strip(".’'-").removesuffix("’s").removesuffix("'s")
    return word.casefold(), _key_of(word)


def _key_of(word: str) -> str | None:
    """A word of a name in any spelling of its case; None for what is no name of one place, man or body."""
    if not word[:1].isupper() or len(word) < _LEAST or in_calendar(word) or _SHORTENED.search(word):
        return None
    if word.casefold() in fusion_rules().no_names:
        return None
    return None if country_of_name(word) or country_of_demonym(word) else name_key(word) or None
