"""ACLED rows whose event tells no day or place of its own: what stands around it fills them, and says so."""

from typing import Any

from orontes.exports import make_rows
from orontes.exports.cells.cell import Cell, Row
from orontes.record import build
from orontes.reports import Report

ENCYCLOPEDIA = """Battle of Kelat

On 5 May 2031, rebels captured Suhail.

The town lies in the hills.

{between}

On 6 May 2031, rebels captured Marwa.
"""


def rows_of(text: str) -> tuple[Row, ...]:
    """The rows of one report without a day of publication."""
    return make_rows("acled", build([Report(text=text, id="encyclopedia", language="en")]))


def cell_of(row: Row, column: str) -> Cell | None:
    return next((cell for cell in row.cells if cell.column == column), None)


def find_row(rows: tuple[Row, ...], **wanted: Any) -> Row:
    return next(row for row in rows if all(row.to_dict()[name] == value for name, value in wanted.items()))


def test_a_deed_between_two_dated_ones_has_the_days_between_them() -> None:
    """On 5 May rebels captured Suhail. The army shelled Rimah. On 6 May rebels captured Marwa."""
    rows = rows_of(ENCYCLOPEDIA.format(between="The army also shelled Rimah for the first time in years."))
    row = find_row(rows, sub_event_type="Shelling/artillery/missile attack")
    day = cell_of(row, "event_date")
    assert day is not None
    assert (day.value, day.rule, len(day.claims)) == ("2031-05-05", "between", 3)
    assert row.to_dict()["time_precision"] == 2


def test_a_deed_behind_the_last_day_has_none() -> None:
    """On 5 May 2031, rebels captured Suhail. The army shelled Rimah."""
    text = (
        "Battle of Kelat\n\nOn 5 May 2031, rebels captured Suhail.\n\nThe army once shelled Rimah, residents recalled."
    )
    shelled = [row for row in rows_of(text) if "Shelling" in str(row.to_dict()["sub_event_type"])]
    assert all((cell := cell_of(row, "event_date")) is None or cell.rule != "between" for row in shelled)


def test_days_of_a_year_leave_the_year() -> None:
    """In 2011, rebels captured Suhail."""
    row = find_row(rows_of("In 2011, rebels captured Suhail."), location="Suhail")
    assert (row.to_dict()["event_date"], row.to_dict()["year"]) == (None, 2011)


def test_fighting_told_in_the_clause_of_an_advance_is_there() -> None:
    """Rebels reached the outskirts of Homs despite heavy fighting on 7 May."""
    rows = rows_of("On 7 May 2031, rebels had reached the outskirts of Homs despite heavy fighting.")
    row = find_row(rows, sub_event_type="Armed clash")
    spot = cell_of(row, "location")
    assert spot is not None
    assert (spot.value, spot.rule, len(spot.claims)) == ("outskirts of Homs", "clause", 2)
    assert row.to_dict()["geo_precision"] == 2


def test_a_withdrawal_from_places_that_are_listed_has_no_row_of_its_own() -> None:
    """The army withdrew from several towns on 7 May, including Suhail and Marwa."""
    rows = rows_of("On 7 May 2031, the army withdrew from several towns, including Suhail and Marwa.")
    assert sorted(str(row.to_dict()["location"]) for row in rows) == ["Marwa", "Suhail"]
