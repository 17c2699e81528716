"""How a command ended: which reports gave nothing, told as warnings and as the exit status."""

from orontes.base import Problem
from orontes.cli_progress import Screen
from orontes.record import UNREAD, Record

ALL_READ, SOME_UNREAD = 0, 1
_SHOWN = 20


def warn(record: Record, screen: Screen) -> None:
    """Names each report that was not read, and the first of the lesser problems, with file and reason."""
    files = {report.id: report.file or report.id for report in record.reports}
    lesser = 0
    for problem in record.problems:
        lesser += not is_unread(problem)
        if is_unread(problem) or lesser <= _SHOWN:
            screen.warn(describe(problem, files.get(problem.report or "")))
    if lesser > _SHOWN:
        screen.warn(f"{lesser - _SHOWN} more problems of reports that were read; problems.jsonl has them all")


def hint(record: Record, screen: Screen) -> None:
    """Says once how many reports have no outlet and how many no day, and what names them; nothing where none lacks."""
    unnamed = sum(report.outlet is None for report in record.reports)
    undated = sum(report.published is None for report in record.reports)
    lacking = [f"{number:,} without {what}" for number, what in ((unnamed, "an outlet"), (undated, "a day")) if number]
    if lacking:
        told = f"hint: of {len(record.reports):,} reports, {' and '.join(lacking)}"
        screen.say(
            f"{told}; lines such as 'Outlet: Harbour Wire' and 'Published: 2024-12-08' at a text's head name them"
        )


def describe(problem: Problem, file: str | None) -> str:
    """The problem with the file that it concerns named once."""
    return problem.message if file is None or file in problem.message else f"{file}: {problem.message}"


def is_unread(problem: Problem) -> bool:
    """Whether it tells of a report that gave nothing (a loader's problem without a report id is one)."""
    return problem.stage in UNREAD or (problem.stage == "reports" and problem.report is None)


def judge(record: Record) -> int:
    """The exit status that the contract asks for."""
    return SOME_UNREAD if any(is_unread(problem) for problem in record.problems) else ALL_READ
