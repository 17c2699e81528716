"""The days on which a deed may have been done, where a report names those of its news.

A writer who says on Tuesday that a town "has fallen" names the day of his news, and the town may have fallen some days
before. What falls once and stays taken is looked for on those days too; a date that is told stands.
"""

import re
from dataclasses import replace
from datetime import timedelta

from orontes.base import Days
from orontes.events.rules import fusion_rules
from orontes.events.view import ClaimView

GUESSED = frozenset({"weekday", "relative", "narrative", "context"})
"""Bases of days that are counted or carried from other words."""


_PERFECT = re.compile(r"\b(?:ha(?:ve|s|d)|['’](?:ve|d))(?: (?:now|just|already|finally|also|since|\w+ly))?(?: been)? $")


def days_of_deed(view: ClaimView) -> Days:
    """A claim's days; of a capture told as the news of that day or of the day before, some days more."""
    days, published = view.days, view.published
    if view.claim.kind != "capture" or not view.actual or days.width != 0:
        return days
    if published is None or days.latest is None or (published - days.latest).days > 1 or not _tells_news_day(view):
        return days
    return replace(days, earliest=days.latest - timedelta(days=int(fusion_rules().limits["capture_news"])))


def _tells_news_day(view: ClaimView) -> bool:
    """Whether a claim's day is that of who tells it: carried, told outside its clause, or beside "has taken"."""
    claim, days = view.claim, view.days
    if days.basis == "context":
        return True
    if days.basis not in GUESSED:
        return False
    outside = claim.when.start is None or not claim.start <= claim.when.start < claim.end
    return outside or bool(_PERFECT.search(claim.text[: max(0, claim.trigger_start - claim.start)]))
