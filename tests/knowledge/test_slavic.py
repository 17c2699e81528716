"""Names of villages of Ukraine in the Ukrainian and in the Russian spelling."""

import pytest

from orontes.knowledge import SAME, one_slavic_form, same_spelling


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Serhiivka", "Sergeyevka"),
        ("Stepanivka", "Stepanovka"),
        ("Novohrad", "Novograd"),
        ("Zelene", "Zelenoye"),
    ],
)
def test_one_village_in_two_languages(one: str, two: str) -> None:
    """Serhiivka is Sergeyevka."""
    assert same_spelling(one, two) >= SAME


@pytest.mark.parametrize(("one", "two"), [("Stepanivka", "Semenivka"), ("Zelene", "Solone"), ("Hama", "Gama")])
def test_two_villages_stay_two(one: str, two: str) -> None:
    """Stepanivka is not Semenivka, nor is Hama Gama."""
    assert same_spelling(one, two) < SAME


def test_other_names_stay_as_they_are() -> None:
    """Only Slavic endings are folded."""
    assert one_slavic_form("Khan Shaykhun") == "Khan Shaykhun"
