"""Places told by what lies in them, by several at once, or by the town that was named before."""

import pytest
from reading_exam import read


def told(text: str) -> list[tuple[str, str | None]]:
    """Each claim's kind and the place that it means."""
    return [(one.kind, (one.place.name or one.place.text) if one.place else None) for one in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Malakal and Kosti continue to be under siege.",
        "Malakal and Kosti remain under siege.",
        "Malakal and Kosti have been under blockade by rebels since June.",
    ],
)
def test_each_town_under_a_siege_has_one(text: str) -> None:
    assert told(text) == [("siege", "Malakal"), ("siege", "Kosti")]


@pytest.mark.parametrize(
    "text",
    [
        "Malakal still under siege",
        "With Malakal under siege, food is running out.",
        "The army has kept Malakal under siege since May.",
        "Malakal, which has been under siege since May, is short of bread.",
    ],
)
def test_what_is_under_siege_is_its_place(text: str) -> None:
    assert ("siege", "Malakal") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Malakal remains under heavy shelling.",
        "Malakal, under shelling from the north and south, is still held by the army.",
    ],
)
def test_what_is_under_fire_is_struck(text: str) -> None:
    (shelled,) = (one for one in read(text) if one.kind == "shelling_artillery_missile")
    assert (shelled.place and shelled.place.text, shelled.agent) == ("Malakal", None)


@pytest.mark.parametrize(
    "text", ["The governor, under fire over the budget, resigned.", "Their hopes are under siege."]
)
def test_what_is_no_town_is_not_besieged(text: str) -> None:
    assert not {"siege", "armed_attack"} & {kind for kind, _ in told(text)}


def test_a_part_of_the_town_is_that_town_s() -> None:
    """Clashes continued in Malakal. Troops shelled the town's outskirts. Rebels later seized its airport."""
    text = "Clashes continued in Malakal. Troops shelled the town's outskirts. Rebels later seized its airport."
    assert [place for _, place in told(text)] == ["Malakal", "outskirts of Malakal", "airport of Malakal"]


def test_what_an_army_has_of_its_own_is_no_part_of_a_town() -> None:
    """Clashes continued in Malakal. The army lost its base."""
    assert told("Clashes continued in Malakal. The army lost its base.")[-1][1] != "base of Malakal"


@pytest.mark.parametrize("words", ["both towns", "the two towns", "the two cities"])
def test_several_towns_are_those_just_named(words: str) -> None:
    """The army took Malakal and Kosti on Monday. Rebels later left both towns."""
    text = f"The army took Malakal and Kosti on Monday. Rebels later left {words}."
    assert sorted(told(text)[-2:], key=str) == [("withdrawal", "Kosti"), ("withdrawal", "Malakal")]


def test_several_towns_are_none_where_another_number_was_named() -> None:
    """The army took Malakal on Monday. Clashes were reported in both towns."""
    assert told("The army took Malakal on Monday. Clashes were reported in both towns.")[-1] == ("clash", None)


def test_which_is_the_town_before_it() -> None:
    """The village of Orvel, from which the rebels were driven out on 3 October, remains under army control."""
    text = "The village of Orvel, from which the rebels were driven out on 3 October, remains under army control."
    assert {place for _, place in told(text)} == {"The village of Orvel"}


def test_a_land_before_town_of_tells_which_town() -> None:
    """Gunmen stormed the main camp in the northern Burkina Faso town of Djibo on Sunday."""
    text = "Gunmen stormed the main military camp in the northern Burkina Faso town of Djibo on Sunday."
    assert told(text) == [("armed_attack", "the northern Burkina Faso town of Djibo")]


def test_the_city_may_be_one_of_a_sentence_without_deeds() -> None:
    """Our team spent two weeks in Malakal. A missile hit the city on 17 October."""
    assert told("Our team spent two weeks in Malakal. A missile hit the city on 17 October.")[-1][1] == "Malakal"


def test_the_people_of_a_town_name_it() -> None:
    """Residents of Orvel say soldiers have been patrolling the town's main roads since Monday."""
    text = "Residents of Orvel say soldiers have been patrolling the town's main roads since Monday."
    assert told(text) == [("reinforcement_or_deployment", "main roads of Orvel")]


def test_names_in_capitals_before_dashes_head_their_lines() -> None:
    """MALAKAL – Fighting continued on Friday. / KOSTI – Two men were killed."""
    text = "Situation note\n\nMALAKAL – Fighting continued on Friday.\n\nKOSTI – Two men were killed by gunmen.\n"
    assert told(text) == [("clash", "MALAKAL"), ("massacre_or_killing", "KOSTI")]


def test_what_is_told_behind_a_place_and_a_clause_on_it_is_there() -> None:
    """In Malakal, which the rebels took in June, an airstrike on Wednesday demolished a clinic and two shops."""
    text = "In Malakal, which the rebels took in June, an airstrike on Wednesday demolished a clinic and two shops."
    assert ("air_strike", "Malakal") in told(text)


def test_the_building_is_the_one_site_just_named() -> None:
    """The army secured Malakal Hospital on Thursday. Medics confirmed that the rebels had left the building."""
    text = "The army secured Malakal Hospital on Thursday. Medics confirmed that the rebels had left the building."
    assert told(text)[-1] == ("withdrawal", "Malakal Hospital")


def test_a_thing_shot_down_in_a_direction_was_there() -> None:
    """An enemy jet was shot down by our air defence units in the direction of Malakal."""
    text = "An enemy jet was shot down by our air defence units in the direction of Malakal."
    assert told(text) == [("armed_attack", "the direction of Malakal")]


def test_the_direction_of_a_flight_is_not_where_it_was() -> None:
    """Residents fled in the direction of Malakal."""
    assert told("Residents fled in the direction of Malakal.") == [("displacement_or_flight", None)]


def test_what_who_did_it_belongs_to_is_no_place() -> None:
    """The rebels were driven out by troops of the Interior Ministry on Monday."""
    assert told("The rebels were driven out by troops of the Interior Ministry on Monday.") == [("capture", None)]
