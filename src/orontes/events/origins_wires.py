"""News agencies that a report credits: "KOSTI (Reuters) -", "(AFP)" at the end, "Agencies contributed to this report".

A story that is an agency's as a whole is that agency's word, whoever prints it. A report to which agencies contributed
stays its outlet's, but adds nothing to what one of them says itself: nobody can tell which words are whose. Credits of
pictures are none of the story.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from orontes.base import read_yaml
from orontes.reports import Report

_HEAD, _TAIL, _LINE = 600, 1500, 60
_NOT_STORY = frozenset({"caption", "related", "references"})
_ALL = frozenset({"agencies", "news agencies", "wire services"})
_BETWEEN = re.compile(r", and |, | and |/| & ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wires:
    """The agency whose story a report is, and those that contributed to it, by their names."""

    whole: str | None = None
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Credits:
    """Patterns of credits: of a whole story at its head or at its end, and of contributions."""

    head: re.Pattern[str]
    end: re.Pattern[str]
    part: re.Pattern[str]


@cache
def agency_names() -> Mapping[str, str]:
    """Each spelling of an agency, with the agency's name."""
    rows = read_yaml(Path(__file__).with_name("origins.yaml"))["agencies"]
    return {str(spelling): str(name) for name, row in rows.items() for spelling in (name, *row)}


@cache
def _agency_words() -> tuple[str, ...]:
    """What stands in every credit: the name of an agency, or a word for all."""
    return (*agency_names(), "gencies", "ire services")


@cache
def _credits() -> Credits:
    """The patterns, made once of the agencies' names."""
    one = "|".join(re.escape(name) for name in sorted(agency_names(), key=lambda name: (-len(name), name)))
    some = rf"(?:{one}|[Ww]ire services|[Nn]ews agencies|[Aa]gencies)"
    many = rf"{some}(?:(?:, and |, | and |/| & ){some})*"
    by = r"(?:[Bb]y |[Ff]rom |[Ss]ource: ?|[Vv]ia |© ?|[Rr]eporting by )?(?:the )?"
    line = rf"^\s*{by}(?P<line>{one})(?: staff| news agency)?\.?\s*$"
    lent = r"(?:reporting|inputs?|material|information|files|agency reports?) (?:from|by) (?:the )?"
    return Credits(
        head=re.compile(rf"^[^\n(]{{2,{_LINE}}} \((?P<place>{one})\)\s*[-–—]|{line}", re.M),
        end=re.compile(rf"\((?:[Rr]eporting by )?(?P<place>{one})\)\s*$|[-–—] ?(?P<dash>{one})\.?\s*$|{line}", re.M),
        part=re.compile(
            rf"(?P<gave>{many}) (?:also )?contributed\b"
            rf"|\b(?:[Ww]ith|[Aa]dditional|[Ff]urther) (?:additional )?{lent}(?P<lent>{many})"
            rf"|\((?:[Ww]ith |[Ss]ources?: ?)(?P<in>{many})\)"
            rf"|^\s*(?:[Ss]ources?: ?)?(?P<line>[Aa]gencies|[Nn]ews agencies|(?:{one})(?:(?:, | and |/){some})+)"
            r"\.?\s*$",
            re.M,
        ),
    )


def find_wires(report: Report) -> Wires:
    """The agencies that a report credits in its dateline, its byline or its last lines."""
    text, spelt = report.text, _credits()
    bodies = [region.end for region in report.regions if region.kind == "body"]
    last = min(len(text), max(bodies, default=len(text)) + _HEAD)
    tail = max(0, last - _TAIL)
    head = min(_HEAD, last)
    read = f"{text[:head]}\n{text[tail:last]}" if head < tail else text[:last]
    if not any(map(read.__contains__, _agency_words())):
        return Wires()
    hidden = [(region.start, region.end) for region in report.regions if region.kind in _NOT_STORY]
    parts = [hit for hit in spelt.part.finditer(text, tail, last) if not _hides(hidden, hit.start())]
    lent = [(hit.start(), hit.end()) for hit in parts]
    heads = spelt.head.finditer(text, 0, min(_HEAD, last))
    whole = (*heads, *spelt.end.finditer(text, max(0, last - _HEAD), last))
    names = {agency_names()[_credited(hit)] for hit in whole if not _hides([*hidden, *lent], hit.end() - 1)}
    shared = {name for hit in parts for name in _names_in(_credited(hit))}
    if len(names) == 1:
        return Wires(whole=names.pop(), shared=tuple(sorted(shared)))
    return Wires(shared=tuple(sorted(shared | names)))


def _credited(hit: re.Match[str]) -> str:
    """The words of a credit that name agencies."""
    return next(words for words in hit.groups() if words)


def _hides(spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether an offset stands in one of these stretches: a caption, a list of other stories, another credit."""
    return any(start <= at < end for start, end in spans)


def _names_in(words: str) -> set[str]:
    """The agencies of a list; all where it only says agencies."""
    known = agency_names()
    parts = {part.strip() for part in _BETWEEN.split(words)}
    if any(part.casefold() in _ALL for part in parts):
        return set(known.values())
    return {known[part] for part in parts}
