"""Gazetteers that users bring."""

import json
from pathlib import Path

import pytest

from orontes.base import InputError, PackError
from orontes.knowledge import load_knowledge, load_places


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_of_places_is_read(tmp_path: Path) -> None:
    text = (
        "name,lat,lon,kind,aliases,within\nWadi Bridge,33.1,36.2,bridge,Jisr al-Wadi|Valley Bridge,Homs\nNowhere,,,,,\n"
    )
    places = load_places(write(tmp_path, "mine.csv", text))
    bridge = places.find_places("valley bridge")[0]
    assert (bridge.id, bridge.lat, bridge.kind, bridge.within) == ("mine:wadi-bridge", 33.1, "bridge", ("Homs",))
    assert places.find_places("Nowhere")[0].precision == "unknown"


def test_points_of_a_feature_collection_are_read(tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "properties": {"NAME_EN": "Bani Farid", "NAM_EN_REF": "Beni Fareed", "PCODE": "C1", "ADMIN1_EN": "North"},
        "geometry": {"type": "MultiPoint", "coordinates": [[36.5, 34.5]]},
    }
    places = load_places(write(tmp_path, "towns.geojson", json.dumps({"features": [feature]})))
    found = places.find_places("Bani Fareed")[0]
    assert (found.id, found.name, found.lat, found.within) == ("towns:C1", "Bani Farid", 34.5, ("North",))


def test_whos_on_first_keeps_the_ids_of_geonames(tmp_path: Path) -> None:
    row = {
        "id": 5,
        "name": "Tal Amra",
        "pt": "locality",
        "lat": 1.0,
        "lon": 2.0,
        "names": {"und_x_variant": ["Tell Amra"]},
    }
    lines = [row, row | {"id": 6, "name": "Bab Zeit", "names": {}, "conc": {"gn:id": 99}}]
    places = load_places(write(tmp_path, "wof.jsonl", "\n".join(map(json.dumps, lines))))
    assert places.find_places("Tell Amra")[0].id == "wof:5"
    assert places.find_places("Bab Zeit")[0].id == "geonames:99"


def test_a_users_place_comes_before_the_built_in_one(tmp_path: Path) -> None:
    path = write(tmp_path, "mine.csv", "name,lat,lon,kind\nHoms,1,2,town\n")
    assert load_knowledge(gazetteers=[path]).find_places("Homs")[0].id == "mine:homs"


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.csv", "name,lat,lon\nX,north,3\n", "line 2, lat: 'north' is no number"),
        ("a.csv", "name,lat,lon\nX,3,\n", "line 2, lon: a place needs both"),
        ("a.csv", "name,kind\nX,castle\n", "line 2, kind: 'castle' is none of"),
        ("a.csv", "title\nX\n", "name: there is no column"),
        ("a.geojson", "[]", "no GeoJSON feature collection"),
        ("a.jsonl", "{", "line 1 is not JSON"),
        ("a.xlsx", "", "a gazetteer is one of"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises((InputError, PackError), match=words):
        load_places(write(tmp_path, name, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.csv"):
        load_places(tmp_path / "nothing.csv")
