"""What phrases say of places."""

import pytest

from orontes.entities.places.phrases import PlacePhrase, read_place_phrase

PLACES = [
    ("the strategic city of Homs", "Homs", "city"),
    ("the town of al-Mashrafa", "al-Mashrafa", "town"),
    ("Kherson Oblast", "Kherson", "region"),
    ("the central province of Hama", "Hama", "region"),
    ("the al-Waer district", "al-Waer", "district"),
    ("Deir ez-Zor", "Deir ez-Zor", None),
    ("East Jerusalem", "East Jerusalem", None),
    ("a house in the village of Abu Dali", "Abu Dali", "village"),
    ("the capital, Khartoum", "Khartoum", None),
    ("several sites in Lebanon", "Lebanon", None),
    ("Gulf of Aden", "Gulf of Aden", None),
    ("Syrian territory", "Syria", "country"),
]
SITES = [
    ("Homs Central Prison", "prison", "Homs"),
    ("Nyala's main prison", "prison", "Nyala"),
    ("the central prison in Hama", "prison", "Hama"),
    ("Merowe military airport", "airport", "Merowe"),
    ("the Antonivka bridge", "bridge", "Antonivka"),
    ("the 22nd Division", "base", "22nd"),
    ("the Qaa border crossing with Lebanon", "crossing", "Qaa"),
    ("Zaporizhzhia nuclear power plant", "site", "Zaporizhzhia"),
    ("the railway station in central Bakhmut", "site", "Bakhmut"),
    ("El Fasher Maternity Hospital", "site", "El Fasher"),
]
LANDS = [
    ("the northern countryside of Homs", "Homs", "countryside", "northern"),
    ("western rural Hama", "Hama", "countryside", "western"),
    ("the outskirts of El Fasher", "El Fasher", "near", None),
    ("villages near Bakhmut", "Bakhmut", "near", None),
    ("10 km north of Kupiansk", "Kupiansk", "near", "northern"),
    ("eastern Aleppo", "Aleppo", "part", "eastern"),
    ("Omdurman's old quarters", "Omdurman", "part", None),
    ("Homs eastern suburbs", "Homs", "near", "eastern"),
    ("N. Hama", "Hama", "part", "northern"),
    ("southern & central Somalia", "Somalia", "part", "southern and central"),
]
NOTHING = [
    "Capitals",
    "the city",
    "several towns",
    "the streets",
    "its old quarters",
    "Syrian",
    "the country's third-largest city",
    "the Darwish family home",
]


@pytest.mark.parametrize(("text", "name", "kind"), PLACES)
def test_a_phrase_holds_a_name_and_a_kind(text: str, name: str, kind: str | None) -> None:
    phrase = read_place_phrase(text)
    assert (phrase.name, phrase.kind, phrase.base, phrase.relation) == (name, kind, None, None)


@pytest.mark.parametrize(("text", "kind", "base"), SITES)
def test_a_thing_has_a_name_of_its_own_and_the_name_of_its_town(text: str, kind: str, base: str) -> None:
    phrase = read_place_phrase(text)
    assert (phrase.kind, phrase.base) == (kind, base)
    assert phrase.name is not None
    assert phrase.name.startswith(base)
    assert phrase.name != base


@pytest.mark.parametrize(("text", "name", "relation", "direction"), LANDS)
def test_a_land_lies_by_or_in_what_it_names(text: str, name: str, relation: str, direction: str | None) -> None:
    phrase = read_place_phrase(text)
    assert (phrase.name, phrase.relation, phrase.direction) == (name, relation, direction)


@pytest.mark.parametrize("text", NOTHING)
def test_words_without_a_name_name_no_place(text: str) -> None:
    assert read_place_phrase(text).name is None


def test_larger_places_are_hints() -> None:
    assert read_place_phrase("the Kharkiv suburb of Derhachi").hints == ("Kharkiv",)
    assert read_place_phrase("Goma, North Kivu").hints == ("North Kivu",)
    assert read_place_phrase("Derhachi town west of Kharkiv").hints == ("Kharkiv",)
    assert read_place_phrase("the Qatari capital of Doha").country == "QA"


def test_a_road_between_towns_is_neither_town() -> None:
    assert read_place_phrase("the road linking Homs to Tartus") == PlacePhrase()
