"""Reports as found -> reports that the next stages can read: regions, title, outlet, day, language, copies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from orontes.base import Problem
from orontes.reports.copies import find_copies
from orontes.reports.front import Front, read_front
from orontes.reports.languages import detect_language
from orontes.reports.naming import make_distinct
from orontes.reports.outlets import find_outlet
from orontes.reports.published import find_published
from orontes.reports.regions import find_regions
from orontes.reports.report import Region, Report
from orontes.reports.titles import read_title

_PAGE = "text/html"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def prepare_reports(reports: Iterable[Report]) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """The reports by id, with regions that cover their text, and what could be told of title, outlet, day, language.

    What a report already says is never overwritten.
    """
    distinct, problems = make_distinct(reports)
    prepared: list[Report] = []
    told = list(problems)
    for report in distinct:
        ready, doubts = _prepare(report)
        prepared.append(ready)
        told += doubts
    copies = find_copies(prepared)
    ready_all = tuple(replace(report, copies=report.copies or copies.get(report.id, ())) for report in prepared)
    return ready_all, tuple(sorted(told, key=lambda one: (one.report or "", one.message)))


def _prepare(found: Report) -> tuple[Report, tuple[Problem, ...]]:
    """A report with its regions, title, outlet, day and language, as far as they can be found."""
    mended, problems = _mend(found)
    report, told = _read_front(mended)
    regions = report.regions or find_regions(report.text, report.title)
    title = report.title or _find_title(report.text, regions)
    published = None if report.published else find_published(report.text, regions, report.url)
    ready = replace(
        report,
        regions=regions,
        title=title,
        outlet=report.outlet or find_outlet(report.text, regions, title, report.url),
        published=published.day if published else report.published,
        published_basis=published.basis if published else report.published_basis,
        language=report.language or detect_language(_join_body(report.text, regions)),
    )
    return read_title(ready), (*problems, *told, *(published.tell_doubt(report.id) if published else ()))


def _read_front(report: Report) -> tuple[Report, tuple[Problem, ...]]:
    """The report with what its head says of it; a page's own head is read by its loader."""
    front = read_front(report.text) if not report.regions and report.media_type != _PAGE else Front()
    told = f"{report.file or 'a report'}: {front.remark}"
    problems = (Problem(stage="reports", message=told, report=report.id),) if front.remark else ()
    if not front.end:
        return report, problems
    title = report.title or front.fields.get("title")
    rest = (
        replace(one, start=one.start + front.end, end=one.end + front.end)
        for one in find_regions(report.text[front.end :], title)
    )
    filled = replace(
        report,
        title=title,
        outlet=report.outlet or front.fields.get("outlet"),
        url=report.url or front.fields.get("url"),
        language=report.language or front.fields.get("language"),
        published=report.published or front.published,
        published_basis=report.published_basis or ("header" if front.published else None),
        regions=(*front.regions, *rest),
    )
    return filled, problems


def _mend(report: Report) -> tuple[Report, tuple[Problem, ...]]:
    """The report without halves of characters, which no file can hold; offsets stay."""
    if not _LONE_SURROGATE.search(report.text):
        return report, ()
    told = "halves of characters in the text were replaced"
    mended = replace(report, text=_LONE_SURROGATE.sub("\ufffd", report.text))
    return mended, (Problem(stage="reports", message=told, report=report.id),)


def _find_title(text: str, regions: Sequence[Region]) -> str | None:
    """The headline before the first paragraph."""
    for region in regions:
        if region.kind == "headline":
            return text[region.start : region.end].strip().splitlines()[0].strip("#*×• ")
        if region.kind == "body":
            return None
    return None


def _join_body(text: str, regions: Sequence[Region]) -> str:
    """The words by which a language is told: the body, or all where there is none."""
    return "\n".join(text[region.start : region.end] for region in regions if region.kind == "body") or text
