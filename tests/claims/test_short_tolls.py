"""Tolls as posts and headlines give them, deeds told one after another, and lands behind a place."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def harm(claim: Claim) -> dict[str, int | None]:
    return {quantity.of: quantity.low for quantity in claim.quantities}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("RSF shelling hit the market in El Obeid, 8 dead so far.", {"killed": 8}),
        ("Airstrike on Saada market, at least 12 dead.", {"killed": 12}),
        ("Shelling of Kherson: 3 dead, 8 wounded.", {"killed": 3, "injured": 8}),
        ("3 dead and 5 wounded in Gaza.", {"killed": 3, "injured": 5}),
        ("3 martyrs and 5 wounded in Gaza.", {"killed": 3, "injured": 5}),
        ("Gunmen attacked Kalma, at least 12 killed, 5 wounded per local sources.", {"killed": 12, "injured": 5}),
    ],
)
def test_a_toll_behind_a_comma_is_of_the_deed_before(text: str, counts: dict[str, int]) -> None:
    assert [harm(claim) for claim in read(text)] == [counts]


def test_who_was_killed_first_is_of_the_attack() -> None:
    """Bandits attacked a village, killing two, abducting others and setting houses ablaze."""
    told = "Bandits attacked Kuriga on Sunday night, killing two, abducting several others and setting houses ablaze."
    claims = read(told)
    assert [claim.kind for claim in claims if "killed" in harm(claim)] == ["armed_attack"]
    assert {claim.place.text for claim in claims if claim.place} == {"Kuriga"}
    assert all(claim.place for claim in claims)


@pytest.mark.parametrize(
    "where", ["Goma, Congo", "Goma, Democratic Republic of Congo", "Kherson, Ukraine", "Maiduguri, Borno State"]
)
def test_the_land_of_a_place_is_no_second_place(where: str) -> None:
    claims = read(f"Gunmen killed two men in {where}, on Saturday.")
    assert [claim.place.text for claim in claims if claim.place] == [where.split(",", maxsplit=1)[0]]


def test_a_list_of_states_is_a_list() -> None:
    """Protests were held in Sudan, Chad and Niger."""
    claims = read("Protests against the coup were held in Sudan, Chad and Niger on Monday.")
    assert [claim.place.text for claim in claims if claim.place] == ["Sudan", "Chad", "Niger"]


def test_who_held_out_was_not_held() -> None:
    """The garrison's soldiers held out for 12 days in Xuan Loc."""
    claims = read("South Vietnamese soldiers held out for 12 days in Xuan Loc in April 1975.")
    assert [claim.kind for claim in claims] == ["control_state"]


def test_a_group_called_a_state_claims_its_attack() -> None:
    """Islamic State claimed the bombing."""
    claims = read("Islamic State claimed the bombing in Kabul on Monday.")
    assert [claim.agent and claim.agent.text for claim in claims] == ["Islamic State"]


@pytest.mark.parametrize("rose", ["had risen", "has climbed", "has risen"])
def test_a_toll_that_rose_is_told(rose: str) -> None:
    claims = read(f"An air strike killed 20 people in Hajjah on Sunday. The death toll {rose} to 33, officials said.")
    assert [harm(claim) for claim in claims] == [{"killed": 20}, {"killed": 33}]


def test_a_station_run_by_a_party_is_not_held_ground() -> None:
    """The K9-run Al-Masirah television said."""
    claims = read("The Houthi-run Al-Masirah television said ten people were killed in Hajjah on Sunday.")
    assert [claim.kind for claim in claims] == ["massacre_or_killing"]


def test_those_harmed_were_where_they_travelled() -> None:
    """A drone strike killed four men travelling in a car in Marib."""
    claims = read("A drone strike had killed four men travelling in a car in Marib, a security official said.")
    assert [claim.place.text for claim in claims if claim.place] == ["Marib"]


def test_the_airport_is_the_one_told() -> None:
    """Troops entered the airport of Hodeidah; that it had been captured was denied."""
    claims = read(
        "Troops entered the airport of Hodeidah on Wednesday. A spokesman denied the airport had been captured."
    )
    assert [claim.polarity for claim in claims] == ["asserted", "denied"]
    assert [claim.place.name for claim in claims if claim.place] == [None, "the airport of Hodeidah"]


def test_what_is_called_revenge_for_a_blast_leaves_the_blast() -> None:
    """Missiles in what the president called revenge for an explosion."""
    told = "Russia rained missiles on Kyiv in what the president called revenge for an explosion on a bridge."
    assert [(claim.kind, claim.modality) for claim in read(told)] == [
        ("shelling_artillery_missile", "actual"),
        ("explosion", "actual"),
    ]
