"""The ten lines that end a run in the terminal."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from textwrap import shorten

from orontes.base import Problem
from orontes.exports.parts import RecordParts

_SHOWN_WARNINGS = 2
_WIDTH = 110
_ORDER = ("confirmed", "conceded", "reported", "claimed", "disputed", "denied", "planned")


def render_summary(parts: RecordParts, folder: Path | None = None) -> str:
    """What the record holds, in plain text of at most ten lines; with `folder`, also which file to open."""
    lines = [
        f"Reports   {_tell_reports(parts)}",
        f"Claims    {len(parts.claims):,}{_tell_claims(parts)}",
        f"Events    {len(parts.events):,}{_tell(_in_order(event.status for event in parts.events))}",
        f"Disputes  {_tell_disputes(parts)}",
        f"Control   {_tell_control(parts)}",
        f"Named     {_count(len(parts.actors), 'actor')}, {_count(len(parts.places), 'place')}",
        f"Warnings  {_tell_warnings(parts.problems)}",
        *(f"          {_tell_problem(problem)}" for problem in parts.problems[:_SHOWN_WARNINGS]),
    ]
    if folder is not None:
        lines.append(f"Open      {folder / 'index.html'}")
    return "\n".join(lines) + "\n"


def _tell_reports(parts: RecordParts) -> str:
    outlets = len({report.outlet for report in parts.reports if report.outlet})
    told = f"{len(parts.reports):,}"
    if outlets:
        told += f" from {_count(outlets, 'outlet')}"
    days = [report.published for report in parts.reports if report.published]
    undated = len(parts.reports) - len(days)
    told += f", published {_tell_days(min(days), max(days))}" if days else ""
    return told + (f", {undated:,} undated" if undated else "")


def _tell_days(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"


def _tell_claims(parts: RecordParts) -> str:
    denied = sum(claim.polarity == "denied" for claim in parts.claims)
    open_ones = sum(claim.modality != "actual" for claim in parts.claims)
    voiced = sum(bool(claim.attribution) for claim in parts.claims)
    return _tell([(voiced, "with a voice"), (denied, "denied"), (open_ones, "planned, ordered or only possible")])


def _tell_disputes(parts: RecordParts) -> str:
    shown = Counter(dispute.nature for dispute in parts.find_disputes())
    rest = len(parts.disputes) - shown.total()
    told = f"{shown.total():,}{_tell((number, nature) for nature, number in sorted(shown.items()))}"
    return told + (f"; {rest:,} more of names, precision or open questions" if rest else "")


def _tell_control(parts: RecordParts) -> str:
    places = len({span.place.id for span in parts.control})
    disputed = sum(span.disputed for span in parts.control)
    return f"{_count(len(parts.control), 'span')} over {_count(places, 'place')}" + _tell([(disputed, "disputed")])


def _tell_warnings(problems: Iterable[Problem]) -> str:
    stages = Counter(problem.stage for problem in problems)
    if not stages:
        return "none"
    return f"{stages.total():,}{_tell((number, stage) for stage, number in sorted(stages.items()))}"


def _tell_problem(problem: Problem) -> str:
    return shorten(
        f"{problem.report}: {problem.message}" if problem.report else problem.message, _WIDTH, placeholder="…"
    )


def _in_order(statuses: Iterable[str]) -> list[tuple[int, str]]:
    found = Counter(statuses)
    return [(found[status], status) for status in (*_ORDER, *sorted(set(found) - set(_ORDER))) if found[status]]


def _tell(pairs: Iterable[tuple[int, str]]) -> str:
    told = ", ".join(f"{number:,} {name}" for number, name in pairs if number)
    return f" ({told})" if told else ""


def _count(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"
