"""Deeds told again by a bare noun keep the kind of the deed that they point back to."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "A drone strike hit the market of Goma, killing 12. The army denied carrying out the strike.",
            ["drone_strike", "drone_strike"],
        ),
        (
            "A bomber blew himself up at Kano. The attack killed 12 people, police said.",
            ["explosion", "explosion"],
        ),
        (
            "Rebels shelled Goma. The army attacked Kano on Friday. Four people died in the attack.",
            ["shelling_artillery_missile", "armed_attack", "armed_attack"],
        ),
        (
            "An Israeli airstrike hit a house in Tyre. The alleged bombardment of the house killed two.",
            ["air_strike", "air_strike"],
        ),
        (
            "An Israeli airstrike hit a house in Tyre. The Syrian bombardment of Idlib killed two.",
            ["air_strike", "shelling_artillery_missile"],
        ),
        (
            "A drone strike hit a house in Tyre. The artillery bombardment of Idlib killed two.",
            ["drone_strike", "shelling_artillery_missile"],
        ),
    ],
)
def test_the_strike_is_the_one_told(text: str, kinds: list[str]) -> None:
    assert [claim.kind for claim in read(text)] == kinds


def test_on_whom_an_attack_is_blamed_did_it() -> None:
    """The governor blamed the attack on the rebels."""
    (claim,) = read("The governor blamed the attack on the rebels.")
    assert claim.agent is not None
    assert (claim.agent.text, claim.patient) == ("the rebels", None)


def test_on_whom_an_attack_is_condemned_did_not_do_it() -> None:
    """The mission condemned any attacks on hospitals."""
    (claim,) = [
        claim for claim in read("The mission condemned any attacks on hospitals.") if claim.kind == "armed_attack"
    ]
    assert claim.patient is not None
    assert (claim.agent, claim.patient.text) == (None, "hospitals")


def test_a_bombardment_by_guns_is_no_air_strike() -> None:
    """Jets bombed Kosti. The reported bombardment, by rebel guns, hit a school."""
    first, second = read("Jets bombed Kosti on Monday. The reported bombardment, by rebel guns, hit a school.")
    assert (first.kind, second.kind) == ("air_strike", "shelling_artillery_missile")
