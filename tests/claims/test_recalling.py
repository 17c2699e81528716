"""Deeds remembered, mourned or tried before a court: neither day nor place of the words around them is theirs."""

from datetime import date

import pytest
from reading_exam import read

DAY = date(2026, 5, 8)

RECALLED = [
    "Wreaths were laid in Bern on Monday for the 191 people killed in the bombing.",
    "The tribunal in Bern heard on Monday how prisoners were beaten to death.",
    "A judge in Lyon on Tuesday jailed two men for the stabbing of a teacher.",
    "Hundreds attended a memorial service on Sunday for the 12 people killed in the raid.",
    "His memoir describes how gunmen attacked the farm.",
]


@pytest.mark.parametrize("text", RECALLED)
def test_recalled_deed_is_background_without_a_day(text: str) -> None:
    claim = next(claim for claim in read(text, DAY) if claim.kind not in {"arrest_or_detention"})
    assert claim.period == "background"
    assert claim.when.days.earliest is None
    assert claim.place is None or claim.place.text not in {"Bern", "Lyon"}


def test_old_deed_keeps_the_year_behind_it() -> None:
    """A court jailed a commander on Friday for the murder of 31 villagers in 1999."""
    claims = read("A court jailed a commander on Friday for the murder of 31 villagers in 1999.", DAY)
    (claim,) = [claim for claim in claims if claim.kind == "massacre_or_killing"]
    assert claim.when.text == "1999"


def test_dead_of_a_funeral_did_not_die_on_its_day() -> None:
    """Thousands attended the funeral on Monday of five people killed in an Israeli strike on Tyre."""
    text = "Thousands attended the funeral on Monday of five people killed in an Israeli strike on Tyre."
    (claim,) = [claim for claim in read(text, DAY) if claim.kind == "air_strike"]
    assert (claim.period, claim.when.text) == ("current", None)


def test_prosecutors_tell_of_last_nights_shelling() -> None:
    """Prosecutors said that shelling killed two people in Kherson on Friday."""
    (claim,) = read("Prosecutors said that shelling killed two people in Kherson on Friday.", DAY)
    assert (claim.period, claim.when.text) == ("current", "Friday")


def test_deadliest_attack_since_a_year_is_not_of_that_year() -> None:
    """Gunmen killed 26 soldiers on Monday. It was the deadliest attack on troops since the coup in 2022."""
    text = "Gunmen killed 26 soldiers on Monday. It was the deadliest attack on troops since the coup in 2022."
    assert all(claim.when.text != "2022" for claim in read(text, DAY))


def test_what_a_remembered_deed_tells_of_has_its_day() -> None:
    """Widows marked the anniversary of the raid of 3 March 2016, in which gunmen killed 40 farmers."""
    text = "Widows on Monday marked the anniversary of the raid of 3 March 2016, in which gunmen killed 40 farmers."
    told = [claim for claim in read(text, DAY) if claim.quantities]
    assert [(claim.when.days.earliest, claim.period) for claim in told] == [(date(2016, 3, 3), "background")]
