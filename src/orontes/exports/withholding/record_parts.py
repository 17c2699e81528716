"""A record's parts with the names of private persons covered, once, before any export sees them.

Each name is covered by as many blocks as it has characters, so that every offset still leads to its words. Hashes stay
those of the reports as found. Ids that are made of a name give way to ids made of where it stands.
"""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cached_property
from typing import Any, TypeVar
from unicodedata import combining
from urllib.parse import unquote

from orontes.base import Problem, make_id
from orontes.control import HeldPlace
from orontes.entities import Actor, Place
from orontes.exports.parts import RecordParts, Withheld
from orontes.exports.withholding.matching import BLOCK, Matcher, cover, find_foreign
from orontes.exports.withholding.people import READ, Named, People, find_people
from orontes.reports import Report

P = TypeVar("P", bound=RecordParts)
T = TypeVar("T")
_PLACES = (Place, HeldPlace)
_CODES = frozenset(
    """
    kind manner precision polarity modality period reader basis status nature attribute state language media_type
    encoding published_basis of who scope role relation type sha256 raw_sha256 rule arc slot sign does gazetteer
    preposition trigger form anchor
    """.split()  # noqa: SIM905
)
"""Fields that hold codes and hashes, never a name."""
_IDS = frozenset("id report claims disputes part_of formerly actor member_of copies within place".split())  # noqa: SIM905


def cover_parts(parts: P) -> P:
    """The parts with the names of private persons covered; those that are covered already as they are."""
    return parts if parts.withheld is not None else Cover(parts).cover_all(parts)


