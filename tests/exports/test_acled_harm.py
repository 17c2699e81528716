"""ACLED rows of harm: whose numbers count, what was hit beside people, and who is only named for a deed."""

from dataclasses import replace
from typing import Any

from orontes.events import Party
from orontes.exports.acled.names import name_group
from orontes.exports.acled.sorts import sort_party
from orontes.record import build
from orontes.reports import Report


def rows_of(*texts: str) -> list[dict[str, Any]]:
    reports = [Report(text=text, id=f"r{at}", published="2031-05-04", language="en") for at, text in enumerate(texts)]  # type: ignore[arg-type]
    return build(reports).to_rows("acled")


def test_relatives_who_are_named_are_no_lower_number() -> None:
    """An air strike in Homs killed 13 people on Saturday. In the strike in Homs, his mother and sister were killed."""
    rows = rows_of(
        "An air strike in Homs killed 13 people on Saturday.",
        "His mother and sister were killed in the air strike in Homs on Saturday.",
    )
    assert [row["fatalities"] for row in rows if row["sub_event_type"] == "Air/drone strike"] == [13]


def test_civilians_beside_a_building_are_targeted() -> None:
    """The army shelled the Rahman depot in Homs on Saturday and killed five civilians."""
    (row,) = rows_of("Syrian army artillery shelled a warehouse in Homs on Saturday, killing five civilians.")
    assert row["actor2"] == "Civilians (Syria)"
    assert row["civilian_targeting"] == "Civilians targeted"


def test_houses_are_no_group_of_civilians() -> None:
    """Warplanes bombed two houses in Homs on Saturday, killing five people."""
    (row,) = rows_of("Warplanes bombed two houses in Homs on Saturday, killing five people.")
    assert "house" not in str(row["assoc_actor_2"])


def test_vehicles_are_no_actor() -> None:
    """A convoy of some 150 vehicles entered Homs on Saturday."""
    assert all(
        row["actor1"] != "vehicles" for row in rows_of("A convoy of some 150 vehicles entered Homs on Saturday.")
    )


def test_a_deed_that_is_laid_to_somebody_is_no_second_deed() -> None:
    """A strike killed five people in Homs on Saturday. All sources attributed the attack to Israeli forces."""
    rows = rows_of(
        "A strike killed five people in Homs on Saturday.\n\nAll sources attributed the attacks to Israeli forces."
    )
    assert len(rows) == 1


def test_aircraft_of_a_state_are_its_forces() -> None:
    """Syrian aircraft struck Homs on Saturday."""
    (row,) = rows_of("Syrian aircraft struck fighters in Homs on Saturday.")
    assert row["inter1"] == "State forces"


def test_gatherings_of_gunmen_are_gunmen() -> None:
    """The army struck gatherings of rebels in Homs."""
    party = Party(actor=None, name="gatherings of rebels", side=None, text="gatherings of rebels", claims=())
    assert name_group(party) == "rebels"
    assert name_group(replace(party, name="groups of Syrian rebels")) == "groups of Syrian rebels"


def test_a_group_of_citizens_is_under_no_arms() -> None:
    """Aircraft struck a group of citizens in Homs."""
    party = Party(actor=None, name="group of citizens", side=None, text="a group of citizens", claims=())
    assert sort_party(party, {}) == "civilians"
