"""What the words around a claim tell, read for itself, so that several processes may read the words of many claims."""

from datetime import date
from typing import NamedTuple

from orontes.base import Days
from orontes.claims import Claim
from orontes.events.view_counts import harmed_men
from orontes.events.view_series import dates_row, tells_series
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

OWN = frozenset({"explicit", "weekday", "relative", "narrative", "context"})
"""The bases of days that a report tells for a deed."""


class Words(NamedTuple):
    """What the words around a claim tell: the slots of its view that rest on them; `dated` where the day is its own."""

    dated: bool
    summary: bool
    name: str | None
    sentence: int
    sentence_end: int
    turn: bool
    another: bool
    again: bool
    headline: bool
    harmed: frozenset[str]
    risen: bool


def read_words(claim: Claim, published: date | None, text: str) -> Words:
    """What the words around a claim tell."""
    sentence, end = sentence_around(text, claim.trigger_start, claim.trigger_end)
    return Words(
        dated=tells_day(claim, published, text),
        summary=is_summary(claim, text) or tells_series(claim, text),
        name=event_name(claim, text),
        sentence=sentence,
        sentence_end=end,
        turn=turns_away(text, sentence),
        another=is_another(claim, text),
        again=claim.kind == "capture" and is_again(claim, text),
        headline=is_headline(text, sentence),
        harmed=harmed_men(claim, text),
        risen=has_risen(claim, text),
    )


def tells_day(claim: Claim, published: date | None, text: str) -> bool:
    """Whether a claim's report tells the day of its deed, and not that of the page or of what followed."""
    told = claim.when.days
    if told.basis not in OWN or not told.known or _still_to_come(claim, told, published):
        return False
    follows = tells_what_follows(claim, text) or is_day_of_saying(claim, text)
    return not (follows or dates_row(claim, text, published))


def _still_to_come(claim: Claim, days: Days, published: date | None) -> bool:
    """Whether a claim tells of what happened on days after its report's own, so that the day is misread."""
    told = claim.modality == "actual" and claim.polarity == "asserted"
    return told and published is not None and days.earliest is not None and days.earliest > published
