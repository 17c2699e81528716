"""Counts of claims: the bounds that words leave open, who is counted, and running tolls."""

import pytest
from reading_exam import read

from orontes import Report, build
from orontes.claims import Quantity


def counts(text: str, of: str) -> list[Quantity]:
    return [quantity for claim in read(text) for quantity in claim.quantities if quantity.of == of]


BOUNDS = [
    ("Gunmen killed 12 people in Tarvel.", 12, 12),
    ("Gunmen killed at least seven people in Tarvel.", 7, None),
    ("Gunmen killed more than 3,500 people in Tarvel.", 3500, None),
    ("Up to 40 people were killed by gunmen in Tarvel.", None, 40),
    ("Gunmen killed dozens of people in Tarvel.", 24, 99),
    ("Gunmen killed hundreds of people in Tarvel.", 200, 999),
    ("Gunmen killed several people in Tarvel.", 3, 9),
    ("Gunmen killed about 20 people in Tarvel.", 20, 20),
    ("Gunmen killed between 20 and 30 people in Tarvel.", 20, 30),
    ("Gunmen killed a farmer in Tarvel.", 1, 1),
    ("Between five and ten people were killed by gunmen in Tarvel.", 5, 10),
    ("Gunmen killed between five and ten family members in Tarvel.", 5, 10),
    ("Gunmen killed at least 14 and up to 19 people in Tarvel.", 14, 19),
]


def test_bound_before_the_killed_leaves_the_killers_alone() -> None:
    """Gunmen killed up to 40 people in Tarvel."""
    (claim,) = read("Gunmen killed up to 40 people in Tarvel.")
    assert claim.agent is not None
    assert claim.agent.text == "Gunmen"
    assert [(count.low, count.high) for count in claim.quantities] == [(None, 40)]


@pytest.mark.parametrize(("text", "low", "high"), BOUNDS)
def test_count_keeps_the_bounds_that_its_words_leave(text: str, low: int | None, high: int | None) -> None:
    (count,) = counts(text, "killed")
    assert (count.low, count.high) == (low, high)


COUNTED = [
    ("The army sent a convoy of 120 vehicles to Tarvel.", "vehicles", 120),
    ("Rebels seized 15 trucks in Tarvel.", "vehicles", 15),
    ("The army destroyed 12 tanks of the rebels near Tarvel.", "vehicles", 12),
    ("The army arrested 15 men in Tarvel.", "detained", 15),
    ("The rebels released 40 prisoners in Tarvel.", "released", 40),
    ("Some 9,000 people fled Tarvel.", "displaced", 9000),
    ("Shelling in Tarvel wounded six people.", "injured", 6),
    ("The army sent 800 soldiers to Tarvel.", "fighters", 800),
]


@pytest.mark.parametrize(("text", "of", "number"), COUNTED)
def test_count_says_what_it_counts(text: str, of: str, number: int) -> None:
    assert [(count.low, count.high) for count in counts(text, of)] == [(number, number)]


WHO = [
    ("Mortars killed three children in Tarvel.", "children"),
    ("Mortars killed three women in Tarvel.", "women"),
    ("Mortars killed three civilians in Tarvel.", "civilians"),
    ("Mortars killed three soldiers in Tarvel.", "fighters"),
    ("Mortars killed three people in Tarvel.", "all"),
]


@pytest.mark.parametrize(("text", "who"), WHO)
def test_count_says_who_is_counted(text: str, who: str) -> None:
    assert [count.who for count in counts(text, "killed")] == [who]


def test_toll_that_rose_is_a_total() -> None:
    """The death toll in Tarvel rose to 52."""
    (toll,) = counts("The death toll in Tarvel rose to 52.", "killed")
    assert (toll.low, toll.high, toll.scope) == (52, 52, "total")


def test_days_and_distances_count_no_people() -> None:
    """After 12 days, the army entered Tarvel, 30 kilometres north of the capital."""
    claims = read("After 12 days, the army entered Tarvel, 30 kilometres north of the capital.")
    assert [quantity for claim in claims for quantity in claim.quantities if quantity.of != "places"] == []


def whole(text: str, of: str) -> int | None:
    """How many a sentence tells in all, as its event has it."""
    record = build([Report(text=text, id="news")])
    return next((count.best for event in record.events for count in event.quantities if count.of == of), None)


LISTS = [
    ("Shells killed a woman, her husband and their three children in Tarvel.", 5),
    ("A mother and her three children were killed in a raid on Tarvel.", 4),
    ("Odran was killed along with two brothers and three sisters in a raid on Tarvel.", 6),
    ("The raid on Tarvel killed Karim Zubari (45), Huda Zubari (12) and Ali Zerro (9).", 3),
    ("Shells killed a teacher and two pupils in Tarvel.", 3),
    ("Two soldiers and five nurses were killed in a raid on Tarvel.", 7),
    ("Karim Zubari, 45, was killed by a sniper in Tarvel.", 1),
    ("The commander, Karim Zubari, was killed in a raid on Tarvel.", 1),
    ("Shells killed 12 people, including two girls and a woman, in Tarvel.", 12),
    ("Shells killed eight people, three men and five women, in Tarvel.", 8),
    ("Two brothers, Karim and Ali Zubari, were killed in a raid on Tarvel.", 2),
    ("A family of five was killed in a raid on Tarvel.", 5),
    ("The raid on Tarvel killed an entire family of six members.", 6),
    ("His brother was killed in a raid on Tarvel.", 1),
    ("A total of 14 civilians were killed in a raid on Tarvel.", 14),
]


