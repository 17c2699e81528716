"""Deeds that a sentence tells in words that are not those of its kind, each of which was lost or taken for another."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("More than 8,000 people have arrived in Kosti since Monday, aid workers said.", 8000),
        ("Some 3,200 refugees crossed into Chad on Tuesday.", 3200),
        ("About 900 families reached Rabak on Monday after shelling in Kosti.", 900),
        ("The fighting sent more than 5,000 villagers fleeing towards Rabak, the army said.", 5000),
    ],
)
def test_people_who_arrive_or_are_sent_fleeing_have_fled(text: str, count: int) -> None:
    fled = [claim for claim in read(text) if claim.kind == "displacement_or_flight"]
    assert [(claim.modality, [one.low for one in claim.quantities]) for claim in fled] == [("actual", [count])]


@pytest.mark.parametrize(
    "text",
    ["The minister arrived in Kosti on Monday.", "Soldiers crossed into Chad on Tuesday.", "Two envoys reached Rabak."],
)
def test_others_who_arrive_have_not_fled(text: str) -> None:
    assert "displacement_or_flight" not in {claim.kind for claim in read(text)}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The rebels seized Bara in March, Rahad in April and Kosti last week.", ["Bara", "Rahad", "Kosti"]),
        ("Jihadists captured Aguelhok in 2012, Tessalit a year later.", ["Aguelhok", "Tessalit"]),
        ("The army took Bara on Monday, El Obeid on Tuesday, and Rabak on 3 June.", ["Bara", "El Obeid", "Rabak"]),
    ],
)
def test_towns_taken_each_on_its_own_day_are_each_taken(text: str, places: list[str]) -> None:
    told = [(claim.kind, claim.place.text if claim.place else None, claim.when.text) for claim in read(text)]
    assert [(kind, place) for kind, place, _ in told] == [("capture", place) for place in places]
    assert len({when for _, _, when in told}) == len(places)


def test_a_town_seized_and_held_is_held_and_nobody_arrested() -> None:
    """The rebels captured Kosti in May and held it for a week."""
    told = read("The rebels captured Kosti in May and held it for a week.")
    assert [claim.kind for claim in told] == ["capture", "control_state"]


def test_a_tanker_seized_and_held_is_no_town() -> None:
    """Rebels seized the tanker and held it for three days."""
    told = read("Rebels seized the tanker and held it for three days.")
    assert not {"control_state", "arrest_or_detention"} & {claim.kind for claim in told}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('The army shelled Kosti. "We lost nine men," Colonel Adam Idris said.', 9),
        ("The army had lost 14 soldiers in Kosti, an officer said.", 14),
    ],
)
def test_men_whom_a_force_lost_are_dead(text: str, count: int) -> None:
    told = [one for claim in read(text) for one in claim.quantities]
    assert [(one.of, one.low) for one in told] == [("killed", count)]


def test_who_lost_men_in_a_vote_lost_none() -> None:
    """The party lost 14 seats."""
    assert not [claim for claim in read("The party lost 14 seats in May.") if claim.quantities]


@pytest.mark.parametrize(
    "text", ["Fighters cut the road between Kosti and Bara on Monday.", "The highway to Rabak has been cut by rebels."]
)
def test_a_road_that_is_cut_is_told_and_no_siege(text: str) -> None:
    assert {claim.kind for claim in read(text)} == {"other"}


def test_a_post_on_a_capture_after_a_fall_tells_both() -> None:
    """Boko Haram captured Baga on 20 June 2024, a week after the fall of Monguno."""
    told = read("Boko Haram captured Baga on 20 June 2024, a week after the fall of Monguno.")
    assert [(claim.kind, claim.place.text if claim.place else None) for claim in told] == [
        ("capture", "Baga"),
        ("capture", "Monguno"),
    ]
    first, second = (claim.when.days.earliest for claim in told)
    assert first is not None
    assert second is not None
    assert (first - second).days == 7


def test_an_attack_after_a_battle_elsewhere_is_one_of_its_own() -> None:
    """Rebels attacked Hama on Tuesday, two days after the battle of Aleppo."""
    told = read("Rebels attacked Hama on Tuesday, two days after the battle of Aleppo.")
    assert [(claim.kind, claim.place.text if claim.place else None) for claim in told] == [
        ("armed_attack", "Hama"),
        ("clash", "Aleppo"),
    ]


def test_troops_pulled_out_of_a_town_have_left_it() -> None:
    """The army pulled its troops out of Kosti on Friday."""
    (claim,) = read("The army pulled its troops out of Kosti on Friday.")
    assert claim.kind == "withdrawal"
