"""Who stands on GED's two sides: no state that no report tells, no side twice, and nobody who is none."""

import pytest

from orontes.exports import make_rows, validate_rows
from orontes.record import build
from orontes.reports import Report


def sides_of(text: str) -> list[tuple[object, object]]:
    """The sides of each row of GED."""
    record = build([Report(id="a", text=text)])
    rows = [row.to_dict() for row in make_rows("ged", record)]
    return [(row["side_a"], row["side_b"]) for row in rows]


@pytest.mark.parametrize(
    "text",
    [
        "JERUSALEM - The army bombed Rafah on 3 May 2031, killing nine people.",
        "Soldiers fired a rocket from Belgorod at Kharkiv on 3 May 2031 and killed four people.",
        "The army killed five shepherds near Kunar on 3 May 2031, Pakistani officials said.",
    ],
)
def test_a_bare_force_is_of_no_state_where_another_is_told_beside_it(text: str) -> None:
    assert [side for pair in sides_of(text) for side in pair if str(side).startswith("Government of")] == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The army killed twelve farmers near Adwa on 3 May 2031.", "Government of Ethiopia"),
        ("Eritrean soldiers killed 30 worshippers in Axum on 3 May 2031.", "Government of Eritrea"),
        ("KHARTOUM - Soldiers shot dead six traders in Kosti on 3 May 2031.", "Government of Sudan"),
    ],
)
def test_a_force_is_of_the_state_of_its_words_or_of_the_land(text: str, state: str) -> None:
    assert sides_of(text) == [(state, "Civilians")]


@pytest.mark.parametrize(
    "text",
    [
        "The army bombed a camp in Goma and killed nine people on 3 May 2031.",
        "Army jets bombed a command post in Wukro on 3 May 2031, killing eleven.",
        "Ukrainian drones hit a barracks in Melitopol on 3 May 2031 and killed 15 people.",
        "Mutinous soldiers killed six soldiers in Kati on 3 May 2031.",
    ],
)
def test_nobody_fights_himself(text: str) -> None:
    ((first, second),) = sides_of(text)
    assert first
    assert second != first


def test_a_force_of_its_own_name_that_fights_the_government_is_none_of_its() -> None:
    """The Libyan National Army against Libya's recognised government."""
    text = "Libyan government troops killed ten soldiers of the Libyan National Army near Tarhuna on 3 May 2031."
    assert sides_of(text) == [("Government of Libya", "Libyan National Army")]


@pytest.mark.parametrize(("column", "value"), [("side_a", "April"), ("side_b", "Between"), ("side_b", "On 12 April")])
def test_validate_refuses_sides_that_name_nobody(column: str, value: str) -> None:
    text = "Eritrean soldiers killed 30 worshippers in Axum on 3 May 2031."
    (row,) = (one.to_dict() for one in make_rows("ged", build([Report(id="a", text=text)])))
    assert validate_rows("ged", [row]) == ()
    faults = [str(fault) for fault in validate_rows("ged", [row | {column: value}])]
    assert any(f"{column}: {value!r} names nobody" in fault for fault in faults)


def test_validate_refuses_a_side_that_fights_itself() -> None:
    text = "Rebel fighters killed seven Sudanese soldiers in Kosti on 3 May 2031."
    (row,) = (one.to_dict() for one in make_rows("ged", build([Report(id="a", text=text)])))
    faults = [str(fault) for fault in validate_rows("ged", [row | {"side_b": row["side_a"]}])]
    assert any("side_b: is side A too" in fault for fault in faults)
