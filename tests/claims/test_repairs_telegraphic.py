"""Headlines and posts: the deed's verb, who did it and where, though articles and helpers are left out."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def first(text: str) -> Claim:
    return read(text)[0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Junta jets bomb wedding in Sagaing", ("air_strike", "Junta jets", "Sagaing")),
        ("SEVERAL KILLED AS ARMY SHELLS MARKET IN EL FASHER", ("shelling_artillery_missile", "ARMY", "EL FASHER")),
        ("Mortar round lands near Kabul airport, nobody hurt", ("shelling_artillery_missile", None, "Kabul airport")),
        ("Clashes resume in Tripoli despite truce", ("clash", None, "Tripoli")),
        ("Russian missile strikes Odesa grain port", ("shelling_artillery_missile", "Russian", "Odesa grain port")),
    ],
)
def test_headline_nouns_that_are_verbs_tell_the_deed(text: str, told: tuple[str, str | None, str]) -> None:
    """Jets bomb wedding in Sagaing"""
    claim = first(text)
    kind, who, where = told
    assert (claim.kind, claim.place.text if claim.place else None) == (kind, where)
    assert who is None or (claim.agent is not None and claim.agent.text == who)


def test_dead_behind_a_headline_are_those_of_its_deed() -> None:
    """Junta jets bomb hospital in Mrauk-U, dozens dead"""
    (claim,) = read("Junta jets bomb hospital in Mrauk-U, dozens dead")
    assert claim.kind == "air_strike"
    assert [(one.of, one.low, one.high) for one in claim.quantities] == [("killed", 24, 99)]


def test_sentence_with_a_helping_verb_is_read_as_parsed() -> None:
    """Militants have shelled government positions on the edge of Aleppo"""
    claim = first("Militants have shelled government positions on the edge of Aleppo")
    assert (claim.kind, claim.agent.text if claim.agent else None) == ("shelling_artillery_missile", "Militants")


@pytest.mark.parametrize("text", ["Two killed in Idlib airstrike", "The Kharkiv airstrike killed two people."])
def test_strike_named_by_its_place_stands_there(text: str) -> None:
    claim = first(text)
    assert claim.kind == "air_strike"
    assert claim.place is not None
    assert claim.place.text.removeprefix("The ") in {"Idlib", "Kharkiv"}


def test_place_of_what_came_of_a_strike_is_the_strikes() -> None:
    """Huge fire at oil depot in Voronezh after drone attack"""
    claim = first("Huge fire at oil depot in Voronezh after drone attack")
    assert claim.kind == "drone_strike"
    assert claim.place is not None
    assert "Voronezh" in claim.place.text
