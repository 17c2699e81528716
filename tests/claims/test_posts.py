"""Posts, monitors' lists and headlines of several wars, read as an analyst would."""

from datetime import date

import pytest
from reading_exam import read

from orontes.claims import Claim

DAY = date(2026, 11, 25)


def only(text: str) -> Claim:
    (claim,) = read(text, DAY)
    return claim


def counts(claim: Claim) -> list[tuple[str, int | None]]:
    return [(count.of, count.low) for count in claim.quantities]


def test_masked_words_are_read_and_quoted_as_they_stand() -> None:
    """Two civilians kil*led and a child inj*ured in shel*ling by R*S*F on Tawila town."""
    claim = only("Two civilians kil*led and a child inj*ured in shel*ling by R*S*F on Tawila town.")
    assert claim.kind == "shelling_artillery_missile"
    assert claim.agent is not None
    assert (claim.agent.text, claim.agent.name) == ("R*S*F", "RSF")
    assert counts(claim) == [("killed", 2), ("injured", 1)]


@pytest.mark.parametrize("tag", ["#Kharkiv:", "#Kharkiv :"])
def test_tag_before_a_colon_is_what_a_post_is_about_and_no_voice(tag: str) -> None:
    """#Kharkiv: two civilians were killed after Russian drones hit a market."""
    claim = only(f"{tag} two civilians were killed after Russian drones hit a market.")
    assert claim.attribution == ()


def test_tag_of_an_office_before_a_colon_is_a_voice() -> None:
    """#SOHR: two fighters were killed in a Turkish drone strike on a car in Kobani."""
    (voice,) = only("#SOHR: two fighters were killed in a Turkish drone strike on a car in Kobani.").attribution
    assert voice.text.endswith("SOHR")


def test_news_in_capitals_and_small_letters_is_shouted_alike() -> None:
    """Breaking: Two soldiers killed in Israeli strike on Tyre."""
    claim = only("Breaking: Two soldiers killed in Israeli strike on Tyre")
    assert (claim.kind, claim.text.startswith("Breaking")) == ("air_strike", False)


def test_headline_does_not_run_on_into_the_caption_below() -> None:
    """Army forces shell again the countryside of Kadugli, over a caption."""
    text = (
        "Army forces shell again the northern countryside of Kadugli\n"
        "Destruction caused by the army in a village of Kadugli - Radio Marun\n"
    )
    shelling = next(claim for claim in read(text, DAY) if claim.kind == "shelling_artillery_missile")
    assert shelling.place is not None
    assert "\n" not in shelling.place.text
