"""Formations of armies, allies named behind an army, and numbers before soldiers."""

from datetime import date

import pytest

from orontes import Report, build
from orontes.entities.actors.formations import state_of_formation
from orontes.entities.actors.names import read_actor_name
from orontes.record import Record


def record_of(*texts: str) -> Record:
    """The record of reports of 6 May."""
    days = date(2031, 5, 6)
    return build([Report(id=f"r{at}", outlet=f"O{at}", text=text, published=days) for at, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("phrase", "state"),
    [
        ("Russia's Battlegroup South", "Russia"),
        ("Ukraine's 110th Mechanized Brigade", "Ukraine"),
        ("Iraq's Badr Brigade", None),
        ("Lebanon's Hezbollah", None),
    ],
)
def test_a_formation_is_of_its_state(phrase: str, state: str | None) -> None:
    """A brigade with a number is an army's; one with a name of its own may be a militia's."""
    assert state_of_formation(read_actor_name(phrase)) == state


def test_battlegroups_stand_with_their_army() -> None:
    """Russia's Battlegroup East seized one village, Battlegroup West another, and Ukrainian troops shelled both."""
    record = record_of(
        "Russia's Battlegroup East seized Zelene on Monday. Battlegroup West seized Orlivka on Tuesday. "
        "Russian troops attacked Ukrainian soldiers in Kupiansk."
    )
    sides = {actor.name: actor.side for actor in record.actors}
    assert sides["Battlegroup East"] == sides["Battlegroup West"] == "Russia"


@pytest.mark.parametrize(
    ("phrase", "core"),
    [
        ("Mali's army and allied militiamen", "Mali's army"),
        ("the Malian army and its allies", "Malian army"),
        ("Some 2,300 Chadian soldiers", "Chadian soldiers"),
    ],
)
def test_an_army_with_its_allies_is_the_army(phrase: str, core: str) -> None:
    """Who takes a town with friends takes it."""
    assert read_actor_name(phrase).core == core


def test_soldiers_of_a_state_are_its_army() -> None:
    """Some 1,200 Chadian soldiers and police retook Kutum; Chadian troops had entered it."""
    record = record_of("Chadian troops entered Kutum on Saturday. Some 1,200 Chadian soldiers and police retook Kutum.")
    assert len({claim.agent.actor for claim in record.claims if claim.agent}) == 1
