"""Who stands with whom by the words of reports, and the sides that follow from it, without a pack."""

import pytest
from told_claims import may

from orontes import Record, Report, build


def told(*texts: str) -> Record:
    """The record of reports of one day."""
    return build([Report(text=text, id=f"r{number}", published=may(4)) for number, text in enumerate(texts)])


def side_of(record: Record, name: str) -> str | None:
    """The side of the actor with a name."""
    return next(actor.side for actor in record.actors if name in {actor.name, *actor.aliases})


@pytest.mark.parametrize(
    "words",
    [
        "The River Guards, an ally of the Falcon Front, shelled Mirza on Tuesday.",
        "The River Guards, who are allied with the Falcon Front, shelled Mirza on Tuesday.",
        "The River Guards, the armed wing of the Falcon Front, shelled Mirza on Tuesday.",
        "The River Guards, which is part of the Falcon Front, shelled Mirza on Tuesday.",
        "The River Guards fight alongside the Falcon Front. The River Guards shelled Mirza on Tuesday.",
    ],
)
def test_who_stands_with_another_is_on_its_side(words: str) -> None:
    """The River Guards, an ally of the Falcon Front, shelled Mirza; the Falcon Front took it."""
    record = told(words, "The Falcon Front captured Mirza on Wednesday, residents said.")
    assert side_of(record, "River Guards") == side_of(record, "Falcon Front") == "Falcon Front"


@pytest.mark.parametrize("once", ["once allied with", "no longer allied with", "fighting against", "not part of"])
def test_former_allies_are_on_no_side(once: str) -> None:
    """The River Guards, once allied with the Falcon Front, shelled Mirza."""
    record = told(f"The River Guards, {once} the Falcon Front, shelled Mirza on Tuesday. The Falcon Front took Mirza.")
    assert {actor.side for actor in record.actors} == {None}


def test_state_behind_a_group_takes_no_side_of_its_war() -> None:
    """Noria's ally Kenya sent arms: a state that backs a group is not of its camp."""
    record = told("The River Guards, allied with Kenya, captured Mirza on Tuesday. Kenya sent troops to Mirza.")
    assert {actor.side for actor in record.actors} == {None}


def test_doers_told_together_are_of_one_side() -> None:
    """The Falcon Front and the River Guards captured Mirza; rebels are the one, and the army fought them."""
    record = told(
        "The RGA and Falcon Front captured Mirza on Tuesday.",
        "Falcon Front rebels attacked the Ethiopian army in Kobo. The RGA shelled Kobo on Wednesday.",
    )
    assert side_of(record, "RGA") == side_of(record, "Falcon Front")


def test_wing_and_movement_are_no_rivals_for_one_town() -> None:
    """The TDF took Kobo by one report, the TPLF by another: the one is the other's army."""
    record = told("The TDF captured Kobo on Tuesday.", "The TPLF captured Kobo on Tuesday, residents said.")
    assert len([event for event in record.events if event.kind == "capture"]) == 1
    assert record.disputes == ()


def test_rebels_of_a_people_are_the_group_that_bears_its_name() -> None:
    """Masalit rebels took Mirza; the Masalit Liberation Front said that it had."""
    record = told(
        "Masalit rebels captured Mirza on Tuesday.",
        "The Masalit Liberation Front shelled Mirza on Monday. The Masalit Liberation Front captured Mirza on Tuesday.",
    )
    assert side_of(record, "Masalit Liberation Front") == "opposition"
    assert record.disputes == ()


def test_federal_army_is_the_government_s() -> None:
    """The federal army shelled Kobo; rebels attacked Ethiopian troops."""
    record = told("The federal army shelled Kobo on Tuesday. Rebels attacked Ethiopian troops in Lalibela on Monday.")
    assert side_of(record, "Ethiopian troops") == "government"
    assert all(actor.side for actor in record.actors if actor.kind == "state_force")


def test_body_that_governs_by_its_name_is_no_armed_group() -> None:
    """GNA forces took Mirza, and so did the UN-backed government's fighters: one capture by one side."""
    record = told(
        "Forces of the Government of National Accord (GNA) captured Mirza on Tuesday.",
        "The UN-backed government's fighters captured Mirza on Tuesday, residents said.",
    )
    assert side_of(record, "Government of National Accord") == "government"
    assert record.disputes == ()
    assert not any(actor.side for actor in record.actors if actor.kind == "international")


def test_council_that_fights_rebels_is_the_government() -> None:
    """The National Salvation Council said that its army shelled Goz Beida, killing insurgents who attacked there."""
    record = told(
        "The National Salvation Council said its army shelled Goz Beida on Tuesday.",
        "Insurgents attacked Goz Beida on Tuesday, a spokesman for the National Salvation Council said.",
    )
    assert side_of(record, "National Salvation Council") == "government"


def test_spokesman_of_the_council_speaks_for_the_one_named() -> None:
    """The Transitional Military Council's troops retook Merowe, a council spokesman said: its own word."""
    record = told("The Transitional Military Council's troops took Merowe from the rebels, a council spokesman said.")
    capture = next(event for event in record.events if event.kind == "capture")
    assert capture.status == "claimed"
    assert [(origin.name, origin.relation) for origin in capture.origins] == [
        ("Transitional Military Council", "party")
    ]


def test_third_state_stands_in_no_camp_of_a_war_abroad() -> None:
    """Kenyan soldiers attacked rebels in Somalia, whose government fights them: Kenya's men stand for Kenya."""
    record = told(
        "The Kenyan army shelled Lamu on Tuesday. In Somalia, government forces fought rebels in Baidoa on Monday.",
        "Rebels captured Baidoa on Tuesday, the Somali government said.",
    )
    assert side_of(record, "Kenyan army") == "Kenya"
    assert side_of(record, "Somali government") == "government"


def test_leader_and_his_own_men_make_no_side_of_two() -> None:
    """Senn's forces took Mirza: nobody is told to stand with him."""
    record = told("Daro Senn's forces captured Mirza on Tuesday. Daro Senn's militias shelled Kobo on Monday.")
    assert {actor.side for actor in record.actors} == {None}
