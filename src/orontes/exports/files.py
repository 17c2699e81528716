"""The record's own files: one JSON Lines file for each part, and record.json, which vouches for all."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

from orontes.base import sha256_of, write_lines
from orontes.exports.account import render_accounts
from orontes.exports.cells.columns import load_columns
from orontes.exports.cells.files import write_cells, write_table
from orontes.exports.features import render_control, render_events
from orontes.exports.page import render_page
from orontes.exports.parts import RecordParts
from orontes.exports.tables import TABLES, Basis

RECORD_FILE = "record.json"
PAGE_FILE = "index.html"
EVENTS_FILE, CONTROL_FILE = "events.geojson", "control.geojson"


def write_files(folder: Path, parts: RecordParts, *, all_disputes: bool, tiles: str | None = None) -> None:
    """Writes every file of a record into an empty folder, record.json last."""
    shown = {dispute.id for dispute in parts.find_disputes(all_disputes=all_disputes)}
    for name, rows in _list_tables(parts, shown):
        write_lines(folder / f"{name}.jsonl", rows)
    write_tables(folder, parts)
    page = render_page(parts, all_disputes=all_disputes, tiles=tiles)
    (folder / PAGE_FILE).write_bytes(page.encode("utf-8", "backslashreplace"))
    for name, text in render_accounts(parts).items():
        (folder / name).write_bytes(text.encode("utf-8", "backslashreplace"))
    cover = render_cover(parts, disputes=len(shown), files=_hash_files(folder))
    (folder / RECORD_FILE).write_bytes(cover.encode("utf-8", "backslashreplace"))


def write_tables(folder: Path, parts: RecordParts) -> None:
    """Writes the tables of the field, each with the file that leads from its cells to claims, and the GeoJSON."""
    basis = Basis(parts)
    for table in TABLES.values():
        rows = table.make(basis)
        write_table(folder / table.file, load_columns(table.name), rows)
        write_cells(folder / f"{table.name}.cells.jsonl", rows)
    for name, render in ((EVENTS_FILE, render_events), (CONTROL_FILE, render_control)):
        (folder / name).write_bytes(render(parts).encode("utf-8", "backslashreplace"))


def render_cover(parts: RecordParts, *, disputes: int, files: Mapping[str, str]) -> str:
    """The content of record.json: what the record was made from and by, its counts and the hash of each file."""
    cover = {
        "version": parts.version,
        "readers": list(parts.readers),
        "pack": parts.pack,
        "gazetteers": [{"name": name, "digest": digest} for name, digest in parts.gazetteers],
        "decisions": parts.decisions,
        "withheld": asdict(parts.withheld) if parts.withheld else None,
        "counts": parts.count_parts() | {"disputes": disputes},
        "files": dict(sorted(files.items())),
    }
    return json.dumps(cover, ensure_ascii=False, indent=2) + "\n"


def _list_tables(parts: RecordParts, shown: set[str]) -> Iterator[tuple[str, Iterator[dict[str, object]]]]:
    """The JSON Lines files of a record by name, with their rows."""
    yield "reports", (report.to_dict() for report in parts.reports)
    yield "claims", (claim.to_dict() for claim in parts.claims)
    yield "explanations", (claim.reasons.to_dict(claim.id) for claim in parts.claims if claim.reasons is not None)
    yield "actors", (actor.to_dict() for actor in parts.actors)
    yield "places", (place.to_dict() for place in parts.places)
    yield "events", (_keep_shown(event.to_dict(), shown) for event in parts.events)
    yield "disputes", (dispute.to_dict() for dispute in parts.disputes if dispute.id in shown)
    yield "control", (span.to_dict() for span in parts.control)
    yield "problems", (problem.to_dict() for problem in parts.problems)


def _keep_shown(event: dict[str, object], shown: set[str]) -> dict[str, object]:
    """An event's row that names only disputes which disputes.jsonl holds, so that no id leads nowhere."""
    named = event["disputes"]
    assert isinstance(named, list)
    return event | {"disputes": [dispute for dispute in named if dispute in shown]}


def _hash_files(folder: Path) -> dict[str, str]:
    return {path.name: sha256_of(path.read_bytes()) for path in folder.iterdir()}
