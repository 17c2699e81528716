"""Reinforcements told by the unit: "two companies of reinforcements"; companies of other sorts are none."""

import pytest
from reading_exam import read


@pytest.mark.parametrize(
    "sent", ["two companies of reinforcements", "waves of reinforcements", "two companies of soldiers"]
)
def test_units_of_reinforcements_are_sent(sent: str) -> None:
    (claim,) = read(f"The army sent {sent} into Goma on Thursday.")
    assert claim.kind == "reinforcement_or_deployment"
    assert claim.patient is not None
    assert claim.patient.text == sent
    assert claim.place is not None
    assert claim.place.text == "Goma"


def test_companies_that_trade_are_no_troops() -> None:
    """The ministry sent two companies of builders to Goma on Thursday."""
    assert not [
        claim
        for claim in read("The ministry sent two companies of builders to Goma on Thursday.")
        if claim.kind == "reinforcement_or_deployment"
    ]
