"""Who did it where the parser hangs words wrong, and who does no violence: watchers, and things that were fired."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def first(text: str, kind: str) -> Claim:
    return next(claim for claim in read(text) if claim.kind == kind)


def doer(claim: Claim) -> str | None:
    return claim.agent.text if claim.agent else None


def test_what_followed_is_of_the_deed_and_not_of_the_telling() -> None:
    """The village elders wrote that an Ethiopian drone targeted a cart, injuring a shepherd."""
    text = "The village elders wrote that an Ethiopian drone targeted a cart, injuring a shepherd."
    (claim,) = read(text)
    assert (claim.kind, doer(claim)) == ("drone_strike", "an Ethiopian drone")
    assert [(count.of, count.low) for count in claim.quantities] == [("injured", 1)]


def test_object_behind_a_time_between_commas() -> None:
    """Monitors said the troops shelled, this evening, positions in the village of Belu."""
    claim = first(
        "Monitors said that troops and their allies shelled, this evening, positions in the village of Belu.",
        "shelling_artillery_missile",
    )
    assert doer(claim) == "troops and their allies"
    assert claim.place is not None
    assert claim.place.text == "Belu"


def test_name_before_a_colon_is_a_label() -> None:
    """Mali: French bombardment from the air, which struck the edge of Gao, killed two herders."""
    text = "Mali: French bombardment from last week, which struck the edge of Gao, killed two herders."
    assert {doer(claim) for claim in read(text)} == {"French"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Two girls were killed in a Sudanese army attack on Kosti.", "Sudanese army"),
        ("A Syrian regime attack on Kosti killed two girls.", "Syrian regime"),
        ("Report of the U.S. Raid at Bardaa", "U.S."),
        ("Ten people were killed in a raid of French special forces.", "French special forces"),
        ("American forces captured two militants during a ground assault in eastern Gao.", "American forces"),
    ],
)
def test_whose_deed_a_noun_is(text: str, named: str) -> None:
    """Two girls were killed in a Sudanese army attack on Kosti."""
    assert named in {doer(claim) for claim in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Two civilians were killed by an IED near a road in Kosti.",
        "Stray bullets wounded a man in a camp near Kosti.",
        "A number of rocket shells fell on homes in Kosti, killing two people.",
        "Activists monitored Russian warplanes over the hills, and executed four airstrikes on Kosti.",
        "Seventh Attack on Kosti Market kills two",
    ],
)
def test_nobody_is_named_where_only_a_weapon_or_a_watcher_is(text: str) -> None:
    """Stray bullets wounded a man in a camp near Kosti."""
    claims = read(text)
    assert claims
    assert not any(claim.agent for claim in claims)


def test_activists_may_attack() -> None:
    """Activists attacked a police station in Kosti."""
    assert doer(first("Activists attacked a police station in Kosti.", "armed_attack")) == "Activists"


def test_included_officer_is_one_of_the_killed() -> None:
    """Some nine rangers killed, incl. a Captain"""
    (claim,) = read("Some nine rangers killed, incl. a Captain")
    assert claim.agent is None
    assert [(count.of, count.low) for count in claim.quantities] == [("killed", 9)]


@pytest.mark.parametrize(
    ("text", "kind", "means"),
    [
        ("The foe began an aerial act of aggression against depots near Kosti.", "air_strike", "aircraft"),
        ("Cluster munitions hit a market in Kosti.", "shelling_artillery_missile", "artillery"),
        ("A Sukhoi bombed the market of Kosti.", "air_strike", "aircraft"),
        ("Iskander missiles hit a hostel in Kosti.", "shelling_artillery_missile", "rocket"),
        ("A Bayraktar hit a convoy near Kosti.", "drone_strike", "drone"),
    ],
)
def test_means_by_name_and_by_what_they_are_said_to_be(text: str, kind: str, means: str) -> None:
    """A Sukhoi bombed the market of Kosti."""
    claim = first(text, kind)
    assert claim.means is not None
    assert claim.means.type == means


@pytest.mark.parametrize(
    ("text", "kind", "by"),
    [
        ("Barrel bombs from army helicopters fell on Kosti, leaving five dead.", "air_strike", "army helicopters"),
        ("The army responded with artillery, hitting Kosti.", "shelling_artillery_missile", "The army"),
        ("A Hamas sniper shot dead an officer in Kosti.", "massacre_or_killing", "A Hamas sniper"),
        ("A convoy came under fire from rebels in Kosti.", "armed_attack", "rebels in Kosti"),
        ("Warplanes bomb a house in Kosti", "air_strike", "Warplanes"),
    ],
)
def test_whose_fire_it_was_and_by_what_means(text: str, kind: str, by: str) -> None:
    """The army responded with artillery, hitting Kosti."""
    assert doer(first(text, kind)) == by


def test_who_came_under_fire_is_the_victim() -> None:
    """A convoy came under fire in Kosti."""
    claim = first("A convoy came under fire in Kosti.", "armed_attack")
    assert claim.agent is None
    assert claim.patient is not None
    assert claim.patient.text == "A convoy"


def test_list_behind_a_time_is_what_was_shelled() -> None:
    """The army shelled, on Sunday, Kosti, Rabak and Sennar."""
    claims = read("The army shelled, on Sunday, Kosti, Rabak and Sennar.")
    assert [claim.place.text for claim in claims if claim.place] == ["Kosti", "Rabak", "Sennar"]
    assert {claim.agent.text for claim in claims if claim.agent} == {"The army"}


def test_fire_of_critics_is_no_attack() -> None:
    """A minister under fire from lawmakers, or over a budget; a convoy under fire from gunmen."""
    assert not read("The minister came under fire from opposition lawmakers in Nairobi on Sunday.")
    assert not read("The minister came under fire in Nairobi over the budget.")
    (claim,) = read("A convoy came under fire from gunmen in Sennar on Sunday.")
    assert claim.kind == "armed_attack"
