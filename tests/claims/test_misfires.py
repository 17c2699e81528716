"""What a rule or a mended arc must leave alone: dates, lawsuits, prayers, celebrations and the dead who are mourned."""

import pytest
from reading_exam import read


def kinds(text: str) -> list[str]:
    """The kinds of what a text tells, in its order."""
    return [claim.kind for claim in read(text)]


def test_day_before_suspected_gunmen_is_no_number_of_them() -> None:
    """On Sept. 6, suspected rebel gunmen shot dead three teachers in Minya."""
    (claim,) = read("On Sept. 6, suspected rebel gunmen shot dead three teachers in Minya.")
    assert claim.agent is not None
    assert not claim.agent.text.startswith("On")
    assert claim.when is not None


@pytest.mark.parametrize(
    "text",
    [
        "He was released after questioning and the charges were dropped.",
        "It was devastating, the mother said.",
        "The students will raise our red and white flag.",
        "The march ended with the burning of an effigy of the minister.",
        "Neighbours mourned the slain victims.",
        "Students raised the national flag over the school.",
        "They landed at Nairobi airport on Friday for a holiday.",
        "Children returned to school on Monday.",
        "Soldiers returned home for the holidays.",
        "A van burst into flames. It fell on the main road near Tarvel.",
    ],
)
def test_words_of_war_for_what_is_none_tell_no_deed(text: str) -> None:
    """The charges were dropped"""
    assert set(kinds(text)) <= {"protest_or_celebration", "release_of_detainees"}


def test_burning_of_homes_is_destruction() -> None:
    """Residents spoke of the burning of three houses in Mirza"""
    assert "property_destruction" in kinds("Residents spoke of the burning of three houses in Mirza.")


def test_victory_wounds_nobody() -> None:
    """Celebratory gunfire after election victory wounds three people in Homs"""
    assert all(
        claim.agent is None for claim in read("Celebratory gunfire after election victory wounds 3 people in Homs")
    )


def test_who_is_charged_does_not_speak() -> None:
    """Hadid was arrested on Monday and charged with the murder of a farmer"""
    claims = read("Hadid was arrested on Monday and charged with the murder of a farmer.")
    assert claims
    assert all(not claim.attribution for claim in claims)


def test_outlet_ends_where_its_quote_begins() -> None:
    """A nurse told Sahel News, "Two men, both drivers, were wounded by the Chadian shelling" """
    claims = read(
        "A nurse told Sahel News, “Two men, both drivers of the hospital, were wounded in the Chadian shelling.”"
    )
    voices = {voice.text for claim in claims for voice in claim.attribution}
    assert all("“" not in voice for voice in voices)


def test_parties_of_accords_stand_with_the_verb() -> None:
    """The Tarvel Accords, concluded between Chad and the rebels in 1994, ended the war"""
    pacts = read("The Tarvel Accords, concluded between Chad and the rebels in 1994, ended the war.")
    (pact,) = [claim for claim in pacts if claim.kind == "agreement_or_talks"]
    assert pact.agent is not None
    assert pact.patient is not None


def test_clashes_of_a_clause_keep_their_place() -> None:
    """Six traders were killed in the port of Marka by one clan involved in this month's clashes in Lower Shabelle."""
    text = (
        "Six traders were killed in the port of Marka by one clan involved in this month's clashes in Lower Shabelle."
    )
    clash = next(claim for claim in read(text) if claim.kind == "clash")
    assert clash.place is not None
    assert clash.place.text == "Lower Shabelle"


def test_kin_beside_the_dead_are_no_place() -> None:
    """Alongside Saba, her sister Hana Zarif was killed in the strike"""
    claims = read("Alongside Saba, her sister Hana Zarif was also killed in the strike.")
    assert all(claim.place is None for claim in claims)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Troops were engaged in two encounters with the Maoists last week.", "clash"),
        ("A patrol was engaged by rebel forces in a hamlet west of Malakal.", "clash"),
        ("Troops were engaged in talks with the rebels.", "agreement_or_talks"),
    ],
)
def test_engaged_tells_what_forces_were_engaged_in(text: str, told: str) -> None:
    """Troops were engaged in two encounters with the Maoists"""
    assert kinds(text) == [told]


def test_those_gunned_down_in_clashes_are_counted() -> None:
    """The army gunned down 62 rebels during two clashes with the militia"""
    (clash,) = read("The army gunned down 62 rebels during two clashes with the militia.")
    assert [(one.of, one.low, one.high) for one in clash.quantities] == [("killed", 62, 62)]
