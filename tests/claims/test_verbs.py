"""Deeds told by verbs and by light verbs with a noun: whole classes of words, with who does what to whom."""

import pytest
from reading_exam import read

TOLD = [
    ("Gunmen forced hundreds of families out of their homes in Tawila.", "displacement_or_flight", "families"),
    ("The militia expelled 300 villagers from Dar Zaghawa.", "displacement_or_flight", "300 villagers"),
    ("Militants held 12 villagers hostage in a school in Boni.", "abduction", "12 villagers"),
    ("Gunmen took two aid workers hostage in Gao.", "abduction", "workers"),
    ("The rebels and the government exchanged 40 prisoners near Taiz.", "release_of_detainees", "40 prisoners"),
    ("The insurgents set the hostages free in Gao.", "release_of_detainees", "hostages"),
    ("Helicopters strafed the market in Perquin.", "air_strike", "market"),
    ("Guards beat three detainees in Gao.", "armed_attack", "three detainees"),
    ("Militants blew up his house in Sirte.", "explosion", "house"),
    ("Militiamen ransacked a warehouse in Wad Madani.", "property_destruction", "warehouse"),
    ("Soldiers razed two villages in Rakhine.", "property_destruction", "two villages"),
]


@pytest.mark.parametrize(("text", "kind", "patient"), TOLD)
def test_verb_tells_a_deed(text: str, kind: str, patient: str) -> None:
    (claim,) = read(text)
    assert claim.kind == kind
    assert claim.patient is not None
    assert patient in claim.patient.text


def test_who_blows_up_or_detonates_is_the_agent() -> None:
    """Fighters detonated a mine under a convoy near Gao."""
    (claim,) = read("Fighters detonated a mine under a convoy near Gao.")
    assert claim.agent is not None
    assert claim.agent.text == "Fighters"
    assert claim.means is not None
    assert claim.means.type == "ied_mine"


def test_invasion_is_an_advance_into_the_land_invaded() -> None:
    """Mondavian troops invaded Sudan in May. The invasion of Sudan by Mondavian troops began in May."""
    for text in ("Mondavian troops invaded Sudan in May.", "The invasion of Sudan by Mondavian troops began in May."):
        (claim,) = read(text)
        assert (claim.kind, claim.place and claim.place.text) == ("advance", "Sudan")
        assert claim.agent is not None
        assert claim.agent.text == "Mondavian troops"


@pytest.mark.parametrize("text", ["A protest took place in Bamako.", "Hundreds of students demonstrated in Bamako."])
def test_protest_takes_place(text: str) -> None:
    (claim,) = read(text)
    assert claim.kind == "protest_or_celebration"
    assert claim.place is not None
    assert claim.place.text == "Bamako"


@pytest.mark.parametrize(
    "text", ["Train drivers began a 48-hour strike in Lyon.", "A strike over pay in Lyon closed schools."]
)
def test_strike_of_workers_is_no_attack(text: str) -> None:
    assert [claim for claim in read(text) if claim.kind == "air_strike"] == []
