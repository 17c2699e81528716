"""The commands of a growing record: add reports to its store, list what changed."""

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

from orontes.base import CallError
from orontes.cli_outcomes import ALL_READ, SOME_UNREAD, judge, warn
from orontes.cli_output import check_outside, open_output
from orontes.cli_progress import Screen
from orontes.exports import Cover, check_folder, render_summary
from orontes.knowledge import load_pack, load_places
from orontes.record_loading import load_record
from orontes.reports import load_files
from orontes.store import Beforehand, Change, Growth, Store, add_reports, list_changes

_SHOWN = 20
_LONGEST_NUMBER = 7
"""Digits of a revision's number; eight are a day, as in 20241208."""


def run_store_command(arguments: Namespace, screen: Screen) -> int:
    """Runs `add` or `changes` and gives the exit status."""
    return add_to_store(arguments, screen) if arguments.command == "add" else print_changes(arguments)


def add_to_store(arguments: Namespace, screen: Screen) -> int:
    """`orontes add`: new reports into the store, and the record into a folder where one is named."""
    folder = Path(arguments.out) if arguments.out is not None else None
    if folder is not None:
        check_outside(folder, arguments.reports)
        check_folder(folder)
    beforehand = _find_beforehand(arguments)
    files, nothing = load_files(arguments.reports, stdin=sys.stdin)
    for problem in nothing:
        screen.warn(problem.message)
    if not any(reports for reports, _ in files.values()):
        for _, problems in files.values():
            for problem in problems:
                screen.warn(problem.message)
        raise CallError("reports", "no report found")
    total = sum(len(reports) for reports, _ in files.values())
    with Store(arguments.store, create=True) as store, screen.progress("adding", total) as progress:
        growth = add_reports(store, files, at=datetime.now(UTC), beforehand=beforehand, progress=progress)
    if arguments.withhold_names:
        covering = Cover(growth.record)
        changes = tuple(covering.cover_part(change) for change in growth.changes)
        growth = replace(growth, record=growth.record.withhold_names(), changes=changes)
    warn(growth.record, screen)
    if folder is not None:
        growth.record.write(folder)
        screen.say(render_summary(growth.record, folder))
    screen.say(render_growth(growth))
    return SOME_UNREAD if nothing else judge(growth.record)


def _find_beforehand(arguments: Namespace) -> Beforehand | None:
    """The pack and gazetteers that the call names, their faults told first; None where it names none."""
    if arguments.pack is None and not arguments.gazetteer:
        return None
    if arguments.pack:
        load_pack(arguments.pack)
    for file in arguments.gazetteer:
        load_places(Path(file))
    return Beforehand(pack=arguments.pack, gazetteers=tuple(arguments.gazetteer) or None)


def render_growth(growth: Growth) -> str:
    """What an adding did, in a line, and the first of its changes."""
    told = f"revision {growth.revision}: {growth.added} new reports, {growth.read} read, {len(growth.changes)} changes"
    every = render_changes(growth.changes)
    lines = every[:_SHOWN]
    left = len(every) - len(lines)
    return "\n".join([told, *lines, *([f"and {left} more; `orontes changes` lists them"] if left > 0 else [])])


def render_change(change: Change) -> str:
    """A change in a line."""
    behind = f" into {change.into}" if change.into else f" ({', '.join(change.fields)})" if change.fields else ""
    return f"{change.revision:>4}  {change.what:<9}  {change.part:<8}  {change.id}  {change.label}{behind}"


def print_changes(arguments: Namespace) -> int:
    """`orontes changes`: a line for each change."""
    since, after = parse_since(arguments.since)
    with Store(arguments.store) as store:
        changes = list_changes(store, since=since, after=after)
    if arguments.withhold_names:
        covering = Cover(load_record(arguments.store))
        changes = tuple(covering.cover_part(change) for change in changes)
    rows = [json.dumps(change.to_dict(), ensure_ascii=False) for change in changes] if arguments.json else None
    lines = rows if rows is not None else render_changes(changes, fold=not arguments.all)
    open_output().writelines(f"{line}\n" for line in lines)
    return ALL_READ


def render_changes(changes: Sequence[Change], *, fold: bool = True) -> list[str]:
    """The changes, a line each; folded: one line a revision for spans of control of which only the claims changed."""
    lines = []
    for revision, group in groupby(changes, key=lambda change: change.revision):
        told = list(group)
        minor = sum(change.minor for change in told) if fold else 0
        lines += [render_change(change) for change in told if not (minor > 1 and change.minor)]
        if minor > 1:
            lines.append(
                f"{revision:>4}  changed    control   {minor} spans have other claims behind them (--all lists them)"
            )
    return lines


def parse_since(given: str) -> tuple[int, datetime | None]:
    """A revision's number, or the last moment before a day or an hour; CallError where it is neither."""
    if given.isdecimal() and len(given) <= _LONGEST_NUMBER:
        return int(given), None
    try:
        moment = datetime.fromisoformat(given)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return 0, moment - timedelta(seconds=1)
    except (ValueError, OverflowError):
        raise CallError("--since", f"{given!r} is neither a revision's number nor a day such as 2024-12-08") from None
