"""Which place of a gazetteer a name means in a report."""

import json
from pathlib import Path

from told_places import id_of, resolve

from orontes.knowledge import load_knowledge
from orontes.record import build
from orontes.reports import Report


def test_name_that_only_sounds_like_a_town_abroad_has_no_pin() -> None:
    """Tel Cuma is no Steilacoom, though the report speaks of the United States too."""
    meant, _ = resolve(
        (
            "Homs, Syria: the village of Tel Cuma was shelled, a post from Austin, Houston and Seattle in the US says.",
            ("Homs", "the village of Tel Cuma"),
        )
    )
    village = meant["the village of Tel Cuma"]
    assert village is not None
    assert (village.lat, village.gazetteer) == (None, None)


def test_village_that_only_sounds_alike_lies_near_what_is_named_beside_it() -> None:
    """Kaira is not Qarah, which lies 400 km from the towns of the report."""
    meant, _ = resolve(
        (
            "In Syria drones struck Qamishli, Tel Tamr, Al-Hasakah and the village of Kaira.",
            ("Qamishli", "Tel Tamr", "Al-Hasakah", "the village of Kaira"),
        )
    )
    village = meant["the village of Kaira"]
    assert village is not None
    assert village.lat is None


def test_what_tells_a_place_counts_in_its_own_country_only() -> None:
    """Tall Rifat's words name a Hall besides, of which there is one in Austria."""
    meant, _ = resolve(
        (
            "Syria: shells fell on Tel Refaat town near Hall and on Azaz north of Aleppo.",
            ("Tel Refaat town near Hall", "Azaz", "Aleppo"),
        )
    )
    town = meant["Tel Refaat town near Hall"]
    assert town is not None
    assert town.gazetteer == "geonames"


def test_gaza_is_the_strip_and_in_a_list_of_towns_the_city() -> None:
    """Gaza alone is the territory, Gaza City and Gaza beside Khan Younis the town."""
    meant, _ = resolve(("Israeli jets struck Gaza on Monday.", ("Gaza",)))
    strip = meant["Gaza"]
    assert strip is not None
    assert (strip.id, strip.precision) == ("geonames:PS.GZ", "region")
    meant, _ = resolve(("Israeli jets struck Gaza and Khan Younis on Monday.", ("Gaza", "Khan Younis")))
    assert id_of(meant["Gaza"]) == "geonames:281133"
    meant, _ = resolve(("Israeli jets struck Gaza City on Monday.", ("Gaza City",)))
    assert id_of(meant["Gaza City"]) == "geonames:281133"


def test_words_for_a_division_tell_it_from_the_town_of_its_name() -> None:
    """Kharkiv and Kharkiv region; Khartoum and Khartoum state; Herat and Herat province; Donetsk oblast."""
    said = (
        ("Ukraine: Kharkiv and a village in Kharkiv region were hit.", "Kharkiv", "Kharkiv region", "UA.07"),
        ("Ukraine: Donetsk and a village in the Donetsk oblast were hit.", "Donetsk", "the Donetsk oblast", "UA.05"),
        ("Sudan: Khartoum and a camp in Khartoum state were hit.", "Khartoum", "Khartoum state", "SD.29"),
        ("Afghanistan: Herat and a post in Herat province were hit.", "Herat", "Herat province", "AF.11"),
    )
    for text, town, division, code in said:
        meant, _ = resolve((text, (town, division)))
        assert id_of(meant[division]) == f"geonames:{code}"
        city = meant[town]
        assert city is not None
        assert city.kind == "city"


def test_district_of_a_users_file_stands_behind_the_town_of_its_name(tmp_path: Path) -> None:
    """Wadi Zeit is the town; Wadi Zeit district is the district."""
    rows = [
        {"id": 1, "name": "Syria", "pt": "country", "lat": 35.0, "lon": 38.0, "conc": {"iso:code": "SY"}},
        {"id": 2, "name": "Wadi Zeit", "pt": "county", "lat": 35.1, "lon": 37.1, "pop": 90_000},
        {"id": 3, "name": "Wadi Zeit", "pt": "locality", "lat": 35.2, "lon": 37.0},
    ]
    holders = [{"country_id": 1, "county_id": 2}]
    path = tmp_path / "wof.jsonl"
    path.write_text("\n".join(json.dumps(row | {"hier": holders}) for row in rows), encoding="utf-8")
    knowledge = load_knowledge(gazetteers=[path])
    text = "Syria: shells fell on Wadi Zeit and on farms in Wadi Zeit district near Homs."
    meant, _ = resolve((text, ("Wadi Zeit", "Wadi Zeit district", "Homs")), knowledge=knowledge)
    assert (id_of(meant["Wadi Zeit"]), id_of(meant["Wadi Zeit district"])) == ("wof:3", "wof:2")


def test_name_that_was_cut_is_the_longer_one() -> None:
    """Chasiv of Chasiv Yar, Sudan of Port Sudan."""
    meant, _ = resolve(
        ("Ukraine: shells fell on Chasiv Yar and Bakhmut near Donetsk.", ("Chasiv", "Bakhmut", "Donetsk"))
    )
    town = meant["Chasiv"]
    assert town is not None
    assert (town.name, town.lat) == ("Chasiv Yar", 48.588)
    meant, _ = resolve(("Drones flew over Omdurman to Port Sudan on Sunday.", ("Omdurman", "Sudan")))
    port = meant["Sudan"]
    assert port is not None
    assert port.name == "Port Sudan"


def test_first_part_of_a_name_may_be_written_small() -> None:
    """A village lies west of ras al-Ain in Syria, not of Al Ain in the Emirates."""
    meant, _ = resolve(
        ("Syria: shells fell on western ras al-Ain north of Al-Hasakah.", ("western ras al-Ain", "Al-Hasakah"))
    )
    part = meant["western ras al-Ain"]
    assert part is not None
    assert (part.lat, part.precision) == (36.85, "near")


def test_village_is_not_the_city_whose_other_name_sounds_alike() -> None:
    """Lembushi is no Lubumbashi, which some call Lumbashi; Bunoga and Banagu are two villages of one report."""
    meant, _ = resolve(
        (
            "In the Democratic Republic of the Congo rebels took Goma, Lembushi, Bunoga and Banagu.",
            ("Goma", "Lembushi", "Bunoga", "Banagu"),
        )
    )
    lost, one, two = meant["Lembushi"], meant["Bunoga"], meant["Banagu"]
    assert lost is not None
    assert one is not None
    assert two is not None
    assert lost.lat is None
    assert one.id != two.id


def test_the_article_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    """The Houla massacre shocked the region."""
    record = build([Report(id="a", text="The Houla massacre shocked many. The Bucha killings were remembered.")])
    assert {place.name for place in record.places} == {"Houla", "Bucha"}
