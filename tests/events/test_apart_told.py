"""Acts that days, numbers and those harmed tell apart, and acts that only seem to be two."""

from datetime import date

import pytest
from told_claims import News, derive, may

import orontes
from orontes.exports import RecordParts

SHELLING = "shelling_artillery_missile"


def build(*texts: str) -> RecordParts:
    """The record of reports of Tuesday, 6 May 2031, each by an outlet of its own."""
    return orontes.build(
        [
            orontes.Report(text=text, outlet=f"Delta Post {number}", published=date(2031, 5, 6), language="en")
            for number, text in enumerate(texts)
        ]
    )


def test_two_days_of_one_report_with_their_own_dead_are_two_acts() -> None:
    """Mortars hit Mirza on 1 May and killed three; mortars hit Mirza on 2 May and killed eighteen."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Mortars hit Mirza on 1 May.", SHELLING, place="Mirza", day=may(1), counts=[("killed", 3, 3)])
    two = news.say("Mortars hit Mirza on 2 May.", SHELLING, place="Mirza", day=may(2), counts=[("killed", 18, 18)])
    told = derive(news)
    assert not told.together(one, two)
    assert not told.disputed("number")


def test_two_days_of_one_act_told_without_numbers_stay_one() -> None:
    """Mortars hit Mirza on 1 May; the fire on Mirza went on until 2 May."""
    news = News(outlet="Herald", published=may(4))
    one = news.say("Mortars hit Mirza.", SHELLING, place="Mirza", day=may(1), counts=[("killed", 3, 3)])
    two = news.say("The fire on Mirza went on.", SHELLING, place="Mirza", day=may(2))
    assert derive(news).together(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Nine people died during a militant raid on Mirza on Sunday, villagers said.",
            "Militants killed nine soldiers in a raid on Mirza on Sunday, an officer said.",
        ),
        (
            "Eleven people were killed as militants overran a barracks in Tamar on Sunday.",
            "Militants killed eleven troops at the barracks of Tamar on Sunday.",
        ),
    ],
)
def test_the_attacker_named_behind_a_number_is_not_who_died(one: str, two: str) -> None:
    """Nine people died during a militant raid; militants killed nine soldiers in it."""
    assert len([event for event in build(one, two).events if event.quantities]) == 1


def test_a_clash_that_costs_both_sides_takes_in_what_each_tells_of_the_other() -> None:
    """Clashes killed nine soldiers and fourteen militants; each side tells only of the other's dead."""
    record = build(
        "Clashes in Mirza on Sunday killed nine soldiers and 14 militants.",
        "Fourteen militants were killed in clashes in Mirza on Sunday, the army said.",
        "Nine soldiers were killed in clashes in Mirza on Sunday, the militants said.",
    )
    assert len([event for event in record.events if event.quantities]) == 1
    assert not [dispute for dispute in record.disputes if dispute.attribute == "number"]


def test_dated_entries_of_a_list_are_acts_of_their_own() -> None:
    """A list: 2 May, guns fire on one village, two die; 3 May, rockets hit a clinic, a nurse dies."""
    record = build(
        "2 May: Army guns fired on a village west of Mirza. Two rebel fighters were killed.\n\n"
        "3 May: Rockets struck the Sella clinic, Tamar. One nurse was killed and six people were injured."
    )
    words = {claim.id: claim.text for claim in record.claims}
    acts = [" ".join(words[one] for one in event.claims) for event in record.events if event.quantities]
    assert len(acts) == 2
    assert not any("guns" in act and "nurse" in act for act in acts)


def test_a_site_hit_on_another_day_is_no_part_of_the_towns_shelling() -> None:
    """Mirza was shelled on Sunday; Shahr airfield was hit by rockets, its day carried on from a later sentence."""
    news = News(outlet="Herald", published=may(6))
    one = news.say("Mirza was shelled on Sunday.", SHELLING, place="Mirza", day=may(4))
    two = news.say("Shahr airfield was hit.", SHELLING, place="Shahr airfield", day=may(5), basis="context")
    assert not derive(news).together(one, two)


def test_those_who_broke_out_of_a_jail_are_not_those_who_fled_its_town() -> None:
    """Inmates escaped from Mirza Prison; families fled Mirza, says another outlet."""
    one = News(outlet="Herald", published=may(6))
    jail = one.say("Inmates escaped.", "displacement_or_flight", place="Mirza Prison", day=may(4))
    two = News(outlet="Courier", published=may(6))
    town = two.say("Families fled.", "displacement_or_flight", place="Mirza", day=may(4))
    assert not derive(one, two).together(jail, town)


def test_two_agreements_each_told_as_a_new_one_are_two() -> None:
    """Militants left under an evacuation deal; Troops died in Tamar after a prisoner swap deal."""
    record = build(
        "Militants left Mirza on Sunday under an evacuation deal. "
        "Troops died in Tamar on Sunday after a prisoner swap deal."
    )
    deals = [event for event in record.events if event.kind == "agreement_or_talks"]
    assert all(len(event.claims) == 1 for event in deals)
    assert len(deals) == 2


def test_a_number_of_several_places_is_no_dispute_with_that_of_one() -> None:
    """Air strikes on Mirza, Tamar and Kelat killed 21; eight died in the one on Tamar."""
    record = build(
        "Air strikes on Mirza, Tamar and Kelat killed 21 people on Sunday.",
        "Eight people died in an air strike on Tamar on Sunday.",
    )
    assert not [dispute for dispute in record.disputes if dispute.attribute == "number"]


def test_village_told_by_a_town_is_the_place_of_the_event() -> None:
    """The headline names Manbij, the first sentence a village south of it."""
    text = (
        "Mine wounds shepherd in Syria's Manbij\n"
        "A mine went off in the village of Tal Zubaq, south of Manbij, wounding a shepherd."
    )
    event = next(event for event in build(text).events if event.quantities)
    assert event.place is not None
    assert event.place.name == "Tal Zubaq"


def test_town_stays_the_place_where_several_of_its_villages_are_named() -> None:
    """Rockets hit Manbij and two villages near it."""
    text = (
        "Rockets hit Manbij on Monday, killing two. "
        "The rockets hit the villages of Tal Zubaq and Wadi Harun in the countryside of Manbij."
    )
    events = [event for event in build(text).events if any(count.of == "killed" for count in event.quantities)]
    assert [event.place.name for event in events if event.place] == ["Manbij"]


def test_bombardment_of_the_past_hours_is_no_sum_of_many() -> None:
    """A headline on three wounded in the land around Manbij, and the shelling of the past few hours on a village."""
    text = (
        "Shelling | Three children wounded in western Manbij countryside\n"
        "Three children were wounded in army shelling in the past few hours on Tal Zubaq village in western Manbij."
    )
    (event,) = [event for event in build(text).events if event.quantities]
    assert event.kind == SHELLING
    assert event.place is not None
    assert event.place.name == "Tal Zubaq"


def test_a_man_shot_on_saturday_is_not_of_sundays_blast() -> None:
    """A man was shot dead in Mirza on Saturday; eight people were hurt when a grenade went off there on Sunday."""
    record = build(
        "A man was shot dead in Mirza on Saturday. Eight people were hurt when a grenade exploded in Mirza on Sunday."
    )
    assert len([event for event in record.events if event.quantities]) == 2
