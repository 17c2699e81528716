"""The town of those who tell or suffer a deed, where nothing else says where it was."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "text",
    [
        "Residents of Goma said the army had withdrawn on Saturday.",
        "Villagers in Goma said that two people were killed on Saturday.",
        "The mayor of Goma was killed on Saturday.",
        "Gunmen shot dead the mayor of Goma on Saturday.",
    ],
)
def test_people_of_a_town_tell_where(text: str) -> None:
    """Residents of Goma said the army had withdrawn on Saturday."""
    (claim,) = read(text)
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_a_place_that_is_told_goes_before() -> None:
    """Residents of Goma said rebels attacked Sake on Saturday. The mayor of Goma was killed in Sake."""
    for text in ("Residents of Goma said rebels attacked Sake on Saturday.", "The mayor of Goma was killed in Sake."):
        (claim,) = read(text)
        assert claim.place is not None
        assert claim.place.text == "Sake"


def test_the_town_of_another_is_no_place() -> None:
    """The president of Mali said rebels had killed two people."""
    (claim,) = read("The president of Mali said rebels had killed two people.")
    assert claim.place is None
