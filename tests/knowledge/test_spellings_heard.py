"""How names are graded that a gazetteer hears."""

import pytest

from orontes.knowledge import GeoNamesGazetteer, grade_names
from orontes.knowledge.spellings import grade_heard, spelt_alike


@pytest.mark.parametrize(
    ("name", "heard", "grade"),
    [
        ("Ar-Rastan", "Rastan", 1.0),
        ("Quseir", "Qusayr", 0.9),
        ("Kibo", "Kaba", 0.0),
        ("Parsois", "Paris", 0.0),  # of another sound, though the letters are near
    ],
)
def test_a_heard_name_has_the_grade_of_any_other(name: str, heard: str, grade: float) -> None:
    assert grade_heard(name, (heard,)) == grade_names(name, (heard,)) == grade


def test_a_name_that_none_of_a_citys_many_names_sounds_like_is_not_that_city() -> None:
    """Paris has more than forty names."""
    assert GeoNamesGazetteer().find_places("Parsois") == ()


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("An Nabk", "nabk", True),
        ("Zorbel Street", "zorbelstreet", True),
        ("Deir Ezzor", "deirezzor", False),  # the article that has grown into the second word is heard no more
        ("Homs Governorate", "homs", False),
    ],
)
def test_spellings_that_no_place_tells_apart(one: str, two: str, *, alike: bool) -> None:
    assert spelt_alike(one, two) is alike
