"""Verbs in lists of deeds, and weapons told with who fired them."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def by_trigger(text: str, word: str) -> Claim:
    return next(claim for claim in read(text) if text[claim.trigger_start : claim.trigger_end] == word)


def test_forms_in_ing_behind_a_comma_are_deeds() -> None:
    """Gunmen stormed the village of Larim on Sunday, burning granaries and stealing cattle."""
    text = "Gunmen stormed the village of Larim on Sunday, burning granaries and stealing cattle."
    for word, thing in (("burning", "granaries"), ("stealing", "cattle")):
        claim = by_trigger(text, word)
        assert claim.agent is not None
        assert claim.patient is not None
        assert (claim.agent.text, claim.patient.text) == ("Gunmen", thing)


def test_past_tense_behind_a_phrase_has_its_doer_and_victims() -> None:
    """Fighters then entered the camp from the north and shot residents in their homes."""
    claim = by_trigger("Fighters then entered the camp from the north and shot residents in their homes.", "shot")
    assert claim.agent is not None
    assert claim.patient is not None
    assert (claim.agent.text, claim.patient.text) == ("Fighters", "residents")


def test_what_stands_beside_a_denial_is_not_denied() -> None:
    """The RSF denied attacking civilians and accused the army of using them as shields."""
    text = "The RSF denied attacking civilians and accused the army of using them as shields."
    assert by_trigger(text, "attacking").polarity == "denied"
    assert by_trigger(text, "accused").polarity == "asserted"


def test_drones_shot_down_are_no_attack_by_them() -> None:
    """The air force said it shot down 48 of 60 drones launched at Kosti."""
    assert by_trigger("The air force said it shot down 48 of 60 drones.", "shot").kind == "weapons_seized"


@pytest.mark.parametrize(
    "text",
    [
        "At least 17 people were killed and 40 injured when a missile fired by army forces hit a hotel in Larim.",
        "Three people died after shells fired by army forces struck a market in Larim.",
    ],
)
def test_who_fired_a_missile_and_where_it_hit_are_one_claim(text: str) -> None:
    (claim,) = read(text)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.agent.text, claim.place.text) == ("shelling_artillery_missile", "army forces", "Larim")


def test_who_is_kept_from_a_deed_did_not_do_it() -> None:
    """A guard stopped a man from throwing a grenade into the courtyard."""
    assert [claim.polarity for claim in read("A guard stopped a man from throwing a grenade into the courtyard.")] == [
        "denied"
    ]


def test_attack_that_nobody_claimed_is_not_denied() -> None:
    """Gunmen attacked Larim. No group has claimed the attack."""
    assert [claim.polarity for claim in read("Gunmen attacked Larim. No group has claimed the attack.")] == ["asserted"]


def test_sirens_are_no_raid() -> None:
    """BREAKING: Large explosion heard in Larim, air raid sirens on."""
    claims = read("BREAKING: Large explosion heard in Larim, air raid sirens on.")
    assert [(claim.kind, claim.agent) for claim in claims] == [("explosion", None)]


def test_day_of_an_attack_is_no_target() -> None:
    """Airstrikes hit Homs on Sunday."""
    (claim,) = read("Airstrikes hit Homs on Sunday.")
    assert claim.place is not None
    assert claim.place.text == "Homs"


def test_radio_that_carried_a_claim_is_no_victim() -> None:
    """The group claimed the attack on its radio station."""
    claims = read("Bombers struck Larim. The group claimed the attack on its radio station.")
    assert all(claim.patient is None or "radio" not in claim.patient.text for claim in claims)


def test_party_that_owns_a_loss_has_lost_the_town() -> None:
    """The Tigray People's Liberation Front acknowledged losing the town of Larim."""
    (claim,) = read("The Tigray People's Liberation Front acknowledged losing the town of Larim.")
    assert claim.patient is not None
    assert (claim.kind, claim.patient.text) == ("capture", "The Tigray People's Liberation Front")


def test_town_told_to_be_the_last_held_is_the_place() -> None:
    """El Fasher is the last major city in Darfur held by the army."""
    (claim,) = read("El Fasher is the last major city in Darfur held by the army.")
    assert claim.place is not None
    assert (claim.kind, claim.place.text) == ("control_state", "El Fasher")


def test_fighting_under_way_there_is_a_clash_at_the_place_named_last() -> None:
    """Troops took the town of Kosti, the ministry said. The staff said fighting was still under way there."""
    text = "Troops took the town of Kosti, the ministry said. The staff said fighting was still under way there."
    claim = by_trigger(text, "fighting")
    assert claim.place is not None
    assert (claim.kind, claim.place.name) == ("clash", "Kosti")


def test_fighters_from_a_body_are_named_with_it() -> None:
    """Soldiers from the 24th Brigade captured the bridge at Kosti."""
    (claim,) = read("Soldiers from the 24th Brigade captured the bridge at Kosti.")
    assert claim.agent is not None
    assert (claim.agent.text, claim.patient) == ("Soldiers from the 24th Brigade", None)


def test_two_who_clashed_are_two_sides() -> None:
    """Guerrillas and a faction of the army clashed near Kosti, leaving 60 people dead."""
    (claim,) = read("Guerrillas and a faction of the army clashed near Kosti, leaving 60 people dead.")
    assert claim.patient is not None
    assert claim.patient.text == "a faction of the army"


def test_surroundings_of_a_town_are_the_place() -> None:
    """The army repelled an attack on positions in the northern countryside of Homs."""
    (claim,) = read("The army repelled an attack on positions in the northern countryside of Homs.")
    assert claim.place is not None
    assert claim.place.text == "the northern countryside of Homs"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Army forces attacked Kosti with guided bombs.", "air_strike"),
        ("A guided missile hit Kosti.", "shelling_artillery_missile"),
        ("The army launched a counter-attack on Kosti.", "offensive_launch"),
    ],
)
def test_kind_follows_what_the_attack_was_done_with(text: str, kind: str) -> None:
    assert [claim.kind for claim in read(text)] == [kind]


def test_all_who_are_taken_hostage_are() -> None:
    """Fighters took a priest and a dozen parishioners hostage in Marawi."""
    (claim,) = read("Fighters took a priest and a dozen parishioners hostage in Marawi.")
    assert claim.kind == "abduction"


def test_a_gunfight_is_a_clash_and_no_doer() -> None:
    """Gunfights between rival factions left 12 people dead in Culiacan."""
    (claim,) = read("Gunfights between rival factions left 12 people dead in Culiacan.")
    assert (claim.kind, claim.agent.text if claim.agent else None) == ("clash", "rival factions")
