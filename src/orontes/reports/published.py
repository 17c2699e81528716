"""The day of publication, with what it rests on.

The problem. Events are placed by words such as "on Sunday" that mean nothing without the day of publication, so a
wrong day moves every event, and no day at all is better than a wrong one. Pages write it day first or month first
(`08-12-2024`), in the address, or in the text ("we declare today, 8 December 2024"). Encyclopedias are full of dates,
none of which is theirs.

What we chose, in order: what the caller or the file says (`given`); the moment that the number in a post's address
holds (`address`), for a page of a post shows other posts with dates of their own; a date in a line of its own at the
head, or labelled as the day of publication (`header`); a date in the report's address (`address`); a date that stands
by itself at the head, and a post's stamp in the text (`header`); a date that the text itself calls today (`text`). A
numeric date that may be read in two ways is settled by, in order: another full date in head or address that equals one
reading; the weekdays that the text names, since news tells of its own day and the few before it; the months that it
names; and failing these it is read day first, with a problem that says so.

Rejected: the file's time of change (it tells when the page was saved); the latest date in the text (an
encyclopedia's, or a plan's); the reader's locale (the same report would give two records on two machines).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from orontes.base import Problem, Span, shared_words
from orontes.reports.report import Region
from orontes.reports.stamps import find_stamped
from orontes.reports.written_days import WrittenDay, find_written_days, is_in_table, is_of_range, make_day, month_number

_LABEL = re.compile(
    r"\b(?:published|posted|issued|date|first published)\b(?: on| at)?\W{0,3}(?:\w+day\W{1,2})?$", re.IGNORECASE
)
_UPDATE = re.compile(r"\b(?:updated|modified|edited)\b(?: on| at)?\W{0,3}(?:\w+day\W{1,2})?$", re.IGNORECASE)
_TODAY = re.compile(r"\btoday[,\s(]{1,3}(?:(?:on|is)\s)?(?:\w+day,?\s)?(?:the\s)?$", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}:\d{2}(?: ?[AP]M)? ?· ?$", re.IGNORECASE)
_ARCHIVE = re.compile(r"^https?://(?:web\.archive\.org/web/\d+\w*/|(?:www\.)?google\.com/url\?q=)")
_ADDRESS = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[/-]?)(?P<m>\d{2}|\d(?=/)|[a-z]{3}(?=/))(?P=s)(?P<d>\d{1,2})(?!\d)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"/(?P<d>\d{2})(?P<m>\d{2})(?P<y>20\d\d)(?!\d)|/(?P<year>20\d\d)/(?P<day>\d{1,2})-(?P<name>[a-z]{3,9})-", re.I
)
_POST = re.compile(
    r"^https?://(?:\w+\.)*(?:twitter|x)\.com/(?:\w+/)+status(?:es)?/(?P<id>\d{16,20})(?!\d)", re.IGNORECASE
)
# Posts are numbered by milliseconds since this moment (4 November 2010), above 22 bits that tell the machine and the
# post's place in its millisecond; so announced by the service in 2010.
_POSTS_BEGAN = 1_288_834_974_657
_LABELLED_WITHIN = 300
_MONTHS = 12
_LEAST_LEAD = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A day of publication and its basis; `span` is where it is written, `other` what else that date may mean."""

    day: date
    basis: str
    span: Span | None = None
    other: date | None = None

    def tell_doubt(self, report: str) -> tuple[Problem, ...]:
        """A problem where the day could only be read by habit."""
        if self.other is None:
            return ()
        told = f"published {self.day} or {self.other}: nothing in the report tells which; read day first"
        return (Problem(stage="reports", message=told, report=report, span=self.span),)


def strip_archive(url: str) -> str:
    """An address without the archive that kept the page."""
    return _ARCHIVE.sub("", url)


def find_published(text: str, regions: Sequence[Region], url: str | None) -> Published | None:
    """The day of publication, None where the report does not tell it."""
    posted = find_day_of_post(url) if url else None
    if posted is not None:
        return Published(day=posted, basis="address")
    in_address = find_day_in_address(url) if url else None
    head = _find_in_head(text, regions)
    if head is not None:
        return _settle(head, text, regions, in_address)
    if in_address is not None:
        return Published(day=in_address, basis="address")
    stamped = find_stamped(text, regions)
    if stamped is not None:
        return _settle(stamped, text, regions, None)
    return _find_stamp(text) or _find_today(text, regions)


def find_day_of_post(url: str) -> date | None:
    """The day (in universal time) that the number of a post tells, whose address holds it."""
    hit = _POST.match(strip_archive(url))
    if hit is None:
        return None
    return datetime.fromtimestamp(((int(hit["id"]) >> 22) + _POSTS_BEGAN) / 1000, UTC).date()


