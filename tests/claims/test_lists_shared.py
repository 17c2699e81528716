"""Names that share the noun behind the last: each is a place of its own, and what the noun tells it to be."""

import pytest
from reading_exam import read

LISTS = [
    (
        "The rebels took Anbar, Nineveh and Diyala governorates.",
        ["Anbar governorate", "Nineveh governorate", "Diyala governorate"],
    ),
    ("Militants launched attacks in Anbar and Nineveh provinces.", ["Anbar province", "Nineveh province"]),
    (
        "Clashes broke out in Gedaref, Sennar and Kassala states on Monday.",
        ["Gedaref state", "Sennar state", "Kassala state"],
    ),
    ("Soldiers raided the Balata and Tulkarem camps.", ["Balata camp", "Tulkarem camp"]),
    ("Shelling hit Kharkiv and Sumy regions.", ["Kharkiv region", "Sumy region"]),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_each_name_is_a_place_of_the_kind_that_all_share(text: str, names: list[str]) -> None:
    assert [claim.place.name for claim in read(text) if claim.place] == names


NO_LISTS = [
    "Air strikes hit Hezbollah and Hamas camps.",
    "Shelling hit Kurdish and Arab villages.",
    "Fighters shelled Goma and nearby villages.",
]


@pytest.mark.parametrize("text", NO_LISTS)
def test_those_who_own_or_dwell_lend_no_names(text: str) -> None:
    assert not [claim for claim in read(text) if claim.place and (claim.place.name or "").endswith(("camp", "village"))]
