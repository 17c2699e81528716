"""What the finders of disputes look at, and how a dispute is made from claims."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from orontes.base import Days, make_id
from orontes.events.event import Dispute, Event, Position
from orontes.events.ground import Ground
from orontes.events.origins import Source
from orontes.events.view import ClaimView
from orontes.events.view_words import sentence_around
from orontes.reports import Report

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

    def in_report(self, report: str) -> Sequence[ClaimView]:
        """The claims of one report, in order."""
        return self.by_report.get(report, ())

    def source(self, view: ClaimView) -> Source:
        """Who is behind a claim."""
        return self.sources[view.claim.id]

    def sentence(self, view: ClaimView) -> tuple[int, int]:
        """The sentence that the claim's trigger stands in, roughly: up to the next full stop or line."""
        text = self.reports[view.claim.report].text
        return sentence_around(text, view.claim.trigger_start, view.claim.trigger_end)

    def sentence_text(self, view: ClaimView) -> str:
        """The words of that sentence."""
        start, end = self.sentence(view)
        return self.reports[view.claim.report].text[start:end]


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
