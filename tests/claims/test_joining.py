"""One deed told in two words is one claim, with what each of the two says."""

import pytest
from reading_exam import read

from orontes.claims import Claim

ONE = [
    ("Zalingei was hit in heavy shelling by the army on Monday.", "shelling_artillery_missile", "army", "Zalingei"),
    ("The camp at Kalma, bombarded by army shelling, is empty.", "shelling_artillery_missile", "army", "Kalma"),
    ("The strikes targeted militia positions near Sirte.", "air_strike", None, "Sirte"),
    ("Two fishermen were killed in an alleged Egyptian strike near Sirte.", "air_strike", "Egyptian", "Sirte"),
    ("Air strikes destroyed a fuel depot in Hodeidah.", "air_strike", None, "Hodeidah"),
    ("A powerful explosion destroyed a barracks in Goma.", "explosion", None, "Goma"),
    ("Army jets destroyed two depots in Marib.", "air_strike", "Army jets", "Marib"),
    ("A cruise missile damaged a clinic in Odesa.", "shelling_artillery_missile", None, "Odesa"),
]


def words(claim: Claim) -> tuple[str | None, str | None]:
    """Agent and place as written."""
    return claim.agent.text if claim.agent else None, claim.place.text if claim.place else None


@pytest.mark.parametrize(("text", "kind", "agent", "place"), ONE)
def test_verb_and_noun_of_one_deed_are_one_claim(text: str, kind: str, agent: str | None, place: str) -> None:
    (claim,) = (claim for claim in read(text) if claim.kind != "control_state")
    assert claim.kind == kind
    told, where = words(claim)
    assert agent is None or (told is not None and agent in told)
    assert where is not None
    assert place in where


def test_damage_by_hand_stays_damage() -> None:
    """Soldiers bulldozed 14 houses in Zaatara."""
    (claim,) = read("Soldiers bulldozed 14 houses in Zaatara.")
    assert claim.kind == "property_destruction"


def test_blown_up_in_explosions_that_killed() -> None:
    """Two attackers blew themselves up in Kaduna in explosions that killed 38 people."""
    (claim,) = read("Two attackers blew themselves up in Kaduna in explosions that killed 38 people.")
    assert claim.kind == "explosion"
    assert [(one.of, one.low) for one in claim.quantities] == [("killed", 38)]


def test_an_attack_on_a_protest_is_an_attack_and_a_protest() -> None:
    """Gunmen attacked a march in Kosti on Friday."""
    told = {claim.kind: claim for claim in read("Gunmen attacked a march in Kosti on Friday.")}
    assert set(told) == {"armed_attack", "protest_or_celebration"}
    assert told["armed_attack"].agent is not None
    assert told["armed_attack"].agent.text == "Gunmen"


def test_shelling_during_clashes_is_told_beside_them() -> None:
    """The army shelled Kosti during clashes with the rebels."""
    told = {claim.kind: claim for claim in read("The army shelled Kosti during clashes with the rebels.")}
    assert set(told) == {"shelling_artillery_missile", "clash"}
    assert {claim.agent.text for claim in told.values() if claim.agent is not None} == {"The army"}


def test_two_kinds_of_fire_that_kill_are_each_a_deed() -> None:
    """At least six people were killed in airstrikes and mortar fire."""
    told = read("At least six people were killed in airstrikes and mortar fire.")
    assert [claim.kind for claim in told] == ["air_strike", "shelling_artillery_missile"]
    assert [(count.of, count.low) for count in told[0].quantities] == [("killed", 6)]


def test_who_marched_is_told_in_the_clause_on_the_protest() -> None:
    """Two towns witnessed protests where students blocked the road."""
    (protest,) = read("Kosti and Rabak witnessed protests where students blocked roads.")[:1]
    assert protest.agent is not None
    assert protest.agent.text == "students"


def test_damage_is_laid_to_who_did_what_caused_it() -> None:
    """The town suffered widespread destruction due to army shelling."""
    told = {claim.kind: claim for claim in read("The town suffered widespread destruction due to army shelling.")}
    assert told["property_destruction"].agent is not None
    assert told["property_destruction"].agent.text == "army"


def test_police_and_special_forces_raid_together() -> None:
    """Police killed two gunmen during a raid by special forces in Nablus."""
    (claim,) = read("Police killed two gunmen during a raid by special forces in Nablus.")
    assert [count.low for count in claim.quantities] == [2]


def test_rebels_and_the_army_do_not_raid_together() -> None:
    """The army killed three men during a raid by the rebels on Kindu."""
    claims = read("The army killed three men during a raid by the rebels on Kindu.")
    assert {claim.agent.text for claim in claims if claim.agent} == {"The army", "the rebels"}


def _harm_by_target(text: str) -> dict[str, list[int | None]]:
    return {claim.patient.text: [one.low for one in claim.quantities] for claim in read(text) if claim.patient}


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("The army shelled the port after a raid on a police post which killed six officers.", "a police post"),
        ("Militants attacked the market two days after an ambush on a convoy that killed six.", "a convoy"),
    ],
)
def test_a_toll_behind_a_deed_told_after_another_is_its_own(text: str, toll: str) -> None:
    told = _harm_by_target(text)
    assert told.pop(toll) == [6]
    assert list(told.values()) == [[]]


def test_what_came_before_an_attack_is_not_its_weapon() -> None:
    """Militants attacked a post in Bara a day after a drone strike on Rahad."""
    claims = read("Militants attacked a post in Bara a day after a drone strike on Rahad.")
    assert [claim.kind for claim in claims] == ["armed_attack", "drone_strike"]


def test_who_died_after_a_strike_died_by_it() -> None:
    """Two men died after a drone strike on their car in Bara."""
    (claim,) = read("Two men died after a drone strike on their car in Bara.")
    assert (claim.kind, [one.low for one in claim.quantities]) == ("drone_strike", [2])
