"""Who is blamed for what was told before is its doer, and who denies the charge is not."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def claims_of(text: str, kind: str) -> list[Claim]:
    return [claim for claim in read(text) if claim.kind == kind]


def agents(claims: list[Claim]) -> set[tuple[str, str | None]]:
    return {(claim.polarity, claim.agent.text if claim.agent else None) for claim in claims}


def test_who_is_blamed_is_the_doer_of_the_deed_told_before() -> None:
    """Shells hit a clinic in Rabak on Monday. The ministry blamed Hemedti's forces."""
    claims = claims_of(
        "Shells hit a clinic in Rabak on Monday. The ministry blamed Hemedti's forces.", "shelling_artillery_missile"
    )
    blamed = next(claim for claim in claims if claim.agent)
    assert agents([blamed]) == {("asserted", "Hemedti's forces")}
    assert [voice.text for voice in blamed.attribution] == ["The ministry"]
    assert blamed.place is not None
    assert blamed.place.text == "Rabak"


def test_who_denies_the_charge_is_no_doer() -> None:
    """The governor blamed the RSF. A spokesman denied the charge, saying its men "do not target clinics"."""
    text = (
        "Shells hit a clinic in Rabak on Monday. The ministry blamed the RSF. Yusuf Omar, an RSF spokesman, denied "
        'the charge, saying its fighters "do not target clinics" and accusing army gunners of shelling the building.'
    )
    shelled = claims_of(text, "shelling_artillery_missile")
    assert ("denied", "the RSF") in agents(shelled)
    assert agents(claims_of(text, "armed_attack")) == {("denied", "its fighters")}
    assert not any(claim.kind == "other" and claim.polarity == "denied" for claim in read(text))


def test_blame_for_a_deed_of_its_own_is_no_second_claim() -> None:
    """The mayor blamed the army for the flooding."""
    text = "Shells hit a clinic in Rabak on Monday. The mayor blamed the army for the flooding of the quarter."
    assert agents(claims_of(text, "shelling_artillery_missile")) == {("asserted", None)}


def test_a_denied_loss_is_a_denied_capture() -> None:
    """The junta denied on Friday that Lashio had been lost."""
    [claim] = claims_of("The junta denied on Friday that Lashio had been lost.", "capture")
    assert claim.polarity == "denied"
    assert claim.place is not None
    assert claim.place.text == "Lashio"


def test_a_rumour_that_is_denied_is_told_once() -> None:
    """We deny rumours that our troops pulled out of Lashio."""
    [claim] = claims_of("We deny rumours that our troops pulled out of Lashio.", "withdrawal")
    assert claim.polarity == "denied"
    assert claim.place is not None
    assert claim.place.text == "Lashio"


def test_what_a_correction_takes_back_is_denied_by_nobody() -> None:
    """Correction: an earlier version of this story said rebels shelled Lashio; it was Hsipaw."""
    text = "Correction: an earlier version of this story said rebels shelled the town of Lashio; it was Hsipaw."
    claims = claims_of(text, "shelling_artillery_missile")
    assert {claim.polarity for claim in claims} == {"denied"}
    assert not any(claim.attribution for claim in claims)


@pytest.mark.parametrize(
    ("text", "doer", "voice"),
    [
        ("A drone hit a clinic in Shendi on Friday. The army blamed the RSF.", "the RSF", "The army"),
        ("A missile struck a depot in Kramatorsk. Ukraine blamed Russia.", "Russia", "Ukraine"),
        ("Shells fell on a school in Galkayo. Puntland attributed the shelling to Galmudug.", "Galmudug", "Puntland"),
        (
            "A bomb exploded at a market in Taiz. The government accused the Houthis of the bombing.",
            "the Houthis",
            "The government",
        ),
        ("A drone struck Atbara on Friday. The army accused the RSF of launching it.", "the RSF", "The army"),
        ("An air strike hit Loikaw. The mayor held the army responsible for the strike.", "the army", "The mayor"),
    ],
)
def test_a_deed_is_laid_to_somebody_in_many_words(text: str, doer: str, voice: str) -> None:
    blamed = [claim for claim in read(text) if claim.agent is not None and claim.agent.text == doer]
    assert [one.text for claim in blamed for one in claim.attribution] == [voice]
    assert all(claim.place is not None for claim in blamed)


@pytest.mark.parametrize("words", ["denied involvement", "denied responsibility", "denies", "denied it"])
def test_a_blamed_body_that_denies_denies_the_deed(words: str) -> None:
    """The army blamed the RSF. The RSF denies."""
    text = f"An air strike hit Nyala on Friday. Residents attributed the raid to the army; the army {words}."
    assert ("denied", "the army") in agents(claims_of(text, "air_strike"))


def test_blame_for_other_things_lays_no_deed_to_anybody() -> None:
    """The mayor blamed the rains, the governor accused the rebels of greed."""
    text = "Shells hit Sloviansk on Friday. The mayor blamed the rains. The governor accused the rebels of greed."
    assert agents(claims_of(text, "shelling_artillery_missile")) == {("asserted", None)}
