"""Which outlet a report is from, as far as its head, its notices or its address tell; no list of outlets is needed."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from orontes.base import shared_words
from orontes.reports.cues import load_cues, name_of
from orontes.reports.published import strip_archive
from orontes.reports.report import Region
from orontes.reports.written_days import find_written_days

_LONGEST = 8
_ACRONYM = re.compile(r"[A-Z][A-Z0-9.&]{1,9}")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_NAME = r"(?P<name>(?:The |the )?[A-Z][\w’'&-]{0,30}(?: (?:of|for|the|and|[A-Z][\w’'&-]{0,30})){0,5})"
_BY_NOTICE = (
    re.compile(rf"\b(?:translated|edited|published)(?: and (?:translated|edited|published))? by {_NAME}\."),
    re.compile(rf"\b{_NAME} has not (?:independently )?verified the content"),
    re.compile(rf"^{_NAME} moderates all comments", re.MULTILINE),
    re.compile(rf"(?:©|\(c\)|\bCopyright)\s*(?:\d{{4}})?\s*(?:by )?{_NAME}(?=[.,]|\s*$| All| - )", re.MULTILINE),
)
_AGENCY = re.compile(r"\(([A-Z][\w .&/'’-]{1,40})\)\s*[-–—]+\s*$|^[A-Z][a-z][^,]*,\s([A-Z]{3,8})\s?[-–—]+\s*$")
_SUFFIX = re.compile(r"\s(?:[|•–—]|-)\s(?P<name>[^|•–—]{2,50})$")
_STAFF = re.compile(r"\s(?:staff|reporters?|correspondents?)$", re.IGNORECASE)
_NO_NAME = re.compile(r"\d{2}|[-–—]$")
_AROUND = " *_-–—|/,:;("
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_BEFORE_DAY = re.compile(rf"[\s,|(–—-]*(?:(?:on|published|posted|updated)\W*)*(?:{_WEEKDAY})?[\s,]*$", re.IGNORECASE)
_BY = re.compile(r"^\W*by[ :]\s*", re.IGNORECASE)


def find_outlet(text: str, regions: Sequence[Region], title: str | None, url: str | None) -> str | None:
    """The outlet, from a line at the head, a notice of its own, the title's end, the address, or an agency's mark."""
    labels = [text[region.start : region.end] for region in regions if region.kind == "dateline"]
    lines = [line.strip() for label in labels for line in label.splitlines()]
    return (
        next((name for line in lines if (name := _read_line(line))), None)
        or _read_notices(text, regions)
        or _read_title(title)
        or (_read_host(url) if url else None)
        or next((name for line in lines if (name := _read_agency(line))), None)
    )


def _read_line(line: str) -> str | None:
    """The outlet in a line at the head: an acronym, a host, one word, or words of which outlets' names are made."""
    days = find_written_days(line)
    if days:
        return _read_before_day(line[: days[0].start])
    written = _BY.sub("", line).strip(" -–—|,:")
    name = _STAFF.sub("", written) if written != line else written
    if not name or len(name.split()) > _LONGEST or _NO_NAME.search(line):
        return None
    if name_of(name) in {*shared_words("weekdays"), *load_cues().headings} or not (
        name[0].isupper() or _HOST.fullmatch(name)
    ):
        return None
    alone = " " not in line
    return name if alone or name != written or _is_outlets_name(name) else None


def _read_before_day(words: str) -> str | None:
    """The outlet before a date in one line with it ("Harbour Radio, 8 May 2031"), where its words are an outlet's."""
    name = _BEFORE_DAY.sub("", words).rpartition(",")[2].strip(_AROUND)
    return name if re.fullmatch(_NAME, name) and _is_outlets_name(name) else None


def _is_outlets_name(name: str) -> bool:
    """Whether the words are such as people are not called."""
    return bool(load_cues().outlets.search(name) or _ACRONYM.fullmatch(name) or _HOST.fullmatch(name))


def _read_notices(text: str, regions: Sequence[Region]) -> str | None:
    for region in regions:
        if region.kind == "boilerplate":
            for shape in _BY_NOTICE:
                hit = shape.search(text, region.start, region.end)
                if hit and not hit["name"].isupper():
                    return str(hit["name"])
    return None


def _read_title(title: str | None) -> str | None:
    hit = _SUFFIX.search(title) if title else None
    name = hit["name"].strip() if hit else ""
    return name if name and _is_outlets_name(name) and len(name.split()) <= _LONGEST else None


def _read_host(url: str) -> str | None:
    host = urlsplit(strip_archive(url)).hostname or ""
    return re.sub(r"^(?:www|m|amp|mobile|edition)\d*\.", "", host) or None


def _read_agency(line: str) -> str | None:
    hit = _AGENCY.search(line)
    return (hit[1] or hit[2]) if hit else None
