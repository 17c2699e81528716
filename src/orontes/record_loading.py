"""A record read back from where it was written: its folder, or the store that grows it.

Every file of a record is what `to_dict` of its part gives, so that reading it back is turning a few of its forms into
ours. Reasons of claims (explanations.jsonl) stay where they are; `orontes.explain` reads them.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from orontes.base import InputError, OrontesError, Problem, read_lines
from orontes.claims import Claim
from orontes.control import ControlSpan
from orontes.entities import Actor, Place
from orontes.events import Dispute, Event
from orontes.exports import Withheld
from orontes.record import TABLES, Record
from orontes.reports import Report

Row = Mapping[str, Any]
_FORMS: dict[str, Any] = {
    "reports": Report,
    "claims": Claim,
    "actors": Actor,
    "places": Place,
    "events": Event,
    "disputes": Dispute,
    "control": ControlSpan,
    "problems": Problem,
}
COVER = "record.json"


def load_record(source: Path | str, *, withhold_names: bool = False) -> Record:
    """The record in a folder or a store; InputError names the file and what is wrong, StoreError a faulty store.

    `withhold_names` covers the names of private persons.
    """
    record = _load(Path(source))
    return record.withhold_names() if withhold_names else record


def _load(path: Path) -> Record:
    """The record as it was written."""
    if path.is_dir():
        return _load_folder(path)
    if not path.is_file():
        raise InputError(str(path), "is neither the folder of a record nor a store")
    from orontes.store import Store, read_rows  # noqa: PLC0415  (the database is slow to import)

    with Store(path) as store:
        rows = read_rows(store)
    return Record(**{name: _read_part(str(path), name, sorted(rows[name], key=_ORDERS[name])) for name in TABLES})


def _load_folder(folder: Path) -> Record:
    """The record that was written into a folder."""
    cover = _read_cover(folder / COVER)
    withheld = Withheld(**cover["withheld"]) if cover["withheld"] else None
    rows = {name: _rows_of(folder, name) for name in TABLES}
    if withheld is not None:  # the hashes are those of the words as found
        rows["reports"] = ({**row, "withheld": True} for row in rows["reports"])
    parts = {name: _read_part(str(folder / f"{name}.jsonl"), name, rows[name]) for name in TABLES}
    return Record(
        **parts,
        version=cover["version"],
        readers=tuple(cover["readers"]),
        pack=cover["pack"],
        gazetteers=tuple((row["name"], row["digest"]) for row in cover["gazetteers"]),
        decisions=cover["decisions"],
        withheld=withheld,
    )


def _read_cover(file: Path) -> Row:
    if not file.is_file():
        raise InputError(str(file.parent), f"holds no record ({file.name} is missing)")
    try:
        cover: Row = json.loads(file.read_text(encoding="utf-8"))
        told = {name: cover[name] for name in ("version", "readers", "pack", "gazetteers", "decisions")}
        return told | {"withheld": cover.get("withheld")}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(str(file), f"is no cover of a record: {error}") from error


def _rows_of(folder: Path, name: str) -> Iterable[Row]:
    file = folder / f"{name}.jsonl"
    if not file.is_file():
        raise InputError(str(file), "is missing")
    return read_lines(file)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    """What turns rows of a part into its records."""
    form: Any = _FORMS[name]
    return TypeAdapter(tuple[form, ...])


def _read_part(file: str, name: str, rows: Iterable[Row]) -> Any:  # noqa: ANN401  (a tuple of one of eight forms)
    """The records of a part."""
    shape = _SHAPES.get(name, dict)
    try:
        return _adapter(name).validate_python([shape(row) for row in rows])
    except OrontesError:
        raise
    except (ValidationError, KeyError, TypeError, AttributeError) as error:
        raise InputError(file, f"is no {name} of a record: {' '.join(str(error).split())[:200]}") from error


def _shape_claim(row: Row) -> Row:
    """A claim's row with its days apart from the words that tell them."""
    when = row["when"]
    days = {name: when[name] for name in ("earliest", "latest", "basis")}
    return {**row, "when": {"days": days, "text": when["text"], "start": when["start"], "end": when["end"]}}


def _shape_dispute(row: Row) -> Row:
    return {**row, "about": next(iter(row["about"].items()))}


def _shape_problem(row: Row) -> Row:
    start = row["start"]
    return {**row, "span": None if start is None else {"start": start, "end": row["end"]}}


def _claim_order(row: Row) -> tuple[str, int, str]:
    """By report and words, as a record has them; a store keeps rows by id."""
    return row["report"], row["start"], row["id"]


def _event_order(row: Row) -> tuple[bool, str, str]:
    first = row["when"]["earliest"]
    return first is None, str(first), row["id"]


def _span_order(row: Row) -> tuple[str, ...]:
    begun, until = row["from_earliest"] or row["from_latest"], row["until_earliest"] or row["until_latest"]
    return row["place"]["name"], row["place"]["id"], str(begun or ""), str(until or ""), row["state"]


def _problem_order(row: Row) -> str:
    return json.dumps([row["report"] or "", row["stage"], row["start"] or -1, row["message"]])


_ORDERS: dict[str, Callable[[Row], Any]] = {
    "reports": lambda row: row["id"],
    "claims": _claim_order,
    "actors": lambda row: row["id"],
    "places": lambda row: row["id"],
    "events": _event_order,
    "disputes": lambda row: row["id"],
    "control": _span_order,
    "problems": _problem_order,
}
_SHAPES: dict[str, Callable[[Row], Row]] = {
    "claims": _shape_claim,
    "disputes": _shape_dispute,
    "problems": _shape_problem,
}
