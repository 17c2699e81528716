"""The record and `build()`: the one place where the way from reports to a record is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from orontes.base import CallError, Problem
from orontes.claims import Claim, Reader
from orontes.control import ControlSpan
from orontes.entities import Actor, Place
from orontes.events import Dispute, Event
from orontes.knowledge import Gazetteer, Knowledge
from orontes.reports import Report

TABLES = ("reports", "claims", "actors", "places", "events", "disputes", "control", "problems")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What many reports say of one conflict: every part is a sorted tuple of frozen records that lead to claims."""

    reports: tuple[Report, ...] = ()
    claims: tuple[Claim, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    control: tuple[ControlSpan, ...] = ()
    problems: tuple[Problem, ...] = ()

    def to_rows(self, name: str) -> list[dict[str, object]]:
        """The rows of one table as dicts; CallError where there is no such table."""
        if name not in TABLES:
            raise CallError(name, f"there is no such table yet; there are {', '.join(TABLES)}")
        return [row.to_dict() for row in getattr(self, name)]


def build(
    reports: Iterable[Report],
    *,
    pack: Path | str | None = None,
    decisions: Sequence[object] = (),
    readers: Sequence[Reader] | None = None,
    gazetteers: Sequence[Gazetteer] | None = None,
) -> Record:
    """The record of the reports: a pure function, the same under any order of reports.

    Raises CallError for what cannot be applied yet.
    """
    if pack is not None:
        raise CallError("pack", "packs cannot be read yet")
    if decisions:
        raise CallError("decisions", "human decisions cannot be applied yet")
    known, doubles = settle_ids(reports)
    knowledge = Knowledge(gazetteers=tuple(gazetteers or ()))
    claims, problems = read_reports(known, tuple(readers or ()), knowledge)
    return Record(reports=known, claims=claims, problems=tuple(sorted(doubles + problems, key=_order)))


def settle_ids(reports: Iterable[Report]) -> tuple[tuple[Report, ...], tuple[Problem, ...]]:
    """The reports sorted by id, each id once.

    A report given twice is kept once; of two texts under one id the later (by hash) takes its hash into its id.
    """
    kept: dict[str, Report] = {}
    problems: list[Problem] = []
    for report in sorted(reports, key=lambda report: (report.id, report.sha256, repr(report))):
        first = kept.get(report.id)
        if first is None:
            kept[report.id] = report
        elif first.sha256 == report.sha256 or f"{report.id}-{report.sha256[:8]}" in kept:
            problems.append(_problem("reports", report, "given more than once with the same text; read once"))
        else:
            renamed = replace(report, id=f"{report.id}-{report.sha256[:8]}")
            kept[renamed.id] = renamed
            problems.append(_problem("reports", renamed, f"another report has the id {report.id} too"))
    return tuple(kept[name] for name in sorted(kept)), tuple(problems)


def read_reports(
    reports: Iterable[Report], readers: Sequence[Reader], knowledge: Knowledge
) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    """The claims of every reader on every report of its languages, in the order of reports and words."""
    claims: list[Claim] = []
    problems: list[Problem] = []
    for report in reports:
        fitting = [reader for reader in readers if report.language in reader.languages]
        if not fitting:
            language = report.language or "an unknown language"
            problems.append(_problem("language", report, f"no reader for {language}; no claims were read"))
        for reader in fitting:
            said, missed = _read(reader, report, knowledge)
            claims.extend(said)
            problems.extend(missed)
    return tuple(claims), tuple(problems)


def _read(reader: Reader, report: Report, knowledge: Knowledge) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    """One reader's claims on one report; a fault of the reader costs this report only."""
    try:
        return reader.read(report, knowledge)
    except Exception as error:  # noqa: BLE001  (readers come from outside too; one report must not cost the others)
        message = f"{reader.name} failed and gave no claims: {type(error).__name__}: {error}"
        return (), (_problem("reading", report, message),)


def _problem(stage: str, report: Report, message: str) -> Problem:
    return Problem(stage=stage, message=message, report=report.id)


def _order(problem: Problem) -> tuple[str, str, int, int, str]:
    """Sorts problems that name no report or span beside those that do."""
    span = (problem.span.start, problem.span.end) if problem.span else (-1, -1)
    return problem.report or "", problem.stage, *span, problem.message
