"""What a store holds beside the record: reports as found, remarks of loading, the last record's parts."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from sqlalchemy import Connection, delete, insert, select

from orontes.base import Problem, make_id, sha256_of
from orontes.record import Record
from orontes.reports import Loaded, Report
from orontes.store.comparing import Rows
from orontes.store.readings import adapter, write_json
from orontes.store.store import Store
from orontes.store.tables import FILES, PARTS, REMARKS

Key = tuple[str, str]
"""A file's name and the hash of what it held: a report or a remark."""
RECORD_PARTS = ("reports", "claims", "actors", "places", "events", "disputes", "control", "problems")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """Reports and remarks as JSON by file and hash."""

    reports: Mapping[Key, str] = field(default_factory=dict)
    remarks: Mapping[Key, str] = field(default_factory=dict)

    def join(self, new: "Holding") -> "Holding":
        """With what is new; remarks that a file could not be read go where it now gives reports."""
        readable = {file for file, _ in new.reports}
        stale = {key for key, text in self.remarks.items() if key[0] in readable and not json.loads(text)["report"]}
        kept = {key: text for key, text in self.remarks.items() if key not in stale or key in new.remarks}
        return Holding(reports={**self.reports, **new.reports}, remarks={**kept, **new.remarks})

    def without_known(self, old: "Holding") -> "Holding":
        """Without reports that `old` holds from another folder: the same bytes under the same name of a file."""
        known = {_name_bytes(file, text) for (file, _), text in old.reports.items()} - {None}
        kept = {
            (file, digest): text
            for (file, digest), text in self.reports.items()
            if (file, digest) in old.reports or _name_bytes(file, text) not in known
        }
        return Holding(reports=kept, remarks=self.remarks)

    def less(self, old: "Holding") -> "Holding":
        """What `old` does not hold."""
        return Holding(
            reports={key: text for key, text in self.reports.items() if key not in old.reports},
            remarks={key: text for key, text in self.remarks.items() if key not in old.remarks},
        )

    def files(self) -> dict[str, Loaded]:
        """The reports and problems of each file, as `load_files` gave them."""
        names = sorted({file for file, _ in (*self.reports, *self.remarks)})
        reports: dict[str, list[Report]] = {name: [] for name in names}
        problems: dict[str, list[Problem]] = {name: [] for name in names}
        for (file, _), text in sorted(self.reports.items()):
            reports[file].append(adapter(Report).validate_json(text))
        for (file, _), text in sorted(self.remarks.items()):
            problems[file].append(adapter(Problem).validate_json(text))
        return {name: (tuple(reports[name]), tuple(problems[name])) for name in names}


def _name_bytes(file: str, text: str) -> tuple[str, str, str] | None:
    """The name of a report's file without its folder, the hash of its bytes and its id; None where it has no bytes."""
    report = json.loads(text)
    return (PurePath(file).name, report["raw_sha256"], report["id"]) if report["raw_sha256"] else None


def hold_files(files: Mapping[str, Loaded]) -> Holding:
    """What loaded files hold."""
    reports: dict[Key, str] = {}
    remarks: dict[Key, str] = {}
    for file, (loaded, told) in files.items():
        texts = [write_json(Report, report) for report in loaded]
        reports |= {(file, sha256_of(text)): text for text in texts}
        lines = [write_json(Problem, problem) for problem in told]
        remarks |= {(file, sha256_of(line)): line for line in lines}
    return Holding(reports=reports, remarks=remarks)


def read_holding(connection: Connection) -> Holding:
    """What the store holds."""
    reports = connection.execute(select(FILES.c.file, FILES.c.digest, FILES.c.report))
    remarks = connection.execute(select(REMARKS.c.file, REMARKS.c.digest, REMARKS.c.problem))
    return Holding(
        reports={(file, digest): text for file, digest, text in reports},
        remarks={(file, digest): text for file, digest, text in remarks},
    )


def write_holding(connection: Connection, revision: int, old: Holding, new: Holding) -> None:
    """Adds the reports that `new` holds beyond `old`, and puts its remarks in place of the old ones."""
    rows = [
        {"file": file, "digest": digest, "report": text, "revision": revision}
        for (file, digest), text in sorted(new.less(old).reports.items())
    ]
    if rows:
        connection.execute(insert(FILES), rows)
    connection.execute(delete(REMARKS))
    remarks = [
        {"file": file, "digest": digest, "problem": text} for (file, digest), text in sorted(new.remarks.items())
    ]
    if remarks:
        connection.execute(insert(REMARKS), remarks)


def read_parts(connection: Connection, names: Iterable[str]) -> dict[str, Rows]:
    """The rows of some parts of the record, by part and id."""
    found: dict[str, dict[str, Mapping[str, object]]] = {name: {} for name in names}
    chosen = select(PARTS.c.part, PARTS.c.id, PARTS.c.row).where(PARTS.c.part.in_(list(found)))
    for part, name, row in connection.execute(chosen):
        found[part][name] = json.loads(row)
    return dict(found)


def read_rows(store: Store) -> dict[str, list[Mapping[str, object]]]:
    """The rows of all parts of the record, as its files would hold them."""
    with store.reading() as connection:
        return {name: list(rows.values()) for name, rows in read_parts(connection, RECORD_PARTS).items()}


def part_rows(record: Record) -> dict[str, dict[str, dict[str, object]]]:
    """The rows of all parts of a record, by part and id; what has no id is known by its content."""
    parts = {}
    for name in RECORD_PARTS:
        rows = [part.to_dict() for part in getattr(record, name)]
        parts[name] = {str(row.get("id") or _name_row(name, row)): row for row in rows}
    return parts


def _name_row(part: str, row: Mapping[str, object]) -> str:
    """An id for a span of control (its place, holder, state and first day) or a problem (all of it)."""
    if part != "control":
        return make_id(part, json.dumps(row, sort_keys=True))
    place, holder = row["place"], row["holder"]
    assert isinstance(place, dict)
    by = holder.get("actor") or holder.get("name") if isinstance(holder, dict) else None
    return make_id(part, place["id"], by, row["state"], row["basis"], row["from_earliest"], row["from_latest"])


def write_parts(connection: Connection, parts: Mapping[str, Rows]) -> None:
    """Puts these rows in the place of all that stood there."""
    connection.execute(delete(PARTS))
    rows = [
        {"part": part, "id": name, "row": json.dumps(row, ensure_ascii=False)}
        for part, found in parts.items()
        for name, row in found.items()
    ]
    if rows:
        connection.execute(insert(PARTS), rows)
