"""What the finders of disputes look at, and how a dispute is made from claims."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from orontes.base import Days, make_id
from orontes.claims import noun_classes
from orontes.events.apart import NEXT, gap_of, harm_each_other
from orontes.events.deeds import have_one_target
from orontes.events.event import Dispute, Event, Position
from orontes.events.ground import Ground
from orontes.events.origins import Source
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView
from orontes.events.view_changes import change_view
from orontes.knowledge import name_words
from orontes.reports import Report

_FAR, _TELLING = 1500, 3
_ONE_PLACE = {"same", "alike", "part", "region"}
Group = tuple[Event, Sequence[ClaimView]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All events with their claims, and what is known of reports, places and voices."""

    groups: Sequence[Group]
    views: Sequence[ClaimView]
    reports: Mapping[str, Report]
    ground: Ground
    sources: Mapping[str, Source]
    by_report: Mapping[str, Sequence[ClaimView]]
    camps: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """The camps of those who speak of "our men", by report and source."""

    def in_report(self, report: str) -> Sequence[ClaimView]:
        """The claims of one report, in order."""
        return self.by_report.get(report, ())

    def source(self, view: ClaimView) -> Source:
        """Who is behind a claim."""
        return self.sources[view.claim.id]

    def sentence(self, view: ClaimView) -> tuple[int, int]:
        """The sentence that the claim's trigger stands in, roughly: up to the next full stop or line."""
        return view.sentence, view.sentence_end

    def sentence_text(self, view: ClaimView) -> str:
        """The words of that sentence."""
        start, end = self.sentence(view)
        return self.reports[view.claim.report].text[start:end]


def may_be_one_deed(case: Case, one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims of violence may be set against each other: near in one report, or of one place and time.

    The dead of one side are no other number than those of the other.
    Fusion joins on less, for a claim without a place or a day must go somewhere; a dispute must not rest on that.
    """
    if harm_each_other(one, two):
        return False
    if one.claim.report == two.claim.report:
        return abs(one.claim.start - two.claim.start) <= _FAR
    if not (one.soft.known and two.soft.known) or gap_of(one.soft, two.soft) > 1:
        return False
    if one.place is None or two.place is None:
        alike = bool(one.persons & two.persons or _numbers(one) & _numbers(two)) or have_one_target(one, two)
        return alike or _says_where(case, one, two) or _says_where(case, two, one)
    limits = fusion_rules().limits
    told = case.ground.relate(one.place, two.place, near_km=limits["near_km"], far_km=limits["far_km"])
    if told in _ONE_PLACE or (told == "open" and _named_after(case.ground, one.place, two.place)):
        return True
    return told == "open" and (_told_within(case, one, two) or _told_within(case, two, one))


def _told_within(case: Case, part: ClaimView, whole: ClaimView) -> bool:
    """Whether a place's own words name another that holds it: "Sarv's Harbour district" and Sarv."""
    words = name_words(case.ground.name(whole.place or ""))
    told = name_words(re.sub(r"[’']s\b", "", part.claim.place.text)) if part.claim.place is not None else []
    return bool(words) and len(told) > len(words) and set(words) <= set(told)


def _says_where(case: Case, open_: ClaimView, placed: ClaimView) -> bool:
    """Whether the sentence of a claim without a place names that of another: "a raid on Sarv's market"."""
    if placed.place is None or open_.place is not None or open_.elsewhere:
        return False
    words = name_words(case.ground.name(placed.place))
    told = frozenset(name_words(case.sentence_text(open_).replace("’s", "").replace("'s", "")))
    return bool(words) and told >= frozenset(word for word in words if "place" not in noun_classes(word))


def anchor(views: Sequence[ClaimView]) -> list[ClaimView]:
    """One event's claims, those without a place ("forty others were hurt") at that of the claim right before them."""
    placed: dict[str, list[ClaimView]] = defaultdict(list)
    for view in views:
        if view.place is not None:
            placed[view.claim.report].append(view)
    return [_set_beside(view, placed[view.claim.report]) for view in views]


def _set_beside(view: ClaimView, placed: Sequence[ClaimView]) -> ClaimView:
    """A claim without a place at that of the event's claim right before it in its report."""
    if view.place is not None or view.elsewhere:
        return view
    before = [other for other in placed if 0 <= view.claim.start - other.claim.start <= NEXT]
    return change_view(view, place=before[-1].place) if before else view


def name_two_doers(one: ClaimView, two: ClaimView) -> bool:
    """Whether two claims name two doers or sides."""
    if one.side and two.side:
        return one.side != two.side
    return one.agent is not None and two.agent is not None and one.agent != two.agent


def _named_after(ground: Ground, one: str, two: str) -> bool:
    """Whether one place is named after the other and nothing more is known: "Sarv market", "market of Sarv", "Sarv"."""
    words = sorted((name_words(ground.name(place)) for place in (one, two)), key=len)
    short, long = words
    return 0 < len(short) < len(long) and short in (long[: len(short)], long[-len(short) :])


def _numbers(view: ClaimView) -> set[tuple[str, int]]:
    """The exact numbers of three and more that a claim tells."""
    return {(of, bounds.low) for of, _, bounds in view.counts if bounds.exact and bounds.low and bounds.low >= _TELLING}


def make_dispute(
    about: tuple[str, str], attribute: str, positions: Sequence[tuple[str, Sequence[ClaimView]]], nature: str, note: str
) -> Dispute:
    """A dispute with the id of what it is about and the claims it sets against each other."""
    held = tuple(
        Position(value=value, claims=tuple(dict.fromkeys(view.claim.id for view in views)))
        for value, views in positions
    )
    key = "|".join(sorted(",".join(sorted(position.claims)) for position in held))
    return Dispute(
        id=make_id("dispute", attribute, key),
        about=about,
        attribute=attribute,
        positions=held,
        nature=nature,
        note=note,
    )


def say_days(days: Days) -> str:
    """An interval as one reads it."""
    if days.earliest is None or days.latest is None:
        return "unknown"
    return (
        days.earliest.isoformat()
        if days.earliest == days.latest
        else f"{days.earliest.isoformat()} to {days.latest.isoformat()}"
    )
