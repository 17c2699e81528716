"""Names in Arabic script in Latin letters."""

import pytest

from orontes.knowledge import count_countries, find_named_in_arabic, romanize, sound_key
from orontes.knowledge.arabic_names import count_arabic_cities


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("كسلا", "Kassala"),
        ("كفر نوران", "Kafr Nuran"),
        ("السلام الكبير", "al-Salam al-Kabir"),
        ("خربة السلطان", "Kharbat al-Saltan"),
        ("Goma", "Goma"),
    ],
)
def test_a_name_is_written_in_latin_letters(name: str, latin: str) -> None:
    assert romanize(name) == latin


@pytest.mark.parametrize(
    ("name", "latin"),
    [("ترمانين", "Termanin"), ("قباطية", "Qabatiya"), ("سنجة", "Sinja"), ("بزابور", "Bizabur"), ("تفتناز", "Taftanaz")],
)
def test_a_name_by_its_letters_sounds_as_in_english_reports(name: str, latin: str) -> None:
    assert sound_key(romanize(name, listed=False)) == sound_key(latin)


def test_of_two_towns_of_a_name_the_one_where_the_report_is_is_meant() -> None:
    assert find_named_in_arabic("القنيطرة", ["MA"]) != find_named_in_arabic("القنيطرة", ["SY"])


def test_a_small_town_of_another_country_is_not_meant() -> None:
    assert find_named_in_arabic("عيترون", ["SD"]) is None


def test_cities_and_countries_are_counted_in_arabic() -> None:
    text = "قصف على حلب ودير الزور في سوريا"
    assert count_arabic_cities(text) == {"SY": 2.0}
    assert count_countries(text)["SY"] == 1
