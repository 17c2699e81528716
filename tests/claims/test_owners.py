"""Whose weapon, aircraft or deed it is, and which verb is the sentence's own."""

import pytest
from reading_exam import read

OWNED = [
    ("A warplane believed to belong to the junta has struck a bus in Goma, killing one person.", "the junta"),
    ("A missile fired from a Turkish drone struck the vehicle.", "a Turkish drone"),
    ("Shells fired by the army landed on a market in Nyala.", "the army"),
    ("Several mortars fired by rebels hit homes in Goma as talks went on.", "rebels"),
    ("The attack, carried out by a Turkish drone, killed three fighters near Goma.", "a Turkish drone"),
    ("An attack drone belonging to the army targeted the centre of Goma.", "the army"),
    ("Fighter jets believed to be Russian raided Goma.", "Russian"),
    ("Residents blamed the militia for the shelling of the market in Goma.", "the militia"),
    ("Three people died in strikes blamed on Russia in Goma.", "Russia"),
    ("Junta airstrikes on a village near Bago killed 12 civilians on Monday.", "Junta"),
    ("A man was killed in Goma when army personnel targeted his car with a missile.", "army personnel"),
    ("The troops killed her and blew up the farm.", "The troops"),
    ("Artillery of the Chadian army shelled the market in Goma.", "the Chadian army"),
    ("Warplanes of the junta bombed a school in Goma.", "the junta"),
    ("A Saudi-led coalition air strike killed ten people in Taiz.", "Saudi-led coalition"),
]


@pytest.mark.parametrize(("text", "doer"), OWNED)
def test_doer_is_who_owns_the_weapon(text: str, doer: str) -> None:
    agents = {claim.agent.text for claim in read(text) if claim.agent is not None}
    assert agents == {doer}


def test_place_of_launch_is_no_doer() -> None:
    """The rocket launched from Gaza hit a house in Sderot."""
    assert not any(claim.agent for claim in read("The rocket launched from Gaza hit a house in Sderot."))


def test_second_verb_without_subject_goes_on_with_the_story() -> None:
    """Troops advanced to the river, captured a bridge."""
    kinds = [claim.kind for claim in read("Troops advanced to the river, captured a bridge.")]
    assert kinds == ["advance", "capture"]


COUNTED = [
    ("Israel carried out a string of airstrikes near Goma.", "air_strike", "Israel"),
    ("The junta committed an act of aggression against the town of Goma.", "armed_attack", "The junta"),
    ("The attacks of the militia on the city of Goma killed ten civilians.", "armed_attack", "the militia"),
    ("The Russian bombing of a shelter in Goma killed ten people.", "air_strike", "Russian"),
    ("A Taliban bombing killed five soldiers in Goma.", "explosion", "Taliban"),
]


@pytest.mark.parametrize(("text", "kind", "doer"), COUNTED)
def test_doer_of_deeds_that_are_counted_or_owned(text: str, kind: str, doer: str) -> None:
    (claim,) = read(text)
    assert claim.agent is not None
    assert (claim.kind, claim.agent.text) == (kind, doer)


def test_what_a_strike_was_on_is_its_target() -> None:
    """Jets carried out strikes on the market of Goma."""
    (claim,) = read("Jets carried out strikes on the market of Goma.")
    assert claim.patient is None or "market" in claim.patient.text
    assert claim.place is not None
    assert "Goma" in claim.place.text


def test_phrases_in_a_row_behind_a_deed_belong_to_it() -> None:
    """Three were hurt by shelling by the army with heavy guns on the village of Goma."""
    (claim,) = read("Three people were injured due to shelling by army troops with heavy guns on Goma village.")
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.agent.text, claim.place.text) == ("army troops", "Goma village")


def test_joined_passives_share_who_did_it() -> None:
    """On Sunday, three herders were fired on and injured by Kenyan border guards near the town of Goma."""
    claims = read("On Sunday, three herders were fired on and injured by Kenyan border guards near the town of Goma.")
    assert {claim.agent.text for claim in claims if claim.agent} == {"Kenyan border guards"}


def test_attack_carried_out_on_a_village_has_its_place() -> None:
    """A farmer died due to a mortar attack carried out by junta troops on a village."""
    told = "Monitors recorded the death of one farmer due to a mortar attack "
    (claim,) = read(told + "carried out by junta troops on Goma village.")
    assert claim.place is not None
    assert claim.place.text == "Goma village"
