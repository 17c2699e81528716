"""Names of towns in Arabic."""

from io import StringIO

import pytest

from orontes.knowledge import find_arabic_name
from orontes.knowledge.arabic_names_build import write_arabic_names
from orontes.record import build
from orontes.reports import Report


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("geonames:169577", "حمص"),
        ("geonames:170654", "دمشق"),
        ("geonames:250441", "عمان"),  # Amman
        ("geonames:72968", "مأرب"),  # Marib
        ("geonames:368277", "ربك"),  # Rabak
        ("geonames:371760", None),  # Kosti, which GeoNames calls by the name of Rabak
        ("geonames:285066", "الخليل"),  # Hebron
        ("geonames:703448", None),  # Kyiv
        ("geonames:SY.11", None),
        ("pack:169577", None),
    ],
)
def test_a_town_in_an_arab_land_has_its_name(place: str, name: str | None) -> None:
    assert find_arabic_name(place) == name


def test_a_place_of_a_record_bears_it_among_its_names() -> None:
    """Rebels captured Homs on Monday."""
    record = build([Report(text="Rebels captured the Syrian city of Homs on Monday.", language="en")])
    assert "حمص" in next(place for place in record.places if place.name == "Homs").aliases


def test_of_several_names_that_which_sounds_most_alike_is_written() -> None:
    row = {
        "geonameid": 7,
        "name": "Homs",
        "countrycode": "SY",
        "admin1code": "11",
        "population": 775404,
        "alternatenames": ["Homs", "مدينة حمص", "حمص", "حومس", "كچ"],
    }
    file = StringIO()
    assert write_arabic_names(file, [row, {**row, "geonameid": 8, "countrycode": "IR"}]) == 1
    assert file.getvalue().splitlines()[-1] == "7,حمص,Homs,775404,SY,حومس|مدينة حمص"


def test_the_name_of_a_neighbour_is_not_written() -> None:
    """Marun bears the name of Dabik across the river in a list, and so does a town far away of another name."""
    dabik = {"geonameid": 3, "name": "Dabik", "countrycode": "SY", "admin1code": "09"}
    dabik |= {"population": 0, "alternatenames": ["دابق"]}
    marun = {**dabik, "geonameid": 4, "name": "Marun"}
    far = {**dabik, "geonameid": 5, "name": "Toruf", "admin1code": "02"}
    file = StringIO()
    assert write_arabic_names(file, [marun, dabik, far]) == 2
    assert [line.split(",")[0] for line in file.getvalue().splitlines()[-2:]] == ["3", "5"]