@pytest.mark.parametrize(("text", "number"), LISTS)
def test_list_of_victims_adds_up(text: str, number: int) -> None:
    assert whole(text, "killed") == number


INCLUDED = [
    ("Shells killed 12 people, including two girls and a woman, in Tarvel.", {"children": 2, "women": 1}),
    ("Three people, two of them children, were killed by a mine in Tarvel.", {"children": 2}),
    ("Gunmen killed seven villagers in Tarvel, among them two women.", {"women": 2}),
]


@pytest.mark.parametrize(("text", "groups"), INCLUDED)
def test_included_are_counts_of_their_own(text: str, groups: dict[str, int]) -> None:
    found = {count.who: count.low for count in counts(text, "killed") if count.role == "included"}
    assert found == groups


def test_plural_without_a_number_is_two_or_more() -> None:
    """Shells killed two people in Tarvel and injured others."""
    (count,) = counts("Shells killed two people in Tarvel and injured others.", "injured")
    assert (count.low, count.high) == (2, None)


def test_fatally_shot_is_killed() -> None:
    """A man was fatally shot in Tarvel."""
    found = [count for claim in read("A man was fatally shot in Tarvel.") for count in claim.quantities]
    assert [(count.of, count.low) for count in found] == [("killed", 1)]


NO_COUNT = [
    "Two days before her death, she had fled Tarvel.",
    "They remember the killing of men and boys in Tarvel.",
]


@pytest.mark.parametrize("text", NO_COUNT)
def test_days_and_many_are_no_dead(text: str) -> None:
    assert [(count.low, count.high) for count in counts(text, "killed") if count.low != 1] == []


def test_members_of_a_family_are_no_fighters() -> None:
    """Four members of the family unit were killed by shells in Tarvel."""
    (count,) = counts("Four members of the family unit were killed by shells in Tarvel.", "killed")
    assert (count.who, count.low) == ("all", 4)


def test_bare_toll_is_the_events_own() -> None:
    """The death toll rose to 12."""
    (toll,) = counts("The death toll rose to 12.", "killed")
    assert (toll.low, toll.scope) == (12, "event")


def test_total_reached_is_a_running_toll() -> None:
    """Shells killed six people in Tarvel, bringing the death toll since January to 52."""
    found = counts("Shells killed six people in Tarvel, bringing the death toll since January to 52.", "killed")
    assert [count.low for count in found if count.scope == "event"] == [6]


TOLLS = [
    "Since early 2023, monitors have documented 107 raids around Tarvel, which left 196 people dead.",
    "So far this year, 54 people were killed in raids on Tarvel.",
    "Over the past three months, shells killed 30 people in Tarvel.",
]


@pytest.mark.parametrize("text", TOLLS)
def test_count_since_a_day_is_a_running_toll_where_its_sentence_opens_with_it(text: str) -> None:
    assert {count.scope for count in counts(text, "killed")} == {"total"}


NONE_HARMED = [
    ("No soldier was killed in the attack on Larim.", "killed"),
    ("The attack on Larim killed no civilians.", "killed"),
    ("No one died in the blast in Larim, but three people were wounded.", "killed"),
    ("Nobody was hurt when a rocket landed near Larim.", "injured"),
    ("No civilians were killed when shells fell on Larim.", "killed"),
    ("The army lost no soldier in the fighting in Larim.", "killed"),
]


@pytest.mark.parametrize(("text", "of"), NONE_HARMED)
def test_nobody_harmed_counts_none(text: str, of: str) -> None:
    assert [(count.low, count.high) for count in counts(text, of)] == [(0, 0)]


def test_denied_casualties_leave_the_attack_told() -> None:
    """An air strike on Larim caused no casualties."""
    (claim,) = read("An air strike on Larim caused no casualties.")
    assert (claim.kind, claim.polarity) == ("air_strike", "asserted")
    assert {(count.of, count.low, count.high) for count in claim.quantities} == {("killed", 0, 0), ("injured", 0, 0)}


BESIDE = [
    ("The shelling of Larim left nine dead and 30 wounded.", 30),
    ("The death toll from the strike on the market in Larim rose to 54, with 158 wounded.", 158),
    ("Two soldiers were killed and another was injured by a landmine near Larim.", 1),
    ("Rebels fought the army in Larim: five people died and seven were wounded.", 7),
]


