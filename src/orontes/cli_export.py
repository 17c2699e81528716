"""`orontes export`, a record in a format that other programs read, and `orontes validate`, which checks its tables."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from orontes.base import CallError
from orontes.cli_commands import ALL_READ, SOME_UNREAD, write_aside
from orontes.cli_show import read_wanted
from orontes.exports import Selection, render_export, validate_file
from orontes.record_loading import load_record

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


def check_tables(files: Sequence[str]) -> int:
    """`orontes validate`: the faults of tables, a line each; 1 where there are any."""
    found = 0
    for file in files:
        name, faults = validate_file(Path(file))
        found += len(faults)
        sys.stdout.writelines(f"{file}: {fault}\n" for fault in faults)
        sys.stdout.write(f"{file}: {name}, {len(faults) or 'no'} fault{'' if len(faults) == 1 else 's'}\n")
    return SOME_UNREAD if found else ALL_READ
