"""Places over all reports."""

from pathlib import Path

from told_places import WORLD, claims_of, id_of, resolve

from orontes.claims import Claim, PlaceMention
from orontes.entities import resolve_places
from orontes.knowledge import load_knowledge
from orontes.reports import Report


def test_spellings_in_two_reports_are_one_place() -> None:
    meant, places = resolve(
        (
            "Rebels took the strategic city of Homs, Rastan and Lattakia.",
            ("the strategic city of Homs", "Rastan", "Lattakia"),
        ),
        ("The army left Homs city, Al-Rastan and Latakia.", ("Homs city", "Al-Rastan", "Latakia")),
    )
    assert len(places) == 3
    assert id_of(meant["the strategic city of Homs"]) == id_of(meant["Homs city"]) == "geonames:169577"
    assert "Homs city" in next(place for place in places if place.name == "Homs").aliases


def test_spellings_that_no_gazetteer_knows_are_one_place_without_a_pin() -> None:
    meant, _ = resolve(
        ("Near Homs fighters entered Wadi Khamrah.", ("Wadi Khamrah",)),
        ("In Homs province, Wadi Khamra was shelled.", ("Wadi Khamra",)),
    )
    place = meant["Wadi Khamrah"]
    assert place is not None
    assert place.id == id_of(meant["Wadi Khamra"])
    assert (place.lat, place.precision, place.gazetteer) == (None, "unknown", None)


def test_unknown_village_is_told_by_what_the_report_says_next() -> None:
    """Its coordinates are those of the town that the next words name, and its precision says how widely."""
    meant, _ = resolve(
        (
            "Shells fell on Wadi Khamrah near Homs and on Tal Zubaq in the northern countryside of Homs.",
            ("Wadi Khamrah", "Tal Zubaq", "Homs"),
        ),
    )
    near, wide, town = meant["Wadi Khamrah"], meant["Tal Zubaq"], meant["Homs"]
    assert near is not None
    assert wide is not None
    assert town is not None
    assert (near.lat, near.precision, near.gazetteer) == (town.lat, "near", None)
    assert (wide.lat, wide.precision, wide.gazetteer) == (town.lat, "district", None)


def test_street_lies_by_the_first_town_that_its_passage_names_around_it() -> None:
    """The way outwards may be long; streets of one name in two towns have no pin."""
    meant, _ = resolve(
        (
            "Jets hit a house on Zubaq Street, in the Khamrah neighbourhood east of Homs city on Friday.",
            ("Zubaq Street", "Khamrah neighbourhood", "Homs city"),
        ),
        ("Shells hit homes in the town of Rastan, near the Shatt junction.", ("Shatt junction", "Rastan")),
        ("A mine went off on Marmar Street in Homs.", ("Marmar Street", "Homs")),
        ("A mine went off on Marmar Street, Latakia.", ("Marmar Street", "Latakia")),
    )
    street, junction, homs, rastan = (meant[n] for n in ("Zubaq Street", "Shatt junction", "Homs city", "Rastan"))
    assert street is not None
    assert junction is not None
    assert homs is not None
    assert rastan is not None
    assert (street.lat, street.precision, street.gazetteer) == (homs.lat, "district", None)
    assert (junction.lat, junction.precision) == (rastan.lat, "district")
    twice = meant["Marmar Street"]
    assert twice is not None
    assert (twice.lat, twice.precision) == (None, "unknown")


def test_what_is_said_behind_a_place_by_another_tells_nothing_of_where_it_lies() -> None:
    """Who speaks, and on which day, is no town around a street."""
    meant, _ = resolve(("A bomb went off on Zubaq Street, Homs governor Tal said.", ("Zubaq Street",)))
    street = meant["Zubaq Street"]
    assert street is not None
    assert street.lat is None


def test_namesake_far_from_the_town_that_tells_it_is_another_village() -> None:
    """A village named Khan lies by Homs; the one in the countryside of Hasakah is none that the gazetteer knows."""
    meant, _ = resolve(
        ("Syria: shells fell on Khan village in the countryside of Al-Hasakah.", ("Khan village", "Al-Hasakah"))
    )
    village, town = meant["Khan village"], meant["Al-Hasakah"]
    assert village is not None
    assert town is not None
    assert (village.lat, village.precision) == (town.lat, "district")


def test_two_prisons_are_two_places_and_neither_is_the_town() -> None:
    """Homs, Homs Military Prison and Homs Central Prison."""
    names = ("Homs", "Homs Military Prison", "Homs Central Prison")
    meant, _ = resolve(("Syria: " + ", ".join(names), names))
    assert len({id_of(place) for place in meant.values()}) == 3
    prison, town = meant["Homs Central Prison"], meant["Homs"]
    assert prison is not None
    assert town is not None
    assert (prison.kind, prison.precision, prison.lat) == ("prison", "near", town.lat)
    assert prison.within[0] == town.id


