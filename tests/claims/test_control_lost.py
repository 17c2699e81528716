"""Who lost control of a place no longer holds it: a loss, to whoever is told to have it now."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    ("text", "loser", "taker"),
    [
        ("The army lost control of Goma on Saturday.", "army", None),
        ("The Russian army has lost control of Kupiansk.", "Russian army", None),
        ("The rebels lost control of Bukavu to the army on Sunday.", "rebels", "army"),
        ("The junta has lost control over most of the city of Homs.", "junta", None),
    ],
)
def test_control_lost_is_no_hold(text: str, loser: str, taker: str | None) -> None:
    """The rebels lost control of Bukavu to the army on Sunday."""
    (claim,) = read(text)
    assert claim.kind == "capture"
    assert claim.patient is not None
    assert claim.patient.text.removeprefix("The ") == loser
    assert (claim.agent.text.removeprefix("the ") if claim.agent else None) == taker


@pytest.mark.parametrize(
    "text",
    [
        "The police lost control of the situation in Goma.",
        "The junta lost control of its weapons in Bukavu.",
        "The mayor lost control of his car on the road to Goma.",
    ],
)
def test_a_situation_or_a_car_is_no_place(text: str) -> None:
    """The police lost control of the situation in Goma."""
    assert not [claim for claim in read(text) if claim.kind in {"capture", "control_state"}]
