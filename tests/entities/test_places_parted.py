"""Places of a list that share a noun: provinces are no towns of the same name."""

from datetime import date

import pytest

from orontes.record import build
from orontes.reports import Report

LISTS = [
    (
        "Militants launched attacks in Idlib and Aleppo provinces.",
        [("Idlib province", "region"), ("Aleppo province", "region")],
    ),
    ("The army took Homs and Hama cities.", [("Homs", "exact"), ("Hama", "exact")]),
    ("Clashes broke out in Gedaref and Kassala states.", [("Gedaref state", "district"), ("Kassala state", "region")]),
]


@pytest.mark.parametrize(("text", "told"), LISTS)
def test_the_shared_noun_tells_what_each_name_is(text: str, told: list[tuple[str, str]]) -> None:
    record = build([Report(text=text, language="en")])
    assert [(claim.place.name, claim.place.precision) for claim in record.claims if claim.place] == told


PARTS = [
    ("captured several villages in Kassala", "several villages in Kassala"),
    ("captured towns in Idlib and Aleppo provinces", "towns in Aleppo province"),
    ("holds parts of Kassala state", "parts of Kassala state"),
    ("seized much of Goma", "much of Goma"),
    ("took the northern part of Omdurman", "northern part of Omdurman"),
    ("controls a third of Burkina Faso", "a third of Burkina Faso"),
    ("captured one-third of Kosti", "one-third of Kosti"),
    ("holds most of Goma and Bukavu", "most of Bukavu"),
    ("captured parts of Homs and Idlib", "parts of Homs"),
]


@pytest.mark.parametrize(("told", "name"), PARTS)
def test_who_takes_a_part_does_not_hold_the_whole(told: str, name: str) -> None:
    """The RSF captured several villages in Kassala; the town itself is not told to have fallen."""
    record = build([Report(text=f"The RSF {told} on Monday.", language="en", published=date(2024, 3, 12))])
    assert name in {claim.place.name for claim in record.claims if claim.place}
    whole = name.rpartition(" in ")[2].rpartition(" of ")[2]
    assert whole not in {span.place.name for span in record.control if span.state == "held" and span.holder}


def test_a_strike_on_a_part_lies_in_the_town() -> None:
    """Air strikes hit several neighbourhoods in Homs."""
    record = build([Report(text="Air strikes hit several neighbourhoods in Homs on Monday.", language="en")])
    assert [claim.place.name for claim in record.claims if claim.place] == ["Homs"]
