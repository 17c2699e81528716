"""Whether a table is what its codebook asks for: each cell by its column, each row by how its cells fit together."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from orontes.base import InputError
from orontes.exports.acled import load_types
from orontes.exports.acled.inter import CLASSES, may_meet_its_like
from orontes.exports.acled.sorts import tells_nobody
from orontes.exports.cells.checks import Check, Fault, Plain, check_rows, find_empty
from orontes.exports.cells.columns import column_names, load_columns
from orontes.exports.cells.files import read_table
from orontes.exports.ged.cells import priogrid
from orontes.exports.plover import load_codes
from orontes.exports.tables import TABLES

_NEED_RECIPIENT = frozenset({"COOPERATE", "AID", "SANCTION"})
_POINT = re.compile(r"POINT ?\((-?[\d.]+) (-?[\d.]+)\)")
Said = Iterator[tuple[str, str]]


def validate_rows(name: str, rows: Iterable[Plain]) -> tuple[Fault, ...]:
    """All that is wrong with the rows of a table; what is only left empty is told by `find_incomplete`."""
    return check_rows(load_columns(name), rows, KEYS[name], CHECKS[name])


def find_incomplete(name: str, rows: Iterable[Plain]) -> tuple[Fault, ...]:
    """What the table's own project would ask of a row and reports do not tell: a day, a place, a doer; no faults."""
    return find_empty(load_columns(name), rows, NEEDS.get(name, lambda _: iter(())))


def validate_file(path: Path) -> tuple[str, tuple[Fault, ...]]:
    """The name of the table that a file holds, and its faults and then what is incomplete.

    Raises InputError where the file holds none of our tables.
    """
    name = find_table(path)
    rows = tuple(read_table(path, load_columns(name)))
    return name, (*validate_rows(name, rows), *find_incomplete(name, rows))


def find_table(path: Path) -> str:
    """The table that a file holds, by its name, else by its header."""
    if not path.is_file():
        raise InputError(str(path), "there is no such file")
    if path.stem in TABLES:
        return path.stem
    if path.suffix == ".jsonl":
        return "plover"
    with path.open(encoding="utf-8", errors="replace") as file:
        header = file.readline()
    for name in ("acled", "ged", "polecat"):
        if header.startswith(column_names(name)[0]):
            return name
    raise InputError(str(path), f"is none of {', '.join(TABLES)} by its name or its first column")


def _check_acled(row: Mapping[str, Any]) -> Said:
    """What of a row cannot hold together by ACLED's codebook."""
    kind = load_types()[row["sub_event_type"]]
    if row["event_type"] != kind.event_type:
        yield "event_type", f"is not {kind.event_type!r}, to which the sub-event type belongs"
    if row["disorder_type"] != kind.disorder_type:
        yield "disorder_type", f"is not {kind.disorder_type!r}, to which the sub-event type belongs"
    if row.get("event_date") and row.get("year") != date.fromisoformat(row["event_date"]).year:
        yield "year", "is not that of the date"
    if bool(row.get("event_date")) != bool(row.get("time_precision")):
        yield "time_precision", "stands without a date, or a date without it"
    targeted = bool(row.get("civilian_targeting"))
    if targeted != (kind.event_type == "Violence against civilians") and (targeted == (kind.event_type == "Battles")):
        yield "civilian_targeting", f"does not fit {kind.event_type}"
    yield from _check_actors(row)
    yield from _check_point(row, "latitude", "longitude")
    if bool(row.get("geo_precision")) != (row.get("latitude") is not None):
        yield "geo_precision", "stands without coordinates, or they without it"


def _need_actor2(row: Mapping[str, Any]) -> Said:
    """A battle has two sides by its definition."""
    if row.get("event_type") == "Battles" and not row.get("actor2"):
        yield "actor2", "is empty in a battle"


def _check_actors(row: Mapping[str, Any]) -> Said:
    """What is wrong between a row's actors, their classes and the code of their meeting."""
    yield from _check_names(row, "actor1", "actor2")
    if row.get("actor1") and row.get("actor1") == row.get("actor2") and not may_meet_its_like(str(row["actor1"])):
        yield "actor2", "is actor1 too"
    classes = [str(row[name]) for name in ("inter1", "inter2") if row.get(name)]
    for number in "12":
        if row.get(f"inter{number}") and not row.get(f"actor{number}"):
            yield f"inter{number}", "stands without its actor"
    crowd = {"Protests": "Protesters", "Riots": "Rioters"}.get(row["event_type"])
    if crowd and classes and crowd not in classes:
        yield "inter1", f"no side are the {crowd.lower()} of {row['event_type'].lower()}"
    told = row.get("interaction")
    wanted = {f"{classes[0]} only"} if len(classes) == 1 else {"-".join(sorted(classes, key=CLASSES.index))}
    if told and told not in wanted:
        yield "interaction", f"is not {' or '.join(sorted(wanted))!r}"


def _check_point(row: Mapping[str, Any], lat: str, lon: str) -> Said:
    if (row.get(lat) is None) != (row.get(lon) is None):
        yield lat, "one coordinate stands without the other"


