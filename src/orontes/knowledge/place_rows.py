"""What a file of places gives row by row: places, and remarks on rows that are broken."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO, TypeVar

from orontes.knowledge.place import GazetteerPlace

Raw = TypeVar("Raw")
BROKEN = "\ufffd"
"""What stands in a text for bytes that are none of its encoding."""
_NO_PLACE = 'it has bytes that are not UTF-8, shown as "\ufffd"; the place is kept'


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSource:
    """A file of places: where it lies, the name of the gazetteer, and how to open it as text."""

    path: Path
    name: str
    open: Callable[[], TextIO]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place of a file. `own` is the file's own id for it, by which the file's other places say what holds them."""

    place: GazetteerPlace
    own: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What is wrong with a row, and where it stands: "line 7". Where it is `kept`, its place is there all the same."""

    where: str
    reason: str
    kept: bool = False

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


class RowError(ValueError):
    """A row that gives no place; `field` is the column that is wrong."""

    def __init__(self, reason: str, field: str = "") -> None:
        super().__init__(reason)
        self.field = field


def read_rows(rows: Iterable[tuple[str, Raw]], read: Callable[[Raw], PlaceRow | None]) -> Iterator[PlaceRow | Remark]:
    """Every place that rows give (a row may give none), with a remark in place of each broken row."""
    for where, raw in rows:
        try:
            row = read(raw)
        except RowError as error:
            yield Remark(where=f"{where}, {error.field}" if error.field else where, reason=str(error))
        except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
            yield Remark(where=where, reason=f"this is no row of places ({type(error).__name__}: {error})")
        else:
            if row is not None:
                if BROKEN in row.place.name or any(BROKEN in name for name in row.place.aliases):
                    yield Remark(where=where, reason=_NO_PLACE, kept=True)
                yield row


def take_degrees(value: object, limit: float, field: str) -> float | None:
    """A coordinate from -limit to limit, None where the cell is empty; RowError for anything else."""
    if value is None or not str(value).strip():
        return None
    number = as_number(value)
    if number is None or not abs(number) <= limit:
        raise RowError(f"{str(value)!r} is no number up to {limit:g}", field)
    return number


def as_number(value: object) -> float | None:
    """A value as a finite number, or None."""
    try:
        number = float(str(value))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def as_count(value: object) -> int:
    """A population, 0 where none is told."""
    return max(0, int(as_number(value) or 0))
