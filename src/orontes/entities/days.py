"""Which days the claims mean, settled over all reports.

The problem: "on Sunday" means nothing without the day of publication, and "Sunday, December 8" names no year. A
report that came without a date says neither, but the reports beside it do. What we chose: a report's reference day is
its day of publication; where it has none, the latest of its own dates that can be pinned: dates with day and month
whose year the calendar (by their weekday) and the reports beside it fix together, then, in a text that is no history,
its latest full date. Claims keep their words and are read again from that day; their basis stays what the reader said
it is. A report whose year could be more than one stays open and is told as a problem. Rejected: to take the reference
of an undated report from its neighbours' dates alone (a record may span years), and the nearest year in which a
weekday fits without a neighbour to confirm it (Sunday, 8 December is 2013, 2019 and 2024).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from orontes.base import Days, Problem, Span, alter, spread
from orontes.claims import Claim, When
from orontes.entities.days_reference import Told, infer_reference
from orontes.language import find_arabic_times, find_times, link_times, resolve_time, slip_of
from orontes.reports import Report

_ENOUGH = 1_000  # texts from which on several processes read them
CARRIED = {"narrative", "publication", "context"}
LONG_BEFORE = 300
"""Days before its report from which a deed is background, as in a retelling of an earlier year of the war."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class ReferenceDay:
    """The day from which a report's time words count; `basis` is that of publication, or `context` where inferred."""

    report: str
    day: date | None
    basis: str | None


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Slip:
    """Time words that contradict the calendar, as written, with the claims that rest on them."""

    report: str
    start: int
    end: int
    text: str
    contradiction: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledDays:
    """Claims with their days settled, the reference day of each report, slips against the calendar, and problems."""

    claims: tuple[Claim, ...]
    references: tuple[ReferenceDay, ...]
    slips: tuple[Slip, ...]
    problems: tuple[Problem, ...]


def settle_days(claims: Sequence[Claim], reports: Sequence[Report]) -> SettledDays:
    """The claims with the days that they mean, seen from all reports; what they say is left as it is."""
    told = _read_times(reports)
    references = settle_references(reports, told)
    days = {reference.report: reference.day for reference in references}
    published = {report.id: report.published for report in reports}
    settled = settle_periods(
        [
            before_its_report(_settle_claim(claim, days[claim.report]), published[claim.report])
            if claim.report in days
            else claim
            for claim in claims
        ],
        days,
    )
    slips = find_slips(told, days, published, settled)
    problems = tuple(
        problem for report in reports for problem in tell_open_dates(report.id, told[report.id], days[report.id])
    )
    return SettledDays(claims=settled, references=references, slips=slips, problems=problems)


def _read_times(reports: Sequence[Report]) -> dict[str, Told]:
    """The time expressions of each report; a text that several reports print is read once."""
    texts = list(dict.fromkeys(report.text for report in reports))
    read = chain.from_iterable(spread(_read_texts, texts, enough=len(texts) >= _ENOUGH))
    told = dict(zip(texts, read, strict=True))
    return {report.id: told[report.text] for report in reports}


def _read_texts(texts: Sequence[str]) -> list[Told]:
    """The time expressions of some texts."""
    return [(*link_times(find_times(text)), *find_arabic_times(text)) for text in texts]


def _settle_claim(claim: Claim, reference: date | None) -> Claim:
    """The claim with its time read again from the reference day, itself where that changes nothing."""
    when = settle_when(claim.when, reference)
    return claim if when is claim.when else alter(claim, when=when)


def settle_references(reports: Sequence[Report], told: Mapping[str, Told]) -> tuple[ReferenceDay, ...]:
    """The reference day of every report, sorted by report."""
    known = sorted(report.published for report in reports if report.published is not None)
    found: list[ReferenceDay] = []
    for report in reports:
        if report.published is not None:
            found.append(ReferenceDay(report=report.id, day=report.published, basis=report.published_basis))
        else:
            day = infer_reference(told[report.id], known)
            found.append(ReferenceDay(report=report.id, day=day, basis="context" if day else None))
    return tuple(sorted(found, key=lambda reference: reference.report))