def find_day_in_address(url: str) -> date | None:
    """The day in an address: `/2024/12/08/`, `/2024/dec/08/`, `-20241208-`, `/16122024`, `/2024/8-december-`."""
    for hit in _ADDRESS.finditer(strip_archive(url)):
        month = hit["m"].casefold()
        if month.isdigit() and (hit["s"] or len(hit["d"]) == 2):
            days = make_day(int(hit["y"]), int(month), int(hit["d"]))
        elif not month.isdigit() and month in {name[:3] for name in shared_words("months")}:
            days = make_day(int(hit["y"]), month_number(month), int(hit["d"]))
        else:
            days = ()
        if days:
            return days[0]
    return _find_day_first(url)


def _find_day_first(url: str) -> date | None:
    """The day in an address that writes it before the month."""
    hit = _DAY_FIRST.search(strip_archive(url))
    if hit is None:
        return None
    if hit["name"] is None:  # 04052023 is 4 May or 5 April
        days = make_day(int(hit["y"]), int(hit["m"]), int(hit["d"])) if int(hit["d"]) > _MONTHS else ()
    elif hit["name"].casefold() in shared_words("months"):
        days = make_day(int(hit["year"]), month_number(hit["name"]), int(hit["day"]))
    else:
        days = ()
    return days[0] if days else None


def _find_in_head(text: str, regions: Sequence[Region]) -> WrittenDay | None:
    """The date of a dateline region, of a labelled start of the text, else one that only tells of a change."""
    found: list[tuple[int, int, WrittenDay]] = []
    for region in regions:
        piece = text[region.start : region.end]
        limit = len(piece) if region.kind in ("dateline", "boilerplate") else _LABELLED_WITHIN - region.start
        for day in find_written_days(piece[: max(limit, 0)]):
            kind = "infobox" if is_in_table(piece, day) else region.kind
            rank = _rank(piece[: day.start], kind)
            if rank is not None and not is_of_range(piece, day):
                moved = WrittenDay(start=region.start + day.start, end=region.start + day.end, days=day.days)
                found.append((rank, moved.start, moved))
    return min(found, key=lambda one: one[:2])[2] if found else None


def _rank(before: str, kind: str) -> int | None:
    """How well a date tells the day of publication, 0 best; None where it does not."""
    if kind in ("related", "references", "infobox", "caption"):
        return None
    if _LABEL.search(before):
        return 0
    if _UPDATE.search(before):
        return 2
    return 1 if kind == "dateline" else None


def _find_stamp(text: str) -> Published | None:
    """The day of a post's stamp ("3:11 PM · Feb 15, 2022"), where the text has stamps of one day only."""
    stamps = [day for day in find_written_days(text) if len(day.days) == 1 and _HOUR.search(text[: day.start][-12:])]
    if len({day.days[0] for day in stamps}) != 1:
        return None
    return Published(day=stamps[0].days[0], basis="header", span=Span(start=stamps[0].start, end=stamps[0].end))


def _find_today(text: str, regions: Sequence[Region]) -> Published | None:
    """The day that the text calls today."""
    for region in regions:
        if region.kind not in ("body", "headline"):
            continue
        piece = text[region.start : region.end]
        for day in find_written_days(piece):
            if len(day.days) == 1 and _TODAY.search(piece[max(day.start - 40, 0) : day.start]):
                span = Span(start=region.start + day.start, end=region.start + day.end)
                return Published(day=day.days[0], basis="text", span=span)
    return None


def _settle(found: WrittenDay, text: str, regions: Sequence[Region], in_address: date | None) -> Published:
    """The day that a date at the head means."""
    span = Span(start=found.start, end=found.end)
    if len(found.days) == 1:
        return Published(day=found.days[0], basis="header", span=span)
    told = [day.days[0] for day in find_written_days(text) if len(day.days) == 1]
    known = [in_address] if in_address else []
    body = " ".join(text[region.start : region.end] for region in regions if region.kind in ("body", "headline"))
    for chosen in (_by_other_dates(found, [*known, *told]), _by_weekdays(found, body), _by_months(found, body)):
        if chosen is not None:
            return Published(day=chosen, basis="header", span=span)
    return Published(day=found.days[0], basis="header", span=span, other=found.days[1])


def _by_other_dates(found: WrittenDay, others: Sequence[date]) -> date | None:
    equal = [day for day in found.days if day in others]
    return equal[0] if len(equal) == 1 else None


def _by_weekdays(found: WrittenDay, body: str) -> date | None:
    """The reading from which the weekdays that the text names lie the fewest days back."""
    names = shared_words("weekdays")
    named = [names.index(hit.casefold()) for hit in re.findall(rf"\b(?:{'|'.join(names)})\b", body, re.IGNORECASE)]
    if not named:
        return None
    lags = [sum((day.weekday() - weekday) % 7 for weekday in named) / len(named) for day in found.days]
    return found.days[lags.index(min(lags))] if abs(lags[0] - lags[1]) >= _LEAST_LEAD else None


def _by_months(found: WrittenDay, body: str) -> date | None:
    """The reading whose month the text names, where it does not name the other's."""
    months = shared_words("months")
    named = [day for day in found.days if re.search(rf"\b{months[day.month - 1]}\b", body, re.IGNORECASE)]
    return named[0] if len(named) == 1 else None
