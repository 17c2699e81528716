"""A toll that has risen is that of the act told before: one row, the new number, and nobody else's deed."""

from datetime import date
from typing import Any

import pytest

from orontes.exports import make_rows
from orontes.record import Record, build
from orontes.reports import Report


def told(*texts: str) -> Record:
    """The record of reports of following days."""
    return build(
        [
            Report(id=f"r{number}", text=text, outlet=f"Wire {number}", published=date(2031, 5, 12 + number))
            for number, text in enumerate(texts)
        ]
    )


def rows(name: str, record: Record) -> list[dict[str, Any]]:
    """A table of a record."""
    return [row.to_dict() for row in make_rows(name, record)]


@pytest.mark.parametrize(
    ("first", "later", "dead"),
    [
        (
            "Six people were killed when shells hit a bakery in Sinnar on Saturday, a nurse said.",
            "The toll from the shelling of the bakery in Sinnar has risen to eight after two of the wounded died.",
            8,
        ),
        (
            "A car bomb killed nine people in Mogadishu on Saturday, police said.",
            "The death toll from Saturday's car bomb in Mogadishu rose to 21, a surgeon said.",
            21,
        ),
        (
            "Gunmen killed 18 villagers in Zurmi on Saturday, residents said.",
            "The number of people killed by gunmen in Zurmi on Saturday has climbed to 27, a lawmaker said.",
            27,
        ),
        (
            "An air strike on Idlib on Saturday killed four people, rescuers said.",
            "The death toll from the air strike on Idlib has reached seven, rescuers said.",
            7,
        ),
    ],
)
def test_a_risen_toll_is_the_number(first: str, later: str, dead: int) -> None:
    record = told(first, later)
    assert [row["fatalities"] for row in rows("acled", record)] == [dead]
    assert [row["best"] for row in rows("ged", record)] == [dead]


def test_what_is_outgrown_is_lost_but_listed() -> None:
    """Nine, then 21."""
    record = told(
        "A car bomb killed nine people in Mogadishu on Saturday, police said.",
        "The death toll from Saturday's car bomb in Mogadishu rose to 21, a surgeon said.",
    )
    (row,) = make_rows("acled", record)
    (cell,) = [cell for cell in row.cells if cell.column == "fatalities"]
    assert (cell.value, cell.rule, [one.value for one in cell.lost]) == (21, "risen", ["9"])


def test_two_counts_without_a_rise_stay_two() -> None:
    """Seven, says a medic; eleven, says a volunteer: the lowest stands."""
    record = told(
        "Shelling killed seven people in El Fasher on Saturday, a medic said.",
        "Eleven people were killed by shelling in El Fasher on Saturday, a volunteer said.",
    )
    assert [row["fatalities"] for row in rows("acled", record)] == [7]


def test_who_answers_an_attack_did_not_do_it() -> None:
    """A massacre by a gang; the toll rises, and police shoot two of the gang: the dead are not the police's."""
    record = told(
        "Black Hand gang members massacred at least 50 people in Gonaives on Saturday, the UN said.",
        "The toll of the attack in Gonaives has risen to 83, the mayor said. Two gang members were shot by police.",
    )
    found = rows("acled", record)
    assert {row["actor1"]: row["fatalities"] for row in found} == {"Black Hand": 83, "police": 0}
    assert [(row["side_a"], row["best"]) for row in rows("ged", record)] == [("Black Hand", 83)]


def test_a_lynching_is_no_part_of_the_attack_before_it() -> None:
    """Seventy died in an attack; residents lynched two men."""
    record = told(
        "JNIM fighters attacked a gendarmerie school in Bamako on Saturday. Dozens of trainee gendarmes died.",
        "At least 70 people were killed in Bamako on Saturday, a doctor said. Residents lynched two men.",
    )
    found = {row["sub_event_type"]: row["fatalities"] for row in rows("acled", record)}
    assert found == {"Armed clash": 70, "Mob violence": 2}


def test_a_running_toll_is_of_no_one_attack() -> None:
    """Sixty since the war began."""
    record = told("The number of people killed in the fighting in Kosti since the start of the war has risen to 60.")
    assert [row["fatalities"] for row in rows("acled", record)] in ([], [0])
