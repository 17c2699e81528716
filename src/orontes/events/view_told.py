"""What the words around a claim tell, read for itself, so that several processes may read the words of many claims."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple

from orontes.base import Days, begin, spread
from orontes.claims import Claim
from orontes.events.view_counts import harmed_men
from orontes.events.view_news import report_days
from orontes.events.view_open import OpenDay, find_open_day
from orontes.events.view_series import dates_row, tells_land, tells_series
from orontes.events.view_words import (
    event_name,
    has_risen,
    is_again,
    is_another,
    is_day_of_saying,
    is_headline,
    is_summary,
    sentence_around,
    tells_what_follows,
    turns_away,
)
from orontes.reports import Report

OWN = frozenset({"explicit", "weekday", "relative", "narrative", "context"})
"""The bases of days that a report tells for a deed."""
_ENOUGH = 5_000  # claims from which on several processes read their words


class Words(NamedTuple):
    """What the words around a claim tell: the slots of its view that rest on them.

    `dated` where the day is its own, `land` where it sums up the harmed of a land, whose numbers are its own event's.
    """

    dated: bool
    summary: bool
    land: bool
    name: str | None
    sentence: int
    sentence_end: int
    turn: bool
    another: bool
    again: bool
    headline: bool
    harmed: frozenset[str]
    risen: bool
    open_day: OpenDay | None


def begin_words(claims: Sequence[Claim], reports: Sequence[Report]) -> Callable[[], list[Words]]:
    """Begins to read the words around claims whose days are settled, in another process where there are many.

    What is returned gives them. They are the same before places and actors are settled and afterwards.
    """
    return begin(partial(read_all_words, claims, reports), enough=len(claims) >= _ENOUGH)


def read_all_words(claims: Sequence[Claim], reports: Sequence[Report]) -> list[Words]:
    """What the words around each claim tell."""
    published, texts = report_days(claims, reports), {report.id: report.text for report in reports}

    def read(some: Sequence[Claim]) -> list[Words]:
        return [read_words(claim, published.get(claim.report), texts.get(claim.report, "")) for claim in some]

    return list(chain.from_iterable(spread(read, claims, enough=len(claims) >= _ENOUGH)))


def read_words(claim: Claim, published: date | None, text: str) -> Words:
    """What the words around a claim tell."""
    sentence, end = sentence_around(text, claim.trigger_start, claim.trigger_end)
    land = tells_land(claim, text)
    follows = _follows(claim, text)
    return Words(
        dated=not follows and tells_day(claim, published, text),
        summary=is_summary(claim, text) or tells_series(claim, text) or land,
        land=land,
        name=event_name(claim, text),
        sentence=sentence,
        sentence_end=end,
        turn=turns_away(text, sentence),
        another=is_another(claim, text),
        again=claim.kind in {"capture", "control_state"} and is_again(claim, text),
        headline=is_headline(text, sentence),
        harmed=harmed_men(claim, text),
        risen=has_risen(claim, text),
        open_day=None if follows else find_open_day(claim),
    )


def tells_day(claim: Claim, published: date | None, text: str) -> bool:
    """Whether a claim's report tells a day of its own for it, which is not that of a row of them or still to come."""
    told = claim.when.days
    if told.basis not in OWN or not told.known or _still_to_come(claim, told, published):
        return False
    return not dates_row(claim, text, published)


def _follows(claim: Claim, text: str) -> bool:
    """Whether a claim's day is that of what followed its deed, or of who told it."""
    return tells_what_follows(claim, text) or is_day_of_saying(claim, text)


def _still_to_come(claim: Claim, days: Days, published: date | None) -> bool:
    """Whether a claim tells of what happened on days after its report's own, so that the day is misread."""
    told = claim.modality == "actual" and claim.polarity == "asserted"
    return told and published is not None and days.earliest is not None and days.earliest > published