class Cover:
    """Covers the parts of one record, and any other string that speaks of it."""

    def __init__(self, parts: RecordParts) -> None:
        self._parts = parts
        self._people: People = find_people(parts)
        self._matcher = Matcher(self._people, {report.id: report.text for report in parts.reports})
        self._known: dict[str, str] = {}
        self._texts = {report.id: self._cover_text(report) for report in parts.reports}
        self._originals = {report.id: report.text for report in parts.reports}

    def cover_all(self, parts: P) -> P:
        """The record's parts, covered."""
        covered: dict[str, Any] = {
            name: tuple(self._cover(one, None) for one in getattr(parts, name))
            for name in ("claims", "places", "events", "disputes", "control", "problems")
        }
        covered["actors"] = tuple(self._cover_actor(actor) for actor in parts.actors)
        covered["reports"] = tuple(self._cover_report(report) for report in parts.reports)
        for name in ("reports", "actors", "places"):
            covered[name] = tuple(sorted(covered[name], key=lambda one: one.id))
        covered["claims"] = tuple(sorted(covered["claims"], key=lambda one: (one.report, one.start, one.id)))
        spans = sum(len(self._spans[report.id]) for report in parts.reports)
        return replace(parts, **covered, withheld=Withheld(names=len(self._people.names), mentions=spans))

    @cached_property
    def _spans(self) -> dict[str, list[tuple[int, int]]]:
        return {report.id: self._find(report) for report in self._parts.reports}

    def _find(self, report: Report) -> list[tuple[int, int]]:
        """Where a report's text is covered; all words of a report that no grammar reads."""
        if report.language != READ:
            return [(0, len(report.text))] if report.text else []
        named = self._people.texts.get(report.id, Named())
        found = (*named.private, *self._matcher.find(report.text, named.kept), *find_foreign(report.text))
        return _join(sorted(found))

    def _cover_text(self, report: Report) -> str:
        return _cover_letters(report.text) if report.language != READ else cover(report.text, self._spans[report.id])

    def _cover_report(self, report: Report) -> Report:
        """A report, its hashes those of the words as found."""
        named = self._people.titles.get(report.id, Named())
        title = report.title
        if title is not None:
            spans = (*named.private, *self._matcher.find(title, named.kept), *find_foreign(title))
            title = cover(title, spans) if report.language == READ else _cover_letters(title)
        url, file = (self.cover_address(one) if one else one for one in (report.url, report.file))
        return replace(
            report,
            id=self._ids.get(report.id, report.id),
            text=self._texts[report.id],
            title=title,
            url=url,
            file=file,
            outlet=self.cover_words(report.outlet) if report.outlet else report.outlet,
            copies=tuple(self._ids.get(copy, copy) for copy in report.copies),
            withheld=True,
        )

    def cover_part(self, part: T) -> T:
        """Any part of the record, or what tells of it, with its words covered at any depth."""
        covered: T = self._cover(part, None)
        return covered

    def cover_address(self, address: str) -> str:
        """An address, a file name or an id, covered; written without percent signs where these hide a name."""
        plain = unquote(address)
        covered = cover(plain, (*self._matcher.find_in_address(plain), *find_foreign(plain)))
        return covered if covered != plain else address

    def cover_words(self, words: str) -> str:
        """Any other words that speak of the record, covered."""
        if words not in self._known:
            found = self._ids.get(words)
            self._known[words] = found or cover(words, (*self._matcher.find(words), *find_foreign(words)))
        return self._known[words]

    @cached_property
    def _ids(self) -> dict[str, str]:
        """New ids for those that hold or are made of a name: reports' of their hash, actors' of where they stand."""
        named = {
            report.id: f"report-{report.sha256[:16]}"
            for report in self._parts.reports
            if self.cover_address(report.id) != report.id
        }
        taken = {report.id for report in self._parts.reports} - set(named)
        ids: dict[str, str] = {}
        for old, new in named.items():
            ids[old] = new if new not in taken else make_id("report", new, len(taken))
            taken.add(ids[old])
        misread = [place for place in self._parts.places if place.id in self._people.misread]
        private: list[Actor | Place] = [actor for actor in self._parts.actors if self._is_private(actor)]
        private += misread
        for number, actor in enumerate(private):
            first = actor.mentions[0] if actor.mentions else None
            where = (ids.get(first.report, first.report), first.start) if first else ("", number)
            ids[actor.id] = make_id(type(actor).__name__.lower(), "withheld", *where)
        return ids

    def _is_private(self, actor: Actor) -> bool:
        """Whether a part of an actor's name is covered, by itself or where it stands."""
        if any(cover(name, self._matcher.find(name)) != name for name in (actor.name, *actor.aliases)):
            return True
        return any(BLOCK in self._texts[use.report][use.start : use.end] for use in actor.mentions[:1]) and (
            actor.kind == "person"
        )

    def _cover_actor(self, actor: Actor) -> Actor:
        """An actor; a person whose words are covered where they stand keeps no letter of the name."""
        covered: Actor = self._cover(actor, None)
        if actor.id not in self._ids or actor.kind != "person":
            return covered
        names = [_whole(*pair) for pair in zip(actor.aliases, covered.aliases, strict=True)]
        return replace(covered, name=_whole(actor.name, covered.name), aliases=tuple(dict.fromkeys(names)))

    def _cover(self, value: Any, report: str | None) -> Any:  # noqa: ANN401  (any part of a record)
        """A part with its words covered at any depth; `report` is the one in which its offsets lie."""
        if isinstance(value, str):
            return self.cover_words(value)
        if isinstance(value, tuple):
            return tuple(self._cover(one, report) for one in value)
        if not is_dataclass(value) or isinstance(value, type):
            return value
        report = getattr(value, "report", None) or report
        changed = {}
        for field in fields(value):
            old = getattr(value, field.name)
            new = old if field.name in _CODES or old is None else self._cover_field(value, field.name, old, report)
            if new is not old and new != old:
                changed[field.name] = new
        return replace(value, **changed) if changed else value

    def _cover_field(self, value: Any, name: str, old: Any, report: str | None) -> Any:  # noqa: ANN401
        """A field; words that offsets lead to are those that stand there now."""
        start, end = getattr(value, "start", None), getattr(value, "end", None)
        if name == "text" and report in self._texts and start is not None and end is not None:
            stands = self._originals[report][start:end] == old
            return self._texts[report][start:end] if stands else self.cover_words(old)
        if name in _IDS and isinstance(old, str | tuple):
            return self._ids.get(old, old) if isinstance(old, str) else tuple(self._ids.get(one, one) for one in old)
        if isinstance(value, _PLACES) and name == "name" and ":" in value.id and value.id not in self._people.misread:
            return old
        if isinstance(value, Problem) and name == "message":
            return self.cover_words(self.cover_address(old))  # it names files
        return self._cover(old, report)


def _whole(name: str, covered: str) -> str:
    """A private person's name with every word covered that begins with a capital letter."""
    return covered if BLOCK in covered else BLOCK * len(name)


def _cover_letters(text: str) -> str:
    """A text with every letter, its marks and every digit covered."""
    return "".join(BLOCK if sign.isalnum() or combining(sign) else sign for sign in text)


def _join(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, those that meet as one."""
    joined: list[tuple[int, int]] = []
    for low, high in spans:
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined
