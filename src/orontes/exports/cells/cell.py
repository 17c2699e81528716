"""The cell of a table with the claims that it rests on, and the row of cells."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Value = object
"""What a cell holds: text, a number, or in tables of JSON a list or an object."""

NOBODY = "nobody"
"""The rule of a cell that says by an empty list that no claim names anybody."""
_EMPTY: tuple[Value, ...] = (None, "", (), [], {})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A value that claims tell and the table has no room for."""

    value: str
    claims: tuple[str, ...]

    def to_dict(self) -> dict[str, object]:
        """The form of the cells' files."""
        return {"value": self.value, "claims": list(self.claims)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A filled cell: its value, the rule that chose it, the claims that give it, and what was lost in choosing."""

    column: str
    value: Value
    rule: str
    claims: tuple[str, ...]
    lost: tuple[Lost, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: its own id, the names of all columns in their order, and the cells that are filled."""

    id: str
    columns: tuple[str, ...]
    cells: tuple[Cell, ...]

    def to_dict(self) -> dict[str, object]:
        """The row under the table's column names, None where nothing is known."""
        return dict.fromkeys(self.columns) | {cell.column: cell.value for cell in self.cells}

    def list_cells(self) -> Iterator[dict[str, object]]:
        """The filled cells in the form of NAME.cells.jsonl."""
        for cell in self.cells:
            yield {
                "row": self.id,
                "column": cell.column,
                "claims": list(cell.claims),
                "rule": cell.rule,
                "lost": [lost.to_dict() for lost in cell.lost],
            }


def make_row(name: str, columns: tuple[str, ...], cells: Iterable[Cell | None]) -> Row:
    """A row of the cells that hold something and rest on claims, in the order of the columns."""
    place = {column: number for number, column in enumerate(columns)}
    held = (cell for cell in cells if cell is not None and cell.claims)
    filled = [cell for cell in held if cell.value not in _EMPTY or cell.rule == NOBODY]
    return Row(id=name, columns=columns, cells=tuple(sorted(filled, key=lambda cell: place[cell.column])))
