"""One count told over several places is one: in the tables' sums, in the account's sentences and on the page."""

import re

import pytest

from orontes.exports import RecordParts, make_rows
from orontes.exports.account import check_account, draft_account
from orontes.record import build
from orontes.reports import Report

STRIKES = "KELAT — Air strikes hit Suhail, Marwa and Rimah on Saturday, killing 20 civilians, residents said."
ALONE = "KELAT — Air strikes on Saturday killed twelve people in Marwa, a doctor in the town said."


def record_of(*texts: str) -> RecordParts:
    reports = [
        Report(text=text, id=f"r{number}", outlet=f"Delta Post {number}", published="2031-05-04", language="en")  # type: ignore[arg-type]
        for number, text in enumerate(texts)
    ]
    return build(reports)


def dead_by_place(parts: RecordParts, table: str) -> dict[str, int]:
    place, dead = {"acled": ("location", "fatalities"), "ged": ("where_coordinates", "best")}[table]
    return {str(row.to_dict()[place]): int(str(row.to_dict()[dead])) for row in make_rows(table, parts)}


@pytest.mark.parametrize("table", ["acled", "ged"])
def test_the_dead_of_a_list_of_places_are_divided_and_add_up(table: str) -> None:
    """Air strikes hit Suhail, Marwa and Rimah, killing 20."""
    parts = record_of(STRIKES)
    assert dead_by_place(parts, table) == {"Suhail": 8, "Marwa": 6, "Rimah": 6}
    column = "fatalities" if table == "acled" else "best"
    cells = [cell for row in make_rows(table, parts) for cell in row.cells if cell.column == column]
    assert {cell.rule for cell in cells} == {"divided"}
    assert {lost.value for cell in cells for lost in cell.lost} == {"20"}


def test_a_number_of_one_place_alone_is_not_divided() -> None:
    """Air strikes hit three places, killing 20; a doctor counts twelve in one of them."""
    dead = dead_by_place(record_of(STRIKES, ALONE), "acled")
    assert dead["Marwa"] == 12
    assert dead["Suhail"] + dead["Rimah"] < 20


def test_the_account_tells_the_number_once_and_of_all_places() -> None:
    """Air strikes hit Suhail, Marwa and Rimah, killing 20 civilians."""
    parts = record_of(STRIKES)
    account = draft_account(parts)
    assert check_account(account, parts) == ()
    told = [
        sentence.text for section in account.sections[:1] for paragraph in section.paragraphs for sentence in paragraph
    ]
    counted = [text for text in told if "20" in text]
    assert len(counted) == 1
    assert all(re.search(rf"\b{name}\b", counted[0]) for name in ("Suhail", "Marwa", "Rimah"))


@pytest.mark.parametrize("table", ["acled", "ged"])
def test_a_place_with_a_number_of_its_own_leaves_the_rest_to_the_others(table: str) -> None:
    """Air strikes hit three places, killing 20; a doctor counts twelve in one: the others share eight."""
    assert dead_by_place(record_of(STRIKES, ALONE), table) == {"Suhail": 4, "Marwa": 12, "Rimah": 4}