def settle_when(when: When, reference: date | None) -> When:
    """A claim's time read again from the reference day; a carried basis stays what it is."""
    basis = when.days.basis
    if when.expression is None:
        if basis != "publication" or reference is None:
            return when
        days = Days.on(reference, basis)
    else:
        days = resolve_time(when.expression, reference=reference)
        if basis in CARRIED and (days.earliest or days.latest):
            days = alter(days, basis=basis)
    return when if days == when.days else alter(when, days=days)


def before_its_report(claim: Claim, published: date | None) -> Claim:
    """The claim without days after its report, for what has happened cannot lie there.

    A stretch of days ends with the report ("this month"); a day counted from the story that lies after it is none.
    """
    days = claim.when.days
    if published and days.earliest and days.latest and claim.modality == "actual" and _is_under_way(days, published):
        return alter(claim, when=alter(claim.when, days=alter(days, latest=published)))
    if (
        published is None
        or claim.modality != "actual"
        or days.basis not in {"narrative", "context"}
        or days.earliest is None
    ):
        return claim
    return alter(claim, when=alter(claim.when, days=Days())) if days.earliest > published else claim


def _is_under_way(days: Days, published: date) -> bool:
    """Whether a stretch counted from the day of publication holds it; a month by its name stays as told."""
    began, over = days.earliest, days.latest
    return days.basis == "relative" and began is not None and over is not None and began <= published < over


def settle_periods(claims: Sequence[Claim], days: Mapping[str, date | None]) -> tuple[Claim, ...]:
    """The claims with those as background whose days lie long before their report's own day.

    A report without a day is of the latest day that its claims tell.
    """
    told: dict[str, date] = {}
    for claim in claims:
        latest = claim.when.days.latest
        if latest is not None:
            told[claim.report] = max(latest, told.get(claim.report, latest))
    return tuple(
        alter(claim, period="background")
        if _is_long_before(claim, days.get(claim.report) or told.get(claim.report))
        else claim
        for claim in claims
    )


def _is_long_before(claim: Claim, day: date | None) -> bool:
    latest = claim.when.days.latest
    return claim.period == "current" and latest is not None and day is not None and (day - latest).days > LONG_BEFORE


def find_slips(
    told: Mapping[str, Told],
    days: Mapping[str, date | None],
    published: Mapping[str, date | None],
    claims: Sequence[Claim],
) -> tuple[Slip, ...]:
    """Every contradiction between time words and the calendar, sorted; "today, Sunday" needs a day of publication."""
    slips: list[Slip] = []
    by_words: dict[tuple[str, int | None, int | None], list[str]] = defaultdict(list)
    by_report: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_words[claim.report, claim.when.start, claim.when.end].append(claim.id)
        by_report[claim.report].append(claim)
    for report, expressions in sorted(told.items()):
        for one in expressions:
            contradiction = slip_of(one, (published if one.form == "offset" else days)[report])
            if contradiction is None:
                continue
            around = (claim.id for claim in by_report[report] if claim.start <= one.start < claim.end)
            resting = by_words.get((report, one.start, one.end)) or list(around)
            slips.append(
                Slip(
                    report=report,
                    start=one.start,
                    end=one.end,
                    text=one.text,
                    contradiction=contradiction,
                    claims=tuple(sorted(resting)),
                )
            )
    return tuple(slips)


def tell_open_dates(report: str, told: Told, reference: date | None) -> tuple[Problem, ...]:
    """Problems for dates with day and month whose year nothing settles."""
    return tuple(
        Problem(
            stage="entities",
            message=f"no year for {one.text!r}: the report has no day and the others do not fix it",
            report=report,
            span=Span(start=one.start, end=one.end),
        )
        for one in told
        if one.form == "absolute"
        and one.month is not None
        and one.day is not None
        and resolve_time(one, reference=reference).earliest is None
    )
