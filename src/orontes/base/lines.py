"""JSON Lines, written the same way everywhere: keys as given, no spaces lost, UTF-8, one record a line."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from orontes.base.problems import InputError


def write_lines(path: Path, rows: Iterable[Mapping[str, object]]) -> None:
    """Writes one JSON object a line; half of a surrogate pair, which UTF-8 has not, is written as JSON writes it."""
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def read_lines(path: Path) -> Iterator[dict[str, object]]:
    """Reads one JSON object a line; InputError names file and line of what is none."""
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                try:
                    row = json.loads(line)
                except ValueError as error:
                    raise InputError(str(path), f"line {number} is not JSON: {error}") from error
                if not isinstance(row, dict):
                    raise InputError(str(path), f"line {number} is no JSON object")
                yield row
