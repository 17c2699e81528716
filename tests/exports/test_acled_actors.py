"""Who stands in ACLED's columns of actors: who is against whom, who beside whom, and whose names stand nowhere."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from made_up_record import PARTS

from orontes.entities import Actor
from orontes.events import Event, Party
from orontes.exports import make_rows
from orontes.exports.acled.actors import choose_actors
from orontes.exports.acled.inter import classify, meet
from orontes.exports.acled.names import name_group
from orontes.exports.acled.sorts import country_of, is_actor
from orontes.exports.known import Known
from orontes.record import build
from orontes.reports import Report

ARMY = Actor(id="army", name="Sarvani army", kind="state_force", side="government")
FRONT = Actor(id="front", name="Northern Front", kind="armed_group", side="opposition")
WING = Actor(id="wing", name="Dawn Wing", kind="armed_group", side="opposition", member_of=("front",))
GUARD = Actor(id="guard", name="Home Guard", kind="armed_group", side="government")
KNOWN = replace(Known.of(replace(PARTS, actors=(ARMY, FRONT, WING, GUARD))), state_sides=frozenset({"government"}))


def party(actor: Actor | None, text: str = "") -> Party:
    """A party of an event."""
    name, side = (actor.name, actor.side) if actor else (text, None)
    return Party(actor=actor.id if actor else None, name=name, side=side, text=text or name, claims=())


def event(kind: str, agents: tuple[Party, ...] = (), patients: tuple[Party, ...] = ()) -> Event:
    """An event of a kind between parties."""
    return Event(id="event-1", kind=kind, label="", claims=(), agents=agents, patients=patients)


def names(kind: str, event_type: str, agents: Any = (), patients: Any = ()) -> tuple[str | None, str | None]:
    """The names of the two actors."""
    one, two = choose_actors(event(kind, tuple(agents), tuple(patients)), event_type, KNOWN)
    return (one.name if one else None, two.name if two else None)


def test_those_of_one_side_take_nothing_from_each_other() -> None:
    """The Northern Front and its Dawn Wing took the town."""
    assert names("capture", "Battles", [party(FRONT), party(WING)]) == ("Northern Front", None)
    assert names("capture", "Battles", [party(FRONT)], [party(WING)]) == ("Northern Front", None)


def test_those_of_one_side_may_fight() -> None:
    """The Northern Front clashed with the Dawn Wing."""
    assert names("clash", "Battles", [party(FRONT)], [party(WING)]) == ("Northern Front", "Dawn Wing")


def test_two_who_clash_are_two_sides() -> None:
    """The army and the Northern Front clashed."""
    assert names("clash", "Battles", [party(ARMY), party(FRONT)]) == ("Sarvani army", "Northern Front")


def test_of_several_doers_the_known_one_is_taken() -> None:
    """A strike by something called Zed, or by the army."""
    doers = [party(None, "Zed"), party(ARMY)]
    assert names("air_strike", "Explosions/Remote violence", doers)[0] == "Sarvani army"


def test_civilians_do_no_violence_of_arms() -> None:
    """People fled; the strike killed them."""
    assert names("air_strike", "Explosions/Remote violence", [party(None, "five civilians")])[0] is None


@pytest.mark.parametrize(
    ("actor", "text", "told"),
    [
        (FRONT, "", "Rebel group"),
        (GUARD, "", "Political militia"),
        (ARMY, "", "State forces"),
        (None, "tribal fighters", "Identity militia"),
        (None, "gunmen", "Political militia"),
        (None, "UN peacekeepers", "External/Other forces"),
        (None, "villagers", "Rioters"),
        (None, "three teachers", "Civilians"),
    ],
)
def test_classes_are_told_by_words_and_sides(actor: Actor | None, text: str, told: str) -> None:
    found = classify(party(actor, text), event("clash"), KNOWN)
    assert found is not None
    assert found[0] == told


def test_a_name_of_which_nothing_tells_what_it_is_has_no_class() -> None:
    assert classify(party(None, "Zed"), event("clash"), KNOWN) is None


@pytest.mark.parametrize(
    ("one", "two", "alone", "told"),
    [
        ("Rebel group", "State forces", False, "State forces-Rebel group"),
        ("Civilians", "Political militia", False, "Political militia-Civilians"),
        ("Protesters", None, True, "Protesters only"),
        ("Rebel group", None, False, None),
        (None, "Civilians", False, None),
    ],
)
def test_an_interaction_has_the_order_of_the_classes(one: str, two: str, alone: bool, told: str | None) -> None:
    assert meet(one, two, alone=alone) == told


@pytest.mark.parametrize("text", ["military vehicles", "weapon depots of the army", "several bridges", "farms", "Zed"])
def test_things_and_unknown_names_suffer_as_no_actor(text: str) -> None:
    assert not is_actor(party(None, text), {})


@pytest.mark.parametrize("text", ["army patrol", "rebels in Kelat", "three teachers", "protesters"])
def test_forces_and_people_suffer_as_actors(text: str) -> None:
    assert is_actor(party(None, text), {})


def test_a_count_is_no_part_of_a_name() -> None:
    assert name_group(party(None, "at least 3,000 prisoners")) == "prisoners"
    assert name_group(party(None, "the 4th Division")) == "the 4th Division"


def test_names_of_people_stand_in_no_column_of_groups() -> None:
    """Associated actors are groups, as teachers are; no row of the made-up record names a civilian there."""
    beside = [row.to_dict()[f"assoc_actor_{number}"] for row in make_rows("acled", PARTS) for number in "12"]
    groups = {actor.name for actor in PARTS.actors if actor.kind not in {"person", "civilians"}}
    told = [name for one in beside if one for name in str(one).split("; ")]
    assert [name for name in told if name not in groups and name != name.lower()] == []


def test_two_names_of_one_captor_are_no_foes() -> None:
    """The Northern Front took Mirza, says one report; the Home Guard did, says another: neither took it from it."""
    told = (party(FRONT), party(GUARD))
    assert names("capture", "Battles", told) == ("Northern Front", None)
    assert names("clash", "Battles", told) == ("Northern Front", "Home Guard")


@pytest.mark.parametrize(
    ("text", "land"),
    [("United States", "US"), ("South Sudanese soldiers", "SS"), ("North Korean troops", "KP"), ("the army", None)],
)
def test_a_land_of_two_words_is_named_whole(text: str, land: str | None) -> None:
    assert country_of(text) == land


@pytest.mark.parametrize(
    ("texts", "force"),
    [
        (
            ("The security forces attacked a march in Nyala on Monday with live rounds, killing four protesters.",),
            "forc",
        ),
        (("Police stormed a sit-in in Nyala on Monday and beat protesters.",), "police"),
        (
            (
                "Four protesters were shot dead by police in Labe on Monday.",
                "Troops fired on protesters in Labe on Monday, killing four people.",
            ),
            "police",
        ),
    ],
)
def test_who_attacked_a_protest_stands_against_it(texts: tuple[str, ...], force: str) -> None:
    """Police stormed a sit-in: the protesters are the one actor, the police the other."""
    reports = [
        Report(text=text, id=f"wire-{number}", published=date(2025, 3, 12), language="en")
        for number, text in enumerate(texts)
    ]
    (row,) = (row.to_dict() for row in make_rows("acled", build(reports)))
    assert row["sub_event_type"] == "Excessive force against protesters"
    assert str(row["actor1"]).startswith("Protesters")
    assert force in str(row["actor2"]).lower()


def test_the_armed_forces_of_a_state_are_no_armed_group() -> None:
    """Formations of the armed forces of Armenia shelled Ganja: a state's forces abroad."""
    text = "Military group of the armed forces of Armenia shelled Ganja on Sunday, killing ten people."
    (row,) = build([Report(text=text, id="one", published=date(2031, 5, 4))]).to_rows("acled")
    assert (row["actor1"], row["inter1"]) == ("armed forces of Armenia", "External/Other forces")


def test_captured_soldiers_who_are_executed_fight_no_battle() -> None:
    """Rebels executed two captured soldiers in Bara: an attack on captives, no clash."""
    text = "Two captured soldiers were executed by rebels in Bara on Thursday."
    (row,) = build([Report(text=text, id="one", published=date(2031, 5, 4))]).to_rows("acled")
    assert row["sub_event_type"] == "Attack"
