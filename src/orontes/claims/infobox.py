"""Claims of an infobox, whose rows run together without verbs: "Date5 December – 8 December", "Strength2,000 fighters".

The date row tells when the matter of the title was; strength and losses rows tell counts, each with the force that a
bracket names. Rows that are sentences ("Rebels capture the town") are read by grammar like any passage.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from orontes.base import Span, make_id
from orontes.claims.claim import ActorMention, Claim, PlaceMention, Quantity, When
from orontes.claims.lexicon import links_of, load_list
from orontes.language import find_numbers, find_times, link_times, resolve_time
from orontes.reports import Report

ROW = re.compile(r"[^\n]+")
OWNER = re.compile(r"\(([A-Z][^()\[\]]{1,60})\)")
NOUN = re.compile(r"[^\w\n]{0,3}([A-Za-z]+)")
TITLE_WORD = re.compile(r"[\w’'-]+")
BEHIND = 60


@cache
def _labels() -> tuple[tuple[str, str], ...]:
    """Labels with what their rows tell, the longest first."""
    rows = [(str(label), sort) for sort, labels in load_list("infobox")["labels"].items() for label in labels]
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))


def read_infobox(report: Report, reader: str, reference: date | None) -> list[Claim]:
    """The claims of the rows of a report's infoboxes."""
    found: list[Claim] = []
    for region in report.regions:
        if region.kind == "infobox":
            for sort, row, label in _rows(report.text, region.start, region.end):
                if sort == "date":
                    found.extend(_dated(report, row, label, reader, reference))
                elif sort in {"strength", "casualties"}:
                    found.extend(_counted(report, row, label, sort, reader))
    return found


def _rows(text: str, start: int, end: int) -> Iterator[tuple[str, Span, Span]]:
    """The rows with a known label: what they tell, content and label; a bare label labels the next line."""
    open_label: tuple[str, Span] | None = None
    for match in ROW.finditer(text, start, end):
        line = match.group()
        label = next((row for row in _labels() if line.startswith(row[0])), None)
        if label is None:
            if open_label is not None:
                yield open_label[0], Span(start=match.start(), end=match.end()), open_label[1]
            open_label = None
            continue
        at = Span(start=match.start(), end=match.start() + len(label[0]))
        rest = Span(start=at.end, end=match.end())
        if line[len(label[0]) :].strip(" :"):
            yield label[1], rest, at
            open_label = None
        else:
            open_label = (label[1], at)


def _dated(report: Report, row: Span, label: Span, reader: str, reference: date | None) -> list[Claim]:
    """When the matter of the title was: a claim of its kind and place on the days of the date row."""
    apart = f"{report.text[: row.start - 1]} {report.text[row.start : row.end]}"
    times = link_times(find_times(apart, row.start, row.end))
    matter = title_matter(report)
    if not times or matter is None:
        return []
    kind, place = matter
    first = max(times, key=lambda one: (one.form == "range", -one.start))
    when = When(
        days=resolve_time(first, reference=reference),
        text=first.text,
        start=first.start,
        end=first.end,
        expression=first,
    )
    return [replace(_claim(report, label, row, kind, reader), when=when, place=place, period="current")]


def title_matter(report: Report) -> tuple[str, PlaceMention | None] | None:
    """What the title says the article is about: a kind, and the place before or behind its word."""
    head = next((region for region in report.regions if region.kind == "headline"), None)
    if head is None:
        return None
    words = list(TITLE_WORD.finditer(report.text, head.start, head.end))
    kinds = load_list("infobox")["matters"]
    told = next((word for word in reversed(words) if word.group().lower() in kinds), None)
    if told is None:
        return None
    names = _names_beside(words, words.index(told))
    small = sum(word.group().lower() in links_of("small_in_titles") or word.group().isdigit() for word in words)
    if len(names) + 1 + small < len(words):
        return None
    if not names:
        return kinds[told.group().lower()], None
    start, end = names[0].start(), names[-1].end()
    place = PlaceMention(text=report.text[start:end], start=start, end=end)
    return kinds[told.group().lower()], place


def _names_beside(words: Sequence[re.Match[str]], told: int) -> list[re.Match[str]]:
    """The capitalised words right before a title's matter, or behind it and "of" or "in"."""
    first, small = told, links_of("small_in_titles")
    while first > 0 and words[first - 1].group()[:1].isupper() and words[first - 1].group().lower() not in small:
        first -= 1
    if first < told:
        return list(words[first:told])
    last = told + 1
    while last < len(words) and words[last].group().lower() in small:
        last += 1
    return [word for word in words[last:] if word.group()[:1].isupper()]


def _counted(report: Report, row: Span, label: Span, sort: str, reader: str) -> list[Claim]:
    """Counts of a strength or losses row, those of one force in one claim."""
    by_owner: dict[tuple[int, int], tuple[ActorMention | None, list[Quantity]]] = {}
    nouns = load_list("infobox")["counted"]
    for number in find_numbers(report.text, row.start, row.end):
        noun = NOUN.match(report.text, number.end, min(row.end, number.end + BEHIND))
        of = nouns.get(noun.group(1).lower()) if noun else None
        if of is None or number.ordinal or (number.low, number.high) == (None, None):
            continue
        owner = OWNER.search(report.text, number.end, row.end)
        agent = ActorMention(text=owner.group(1), start=owner.start(1), end=owner.end(1)) if owner else None
        quantity = Quantity(
            of=of, who="fighters" if sort == "strength" else "all", scope="total", text=number.text,
            start=number.start, end=number.end, low=number.low, high=number.high,
        )  # fmt: skip
        by_owner.setdefault((agent.start, agent.end) if agent else (-1, -1), (agent, []))[1].append(quantity)
    kind = "other" if sort == "strength" else "massacre_or_killing"
    return [
        replace(_claim(report, label, row, kind, reader, agent), quantities=tuple(counts))
        for agent, counts in by_owner.values()
    ]


def _claim(report: Report, label: Span, row: Span, kind: str, reader: str, agent: ActorMention | None = None) -> Claim:
    """A static claim on the words of a row, its label as trigger."""
    end = row.start + len(report.text[row.start : row.end].rstrip())
    start = label.start if row.start - label.end <= 1 else row.start
    at = agent.start if agent else -1
    return Claim(
        id=make_id("claim", report.id, report.sha256, label.start, label.end, kind, at, row.start),
        report=report.id, start=start, end=end, text=report.text[start:end], trigger_start=label.start,
        trigger_end=label.end, kind=kind, agent=agent, period="static", reader=reader,
    )  # fmt: skip