def test_a_land_around_a_town_is_no_town() -> None:
    names = ("Homs", "the northern countryside of Homs", "northern Homs countryside", "the outskirts of Homs")
    meant, _ = resolve(
        (
            "Syria: Homs fell, the northern countryside of Homs, northern Homs countryside, the outskirts of Homs.",
            names,
        )
    )
    assert id_of(meant["the northern countryside of Homs"]) == id_of(meant["northern Homs countryside"])
    assert len({id_of(place) for place in meant.values()}) == 3
    outskirts = meant["the outskirts of Homs"]
    assert outskirts is not None
    assert (outskirts.kind, outskirts.precision) == ("area", "near")


def test_a_province_is_not_its_capital() -> None:
    """Idlib and Idlib province."""
    meant, _ = resolve(("Syrian jets hit Idlib and other towns of Idlib province.", ("Idlib", "Idlib province")))
    assert id_of(meant["Idlib province"]) == "geonames:SY.12"
    assert id_of(meant["Idlib"]) == "geonames:169389"


def test_the_report_tells_which_tripoli() -> None:
    meant, _ = resolve(
        ("Lebanese troops left Sidon and Baalbek for Tripoli.", ("Tripoli",)),
    )
    assert id_of(meant["Tripoli"]) == "geonames:266826"
    meant, _ = resolve(("Militias from Misrata and Benghazi met in Tripoli, the Libyan capital.", ("Tripoli",)))
    assert id_of(meant["Tripoli"]) == "geonames:2210247"


def test_a_village_abroad_is_not_taken_for_an_unknown_village() -> None:
    """Moscow in a report on Syria is the capital of Russia; Reston is no town of Virginia there."""
    meant, _ = resolve(
        ("Rebels in Idlib, Hama and Aleppo said that Moscow had struck Miska and Reston.", ("Moscow", "Reston")),
    )
    assert id_of(meant["Moscow"]) == "geonames:524901"
    reston = meant["Reston"]
    assert reston is not None
    assert reston.id != "geonames:4781530"


def test_words_without_a_name_get_no_place() -> None:
    """Troops left the city; several towns were shelled."""
    meant, places = resolve(("Troops left the city; several towns were shelled.", ("the city", "several towns")))
    assert set(meant.values()) == {None}
    assert places == []


def test_the_readers_name_is_used_for_words_without_one() -> None:
    """Homs fell. Crowds filled the city; its central prison was opened."""
    text = "In Syria, Homs fell. Crowds filled the city; the central prison was opened."
    meant, _ = resolve((text, ("Homs", "the city=Homs", "the central prison=Homs")))
    assert id_of(meant["the city"]) == id_of(meant["Homs"])
    prison = meant["the central prison"]
    assert prison is not None
    assert prison.kind == "prison"


def test_a_quarter_lies_in_the_town_that_the_phrase_names() -> None:
    meant, _ = resolve(("Syria: shells fell on Homs's Karm Zabadi district.", ("Homs's Karm Zabadi district",)))
    quarter = meant["Homs's Karm Zabadi district"]
    assert quarter is not None
    assert (quarter.kind, quarter.precision, quarter.within[0]) == ("quarter", "near", "geonames:169577")


