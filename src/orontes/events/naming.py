"""The proper names that a report gives around an act: towns, streets, people and bodies, in a slot or not.

The problem: one outlet writes "a gunman opened fire in a barbershop" under the town's name, another names the street;
neither claim has the town in a slot. What was observed: two reports of one act share several names that few other
reports use, and reports of other acts share only those of the country, the police and the calendar. What we chose: a
name counts by how few of all reports use it; it stands for who and where, in any wording. Words that a report also
writes small, and words that open a sentence, are no names. Rejected: all words (copies would be fused, paraphrases
split), and names as slots of the claim (nobody says which of them was where).
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from orontes.knowledge import country_of_demonym, country_of_name, name_key
from orontes.language import in_calendar
from orontes.reports import Report

_RUN = re.compile(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'.-]+)*")
_SMALL = re.compile(r"(?<![\w’'-])[a-z][\w’'-]+")
_OPENING = re.compile(r"(?:^|[.!?:\n|•*\"“”‘(\[–—-])[\s\"“”‘(\[]*$")
_BEFORE, _LEAST = 4, 3
_AROUND = {"boilerplate", "related", "references"}
_COMMON = 0.5
_KNOWN = 100
"""How many other reports stand for all that is not here, so that few reports do not make each name rare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """The names of each report with where they stand, and how rare each is: 1 for what no other report names."""

    spots: Mapping[str, Sequence[tuple[int, str]]]
    rarity: Mapping[str, float]

    def between(self, report: str, spans: Sequence[tuple[int, int]] | None) -> frozenset[tuple[str, float]]:
        """The names that stand in some stretches of a report, or in all of it, each with its rarity."""
        return frozenset(
            (name, self.rarity[name])
            for at, name in self.spots.get(report, ())
            if name in self.rarity and (spans is None or any(start <= at < end for start, end in spans))
        )


def survey_names(reports: Iterable[Report]) -> Naming:
    """The names of all reports; those of one report alone have no rarity, for they join nothing."""
    spots: dict[str, list[tuple[int, str]]] = {}
    named: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for report in reports:
        spots[report.id] = _names_of(report)
        named.update({name for _, name in spots[report.id]})
        small.update(set(_SMALL.findall(report.text)))
    rarity = {
        name: _rarity(count, len(spots)) for name, count in named.items() if count > 1 and small[name] < _COMMON * count
    }
    return Naming(spots=spots, rarity=rarity)


def _rarity(count: int, reports: int) -> float:
    """1 for a name of two reports only, 0 for one of all reports, were there a hundred others without it."""
    known = reports + _KNOWN
    return math.log(known / count) / math.log(known) * (1 - (count - 2) / reports)


def _names_of(report: Report) -> list[tuple[int, str]]:
    """The names in a report's title and in its own words, not in what stands around them on the page."""
    around = [region for region in report.regions if region.kind in _AROUND]
    found = [(0, name) for _, name in list_names(report.title or "")]
    return found + [
        (at, name)
        for at, name in list_names(report.text)
        if not any(region.start <= at < region.end for region in around)
    ]


def list_names(text: str) -> list[tuple[int, str]]:
    """The words of proper names in a text, each with where it stands; no countries, peoples, days or months."""
    small = set(_SMALL.findall(text))
    found = []
    for run in _RUN.finditer(text):
        opening = bool(_OPENING.search(text, max(0, run.start() - _BEFORE), run.start()))
        words = [word.strip(".’'-").removesuffix("’s").removesuffix("'s") for word in run[0].split()]
        if opening and (len(words) == 1 or words[0].casefold() in small):
            words = words[1:]
        found += [(run.start(), key) for word in words if (key := _key_of(word, small))]
    return found


def _key_of(word: str, small: set[str]) -> str | None:
    """A word of a name in any spelling of its case; None for what is no name of one place, man or body."""
    if len(word) < _LEAST or word.casefold() in small or in_calendar(word):
        return None
    return None if country_of_name(word) or country_of_demonym(word) else name_key(word) or None
