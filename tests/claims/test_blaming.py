"""Who is blamed for what was told before is its doer, and who denies the charge is not."""

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
