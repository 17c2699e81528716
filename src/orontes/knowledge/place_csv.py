"""Tables of places as CSV: the column name, and at will lat, lon, kind, aliases, within, id, country, population."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence

from orontes.base import PackError
from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_kinds import KINDS, PRECISIONS, kind_and_precision, place_kinds
from orontes.knowledge.place_rows import PlaceRow, PlaceSource, Remark, RowError, as_count, read_rows, take_degrees

_PARTING = (",", ";", "\t")
_PEOPLE = 1e10
Cells = Mapping[str, str]


def read_csv(source: PlaceSource) -> Iterator[PlaceRow | Remark]:
    """The rows of a table; PackError where it has no column for names."""
    with source.open() as file:
        head = file.readline()
        parting = max(_PARTING, key=head.count)
        columns = _columns(next(csv.reader([head], delimiter=parting), []))
        if "name" not in columns:
            raise PackError(str(source.path), "there is no column of that name", "name")
        rows = csv.reader(file, delimiter=parting)
        filled = ((f"line {rows.line_num + 1}", row) for row in rows if any(cell.strip() for cell in row))
        taken: set[str] = set()
        yield from read_rows(filled, lambda row: _row(_cells(columns, row), source.name, taken))


def _columns(head: Sequence[str]) -> list[str]:
    """Our field for each column, by any of the names that publishers give it; others under their own."""
    known = place_kinds().columns
    names = [name.strip().casefold() for name in head]
    return [known.get(name, name) for name in names]


def _cells(columns: Sequence[str], row: Sequence[str]) -> Cells:
    """The first cell of each field."""
    cells: dict[str, str] = {}
    for column, cell in zip(columns, row, strict=False):
        cells.setdefault(column, cell.strip())
    return cells


def _row(cells: Cells, gazetteer: str, taken: set[str]) -> PlaceRow:
    """One row as a place; RowError names the column of what cannot be read."""
    lat, lon = take_degrees(cells.get("lat"), 90, "lat"), take_degrees(cells.get("lon"), 180, "lon")
    kind, wide = kind_and_precision(_take_code(cells, "kind", KINDS, "site"))
    precision = _take_code(cells, "precision", PRECISIONS, wide)
    name = cells.get("name", "")
    if not name:
        raise RowError("a place needs a name", "name")
    if (lat is None) != (lon is None):
        raise RowError("a place needs both lat and lon, or none", "lon" if lon is None else "lat")
    take_degrees(cells.get("population"), _PEOPLE, "population")
    place = GazetteerPlace(
        id=_take_id(cells, taken) or _new_id(f"{gazetteer}:{_slug(name)}", lat, lon, taken),
        name=name,
        kind=kind,
        country=cells.get("country") or None,
        within=_parts(cells.get("within", "")),
        lat=lat,
        lon=lon,
        precision=precision if lat is not None else "unknown",
        population=as_count(cells.get("population")),
        aliases=_parts(cells.get("aliases", "")),
        gazetteer=gazetteer,
    )
    return PlaceRow(place=place, own=place.id)


def _take_code(cells: Cells, column: str, allowed: tuple[str, ...], usual: str) -> str:
    """One of the allowed codes, or the usual one where the cell is empty."""
    code = cells.get(column) or usual
    if code not in allowed:
        raise RowError(f"{code!r} is none of {', '.join(allowed)}", column)
    return code


def _take_id(cells: Cells, taken: set[str]) -> str | None:
    """The id in a row, None where it has none; RowError where an earlier row bears it."""
    given = cells.get("id") or None
    if given in taken:
        raise RowError(f"the id {given!r} stands in two rows; the first is kept", "id")
    if given:
        taken.add(given)
    return given


def _new_id(id_: str, lat: float | None, lon: float | None, taken: set[str]) -> str:
    """The id of a place without one: by its name, and for a later place of the same name by its point too."""
    if id_ in taken and lat is not None and lon is not None:
        id_ = f"{id_}@{lat:.3f},{lon:.3f}"
    taken.add(id_)
    return id_


def _parts(text: str) -> tuple[str, ...]:
    """Values separated by | or ;."""
    return tuple(part.strip() for part in re.split(r"[|;]", text) if part.strip())


def _slug(name: str) -> str:
    """A name as part of an id: "Homs Central Prison" -> homs-central-prison."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")
