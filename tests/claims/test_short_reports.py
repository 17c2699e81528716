"""Short reports of several wars, in the manners of agencies, monitors, states and posts, read as an analyst would."""

from datetime import date

import pytest
from reading_exam import read

from orontes.claims import Claim

DAY = date(2026, 11, 25)


def by_kind(text: str, kind: str) -> Claim:
    return next(claim for claim in read(text, DAY) if claim.kind == kind)


def agent(claim: Claim) -> tuple[str, str | None] | None:
    return (claim.agent.text, claim.agent.name) if claim.agent else None


def test_killing_documented_by_an_office_was_done_by_whom_it_names() -> None:
    """The office said it had documented the killing of 103 civilians by the Rapid Support Forces in Zamzam camp."""
    text = "The office said it had documented the killing of 103 civilians by the Rapid Support Forces in Zamzam camp."
    assert agent(by_kind(text, "massacre_or_killing")) == ("the Rapid Support Forces", None)


def test_who_responds_with_strikes_strikes() -> None:
    """Israel responded with air strikes on Tyre."""
    assert agent(by_kind("Israel responded with air strikes on Tyre.", "air_strike")) == ("Israel", None)


def test_hostages_taken_to_a_town_were_abducted() -> None:
    """About 250 hostages were taken to Gaza."""
    claim = by_kind("About 250 hostages were taken to Gaza.", "abduction")
    assert [(count.of, count.low) for count in claim.quantities] == [("detained", 250)]


def test_missile_shot_down_did_not_reach_what_it_flew_at() -> None:
    """The army said the missile was intercepted before it crossed into Israel."""
    text = "The army said the missile was intercepted before it crossed into Israel."
    assert [claim.polarity for claim in read(text, DAY) if claim.kind == "advance"] in ([], ["denied"])


def test_attack_on_a_helicopter_is_no_air_strike() -> None:
    """Some 13 police officers were killed in an attack on a helicopter in Amalfi."""
    text = "Some 13 police officers were killed in an attack on a helicopter in Amalfi."
    assert [claim.kind for claim in read(text, DAY)] == ["armed_attack"]


def test_shots_into_the_air_hit_nobody() -> None:
    """Police fired into the air."""
    assert read("Police fired into the air.", DAY) == ()


def test_fighting_says_nothing() -> None:
    """Ansar Allah forces advanced on Marib on Tuesday, with heavy fighting reported in Sirwah."""
    text = "Ansar Allah forces advanced on Marib on Tuesday, with heavy fighting reported in Sirwah."
    assert by_kind(text, "advance").attribution == ()


def test_town_from_which_a_distance_is_told_is_not_spoken_of() -> None:
    """The army recaptured Adale, a town 220 km north of Mogadishu. Rebels had held it since 2008."""
    text = "The army recaptured Adale, a coastal town 220 km north of Mogadishu. Rebels had held it since 2008."
    claim = by_kind(text, "control_state")
    assert claim.place is not None
    assert claim.place.name == "Adale"


def test_one_of_its_fighters_is_one() -> None:
    """The militia said one of its fighters was killed and 18 wounded near Kosti."""
    claims = read("The militia said one of its fighters was killed and 18 wounded near Kosti.", DAY)
    found = {(count.of, count.low, count.high) for claim in claims for count in claim.quantities}
    assert found == {("killed", 1, 1), ("injured", 18, 18)}


def test_any_strikes_that_were_denied_are_no_mere_possibility() -> None:
    """An official denied that the United States had carried out any strikes in Iraq."""
    claim = by_kind("An official denied that the United States had carried out any strikes in Iraq.", "air_strike")
    assert (claim.polarity, claim.modality) == ("denied", "actual")


def test_houses_set_ablaze_were_burned() -> None:
    """Houses and shops were set ablaze in Komanda."""
    assert [claim.kind for claim in read("Houses and shops were set ablaze in Komanda.", DAY)] == [
        "property_destruction"
    ]


def test_toll_put_at_a_number_counts_the_dead() -> None:
    """Gunmen attacked Komanda. A civil leader put the toll at 43."""
    claims = read("Gunmen attacked Komanda. A civil leader put the toll at 43.", DAY)
    assert [count.low for claim in claims for count in claim.quantities] == [43]


