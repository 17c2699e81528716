"""`orontes export`, a record in a format that other programs read, and `orontes validate`, which checks its tables."""

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from orontes.base import CallError
from orontes.cli_outcomes import ALL_READ, SOME_UNREAD
from orontes.cli_output import write_aside
from orontes.cli_show import read_wanted
from orontes.exports import INCOMPLETE, TABLES, Fault, Selection, render_export, validate_file
from orontes.record_loading import load_record

_SUFFIXES = frozenset({".csv", ".tsv", ".jsonl"})
_BINARY = frozenset({"xlsx", "parquet"})


def write_export(arguments: Namespace) -> int:
    """`orontes export`."""
    if arguments.format in _BINARY and arguments.out is None:
        raise CallError("--out", f"{arguments.format} is no text; name a file")
    wanted = read_wanted(arguments)
    parts = Selection(load_record(arguments.record, withhold_names=arguments.withhold_names), wanted).reduce()
    made = render_export(arguments.format, parts, table=arguments.table, hxl=arguments.hxl)
    if arguments.out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(made)
    else:
        with write_aside(Path(arguments.out)) as aside:
            aside.write_bytes(made)
    return ALL_READ


def check_tables(files: Sequence[str], *, incomplete: bool = False) -> int:
    """`orontes validate`: the faults of tables, a line each, and how many rows are incomplete; 1 for faults alone.

    What is incomplete has a line for each cell only where that is asked for.
    """
    count = 0
    for file in (table for given in files for table in _find_tables(given)):
        name, found = validate_file(Path(file))
        faults = [one for one in found if one.severity != INCOMPLETE]
        count += len(faults)
        sys.stdout.writelines(f"{file}: {one}\n" for one in (found if incomplete else faults))
        told = f"{len(faults) or 'no'} fault{'' if len(faults) == 1 else 's'}"
        sys.stdout.write(f"{file}: {name}, {told}{_tell_incomplete(found)}\n")
    return SOME_UNREAD if count else ALL_READ


def _find_tables(given: str) -> list[str]:
    """A table as it is named, or all tables in the folder of a record; CallError where a folder has none."""
    if not Path(given).is_dir():
        return [given]
    found = sorted(path for path in Path(given).iterdir() if path.stem in TABLES and path.suffix in _SUFFIXES)
    if not found:
        raise CallError(given, f"holds none of {', '.join(TABLES)}")
    return [str(path) for path in found]


def _tell_incomplete(found: Sequence[Fault]) -> str:
    """How many rows are incomplete and what they lack: `; 40 rows incomplete (event_date 18, location 21)`."""
    gaps = [one for one in found if one.severity == INCOMPLETE]
    rows = len({one.row for one in gaps})
    columns = ", ".join(f"{name} {number}" for name, number in Counter(one.column for one in gaps).items())
    return f"; {rows} row{'' if rows == 1 else 's'} incomplete ({columns})" if gaps else ""
