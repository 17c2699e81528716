"""The private persons whom the reports of a record name, and where: judged over all reports, for a name goes on.

A name told once with its trade is used later by a part of it, in another spelling, in another report. Names are
therefore gathered first. A name of a person in office stays wherever nothing tells a private one of the same name; in
doubt it is covered.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from orontes.entities import actor_words
from orontes.exports.parts import RecordParts
from orontes.exports.withholding.judging import (
    Ground,
    Sort,
    begins_given,
    is_introduced,
    is_place,
    judge_phrase,
    tells_office,
)
from orontes.exports.withholding.phrases import NamePhrase, find_phrases
from orontes.exports.withholding.showing import BODILESS, find_misnamed, find_towns, keys_of, names_of_outlets
from orontes.exports.withholding.sounds import Index
from orontes.exports.withholding.unjudged import find_unjudged
from orontes.exports.withholding.words import Keys, given_names, name_keys, people_words
from orontes.reports import Report

READ = "en"
Span = tuple[int, int]
Judged = list[tuple[NamePhrase, Sort]]
_JOINING, _WIDEST = re.compile(r"\s*(?:,|;|,?\s*(?:and|&))\s*"), 6
_FOLLOWED = frozenset({Sort.PRIVATE, Sort.PERSON, Sort.PUBLIC})


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What stands in one text: spans of private names, and of names that are something else and stay."""

    private: tuple[Span, ...] = ()
    kept: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Private persons of a record. `names` are theirs, `public` those of people in office, `kept` words of other names.

    `misread` are ids of places that stand only where a person is or may be named. `texts` and `titles` lead from a
    report's id to what stands there.
    """

    names: frozenset[Keys] = frozenset()
    public: frozenset[Keys] = frozenset()
    kept: frozenset[str] = frozenset()
    misread: frozenset[str] = frozenset()
    texts: Mapping[str, Named] = field(default_factory=dict)
    titles: Mapping[str, Named] = field(default_factory=dict)


def find_people(parts: RecordParts) -> People:
    """The private persons whom the reports that grammar can read name."""
    ground = _know(parts)
    placed = _places_in(parts)
    read = [report for report in parts.reports if report.language == READ]
    texts, titles = _judge_all(read, ground, placed)
    offices, told = _gather(texts, titles)
    misnamed, towns = (
        find_misnamed(parts, told),
        find_towns(parts, {name for names in told.values() for name in names}),
    )
    if misnamed or towns:
        ground = replace(ground, bodies=ground.bodies - misnamed, places=ground.places | towns)
        texts, titles = _judge_all(read, ground, placed)
        offices, told = _gather(texts, titles)
    settled = _Settling(ground, offices, told)
    named = [{name: settled.settle(name, judged) for name, judged in one.items()} for one in (texts, titles)]
    unjudged = find_unjudged(parts)
    misread = _find_misread(parts, named[0]) | unjudged
    real = keys_of(place.name for place in parts.places if place.gazetteer and place.id not in misread)
    return People(
        names=frozenset(settled.names | keys_of(place.name for place in parts.places if place.id in unjudged)),
        public=frozenset(settled.public | ground.public),
        kept=frozenset(word for keys in (*real, *(ground.bodies - settled.names)) for word in keys),
        misread=misread,
        texts=named[0],
        titles=named[1],
    )


def _judge_all(
    reports: Iterable[Report], ground: Ground, placed: Mapping[str, tuple[Span, ...]]
) -> tuple[dict[str, Judged], dict[str, Judged]]:
    """The names of all texts and of all titles, with their sorts."""
    read = list(reports)
    texts = {report.id: _judge(report, ground, placed[report.id]) for report in read}
    headed = [report for report in read if report.title]
    return texts, {report.id: _judge(Report(text=report.title or ""), ground, ()) for report in headed}


def _find_misread(parts: RecordParts, texts: Mapping[str, Named]) -> frozenset[str]:
    """The places that stand nowhere but where a private person is named."""
    private = {name: {at for low, high in one.private for at in range(low, high)} for name, one in texts.items()}
    return frozenset(
        place.id
        for place in parts.places
        if place.mentions and all(use.start in private.get(use.report, ()) for use in place.mentions)
    )


def _know(parts: RecordParts) -> Ground:
    """What a record's places, actors and outlets tell of names."""
    places = {place.name for place in parts.places if place.gazetteer}
    bodies = {name for actor in parts.actors if actor.kind not in BODILESS for name in (actor.name, *actor.aliases)}
    bodies |= set(actor_words().named) | names_of_outlets(parts)
    known = {
        name
        for actor in parts.actors
        if actor.kind == "person" and actor.side_basis == "pack"
        for name in (actor.name, *actor.aliases)
    }
    return Ground(
        places=keys_of(places),
        bodies=keys_of(bodies),
        public=people_words().heads | keys_of(known),
    )


def _places_in(parts: RecordParts) -> defaultdict[str, tuple[Span, ...]]:
    """Where each report names a place."""
    found: defaultdict[str, tuple[Span, ...]] = defaultdict(tuple)
    lists: dict[str, list[Span]] = defaultdict(list)
    for place in parts.places:
        for use in place.mentions:
            lists[use.report].append((use.start, use.end))
    for claim in parts.claims:
        slots = (claim.place, claim.origin, claim.destination)
        lists[claim.report] += [(slot.start, slot.end) for slot in slots if slot is not None]
    found.update({report: tuple(spans) for report, spans in lists.items()})
    return found


