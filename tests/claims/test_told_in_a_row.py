"""What newspapers tell in a row under one verb, and killings told by a clause."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Police arrested two rebels in Kosti on Monday and a smuggler in Rabak on Tuesday.", "arrest_or_detention"),
        ("Gunmen killed a journalist in Kosti on Monday and a doctor in Rabak on Tuesday.", "massacre_or_killing"),
    ],
)
def test_a_second_victim_with_a_day_is_a_deed_of_its_own(text: str, kind: str) -> None:
    """Police arrested two rebels in Kosti on Monday and a smuggler in Rabak on Tuesday."""
    claims = read(text)
    assert [one.kind for one in claims] == [kind, kind]
    assert [one.place.text if one.place else None for one in claims] == ["Kosti", "Rabak"]
    assert [one.when.text for one in claims] == ["Monday", "Tuesday"]
    assert [len(one.quantities) for one in claims] == [1, 1]


def test_those_shot_dead_when_gunmen_fired_are_the_gunmens() -> None:
    """Two men were shot dead and four others injured when gunmen attacked a bus in Kosti."""
    text = "Two men were shot dead and four others injured when gunmen attacked a bus in Kosti."
    (claim,) = read(text)
    assert claim.agent is not None
    assert (claim.agent.text, [(one.of, one.low) for one in claim.quantities]) == (
        "gunmen",
        [("killed", 2), ("injured", 4)],
    )


def test_a_range_of_days_leaves_the_town_alone() -> None:
    """Rebels took Kosti. Soldiers killed 63 civilians in the town between 20 and 22 February."""
    claims = read("Rebels took Kosti. Soldiers killed 63 civilians in the town between 20 and 22 February.")
    place = claims[-1].place
    assert place is not None
    assert (place.text, place.name) == ("the town", "Kosti")


def test_a_town_under_siege_is_where_it_is() -> None:
    """Kosti has been under blockade by the rebels since 8 August."""
    (claim,) = read("Kosti has been under blockade by the rebels since 8 August.")
    assert claim.place is not None
    assert (claim.kind, claim.place.text) == ("siege", "Kosti")


def test_the_town_is_nearer_than_the_land_around_it() -> None:
    """In southern Darfur, clashes have been ongoing in Kosti."""
    (claim,) = read("In southern Darfur, clashes have been ongoing in Kosti.")
    assert claim.place is not None
    assert claim.place.text == "Kosti"


def test_what_is_left_behind_is_no_second_withdrawal() -> None:
    """The rebels pulled back, leaving behind nine vehicles."""
    assert [one.kind for one in read("The rebels pulled back from Kosti, leaving behind nine vehicles.")] == [
        "withdrawal"
    ]


def test_a_front_called_after_a_man_is_no_place() -> None:
    """The surrender of eight members of the Mateo Rojas front was reported."""
    assert [one.place for one in read("The surrender of eight members of the Mateo Rojas front was reported.")] == [
        None
    ]


def test_a_denial_of_the_killings_denies_them() -> None:
    """Soldiers killed nine villagers in Kosti. The government denied the killings."""
    claims = read("Soldiers killed nine villagers in Kosti. The government denied the killings.")
    assert [(one.polarity, [voice.text for voice in one.attribution]) for one in claims] == [
        ("asserted", []),
        ("denied", ["The government"]),
    ]


def test_a_number_leads_the_second_passive() -> None:
    """At least 12 people have been killed and more than 900 have been forced from their homes."""
    text = "At least 12 people have been killed, two of them boys, and more than 900 have been forced from home."
    told = [(one.of, one.low) for claim in read(text) for one in claim.quantities]
    assert ("displaced", 900) in told


def test_a_short_form_before_soldiers_is_no_verb() -> None:
    """While retreating, FARDC soldiers looted shops in Kosti."""
    looting = read("While retreating, FARDC soldiers looted shops in Kosti.")[-1]
    assert looting.agent is not None
    assert looting.agent.text == "FARDC soldiers"
