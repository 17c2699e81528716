"""What stands before a colon, and "per" behind a number, where it is neither place nor voice."""

import pytest
from reading_exam import read


@pytest.mark.parametrize("head", ["Analyst", "Correction", "Witness"])
def test_an_ordinary_word_before_a_colon_is_no_place(head: str) -> None:
    claims = read(f"Marib: a drone hit a post.\n\n{head}: the army shelled the camp.")
    assert head not in {claim.place.text for claim in claims if claim.place}


def test_a_village_before_a_colon_is_where_it_was() -> None:
    """Marib: …; Orvel: …"""
    claims = read("Marib: a drone hit a post.\n\nOrvel: shells hit a house.")
    assert [claim.place.text for claim in claims if claim.place] == ["Marib", "Orvel"]


@pytest.mark.parametrize("rate", ["per brigade", "per family"])
def test_a_rate_speaks_for_nobody(rate: str) -> None:
    claims = read(f"Five people were killed {rate} in Goma on Monday.")
    assert [claim.attribution for claim in claims] == [()]


def test_medics_speak_behind_per() -> None:
    """12 killed in a shelling, per medics."""
    claims = read("12 people killed in shelling of Omdurman market, per medics.")
    assert {voice.text for claim in claims for voice in claim.attribution} == {"medics"}
