"""What the commands do: load, build, write, and say what could not be read."""

import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from orontes.base import CallError
from orontes.cli_outcomes import ALL_READ, hint, judge, warn
from orontes.cli_output import check_outside, open_output, write_aside
from orontes.cli_progress import Screen
from orontes.explanations import explain
from orontes.explanations_events import EventExplanation
from orontes.explanations_events_text import render_event
from orontes.explanations_text import render_explanation
from orontes.exports import Cover, check_folder, find_server, render_summary
from orontes.knowledge import Gazetteer, GeoNamesGazetteer, load_pack, load_places
from orontes.record import Record, build
from orontes.record_loading import load_record
from orontes.reports import load_reports

READING = frozenset({"explain", "control", "show", "export", "map", "validate"})


def run_command(arguments: Namespace) -> int:
    """Runs a command and gives the exit status."""
    if arguments.command in READING:
        return run_reading(arguments)
    screen = Screen(quiet=arguments.quiet)
    if arguments.command in {"add", "changes"}:
        from orontes.cli_store import run_store_command  # noqa: PLC0415  (the database is slow to import)

        return run_store_command(arguments, screen)
    if arguments.command == "record":
        return write_record_folder(arguments, screen)
    return write_claims_file(arguments, screen)


def run_reading(arguments: Namespace) -> int:
    """Runs a command that reads what stands on the disk, and loads only what that one needs."""
    if arguments.command == "explain":
        return write_explanation(arguments)
    if arguments.command == "control":
        from orontes.cli_control import write_control  # noqa: PLC0415

        return write_control(arguments, Screen(quiet=arguments.quiet))
    if arguments.command == "show":
        from orontes.cli_show import write_part  # noqa: PLC0415

        return write_part(arguments, Screen(quiet=arguments.quiet))
    if arguments.command == "map":
        from orontes.cli_map import write_map  # noqa: PLC0415

        return write_map(arguments, Screen(quiet=arguments.quiet))
    from orontes.cli_export import check_tables, write_export  # noqa: PLC0415

    if arguments.command == "validate":
        return check_tables(arguments.files, incomplete=arguments.incomplete)
    return write_export(arguments)


def write_record_folder(arguments: Namespace, screen: Screen) -> int:
    """`orontes record`: the record in its folder."""
    folder = Path(arguments.out)
    check_outside(folder, arguments.reports)
    check_folder(folder)
    if arguments.tiles:
        find_server(arguments.tiles)  # a wrong address is told before the reports are read
    record = read_record(arguments, screen)
    record.write(folder, all_disputes=arguments.all_disputes, tiles=arguments.tiles)
    warn(record, screen)
    hint(record, screen)
    screen.say(render_summary(record, folder))
    return judge(record)


def write_claims_file(arguments: Namespace, screen: Screen) -> int:
    """`orontes claims`: one claim a line, in a file or on standard output."""
    record = read_record(arguments, screen)
    lines = (json.dumps(claim.to_dict(), ensure_ascii=False) + "\n" for claim in record.claims)
    if arguments.out is None:
        open_output().writelines(lines)
    else:
        with write_aside(Path(arguments.out)) as aside, aside.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    warn(record, screen)
    return judge(record)


def write_explanation(arguments: Namespace) -> int:
    """`orontes explain`: why a claim reads as it does, or why an event is one, on standard output."""
    if Path(arguments.name).is_dir() and not Path(arguments.record).is_dir():
        raise CallError("NAME", f"{arguments.name} is a folder: the id comes first, then the folder")
    found = explain(Path(arguments.record), arguments.name)
    if arguments.withhold_names:
        found = Cover(load_record(arguments.record)).cover_part(found)
    out = open_output()
    if arguments.json:
        out.write(json.dumps(found.to_dict(), ensure_ascii=False, indent=2) + "\n")
    elif isinstance(found, EventExplanation):
        out.write(render_event(found, shutil.get_terminal_size().columns))
    else:
        out.write(render_explanation(found, shutil.get_terminal_size().columns))
    return ALL_READ


def read_record(arguments: Namespace, screen: Screen) -> Record:
    """The record of the named reports; CallError where none of them could be read."""
    if arguments.pack is not None:
        load_pack(arguments.pack)  # its faults are told before the reports are read
    gazetteers = find_gazetteers(arguments.gazetteer)
    reports, problems = load_reports(arguments.reports, stdin=sys.stdin)
    if not reports:
        for problem in problems:
            screen.warn(problem.message)
        raise CallError("reports", "no report found")
    with screen.progress("reading", len(reports)) as progress:
        record = build(reports, pack=arguments.pack, gazetteers=gazetteers, problems=problems, progress=progress)
    return record.withhold_names() if arguments.withhold_names else record


def find_gazetteers(files: Sequence[str]) -> tuple[Gazetteer, ...]:
    """The places of the named files, asked before the built-in ones; InputError where a file is none of places."""
    return (*(load_places(Path(file)) for file in files), GeoNamesGazetteer())
