"""What speaks for one country or another in each report.

The problem: names repeat over the world (Tripoli, Salamiyah, Damascus in Ohio). What decides is what else the report
speaks of. Three kinds of evidence give a country its weight in a report: the cities that its text names, capitals
left out, for they stand for governments too; the names to be resolved, each shared out over the countries that have
such a place by the root of their population; and names of countries and their people, counted as a logarithm and
lightly, for they name parties ("Israeli strikes" in Syria). All reports together speak for what a report of few words
leaves open.

Observed: with names of countries alone, villages in Syria were found in Texas as soon as a report named a US-led
coalition.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from orontes.base import spread
from orontes.knowledge import GazetteerPlace, count_cities, count_countries

_OWN, _ALL = 0.8, 0.2  # the share of a report's own evidence, and of all reports'
_PACK = 5.0
_ENOUGH = 2.0  # evidence from which a report speaks for itself
_WORDS, _NAMES = 0.3, 0.5
_MANY = 5_000  # texts from which on several processes count


@dataclass(frozen=True, slots=True, kw_only=True)
class Countries:
    """How strongly each report, and all together, speak for each country, from 0 to 1."""

    own: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    sure: Mapping[str, float] = field(default_factory=dict)
    all: Mapping[str, float] = field(default_factory=dict)
    top: Mapping[str, float] = field(default_factory=dict)

    def leaning(self, report: str) -> "Leaning":
        """How well each country fits a report."""
        return Leaning(self, report)

    def leading(self, count: int) -> tuple[str, ...]:
        """The countries that all reports speak for most."""
        return tuple(sorted(self.all, key=lambda code: (-self.all[code], code))[:count])


class Leaning:
    """How well each country fits one report, from 0 to 1, and how well the one of which it speaks most."""

    def __init__(self, countries: Countries, report: str) -> None:
        self._all = countries.all
        self._own = countries.own.get(report, {})
        self._sure = countries.sure.get(report, 0.0)
        self._known: dict[str | None, float] = {}
        top = countries.top.get(report)
        self.best = self.affinity(None) if top is None else top

    def affinity(self, country: str | None) -> float:
        """How well a country fits the report; where none is told, as well as that of which all reports speak most."""
        if country not in self._known:
            self._known[country] = self._weigh(country)
        return self._known[country]

    def _weigh(self, country: str | None) -> float:
        if country is None:
            return max(self._all.values(), default=0.0)
        everywhere = self._all.get(country, 0.0)
        own = _OWN * self._own.get(country, 0.0) + _ALL * everywhere
        return self._sure * own + (1 - self._sure) * everywhere


def weigh_countries(
    texts: Mapping[str, str],
    meant: Mapping[str, Iterable[Mapping[str, float]]],
    known: Collection[str] = (),
) -> Countries:
    """The weight of countries from each report's words and from what its names may mean; `known` are a pack's.

    `meant` are the shares of countries in each name of a report (`share_out`).
    """
    totals: dict[str, float] = defaultdict(float, dict.fromkeys(known, _PACK))
    own: dict[str, dict[str, float]] = {}
    sure: dict[str, float] = {}
    distinct = list(dict.fromkeys(texts[report] for report in sorted(texts)))
    counted = chain.from_iterable(spread(_count_told, distinct, enough=len(distinct) >= _MANY))
    told = dict(zip(distinct, counted, strict=True))
    for report in sorted(texts):
        cities, countries = told[texts[report]]
        weights: dict[str, float] = defaultdict(float)
        for shares in meant.get(report, ()):
            for code, share in shares.items():
                weights[code] += _NAMES * share
        for code, count in cities.items():
            weights[code] += count
        for code, count in countries.items():
            weights[code] += _WORDS * math.log1p(count)
        for code, weight in weights.items():
            totals[code] += weight
        own[report] = _scaled(weights)
        sure[report] = min(1.0, sum(weights.values()) / _ENOUGH)
    bare = Countries(own=own, sure=sure, all=_scaled(totals))
    leading = bare.leading(1)  # of the countries that a report does not name, none fits it better
    top = {report: max(map(bare.leaning(report).affinity, (*own[report], *leading))) for report in own if leading}
    return replace(bare, top=top)


def _count_told(texts: Sequence[str]) -> list[tuple[Mapping[str, float], Mapping[str, int]]]:
    """How often each of some texts names the cities of each country, and countries and their people."""
    return [(count_cities(text), count_countries(text)) for text in texts]


def share_out(places: Iterable[GazetteerPlace]) -> dict[str, float]:
    """One name's evidence shared out over the countries that have a place so named."""
    best: dict[str, float] = defaultdict(float)
    for place in places:
        if place.country:
            best[place.country] = max(best[place.country], math.sqrt(place.population + 100))
    total = sum(best.values())
    return {code: value / total for code, value in best.items()}


def _scaled(weights: Mapping[str, float]) -> dict[str, float]:
    """The weights with the greatest as 1."""
    top = max(weights.values(), default=0.0)
    return {code: weight / top for code, weight in weights.items()} if top else {}