def test_house_to_house_raids_went_to_no_house() -> None:
    """Survivors described house-to-house raids in Kosti."""
    claim = by_kind("Survivors described house-to-house raids in Kosti.", "armed_attack")
    assert (claim.patient, claim.destination) == (None, None)


@pytest.mark.parametrize("name", ["Hezbollah", "The M23"])
def test_it_is_the_body_that_led_the_sentence_before(name: str) -> None:
    """Hezbollah confirmed the death of a commander. It vowed to attack Haifa."""
    text = f"{name} confirmed the death of a commander. It vowed to attack Haifa."
    assert agent(by_kind(text, "armed_attack")) == ("It", name)


@pytest.mark.parametrize(
    "text",
    [
        "Velmir was captured on Monday, hiding in a barn behind the mill near Kosti.",
        "Rebels captured Abu Velmir near Kosti on Monday.",
    ],
)
def test_person_who_hid_or_bears_a_byname_was_arrested(text: str) -> None:
    """Velmir was captured on Monday, hiding in a barn behind the mill near Kosti."""
    assert [claim.kind for claim in read(text, DAY)] == ["arrest_or_detention"]


@pytest.mark.parametrize("text", ["Rebels captured Velmirsk in North Kivu.", "The army seized Velmirsk in June."])
def test_town_captured_in_a_region_or_a_month_is_a_town(text: str) -> None:
    """The army seized Velmirsk in June."""
    claim = by_kind(text, "capture")
    assert claim.place is not None
    assert claim.place.text == "Velmirsk"


def test_prices_that_shoot_up_shoot_nobody() -> None:
    """The price of bread shot up in Kinshasa as rebels approached."""
    text = "The price of bread shot up in Kinshasa as rebels approached the city."
    assert all(claim.kind != "armed_attack" for claim in read(text, DAY))


def test_base_of_a_country_lies_where_the_words_say() -> None:
    """Fighters attacked a U.S. base in eastern Jordan."""
    claim = by_kind("Fighters attacked a U.S. military base in eastern Jordan.", "armed_attack")
    assert claim.place is not None
    assert claim.place.text == "eastern Jordan"


def test_who_does_not_claim_an_attack_denies_none() -> None:
    """Gunmen attacked Kosti. The group did not claim the attack."""
    claims = read("Gunmen attacked Kosti. The group did not claim the attack.", DAY)
    assert [claim.polarity for claim in claims] == ["asserted"]


def test_convoy_that_hits_a_mine_lays_none() -> None:
    """Three soldiers were wounded when their convoy hit a mine near Timbuktu."""
    claim = by_kind("Three soldiers were wounded when their convoy hit a mine near Timbuktu.", "explosion")
    assert agent(claim) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Police arrest 200 protesters in Nairobi as clashes continue",
            ("arrest_or_detention", "Police", "detained", 200),
        ),
        (
            "Junta jets bomb hospital in Mrauk-U, dozens dead",
            ("air_strike", "Junta jets", "killed", 24),
        ),
        ("UN peacekeeper killed, three hurt in IED blast in northern Mali", ("explosion", None, "killed", 1)),
        ("Rebels ambush convoy near Goma, kill 12", ("armed_attack", "Rebels", "killed", 12)),
    ],
)
def test_headlines_without_articles_tell_who_did_what(text: str, told: tuple[str, str | None, str, int]) -> None:
    """Police arrest 200 protesters in Nairobi as clashes continue"""
    first = read(text)[0]
    (count, *_) = first.quantities
    assert (first.kind, first.agent.text if first.agent else None, count.of, count.low) == told


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("Turkey-backed forces capture Manbij from SDF: monitor", ["monitor"]),
        ("Two killed, 14 injured in Russian shelling of Kherson – governor", ["governor"]),
        ("Rebels captured two towns: Bara and Rahad", []),
        ("Sudan: RSF drone strike on Omdurman market kills 25", []),
    ],
)
def test_who_says_it_may_stand_at_the_end_of_a_headline(text: str, voices: list[str]) -> None:
    """Turkey-backed forces capture Manbij from SDF: monitor"""
    assert [voice.text for voice in read(text)[0].attribution] == voices
