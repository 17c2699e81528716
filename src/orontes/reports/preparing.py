"""Reports as found -> reports that the next stages can read: regions, title, outlet, day, language, copies."""

from collections.abc import Iterable
from dataclasses import replace

from orontes.base import Problem
from orontes.reports.naming import make_distinct
from orontes.reports.report import Region, Report


def prepare_reports(reports: Iterable[Report]) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """The reports by id, with regions that cover their text, and what could be told of title, outlet, day, language.

    What a report already says is never overwritten.
    """
    distinct, problems = make_distinct(reports)
    return tuple(_prepare(report) for report in distinct), problems


def _prepare(report: Report) -> Report:
    regions = report.regions or ((Region(start=0, end=len(report.text), kind="body"),) if report.text else ())
    return replace(report, regions=regions, language=report.language or "en")
