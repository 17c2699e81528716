"""What a table's columns may hold: read from the table's columns.yaml, which also makes docs/columns.md."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from orontes.base import CallError, read_yaml

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FORMS = ("text", "day", "moment", "whole", "real", "list", "json")
NUMBERS = frozenset({"whole", "real"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its form, whether each row must fill it, the codes that it allows (all where empty), its HXL tag.

    A `wanted` column is one without which the table's own project would not release a row; ours may leave it empty.
    `least` and `most` bound a number. `rules` are pairs of the name of a rule that fills it and the rule in words; a
    column without rules is never filled, for the reason that `empty` gives.
    """

    name: str
    form: str = "text"
    needed: bool = False
    wanted: bool = False
    codes: frozenset[str] = frozenset()
    least: float | None = None
    most: float | None = None
    hxl: str = ""
    rules: tuple[tuple[str, str], ...] = ()
    empty: str = ""


@cache
def load_columns(table: str) -> tuple[Column, ...]:
    """The columns of a table (acled, ged, plover, polecat) in their order."""
    file: Traversable = files("orontes.exports").joinpath("columns", f"{table}.yaml")
    return tuple(_column(row) for row in read_yaml(file))


def _column(row: Mapping[str, Any]) -> Column:
    """A column from its row of the YAML file; CallError where its form is none of ours."""
    form = row.get("form", "text")
    if form not in FORMS:
        raise CallError("form", f"{row['name']}: {form!r} is none of {', '.join(FORMS)}")
    return Column(
        name=row["name"],
        form=form,
        needed=bool(row.get("needed")),
        wanted=bool(row.get("wanted")),
        codes=frozenset(str(code) for code in row.get("codes", ())),
        least=row.get("least"),
        most=row.get("most"),
        hxl=row.get("hxl", ""),
        rules=tuple((str(name), str(text)) for name, text in row.get("rules", {}).items()),
        empty=row.get("empty", ""),
    )


@cache
def column_names(table: str) -> tuple[str, ...]:
    """The names of a table's columns in their order."""
    return tuple(column.name for column in load_columns(table))
