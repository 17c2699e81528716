"""When a page without a day was published, by the number that its site gave it.

The problem: monitors and agencies whose pages carry no day number them ("/en/260487/"), and a strike told without a
day is compared by its place alone, where towns are hit again and again. What was observed: sites number as they
publish, and one page in three tells a day of the week before it. What we chose: the longest row of pages of a site
whose days rise with their numbers; a page lies between its neighbours in that row. Misread days and those of old
events fall out of the row, for they break it. Rejected: to reckon the day from the number (a site prints ten pages on
one day and a hundred on another).
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from orontes.base import Days
from orontes.events.view_news import AFTER, BEFORE, NewsDay
from orontes.reports import Report

_ADDRESS = re.compile(r"(?:https?://)(?:www\.)?([\w.-]+)(/[^?#]*)?(?:\?p=(\d+))?")
_NUMBER = re.compile(r"(?<!\d)\d{5,7}(?!\d)")
_WIDEST = 120
_LEAST, _MOST_OF = 5, 0.5  # days of a site's pages from which on they are a row, and the share of all that it needs


def find_spans(news: Mapping[str, Sequence[NewsDay]], reports: Iterable[Report]) -> dict[str, Days]:
    """The days that the news of each undated page may be about, as far as its number tells."""
    sites: dict[str, list[tuple[int, Report]]] = defaultdict(list)
    for report in reports:
        if (numbered := number_page(report.url)) is not None:
            sites[numbered[0]].append((numbered[1], report))
    found: dict[str, Days] = {}
    for pages in sites.values():
        row = _find_row(pages, news)
        for number, report in pages:
            if report.published is None and (span := _between(row, number)) is not None:
                found[report.id] = span
    return found


def number_page(url: str | None) -> tuple[str, int] | None:
    """The site of an address and the number of its page; None where it has none, or several."""
    hit = _ADDRESS.match(url or "")
    if hit is None:
        return None
    numbers = [hit[3]] if hit[3] else _NUMBER.findall(hit[2] or "")
    return (hit[1].casefold(), int(numbers[0])) if len(numbers) == 1 else None


def _find_row(pages: Sequence[tuple[int, Report]], news: Mapping[str, Sequence[NewsDay]]) -> list[tuple[int, date]]:
    """The numbers and days of a site's pages that rise together: those with a year, then those that fit between."""
    told = [(number, day) for number, report in pages for day in _days_of(report, news.get(report.id, ()))]
    row = _longest(told)
    if len(row) < max(_LEAST, _MOST_OF * len(told)):
        return []
    fitting = [
        (number, day)
        for number, report in pages
        if report.published is None and (span := _between(row, number)) is not None
        for one in news.get(report.id, ())
        if one.year is None and (day := _place_in(one, span)) is not None
    ]
    return _longest([*told, *fitting])


def _days_of(report: Report, news: Sequence[NewsDay]) -> list[date]:
    """The day of a report, else the days of known years that it tells."""
    if report.published is not None:
        return [report.published]
    return [date(one.year, one.month, one.day) for one in news if one.year is not None]


def _longest(told: Sequence[tuple[int, date]]) -> list[tuple[int, date]]:
    """The longest row of days that do not fall while numbers rise."""
    rising = sorted(set(told), key=lambda one: (one[0], -one[1].toordinal()))
    ends: list[date] = []
    last: list[int] = []
    before: list[int] = []
    for place, (_, day) in enumerate(rising):
        at = bisect_right(ends, day)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1], last[at : at + 1] = [day], [place]
    row: list[tuple[int, date]] = []
    place = last[-1] if last else -1
    while place >= 0:
        row.append(rising[place])
        place = before[place]
    return row[::-1]


def _between(row: Sequence[tuple[int, date]], number: int) -> Days | None:
    """The days between the neighbours of a number in a row; None at its ends, and where they lie far apart."""
    at = bisect_right(row, (number, date.max))
    if not 0 < at < len(row):
        return None
    first, last = row[at - 1][1] - timedelta(days=BEFORE), row[at][1] + timedelta(days=AFTER)
    return Days(earliest=first, latest=last, basis="context") if (last - first).days <= _WIDEST else None


def _place_in(told: NewsDay, span: Days) -> date | None:
    """A day of an open year, put into the year in which it lies in some days."""
    first, last = span.earliest, span.latest
    if first is None or last is None or (told.month, told.day) == (2, 29):
        return None
    days = (date(year, told.month, told.day) for year in range(first.year, last.year + 1))
    return next((day for day in days if first <= day <= last), None)