def _judge(report: Report, ground: Ground, placed: Iterable[Span]) -> Judged:
    """Each name of a text with its sort, as far as its own sentence tells."""
    starts = {offset for low, high in placed for offset in range(low, high)}
    judged = [
        (phrase, judge_phrase(phrase, ground, placed=phrase.start in starts and phrase.end - 1 in starts))
        for phrase in find_phrases(report)
        if name_keys(phrase.text)
    ]
    return _follow_lists(judged)


def _follow_lists(judged: Judged) -> Judged:
    """The same, where a name that nothing tells is joined to one that something does: "her daughters Name and Name"."""
    told = list(judged)
    for row in (range(1, len(told)), range(len(told) - 2, -1, -1)):
        step = -1 if row.step > 0 else 1
        for place in row:
            (phrase, sort), (other, known) = told[place], told[place + step]
            first, second = (other, phrase) if step < 0 else (phrase, other)
            joined = _JOINING.fullmatch(first.behind[: max(0, second.start - first.end)])
            named = phrase.proper or " " in phrase.text
            if joined and second.start - first.end <= _WIDEST and named and _may_follow(phrase, sort, known):
                told[place] = (phrase, known)
    return told


def _may_follow(phrase: NamePhrase, sort: Sort, known: Sort) -> bool:
    """Whether a name that nothing tells may be of the sort of its neighbour; so a given name beside a private one."""
    given = known is Sort.PRIVATE and begins_given(name_keys(phrase.text), alone=True)
    if sort is Sort.PERSON:
        return given
    return sort is Sort.PART and known in _FOLLOWED and (given or not is_place(phrase.text))


def _gather(*sources: Mapping[str, Judged]) -> tuple[dict[str, set[Keys]], dict[str, set[Keys]]]:
    """The names by report that stand with an office, and those that stand with a sign of a private person."""
    offices: dict[str, set[Keys]] = defaultdict(set)
    told: dict[str, set[Keys]] = defaultdict(set)
    for source in sources:
        for report, judged in source.items():
            for phrase, sort in judged:
                if sort is Sort.PUBLIC and tells_office(phrase):
                    offices[report].add(name_keys(phrase.text))
                elif sort is Sort.PRIVATE:
                    told[report].add(name_keys(phrase.text))
    return offices, told


class _Settling:
    """Settles who is private over all reports; `names` and `public` grow while it does."""

    def __init__(self, ground: Ground, offices: Mapping[str, set[Keys]], told: Mapping[str, set[Keys]]) -> None:
        self._heads = Index(ground.public, alone="family")
        self._offices = {report: Index(names, alone="office") for report, names in offices.items()}
        self._told = {report: Index(names) for report, names in told.items()}
        whole = {report: {name for name in names if len(name) > 1} for report, names in told.items()}
        self._whole = {report: Index(names) for report, names in whole.items()}
        self._anywhere = Index({name for names in offices.values() for name in names if len(name) > 1}, alone="family")
        self.names: set[Keys] = set()
        self.public = {name for names in offices.values() for name in names}

    def settle(self, report: str, judged: Judged) -> Named:
        """The spans of one text."""
        sorts = [self._settle(report, phrase, sort) for phrase, sort in judged]
        mine = {name_keys(phrase.text) for (phrase, _), sort in zip(judged, sorts, strict=True) if sort is Sort.PRIVATE}
        self.names |= mine
        own = Index(mine)
        sure: list[Span] = []
        kept: list[Span] = []
        for (phrase, _), sort in zip(judged, sorts, strict=True):
            keys, span = name_keys(phrase.text), (phrase.start, phrase.end)
            if sort is Sort.PRIVATE or (sort is Sort.PART and own.may_mean(keys)):
                sure.append(span)
            elif sort is not Sort.PART:
                kept.append(span)
        return Named(private=tuple(sure), kept=tuple(kept))

    def _settle(self, report: str, phrase: NamePhrase, sort: Sort) -> Sort:
        """A name's sort with what all reports tell."""
        keys = name_keys(phrase.text)
        if sort is not Sort.OTHER and len(keys) == 1 and not phrase.titles and self._heads.may_mean(keys):
            whole = self._whole.get(report)
            if sort is Sort.PRIVATE and (is_introduced(phrase) or keys[0] in given_names()):
                return sort
            return Sort.PRIVATE if whole is not None and whole.may_mean(keys) else Sort.PUBLIC
        if sort not in {Sort.PERSON, Sort.PART}:
            return sort
        told, office = self._told.get(report), self._offices.get(report)
        if told is not None and told.may_mean(keys):
            return Sort.PRIVATE
        if (office is not None and office.may_mean(keys)) or self._heads.may_mean(keys):
            return Sort.PUBLIC
        if self._anywhere.may_mean(keys):
            return Sort.PUBLIC
        return Sort.PRIVATE if sort is Sort.PERSON else sort
