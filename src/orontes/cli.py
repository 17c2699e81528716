"""The command line: `orontes record`, `claims`, `explain`, `control`, `show`, `export`, `validate`, `add`, `changes`.

Everything slow is imported by the command that needs it, so that help comes at once.
"""

import argparse
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from types import FrameType

from orontes import __version__
from orontes.base import OrontesError
from orontes.cli_examples import add_examples
from orontes.cli_options import add_export, add_map, add_show, add_withholding

WRONG_CALL, OUR_FAULT, INTERRUPTED, TERMINATED = 2, 70, 130, 143
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""Sentences make small matrices: a second thread for them mostly waits, and on a busy machine costs several times."""

_DESCRIPTION = (
    "Many reports of one armed conflict, one sourced record: who says what, what is disputed, who holds what."
)
_EXAMPLES = """\
examples:
  orontes record reports/ --out homs
  orontes record reports/*.txt page.html --out homs --pack packs/homs
  orontes claims dispatch.txt | head -1
  orontes explain claim-5f3c homs
  orontes explain event-90d1 homs
  cat reports.jsonl | orontes record - --out homs
  orontes control homs --on 2024-12-07 --as-known 2024-12-06
  orontes add today/ --store homs.orontes --out homs
  orontes changes homs.orontes --since 2024-12-08
  orontes show disputes homs --place Rastan
  orontes export xlsx homs --out homs.xlsx
  orontes map homs --on 2024-12-07 -o homs.svg
  orontes validate homs/acled.csv

exit status: 0 every report was read; 1 some were not; 2 wrong call, or no report found
"""
_RECORD = """\
Reads the reports and writes the record into a folder: reports, claims, actors, places, events, disputes, control and
problems as JSON Lines, and index.html, a page that shows them all and works offline. The folder is written whole or not
at all; a record that stands there is replaced.
"""
_ADD = """\
Adds reports to a store, one file that holds a growing record: reads only what is new, takes nothing twice, and derives
the record of all reports, the same in whatever order they were added. The store is made where there is none; it holds
the old record or the new one, whatever happens meanwhile. Lists what changed.
"""
_CHANGES = "Lists what adding reports to a store made new, changed, merged, disputed, confirmed or dropped."
_VALIDATE = """\
Checks tables of the field (acled.csv, ged.csv, plover.jsonl, polecat.tsv, of ours or of others) by their codebooks: the
columns, the form and the codes of each cell, and what cells say of one another. A line for each fault; a row that lacks
what its project would ask for (a day, a country, a place, a doer, a battle's second side) is incomplete, which is
counted and is no fault. Exit status: 0 no fault, 1 some faults, 2 no table.
"""
_CLAIMS = "Reads the reports and writes only their claims, one JSON object a line."
_EXPLAIN = """\
Tells why a claim of a record reads as it does: its sentence with the words marked that fill its slots, the trigger and
its frame, the arcs of the grammar, the voices, the mood, the date rule and the place. What is wrong there can be mended
in the word lists and frames that it names. Of an event: which evidence holds each of its claims, point by point, which
claims of other events came closest and why they stay apart, and by which rule each value was chosen.
"""
_CONTROL = """\
Tells who holds what on a day: the spans of a record that cover it, surely or perhaps, with since when and until when.
With --as-known only the reports published by that day count, so that it tells what was known then. Control is told from
public reports, with days, and never as live positions.
"""
_TILES = "map tiles of your own under the page's map, as https://tiles.example/{z}/{x}/{y}.png (default: none, offline)"


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands; docs/commands.md is made from it."""
    parser = argparse.ArgumentParser(
        prog="orontes",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"orontes {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_record(commands)
    claims = _add_command(commands, "claims", "only the claims, as JSON Lines", _CLAIMS)
    claims.add_argument("--out", metavar="FILE", help="the file for the claims (default: standard output)")
    add = _add_command(commands, "add", "add reports to a growing record", _ADD)
    add.add_argument("--store", metavar="FILE", required=True, help="the store; made where there is none")
    add.add_argument("--out", metavar="DIR", help="a folder for the whole record, with its page")
    _add_explain(commands)
    _add_control(commands)
    _add_changes(commands)
    add_show(commands)
    add_export(commands)
    add_map(commands)
    validate = commands.add_parser("validate", help="check tables of the field", description=_VALIDATE)
    validate.add_argument(
        "files", nargs="+", metavar="FILE", help="a table, told by its name or header, or the folder of a record"
    )
    validate.add_argument(
        "--incomplete", action="store_true", help="also a line for each cell that a whole row would fill"
    )
    add_examples(commands)
    return parser


def _add_record(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    record = _add_command(commands, "record", "the main job: a sourced record of many reports", _RECORD)
    record.add_argument("--out", metavar="DIR", required=True, help="the folder for the record")
    record.add_argument(
        "--all-disputes",
        action="store_true",
        help="list also what is only unconfirmed, a matter of granularity or naming, or superseded",
    )
    record.add_argument("--tiles", metavar="URL", help=_TILES)


def _add_changes(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The options of `orontes changes`."""
    changes = commands.add_parser("changes", help="what adding reports changed", description=_CHANGES)
    changes.add_argument("store", metavar="STORE", help="the store")
    changes.add_argument(
        "--since",
        metavar="WHEN",
        default="0",
        help="only what changed after a revision (a number) or from a day on (2024-12-08, in UTC); all by default",
    )
    changes.add_argument("--json", action="store_true", help="one JSON object a line")
    changes.add_argument(
        "--all", action="store_true", help="list also each span of control of which only the claims behind it changed"
    )
    add_withholding(changes)
    changes.add_argument("--quiet", action="store_true", help="no closing lines")


def _add_control(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The options of `orontes control`."""
    control = commands.add_parser("control", help="who holds what on a day", description=_CONTROL)
    control.add_argument("record", metavar="RECORD", help="the folder of a record, or a store")
    control.add_argument("--on", metavar="DAY", required=True, help="the day asked for, as 2024-12-07")
    control.add_argument("--as-known", metavar="DAY", help="only what reports published by this day tell")
    control.add_argument(
        "--place", metavar="NAME", help="only this place, by any of its names, a part that only one has, or its id"
    )
    control.add_argument("--pack", metavar="PACK", help="the pack that the record was made with (with --as-known)")
    control.add_argument("--json", action="store_true", help="one JSON object a line")
    add_withholding(control)
    control.add_argument("--quiet", action="store_true", help="no closing lines")


def _add_explain(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The options of `orontes explain`."""
    explain = commands.add_parser(
        "explain", help="why a claim reads as it does, or an event is one", description=_EXPLAIN
    )
    explain.add_argument(
        "name",
        metavar="CLAIM|EVENT",
        help="the id or its beginning: of a claim with or without claim-, of an event with event-",
    )
    explain.add_argument("record", metavar="DIR", help="the folder of the record that holds it")
    explain.add_argument("--json", action="store_true", help="as one JSON object")
    add_withholding(explain)


def _add_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, summary: str, description: str
) -> argparse.ArgumentParser:
    """The parser of a command that reads reports, with what all of these take."""
    parser = commands.add_parser(name, help=summary, description=description)
    parser.add_argument(
        "reports",
        nargs="+",
        metavar="REPORTS",
        help="files (.txt, .md, .html, .json, .jsonl), folders, patterns, or - for JSON Lines on standard input",
    )
    parser.add_argument(
        "--pack", metavar="PACK", help="what is known beforehand of the conflict: a folder with pack.yaml"
    )
    parser.add_argument(
        "--gazetteer",
        metavar="FILE",
        action="append",
        default=[],
        help="a file of places (GeoNames .txt, Who's On First .jsonl, .geojson, .csv, also in a .zip), asked before "
        "the built-in ones; may be given again",
    )
    add_withholding(parser)
    parser.add_argument("--quiet", action="store_true", help="no progress and no closing lines; warnings stay")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit status."""
    signal.signal(signal.SIGTERM, _stop)
    for name in ONE_THREAD:
        os.environ.setdefault(name, "1")
    arguments = make_parser().parse_args(argv)
    try:
        from orontes.cli_commands import run_command  # noqa: PLC0415  (slow to import, and help does not need it)

        status = run_command(arguments)
        sys.stdout.flush()
    except OrontesError as error:
        print(f"orontes: error: {error}", file=sys.stderr)  # noqa: T201
        return WRONG_CALL
    except KeyboardInterrupt:
        print("orontes: interrupted; nothing was written", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read our output has seen enough; keep Python from complaining of it once more while it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:  # noqa: BLE001  (a fault of ours must not end with the status of a report that was not read)
        traceback.print_exc()
        print("orontes: this is a fault in Orontes, not in your reports; nothing was written", file=sys.stderr)  # noqa: T201
        return OUR_FAULT
    return status


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Ends on SIGTERM as on an error, so that what was written aside is removed."""
    sys.exit(TERMINATED)
