"""Verbs of saying and denying put where they belong."""

import pytest
from reading_exam import read


def test_a_second_verb_of_saying_is_the_first_speakers() -> None:
    """An army spokesman denied that Goma had fallen and said that fighting was going on outside the town."""
    text = "An army spokesman denied that Goma had fallen and said that fighting was going on outside the town."
    fall, fighting = read(text)
    assert (fall.polarity, fighting.polarity) == ("denied", "asserted")
    assert fighting.attribution[0].text == "An army spokesman"


def test_who_died_is_no_object_of_says() -> None:
    """The doctors' network says 13 people, among them four children, died when the militia shelled Kosti."""
    text = "The doctors' network says 13 people, among them four children, died when the militia shelled Kosti."
    (claim,) = read(text)
    assert [(count.low, count.who) for count in claim.quantities] == [(13, "all"), (4, "children")]
    assert claim.attribution


def test_denied_targeting_is_a_deed() -> None:
    """The group has previously denied targeting civilian homes."""
    (claim,) = read("The group has previously denied targeting civilian homes.")
    assert (claim.kind, claim.polarity) == ("armed_attack", "denied")


def test_soldiers_captured_somewhere_are_freed() -> None:
    """The rebels released 23 government soldiers captured at Goma to the Red Cross on Saturday, an aid worker said."""
    text = (
        "The rebels released 23 government soldiers captured at Goma to the Red Cross on Saturday, an aid worker said."
    )
    (claim,) = [claim for claim in read(text) if claim.kind == "release_of_detainees"]
    assert [(count.of, count.low) for count in claim.quantities] == [("released", 23)]


@pytest.mark.parametrize("verb", ["repeated", "insisted", "said"])
def test_a_general_is_no_adjective_behind_a_quote(verb: str) -> None:
    (claim,) = read(f'"No drone of the army struck Kosti," the general {verb}.')
    assert (claim.kind, claim.polarity) == ("drone_strike", "denied")
    assert [voice.text for voice in claim.attribution] == ["the general"]


def test_killing_and_wrecking_are_two_deeds() -> None:
    """The forces killed 76 of the mercenaries and destroyed 14 vehicles, he said."""
    claims = read("The forces killed 76 of the mercenaries and destroyed 14 vehicles, he said.")
    assert [claim.kind for claim in claims] == ["massacre_or_killing", "property_destruction"]


def test_it_is_captured_as_a_town_and_prisoners_are_taken() -> None:
    """The army shelled Kosti and captured it a day later. It took 112 prisoners."""
    claims = read("The army shelled Kosti and captured it a day later. It took 112 prisoners.")
    assert [claim.kind for claim in claims] == ["shelling_artillery_missile", "capture", "arrest_or_detention"]


def test_what_was_claimed_to_be_done_goes_on() -> None:
    """The jihadists claimed to have overrun a post in Goma, killing 60 soldiers and seizing weapons."""
    claims = read("The jihadists claimed to have overrun a post in Goma, killing 60 soldiers and seizing weapons.")
    assert len(claims) == 3
    assert all(claim.attribution for claim in claims)


def test_setting_homes_on_fire_is_no_mayors_deed() -> None:
    """Drones hit the town of Goma, the mayor said, setting homes on fire."""
    claims = read("Drones hit the town of Goma, the mayor said, setting homes on fire.")
    assert not [claim for claim in claims if claim.agent is not None and "mayor" in claim.agent.text]


def test_who_denies_and_accuses_did_neither() -> None:
    """The RSF denied that it had struck the hospital in El Fasher and accused the army."""
    claims = read("The RSF denied that it had struck the hospital in El Fasher and accused the army.")
    assert {claim.kind: claim.polarity for claim in claims} == {
        "armed_attack": "denied",
        "statement_or_appeal": "asserted",
    }


def test_who_accuses_in_quotes_is_no_doer() -> None:
    """A spokesman denied the charge, saying his men "do not target clinics" and accusing "bandits" of shelling them."""
    text = (
        "Shells hit a clinic in Sabha. Rami al-Senni denied the charge, saying his troops “do not target clinics” "
        "and accusing “armed bandits” of shelling the site themselves."
    )
    shelled = [claim for claim in read(text) if claim.kind == "shelling_artillery_missile" and claim.agent]
    assert [claim.agent.text for claim in shelled if claim.agent] == ["armed bandits"]
