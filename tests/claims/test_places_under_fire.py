"""A town that comes under fire is where it happened."""

from datetime import date

import pytest
from reading_exam import read

DAY = date(2023, 10, 13)


@pytest.mark.parametrize("met", ["came under fire", "came under attack on Friday"])
def test_a_town_under_fire_is_the_place(met: str) -> None:
    """Idlib came under fire."""
    (claim,) = read(f"Idlib {met}.", DAY)
    assert claim.place is not None
    assert claim.place.text == "Idlib"


def test_a_convoy_under_fire_is_no_place() -> None:
    """The convoy came under fire near Idlib."""
    (claim,) = read("The convoy came under fire near Idlib.", DAY)
    assert (claim.place and claim.place.text, claim.patient and claim.patient.text) == ("Idlib", "The convoy")
