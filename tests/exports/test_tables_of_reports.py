"""Tables of real reports keep their codebooks, and every cell of every row leads to claims."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from loose_cells import find_loose_cells, told

from orontes.exports import TABLES, RecordParts, make_rows, validate_rows
from orontes.record import Record, build
from orontes.reports import Report

INCIDENTS = 100
"""Of each set."""


def find_faults(name: str, parts: RecordParts) -> list[str]:
    """What is wrong with a table of a record."""
    rows = [told(row) for row in make_rows(name, parts)]
    return [*(str(fault) for fault in validate_rows(name, rows)), *find_loose_cells(parts, name)]


@pytest.mark.parametrize("name", TABLES)
def test_tables_of_the_five_reports(name: str, five: Record) -> None:
    assert make_rows(name, five)
    assert find_faults(name, five) == []


@pytest.mark.quality
@pytest.mark.parametrize("file", ["airwars_gaza.jsonl", "airwars_syria_sources.jsonl"])
def test_tables_of_incidents(file: str, shared: Path) -> None:
    rows = 0
    for reports in list_incidents(shared / "data" / file):
        record = build(reports)
        rows += sum(len(make_rows(name, record)) for name in TABLES)
        assert [fault for name in TABLES for fault in find_faults(name, record)] == []
    assert rows > INCIDENTS


def list_incidents(file: Path) -> Iterator[list[Report]]:
    """The English reports of the first incidents of a set."""
    if not file.is_file():
        pytest.skip(f"{file.name} is not here")
    number = 0
    for line in file.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        sources = row.get("sources") or [{"source_id": row["id"], "lang": "en", "text": row["text"]}]
        english = [one for one in sources if one["lang"] == "en" and not one.get("exact_duplicate_of")]
        if english and number < INCIDENTS:
            number += 1
            yield [Report(id=one["source_id"], text=one["text"], outlet=one.get("publisher")) for one in english]
