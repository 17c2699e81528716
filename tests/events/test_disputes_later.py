"""Denials told days later, of reports or of a hold on the town, and armies that have not all gone."""

from datetime import date

from orontes.record import Record, build
from orontes.reports import Report


def read(*texts: tuple[int, str]) -> Record:
    return build(
        [
            Report(id=f"r{number}", text=text, outlet=f"Outlet {number}", published=date(2024, 3, day))
            for number, (day, text) in enumerate(texts)
        ]
    )


def disputes(record: Record) -> list[tuple[str, int]]:
    return [(one.attribute, len(one.positions)) for one in record.disputes if one.nature == "conflict"]


def test_denied_reports_stand_against_what_others_report() -> None:
    """The army on Monday denied reports that M23 had entered Bukavu."""
    record = read(
        (11, "M23 rebels entered the centre of Bukavu on Sunday, residents said."),
        (12, "The Congolese army on Monday denied reports that M23 had entered Bukavu."),
    )
    assert disputes(record) == [("occurrence", 2)]
    (dispute,) = [one for one in record.disputes if one.nature == "conflict"]
    (event,) = [one for one in record.events if one.id == dispute.about[1]]
    assert "centre" in event.label


def test_who_denies_a_hold_denies_the_capture() -> None:
    """A spokesman denied that Adigrat was in the hands of the terrorist group."""
    record = read(
        (11, "Tigrayan fighters took control of Adigrat on Sunday, residents said."),
        (12, "Army spokesman Daro Senn denied that Adigrat was in the hands of the terrorist group."),
    )
    assert disputes(record) == [("occurrence", 2)]


def test_battalions_of_an_army_that_has_wholly_gone() -> None:
    """Armenian troops have fully withdrawn, and two Armenian battalions fought there a day later."""
    record = read(
        (12, "Armenian troops fully withdrew from Kalbajar on Sunday, analysts said."),
        (13, "On Monday two Armenian battalions fought Azerbaijani special forces in Kalbajar, villagers said."),
    )
    assert disputes(record) == [("status", 2)]


def test_rebels_of_a_nation_are_not_its_army() -> None:
    """Syrian troops have fully withdrawn from Homs, where Syrian rebels fought foreign militias."""
    record = read(
        (12, "Syrian troops fully withdrew from Homs on Sunday, analysts said."),
        (13, "On Monday Syrian rebels fought foreign militias in Homs, villagers said."),
    )
    assert disputes(record) == []


def test_lists_behind_of_and_behind_who_says_so() -> None:
    """The state has freed three villages, its president said: Agdam, Barda, Tartar and Goranboy."""
    record = read((12, "Azerbaijan has freed three villages, its president said: Agdam, Barda, Tartar and Goranboy."))
    assert [(one.attribute, one.nature) for one in record.disputes] == [("number", "slip")]


def test_one_town_put_in_two_countries() -> None:
    """Orvel is a town in Eritrea. Thousands fled Orvel, a town in Ethiopia."""
    record = read(
        (12, "Humera is a town in Eritrea with a large market. Thousands of labourers fled Humera, a town in Ethiopia.")
    )
    assert [one.attribute for one in record.disputes if one.nature == "conflict"] == ["place"]


def test_a_state_is_cleared_of_what_its_soldiers_are_accused_of() -> None:
    """Kigali denied Rwandan involvement in the shelling of Goma."""
    record = read(
        (12, "Kinshasa said Rwandan soldiers had shelled Goma on Monday."),
        (13, "Kigali denied Rwandan involvement in the shelling of Goma."),
    )
    assert disputes(record) == [("occurrence", 2)]


def test_who_had_no_part_in_a_capture_leaves_it_standing() -> None:
    """M23 rebels captured Goma. || Rwanda denied involvement in the capture of Goma."""
    record = read(
        (12, "M23 rebels captured Goma on Monday, residents said."),
        (13, "Rwanda denied involvement in the capture of Goma."),
    )
    assert disputes(record) == []


def test_one_hospital_under_two_words_that_exclude_each_other() -> None:
    """A missile hit a military hospital, wounding 11. || A missile hit a maternity hospital, wounding 11."""
    record = read(
        (12, "A missile hit a military hospital in Ganja on Monday, wounding 11, the army said."),
        (12, "A missile hit a maternity hospital in Ganja on Monday, wounding 11, officials said."),
    )
    assert disputes(record) == [("place", 2)]


