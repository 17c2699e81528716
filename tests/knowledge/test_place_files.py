"""Gazetteers that users bring."""

import json
import pickle
import zipfile
from pathlib import Path

import pytest

from orontes.base import InputError, PackError
from orontes.knowledge import GeoNamesGazetteer, load_knowledge, load_places


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
    assert (found.id, found.name, found.lat, found.within) == ("ocha:C1", "Bani Farid", 34.5, ("North",))


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
        ("a.jsonl", "{", "line 1: this is not JSON"),
        ("a.xlsx", "", "a gazetteer is one of"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises((InputError, PackError), match=words):
        load_places(write(tmp_path, name, text))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nothing\.csv"):
        load_places(tmp_path / "nothing.csv")


AT = "Asia/Damascus\t2020-01-01"
DUMP = (
    f"71\tDeir Samak\tDeir Samak\tDayr Samak,Дейр Самак\t34.5\t36.9\tP\tPPL\tSY\t\t11\t02\t\t\t900\t\t\t{AT}",
    f"72\tSamak Prison\tSamak Prison\t\t34.51\t36.91\tS\tPRN\tSY\t\t11\t\t\t\t0\t\t\t{AT}",
    f"73\tMuhafazat Samak\tMuhafazat Samak\tSamak\t34.4\t37.5\tA\tADM1\tSY\t\t11\t\t\t\t90000\t\t\t{AT}",
)


def test_a_dump_of_geonames_is_read_with_kinds_and_divisions(tmp_path: Path) -> None:
    places = load_places(write(tmp_path, "SY.txt", "\n".join(DUMP)))
    town = places.find_places("Dayr Samak")[0]
    assert (town.id, town.kind, town.within) == ("geonames:71", "village", ("geonames:SY.11.02", "geonames:SY.11"))
    assert places.find_places("Samak Prison")[0].kind == "prison"
    division = next(place for place in places.find_places("Samak") if place.kind == "region")
    assert (division.id, division.within, division.precision) == ("geonames:SY.11", (), "region")


def test_the_largest_file_of_places_in_a_zip_is_read(tmp_path: Path) -> None:
    path = tmp_path / "SY.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("readme.txt", "nothing")
        packed.writestr("SY.txt", "\n".join(DUMP))
    assert load_places(path).find_places("Deir Samak")[0].id == "geonames:71"


def test_a_zip_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"SY\.zip: File is not a zip file"):
        load_places(write(tmp_path, "SY.zip", "no zip"))


def test_a_broken_row_is_told_and_stops_no_other(tmp_path: Path) -> None:
    places = load_places(write(tmp_path, "mine.csv", "name,lat,lon\nTal Amra,1,2\nBab Zeit,north,2\nWadi Zeit,3,4\n"))
    assert len(places) == 2
    assert [problem.message.partition("mine.csv")[2] for problem in places.problems] == [
        ", line 3, lat: 'north' is no number up to 90"
    ]


def test_an_id_of_two_rows_is_told_and_the_first_kept(tmp_path: Path) -> None:
    places = load_places(write(tmp_path, "mine.csv", "id,name,lat,lon\na:1,Tal Amra,1,2\na:1,Wadi Zeit,3,4\n"))
    assert [place.name for place in places.find_places("Tal Amra")] == ["Tal Amra"]
    assert not places.find_places("Wadi Zeit")
    assert "line 3, id: the id 'a:1' stands in two rows; the first is kept" in places.problems[0].message


