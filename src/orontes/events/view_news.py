"""The days that a report without a day of its own tells, by which it is known what it is news of.

The problem: half of the pages that monitors and agencies leave in an archive carry no day. What was observed: of the
days that such a page tells, with or without a year, two in three lie within ten days before its own news, for news
recalls what happened the week before. What we chose: an act that another report dates near one of them is likelier
the same; one far from all of them is as likely as without any. The last of them is no day of publication: the page
may tell of what happened after it. Rejected: to count the page's news from that day (a chronicle of last year's
attacks would exclude what the page is about).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from orontes.base import OWN_BASES, Days
from orontes.claims import Claim
from orontes.reports import Report

BEFORE, AFTER = 4, 10
"""Days by which the news of a page may lie before a day that it tells, and after it."""
_FEW = 4  # days of a page; one that tells more is a chronicle
_WIDEST = 7  # days that may be meant by the other report
_LEAP = 2024  # a year that has every day
_YEAR = 366


class NewsDay(NamedTuple):
    """A day that a report tells; its year may be open."""

    year: int | None
    month: int
    day: int


def report_days(claims: Iterable[Claim], reports: Iterable[Report]) -> dict[str, date | None]:
    """The day of each report: of its publication, else the last day that it tells as past, for it cannot be older."""
    days = {report.id: report.published for report in reports}
    told: dict[str, date] = {}
    for claim in claims:
        last = claim.when.days.latest
        narrow = claim.when.days.width is not None and claim.when.days.width <= 1
        past = narrow and claim.modality == "actual" and claim.when.days.basis in OWN_BASES
        if past and last and (claim.report not in told or last > told[claim.report]):
            told[claim.report] = last
    return {report: day or told.get(report) for report, day in days.items()}


def find_news(claims: Iterable[Claim], reports: Iterable[Report]) -> Mapping[str, tuple[NewsDay, ...]]:
    """The days that each report without a day of its own tells as past, if they are few."""
    undated = {report.id for report in reports if report.published is None}
    told: dict[str, set[NewsDay]] = defaultdict(set)
    for claim in claims:
        if claim.report in undated and claim.modality == "actual" and (day := _day_told(claim)) is not None:
            told[claim.report].add(day)
    return {report: tuple(sorted(days, key=str)) for report, days in told.items() if len(days) <= _FEW}


def _day_told(claim: Claim) -> NewsDay | None:
    """The one day that a claim tells, without its year where nothing tells that."""
    days, told = claim.when.days, claim.when.expression
    if days.earliest is not None and days.latest is not None:
        own = (days.latest - days.earliest).days <= 1 and days.basis in OWN_BASES
        return NewsDay(days.latest.year, days.latest.month, days.latest.day) if own else None
    if told is None or told.year is not None or told.month is None or told.day is None:
        return None
    return NewsDay(None, told.month, told.day)


def is_news_of(news: Iterable[NewsDay], days: Days) -> bool:
    """Whether what happened on some days, as another report tells, may be what an undated page is news of."""
    if days.earliest is None or days.latest is None or (days.latest - days.earliest).days > _WIDEST:
        return False
    return any(_days_since(day, days.latest) >= -BEFORE and _days_since(day, days.earliest) <= AFTER for day in news)


def _days_since(told: NewsDay, day: date) -> int:
    """Days from a told day to another, to the nearest of it where its year is open."""
    if told.year is not None:
        return (day - date(told.year, told.month, told.day)).days
    gap = day.replace(year=_LEAP).timetuple().tm_yday - date(_LEAP, told.month, told.day).timetuple().tm_yday
    return (gap + _YEAR // 2) % _YEAR - _YEAR // 2