def test_a_busy_market_may_be_a_vegetable_market() -> None:
    """A missile hit a busy market, wounding 11. || A missile hit a vegetable market, wounding 11."""
    record = read(
        (12, "A missile hit a busy market in Ganja on Monday, wounding 11, the army said."),
        (12, "A missile hit a vegetable market in Ganja on Monday, wounding 11, officials said."),
    )
    assert disputes(record) == []


def test_a_bus_hit_by_a_drone_or_by_artillery() -> None:
    """A drone hit a bus, killing six. || Artillery hit the bus, killing six."""
    record = read(
        (12, "The mayor said a drone hit a bus near Martuni on Monday, killing six."),
        (12, "The army said artillery hit the bus near Martuni on Monday, killing six."),
    )
    assert disputes(record) == [("actor", 2)]


def test_a_state_sends_reinforcements_into_a_town_that_it_had_wholly_left() -> None:
    """Russian troops have completely left Lyman. || Russia sent two companies of reinforcements into Lyman."""
    record = read(
        (12, "Russian troops completely withdrew from Lyman on Sunday, the mayor said."),
        (12, "Russia sent two companies of reinforcements into Lyman on Monday, residents said."),
    )
    assert disputes(record) == [("status", 2)]


def test_two_voices_of_one_report_tell_two_ways_of_dying() -> None:
    """A mortar killed two guards, a worker said. The ministry said two guards were stabbed to death."""
    record = read(
        (
            12,
            "A mortar killed two guards at Bara airport on Sunday, a worker said. The ministry said two guards were "
            "stabbed to death at Bara airport on Sunday.",
        )
    )
    assert disputes(record) == [("actor", 2)]


def test_two_voices_of_one_report_lay_looting_to_two_sorts_of_people() -> None:
    """Mercenaries looted shops, residents said. An officer said that criminals looted the shops."""
    record = read(
        (
            12,
            "Mercenaries looted shops in Bara on Sunday, residents said. An officer of the army said that criminals "
            "from Kosti looted the shops in Bara.",
        )
    )
    assert disputes(record) == [("actor", 2)]


def test_gunmen_may_be_fighters() -> None:
    """Gunmen looted shops, residents said. An officer said that fighters looted the shops."""
    record = read(
        (
            12,
            "Gunmen looted shops in Bara on Sunday, residents said. An officer of the army said that fighters from "
            "Kosti looted the shops in Bara.",
        )
    )
    assert disputes(record) == []


def test_a_hold_is_held_once_against_entry_and_capture() -> None:
    """The army entered Sirte and took control of it. || Sirte is under the control of the protection force."""
    record = read(
        (12, "Sirte is fully under the control of the Sirte Protection Force, its spokesman said on Monday."),
        (
            12,
            "The armed forces entered the city of Sirte on Monday and took control of it, the commander's office said.",
        ),
    )
    assert len(disputes(record)) <= 1


def test_fighters_of_a_group_that_has_wholly_gone() -> None:
    """The Houthis have left Al Tuhayta altogether, and Houthi fighters attack troops there a day later."""
    record = read(
        (12, "The Houthis left Al Tuhayta altogether on Sunday, a spokesman said."),
        (13, "Houthi fighters attacked government troops in Al Tuhayta on Monday, residents said."),
    )
    assert disputes(record) == [("status", 2)]


def test_a_coalition_that_no_report_names_denies_its_own_raid() -> None:
    """A coalition air strike hit a bus in Zabid. || The coalition did not bomb a bus in Zabid."""
    record = read(
        (12, "A coalition air strike hit a bus in Zabid on Sunday, killing nine people."),
        (13, "The coalition did not bomb a bus in Zabid."),
    )
    assert disputes(record) == [("occurrence", 2)]


def test_who_denies_that_rebels_are_in_a_town_denies_nothing_of_its_outskirts() -> None:
    """Rebels reached the outskirts of Homs on Friday. State television denied that rebels were in Homs."""
    record = read(
        (9, "Rebels reached the outskirts of Homs on Friday, residents said."),
        (9, "State television denied on Saturday that rebels were in Homs."),
    )
    assert disputes(record) == []
