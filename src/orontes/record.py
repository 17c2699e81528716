"""The record and `build()`: the one place where the way from reports to a record is written."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from orontes import __version__
from orontes.base import CallError, Problem, begin, count_processes
from orontes.claims import ArabicReader, Claim, EnglishReader, Reader
from orontes.collector import rest_collector
from orontes.control import ControlSpan, derive_control, find_on_day, survey_theatres
from orontes.entities import group_actors, resolve_places, settle_days
from orontes.events import begin_names, begin_words, fuse_events, report_days
from orontes.exports import SHEETS, RecordParts, cover_parts, make_frame, make_rows, render_notebook, write_record
from orontes.exports import TABLES as EXPORTS
from orontes.knowledge import Gazetteer, Knowledge, load_knowledge, load_places
from orontes.language import load_grammar
from orontes.record_slips import tell_slips
from orontes.reports import Report, find_shared_passages, list_languages, prepare_reports

if TYPE_CHECKING:
    import pandas

Progress = Callable[[int, int], None]
"""Told after each report how many of how many were read."""

TABLES = ("reports", "claims", "actors", "places", "events", "disputes", "control", "problems")
_ENOUGH = 5_000  # claims from which on a second process pays
DEFAULT_READERS: tuple[Reader, ...] = (EnglishReader(), ArabicReader())  # our own, each for its languages
UNREAD = ("language", "reading")
"""The stages whose problems mean that a report gave no claims at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record(RecordParts):
    """What many reports say of one conflict: every part is a sorted tuple of frozen records that lead to claims."""

    def write(
        self,
        folder: Path | str,
        *,
        all_disputes: bool = False,
        tiles: str | None = None,
        withhold_names: bool = False,
    ) -> None:
        """Writes all files and the page into `folder`; OutputError where it cannot, and nothing is left.

        `withhold_names` covers the names of private persons, as `Record.withhold_names` does.
        """
        parts = self.withhold_names() if withhold_names else self
        write_record(Path(folder), parts, all_disputes=all_disputes, tiles=tiles)

    def withhold_names(self) -> "Record":
        """The record with the names of private persons covered by blocks of the same length, in all its parts."""
        return cover_parts(self)

    def _repr_html_(self) -> str:
        """The record as a notebook shows it."""
        return render_notebook(self)

    def to_rows(self, name: str) -> list[dict[str, object]]:
        """The rows of a part or of another field's table (acled) as dicts; CallError where there is no such table."""
        if name in EXPORTS:
            return [row.to_dict() for row in make_rows(name, self)]
        if name not in TABLES:
            raise CallError(name, f"there is no such table; there are {', '.join((*TABLES, *EXPORTS))}")
        return [row.to_dict() for row in getattr(self, name)]

    def to_frame(self, name: str) -> "pandas.DataFrame":
        """A part or a table as a pandas frame, flat; CallError where there is no such table, or no pandas."""
        known = tuple(dict.fromkeys((*TABLES, *SHEETS, *EXPORTS)))
        if name not in known:
            raise CallError(name, f"there is no such table; there are {', '.join(known)}")
        return make_frame(name, self)

    def control_on(
        self, day: date, *, as_known: date | None = None, place: str | None = None, pack: Path | str | None = None
    ) -> tuple[ControlSpan, ...]:
        """Who holds what on a day, surely or perhaps: all spans that may cover it, or those of one place.

        `as_known`: from only the claims of reports published by that day, a report without one counted by the last day
        that it tells as past. Who and where is meant is settled over the whole record. `pack` is the one that the
        record was made with, whose control at the beginning is needed; CallError where it is another or missing.
        """
        if as_known is None:
            return find_on_day(self.control, day, place=place)
        knowledge = gather_knowledge(pack, None)
        if self.pack != (knowledge.pack.digest if knowledge.pack else None):
            raise CallError("pack", "name the pack that the record was made with, and no other")
        return find_on_day(_control_known(self, as_known, knowledge), day, place=place)


def _control_known(record: Record, day: date, knowledge: Knowledge) -> tuple[ControlSpan, ...]:
    """The control that the reports published by a day tell."""
    published = report_days(record.claims, record.reports)
    reports = tuple(report for report in record.reports if (told := published[report.id]) and told <= day)
    known = {report.id for report in reports}
    claims = tuple(claim for claim in record.claims if claim.report in known)
    shared = find_shared_passages(reports)
    events, _, _ = fuse_events(claims, reports, shared, places=record.places, actors=record.actors)
    return derive_control(claims, events, record.places, record.actors, reports, knowledge)[0]