@pytest.mark.parametrize(("text", "injured"), BESIDE)
def test_wounded_beside_the_dead_are_counted(text: str, injured: int) -> None:
    assert [count.low for count in counts(text, "injured")] == [injured]


DEATHS = [
    ("Militants hacked to death 12 farmers near Larim.", 12),
    ("12 hacked to death in Larim", 12),
    ("Car bomb kills at least 20 in Larim market", 20),
]


@pytest.mark.parametrize(("text", "killed"), DEATHS)
def test_dead_stand_where_headlines_put_them(text: str, killed: int) -> None:
    assert [count.low for count in counts(text, "killed")] == [killed]


def test_numbers_of_several_places_are_claims_of_their_own() -> None:
    """Ten people were killed in Goma, four in Sake and one in Minova."""
    claims = read("Ten people were killed in Goma, four in Sake and one in Minova.")
    told = [(claim.place.text if claim.place else None, claim.quantities[0].low) for claim in claims]
    assert told == [("Goma", 10), ("Sake", 4), ("Minova", 1)]


def test_number_without_a_place_is_no_further_deed() -> None:
    """Three people were killed in Sake, two of them in their homes."""
    assert len(read("Three people were killed in Sake, two of them in their homes.")) == 1


HARMS = [
    ("The medics documented nine deaths and 25 injuries in Tarvel.", [("killed", 9), ("injured", 25)]),
    ("The medics have documented six deaths and 31 injured so far.", [("killed", 6), ("injured", 31)]),
    ("Over 70 NLF militants killed.", [("killed", 70)]),
    ("The clinic in Tarvel received 48 wounded people on Thursday.", [("injured", 48)]),
]


@pytest.mark.parametrize(("text", "told"), HARMS)
def test_each_number_counts_its_own_harm(text: str, told: list[tuple[str, int]]) -> None:
    assert [(q.of, q.low) for claim in read(text) for q in claim.quantities] == told


def test_exchanged_wounded_prisoners_are_no_attack() -> None:
    """The two countries exchanged wounded prisoners of war on Thursday."""
    (claim,) = read("The two countries exchanged wounded prisoners of war on Thursday.")
    assert claim.kind == "release_of_detainees"


REACHED = [
    ("The number of people killed in the raid on Rabak has risen to 31.", "killed", 31),
    ("The number of civilians killed in Kosti reached 54, not 40.", "killed", 54),
    ("The number of wounded in the shelling of Kutum climbed to 18.", "injured", 18),
    ("The number of soldiers killed in the ambush near Kosti now stands at 12.", "killed", 12),
    ("The number of prisoners freed in Rabak has reached 90.", "released", 90),
]


@pytest.mark.parametrize(("text", "of", "number"), REACHED)
def test_the_number_of_those_counted_is_what_it_reached(text: str, of: str, number: int) -> None:
    (count,) = counts(text, of)
    assert (count.low, count.high) == (number, number)


def test_those_who_fled_with_arms_are_counted() -> None:
    """Dozens of fighters fled Kosti on Friday."""
    (count,) = counts("Dozens of fighters fled Kosti on Friday.", "fighters")
    assert (count.low, count.high) == (24, 99)


RUNNING_ON = [
    ("The number of people killed in Sarvan since the war began has passed 9,000.", 9000, "total"),
    ("The death toll from the offensive in Sarvan rose to 300.", 300, "total"),
    ("The death toll of Sunday's strikes in Tarvel rose to 34.", 34, "event"),
]


@pytest.mark.parametrize(("text", "number", "scope"), RUNNING_ON)
def test_the_dead_of_a_war_are_a_running_total(text: str, number: int, scope: str) -> None:
    """Those killed since the war began are no one deed's dead."""
    assert {(one.low, one.scope) for one in counts(text, "killed")} == {(number, scope)}


def test_a_number_that_was_passed_is_a_least() -> None:
    """The number of people killed by gunmen has passed 40."""
    (dead,) = counts("The number of people killed by gunmen in Tarvel has passed 40.", "killed")
    assert (dead.low, dead.high) == (40, None)


def test_those_whose_number_rose_are_still_who_they_are() -> None:
    """The number of soldiers killed in the ambush rose to nine."""
    (dead,) = counts("The number of soldiers killed in Monday's ambush rose to nine.", "killed")
    assert (dead.low, dead.who) == (9, "fighters")


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Five Humvees withdrew from Tarvel on Monday.", [("vehicles", 5)]),
        ("Forty soldiers withdrew from Tarvel on Monday.", [("fighters", 40)]),
        ("The army sent three convoys to Tarvel on Monday.", []),
    ],
)
def test_vehicles_are_no_fighters(text: str, of: list[tuple[str, int]]) -> None:
    """Five Humvees withdrew from a town."""
    assert [(one.of, one.low) for claim in read(text) for one in claim.quantities] == of


def test_a_column_of_an_army_is_no_one_man() -> None:
    """Gunners wiped out a column of the army at Larim on Friday."""
    assert counts("Gunners wiped out a column of the army at Larim on Friday.", "killed") == []
