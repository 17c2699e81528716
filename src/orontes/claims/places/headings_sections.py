"""The headings under which a bulletin tells: a place, a day, an hour of a running account.

Monitors, situation reports, timelines and running accounts put on lines of their own what their sentences leave out:
"Lashio Township", "II. Saada", "Thursday, 8 August", "19:42", "Daily bulletin – 6 July". A line alone may as well be a
teaser, a byline, the date of publication or a row of an infobox, so its shape is not enough.
What we chose: a heading stands before prose. A place heads a section where it is known, or called a place ("sector"),
and another line of the report does so too. A day heads one where two lines do, and none of them is the stamp of the
page; where one line calls itself a bulletin and names its day, all of it is of that day; so is a running account,
whose posts begin with the hour, of the day of its publication. A section ends at the next heading, for its place
whatever that says; for its day only where headings of that sort stood above the days from the start,
or where it announces background.
Rejected: the day of publication for every bulletin without a date (many tell of weeks), and a single town on a line.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from orontes.base import Days
from orontes.claims.claim import PlaceMention, When
from orontes.claims.lexicon import words_of
from orontes.claims.nouns.sorter import Sorter
from orontes.claims.times.hours import names_day
from orontes.claims.tree import Tree
from orontes.language import TimeExpression, list_ordinary, resolve_time
from orontes.reports import Report

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_MARK = re.compile(r"\W*(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d)*)[.)]\s+)?[^\w\"“'‘]*")
_CLOCK = re.compile(
    r"\W{0,3}\d{1,2}[:.h]\d\d(?::\d\d)?\]?(?:\s?(?:[AaPp]\.?[Mm]\.?|GMT|UTC|[A-Z]{3,4})\b)?"
    r"(?=\W*$|[\s:–—-]+\W?[A-Z\d])"
)
_PROSE = re.compile(r"[.!?…;,][\"”’)\]]*\s*$")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SMALL = frozenset({"and", "of", "al", "el", "the", "de", "la", "du", "in"})
_BULLETS = "•●▪■◦‣∙·>–—-*"
_SIGNS = f" \t0123456789IVXLC.)(#{_BULLETS}"
_READ = frozenset({"body", "headline", "dateline"})
_LONGEST, _FEW, _MANY, _POSTS, _LEAST_PROSE, _TITLE, _BARE, _ASIDE = 90, 7, 5, 3, 6, 3, 3, 4


@dataclass(frozen=True, slots=True)
class Section:
    """What the headings above a passage say of it: its place, its day; `today` where its hours are the report's day.

    `posted` tells that the day is that of a post, and so of what it tells as so now.
    """

    start: int = -1
    place: PlaceMention | None = None
    day: TimeExpression | None = None
    today: bool = False
    posted: bool = False

    def when(self, reference: date | None) -> When:
        """The day of what a passage tells without one of its own."""
        one = self.day
        if one is not None:
            days = resolve_time(one, reference=reference)
            told = Days(earliest=days.earliest, latest=days.latest, basis="context")
            return When(days=told, text=one.text, start=one.start, end=one.end, expression=one)
        return When(days=Days.on(reference, "context")) if self.today and reference is not None else When()


@dataclass(frozen=True, slots=True)
class _Heading:
    """A line that heads what follows: a "place", a "day", a "clock", a "bulletin" or "other"."""

    sort: str
    start: int
    place: PlaceMention | None = None
    day: TimeExpression | None = None
    aside: bool = False


def find_section_headings(
    report: Report, trees: Sequence[Tree], sorter: Sorter, times: Sequence[TimeExpression]
) -> Mapping[int, Section]:
    """The sections that passages stand in, by where these start; none for passages of a report without headings."""
    headings = _sift(list(_find_headings(report, sorter, times)))
    found: dict[int, Section] = {}
    whole = next((one.day for one in headings if one.sort == "bulletin"), None)
    rest, now, above = iter([*headings, _Heading("end", len(report.text) + 1)]), Section(), _levels(headings)
    ahead = next(rest)
    for tree in trees:
        while ahead.start <= tree.start:
            now, ahead = _under(now, ahead, whole, above_days=above), next(rest)
        if now.place is not None or now.day is not None or now.today:
            found[tree.start] = now
    return found


def is_bare_heading(tree: Tree, text: str) -> bool:
    """Whether a passage is a line that names a sort of thing and tells of none: "Arrests", "Air strikes"."""
    words = [word for word in tree if word.pos != "PUNCT"]
    end = tree.start + len(tree.text)
    line = text[end:].lstrip(" \t:")[:1] in {"", "\n"} and text[: tree.start].rsplit("\n", 1)[-1].strip(_SIGNS) == ""
    plain = len(words) == 1 or all(word.pos in {"NOUN", "ADJ", "ADP", "CCONJ"} for word in words)
    return line and plain and len(words) <= _BARE


def _find_headings(report: Report, sorter: Sorter, times: Sequence[TimeExpression]) -> Iterator[_Heading]:
    """Every line that may head what follows, in order."""
    read = [one for one in report.regions if one.kind in _READ]
    lines = [
        hit
        for hit in _LINE.finditer(report.text)
        if not report.regions or any(one.start <= hit.start() < one.end for one in read)
    ]
    opening = {one.start: one for one in times}
    for number, (line, after) in enumerate(pairwise(lines)):
        inside = [opening[k] for k in range(line.start(), line.end()) if k in opening]
        heading = _read_line(line, inside, sorter, first=number < _TITLE)
        prose = len(_WORD.findall(after[0])) >= _LEAST_PROSE
        if heading is not None and (prose or heading.sort != "place"):
            yield heading


def _read_line(line: re.Match[str], times: Sequence[TimeExpression], sorter: Sorter, *, first: bool) -> _Heading | None:
    """What a line heads; None for one of a paragraph or a list."""
    if _CLOCK.match(line[0]) is not None:
        return _Heading("clock", line.start())
    mark = _MARK.match(line[0])
    body = line[0][mark.end() if mark else 0 :].rstrip(" :*_–—-\t\r")
    words = _WORD.findall(body)
    if len(body) > _LONGEST or not words or _PROSE.search(body) is not None:
        return None
    day = times[0] if len(times) == 1 and names_day(times[0]) else None
    labels = {word.lower() for word in words} & words_of("bulletins")
    if first and day is not None and labels:
        return _Heading("bulletin", line.start(), day=day)
    alone = day is not None and not (set(_WORD.findall(body.replace(day.text, " "))) - {"Day"})
    if alone and day is not None and not (first and day.year is not None):
        return _Heading("day", line.start(), day=day)
    start = line.start() + (mark.end() if mark else 0)
    place = PlaceMention(text=body, start=start, end=start + len(body))
    if not times and _is_place(body, words, sorter):
        return _Heading("place", line.start(), place=place)
    bulleted = mark is not None and any(sign in mark[0] for sign in _BULLETS)
    aside = len(words) <= _ASIDE and bool({word.lower() for word in words} & words_of("aside_headings"))
    return (
        None if bulleted or len(words) > _FEW or words[0][0].islower() else _Heading("other", line.start(), aside=aside)
    )


def _is_place(body: str, words: Sequence[str], sorter: Sorter) -> bool:
    """Whether a line is the name of one place, which a gazetteer holds or a word behind it calls one."""
    named = [word for word in words if word.lower() not in _SMALL]
    if len(words) > _MANY or not named or re.search(r"[,;/&\d]", body) or " and " in body.lower():
        return False
    called = named[-1].lower() in words_of("regional") | words_of("settlement") | words_of("directions")
    if not all(word[0].isupper() for word in named[: len(named) - called]):
        return False
    if len(named) == 1 and body.lower() in list_ordinary():
        return False  # "More", "Reading"
    name = body.title() if body.isupper() else body
    return (called and len(named) > 1) or sorter.place_kind(name) is not None


def _sift(headings: Sequence[_Heading]) -> list[_Heading]:
    """The headings that stand in company: two places, two days, a few hours; others of these sorts are but lines."""
    count = {"clock": sum(one.sort == "clock" for one in headings)}
    count["place"] = len({one.place.text.casefold() for one in headings if one.place is not None})
    count["day"] = len({one.day.text.casefold() for one in headings if one.sort == "day" and one.day is not None})
    least = {"place": 2, "day": 2, "clock": _POSTS}
    kept = [replace(one, sort="other") if count.get(one.sort, 0) < least.get(one.sort, 0) else one for one in headings]
    return kept if any(one.sort != "other" for one in kept) else []


def _levels(headings: Sequence[_Heading]) -> bool:
    """Whether other headings stand above those of days: they come first."""
    sorts = [one.sort for one in headings]
    return "day" in sorts and "other" in sorts[: sorts.index("day")]


def _under(now: Section, heading: _Heading, whole: TimeExpression | None, *, above_days: bool) -> Section:
    """What is told of a passage below one more heading."""
    if heading.sort == "bulletin":
        return Section(heading.start, day=heading.day)
    if heading.sort == "day":
        return replace(now, start=heading.start, day=heading.day, today=False)
    if heading.sort == "place":
        return replace(now, place=heading.place)
    today = heading.sort == "clock" and now.day is None
    reset = heading.sort == "other" and (above_days or heading.aside)
    return replace(
        now,
        place=None,
        start=heading.start if today or reset else now.start,
        day=whole if reset else now.day,
        today=today or now.today,
    )