def test_a_packs_place_comes_first(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("name: test\ncountries: [SY]\n", encoding="utf-8")
    (tmp_path / "places.csv").write_text(
        "name,kind,lat,lon,aliases\nMukh checkpoint,checkpoint,34.9,36.7,Mokh\n", encoding="utf-8"
    )
    knowledge = load_knowledge(pack=tmp_path)
    meant, _ = resolve(("Fighters took the Mukh checkpoint near Homs.", ("the Mukh checkpoint",)), knowledge=knowledge)
    assert id_of(meant["the Mukh checkpoint"]) == "pack:mukh-checkpoint"


def test_adding_a_report_keeps_the_ids() -> None:
    first = (
        "In Syria, Wadi Khamrah and the outskirts of Homs were shelled.",
        ("Wadi Khamrah", "the outskirts of Homs"),
    )
    alone, _ = resolve(first)
    both, _ = resolve(first, ("Sudanese troops left Nyala and Wadi Khamra.", ("Nyala", "Wadi Khamra")))
    for text, place in alone.items():
        assert id_of(place) == id_of(both[text])


def test_all_slots_of_a_claim_are_settled() -> None:
    report = Report(id="r", text="A Sudanese convoy left Nyala for El Fasher.")
    claim = claims_of(report, "Nyala")[0]
    moved = Claim(
        id=claim.id,
        report="r",
        start=0,
        end=5,
        text="",
        trigger_start=0,
        trigger_end=1,
        kind="evacuation_or_transfer",
        origin=claim.place,
        destination=PlaceMention(text="El Fasher", start=33, end=42),
    )
    settled, places, _ = resolve_places([moved], [report], WORLD)
    assert settled[0].origin is not None
    assert settled[0].destination is not None
    assert [settled[0].origin.name, settled[0].destination.name] == ["Nyala", "El Fasher"]
    assert len([place for place in places if place.mentions]) == 2


def test_list_of_villages_lies_where_its_end_says() -> None:
    """Villages that no gazetteer knows, told with the town in whose land they lie."""
    text = "Syria: shells fell on the villages of Tal Zubaq, Wadi Khamrah and Umm Dirwa in the countryside of Homs."
    meant, _ = resolve((text, ("Tal Zubaq", "Wadi Khamrah", "Umm Dirwa", "Homs")))
    town = meant["Homs"]
    assert town is not None
    for name in ("Tal Zubaq", "Wadi Khamrah", "Umm Dirwa"):
        found = meant[name]
        assert found is not None
        assert (found.lat, found.precision) == (town.lat, "district")


def test_house_lies_where_the_next_words_say() -> None:
    """A house is no place; the camp and the town that its sentence names next tell where it stood."""
    text = "Syria: a raid hit the Zubaq family house, located west of the mill in Homs, killing a cousin from Hama."
    meant, _ = resolve((text, ("the Zubaq family house", "Homs")))
    house, town = meant["the Zubaq family house"], meant["Homs"]
    assert house is not None
    assert town is not None
    assert house.lat == town.lat


def test_who_runs_a_school_and_that_a_camp_is_for_refugees_make_no_other_place() -> None:
    """The UN-run Dar Hekma School is Dar Hekma School; the densely populated Wadi Zubaq refugee camp is the camp."""
    meant, places = resolve(
        (
            "In Homs jets hit the UN-run Dar Hekma School and the densely populated Wadi Zubaq refugee camp.",
            ("the UN-run Dar Hekma School", "the densely populated Wadi Zubaq refugee camp"),
        ),
        ("Dar Hekma School and Wadi Zubaq camp in Homs were hit.", ("Dar Hekma School", "Wadi Zubaq camp")),
    )
    assert id_of(meant["the UN-run Dar Hekma School"]) == id_of(meant["Dar Hekma School"]) is not None
    camp = id_of(meant["the densely populated Wadi Zubaq refugee camp"])
    assert camp == id_of(meant["Wadi Zubaq camp"]) is not None
    assert len([place for place in places if place.mentions]) == 2


def test_part_of_a_town_in_capitals_lies_in_the_town() -> None:
    """Central Homs."""
    meant, places = resolve(("Shells fell on Central Homs and on Homs.", ("Central Homs", "Homs")))
    part, town = meant["Central Homs"], meant["Homs"]
    assert part is not None
    assert town is not None
    assert (part.lat, part.precision) == (town.lat, "near")
    assert id_of(town) in next(place for place in places if place.id == part.id).within


def test_second_name_in_brackets_tells_which_place_is_meant() -> None:
    """Ain al-Arab, of which there are many, is Kobani here, also where the report says only the first name."""
    text = "Rockets hit Ain al-Arab (Kobani) at noon. By night Ain al-Arab city was quiet."
    meant, _ = resolve((text, ("Ain al-Arab", "Ain al-Arab city")))
    town = meant["Ain al-Arab"]
    assert town is not None
    assert town.lat is not None
    assert id_of(meant["Ain al-Arab city"]) == town.id


def test_larger_place_in_brackets_tells_where_an_unknown_village_lies() -> None:
    """Tal Zubaq (Homs)."""
    meant, _ = resolve(("Rockets hit Tal Zubaq (Homs) and Homs.", ("Tal Zubaq", "Homs")))
    village, town = meant["Tal Zubaq"], meant["Homs"]
    assert village is not None
    assert town is not None
    assert (village.lat, village.precision) == (town.lat, "near")
    assert village.id != town.id


def test_a_quarter_or_hospital_lies_in_the_town_named_behind_it() -> None:
    """Rockets hit a district "of Homs"; shells hit a hospital, "Homs", which is also called a general hospital."""
    meant, _ = resolve(
        (
            "Syria: rockets hit the Sarwan district of Homs. Shells hit Al-Nadim hospital, Homs, and the clinic of the"
            " Al-Nadim General Hospital in Homs.",
            ("the Sarwan district", "Al-Nadim hospital", "the Al-Nadim General Hospital", "Homs"),
        )
    )
    town, quarter, hospital = meant["Homs"], meant["the Sarwan district"], meant["Al-Nadim hospital"]
    assert town is not None
    assert quarter is not None
    assert hospital is not None
    assert quarter.within[0] == town.id
    assert town.id in hospital.within
    assert id_of(hospital) == id_of(meant["the Al-Nadim General Hospital"])
