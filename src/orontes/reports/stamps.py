"""Dates that stand at a report's head by themselves: a line that is little else, or a dateline with its day.

Cases: "12 March 2026", "Thursday, March 12, 2026 at 4:12 PM", "@desk · Mar 12, 2026", "Army takes Bara | 12 March
2026", "GENEVA (4 April 2025) – …". What we chose: within the first lines a date whose line holds beside it only names,
handles and hours; or one that a dash or a colon parts from the sentence, with only names before it. Rejected: any date
in the first paragraph (news of today opens with the day of something else, an encyclopedia with that of its battle), a
date without a year (seven years in fifty have the same weekday), and one in an infobox, which is the battle's.
"""

import re
from collections.abc import Sequence

from orontes.reports.report import Region
from orontes.reports.written_days import WrittenDay, find_written_days, is_in_table, is_of_range

_READ = frozenset({"body", "headline", "dateline", "boilerplate"})
_LABELS = ("Date", "Dates", "DATE")
"""What stands in the line before a date that is a battle's."""
_WITHIN = 300
_MOST_BEFORE = 60
_MOST_BESIDE = 4
_LINE_LENGTH = 110
_HOUR = re.compile(r"\b\d{1,2}(?:[:.h]\d{2})+\s?(?:[ap]\.?m\.?)?(?:\s(?:GMT|UTC|EST|EDT|CET|EET)\b)?", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:at|by|on|am|pm|updated?|last|gmt|utc)\b|@\w+|[^\w\s]",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*[\])]?\s*(?:/[A-Z][\w ]{1,30}/|\([A-Z][\w .&/'’-]{1,40}\))?\s*(?:--+|[–—:]|-(?=\s))\s*\S")
_BRACKETED = re.compile(r",\s*[A-Z][\w ]{2,30}\]\s*\S")
_NAMES = re.compile(r"(?:[A-Z@#(\[][\w.'’()@#-]*|of|de|al|el|the|[,·|•—–:\[(-])(?:\s+|$)")


def find_stamped(text: str, regions: Sequence[Region]) -> WrittenDay | None:
    """The first date at the head that stands by itself, in no infobox or caption; None where there is none."""
    for day in find_written_days(text[:_WITHIN]):
        kind = next((one.kind for one in regions if one.start <= day.start < one.end), "body")
        if is_of_range(text, day) or is_in_table(text, day):
            continue
        if kind in _READ and (_stands_alone(text, day) or _opens(text, day)):
            return day
    return None


def _stands_alone(text: str, day: WrittenDay) -> bool:
    """Whether a date's line holds beside it a few names, handles and hours at most."""
    start, end = _line(text, day)
    labelled = text[:start].rstrip().endswith(_LABELS)
    if end - start > _LINE_LENGTH or end == len(text) or labelled:
        return False
    field = re.split(r"[|·•]", text[start : day.start])[-1] + " " + text[day.end : end]
    words = _LOOSE.sub(" ", _HOUR.sub(" ", field)).split()
    return len(words) <= _MOST_BESIDE and all(word[:1].isupper() or word.isdigit() for word in words)


def _opens(text: str, day: WrittenDay) -> bool:
    """Whether a date belongs to the dateline of a paragraph: only names before it, and a dash or slash behind."""
    start, _ = _line(text, day)
    before, rest = text[start : day.start], text[day.end : day.end + _MOST_BEFORE]
    named = len(before) <= _MOST_BEFORE and _NAMES.sub("", before).strip() == ""
    bracketed = before.strip() == "[" and _BRACKETED.match(rest) is not None
    return named and (bracketed or _PARTED.match(rest) is not None)


def _line(text: str, day: WrittenDay) -> tuple[int, int]:
    """The line in which a date stands."""
    start = text.rfind("\n", 0, day.start) + 1
    end = text.find("\n", day.end)
    return start, len(text) if end < 0 else end
