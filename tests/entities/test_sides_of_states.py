"""On whose side ministries, ministers and armies of states stand."""

from datetime import date

import pytest

from orontes import Record, Report, build


def _read(*texts: str) -> Record:
    """The record of some reports of one day, each of an outlet of its own."""
    return build(
        [
            Report(id=f"r{at}", outlet=f"Outlet {at}", text=text, published=date(2031, 5, 4), language="en")
            for at, text in enumerate(texts)
        ]
    )


def _side(record: Record, name: str) -> str | None:
    """The side of the actor of a name."""
    return next(actor.side for actor in record.actors if actor.name == name)


def test_a_ministry_of_a_state_that_fights_is_on_its_side() -> None:
    """Russian forces bombed Sumy on Saturday. Russia's Defence Ministry said its troops had captured Hrodivka."""
    record = _read(
        "Russian forces bombed Sumy on Saturday, killing two people, residents said.",
        "Russia's Defence Ministry said on Sunday that its troops had captured Hrodivka.",
    )
    assert _side(record, "Russia's Defence Ministry") == "Russia"
    capture = next(event for event in record.events if event.kind == "capture")
    assert (capture.status, [origin.relation for origin in capture.origins]) == ("claimed", ["party"])


def test_a_ministry_of_a_state_that_does_not_fight_is_on_no_side() -> None:
    """Rebels seized Rastan from government forces. Qatar's foreign ministry called for talks."""
    record = _read(
        "Rebels seized Rastan from Syrian government forces on Saturday.",
        "Qatar's foreign ministry said that the rebels had seized Rastan, and called for talks.",
    )
    assert _side(record, "Qatar's foreign ministry") is None
    assert _side(record, "Syrian government forces") == "government"


def test_an_army_and_its_rebel_allies_are_no_two_camps_of_its_state() -> None:
    """Turkish forces and their allied rebels shelled Manbij. Turkish forces shelled Ain Issa."""
    record = _read(
        "Turkish forces and their allied rebels shelled Manbij on Saturday. Turkish forces shelled Ain Issa."
    )
    assert _side(record, "Turkish forces") == "Turkey"


def test_a_governor_and_a_ministry_are_two_voices() -> None:
    """The health ministry counted five dead in El Obeid, the state's governor four."""
    record = _read(
        "A drone strike killed five people in El Obeid on Saturday, the health ministry said.",
        "A drone strike killed four people in El Obeid on Saturday, the state's governor said.",
    )
    strike = next(event for event in record.events if event.kind == "drone_strike")
    assert len(strike.origins) == 2


@pytest.mark.parametrize(
    ("voice", "relation"),
    [
        ("an army spokesman", "party"),
        ("a rebel commander", "party"),
        ("two security sources", "party"),
        ("a military analyst", "unknown"),
        ("a retired soldier", "unknown"),
        ("residents", "unknown"),
    ],
)
def test_who_speaks_without_a_name_for_a_force_is_a_party(voice: str, relation: str) -> None:
    """Shells hit the market in Kadugli on Saturday, an army spokesman said."""
    record = _read(f"Shells hit the market in Kadugli on Saturday, killing nine people, {voice} said.")
    shelling = next(event for event in record.events if event.kind == "shelling_artillery_missile")
    assert [origin.relation for origin in shelling.origins] == [relation]


def test_who_tells_of_a_raid_on_his_own_towns_concedes_nothing() -> None:
    """Russia launched 87 drones at Ukraine on Saturday, Ukraine's air force said. Russian troops took Hrodivka."""
    record = _read("Russia launched 87 drones at Ukraine on Saturday, Ukraine's air force said.")
    strike = next(event for event in record.events if event.kind == "drone_strike")
    assert strike.status != "conceded"


def test_who_tells_of_his_own_dead_concedes_them() -> None:
    """Russian forces shelled Ukrainian troops near Hrodivka, killing nine soldiers, Ukraine's army said."""
    told = (
        "Russian forces shelled Ukrainian troops near Hrodivka on Saturday, killing nine soldiers, Ukraine's army said."
    )
    shelling = next(event for event in _read(told).events if event.kind == "shelling_artillery_missile")
    assert shelling.status == "conceded"
