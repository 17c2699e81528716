"""What is told by a place is near it, not in it."""

import pytest

from orontes.record import build
from orontes.reports import Report


@pytest.mark.parametrize(
    ("told", "precision"),
    [
        ("in Khartoum", "exact"),
        ("in the city of Khartoum", "exact"),
        ("near Khartoum", "near"),
        ("near the city of Khartoum", "near"),
        ("north of Khartoum", "near"),
        ("12 km south-west of Khartoum", "near"),
        ("9 kilometres from Khartoum", "near"),
    ],
)
def test_precision_of_what_is_told_by_a_town(told: str, precision: str) -> None:
    """Gunmen attacked a convoy in, near or north of a city."""
    record = build([Report(text=f"Gunmen attacked a convoy {told} on Monday.", language="en")])
    (claim,) = record.claims
    assert claim.place is not None
    assert (claim.place.name, claim.place.precision) == ("Khartoum", precision)
    (event,) = record.events
    assert event.place is not None
    assert event.place.precision == precision