def _check_ged(row: Mapping[str, Any]) -> Said:
    """What of a row cannot hold together by the codebook of UCDP GED."""
    parts = sum(row[f"deaths_{name}"] for name in ("a", "b", "civilians", "unknown"))
    if parts != row["best"]:
        yield "best", f"is not {parts}, the sum of its parts"
    if not row["low"] <= row["best"] <= row["high"]:
        yield "best", "is not between low and high"
    if not row["high"]:
        yield "high", "no death is told"
    yield from _check_sides(row)
    if row.get("date_start") and not row["date_start"] <= (row.get("date_end") or ""):
        yield "date_end", "is before the start"
    if row["code_status"] == "Clear":
        needed = ("type_of_violence", "date_start", "date_end", "date_prec", "latitude", "where_prec")
        yield from ((name, "is empty in a row that is Clear") for name in needed if row.get(name) is None)
    yield from _check_grid(row)


def _check_sides(row: Mapping[str, Any]) -> Said:
    kind = row.get("type_of_violence")
    if kind and not (row.get("side_a") and row.get("side_b")):
        yield "type_of_violence", "stands without two sides"
    if kind and (kind == 3) != (row.get("side_b") == "Civilians"):
        yield "side_b", "is Civilians in one-sided violence, and only there"
    if row.get("side_a") and row.get("side_a") == row.get("side_b"):
        yield "side_b", "is side A too"
    yield from _check_names(row, "side_a", "side_b")


def _check_names(row: Mapping[str, Any], *columns: str) -> Said:
    """Names of months, days and numbers are no actors'."""
    for column in columns:
        if row.get(column) and tells_nobody(str(row[column])):
            yield column, f"{row[column]!r} names nobody"


def _check_grid(row: Mapping[str, Any]) -> Said:
    yield from _check_point(row, "latitude", "longitude")
    if row.get("latitude") is not None and row.get("longitude") is not None:
        if row.get("priogrid_gid") != priogrid(row["latitude"], row["longitude"]):
            yield "priogrid_gid", "is not the cell of the coordinates"
        if not _same_point(str(row.get("geom_wkt")), row["longitude"], row["latitude"]):
            yield "geom_wkt", "is not the point of the coordinates"


def _same_point(wkt: str, lon: float, lat: float) -> bool:
    found = _POINT.fullmatch(wkt)
    return found is not None and math.isclose(float(found[1]), lon) and math.isclose(float(found[2]), lat)


def _check_plover(row: Mapping[str, Any]) -> Said:
    """What of a record cannot hold together by PLOVER's codebook."""
    code = row["event"][0]
    if "actor" not in row:
        yield "actor", "is missing; where nobody is told to act it is an empty list"
    yield from _check_coding(code, row["quad_code"], row["event_scale"], row.get("mode") or [], ("event", "mode"))
    strange = [one for one in row.get("context") or [] if one not in load_codes()["contexts"]]
    yield from (("context", f"{one!r} is no context") for one in strange)
    if code in _NEED_RECIPIENT and not row.get("recipient"):
        yield "recipient", f"is empty, which {code} may not have"
    if row.get("enddate") and row["enddate"] < row["date"]:
        yield "enddate", "is before the date"
    for column in ("actor", "recipient"):
        for entity in row.get(column) or []:
            if entity.get("sector") not in load_codes()["sectors"] or not entity.get("entity_text"):
                yield column, f"{entity} has no name or no sector of PLOVER"
            if len(entity.get("code", "XXX")) != 3:
                yield column, f"{entity['code']!r} is no code of three letters"


def _check_coding(code: str, quad: int, scale: float, modes: list[str], columns: tuple[str, str]) -> Said:
    """What of an event's code, class, score and modes does not fit the others."""
    entry = load_codes()["events"][code]
    own = [mode for mode in modes if mode not in load_codes()["auxiliary"]]
    strange = [mode for mode in own if mode not in entry.get("modes", {})]
    yield from ((columns[1], f"{mode!r} is no mode of {code}") for mode in strange)
    if len(own) > 1:
        yield columns[1], "more than one mode"
    if quad != entry["quad"]:
        yield columns[0], f"{code} is of quad class {entry['quad']}, not {quad}"
    wanted = entry.get("modes", {}).get(own[0] if own else None, entry["score"])
    if not strange and scale != wanted:
        yield columns[0], f"{code} {own} has the score {wanted}, not {scale}"


def _check_polecat(row: Mapping[str, Any]) -> Said:
    modes = [one for one in str(row.get("Event Mode") or "").split("; ") if one]
    columns = ("Event Type", "Event Mode")
    yield from _check_coding(row["Event Type"], row["Quad Code"], row["Intensity"], modes, columns)
    for role in ("Actor", "Recipient"):
        if bool(row.get(f"{role} Name")) != bool(row.get(f"Primary {role} Sector")):
            yield f"Primary {role} Sector", "stands without a name, or a name without it"
    yield from _check_point(row, "Latitude", "Longitude")


KEYS = {"acled": "event_id_cnty", "ged": "id", "plover": "id", "polecat": "Event ID"}
CHECKS: Mapping[str, Check] = {
    "acled": _check_acled,
    "ged": _check_ged,
    "plover": _check_plover,
    "polecat": _check_polecat,
}
NEEDS: Mapping[str, Check] = {"acled": _need_actor2}
