"""Cells of tables that lead nowhere, and rows as plain values, for tests that walk whole tables."""

import json
from typing import Any

from orontes.exports import RecordParts, load_columns, make_rows
from orontes.exports.acled import load_rules
from orontes.exports.cells.cell import Row
from orontes.exports.plover import load_plover_rules

KINDS_OF_RULES = {rule.name for rule in load_rules()} | {rule.name for rule in load_plover_rules()}


def find_loose_cells(parts: RecordParts, name: str) -> list[str]:
    """Cells of a table that lead to no claim or by no rule of their column."""
    known = {claim.id for claim in parts.claims}
    rules = {column.name: {rule for rule, _ in column.rules} for column in load_columns(name)}
    loose = []
    for row in make_rows(name, parts):
        for cell in row.cells:
            told = {*cell.claims, *(claim for lost in cell.lost for claim in lost.claims)}
            by_rule = cell.rule in rules[cell.column] or ("rule" in rules[cell.column] and cell.rule in KINDS_OF_RULES)
            if not cell.claims or not told <= known or not by_rule:
                loose.append(f"{row.id} {cell.column} {cell.rule} {cell.claims}")
    return loose


def told(row: Row) -> dict[str, Any]:
    """A row's filled cells as plain values, lists as JSON has them."""
    return json.loads(json.dumps({cell.column: cell.value for cell in row.cells}))  # type: ignore[no-any-return]
