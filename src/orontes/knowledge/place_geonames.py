"""GeoNames dumps: allCountries.txt, a country's file such as SY.txt, cities500.txt; 19 columns parted by tabs."""

from collections.abc import Iterator

from orontes.knowledge.place import GazetteerPlace
from orontes.knowledge.place_kinds import kind_and_precision, place_kinds, settlement_kind
from orontes.knowledge.place_rows import PlaceRow, PlaceSource, Remark, RowError, as_count, read_rows, take_degrees

_COLUMNS = 19
_NO_DIVISION = ("", "00")


def read_geonames(source: PlaceSource) -> Iterator[PlaceRow | Remark]:
    """The places of a dump, with all their names; a division's id is its code, as in the built-in gazetteer."""
    with source.open() as file:
        lines = ((f"line {number}", line.rstrip("\r\n")) for number, line in enumerate(file, start=1))
        yield from read_rows(((where, line) for where, line in lines if line), lambda line: _row(line, source.name))


def _row(line: str, gazetteer: str) -> PlaceRow:
    """One line, in GeoNames' order of columns."""
    cells = line.split("\t")
    if len(cells) != _COLUMNS:
        raise RowError(f"it has {len(cells)} columns parted by tabs; a GeoNames dump has {_COLUMNS}")
    if not cells[0].isdigit() or not cells[1]:
        raise RowError("it has no GeoNames id or no name")
    population = as_count(cells[14])
    kind, precision = kind_and_precision(_kind(cells[6], cells[7], population))
    divisions = _divisions(cells[8], cells[10], cells[11])
    id_ = _division_id(cells[7], divisions) or f"geonames:{cells[0]}"
    names = dict.fromkeys(name for name in (cells[2], *cells[3].split(",")) if name and name != cells[1])
    place = GazetteerPlace(
        id=id_,
        name=cells[1],
        kind=kind,
        country=cells[8] or None,
        within=tuple(division for division in divisions if division != id_),
        lat=take_degrees(cells[4], 90, "latitude"),
        lon=take_degrees(cells[5], 180, "longitude"),
        precision=precision,
        population=population,
        aliases=tuple(names),
        gazetteer=gazetteer,
    )
    if place.lat is None or place.lon is None:
        raise RowError("it has no coordinates")
    return PlaceRow(place=place, own=id_)


def _divisions(country: str, first: str, second: str) -> list[str]:
    """The ids of the divisions that hold a place, nearest first."""
    if not country or first in _NO_DIVISION:
        return []
    outer = f"geonames:{country}.{first}"
    return [f"{outer}.{second}", outer] if second else [outer]


def _kind(letter: str, code: str, population: int) -> str:
    """Our kind for a feature's class and code; a settlement is at least what its rank as a seat says."""
    known = place_kinds()
    if letter != "P":
        return known.geonames.get(code) or known.geonames_classes.get(letter, "site")
    by_people, by_rank = settlement_kind(population), known.geonames.get(code)
    if by_rank in ("city", "quarter") or (by_rank == "town" and by_people == "village"):
        return by_rank
    return by_people


def _division_id(code: str, divisions: list[str]) -> str | None:
    """The id of a first or second division, which is its code."""
    wanted = {"ADM1": 1, "ADM2": 2}.get(code)
    return divisions[0] if wanted is not None and len(divisions) == wanted else None
