"""Control told by a hold, a rule, a protection, or by what a place is under; and who was driven out or beaten off."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("The army has consolidated its hold on Kosti.", "The army"),
        ("The rebels strengthened their grip on Kosti.", "The rebels"),
        ("The group goes on running Kosti.", "The group"),
        ("Kosti has been under the RSF since Monday.", "RSF"),
        ("Kosti is entirely under our protection, the rebels said.", "our"),
        ("Our fighters hold positions in Kosti.", "Our fighters"),
    ],
)
def test_who_has_a_place_is_told(text: str, agent: str) -> None:
    (claim,) = read(text)
    assert claim.agent is not None
    assert claim.place is not None
    assert (claim.kind, claim.agent.text, claim.place.text) == ("control_state", agent, "Kosti")


@pytest.mark.parametrize(
    "text",
    [
        "The government strengthened its grip on power.",
        "Kosti has been under the rain since Monday.",
        "The company runs a hospital in Kosti.",
    ],
)
def test_who_has_something_else_is_not(text: str) -> None:
    assert not [claim for claim in read(text) if claim.kind == "control_state"]


def test_control_that_changed_is_a_capture_by_nobody_named() -> None:
    """Control over Kosti changed on Sunday."""
    (claim,) = read("Control over Kosti changed on Sunday.")
    assert (claim.kind, claim.agent) == ("capture", None)


def test_who_was_driven_out_of_where_he_had_come_in() -> None:
    """Rebels who had entered Kosti airport were driven out by the army on 7 May."""
    *_, claim = read("Rebels who had entered Kosti airport were driven out by the army on 7 May.")
    told = [slot.text if slot else None for slot in (claim.agent, claim.patient, claim.place)]
    assert (claim.kind, told) == ("capture", ["the army", "Rebels", "Kosti airport"])


@pytest.mark.parametrize("words", ["was beaten off with heavy losses", "was repulsed"])
def test_an_attack_is_told_with_its_failure(words: str) -> None:
    (claim,) = read(f"The army said the attack on Kosti {words}.")
    assert claim.text.endswith(words)


@pytest.mark.parametrize("verb", ["ran away from Kosti", "melted away from Kosti"])
def test_forces_that_run_away_withdraw(verb: str) -> None:
    (claim,) = read(f"The rebels {verb} on Sunday.")
    assert claim.kind == "withdrawal"


def test_control_that_shifts_to_somebody_is_his() -> None:
    """Control of Kosti shifted to the rebels on Monday."""
    (claim,) = read("Control of Kosti shifted to the rebels on Monday.")
    assert claim.agent is not None
    assert (claim.kind, claim.agent.text) == ("capture", "the rebels")
