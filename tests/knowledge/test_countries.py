"""Countries and the words for their people."""

import pytest

from orontes.knowledge import count_countries, country_of_demonym, country_of_name


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Syrian", "SY"),
        ("Russian", "RU"),
        ("Israelis", "IL"),
        ("Turkish", "TR"),
        ("Iranian", "IR"),
        ("Sudanese", "SD"),
        ("South Sudanese", "SS"),
        ("Ukrainians", "UA"),
        ("Kurdish", None),
    ],
)
def test_words_for_people_name_their_country(word: str, code: str | None) -> None:
    assert country_of_demonym(word) == code


def test_names_of_countries_have_codes() -> None:
    assert country_of_name("the United Arab Emirates") == country_of_name("UAE") == "AE"


def test_countries_of_a_text_are_counted() -> None:
    """Sudanese soldiers left Sudan for South Sudan; the U.S. said nothing to us."""
    text = "Sudanese soldiers left Sudan for South Sudan; the U.S. said nothing to us."
    assert count_countries(text) == {"SD": 2, "SS": 1, "US": 1}