def test_a_file_nested_without_end_is_no_collection(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no GeoJSON"):
        load_places(write(tmp_path, "deep.geojson", "[" * 100_000))


def test_bytes_that_are_not_utf8_are_told_and_the_place_kept(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(b"name,lat,lon,aliases\nTal Amra,1,2,Tall \xd8\n")
    places = load_places(path)
    assert places.find_places("Tal Amra")[0].lat == 1
    assert "line 2: it has bytes that are not UTF-8" in places.problems[0].message


def test_columns_are_known_by_what_publishers_call_them(tmp_path: Path) -> None:
    text = "Toponym;Latitude;Longitude;AlternateNames\nTal Amra;1.5;2.5;Tell Amra\n"
    place = load_places(write(tmp_path, "mine.csv", text)).find_places("Tell Amra")[0]
    assert (place.name, place.lat, place.lon) == ("Tal Amra", 1.5, 2.5)


def test_two_places_of_one_name_in_a_table_are_two(tmp_path: Path) -> None:
    text = "name,lat,lon\nTal Amra,1.5,2.5\nTal Amra,7,8\n"
    ids = {place.id for place in load_places(write(tmp_path, "mine.csv", text)).find_places("Tal Amra")}
    assert ids == {"mine:tal-amra", "mine:tal-amra@7.000,8.000"}


def test_divisions_of_communities_are_places_too(tmp_path: Path) -> None:
    def feature(code: str, lon: float) -> dict[str, object]:
        properties = {
            "NAME_EN": f"Bani {code}", "PCODE": code, "ADMIN2_EN": "Upper Wadi", "ADMIN2_COD": "SY0101",
            "ADMIN1_EN": "North", "ADMIN1_COD": "SY01",
        }  # fmt: skip
        return {"properties": properties, "geometry": {"type": "Point", "coordinates": [lon, 34.5]}}

    text = json.dumps({"features": [feature("C1", 36.0), feature("C2", 36.2)]})
    places = load_places(write(tmp_path, "towns.geojson", text))
    assert places.find_places("Bani C1")[0].within == ("ocha:SY0101", "ocha:SY01")
    district = places.find_places("Upper Wadi")[0]
    assert (district.id, district.kind, district.precision, district.lon) == ("ocha:SY0101", "region", "district", 36.1)
    assert places.find_places("Bani C2")[0].id == "ocha:SY-C2"


def test_names_that_a_publisher_puts_together_are_found_each(tmp_path: Path) -> None:
    places = load_places(
        write(tmp_path, "mine.csv", "name,lat,lon\nUpper Zeit - Bab Zeit,1,2\nSamak (Tal Samak),3,4\n")
    )
    assert [places.find_places(name)[0].lat for name in ("Bab Zeit", "Tal Samak", "Samak")] == [1, 3, 3]


def test_an_index_is_made_once_and_made_again_where_it_is_broken(tmp_path: Path) -> None:
    path = write(tmp_path, "mine.csv", "name,lat,lon\nTal Amra,1,2\n")
    index = load_places(path).table.path
    made = index.stat().st_mtime_ns
    assert load_places(path).table.path == index
    assert index.stat().st_mtime_ns == made
    index.write_bytes(b"no index")
    assert pickle.loads(pickle.dumps(load_places(path))).find_places("Tal Amra")[0].lat == 1


def wof_line(number: int, name: str, **more: object) -> str:
    return json.dumps({"id": number, "name": name, "pt": "locality", "lat": 34.7, "lon": 36.7, "names": {}} | more)


def test_a_place_of_two_files_has_one_id(tmp_path: Path) -> None:
    """Who's On First calls it Tal Amra, OCHA Tell Aamra 1 km off; a place of the same name 90 km off is another."""
    lines = [wof_line(5, "Tal Amra"), wof_line(6, "Tal Amra", lat=35.5)]
    wof = write(tmp_path, "wof.jsonl", "\n".join(lines))
    feature = {
        "properties": {"NAME_EN": "Tell Aamra", "PCODE": "C9", "ADMIN1_EN": "North", "ADMIN1_COD": "SY01"},
        "geometry": {"type": "Point", "coordinates": [36.71, 34.7]},
    }
    ocha = write(tmp_path, "towns.geojson", json.dumps({"features": [feature]}))
    for files in ([wof, ocha], [ocha, wof]):
        knowledge = load_knowledge(gazetteers=files)
        ids = {place.id for place in knowledge.find_places("Tell Aamra") if place.gazetteer != "geonames"}
        assert ids == {"wof:5", "wof:6"}


def test_what_the_built_in_gazetteer_knows_keeps_its_id(tmp_path: Path) -> None:
    """A user's list has Talbiseh some hundred metres off, under the user's own name for the file."""
    path = write(tmp_path, "mine.csv", "name,lat,lon,kind,country\nTalbiseh,34.84,36.73,town,SY\n")
    found = load_knowledge(gazetteers=[path]).find_places("Talbiseh")
    assert (found[0].id, found[0].gazetteer, found[0].lat) == (
        GeoNamesGazetteer().find_places("Talbiseh")[0].id, "mine", 34.84,
    )  # fmt: skip
    assert "geonames:SY.11" in found[0].within


def test_a_zip_that_unpacks_without_measure_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orontes.knowledge.place_files._SMALL", 10_000)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("places.csv", "name,lat,lon\n" + " " * 5_000_000)
    with pytest.raises(InputError, match=r"bomb\.zip: places\.csv would unpack to .* more than a gazetteer"):
        load_places(path)