def build(
    reports: Iterable[Report],
    *,
    pack: Path | str | None = None,
    decisions: Sequence[object] = (),
    readers: Sequence[Reader] | None = None,
    gazetteers: Sequence[Gazetteer | Path | str] | None = None,
    problems: Sequence[Problem] = (),
    progress: Progress | None = None,
) -> Record:
    """The record of the reports: a pure function, the same under any order of reports.

    `readers` and `gazetteers` stand in place of our own where they are given; a gazetteer may be the path of a file
    of places. `pack` is the folder of a pack; its places are asked before the gazetteers. `problems` are what loading
    the reports could not give; the record keeps them. `progress` is told after each report that was read. Raises
    PackError for a pack and InputError for a gazetteer that is wrong, and CallError for what is no gazetteer, for a
    grammar that cannot be loaded and for decisions, which cannot be applied yet.
    """
    if decisions:
        raise CallError("decisions", "human decisions cannot be applied yet")
    count_processes()  # a wrong setting is told before anything is read
    knowledge = gather_knowledge(pack, gazetteers)
    used = DEFAULT_READERS if readers is None else tuple(readers)
    prepared, doubts = prepare_reports(gather_reports(reports))
    check_grammar(prepared, used)
    said, unread = read_reports(prepared, used, knowledge, progress)
    with rest_collector():
        finding = begin(partial(find_shared_passages, prepared), enough=len(said) >= _ENOUGH)
        days = settle_days(said, prepared)
        del said  # of many claims each generation takes a gigabyte
        reading = begin_words(days.claims, prepared)
        placed, places, unplaced = resolve_places(days.claims, prepared, knowledge)
        theatres, names = survey_theatres(places, knowledge), begin_names(prepared)
        words, (slips, told), undated = reading(), tell_slips(days.slips), days.problems
        del days, reading
        claims, actors, unnamed = group_actors(placed, prepared, knowledge, places)
        del placed
        events, disputes, unfused = fuse_events(
            claims, prepared, finding(), places=places, actors=actors, slips=slips, names=names, words=words
        )
        control, unheld = derive_control(claims, events, places, actors, prepared, knowledge, theatres=theatres)
    settled = (*undated, *unplaced, *unnamed, *told, *unfused, *unheld)
    found = (*problems, *knowledge.problems, *doubts, *unread, *settled)
    return Record(
        reports=prepared,
        claims=claims,
        actors=actors,
        places=places,
        events=events,
        disputes=disputes,
        control=control,
        problems=tuple(sorted(set(found), key=_order)),
        version=__version__,
        readers=tuple(f"{reader.name} {reader.version}" for reader in used),
        pack=knowledge.pack.digest if knowledge.pack else None,
        gazetteers=tuple((gazetteer.name, gazetteer.digest) for gazetteer in knowledge.gazetteers),
    )


@cache
def _built_in() -> Knowledge:
    """The built-in gazetteer alone, made once, so that many records in one process share what it has looked up."""
    return load_knowledge()


def gather_knowledge(pack: Path | str | None, gazetteers: Sequence[Gazetteer | Path | str] | None) -> Knowledge:
    """What is known beforehand: the pack's places first, then the gazetteers."""
    knowledge = _built_in() if pack is None else load_knowledge(pack)
    if gazetteers is None:
        return knowledge
    if isinstance(gazetteers, str | Path):
        raise CallError("gazetteers", f"give a list, as [{str(gazetteers)!r}]")
    own = (knowledge.pack.places,) if knowledge.pack and knowledge.pack.places else ()
    return replace(knowledge, gazetteers=(*own, *(_open_gazetteer(one) for one in gazetteers)))


def _open_gazetteer(given: Gazetteer | Path | str) -> Gazetteer:
    if isinstance(given, str | Path):
        return load_places(Path(given))
    if not hasattr(given, "find_places"):
        raise CallError("gazetteers", f"{given!r} is neither a gazetteer nor the path of a file of places")
    return given


def gather_reports(reports: Iterable[Report]) -> tuple[Report, ...]:
    """The reports as they were given; CallError where they are none, or one alone."""
    if isinstance(reports, str | Report) or not isinstance(reports, Iterable):
        raise CallError("reports", "give a list of orontes.Report, as [report]")
    given = tuple(reports)
    for one in given:
        if not isinstance(one, Report):
            raise CallError("reports", f"{type(one).__name__} is no orontes.Report")
    return given


def check_grammar(reports: Sequence[Report], readers: Sequence[Reader]) -> None:
    """CallError where our own reader has reports to read and no grammar to read them by."""
    for reader in readers:
        if isinstance(reader, EnglishReader) and any(report.language in reader.languages for report in reports):
            try:
                load_grammar("en")
            except Exception as error:
                raise CallError("readers", f"the English grammar cannot be loaded: {error}") from error


def read_reports(
    reports: Sequence[Report], readers: Sequence[Reader], knowledge: Knowledge, progress: Progress | None = None
) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    """The claims of every reader on every report of its languages, in the order of reports and words."""
    claims: list[Claim] = []
    problems: list[Problem] = []
    for number, report in enumerate(reports, start=1):
        fitting = [reader for reader in readers if {*list_languages(report)} & {*reader.languages}]
        if not fitting:
            language = report.language or "an unknown language"
            told = f"no reader for {language}; no claims were read (a language is a code such as 'en')"
            problems.append(_problem("language", report, told))
        for reader in fitting:
            said, missed = _read(reader, report, knowledge)
            claims.extend(said)
            problems.extend(missed)
        if progress is not None:
            progress(number, len(reports))
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
