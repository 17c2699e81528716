"""Days, captives and aircraft: what stands before a noun, what was taken, what was shot down."""

import pytest
from reading_exam import read

from orontes.claims import Claim


def one(text: str, kind: str) -> Claim:
    return next(claim for claim in read(text) if claim.kind == kind)


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("At least 12 soldiers were killed and 31 taken prisoner in Lashio on Monday.", 31),
        ("Eight rebels were killed and more than 20 captured near Lashio.", 20),
        ("Forty militiamen were taken prisoner in Lashio.", 40),
    ],
)
def test_captives_are_counted_as_detained(text: str, low: int) -> None:
    [count] = one(text, "arrest_or_detention").quantities
    assert (count.of, count.low) == ("detained", low)


def test_captured_towns_are_nobody_detained() -> None:
    """Five towns were attacked and three captured."""
    assert not [claim for claim in read("Five towns were attacked and three captured.") if claim.kind[:6] == "arrest"]


@pytest.mark.parametrize(
    "text",
    ["A witness said that on May 2 soldiers stormed a house in Rabak and killed two men."],
)
def test_a_day_before_the_doers_is_no_part_of_their_name(text: str) -> None:
    agents = {claim.agent.text for claim in read(text) if claim.agent and claim.patient}
    assert agents <= {"soldiers", "gunmen"}
    assert agents


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shot down an army helicopter near Lashio.",
        "Air defences downed two helicopters over Rabak.",
        "A Mig-29 warplane was brought down near Rabak.",
    ],
)
def test_aircraft_shot_down_are_attacked_and_not_seized(text: str) -> None:
    assert {claim.kind for claim in read(text)} == {"armed_attack"}


def test_a_rocket_shot_down_is_a_weapon_stopped() -> None:
    """Soldiers shot down a rocket over Rabak."""
    assert {claim.kind for claim in read("Soldiers shot down a rocket over Rabak.")} == {"weapons_seized"}


def test_a_town_kept_is_held() -> None:
    """The army kept the town of Rabak."""
    claim = one("The army kept the town of Rabak.", "control_state")
    assert claim.agent is not None
    assert claim.agent.text == "The army"
